"""What the review works with, made once a process: schemas' desks and the maker of pictures."""

from __future__ import annotations

from functools import cache
from typing import cast

from flask import current_app

from api.services import services
from extractor.errors import SchemaError
from extractor.ingest.limits import Limits
from extractor.review.desk import ReviewDesk, schema_missing
from extractor.review.pictures import PagePictures
from extractor.storage.model import RecordSummary
from schemas.base import Risk
from schemas.parsing import ReadingContext
from schemas.registry import registered

_PICTURES = "specloom_pictures"
_MEGABYTE = 1_000_000


def desk_of(record: RecordSummary) -> ReviewDesk:
    """Return the desk for a record.

    Raises:
        SchemaError: its schema is not here any more.
    """
    ready = services()
    try:
        schema = ready.schemas.find(record.schema_id)
    except SchemaError as error:
        raise schema_missing(record) from error
    settings = ready.settings
    context = ReadingContext(currency=settings.currency, date_order=settings.date_order)
    return ReviewDesk(ready.store, schema, context)


def pictures() -> PagePictures:
    """Return the maker of page pictures; its limited process starts at the first picture."""
    made = current_app.extensions.get(_PICTURES)
    if made is None:
        settings = services().settings
        limits = Limits(
            max_bytes=settings.max_file_mb * _MEGABYTE,
            max_pages=settings.max_pages,
            wall_s=settings.parse_timeout_s,
            memory_bytes=settings.parse_memory_mb * 1024 * 1024,
        )
        made = current_app.extensions.setdefault(
            _PICTURES, PagePictures(services().store.documents, limits)
        )
    return cast("PagePictures", made)


def high_risk() -> frozenset[str]:
    """Return the codes of attributes whose wrong values cost most, over all schemas."""
    own = [schema.spec() for schema in services().schemas.all()]
    return _built_in_high_risk() | {
        attribute.name
        for spec in own
        for attribute in spec.attributes
        if attribute.risk is Risk.HIGH
    }


@cache
def _built_in_high_risk() -> frozenset[str]:
    return frozenset(
        attribute.name
        for schema in registered()
        for attribute in schema.spec().attributes
        if attribute.risk is Risk.HIGH
    )
