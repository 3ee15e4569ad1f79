"""What the store gives and takes. Frozen: to change something, ask the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import JsonValue

from extractor.core.record import EvidenceRow, FieldStatus, ProblemRow


class Origin(StrEnum):
    """Who a value is from."""

    MODEL = "model"
    PERSON = "person"
    EARLIER = "earlier"  # a person decided it when another model had read the document


class Decision(StrEnum):
    """What a person said of an attribute."""

    OPEN = "open"  # nothing yet
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    ABSENT = "absent"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document whose bytes are kept. `pages` is not known before it was parsed."""

    id: str
    name: str
    media_type: str
    size: int
    pages: int | None
    received_at: datetime
    received_by: str


@dataclass(frozen=True, slots=True)
class StoredField:
    """A leaf of a record as it stands now.

    Attributes:
        id: Changes whenever the attribute changes.
        product: Which product of the record, from 0.
        path: As in the public record: `composition[0].percent`.
        attribute: The first word of the path.
        status: What is known.
        value: Canonical, `None` unless found.
        reading: The document's words.
        confidence: Of the model; kept when a person decides.
        evidence: Where it stands.
        problems: What is wrong with it.
        origin: Who it is from.
        decision: What a person said.
        version: Shared by all leaves of the attribute; goes up with each decision, from 1.
        decided_by: Who decided.
        decided_at: When.
    """

    id: int
    product: int
    path: str
    attribute: str
    status: FieldStatus
    value: JsonValue
    reading: str | None
    confidence: float | None
    evidence: tuple[EvidenceRow, ...]
    problems: tuple[ProblemRow, ...]
    origin: Origin
    decision: Decision
    version: int
    decided_by: str | None
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """A record without its fields, for lists."""

    id: str
    document_id: str
    document_name: str
    schema_id: str
    model_id: str
    supplier: str | None
    products: int
    problems: tuple[ProblemRow, ...]
    created_at: datetime
    changed_at: datetime
    reviewed_at: datetime | None
    reviewed_by: str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A decision of a person: the rows of one attribute before and after."""

    id: int
    record_id: str
    document_id: str
    schema_id: str
    model_id: str
    product: int
    attribute: str
    decision: Decision
    before: tuple[StoredRow, ...]
    after: tuple[StoredRow, ...]
    undone: bool
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class StoredRow:
    """The content of a field, as corrections keep it."""

    path: str
    status: FieldStatus
    value: JsonValue = None
    reading: str | None = None
    confidence: float | None = None
    evidence: tuple[EvidenceRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()
    origin: Origin = Origin.PERSON
    decision: Decision = Decision.OPEN


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """A decision on one attribute of one product.

    Attributes:
        product: Which product of the record, from 0.
        attribute: Its code.
        expected_version: The version that the person saw.
        decision: What the person said. `ACCEPTED` keeps the rows as they are; `ABSENT` and
            `UNREADABLE` leave one row without a value; `CORRECTED` takes `rows`.
        rows: For `CORRECTED`: all leaves of the attribute, with value, and with reading and
            evidence where words were chosen on the page.
    """

    product: int
    attribute: str
    expected_version: int
    decision: Decision
    rows: tuple[StoredRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which records: all conditions that are given must hold.

    Attributes:
        document_id: Of this document.
        schema_id: Read under this schema.
        supplier: Whose supplier reads so, upper or lower case alike.
        attribute: With a field of this attribute, to which the next three then belong.
        status: With a field of this status.
        decision: With a field that was decided so.
        below: With a field whose confidence is below this.
        reviewed: Whether a person has finished with it.
        newest: Without those whose document another model read later, under the same schema.
        after: The cursor that the page before gave.
        limit: Records on a page.
    """

    document_id: str | None = None
    schema_id: str | None = None
    supplier: str | None = None
    attribute: str | None = None
    status: FieldStatus | None = None
    decision: Decision | None = None
    below: float | None = None
    reviewed: bool | None = None
    newest: bool = False
    after: str | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Records, newest first, and the cursor of the next page, `None` at the end."""

    records: tuple[RecordSummary, ...]
    next: str | None
