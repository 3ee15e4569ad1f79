"""Sizes as offered: a range stays a range, nothing is converted between systems."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated

from schemas.base import ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext
from schemas.values.forms import Form
from schemas.values.mentions import Mentions, RowGroup, Span, listed_groups
from schemas.values.reading import read_leaf
from schemas.values.rows import list_of_values, list_texts
from schemas.values.size_mentions import SIZE_MENTIONS, SIZES_ALONE
from schemas.values.text import Text, read_text

# A comma inside a number (38,5) separates nothing.
_BETWEEN = re.compile(r"\s*[;、，]\s*|,\s+")


# A column a size, with a mark or a number of pieces where it is offered.
_GRID = re.compile(r"^(?P<size>\d{2}(?:[.,]5)?|\d?X{0,3}[SL]|M): (?:[xX×✓✔•●■]|\d{1,4})$", re.M)
_FEWEST_IN_GRID = 3


def _grid(text: str) -> RowGroup:
    """Return the sizes of a grid, each once: `38: x`, `39: x`, one line a size."""
    found: dict[str, Span] = {}
    for match in _GRID.finditer(text):
        found.setdefault(match["size"], match.span("size"))
    spans = sorted(found.values()) if len(found) >= _FEWEST_IN_GRID else []
    return tuple({"": (span,)} for span in spans)


def _tells(text: str, cell: Span) -> bool:
    """Return whether a cell tells sizes: inside a sentence only what is written like some does.

    *Prenez une demi-pointure de plus* announces none.
    """
    start = cell[0]
    if start == 0 or not _WORD_BEFORE.fullmatch(text, max(0, start - 2), start):
        return True
    return bool(re.search(r"[\dSMLX]|\b(?:one|unic|únic|tek|small)", text[start : start + _NEAR]))


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
        grid = _grid(text)
        if grid:
            return [grid]
        told = [cell for cell in cells if _tells(text, cell)]
        return listed_groups(text, told, SIZE_MENTIONS, alone=SIZES_ALONE)

    def parse(self, path: str, tree: ReadingTree, context: ReadingContext) -> ParsedAttribute:
        """Return the sizes in document order."""
        outcomes = [
            (read_leaf(read_text, size, context), (index, ""))
            for index, text in list_texts(tree)
            for size in _BETWEEN.split(text.strip(" ,;、，"))
        ]
        return list_of_values(path, outcomes)


Sizes = Annotated[list[Text], SizesForm("sizes")]
