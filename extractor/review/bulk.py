"""Accepting an attribute in many records at once, from a confidence on that was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from extractor.core.record import FieldStatus
from extractor.errors import ConfigError
from extractor.grounding.budget import NEVER, thresholds_for
from extractor.grounding.confidence import Calibration
from extractor.storage.errors import StaleVersionError
from extractor.storage.model import (
    AttributeChange,
    Decision,
    RecordQuery,
    RecordSummary,
    StoredField,
)
from extractor.storage.store import Store
from schemas.base import AttributeSpec, Risk, SchemaSpec

_MOST_RECORDS = 2_000


@dataclass(frozen=True, slots=True)
class OpenValue:
    """A value that nobody decided on and that has no fault."""

    record_id: str
    product: int
    attribute: str
    version: int
    confidence: float
    model: str


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One attribute of the bulk page.

    Attributes:
        attribute: The attribute.
        open: Confidences of its open values, highest first.
        measured: The confidence from which on it was measured to hold the error budget; `None`
            where nothing was measured or no confidence holds it.
    """

    attribute: AttributeSpec
    open: tuple[float, ...]
    measured: float | None

    def above(self, threshold: float) -> int:
        """Return how many open values there are from a confidence on."""
        return sum(confidence >= threshold for confidence in self.open)

    @property
    def is_costly(self) -> bool:
        """Whether its wrong values cost most."""
        return self.attribute.risk is Risk.HIGH


def bulk_lines(
    spec: SchemaSpec, values: Sequence[OpenValue], measured: Mapping[str, float]
) -> list[BulkLine]:
    """Return the attributes of a schema that have open values."""
    by_attribute: dict[str, list[float]] = {}
    for value in values:
        by_attribute.setdefault(value.attribute, []).append(value.confidence)
    return [
        BulkLine(
            attribute,
            tuple(sorted(by_attribute[attribute.name], reverse=True)),
            measured.get(attribute.form),
        )
        for attribute in spec.attributes
        if attribute.name in by_attribute
    ]


def measured_thresholds(
    load: Callable[[], Calibration], spec: SchemaSpec, error_budget: float
) -> dict[str, float]:
    """Return by value form the confidence that was measured to hold an error budget.

    Empty where nothing was measured about the model that is in use.
    """
    try:
        thresholds = thresholds_for(load(), error_budget)
    except ConfigError:
        return {}
    forms = {attribute.form for attribute in spec.attributes}
    found = {form: thresholds.of(form) for form in forms}
    return {form: threshold for form, threshold in found.items() if threshold != NEVER}


def open_values(store: Store, schema_id: str, supplier: str | None = None) -> list[OpenValue]:
    """Return the open values of the records under one schema that nobody has finished with."""
    query = RecordQuery(
        schema_id=schema_id, supplier=supplier, reviewed=False, newest=True, limit=500
    )
    found: list[OpenValue] = []
    for count, record in enumerate(_records(store, query)):
        if count == _MOST_RECORDS:
            break
        found.extend(_open(record, store.records.fields(record.id)))
    return found


def accept_all(
    store: Store, values: Sequence[OpenValue], attribute: str, threshold: float, who: str
) -> int:
    """Accept an attribute wherever it is sure enough; return how many values were accepted.

    A record that somebody changed meanwhile is left as it is.
    """
    chosen = [v for v in values if v.attribute == attribute and v.confidence >= threshold]
    accepted = 0
    for record_id, own in groupby(chosen, key=lambda value: value.record_id):
        changes = [
            AttributeChange(v.product, v.attribute, v.version, Decision.ACCEPTED) for v in own
        ]
        try:
            store.reviews.decide(record_id, changes, who=who)
        except StaleVersionError:
            continue
        accepted += len(changes)
    return accepted


def _records(store: Store, query: RecordQuery) -> Iterator[RecordSummary]:
    page = store.records.find(query)
    yield from page.records
    while page.next is not None:
        page = store.records.find(replace(query, after=page.next))
        yield from page.records


def _open(record: RecordSummary, fields: Sequence[StoredField]) -> Iterator[OpenValue]:
    for (product, attribute), own in groupby(fields, key=lambda f: (f.product, f.attribute)):
        leaves = list(own)
        whole = all(
            leaf.status is FieldStatus.FOUND and leaf.decision is Decision.OPEN for leaf in leaves
        )
        known = [leaf.confidence for leaf in leaves if leaf.confidence is not None]
        if whole and len(known) == len(leaves):
            yield OpenValue(
                record.id, product, attribute, leaves[0].version, min(known), record.model_id
            )
