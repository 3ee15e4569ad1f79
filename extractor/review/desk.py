"""What a person does at the review: look, decide, accept many at once, take back, finish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.core.document import Document
from extractor.core.record import FieldStatus
from extractor.errors import SchemaError
from extractor.review.board import boards
from extractor.review.cards import AttributeCard, ProductBoard
from extractor.review.controls import ControlKind, controls_of
from extractor.review.entries import Entry, EntryReader, Pick
from extractor.review.paper import Sheet, located, sheets
from extractor.storage.errors import NotFoundError, StoreRefusal
from extractor.storage.model import (
    AttributeChange,
    Decision,
    RecordSummary,
    StoredField,
    StoredRow,
)
from extractor.storage.store import Store
from schemas.base import SchemaSpec
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema


@dataclass(frozen=True, slots=True)
class Desk:
    """A record spread out for review.

    Attributes:
        record: The record.
        spec: Its schema.
        products: Its products.
        sheets: The pages of its document.
    """

    record: RecordSummary
    spec: SchemaSpec
    products: tuple[ProductBoard, ...]
    sheets: tuple[Sheet, ...]

    def sure(self) -> list[AttributeCard]:
        """Return what can be accepted at once."""
        return [card for product in self.products for card in product.cards if card.is_sure]


@dataclass(frozen=True, slots=True)
class Deciding:
    """One decision as it comes from the page.

    Attributes:
        product: Which product, from 0.
        attribute: Its code.
        version: The version that the person saw.
    """

    product: int
    attribute: str
    version: int


class ReviewDesk:
    """Spreads records out and takes decisions on them.

    Args:
        store: The store.
        schema: The schema of the record.
        context: What is known beside the words of entries.
    """

    def __init__(self, store: Store, schema: type[ProductSchema], context: ReadingContext) -> None:
        self._store = store
        self._schema = schema
        self._context = context
        self._controls = controls_of(schema)

    def spread(self, record: RecordSummary) -> Desk:
        """Return the record with its pages."""
        spec = self._schema.spec()
        products = boards(spec, self._controls, self._store.records.fields(record.id))
        document = self._store.documents.parsed(record.document_id)
        pages = sheets(document, products) if document else ()
        return Desk(record, spec, products, pages)

    def decide(self, record_id: str, what: Deciding, decision: Decision, who: str) -> None:
        """Take a decision that needs no value: accepted, absent, unreadable.

        Raises:
            StaleVersionError: somebody else was faster.
            StoreRefusal: there is nothing to accept (`nothing_to_accept`).
        """
        if decision is Decision.ACCEPTED:
            _refuse_faults(self._leaves(record_id, what))
        self._take(record_id, what, decision, (), who)

    def enter(self, record_id: str, what: Deciding, entry: Entry, who: str) -> None:
        """Take a value that a person entered.

        Raises:
            EntryRefused: it breaks a rule of the attribute.
            StaleVersionError: somebody else was faster.
        """
        before = self._leaves(record_id, what)
        reader = EntryReader(self._schema, self._controls, self._context)
        rows = reader.read(what.attribute, self._with_place(record_id, what, entry), before)
        self._take(record_id, what, Decision.CORRECTED, rows, who)

    def choose(self, record_id: str, what: Deciding, number: int, who: str) -> None:
        """Take one of several readings that disagree, with its evidence.

        Raises:
            NotFoundError: there is no such reading.
            StaleVersionError: somebody else was faster.
        """
        times: dict[str, int] = {}
        chosen: list[StoredRow] = []
        for leaf in self._leaves(record_id, what):
            nth = times[leaf.path] = times.get(leaf.path, -1) + 1
            if nth == number and leaf.value is not None:
                chosen.append(_found(leaf))
        if not chosen:
            raise NotFoundError("There is no such reading, or it has no value.")
        self._take(record_id, what, Decision.CORRECTED, chosen, who)

    def accept(self, record_id: str, cards: Sequence[AttributeCard], who: str) -> int:
        """Accept several attributes at once, all or none; return how many."""
        changes = [
            AttributeChange(card.product, card.code, card.version, Decision.ACCEPTED)
            for card in cards
        ]
        if changes:
            self._store.reviews.decide(record_id, changes, who=who)
        return len(changes)

    def _leaves(self, record_id: str, what: Deciding) -> list[StoredField]:
        leaves = [
            leaf
            for leaf in self._store.records.fields(record_id)
            if leaf.product == what.product and leaf.attribute == what.attribute
        ]
        if not leaves or what.attribute not in self._controls:
            raise NotFoundError(f"The record has no attribute {what.attribute[:80]} there.")
        return leaves

    def _with_place(self, record_id: str, what: Deciding, entry: Entry) -> Entry:
        """Look for typed words in the document: found once, they are the value's evidence."""
        control = self._controls[what.attribute]
        free = control.kind is ControlKind.SINGLE and not control.members[0].options
        if entry.picks or not free or len(entry.rows) != 1:
            return entry
        words = entry.rows[0].get("", "").strip()
        document = self._document(record_id)
        place = located(document, words) if document else None
        return replace(entry, picks={(0, ""): Pick(words, place)}) if place else entry

    def _document(self, record_id: str) -> Document | None:
        return self._store.documents.parsed(self._store.records.get(record_id).document_id)

    def _take(
        self,
        record_id: str,
        what: Deciding,
        decision: Decision,
        rows: Sequence[StoredRow],
        who: str,
    ) -> None:
        change = AttributeChange(what.product, what.attribute, what.version, decision, tuple(rows))
        self._store.reviews.decide(record_id, [change], who=who)


def _refuse_faults(leaves: Sequence[StoredField]) -> None:
    statuses = {leaf.status for leaf in leaves}
    if FieldStatus.CONFLICTING in statuses:
        message = "The readings disagree: choose one of them."
    elif statuses == {FieldStatus.FOUND}:
        return
    else:
        message = "There is no whole value to accept: enter one, or mark it absent."
    raise StoreRefusal(message, code="nothing_to_accept")


def schema_missing(record: RecordSummary) -> SchemaError:
    """Return the error for a record whose schema is not here any more."""
    return SchemaError(
        f"The schema {record.schema_id} of this record is not here. Put its file back into the "
        "folder `schemas` of SPECLOOM_HOME.",
        code="schema_unknown",
    )


def _found(leaf: StoredField) -> StoredRow:
    return StoredRow(
        leaf.path,
        FieldStatus.FOUND,
        leaf.value,
        leaf.reading,
        leaf.confidence,
        leaf.evidence,
        leaf.problems,
    )
