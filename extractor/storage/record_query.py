"""From a `RecordQuery` to a page of rows."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select, tuple_
from sqlalchemy.orm import Session, aliased

from extractor.storage.errors import StoreRefusal
from extractor.storage.model import RecordQuery
from extractor.storage.tables import DocumentRow, FieldRow, RecordRow

_MAX_LIMIT = 500


def page_of(session: Session, query: RecordQuery) -> tuple[list[tuple[RecordRow, str]], str | None]:
    """Return records with the names of their documents, and the cursor of the next page."""
    limit = max(1, min(query.limit, _MAX_LIMIT))
    statement = (
        select(RecordRow, DocumentRow.name)
        .join(DocumentRow, DocumentRow.id == RecordRow.document_id)
        .where(*_conditions(query))
        .order_by(RecordRow.created_at.desc(), RecordRow.id.desc())
        .limit(limit + 1)
    )
    rows = [(row, name) for row, name in session.execute(statement)]
    following = _cursor(rows[limit - 1][0]) if len(rows) > limit else None
    return rows[:limit], following


def is_newest() -> ColumnElement[bool]:
    """Return the condition that no other model read the document later under the same schema."""
    later = aliased(RecordRow)
    after = tuple_(later.created_at, later.id) > tuple_(RecordRow.created_at, RecordRow.id)
    same = (later.document_id == RecordRow.document_id, later.schema_id == RecordRow.schema_id)
    return ~exists().where(*same, after)


def _conditions(query: RecordQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.document_id is not None:
        found.append(RecordRow.document_id == query.document_id)
    if query.schema_id is not None:
        found.append(RecordRow.schema_id == query.schema_id)
    if query.supplier is not None:
        found.append(func.lower(RecordRow.supplier) == query.supplier.lower())
    if query.reviewed is not None:
        column = RecordRow.reviewed_at
        found.append(column.is_not(None) if query.reviewed else column.is_(None))
    if query.newest:
        found.append(is_newest())
    of_field = _field_conditions(query)
    if of_field:
        found.append(exists().where(FieldRow.record_id == RecordRow.id, *of_field))
    if query.after is not None:
        found.append(tuple_(RecordRow.created_at, RecordRow.id) < _position(query.after))
    return found


def _field_conditions(query: RecordQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.attribute is not None:
        found.append(FieldRow.attribute == query.attribute)
    if query.status is not None:
        found.append(FieldRow.status == query.status.value)
    if query.decision is not None:
        found.append(FieldRow.decision == query.decision.value)
    if query.below is not None:
        found.append(FieldRow.confidence < query.below)
    return found


def _cursor(row: RecordRow) -> str:
    text = f"{row.created_at.isoformat()} {row.id}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _position(cursor: str) -> tuple[datetime, str]:
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        moment, _, record_id = text.partition(" ")
        return datetime.fromisoformat(moment), record_id
    except (ValueError, binascii.Error) as err:
        raise StoreRefusal(
            "This cursor was not given by the page before. Start without `after`.",
            code="bad_cursor",
        ) from err
