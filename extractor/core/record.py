"""The record: the public JSON that extraction, the store, the exports and the API share."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class FieldStatus(StrEnum):
    """What is known about one field. Absence is data: there is a row for every attribute."""

    FOUND = "found"
    ABSENT = "absent"
    INVALID = "invalid"
    CONFLICTING = "conflicting"
    UNREADABLE = "unreadable"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ProblemRow(_Frozen):
    """A problem of a document, page or field, with a stable code."""

    code: str
    message: str
    part: str | None = None
    page: int | None = None


class EvidenceRow(_Frozen):
    """Where a reading stands: `span` counts characters of the page text, `box` is in points."""

    part: str
    page: int
    span: tuple[int, int]
    box: tuple[float, float, float, float] | None = None


class FieldRow(_Frozen):
    """One leaf that was read, or one attribute without a value."""

    path: str
    status: FieldStatus
    value: Any = None
    reading: str | None = None
    confidence: float | None = Field(default=None, ge=0.0, le=1.0)
    evidence: tuple[EvidenceRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()


class ProductRow(_Frozen):
    """One product: `values` holds only found values, `fields` every leaf with its evidence."""

    values: dict[str, Any]
    fields: tuple[FieldRow, ...]


class DocumentRow(_Frozen):
    """The document a record was read from."""

    id: str
    name: str
    media_type: str
    pages: int
    parts: tuple[str, ...]


class Record(BaseModel):
    """What one document gave under one schema and one model: the key of the store."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    document: DocumentRow
    schema_id: str = Field(alias="schema")
    model: str
    products: tuple[ProductRow, ...]
    problems: tuple[ProblemRow, ...] = ()

    def to_json(self) -> str:
        """Return the public JSON form, one line, non-ASCII kept."""
        return self.model_dump_json(by_alias=True)
