"""Tables without lines around their cells: columns follow from white that runs down many lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from extractor.ingest.normalise import CELL_SEPARATOR, COLUMN_GAP
from extractor.ingest.pdf_cells import Cells, Kind, kind_of, text_of
from extractor.ingest.pdf_gutters import (
    CLEAR_GAP,
    Block,
    Span,
    could_begin,
    grown,
    is_row_of,
    under,
)
from extractor.ingest.pdf_order_lines import order_rows
from extractor.ingest.pdf_rules import Rule
from extractor.ingest.pdf_runs import Line, Row, segments_of
from extractor.ingest.pdf_table_rows import filled, grouped, merge

_MIN_COLUMNS = 3
_MAX_TITLE_LINES = 4
# In heights of the text.
_MAX_HEADER_GAP = 1.5
# The share of cells that hold something.
_MIN_FILLED = 0.45


class Table(NamedTuple):
    """A table found among lines.

    Attributes:
        taken: How many lines it takes.
        rows: What to write for it; `None` where its columns are to be read one by one.
        columns: Where its columns stand.
    """

    taken: int
    rows: list[Row] | None
    columns: list[Span]


def table_at(lines: Sequence[Line], start: int, across: Sequence[Rule]) -> Table | None:
    """Return the table that begins at a line, `None` where none does.

    Args:
        lines: From top to bottom.
        start: Of them, the first that could belong to it.
        across: Lines drawn across the page, which divide rows.
    """
    if not could_begin(lines[start]):
        return None
    block = grown(lines, start)
    if start + 1 < len(lines) and could_begin(lines[start + 1]):
        block = _with_header(block, lines, start)
    columns = block.columns()
    if len(columns) < _MIN_COLUMNS or len(block.lines) < 2:
        return None
    columns = _without_false(block, columns)
    if len(columns) < _MIN_COLUMNS:
        return None
    # A title may stand above a table so that its words hide columns.
    for later in range(start + 1, min(start + _MAX_TITLE_LINES, len(lines) - 1)):
        if not could_begin(lines[later]) or later - start >= len(block.lines):
            continue
        following = grown(lines, later)
        if len(following.lines) < 3 or len(following.columns()) <= len(columns):
            continue
        if len(_without_false(following, following.columns())) > len(columns):
            return None
    return _table(block, columns, across)


def _with_header(block: Block, lines: Sequence[Line], start: int) -> Block:
    """Return the block of the line below where more columns show, with the line as its header."""
    below = grown(lines, start + 1)
    if len(below.lines) < 2:
        return block
    if lines[start + 1].top - lines[start].bottom > lines[start].height * _MAX_HEADER_GAP:
        return block
    if len(_without_false(below, below.columns())) <= len(block.columns()):
        return block
    return under(lines[start], below) if is_row_of(below, lines[start]) else block


def _table(block: Block, columns: list[Span], across: Sequence[Rule]) -> Table | None:
    matrix = _matrix(block, columns)
    count = len(block.lines)
    while count > 1 and _is_after(matrix, count - 1):
        count -= 1
    full = [row for row in matrix[:count] if row is not None and filled(row) >= _MIN_COLUMNS]
    rows = [row for row in matrix[:count] if row is not None]
    sparse = sum(map(filled, rows)) < len(rows) * len(columns) * _MIN_FILLED
    if len(full) < 2 or len(full) * 3 < len(rows) or sparse:
        ordered = order_rows(block.lines, matrix, partial(_nested, across))
        return ordered and Table(*ordered, columns)
    groups = grouped(block.lines[:count], matrix[:count], across)
    merged = [merge([matrix[n] for n in group]) for group in groups]
    grid = [cells for cells in merged if cells is not None]
    kind = kind_of(grid)
    if kind in {Kind.CARDS, Kind.STACKED} and block.spanners:
        kind = Kind.TABLE
    if kind is Kind.CARDS:
        return Table(count, None, columns)
    if kind is Kind.BESIDE:
        left = [Row(row[:1], COLUMN_GAP, close=number > 0) for number, row in enumerate(grid)]
        right = pairs([row[1:] for row in grid], down=False)
        return Table(count, [*left, right[0]._replace(apart=True), *right[1:]], columns)
    if kind is Kind.STACKED:
        return Table(count, stacked(grid), columns)
    if kind is Kind.PAIRS:
        return Table(count, pairs(grid, down=True), columns)
    return Table(count, _written(block, groups, merged), columns)


def _nested(
    across: Sequence[Rule], lines: Sequence[Line], start: int
) -> tuple[int, list[Row]] | None:
    found = table_at(lines, start, across)
    return None if found is None or found.rows is None else (found.taken, found.rows)


def _matrix(block: Block, columns: Sequence[Span]) -> list[Cells | None]:
    return [
        None if number in block.spanners else _cells(line, columns)
        for number, line in enumerate(block.lines)
    ]


def _without_false(block: Block, columns: list[Span]) -> list[Span]:
    """Join columns that no line shows apart though some have words in both."""
    number = 1
    matrix = _matrix(block, columns)
    while number < len(columns):
        gaps = [
            (row[number][0].frame.x0 - row[number - 1][-1].frame.x1)
            / (row[number][0].height or 1.0)
            for row in matrix
            if row is not None and row[number] and row[number - 1]
        ]
        if gaps and max(gaps) < CLEAR_GAP:
            joined = (columns[number - 1][0], columns[number][1])
            columns = [*columns[: number - 1], joined, *columns[number + 1 :]]
            matrix = _matrix(block, columns)
        else:
            number += 1
    return columns


def _written(block: Block, groups: list[list[int]], merged: list[Cells | None]) -> list[Row]:
    rows = []
    for group, cells in zip(groups, merged, strict=True):
        if cells is None:
            rows.append(Row(segments_of(block.lines[group[0]].runs), COLUMN_GAP))
        else:
            rows.append(Row(cells, CELL_SEPARATOR, close=bool(rows)))
    return rows


def pairs(grid: Sequence[Cells], *, down: bool) -> list[Row]:
    """Return each label with its value on a line of its own."""
    width = len(grid[0])
    places = [(r, c) for r in range(len(grid)) for c in range(0, width, 2)]
    if down:
        places.sort(key=lambda place: (place[1], place[0]))
    rows: list[Row] = []
    for r, c in places:
        cells = [cell for cell in grid[r][c : c + 2] if cell]
        if cells:
            rows.append(Row(cells, COLUMN_GAP, close=bool(rows) and (not down or r > 0)))
    return rows


def stacked(grid: Sequence[Cells]) -> list[Row]:
    """Return each label with the value below it on a line of its own."""
    rows: list[Row] = []
    for labels, values in zip(grid[::2], grid[1::2], strict=True):
        for label, value in zip(labels, values, strict=True):
            if label:
                rows.append(Row([c for c in (label, value) if c], COLUMN_GAP, close=bool(rows)))
    return rows


def _cells(line: Line, columns: Sequence[Span]) -> Cells:
    cells: Cells = [[] for _ in columns]
    for run in line.runs:
        middle = (run.frame.x0 + run.frame.x1) / 2
        best = min(
            range(len(columns)),
            key=lambda c: max(columns[c][0] - middle, middle - columns[c][1], 0.0),
        )
        cells[best].append(run)
    return cells


def _is_after(matrix: Sequence[Cells | None], number: int) -> bool:
    """Return whether a line at the end of a block is no row: one cell, at its left."""
    row = matrix[number]
    if row is None:
        return True
    if filled(row) > 1 or not row[0]:
        return False
    return not (text_of(row[0])[0].islower() and len(row[0]) < 4)
