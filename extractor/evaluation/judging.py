"""Holds a record against the right answers: one judgement per attribute that is judged.

Values are compared in their canonical form. A list attribute is a multiset of records: what is in
both is right, whatever its order. Numbers that are written differently are equal, white space does
not count, case does, unless the set says otherwise.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pydantic import JsonValue

from extractor.core.record import FieldRow, FieldStatus, ProductRow, Record
from extractor.evaluation.items import ANY_OF, EvaluationItem, Gold

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
# What tells the products of a document apart, surest first.
_KEYS = ("style_code", "gtin", "name")


class Folding(StrEnum):
    """What does not count when two texts are compared."""

    SPACE = "space"  # white space
    CASE = "case"  # white space and case


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
    """

    attribute: str
    expected: int
    given: int
    right: int
    confidence: float | None = None
    grounded: bool | None = None

    @property
    def is_exact(self) -> bool:
        """Whether all is right and nothing is there that should not be."""
        return self.expected == self.given == self.right


def judge(
    item: EvaluationItem, record: Record, folding: Folding = Folding.SPACE
) -> list[Judgement]:
    """Return the judgement of every attribute of every product that the item has answers for.

    Products that the record has too many count with all that they give; missing ones with nothing.
    """
    pairs = _align(item.products, record.products, folding)
    return [_judge(item, name, gold, product, folding) for gold, product in pairs for name in gold]


def _judge(
    item: EvaluationItem,
    name: str,
    gold: Gold,
    product: ProductRow | None,
    folding: Folding,
) -> Judgement:
    given = _records(_value(product, name), folding) if product else Counter[str]()
    wanted = _wanted(gold[name], given, folding)
    right = (wanted & given).total()
    rows = _found_rows(product, name) if product else []
    confidences = [row.confidence for row in rows if row.confidence is not None]
    words = item.readings.get(name, ())
    judged = bool(words) and bool(given) and right == wanted.total() == given.total()
    return Judgement(
        attribute=name,
        expected=wanted.total(),
        given=given.total(),
        right=right,
        confidence=min(confidences, default=None) if given else None,
        grounded=_holds(rows, words) if judged else None,
    )


def _wanted(value: JsonValue, given: Counter[str], folding: Folding) -> Counter[str]:
    """Return the right records; of several right values the one that was given, if any was."""
    if not isinstance(value, dict) or ANY_OF not in value:
        return _records(value, folding)
    options = _records(value[ANY_OF], folding)
    return Counter([next((one for one in options if given[one]), next(iter(options)))])


def _value(product: ProductRow, name: str) -> JsonValue:
    """Return a value; `lines.gtin` is the list of that leaf over all rows of `lines`."""
    attribute, _, leaf = name.partition(".")
    value: JsonValue = product.values.get(attribute)
    if not leaf or not isinstance(value, list):
        return value
    leaves = [row.get(leaf) for row in value if isinstance(row, dict)]
    return [one for one in leaves if one is not None]


def _found_rows(product: ProductRow, name: str) -> list[FieldRow]:
    attribute, _, leaf = name.partition(".")
    return [
        row
        for row in product.fields
        if re.split(r"[.\[]", row.path, maxsplit=1)[0] == attribute
        and row.status is FieldStatus.FOUND
        and (not leaf or row.path.endswith(f".{leaf}"))
    ]


def _holds(rows: Sequence[FieldRow], words: Iterable[str]) -> bool:
    """Return whether every word of the gold reading stands in some reading with evidence."""
    texts = [_fold(row.reading, Folding.CASE) for row in rows if row.reading and row.evidence]
    return all(any(_fold(word, Folding.CASE) in text for text in texts) for word in words)


def _records(value: JsonValue, folding: Folding) -> Counter[str]:
    if value is None:
        return Counter()
    values = value if isinstance(value, list) else [value]
    return Counter(json.dumps(_canonical(one, folding), sort_keys=True) for one in values)


def _canonical(value: JsonValue, folding: Folding) -> JsonValue:
    if isinstance(value, Mapping):
        return {k: _canonical(v, folding) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_canonical(one, folding) for one in value]
    text = value if isinstance(value, str) else json.dumps(value)
    if _NUMBER.fullmatch(text) and not (len(text) > 1 and text.startswith("0") and "." not in text):
        return str(Decimal(text).normalize())
    return _fold(text, folding)


def _fold(text: str, folding: Folding) -> str:
    folded = " ".join(text.split())
    return folded.casefold() if folding is Folding.CASE else folded


def _align(
    golds: Sequence[Gold], products: Sequence[ProductRow], folding: Folding
) -> list[tuple[Gold, ProductRow | None]]:
    """Pair right and given products: by code, else by order; pairs of nothing where one is over."""
    if len(golds) == 1 and len(products) == 1:
        return [(golds[0], products[0])]
    left = list(products)
    pairs: dict[int, ProductRow] = {}
    for key in _KEYS:
        for index, gold in enumerate(golds):
            wanted = _records(gold.get(key), folding)
            match = next((p for p in left if wanted & _records(p.values.get(key), folding)), None)
            if index not in pairs and match is not None:
                pairs[index] = match
                left.remove(match)
    for index in range(len(golds)):
        if index not in pairs and left:
            pairs[index] = left.pop(0)
    judged = {name for gold in golds for name in gold}
    nothing: Gold = dict.fromkeys(judged)
    return [
        *((gold, pairs.get(index)) for index, gold in enumerate(golds)),
        *((nothing, product) for product in left),
    ]
