"""What the review page shows of a record: products, groups, attributes, places on pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from extractor.core.record import FieldStatus, ProblemRow
from extractor.review.controls import Control
from extractor.storage.model import Decision, Origin
from schemas.base import Risk

# From here on a value is sure: one press accepts all of them, below a person looks at each.
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words of a value stand: `id` joins the box, the mark and the row of the form."""

    id: str
    attribute: str
    part: str
    page: int
    span: tuple[int, int]
    box: tuple[float, float, float, float] | None
    reading: str
    product: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One row of the entry form: a text per member, in the order of the control's members."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several readings that disagree, as it could be chosen."""

    text: str
    reading: str
    confidence: float | None
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class AttributeCard:
    """One attribute of one product as it stands now.

    Attributes:
        code: Its code.
        label: Its code in words.
        description: What it is.
        risk: What a wrong value costs.
        product: Which product, from 0.
        status: The weakest status of its leaves.
        decision: What a person said.
        origin: Who the value is from.
        version: To be given back with a decision.
        value: The value as one line, empty where there is none.
        elements: Its elements as one line each, for lists.
        readings: The document's words, each once.
        confidence: The lowest of its leaves.
        problems: What is wrong with it.
        spots: Where its words stand.
        alternatives: Where readings disagree: what can be chosen.
        control: How it is entered.
        rows: The entry form's rows, filled with the value.
        decided_by: Who decided.
        decided_at: When.
    """

    code: str
    label: str
    description: str
    risk: Risk
    product: int
    status: FieldStatus
    decision: Decision
    origin: Origin
    version: int
    value: str
    elements: tuple[str, ...]
    readings: tuple[str, ...]
    confidence: float | None
    problems: tuple[ProblemRow, ...]
    spots: tuple[Spot, ...]
    alternatives: tuple[Alternative, ...]
    control: Control
    rows: tuple[EntryRow, ...]
    decided_by: str | None
    decided_at: datetime | None

    @property
    def key(self) -> str:
        """Its name on the page."""
        return f"p{self.product}-{self.code}"

    @property
    def places(self) -> tuple[str, ...]:
        """The pages that it stands on, each once."""
        return tuple(dict.fromkeys(f"{spot.part}, page {spot.page}" for spot in self.spots))

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it."""
        return self.decision is Decision.OPEN

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look at it: open, and faulty, costly or unsure."""
        if not self.is_open or self.status is FieldStatus.ABSENT:
            return False
        faulty = self.status is not FieldStatus.FOUND
        unsure = self.confidence is None or self.confidence < SURE
        return faulty or unsure or self.risk is Risk.HIGH

    @property
    def is_sure(self) -> bool:
        """Whether it can be accepted at once: every open value with words is this or doubtful."""
        return self.is_open and self.status is not FieldStatus.ABSENT and not self.is_doubtful


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes that are read together."""

    name: str
    title: str
    cards: tuple[AttributeCard, ...]


@dataclass(frozen=True, slots=True)
class ProductBoard:
    """One product of a record."""

    number: int
    title: str
    groups: tuple[Group, ...]

    @property
    def cards(self) -> tuple[AttributeCard, ...]:
        """All its attributes."""
        return tuple(card for group in self.groups for card in group.cards)

    @property
    def doubtful(self) -> int:
        """How many attributes a person should look at."""
        return sum(card.is_doubtful for card in self.cards)
