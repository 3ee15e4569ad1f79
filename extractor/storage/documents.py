"""Documents: their bytes, what was parsed of them, and their end."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from pydantic import TypeAdapter
from sqlalchemy import delete, select

from extractor.core.document import Document
from extractor.storage.audit import forget_content, note
from extractor.storage.database import Database
from extractor.storage.errors import NotFoundError
from extractor.storage.files import FileStore
from extractor.storage.model import StoredDocument
from extractor.storage.operations import AuditEntry
from extractor.storage.tables import DocumentRow

_PARSED = "parsed.json.gz"
_parsed = TypeAdapter(Document)


class DocumentStore:
    """Documents by the hash of their bytes. They come in through `Intake`."""

    def __init__(self, database: Database, files: FileStore) -> None:
        self._database = database
        self.files = files

    def get(self, doc_id: str) -> StoredDocument:
        """Return what is known of a document.

        Raises:
            NotFoundError: it is not here, or was erased.
        """
        with self._database.read() as session:
            row = session.get(DocumentRow, doc_id)
        if row is None:
            raise NotFoundError(f"There is no document {doc_id[:80]}.")
        return stored_document(row)

    def latest(self, *, limit: int = 50, after: str | None = None) -> list[StoredDocument]:
        """Return documents, newest first; `after` is the id of the last one already seen."""
        query = select(DocumentRow).order_by(DocumentRow.received_at.desc(), DocumentRow.id)
        with self._database.read() as session:
            if after is not None and (seen := session.get(DocumentRow, after)):
                older = DocumentRow.received_at < seen.received_at
                same = (DocumentRow.received_at == seen.received_at) & (DocumentRow.id > seen.id)
                query = query.where(older | same)
            return [stored_document(row) for row in session.scalars(query.limit(limit))]

    def names(self, doc_ids: Iterable[str]) -> dict[str, str]:
        """Return the names of those of the documents that are here, by id."""
        query = select(DocumentRow.id, DocumentRow.name).where(DocumentRow.id.in_(set(doc_ids)))
        with self._database.read() as session:
            return {doc_id: name for doc_id, name in session.execute(query)}

    def content(self, doc_id: str) -> bytes:
        """Return the bytes as they came.

        Raises:
            NotFoundError: it is not here, or was erased.
        """
        self.get(doc_id)
        return self.files.content(doc_id)

    def save_parsed(self, document: Document) -> None:
        """Keep the text, words and boxes, for the review page; does nothing once it was erased."""
        packed = gzip.compress(_parsed.dump_json(document), compresslevel=5, mtime=0)
        with self._database.write() as session:
            row = session.get(DocumentRow, document.doc_id, with_for_update=True)
            if row is None:
                return
            row.media_type = document.media_type
            row.pages = document.page_count
            self.files.put_derived(document.doc_id, _PARSED, packed)

    def parsed(self, doc_id: str) -> Document | None:
        """Return the document as it was parsed, or `None` before that."""
        self.get(doc_id)
        packed = self.files.derived(doc_id, _PARSED)
        return None if packed is None else _parsed.validate_json(gzip.decompress(packed))

    def all_ids(self) -> list[str]:
        """Return the ids of all documents."""
        with self._database.read() as session:
            return list(session.scalars(select(DocumentRow.id)))

    def older_than(self, days: int, *, limit: int = 1_000) -> list[str]:
        """Return the ids of documents that came before so many days, oldest first."""
        before = datetime.now(UTC) - timedelta(days=days)
        query = (
            select(DocumentRow.id)
            .where(DocumentRow.received_at < before)
            .order_by(DocumentRow.received_at)
            .limit(limit)
        )
        with self._database.read() as session:
            return list(session.scalars(query))

    def remove_orphans(self, *, older_than_s: float) -> int:
        """Remove bytes that no document has: a process was killed between file and row."""
        removed = 0
        for doc_id in self.files.ids(older_than_s=older_than_s):
            with self._database.write() as session:
                if session.get(DocumentRow, doc_id, with_for_update=True) is None:
                    self.files.erase(doc_id)
                    removed += 1
        return removed

    def erase(self, doc_id: str, *, who: str) -> None:
        """Remove bytes, text, jobs, records and corrections; audit entries stay, without content.

        A job that is running meanwhile ends without effect.

        Raises:
            NotFoundError: it is not here, or was erased before.
        """
        with self._database.write() as session:
            done = session.execute(
                delete(DocumentRow).where(DocumentRow.id == doc_id).returning(DocumentRow.id)
            )
            if done.first() is None:
                raise NotFoundError(f"There is no document {doc_id[:80]}.")
            forget_content(session, doc_id)
            note(session, AuditEntry(who, "erase", doc_id, document_id=doc_id))
            # Within the transaction: whoever posts the same bytes now waits for its end.
            self.files.erase(doc_id)


def stored_document(row: DocumentRow) -> StoredDocument:
    """Return a row of the table as the value that leaves the store."""
    return StoredDocument(
        id=row.id,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        pages=row.pages,
        received_at=row.received_at,
        received_by=row.received_by,
    )
