"""Between the leaves of a record and the rows of the table; and from leaves to values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import cast

from pydantic import JsonValue, TypeAdapter

from extractor.core.record import EvidenceRow, FieldStatus, ProblemRow
from extractor.core.record import FieldRow as PublicField
from extractor.storage.model import Decision, Origin, StoredField, StoredRow
from extractor.storage.tables import FieldRow

_evidence = TypeAdapter(tuple[EvidenceRow, ...])
_problems = TypeAdapter(tuple[ProblemRow, ...])
_rows = TypeAdapter(tuple[StoredRow, ...])
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def attribute_of(path: str) -> str:
    """Return the attribute that a path begins with: `composition` of `composition[0].percent`."""
    return path.split("[", 1)[0].split(".", 1)[0]


def from_public(field: PublicField) -> StoredRow:
    """Return a leaf that a model read."""
    return StoredRow(
        path=field.path,
        status=field.status,
        value=field.value,
        reading=field.reading,
        confidence=field.confidence,
        evidence=field.evidence,
        problems=field.problems,
        origin=Origin.MODEL,
    )


def to_public(field: StoredField) -> PublicField:
    """Return a leaf as the public record shows it."""
    return PublicField(
        path=field.path,
        status=field.status,
        value=field.value,
        reading=field.reading,
        confidence=field.confidence,
        evidence=field.evidence,
        problems=field.problems,
    )


def to_row(record_id: str, product: int, position: int, row: StoredRow) -> FieldRow:
    """Return the table row of a leaf that nobody has decided on yet."""
    return FieldRow(
        record_id=record_id,
        product=product,
        position=position,
        path=row.path,
        attribute=attribute_of(row.path),
        status=row.status.value,
        value=row.value,
        reading=row.reading,
        confidence=row.confidence,
        evidence=_evidence.dump_python(row.evidence, mode="json"),
        problems=_problems.dump_python(row.problems, mode="json"),
        origin=row.origin.value,
        decision=row.decision.value,
        version=1,
    )


def from_row(row: FieldRow) -> StoredField:
    """Return a row of the table as the value that leaves the store."""
    return StoredField(
        id=row.id,
        product=row.product,
        path=row.path,
        attribute=row.attribute,
        status=FieldStatus(row.status),
        value=row.value,
        reading=row.reading,
        confidence=row.confidence,
        evidence=_evidence.validate_python(row.evidence),
        problems=_problems.validate_python(row.problems),
        origin=Origin(row.origin),
        decision=Decision(row.decision),
        version=row.version,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )


def content_of(field: StoredField) -> StoredRow:
    """Return a field without what is the table's own: id, version, who and when."""
    return StoredRow(
        path=field.path,
        status=field.status,
        value=field.value,
        reading=field.reading,
        confidence=field.confidence,
        evidence=field.evidence,
        problems=field.problems,
        origin=field.origin,
        decision=field.decision,
    )


def rows_to_json(rows: Sequence[StoredRow]) -> JsonValue:
    """Return rows as corrections keep them."""
    return cast("JsonValue", _rows.dump_python(tuple(rows), mode="json"))


def rows_from_json(value: JsonValue) -> tuple[StoredRow, ...]:
    """Return rows that `rows_to_json` wrote."""
    return _rows.validate_python(value)


def values_of(fields: Iterable[StoredField | StoredRow]) -> dict[str, JsonValue]:
    """Return the values that the found leaves make up, by attribute.

    Elements of a list whose leaves are not found are left out, the others move up.
    """
    tree: dict[str, object] = {}
    for field in fields:
        if field.status is FieldStatus.FOUND and field.value is not None:
            _put(tree, _steps(field.path), field.value)
    return {name: _closed(value) for name, value in tree.items()}


def value_of(fields: Iterable[StoredField | StoredRow], attribute: str) -> JsonValue:
    """Return the value of one attribute, `None` where nothing of it is found."""
    return values_of(field for field in fields if attribute_of(field.path) == attribute).get(
        attribute
    )


def _steps(path: str) -> list[str | int]:
    return [int(index) if index else name for name, index in _STEP.findall(path)]


def _put(tree: dict[str, object], steps: list[str | int], value: JsonValue) -> None:
    node = cast("dict[str | int, object]", tree)
    for step, following in pairwise(steps):
        node = cast(
            "dict[str | int, object]",
            node.setdefault(step, _Elements() if isinstance(following, int) else {}),
        )
    node[steps[-1]] = value


class _Elements(dict[int, object]):
    """A list that is being filled, by index."""


def _closed(value: object) -> JsonValue:
    if isinstance(value, _Elements):
        return [_closed(value[index]) for index in sorted(value)]
    if isinstance(value, dict):
        return {str(name): _closed(inner) for name, inner in value.items()}
    return cast("JsonValue", value)
