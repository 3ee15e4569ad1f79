"""Which lines of a table without lines around its cells make one row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from extractor.ingest.pdf_cells import Cells, is_bold, text_of
from extractor.ingest.pdf_rules import Rule
from extractor.ingest.pdf_runs import Line, Run

# The share of cells that a line fills which alone could be a row.
_FULL = 0.7
# In heights of the text: less, and more than from one line of a cell to the next.
_HALF_LINE = 0.75
_ONE_LINE = 1.5


def filled(row: Cells) -> int:
    """Return how many cells hold something."""
    return sum(map(bool, row))


def _is_full(row: Cells) -> bool:
    return filled(row) >= len(row) * _FULL


def merge(rows: Sequence[Cells | None]) -> Cells | None:
    """Return the cells of several lines as those of one row."""
    merged: Cells | None = None
    for row in rows:
        if row is None:
            return None
        if merged is None:
            merged = [list(cell) for cell in row]
        else:
            for cell, more in zip(merged, row, strict=True):
                cell += more
    return merged


def grouped(
    lines: Sequence[Line], matrix: Sequence[Cells | None], across: Sequence[Rule]
) -> list[list[int]]:
    """Return the lines of each row."""
    pitches = [b.middle - a.middle for a, b in pairwise(lines)]
    ruled = [_is_ruled(a, b, across) for a, b in pairwise(lines)]
    height = median(line.height for line in lines)
    tight = _tight(pitches, ruled, height)
    begin = _beginnings(matrix, tight) | _sections(matrix)
    groups = [[0]]
    for number in range(1, len(lines)):
        upper, row = matrix[number - 1], matrix[number]
        joins = False
        if upper is not None and row is not None and not ruled[number - 1]:
            step = None if not any(tight) else tight[number - 1]
            joins = _continues(upper, row, step, number == 1)
        if joins and number not in begin:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _is_ruled(above: Line, below: Line, across: Sequence[Rule]) -> bool:
    left = min(above.runs[0].frame.x0, below.runs[0].frame.x0)
    right = max(above.runs[-1].frame.x1, below.runs[-1].frame.x1)
    return any(
        above.middle < rule.at < below.middle
        and min(rule.high, right) - max(rule.low, left) > (right - left) * 0.6
        for rule in across
    )


def _tight(pitches: Sequence[float], ruled: Sequence[bool], height: float) -> list[bool]:
    """Return for each step down whether it is clearly less than those from row to row."""
    if not pitches:
        return []
    outer = [p for p, rule in zip(pitches, ruled, strict=True) if rule]
    # Cells in the middle of their row may stand half a line lower than those beside them.
    steps = [p for p in pitches if height * _HALF_LINE < p < height * _ONE_LINE]
    least = min(steps, default=min(pitches))
    if sum(ruled) >= 2 and len(outer) < len(pitches):
        return [
            not rule and p < 0.93 * min(outer) and p < height * 1.7
            for p, rule in zip(pitches, ruled, strict=True)
        ]
    close = [p < least * 1.15 and p < height * _ONE_LINE for p in pitches]
    others = [p for p, is_close in zip(pitches, close, strict=True) if not is_close]
    if not others or min(others) < least * 1.25:
        return [False] * len(pitches)
    return close


def _beginnings(matrix: Sequence[Cells | None], tight: Sequence[bool]) -> set[int]:
    """Return full lines that stand as close to another as lines of one row do: each begins a row.

    What goes on with the row above may stand right over the next one.
    """
    found: set[int] = set()
    near: list[int] = []
    for number, row in enumerate(matrix):
        if number and not tight[number - 1]:
            near = []
        if row is not None and _is_full(row):
            near.append(number)
            found.update(near if len(near) > 1 else ())
    return found


def _sections(matrix: Sequence[Cells | None]) -> set[int]:
    """Return lines that head what stands below them: several, each of one bold cell at the left."""
    found = {
        number
        for number, row in enumerate(matrix)
        if row is not None and filled(row) == 1 and is_bold(row[0])
    }
    return found if len(found) > 1 else set()


def _continues(above: Cells, row: Cells, is_tight: bool | None, is_second: bool) -> bool:
    """Return whether a line goes on with the cells of the one above.

    Args:
        above: The cells of the line above.
        row: Those of the line.
        is_tight: Whether it stands closer than rows do, `None` where all lines stand alike.
        is_second: Whether the line above is the first.
    """
    width = len(row)
    if is_tight and not (_is_full(above) and _is_full(row)):
        return True
    cells = [(a, b) for a, b in zip(above, row, strict=True) if b]
    if is_second and filled(row) < filled(above) and all(is_bold(b) for _, b in cells):
        return all(is_bold(a) for a in above if a)
    if is_tight is False:
        return False
    if len(cells) * 2 >= width or not all(a for a, _ in cells):
        return False
    if row[0]:
        return len(cells) == 1 and text_of(row[0])[0].islower()
    return all(_wraps(a, b) for a, b in cells)


def _wraps(above: Sequence[Run], below: Sequence[Run]) -> bool:
    """Return whether one line of a cell goes on in the next."""
    if text_of(above)[-1] in ",-/&+;·":
        return True
    return len(above) > 1 and text_of(below)[0].islower()
