"""Holds a record against the right answers: one judgement per attribute that is judged.

Values are compared in their canonical form. A list attribute is a multiset of records: what is in
both is right, whatever its order. Numbers that are written differently are equal, white space does
not count, case does, unless the set says otherwise. Where the document's words allow no value
(`invalid`, `conflicting`), giving none is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import JsonValue

from extractor.core.record import FieldRow, FieldStatus, ProductRow, Record
from extractor.evaluation.alignment import align
from extractor.evaluation.comparing import Folding, fold, records
from extractor.evaluation.items import ANY_OF, EvaluationItem, Gold, refusal


class Verdict(StrEnum):
    """What became of one attribute. `RIGHT`, `SILENT` and `REFUSED` are no errors."""

    RIGHT = "right"  # given as it should be
    SILENT = "silent"  # the document is silent, nothing was given
    REFUSED = "refused"  # the words allow no value, none was given
    WRONG = "wrong"  # given, and not all of it is right, or not all is there
    MISSED = "missed"  # the document says it, nothing was given
    INVENTED = "invented"  # the document is silent, a value was given
    GIVEN_WHERE_REFUSED = "given where refused"  # the words allow no value, one was given
    SURPLUS = "surplus"  # a value of a product that is not in the document


_NO_ERROR = frozenset({Verdict.RIGHT, Verdict.SILENT, Verdict.REFUSED})


@dataclass(frozen=True, slots=True)
class Sight:
    """What a person looks at to understand a judgement.

    Attributes:
        gold: The right value as the set has it.
        gold_reading: The document's own words, empty where the set does not know them.
        value: The value that was given, `None` where none was.
        reading: The words that were read.
        status: What the record says of the attribute.
    """

    gold: JsonValue = None
    gold_reading: tuple[str, ...] = ()
    value: JsonValue = None
    reading: str = ""
    status: FieldStatus = FieldStatus.ABSENT


@dataclass(frozen=True, slots=True)
class Judgement:
    """One attribute of one product.

    Attributes:
        attribute: Its code.
        expected: Number of right values (records of a list, 1 for a scalar, 0 for silence).
        given: Number of values given.
        right: Number of values that are in both.
        confidence: Of the value that was given, `None` where it has none.
        grounded: Whether the evidence holds the words that say it; `None` where not judged.
        form: Value form of the attribute.
        refused: The status that refuses a value (`invalid`, `conflicting`), if one does.
        surplus: It was given for a product that is not in the document.
        product: Number of the product in the right answers; surplus ones come after those.
        sight: For people.
    """

    attribute: str
    expected: int
    given: int
    right: int
    confidence: float | None = None
    grounded: bool | None = None
    form: str = "text"
    refused: str | None = None
    surplus: bool = False
    product: int = 0
    sight: Sight = field(default_factory=Sight)

    @property
    def verdict(self) -> Verdict:
        """What became of the attribute."""
        if self.surplus:
            return Verdict.SURPLUS if self.given else Verdict.SILENT
        if self.refused:
            return Verdict.GIVEN_WHERE_REFUSED if self.given else Verdict.REFUSED
        if not self.expected:
            return Verdict.INVENTED if self.given else Verdict.SILENT
        if not self.given:
            return Verdict.MISSED
        return Verdict.RIGHT if self.expected == self.given == self.right else Verdict.WRONG

    @property
    def is_exact(self) -> bool:
        """Whether all is right and nothing is there that should not be."""
        return self.verdict in _NO_ERROR

    @property
    def is_status_right(self) -> bool | None:
        """Whether a refused value was refused for the right reason; `None` where none was due."""
        return self.sight.status == self.refused if self.refused else None


@dataclass(frozen=True, slots=True)
class Judged:
    """All judgements of one document, and what became of its products."""

    judgements: tuple[Judgement, ...]
    products_expected: int
    products_given: int
    products_matched: int

    @property
    def is_exact(self) -> bool:
        """Whether the document has no error: all products are there, and all of each is right."""
        counts = {self.products_expected, self.products_given, self.products_matched}
        return len(counts) == 1 and all(one.is_exact for one in self.judgements)


def judge(
    item: EvaluationItem,
    record: Record,
    forms: Mapping[str, str],
    folding: Folding = Folding.SPACE,
) -> Judged:
    """Judge every attribute of every product that the item has answers for.

    Args:
        item: The document with its right answers.
        record: What was read.
        forms: Value form of each attribute; texts where it says nothing.
        folding: What does not count in texts.
    """
    pairs = align(item.products, record.products, folding)
    attributes = dict.fromkeys(name for gold in item.products for name in gold)
    nothing: Gold = dict.fromkeys(attributes)
    judgements = []
    for number, (index, at) in enumerate(pairs):
        case = _Case(
            number=number,
            gold=nothing if index is None else item.products[index],
            words={} if index is None else item.words(index),
            product=None if at is None else record.products[at],
            is_surplus=index is None,
            folding=folding,
        )
        judgements += [case.judge(name, forms) for name in case.gold]
    return Judged(
        judgements=tuple(judgements),
        products_expected=len(item.products),
        products_given=len(record.products),
        products_matched=sum(None not in pair for pair in pairs),
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """A right product and the one that was given for it."""

    number: int
    gold: Gold
    words: Mapping[str, tuple[str, ...]]
    product: ProductRow | None
    is_surplus: bool
    folding: Folding

    def judge(self, name: str, forms: Mapping[str, str]) -> Judgement:
        """Return the judgement of one attribute."""
        value = _value(self.product, name) if self.product else None
        given = records(value, self.folding)
        refused = refusal(self.gold[name])
        wanted = Counter[str]() if refused else _wanted(self.gold[name], given, self.folding)
        rows = _rows(self.product, name) if self.product else []
        found = [row for row in rows if row.status is FieldStatus.FOUND]
        known = [row.confidence for row in found if row.confidence is not None]
        words = self.words.get(name, ())
        right = (wanted & given).total()
        is_judged = bool(words) and bool(given) and right == wanted.total() == given.total()
        return Judgement(
            attribute=name,
            expected=wanted.total(),
            given=given.total(),
            right=right,
            confidence=min(known, default=None) if given else None,
            grounded=_holds(found, words) if is_judged else None,
            form=forms.get(name.partition(".")[0], "text"),
            refused=refused,
            surplus=self.is_surplus,
            product=self.number,
            sight=Sight(self.gold[name], words, value, _reading(rows), _status(rows)),
        )


def _wanted(value: JsonValue, given: Counter[str], folding: Folding) -> Counter[str]:
    """Return the right records; of several right values the one that was given, if any was."""
    if not isinstance(value, dict) or ANY_OF not in value:
        return records(value, folding)
    options = records(value[ANY_OF], folding)
    return Counter([next((one for one in options if given[one]), next(iter(options)))])


def _value(product: ProductRow, name: str) -> JsonValue:
    """Return a value; `lines.gtin` is the list of that leaf over all rows of `lines`."""
    attribute, _, leaf = name.partition(".")
    value: JsonValue = product.values.get(attribute)
    if not leaf or not isinstance(value, list):
        return value
    leaves = [row.get(leaf) for row in value if isinstance(row, dict)]
    return [one for one in leaves if one is not None]


def _rows(product: ProductRow, name: str) -> list[FieldRow]:
    attribute, _, leaf = name.partition(".")
    return [
        row
        for row in product.fields
        if re.split(r"[.\[]", row.path, maxsplit=1)[0] == attribute
        and (not leaf or row.path.endswith(f".{leaf}"))
    ]


def _holds(rows: Sequence[FieldRow], words: Iterable[str]) -> bool:
    """Return whether every word of the gold reading stands in some reading with evidence."""
    texts = [fold(row.reading, Folding.CASE) for row in rows if row.reading and row.evidence]
    return all(any(fold(word, Folding.CASE) in text for text in texts) for word in words)


def _reading(rows: Sequence[FieldRow]) -> str:
    return " · ".join(dict.fromkeys(" ".join(row.reading.split()) for row in rows if row.reading))


def _status(rows: Sequence[FieldRow]) -> FieldStatus:
    """Return the status of an attribute from those of its leaves."""
    statuses = {row.status for row in rows}
    order = (
        FieldStatus.CONFLICTING,
        FieldStatus.FOUND,
        FieldStatus.INVALID,
        FieldStatus.UNREADABLE,
    )
    return next((status for status in order if status in statuses), FieldStatus.ABSENT)
