"""Which record a person should look at next: the costliest doubts first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, exists, func, select
from sqlalchemy.orm import aliased

from extractor.core.record import FieldStatus
from extractor.storage.database import Database
from extractor.storage.model import Decision, RecordSummary
from extractor.storage.record_query import is_newest
from extractor.storage.records import summary
from extractor.storage.tables import DocumentRow, FieldRow, RecordRow

# How much is in doubt about a field that nobody decided on, from 0 to 1.
_DOUBT = {
    FieldStatus.CONFLICTING: 1.0,
    FieldStatus.INVALID: 0.9,
    FieldStatus.UNREADABLE: 0.7,
}
_UNKNOWN_CONFIDENCE = 0.5
# That a document is silent is believed sooner: of a missed value nothing false reaches the PIM.
_SILENCE = 0.2
# What a wrong value costs, of an attribute of high risk against others.
_HIGH_RISK = 3.0
UNSURE_BELOW = 0.7

_Ranked = tuple[RecordRow, str, float, int, int, int, int, float | None]


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """Which records, and what they are sorted by.

    Attributes:
        supplier: Whose supplier reads so, in any case.
        schema_id: Read under this schema.
        attribute: With a field of this attribute that nobody decided on.
        status: With such a field of this status.
        reviewed: Those that a person has finished with, instead of the others.
        high_risk: Codes of attributes whose wrong values cost most.
        limit: Records on a page.
        offset: Records before it.
    """

    supplier: str | None = None
    schema_id: str | None = None
    attribute: str | None = None
    status: FieldStatus | None = None
    reviewed: bool = False
    high_risk: Collection[str] = field(default_factory=tuple)
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A record in the queue.

    Attributes:
        record: The record.
        score: Its doubts, weighted by risk.
        open: Attributes with a value or a fault that nobody decided on.
        conflicting: Fields whose readings disagree.
        invalid: Fields whose reading breaks a rule.
        unsure: Found fields of little confidence.
        lowest: The lowest confidence of a found field, `None` where there is none.
    """

    record: RecordSummary
    score: float
    open: int
    conflicting: int
    invalid: int
    unsure: int
    lowest: float | None


@dataclass(frozen=True, slots=True)
class QueueChoices:
    """What the filters of the queue can be set to."""

    suppliers: tuple[str, ...]
    schemas: tuple[str, ...]
    attributes: tuple[str, ...]


class ReviewQueue:
    """Reads the queue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, query: QueueQuery) -> list[QueueRow]:
        """Return records, those with the costliest doubts first, then the oldest."""
        statement = _ranked(query).limit(query.limit).offset(query.offset)
        with self._database.read() as session:
            return [_row(found) for found in session.execute(statement)]

    def count(self, query: QueueQuery) -> int:
        """Return how many records a query has on all its pages."""
        statement = select(func.count()).select_from(RecordRow).where(*_conditions(query))
        with self._database.read() as session:
            return session.scalar(statement) or 0

    def next_after(self, record_id: str, query: QueueQuery) -> str | None:
        """Return the first record of the queue that is another one."""
        statement = _ranked(query).where(RecordRow.id != record_id).limit(1)
        with self._database.read() as session:
            found = session.execute(statement).first()
        return None if found is None else found[0].id

    def choices(self) -> QueueChoices:
        """Return the suppliers, schemas and attributes that there are."""
        with self._database.read() as session:
            suppliers = session.scalars(
                select(RecordRow.supplier).where(RecordRow.supplier.is_not(None)).distinct()
            )
            found = sorted({str(name) for name in suppliers}, key=str.casefold)
            schemas = sorted(session.scalars(select(RecordRow.schema_id).distinct()))
            attributes = sorted(session.scalars(select(FieldRow.attribute).distinct()))
        return QueueChoices(tuple(found), tuple(schemas), tuple(attributes))


def _ranked(query: QueueQuery) -> Select[RecordRow, str, float, int, int, int, int, float | None]:
    undecided = FieldRow.decision == Decision.OPEN.value
    found = and_(undecided, FieldRow.status == FieldStatus.FOUND.value)
    score = func.sum(case((undecided, _doubt() * _weight(query.high_risk)), else_=0.0))
    spoken = and_(undecided, FieldRow.status != FieldStatus.ABSENT.value)
    return (
        select(
            RecordRow,
            DocumentRow.name,
            func.coalesce(score, 0.0),
            func.count(func.distinct(case((spoken, _attribute_key())))),
            _counted(and_(undecided, FieldRow.status == FieldStatus.CONFLICTING.value)),
            _counted(and_(undecided, FieldRow.status == FieldStatus.INVALID.value)),
            _counted(and_(found, FieldRow.confidence < UNSURE_BELOW)),
            func.min(case((found, FieldRow.confidence))),
        )
        .join(DocumentRow, DocumentRow.id == RecordRow.document_id)
        .outerjoin(FieldRow, FieldRow.record_id == RecordRow.id)
        .where(*_conditions(query))
        .group_by(RecordRow.id, DocumentRow.name)
        .order_by(func.coalesce(score, 0.0).desc(), RecordRow.created_at, RecordRow.id)
    )


def _attribute_key() -> ColumnElement[str]:
    return cast(FieldRow.product, String).concat(":").concat(FieldRow.attribute)


def _counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _doubt() -> ColumnElement[float]:
    sure = func.coalesce(FieldRow.confidence, _UNKNOWN_CONFIDENCE)
    return case(
        *((FieldRow.status == status.value, doubt) for status, doubt in _DOUBT.items()),
        (FieldRow.status == FieldStatus.FOUND.value, 1.0 - sure),
        else_=_SILENCE * (1.0 - func.coalesce(FieldRow.confidence, 1.0)),
    )


def _weight(high_risk: Collection[str]) -> ColumnElement[float]:
    return case((FieldRow.attribute.in_(sorted(high_risk)), _HIGH_RISK), else_=1.0)


def _conditions(query: QueueQuery) -> list[ColumnElement[bool]]:
    column = RecordRow.reviewed_at
    reviewed = column.is_not(None) if query.reviewed else column.is_(None)
    found: list[ColumnElement[bool]] = [reviewed, is_newest()]
    if query.supplier:
        found.append(func.lower(RecordRow.supplier) == query.supplier.lower())
    if query.schema_id:
        found.append(RecordRow.schema_id == query.schema_id)
    # Another name for the table: the query joins the fields already, to sum up their doubts.
    one = aliased(FieldRow)
    of_field: list[ColumnElement[bool]] = []
    if query.attribute:
        of_field.append(one.attribute == query.attribute)
    if query.status:
        of_field.append(one.status == query.status.value)
    if of_field:
        undecided = one.decision == Decision.OPEN.value
        found.append(exists().where(one.record_id == RecordRow.id, undecided, *of_field))
    return found


def _row(found: _Ranked) -> QueueRow:
    row, name, score, undecided, conflicting, invalid, unsure, lowest = found
    return QueueRow(
        summary(row, name),
        float(score),
        int(undecided),
        int(conflicting or 0),
        int(invalid or 0),
        int(unsure or 0),
        None if lowest is None else float(lowest),
    )
