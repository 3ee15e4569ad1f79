"""What stands in grids of drawn lines: the rows of tables, and the text of panels and cards."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from extractor.core.geometry import BBox
from extractor.ingest.normalise import CELL_SEPARATOR, COLUMN_GAP
from extractor.ingest.pdf_cells import Cells, Kind, is_label, is_list, kind_of
from extractor.ingest.pdf_grid import Cell, Grid
from extractor.ingest.pdf_runs import Line, Row, Run, lines_of, segments_of
from extractor.ingest.pdf_tables import pairs

# In points: how far text may reach over the edge of its cell.
_SLACK = 3.0
_MAX_STRADDLING = 0.05
_MIN_CARD_LINES = 3
# In heights of the text: a frame so high around one line holds a picture.
_PICTURE = 4.0
# In heights of the text: how far the middle of a header's line may be from its table.
_MAX_STEP = 2.0
_MIN_COLUMNS = 3
# The share of the first column's cells that are labels where articles are columns.
_MOST_LABELS = 0.7


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that are read in one go, and where they stand; `is_whole` with headings above it."""

    box: BBox
    rows: list[Row]
    runs: list[Run]
    is_whole: bool = False


def members(runs: Sequence[Run], box: BBox) -> tuple[list[Run], list[Run]]:
    """Return the runs that stand in a box, and the others."""
    inside: list[Run] = []
    outside: list[Run] = []
    for run in runs:
        (inside if _is_in(run, box) else outside).append(run)
    return inside, outside


def _is_in(run: Run, box: BBox) -> bool:
    x = (run.frame.x0 + run.frame.x1) / 2
    y = (run.frame.top + run.frame.bottom) / 2
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom


def divided(lines: Sequence[Line], kept: Container[int]) -> list[Line]:
    """Return lines with the runs alone whose ids are in `kept`."""
    found = []
    for line in lines:
        part = Line()
        for run in line.runs:
            if id(run) in kept:
                part.add(run)
        if part.runs:
            found.append(part)
    return found


def _placed(grid: Grid, runs: Sequence[Run]) -> list[tuple[Cell, list[Run]]] | None:
    """Return the text of each cell, `None` where text runs across the lines of the grid."""
    straddling = 0
    filled: list[tuple[Cell, list[Run]]] = [(cell, []) for cell in grid.cells]
    for run in runs:
        for cell, inside in filled:
            if _is_in(run, cell.box):
                inside.append(run)
                straddling += (
                    run.frame.x0 < cell.box.x0 - _SLACK or run.frame.x1 > cell.box.x1 + _SLACK
                )
                break
        else:
            return None
    if straddling > len(runs) * _MAX_STRADDLING:
        return None
    return filled


def cards_of(grid: Grid, runs: Sequence[Run]) -> list[tuple[BBox, list[Run]]]:
    """Return the cells of a grid of cards, each to be read on its own; empty for a table."""
    if grid.columns < 2:
        return []
    placed = _placed(grid, runs)
    if placed is None:
        return []
    filled = [(cell, inside) for cell, inside in placed if inside]
    counts = [len(lines_of(inside)) for _, inside in filled]
    high = sum(count >= _MIN_CARD_LINES for count in counts)
    columns = {cell.column for cell, _ in filled}
    if len(columns) < 2 or median(counts) < _MIN_CARD_LINES or high < len(counts) * 0.7:
        return []
    return [(cell.box, inside) for cell, inside in filled]


def frame_of(
    grid: Grid, runs: Sequence[Run], lines: Sequence[Line], others: Sequence[BBox]
) -> list[tuple[BBox, list[Run]]]:
    """Return the text in a frame that is to be read on its own; empty where there is none."""
    if grid.columns > 1:
        return []
    inner = lines_of(runs)
    own = {id(run) for run in runs}
    beside = [
        run
        for line in lines
        if grid.box.top < line.middle < grid.box.bottom
        for run in line.runs
        if id(run) not in own
    ]
    if not beside:
        return []  # it stands alone, and what is in it may be aligned with what is not
    if any(
        run.frame.x0 < grid.box.x0 - _SLACK or run.frame.x1 > grid.box.x1 + _SLACK for run in runs
    ):
        return []
    if len(inner) < 2:
        is_picture = grid.box.bottom - grid.box.top >= inner[0].height * _PICTURE
        return [(grid.box, list(runs))] if is_picture else []
    # Text beside a frame, level with the text in it, may be the values of its labels.
    free = {id(run) for run in beside if not any(_is_in(run, box) for box in others)}
    level = sum(
        any(id(run) in own for run in line.runs) and any(id(run) in free for run in line.runs)
        for line in lines
    )
    return [] if level > len(inner) * 0.5 else [(grid.box, list(runs))]


