"""Figures of a table that stands as lines of text: which head each of them stands under.

A head is a line of three cells or more without figures; a line below with as many cells is a row of
it. Cells are parted by strokes or wide blanks. Lines that are no rows (a title, a note) may stand
between, since the rows of other articles are left out of what is read for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from schemas.values.mentions import PLAIN_NUMBER, Span

_FEWEST_CELLS = 3
_MOST_LINES = 30  # between a head and its row
_STROKES = re.compile(r"\s*\|\s*")
_WIDE = re.compile(r" {2,}|\t+")
_FIGURE = re.compile(
    rf"(?:[€$£¥]\s?)?(?P<value>{PLAIN_NUMBER}(?:[.,]\s?(?:--?|=|–|—)|/[-=])?)\s?(?:€|g|gr)?"
)
_HEAD_FIGURES = re.compile(r"\d(?![°²³])(?<!m2)(?<!yd2)")


class HeadedFigure(NamedTuple):
    """A figure that is a cell of its own, and the head of its column."""

    head: str
    span: Span


def headed_figures(plain: str) -> Iterator[HeadedFigure]:
    """Yield the figures of tables in document order, with their heads."""
    head: list[str] = []
    age = start = 0
    for line in plain.split("\n"):
        cells = list(_cells(line))
        age += 1
        if len(cells) >= _FEWEST_CELLS:
            if _is_head(line, cells):
                head, age = [line[slice(*cell)] for cell in cells], 0
            elif len(cells) == len(head) and age <= _MOST_LINES:
                for words, (left, right) in zip(head, cells, strict=True):
                    figure = _FIGURE.fullmatch(line, left, right)
                    if figure:
                        at, end = figure.span("value")
                        yield HeadedFigure(words, (start + at, start + end))
        start += len(line) + 1


def _cells(line: str) -> Iterator[Span]:
    """Yield the cells of a line; an empty one between strokes counts, too."""
    gaps = _STROKES if "|" in line else _WIDE
    at = 0
    for gap in gaps.finditer(line):
        if gap.start() > at or gaps is _STROKES:
            yield at, gap.start()
        at = gap.end()
    if at < len(line) or gaps is _STROKES:
        yield at, len(line)


def _is_head(line: str, cells: list[Span]) -> bool:
    letters = sum(any(char.isalpha() or char in "€$£" for char in line[slice(*c)]) for c in cells)
    return letters == len(cells) and not _HEAD_FIGURES.search(line)
