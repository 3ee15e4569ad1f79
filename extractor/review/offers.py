"""Stored records as products that could leave, with what people said of each value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extractor.core.record import FieldStatus
from extractor.export.release import Offer, OfferedValue
from extractor.storage.field_rows import values_of
from extractor.storage.model import Decision, RecordQuery, RecordSummary, StoredField
from extractor.storage.records import RecordStore
from schemas.base import Risk

RiskOf = Callable[[str, str], Risk]
"""Risk of an attribute: schema id, attribute code."""

_APPROVED = frozenset({Decision.ACCEPTED, Decision.CORRECTED})


def stored_offers(
    records: RecordStore, risk_of: RiskOf, query: RecordQuery | None = None
) -> Iterator[Offer]:
    """Yield the products of the records that a query asks for; of all without one.

    A document that was read under one schema by several models gives the latest record alone.
    """
    query = replace(query or RecordQuery(), newest=True, limit=200)
    while True:
        page = records.find(query)
        for summary in page.records:
            yield from record_offers(summary, records.fields(summary.id), risk_of)
        if page.next is None:
            return
        query = replace(query, after=page.next)


def record_offers(
    summary: RecordSummary, fields: Sequence[StoredField], risk_of: RiskOf
) -> Iterator[Offer]:
    """Yield the products of one record."""
    name = summary.schema_id.partition("@")[0]
    for number, own in groupby(fields, key=lambda field: field.product):
        leaves = list(own)
        values = values_of(leaves)
        offered = tuple(
            _offered(code, value, [leaf for leaf in leaves if leaf.attribute == code])
            for code, value in values.items()
        )
        with_risk = tuple(
            replace(one, risk=risk_of(summary.schema_id, one.attribute)) for one in offered
        )
        source = f"{summary.document_name} #{number + 1}"
        yield Offer(source, name, with_risk, summary.schema_id, summary.model_id)


def _offered(code: str, value: object, leaves: Sequence[StoredField]) -> OfferedValue:
    approved = all(leaf.decision in _APPROVED for leaf in leaves)
    # Part of it breaks a rule: nobody measured how often the rest is right then.
    whole = all(leaf.status is FieldStatus.FOUND for leaf in leaves)
    known = [leaf.confidence for leaf in leaves if leaf.confidence is not None]
    confidence = min(known) if whole and len(known) == len(leaves) else None
    return OfferedValue(code, value, approved, confidence)  # type: ignore[arg-type]  # JSON
