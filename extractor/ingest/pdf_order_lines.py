"""Tables whose rows have lines of their own below them: descriptions, notes and runs of sizes.

Pos  Article  Description             Pairs    EUR
10   771-05   Derby Alvar, calf          12  164.00
     Lamb lining, leather sole
     Size   40  41  42
     Pairs   4   4   4
20   773-01   ..
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from extractor.ingest.normalise import CELL_SEPARATOR, COLUMN_GAP
from extractor.ingest.pdf_cells import Cells, text_of
from extractor.ingest.pdf_runs import Line, Row, segments_of
from extractor.ingest.pdf_table_rows import filled

# The share of cells that a row fills; lines below it stand in one column or across all.
_FULL = 0.7
_MIN_ROWS = 3
_CODE_LENGTH = 4
# In heights of the text: white between what stands below one row.
_MAX_WHITE = 1.3

Nested = Callable[[Sequence[Line], int], tuple[int, list[Row]] | None]


def order_rows(
    lines: Sequence[Line], matrix: Sequence[Cells | None], nested: Nested
) -> tuple[int, list[Row]] | None:
    """Return how many lines are rows with lines below them, and what to write; `None` for none.

    Args:
        lines: Of a block of a table.
        matrix: The cells of each, `None` for a line across all columns.
        nested: Returns how many lines from one on are a table of their own, and its rows.
    """
    full = [n for n, row in enumerate(matrix) if row is not None and _is_full(row)]
    if len(full) < _MIN_ROWS or full[0] or not _stand_in_one(matrix[: full[-1]]):
        return None
    if not any(_are_codes([matrix[n] for n in full[1:]], column) for column in range(2)):
        return None
    count = full[-1] + 1
    while count < len(lines) and _is_below(matrix[count], lines[count - 1], lines[count]):
        count += 1
    rows: list[Row] = []
    for first, following in zip(full, [*full[1:], count], strict=True):
        cells = matrix[first] or []
        rows.append(Row(cells, CELL_SEPARATOR, close=bool(rows)))
        rows += _below(lines[first + 1 : following], nested)
    return count, rows


def _is_full(row: Cells) -> bool:
    return bool(row[0]) and filled(row) >= len(row) * _FULL


def _are_codes(rows: Sequence[Cells | None], column: int) -> bool:
    """Return whether a column names articles; without codes, descriptions tell them apart."""
    texts = [text_of(row[column]) for row in rows if row is not None]
    return all(len(t) >= _CODE_LENGTH and " " not in t and any(map(str.isdigit, t)) for t in texts)


def _stand_in_one(matrix: Sequence[Cells | None]) -> bool:
    """Return whether all that is no full row stands in one column, the same throughout."""
    below = [row for row in matrix if row is not None and not _is_full(row)]
    places = {number for row in below for number, cell in enumerate(row) if cell}
    return len(places) == 1 and 0 not in places


def _is_below(row: Cells | None, above: Line, line: Line) -> bool:
    """Return whether a line goes on below the last row."""
    if line.top - above.bottom > line.height * _MAX_WHITE:
        return False
    return row is not None and filled(row) == 1 and not row[0]


def _below(lines: Sequence[Line], nested: Nested) -> list[Row]:
    rows: list[Row] = []
    index = 0
    while index < len(lines):
        found = nested(lines, index)
        if found is None:
            rows.append(Row(segments_of(lines[index].runs), COLUMN_GAP, close=True))
            index += 1
        else:
            index += found[0]
            rows += [row._replace(apart=False, close=True) for row in found[1]]
    return rows
