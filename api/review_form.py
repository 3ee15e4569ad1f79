"""What the forms of the review send: read, bounded, and nothing of it trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from werkzeug.datastructures import MultiDict

from api.problems import RequestError
from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.core.record import FieldStatus
from extractor.review.desk import Deciding
from extractor.review.entries import Entry, Pick
from extractor.review.paper import evidence_at
from extractor.storage.documents import DocumentStore
from extractor.storage.model import RecordSummary
from extractor.storage.review_queue import QueueQuery

# `v-<row>-<member>`; the member is empty for fields and lists of fields.
_FIELD = re.compile(r"v-(\d{1,3})-(\w{0,60})")
_MAX_ROWS = 200
_MAX_TEXT = 2_000
_MAX_PICKS = 200


class _PickForm(BaseModel):
    """Words chosen on a page, as the script of the page sends them."""

    model_config = ConfigDict(extra="forbid")

    row: int = Field(ge=0, le=_MAX_ROWS)
    member: str = Field(max_length=60)
    part: str = Field(max_length=500)
    page: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(ge=0)


_picks = TypeAdapter(list[_PickForm])


def deciding(form: Mapping[str, str]) -> Deciding:
    """Return what a decision is about.

    Raises:
        RequestError: the form is not one of ours.
    """
    try:
        return Deciding(int(form["product"]), form["attribute"], int(form["version"]))
    except (KeyError, ValueError) as error:
        raise RequestError("The form lacks product, attribute or version.") from error


def entry_of(form: MultiDict[str, str], record: RecordSummary, documents: DocumentStore) -> Entry:
    """Return the value that was entered, with the words that were chosen for it on the page.

    Raises:
        RequestError: there are too many rows or characters.
    """
    rows: dict[int, dict[str, str]] = {}
    for name, text in form.items():
        match = _FIELD.fullmatch(name)
        if match is None:
            continue
        if int(match[1]) >= _MAX_ROWS or len(text) > _MAX_TEXT:
            raise RequestError("There are too many rows or characters in the form.")
        rows.setdefault(int(match[1]), {})[match[2]] = text
    order = sorted(rows)
    chosen = _chosen(form.get("picks", ""))
    document = documents.parsed(record.document_id) if chosen else None
    picks: dict[tuple[int, str], Pick] = {}
    for one in chosen:
        pick = _pick(one, document)
        # Words that were changed by hand afterwards are no longer those of the page.
        if pick and one.row in rows and rows[one.row].get(one.member, "").strip() == pick.text:
            picks[order.index(one.row), one.member] = pick
    return Entry(tuple(rows[number] for number in order), picks)


def queue_query(given: Mapping[str, str], high_risk: Collection[str], limit: int) -> QueueQuery:
    """Return the queue's filters; values that mean nothing filter nothing."""
    status = given.get("status")
    page = given.get("page", "1")
    number = int(page) if page.isdigit() and int(page) < 10_000 else 1
    return QueueQuery(
        supplier=given.get("supplier") or None,
        schema_id=given.get("schema") or None,
        attribute=given.get("attribute") or None,
        status=FieldStatus(status) if status in set(FieldStatus) else None,
        reviewed=given.get("reviewed") == "1",
        high_risk=high_risk,
        limit=limit,
        offset=(max(number, 1) - 1) * limit,
    )


def _chosen(text: str) -> list[_PickForm]:
    if not text or len(text) > _MAX_PICKS * 700:
        return []
    try:
        return _picks.validate_python(json.loads(text))[:_MAX_PICKS]
    except (ValueError, ValidationError) as error:
        raise RequestError("The chosen words cannot be understood.") from error


def _pick(one: _PickForm, document: Document | None) -> Pick | None:
    """Return the words at a place; the place decides what they are, not the script."""
    if document is None:
        return None
    try:
        page = document.page(one.part, one.page)
    except KeyError:
        return None
    words = page.text[one.start : one.end]
    if not words.strip() or one.end > len(page.text):
        return None
    evidence = evidence_at(one.part, page, CharSpan(one.start, one.end))
    return Pick(" ".join(words.split()), evidence)
