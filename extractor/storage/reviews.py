"""Decisions of people on the fields of records: locked by version, kept, undoable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from extractor.core.record import FieldStatus
from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.errors import NotFoundError, StaleVersionError, StoreRefusal
from extractor.storage.field_rows import (
    content_of,
    from_row,
    rows_from_json,
    rows_to_json,
    to_row,
    value_of,
)
from extractor.storage.model import (
    AttributeChange,
    Correction,
    Decision,
    Origin,
    StoredField,
    StoredRow,
)
from extractor.storage.operations import AuditEntry
from extractor.storage.records import fields_of, supplier_of
from extractor.storage.tables import CorrectionRow, FieldRow, RecordRow

_STATUS = {Decision.ABSENT: FieldStatus.ABSENT, Decision.UNREADABLE: FieldStatus.UNREADABLE}


class ReviewStore:
    """Takes decisions, several at once in one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def decide(
        self, record_id: str, changes: Sequence[AttributeChange], *, who: str
    ) -> list[StoredField]:
        """Take decisions, all or none, and return the record's fields after them.

        Raises:
            NotFoundError: there is no such record, product or attribute.
            StaleVersionError: somebody else decided on one of the attributes meanwhile.
            StoreRefusal: rows do not belong to the attribute, or none are given for a correction
                (code `bad_change`).
        """
        with self._database.write() as session:
            record = _record(session, record_id)
            for change in changes:
                _apply(session, record, change, who)
            return _touched(session, record)

    def undo(self, record_id: str, *, who: str) -> list[StoredField]:
        """Take back the latest decision on a record that was not taken back yet.

        Raises:
            NotFoundError: there is no such record, or nothing to take back (`nothing_to_undo`).
            StaleVersionError: the attribute was decided on again by a way that keeps no correction.
        """
        with self._database.write() as session:
            record = _record(session, record_id)
            last = session.scalar(
                select(CorrectionRow)
                .where(CorrectionRow.record_id == record_id, CorrectionRow.undone.is_(False))
                .order_by(CorrectionRow.id.desc())
                .limit(1)
            )
            if last is None:
                raise NotFoundError("There is nothing to take back.", code="nothing_to_undo")
            last.undone = True
            now = _current(session, record_id, last.product, last.attribute)
            _take(session, _Step("undo", who, record, now), rows_from_json(last.before))
            return _touched(session, record)

    def finish(self, record_id: str, *, who: str, reviewed: bool = True) -> None:
        """Say that a person has finished with a record, or has not.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.write() as session:
            record = _record(session, record_id)
            record.reviewed_at = datetime.now(UTC) if reviewed else None
            record.reviewed_by = who if reviewed else None
            record.changed_at = datetime.now(UTC)
            action = "reviewed" if reviewed else "reopened"
            note(
                session,
                AuditEntry(
                    who,
                    action,
                    record_id,
                    document_id=record.document_id,
                    schema_id=record.schema_id,
                    model_id=record.model_id,
                ),
            )

    def corrections(
        self, *, record_id: str | None = None, after: int = 0, limit: int = 1000
    ) -> list[Correction]:
        """Return decisions in their order, those taken back too; `after` is the last id seen."""
        query = (
            select(CorrectionRow, RecordRow)
            .join(RecordRow, RecordRow.id == CorrectionRow.record_id)
            .where(CorrectionRow.id > after)
            .order_by(CorrectionRow.id)
            .limit(limit)
        )
        if record_id is not None:
            query = query.where(CorrectionRow.record_id == record_id)
        with self._database.read() as session:
            return [_correction(row, record) for row, record in session.execute(query)]


@dataclass(frozen=True, slots=True)
class _Step:
    """One change of one attribute: what it is called, who makes it, what stood there before."""

    action: str
    who: str
    record: RecordRow
    before: Sequence[StoredField]


def _record(session: Session, record_id: str) -> RecordRow:
    row = session.get(RecordRow, record_id, with_for_update=True)
    if row is None:
        raise NotFoundError(f"There is no record {record_id[:80]}.")
    return row


def _current(session: Session, record_id: str, product: int, attribute: str) -> list[StoredField]:
    query = (
        select(FieldRow)
        .where(
            FieldRow.record_id == record_id,
            FieldRow.product == product,
            FieldRow.attribute == attribute,
        )
        .order_by(FieldRow.position, FieldRow.id)
    )
    found = [from_row(row) for row in session.scalars(query)]
    if not found:
        raise NotFoundError(f"The record has no attribute {attribute[:80]} in product {product}.")
    return found


def _apply(session: Session, record: RecordRow, change: AttributeChange, who: str) -> None:
    before = _current(session, record.id, change.product, change.attribute)
    if before[0].version != change.expected_version:
        raise StaleVersionError(
            f"{change.attribute} was changed meanwhile by {before[0].decided_by or 'somebody'}. "
            "Load the record again, then decide."
        )
    after = _decided(before, change)
    _take(session, _Step(change.decision.value, who, record, before), after)
    session.add(
        CorrectionRow(
            record_id=record.id,
            product=change.product,
            attribute=change.attribute,
            decision=change.decision.value,
            before=rows_to_json([content_of(field) for field in before]),
            after=rows_to_json(after),
            version=change.expected_version + 1,
            at=datetime.now(UTC),
            by=who,
        )
    )


def _decided(before: Sequence[StoredField], change: AttributeChange) -> tuple[StoredRow, ...]:
    if change.decision is Decision.ACCEPTED:
        kept = [content_of(field) for field in before]
        return tuple(_marked(row, row.origin, change.decision) for row in kept)
    if change.decision in _STATUS:
        status = _STATUS[change.decision]
        row = StoredRow(path=change.attribute, status=status, decision=change.decision)
        return (row,)
    inside = all(_belongs(row.path, change.attribute) for row in change.rows)
    if change.decision is not Decision.CORRECTED or not change.rows or not inside:
        raise StoreRefusal(
            f"A correction of {change.attribute} needs rows of {change.attribute} alone.",
            code="bad_change",
        )
    return tuple(_marked(row, Origin.PERSON, change.decision) for row in change.rows)


def _belongs(path: str, attribute: str) -> bool:
    rest = path.removeprefix(attribute)
    return path.startswith(attribute) and (rest == "" or rest[0] in ".[")


def _marked(row: StoredRow, origin: Origin, decision: Decision) -> StoredRow:
    return StoredRow(
        path=row.path,
        status=row.status,
        value=row.value,
        reading=row.reading,
        confidence=row.confidence,
        evidence=row.evidence,
        problems=row.problems,
        origin=origin,
        decision=decision,
    )


def _take(session: Session, step: _Step, after: Sequence[StoredRow]) -> None:
    """Put new rows in the place of the old ones, unless these have gone meanwhile."""
    first = step.before[0]
    ids = [field.id for field in step.before]
    position = session.scalar(
        select(FieldRow.position).where(FieldRow.id.in_(ids)).order_by(FieldRow.position)
    )
    gone = session.scalars(delete(FieldRow).where(FieldRow.id.in_(ids)).returning(FieldRow.id))
    if position is None or len(gone.all()) != len(ids):
        raise StaleVersionError(f"{first.attribute} was changed meanwhile. Load it again.")
    for row in after:
        new = to_row(step.record.id, first.product, position, row)
        new.version = first.version + 1
        if row.decision is not Decision.OPEN:
            new.decided_by, new.decided_at = step.who, datetime.now(UTC)
        session.add(new)
    note(session, _entry(step, after))


def _entry(step: _Step, after: Sequence[StoredRow]) -> AuditEntry:
    attribute = step.before[0].attribute
    return AuditEntry(
        who=step.who,
        action=step.action,
        subject=step.record.id,
        document_id=step.record.document_id,
        field=f"{step.before[0].product}:{attribute}",
        old=value_of(step.before, attribute),
        new=value_of(after, attribute),
        schema_id=step.record.schema_id,
        model_id=step.record.model_id,
    )


def _touched(session: Session, record: RecordRow) -> list[StoredField]:
    session.flush()
    fields = fields_of(session, record.id)
    session.execute(
        update(RecordRow)
        .where(RecordRow.id == record.id)
        .values(changed_at=datetime.now(UTC), supplier=supplier_of(fields))
    )
    return fields


def _correction(row: CorrectionRow, record: RecordRow) -> Correction:
    return Correction(
        id=row.id,
        record_id=row.record_id,
        document_id=record.document_id,
        schema_id=record.schema_id,
        model_id=record.model_id,
        product=row.product,
        attribute=row.attribute,
        decision=Decision(row.decision),
        before=rows_from_json(row.before),
        after=rows_from_json(row.after),
        undone=row.undone,
        at=row.at,
        by=row.by,
    )
