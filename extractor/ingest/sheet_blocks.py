"""Blocks that stand side by side on one sheet, with an empty column between them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Rows = list[list[str]]

# Where so many rows have cells on one side alone, the sides are no rows of one table.
_MIN_LONELY = 0.25
_MIN_ROWS = 2
_MAX_LABEL = 40


def blocks_of(rows: Sequence[Sequence[str]]) -> list[Rows]:
    """Return the rows of each block, in reading order; a block is what no empty row divides.

    An empty column alone divides no table: many a sheet has one for the looks. It does where the
    sides are of different lengths, or both are lists of labels with their values.

    Args:
        rows: The cells of a sheet with its empty columns, which no block has.
    """
    width = max(map(len, rows), default=0)
    used = [c for c in range(width) if any(c < len(row) and row[c] for row in rows)]
    blocks: list[Rows] = []
    block: Rows = []
    for row in [*rows, []]:
        if any(row):
            block.append([*row, *[""] * (width - len(row))])
        elif block:
            blocks += _side_by_side(block, used)
            block = []
    return blocks


def _side_by_side(block: Rows, used: Sequence[int]) -> list[Rows]:
    filled = [c for c in used if any(row[c] for row in block)]
    for left, right in pairwise(filled):
        if right - left < 2:
            continue
        first = [c for c in used if c <= left]
        second = [c for c in used if c >= right]
        sides = _columns(block, first), _columns(block, second)
        if _are_apart(*sides):
            rest = [row for row in block if any(row[c] for c in second)]
            return [_trimmed(sides[0]), *_side_by_side(rest, second)]
    return [_columns(block, used)]


def _columns(block: Rows, columns: Sequence[int]) -> Rows:
    return [[row[c] for c in columns] for row in block]


def _are_apart(left: Rows, right: Rows) -> bool:
    if len(left) < _MIN_ROWS or any(_width(side) < 2 for side in (left, right)):
        return False
    lonely = sum(any(a) != any(b) for a, b in zip(left, right, strict=True))
    if lonely >= len(left) * _MIN_LONELY:
        return True
    return _is_list(left) and _is_list(right)


def _width(side: Rows) -> int:
    return sum(any(row[c] for row in side) for c in range(len(side[0])))


def _is_list(side: Rows) -> bool:
    """Return whether each row is a label with its value."""
    cells = [[cell for cell in row if cell] for row in side if any(row)]
    if any(len(row) > 2 for row in cells):
        return False
    labels = [row[0] for row in cells]
    named = all(
        label[0].isalpha() and len(label) <= _MAX_LABEL and not any(c.isdigit() for c in label)
        for label in labels
    )
    return named and any(any(c.isdigit() for c in row[-1]) for row in cells[:1])


def _trimmed(side: Rows) -> Rows:
    """Return a side without the empty rows at its ends."""
    used = [number for number, row in enumerate(side) if any(row)]
    return side[used[0] : used[-1] + 1]
