"""Values of one column of a table that was written out row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

from schemas.values.lexicon import fold
from schemas.vocabulary.labels import LABELS

Row = TypeVar("Row")
_COLUMN_GAP = 90  # characters between two cells of one column, written out row by row


def joined_cells(text: str, cells: Sequence[tuple[tuple[int, int], list[Row]]]) -> list[list[Row]]:
    """Return what the cells hold, those of one column of a table together.

    Written out, the rows of a table of colours are paragraphs of a line a cell: a label and one
    value each. Where rows of several articles follow each other, those of one article are together.
    """
    several = _are_of_several(text, [cell for cell, rows in cells if len(rows) == 1])
    joined: list[list[Row]] = []
    before: tuple[int, int] | None = None
    for cell, rows in cells:
        gap = text[before[1] : cell[0]] if before is not None else ""
        lines = [line for line in gap.strip("\n").split("\n") if line]
        if (
            before is not None
            and len(rows) == 1
            and "\n" in gap
            and len(gap) <= _COLUMN_GAP
            and all(re.match(r"[^\n:：]{1,40}[:：]", line) for line in lines)
            and not (several and article_of(text, before[0]) != article_of(text, cell[0]))
        ):
            joined[-1] += rows
        else:
            joined.append(list(rows))
        before = cell if len(rows) == 1 else None
    return joined


def article_of(text: str, at: int) -> str | None:
    """Return the number of the article in the paragraph around a cell, if a label says it."""
    start = text.rfind("\n\n", max(0, at - _BLOCK), at)
    start = start + 2 if start >= 0 else max(0, at - _BLOCK)
    end = text.find("\n\n", at, at + _BLOCK)
    block = text[start : end if end >= 0 else at + _BLOCK]
    for line in block.split("\n"):
        label, mark, cell = line.partition(": ")
        if mark and fold(label) in _article_labels():
            return cell.strip()
    return None


_BLOCK = 400  # characters of a paragraph before and behind a cell


def _are_of_several(text: str, cells: Sequence[tuple[int, int]]) -> bool:
    """Return whether a table holds several articles, and some of them several rows."""
    numbers = [number for cell in cells if (number := article_of(text, cell[0]))]
    return 1 < len(set(numbers)) < len(numbers)


@cache
def _article_labels() -> frozenset[str]:
    return frozenset(fold(w) for words in LABELS["style_code"].values() for w in words)
