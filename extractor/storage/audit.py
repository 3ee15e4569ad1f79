"""The audit table: who did what, when, with the old and the new value."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from extractor.storage.database import Database
from extractor.storage.operations import AuditEntry
from extractor.storage.tables import AuditRow

_NO_CONTENT = {"old": None, "new": None}


def note(session: Session, entry: AuditEntry) -> None:
    """Add an entry to the transaction of what it speaks of: both happen, or neither."""
    session.add(
        AuditRow(
            at=entry.at or datetime.now(UTC),
            who=entry.who,
            action=entry.action,
            subject=entry.subject,
            document_id=entry.document_id,
            field=entry.field,
            old=entry.old,
            new=entry.new,
            schema_id=entry.schema_id,
            model_id=entry.model_id,
        )
    )


def forget_content(session: Session, doc_id: str) -> None:
    """Remove what the entries of a document quote of it; the entries stay."""
    session.execute(update(AuditRow).where(AuditRow.document_id == doc_id).values(_NO_CONTENT))


class AuditLog:
    """Reads and adds entries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entry: AuditEntry) -> None:
        """Add one entry in a transaction of its own."""
        with self._database.write() as session:
            note(session, entry)

    def latest(
        self, *, limit: int = 100, subject: str | None = None, document_id: str | None = None
    ) -> list[AuditEntry]:
        """Return entries, newest first."""
        query = select(AuditRow).order_by(AuditRow.id.desc()).limit(limit)
        if subject is not None:
            query = query.where(AuditRow.subject == subject)
        if document_id is not None:
            query = query.where(AuditRow.document_id == document_id)
        with self._database.read() as session:
            return [_entry(row) for row in session.scalars(query)]


def _entry(row: AuditRow) -> AuditEntry:
    return AuditEntry(
        who=row.who,
        action=row.action,
        subject=row.subject,
        document_id=row.document_id,
        field=row.field,
        old=row.old,
        new=row.new,
        schema_id=row.schema_id,
        model_id=row.model_id,
        at=row.at,
    )
