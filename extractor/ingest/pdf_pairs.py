"""Blocks of two columns that are neither labels beside values nor prose: cards, stacked labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractor.ingest.pdf_cells import Cells, is_cards, is_label, is_stacked
from extractor.ingest.pdf_runs import Line, Row, segments_of
from extractor.ingest.pdf_tables import stacked

_MAX_LINES = 60
_MIN_CARD_LINES = 4
# In points.
_EDGE = 3.0
# In heights of the text.
_MAX_WHITE = 3.5


class Pairs(NamedTuple):
    """Two columns found among lines.

    Attributes:
        taken: How many lines they take.
        rows: What to write for them; `None` where they are to be read one by one.
        middle: What divides them.
    """

    taken: int
    rows: list[Row] | None
    middle: float


def pairs_at(lines: Sequence[Line], start: int) -> Pairs | None:
    """Return two columns that begin at a line and must not be read across; `None` without."""
    grid, middle = _grid(lines, start)
    if len(grid) >= _MIN_CARD_LINES and _is_two_cards(grid):
        return Pairs(len(grid), None, middle)
    even = grid[: len(grid) // 2 * 2]
    if len(even) >= 4 and is_stacked(even):
        return Pairs(len(even), stacked(even), middle)
    return None


def _is_two_cards(grid: Sequence[Cells]) -> bool:
    labels = sum(is_label(row[0]) for row in grid if row[0])
    return labels <= len(grid) * 0.5 and is_cards(grid)


def _grid(lines: Sequence[Line], start: int) -> tuple[list[Cells], float]:
    first = segments_of(lines[start].runs)
    if len(first) != 2:
        return [], 0.0
    edges = first[0][0].frame.x0, first[1][0].frame.x0
    grid: list[Cells] = []
    above: Line | None = None
    for line in lines[start : start + _MAX_LINES]:
        parts = segments_of(line.runs)
        if above is not None and line.top - above.bottom > _MAX_WHITE * line.height:
            break
        row: Cells = [[], []]
        for part in parts:
            for side, edge in enumerate(edges):
                if abs(part[0].frame.x0 - edge) <= _EDGE:
                    row[side] = part
        if sum(map(bool, row)) != len(parts) or (row[0] and row[0][-1].frame.x1 > edges[1]):
            break
        grid.append(row)
        above = line
    return grid, edges[1] - 1.0
