"""What each target was last given, so that only what changed is given again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.operations import AuditEntry, ExportMark
from extractor.storage.tables import ExportRow, RecordRow


class ExportStore:
    """Marks of what left, by target, record and product."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def marks(self, target: str) -> dict[tuple[str, int], ExportMark]:
        """Return what a target was last given, by record and product."""
        query = select(ExportRow).where(ExportRow.target == target)
        with self._database.read() as session:
            return {(r.record_id, r.product): _mark(r) for r in session.scalars(query)}

    def note(self, marks: Sequence[ExportMark], *, who: str) -> None:
        """Note what a target was given, after it has taken it; repeated, it changes nothing."""
        with self._database.write() as session:
            for mark in marks:
                _note(session, mark, who)


def _note(session: Session, mark: ExportMark, who: str) -> None:
    query = select(ExportRow).where(
        ExportRow.target == mark.target,
        ExportRow.record_id == mark.record_id,
        ExportRow.product == mark.product,
    )
    row = session.scalar(query.with_for_update())
    if row is not None and row.digest == mark.digest:
        return
    if row is None:
        row = ExportRow(target=mark.target, record_id=mark.record_id, product=mark.product)
        session.add(row)
    row.digest, row.at, row.by = mark.digest, datetime.now(UTC), who
    record = session.get(RecordRow, mark.record_id)
    if record is None:
        session.expunge(row)
        return
    note(
        session,
        AuditEntry(
            who,
            "export",
            mark.record_id,
            document_id=record.document_id,
            field=f"{mark.product}:{mark.target}",
            new=mark.digest,
            schema_id=record.schema_id,
            model_id=record.model_id,
        ),
    )


def _mark(row: ExportRow) -> ExportMark:
    return ExportMark(row.target, row.record_id, row.product, row.digest, row.at)
