"""Blocks of two columns that are neither labels beside values nor prose: cards, stacked labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractor.ingest.normalise import CELL_SEPARATOR
from extractor.ingest.pdf_cells import Cells, is_bold, is_cards, is_label, is_list, is_stacked
from extractor.ingest.pdf_runs import Line, Row, segments_of
from extractor.ingest.pdf_tables import stacked

_MAX_LINES = 60
_MIN_CARD_LINES = 4
# In points.
_EDGE = 3.0
# In heights of the text.
_MAX_WHITE = 3.5
# Steps from row to row may be so many times the one below the header.
_MAX_GROWTH = 1.5


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
    table = _headed(grid, lines, start)
    if table:
        return Pairs(len(table), table, middle)
    even = grid[: len(grid) // 2 * 2]
    if len(even) >= 4 and is_stacked(even):
        return Pairs(len(even), stacked(even), middle)
    return None


def _headed(grid: Sequence[Cells], lines: Sequence[Line], start: int) -> list[Row]:
    """Return the rows of a table of two columns under a header in bold; empty where it is none."""
    if len(grid) < 3 or not all(map(is_bold, grid[0])):
        return []
    step = (lines[start + 1].middle - lines[start].middle) * _MAX_GROWTH
    count = 1
    while count < len(grid) and all(grid[count]) and not is_bold(grid[count][0]):
        if lines[start + count].middle - lines[start + count - 1].middle > step:
            break
        count += 1
    if count < 3 or is_list(grid[:count]):
        return []
    return [Row(row, CELL_SEPARATOR, close=number > 0) for number, row in enumerate(grid[:count])]


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