def table_of(grid: Grid, runs: Sequence[Run], lines: Sequence[Line]) -> Block | None:
    """Return a ruled table, `None` where the grid is none.

    Args:
        grid: Its cells.
        runs: What stands in it.
        lines: All lines: of those outside, the one above may be its header.
    """
    placed = _placed(grid, runs) if grid.columns > 1 else None
    if placed is None:
        return None
    columns = sorted({cell.column for cell, inside in placed if inside})
    if len(columns) < 2:
        return None
    spans = [_span(placed, column) for column in columns]
    own = {id(run) for run in runs}
    if grid.rows == 1 and _next_row(lines, own, grid.box.bottom, spans, below=True):
        return None  # a header with lines around it, over a table without
    place = {column: number for number, column in enumerate(columns)}
    grids: list[Cells] = [[[] for _ in columns] for _ in range(grid.rows)]
    wide: set[int] = set()
    for cell, inside in placed:
        if inside:
            grids[cell.row][place[cell.column]] = _in_order(inside)
            if cell.columns >= grid.columns:
                wide.add(cell.row)
    _share(grids, [cell for cell, inside in placed if inside], place)
    if len(columns) >= _MIN_COLUMNS:
        _share_down(grids, [cell for cell, inside in placed if inside], place)
    table = [(row, number in wide) for number, row in enumerate(grids) if any(row)]
    taken = list(runs)
    header = _next_row(lines, own, grid.box.top, spans, below=False)
    if header:
        table.insert(0, (header, False))
        taken += [run for cell in header for run in cell]
    rows = _rows(table)
    return Block(grid.box, rows, taken) if rows else None


def _share(grids: Sequence[Cells], cells: Sequence[Cell], place: Mapping[int, int]) -> None:
    """Put what stands in a cell over several columns of articles into each of them.

    Articles are columns where the first one holds labels and the first row a name for each.
    """
    named = [row[0] for row in grids if row[0]]
    rows = [row for row in grids if any(row)]
    if len(place) < _MIN_COLUMNS or sum(map(is_label, named)) < len(named) * _MOST_LABELS:
        return
    if kind_of(rows) is not Kind.TABLE:
        return
    for cell in cells:
        shared = [place[c] for c in range(cell.column, cell.column + cell.columns) if c in place]
        is_part = 1 < len(shared) < len(place) - 1 and cell.row and shared[0]
        if is_part and all(grids[0][column] for column in shared):
            for column in shared[1:]:
                grids[cell.row][column] = grids[cell.row][shared[0]]


def _share_down(grids: Sequence[Cells], cells: Sequence[Cell], place: Mapping[int, int]) -> None:
    """Put what stands in a cell beside several rows into each, where each has a code or name."""
    named = [row[0] for row in grids[1:] if row[0]]
    if sum(map(is_label, named)) * 2 > len(named):
        return  # articles are columns
    for cell in cells:
        column, rows = place[cell.column], range(cell.row + 1, cell.row + cell.rows)
        if column and cell.columns == 1 and grids[cell.row][0]:
            for row in rows:
                if grids[row][0] and not grids[row][column]:
                    grids[row][column] = grids[cell.row][column]


def _span(placed: Sequence[tuple[Cell, list[Run]]], column: int) -> tuple[float, float]:
    """Return where a column begins and ends."""
    boxes = [cell.box for cell, _ in placed if cell.column == column]
    return boxes[0].x0, min(box.x1 for box in boxes)


def _next_row(
    lines: Sequence[Line],
    own: Container[int],
    edge: float,
    spans: Sequence[tuple[float, float]],
    *,
    below: bool,
) -> Cells | None:
    """Return the cells of the line next to a grid, where they stand in its columns."""
    if len(spans) < _MIN_COLUMNS:
        return None
    near = [
        line
        for line in lines
        if not any(id(run) in own for run in line.runs)
        and (line.middle > edge) == below
        and abs(line.middle - edge) < line.height * _MAX_STEP
    ]
    if not near:
        return None
    line = min(near, key=lambda other: abs(other.middle - edge))
    cells: Cells = [[] for _ in spans]
    for run in line.runs:
        place = [n for n, (low, high) in enumerate(spans) if _fits(run, low, high)]
        if not place:
            return None
        cells[place[0]].append(run)
    filled = sum(map(bool, cells))
    return cells if filled >= max(_MIN_COLUMNS, len(spans) * 0.6) else None


def _fits(run: Run, low: float, high: float) -> bool:
    return low - _SLACK <= run.frame.x0 and run.frame.x1 <= high + _SLACK


def _rows(table: Sequence[tuple[Cells, bool]]) -> list[Row]:
    """Return the rows of a table, given with whether each is one cell across all of it."""
    body = [row for row, is_wide in table if not is_wide]
    if not body:
        return []
    kind = kind_of(body) if len(body[0]) > 2 else Kind.TABLE
    is_pairs = kind is Kind.PAIRS
    if len(body[0]) == 2 and is_list(body):
        is_pairs = True
    rows: list[Row] = []
    for row, is_wide in table:
        if is_wide:
            for line in lines_of(row[0]):
                rows.append(Row(segments_of(line.runs), COLUMN_GAP, close=bool(rows)))
        elif is_pairs:
            for pair in pairs([row], down=False):
                rows.append(pair._replace(close=bool(rows)))
        else:
            rows.append(Row(row, CELL_SEPARATOR, close=bool(rows)))
    return rows


def _in_order(cell: Sequence[Run]) -> list[Run]:
    return [run for line in lines_of(cell) for run in line.runs]
