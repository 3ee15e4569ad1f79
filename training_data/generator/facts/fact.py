"""A fact as documents write it, and the hand that writes it down."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from training_data.generator.profile import Supplier
from training_data.generator.segments import Phrase, Ref, Seg, phrase

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Column:
    """A table cell whose unit (or currency) stands in the column header.

    Attributes:
        unit: What the header shows beside the label, for instance `cm` or `EUR`.
        cell: The text of the cell; the reading has no unit.
    """

    unit: str
    cell: Phrase


@dataclass(frozen=True, slots=True)
class Fact:
    """One attribute's fact in the forms that layouts need.

    Attributes:
        attribute: Attribute code of the schema.
        value: What stands after a label or in a cell. May hold line breaks where `block` is set.
        sentence: The same fact in running prose in the supplier's main language: a full sentence
            with a capital and a full stop.
        column: The cell where the unit stands in the header.
        bare: The same fact without a label, as in a bullet list or hand notes ("Made in Italy",
            "12gg", "MOQ 50 pcs/col").
        block: The value has several lines (component compositions, variant tables).
    """

    attribute: str
    value: Phrase
    sentence: Phrase | None = None
    column: Column | None = None
    bare: Phrase | None = None
    block: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What a fact is written with: the dice, the supplier's habits, the schema, the product."""

    rng: random.Random
    supplier: Supplier
    schema: str
    number: int = -1

    @property
    def lang(self) -> str:
        """Main language of the document."""
        return self.supplier.languages[0]

    def chance(self, probability: float) -> bool:
        """Return true with the given probability."""
        return self.rng.random() < probability

    def pick(self, options: Sequence[_T]) -> _T:
        """Return one of `options`."""
        return options[int(self.rng.random() * len(options))]

    def seg(self, text: str, attribute: str, index: int | None = None, leaf: str = "") -> Seg:
        """Return `text` as the reading of a leaf."""
        return Seg(text, Ref(attribute, index, leaf, self.number))


def fill(template: str, **slots: str | Seg | Phrase) -> Phrase:
    """Put phrases into the `{name}` slots of a template."""
    parts: list[Seg] = []
    for piece, is_slot in _pieces(template):
        if not is_slot:
            parts.append(Seg(piece))
            continue
        content = slots[piece]
        if isinstance(content, str | Seg):
            parts.extend(phrase(content))
        else:
            parts.extend(content)
    return tuple(parts)


def plain(segments: Phrase) -> str:
    """Return the text of a phrase."""
    return "".join(seg.text for seg in segments)


def by_language(table: Mapping[str, Sequence[_T]], lang: str) -> Sequence[_T]:
    """Return the table's entry for a language, English where there is none."""
    return table.get(lang) or table["en"]


@lru_cache(maxsize=8192)
def _pieces(template: str) -> tuple[tuple[str, bool], ...]:
    found: list[tuple[str, bool]] = []
    for number, piece in enumerate(re.split(r"\{(\w+)\}", template)):
        if piece:
            found.append((piece, number % 2 == 1))
    return tuple(found)
