"""Values of one column of a table that was written out row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

Row = TypeVar("Row")
_COLUMN_GAP = 90  # characters between two cells of one column, written out row by row


def joined_cells(text: str, cells: Sequence[tuple[tuple[int, int], list[Row]]]) -> list[list[Row]]:
    """Return what the cells hold, those of one column of a table together.

    Written out, the rows of a table of colours are paragraphs of a line a cell: a label and one
    value each.
    """
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
        ):
            joined[-1] += rows
        else:
            joined.append(list(rows))
        before = cell if len(rows) == 1 else None
    return joined
