"""Sizes as offered: a range stays a range, nothing is converted between systems."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated

from schemas.base import ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext
from schemas.values.choices import choice_lexicon
from schemas.values.forms import Form
from schemas.values.mentions import Mentions, RowGroup, Span, listed_groups
from schemas.values.reading import read_leaf
from schemas.values.rows import list_of_values, list_texts
from schemas.values.size_lines import (
    goes_on,
    grid,
    grid_of_codes,
    is_told_above,
    without_denied,
    without_samples,
)
from schemas.values.size_mentions import SIZE_MENTIONS, SIZES_ALONE, with_lists
from schemas.values.text import Text, read_text

# A comma inside a number (38,5) separates nothing.
_BETWEEN = re.compile(r"\s*[;、，]\s*|,\s+")


def _tells(text: str, cell: Span) -> bool:
    """Return whether a cell tells sizes: inside a sentence only what is written like some does.

    *Prenez une demi-pointure de plus* announces none.
    """
    start = cell[0]
    first = re.match(r"[^\W\d_]*", text[start : start + 24])
    if first and first[0] and choice_lexicon("size_system").whole(first[0]):
        return False  # *numerazione italiana*
    if _GRAMS.search(text, max(0, start - 5), start + 3):
        return False
    inside = _WORD_BEFORE.fullmatch(text, max(0, start - 2), start) or goes_on(text, start)
    if start == 0 or not inside:
        return True
    near = text[start : start + _NEAR].split("\n", 1)[0]
    return bool(re.search(r"[\dSMLX]|\b(?:one|unic|únic|tek|small)", near))


# *gr 340* is a weight; sizes stand behind *Gr.*, and have two figures.
_GRAMS = re.compile(r"(?<!\w)gr\.?\s?\d{3}")
_WORD_BEFORE = re.compile(r"[^\W\d_][ ]")
_NEAR = 12  # characters of a sentence until its first size


class SizesForm(Form):
    """A list of texts; a text that lists several sizes gives several."""

    @property
    def shape(self) -> Shape:
        """Texts, in document order."""
        return Shape.LIST

    @property
    def mentions(self) -> Mapping[str, Mentions]:
        """What is written like sizes; behind a label whatever stands there."""
        return {"": SIZE_MENTIONS}

    def row_groups(self, text: str, cells: Sequence[Span]) -> Sequence[RowGroup]:
        """Return the mentions of each announced cell, and of each run, together."""
        pieces = grid(text)
        if pieces:
            return [pieces]
        told = [cell for cell in cells if _tells(text, cell) and not is_told_above(text, cell[0])]
        codes = grid_of_codes(text)
        if codes and not told:
            return [codes]
        told = with_lists(text, told)
        groups = listed_groups(text, told, SIZE_MENTIONS, alone=SIZES_ALONE)
        groups = without_denied(text, [*groups, codes] if codes else groups)
        return without_samples(text, groups)

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the sizes in document order."""
        outcomes = [
            (read_leaf(read_text, size, context), (index, ""))
            for index, text in list_texts(tree)
            for size in _BETWEEN.split(text.strip(" ,;、，"))
        ]
        return list_of_values(path, outcomes)


Sizes = Annotated[list[Text], SizesForm("sizes")]
