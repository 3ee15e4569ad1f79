"""Records: saved once, found again, given out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import cast
from uuid import uuid4

from pydantic import JsonValue, TypeAdapter
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from extractor.core.record import DocumentRow as PublicDocument
from extractor.core.record import FieldStatus, ProblemRow, ProductRow, Record
from extractor.storage.carry_over import carry_over
from extractor.storage.database import Database
from extractor.storage.errors import NotFoundError
from extractor.storage.field_rows import from_public, from_row, to_public, to_row, values_of
from extractor.storage.model import RecordPage, RecordQuery, RecordSummary, StoredField
from extractor.storage.record_query import page_of
from extractor.storage.tables import DocumentRow, FieldRow, RecordRow

_SUPPLIER = "supplier"
_problems = TypeAdapter(tuple[ProblemRow, ...])
_parts = TypeAdapter(tuple[str, ...])


class RecordStore:
    """Records by (document, schema, model). Decisions on their fields: `ReviewStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, record: Record) -> str:
        """Keep what a model read, and return the record's id.

        Saving the same document, schema and model again changes nothing. What people decided on
        the same document when another model had read it is carried over.

        Raises:
            NotFoundError: the document was erased meanwhile.
        """
        try:
            with self._database.write() as session:
                return _save(session, record)
        except IntegrityError:  # another worker saved the same at the same moment
            with self._database.read() as session:
                found = _find(session, record)
                if found is None:
                    raise
                return found

    def get(self, record_id: str) -> RecordSummary:
        """Return a record without its fields.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.read() as session:
            row = _row(session, record_id)
            return summary(row, _document_name(session, row.document_id))

    def schemas(self, record_ids: Iterable[str]) -> dict[str, str]:
        """Return under which schemas records were read, by record id."""
        query = select(RecordRow.id, RecordRow.schema_id).where(RecordRow.id.in_(set(record_ids)))
        with self._database.read() as session:
            return {record_id: schema_id for record_id, schema_id in session.execute(query)}

    def fields(self, record_id: str) -> list[StoredField]:
        """Return all leaves as they stand now, by product, in the order of the schema.

        Raises:
            NotFoundError: there is no such record.
        """
        with self._database.read() as session:
            _row(session, record_id)
            return fields_of(session, record_id)

    def find(self, query: RecordQuery) -> RecordPage:
        """Return the records that a query asks for, newest first.

        Raises:
            StoreRefusal: the cursor is none of ours (code `bad_cursor`).
        """
        with self._database.read() as session:
            rows, following = page_of(session, query)
            return RecordPage(tuple(summary(row, name) for row, name in rows), following)

    def record(self, record_id: str) -> Record:
        """Return the public record as it stands now, decisions of people included.

        Raises:
            NotFoundError: there is none.
        """
        with self._database.read() as session:
            row = _row(session, record_id)
            document = session.get_one(DocumentRow, row.document_id)
            return _public(row, document, fields_of(session, record_id))


def fields_of(session: Session, record_id: str) -> list[StoredField]:
    """Return the leaves of a record in their order."""
    query = (
        select(FieldRow)
        .where(FieldRow.record_id == record_id)
        .order_by(FieldRow.product, FieldRow.position, FieldRow.id)
    )
    return [from_row(row) for row in session.scalars(query)]


def summary(row: RecordRow, document_name: str) -> RecordSummary:
    """Return a row of the table as the value that leaves the store."""
    return RecordSummary(
        id=row.id,
        document_id=row.document_id,
        document_name=document_name,
        schema_id=row.schema_id,
        model_id=row.model_id,
        supplier=row.supplier,
        products=row.products,
        problems=_problems.validate_python(row.problems),
        created_at=row.created_at,
        changed_at=row.changed_at,
        reviewed_at=row.reviewed_at,
        reviewed_by=row.reviewed_by,
    )


def supplier_of(fields: Sequence[StoredField]) -> str | None:
    """Return the supplier of the first product that names one."""
    for field in fields:
        if field.path == _SUPPLIER and field.status is FieldStatus.FOUND:
            return str(field.value)
    return None


def _save(session: Session, record: Record) -> str:
    document_id = record.document.id
    if session.get(DocumentRow, document_id, with_for_update={"read": True}) is None:
        raise NotFoundError(f"The document {document_id} was erased.")
    found = _find(session, record)
    if found is not None:
        return found
    now = datetime.now(UTC)
    row = RecordRow(
        id=uuid4().hex,
        document_id=document_id,
        schema_id=record.schema_id,
        model_id=record.model,
        supplier=None,
        products=len(record.products),
        parts=list(record.document.parts),
        problems=cast("JsonValue", _problems.dump_python(record.problems, mode="json")),
        created_at=now,
        changed_at=now,
    )
    session.add(row)
    session.flush()
    for product, read in enumerate(record.products):
        for position, field in enumerate(read.fields):
            session.add(to_row(row.id, product, position, from_public(field)))
    session.flush()
    carry_over(session, row)
    session.flush()
    row.supplier = supplier_of(fields_of(session, row.id))
    return row.id


def _find(session: Session, record: Record) -> str | None:
    return session.scalar(
        select(RecordRow.id).where(
            RecordRow.document_id == record.document.id,
            RecordRow.schema_id == record.schema_id,
            RecordRow.model_id == record.model,
        )
    )


def _row(session: Session, record_id: str) -> RecordRow:
    row = session.get(RecordRow, record_id)
    if row is None:
        raise NotFoundError(f"There is no record {record_id[:80]}.")
    return row


def _document_name(session: Session, document_id: str) -> str:
    return session.get_one(DocumentRow, document_id).name


def _public(row: RecordRow, document: DocumentRow, fields: Sequence[StoredField]) -> Record:
    products = []
    for number in range(row.products):
        own = [field for field in fields if field.product == number]
        products.append(
            ProductRow(values=values_of(own), fields=tuple(to_public(field) for field in own))
        )
    return Record(
        document=PublicDocument(
            id=document.id,
            name=document.name,
            media_type=document.media_type,
            pages=document.pages or 0,
            parts=_parts.validate_python(row.parts),
        ),
        schema_id=row.schema_id,
        model=row.model_id,
        products=tuple(products),
        problems=_problems.validate_python(row.problems),
    )
