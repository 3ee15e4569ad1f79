"""Decisions of people survive a new model: what they said of a document is carried over."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from extractor.core.record import FieldStatus
from extractor.storage.field_rows import content_of, from_row, to_row
from extractor.storage.model import Decision, Origin, StoredField
from extractor.storage.tables import FieldRow, RecordRow

_STYLE = "style_code"


def carry_over(session: Session, record: RecordRow) -> None:
    """Put decided attributes of the latest other record of the same document and schema in place.

    Products are the same where their style codes are; without style codes, where both records have
    as many products and they stand at the same place.
    """
    earlier = session.scalar(
        select(RecordRow)
        .where(
            RecordRow.document_id == record.document_id,
            RecordRow.schema_id == record.schema_id,
            RecordRow.id != record.id,
        )
        .order_by(RecordRow.created_at.desc())
        .limit(1)
    )
    if earlier is None:
        return
    old, new = _by_product(session, earlier), _by_product(session, record)
    for number, fields in old.items():
        target = _same_product(number, old, new)
        if target is not None:
            _carry(session, record, target, fields)


def _by_product(session: Session, record: RecordRow) -> dict[int, list[StoredField]]:
    query = select(FieldRow).where(FieldRow.record_id == record.id).order_by(FieldRow.position)
    products: dict[int, list[StoredField]] = {number: [] for number in range(record.products)}
    for row in session.scalars(query):
        products.setdefault(row.product, []).append(from_row(row))
    return products


def _same_product(
    number: int, old: dict[int, list[StoredField]], new: dict[int, list[StoredField]]
) -> int | None:
    code = _style(old[number])
    if code is not None:
        same = [other for other, fields in new.items() if _style(fields) == code]
        if len(same) == 1:
            return same[0]
    return number if len(old) == len(new) else None


def _style(fields: list[StoredField]) -> str | None:
    for field in fields:
        if field.path == _STYLE and field.status is FieldStatus.FOUND:
            return str(field.value)
    return None


def _carry(session: Session, record: RecordRow, product: int, fields: list[StoredField]) -> None:
    decided = [field for field in fields if field.decision is not Decision.OPEN]
    places: dict[str, int] = {}
    for attribute in dict.fromkeys(field.attribute for field in decided):
        own = (
            FieldRow.record_id == record.id,
            FieldRow.product == product,
            FieldRow.attribute == attribute,
        )
        place = session.scalar(select(FieldRow.position).where(*own).order_by(FieldRow.position))
        if place is not None:
            places[attribute] = place
            session.execute(delete(FieldRow).where(*own))
    for field in decided:
        if field.attribute in places:
            row = to_row(record.id, product, places[field.attribute], content_of(field))
            row.origin = Origin.EARLIER.value
            row.decided_by, row.decided_at = field.decided_by, field.decided_at
            session.add(row)
