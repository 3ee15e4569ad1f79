"""Pictures side by side with captions below them: each with its caption is one card.

 ___________      ___________
|  NEW      |    |           |
|     VX-11 |    |     VX-12 |
|___________|    |___________|
Dress Orla       Skirt Tamsin
EUR 48.00        EUR 36.00
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from extractor.core.geometry import BBox
from extractor.ingest.pdf_cards import FACT
from extractor.ingest.pdf_cells import Cells, is_across, text_of
from extractor.ingest.pdf_grid import Grid
from extractor.ingest.pdf_runs import Line, Run, segments_of

# In points: how far edges of pictures in a row may differ, and a caption may reach over its own.
_LEVEL = 4.0
_SLACK = 3.0
# In heights of the text: a picture is so high at least, its caption so near.
_HIGH = 5.0
_MAX_WHITE = 3.0
_MAX_HEADING_GAP = 1.5
_MAX_WORDS_INSIDE = 6
_MIN_LINES = 2


class Picture(NamedTuple):
    """What stands in a picture and below it, and the box of both."""

    box: BBox
    runs: list[Run]


def pictures_in(grids: Sequence[Grid], lines: Sequence[Line]) -> list[Picture]:
    """Return pictures side by side with what stands in each, and its caption."""
    found: list[Picture] = []
    for row in _rows_of([grid.box for grid in grids if len(grid.cells) == 1]):
        inside = [_inside(box, lines) for box in row]
        if not all(_is_picture(box, runs) for box, runs in zip(row, inside, strict=True)):
            continue
        below = [line for line in lines if line.middle > row[0].bottom]
        limit = min((g.box.top for g in grids if g.box.top >= row[0].bottom), default=math.inf)
        captions = _captions(row, below, limit)
        if not _are_cards(captions):
            continue
        headings = _headings(row, [line for line in lines if line.middle < row[0].top])
        for number, box in enumerate(row):
            caption = [run for cells in captions for run in cells[number]]
            own = [*headings[number], *inside[number], *caption]
            if own:
                top = min([box.top, *(run.frame.top for run in own)])
                bottom = max([box.bottom, *(run.frame.bottom for run in own)])
                found.append(Picture(BBox(box.x0, top, box.x1, bottom), own))
    return found


def _are_cards(captions: Sequence[Cells]) -> bool:
    """Return whether captions of two pictures or more tell figures, and are no rows of a table."""
    columns = [
        [cells[n] for cells in captions if cells[n]]
        for n in range(len(captions[0]) if captions else 0)
    ]
    filled = [column for column in columns if column]
    if len(captions) < _MIN_LINES or len(filled) < 2:
        return False
    texts = [" ".join(text_of(cell) for cell in column) for column in filled]
    return all(FACT.search(text) for text in texts) and is_across(captions)


def _rows_of(boxes: Sequence[BBox]) -> list[list[BBox]]:
    """Return boxes that stand side by side at one height, from left to right."""
    rows: list[list[BBox]] = []
    for box in sorted(boxes, key=lambda b: (b.top, b.x0)):
        for row in rows:
            level = abs(row[0].top - box.top) < _LEVEL and abs(row[0].bottom - box.bottom) < _LEVEL
            if level and all(box.x0 >= other.x1 or box.x1 <= other.x0 for other in row):
                row.append(box)
                break
        else:
            rows.append([box])
    return [sorted(row, key=lambda b: b.x0) for row in rows if len(row) > 1]


def _inside(box: BBox, lines: Sequence[Line]) -> list[Run]:
    return [run for line in lines for run in line.runs if _is_in(run, box)]


def _is_in(run: Run, box: BBox) -> bool:
    middle = (run.frame.top + run.frame.bottom) / 2
    return box.x0 <= run.frame.x0 and run.frame.x1 <= box.x1 and box.top <= middle <= box.bottom


def _is_picture(box: BBox, runs: Sequence[Run]) -> bool:
    height = max((run.height for run in runs), default=0.0)
    return len(runs) <= _MAX_WORDS_INSIDE and box.bottom - box.top >= max(height, 8.0) * _HIGH


def _captions(row: Sequence[BBox], lines: Sequence[Line], limit: float) -> list[Cells]:
    """Return the lines below pictures in cells, down to one that does not keep to them."""
    captions: list[Cells] = []
    bottom = row[0].bottom
    for line in lines:
        white = line.top - bottom
        if line.middle >= limit or white > line.height * _MAX_WHITE or limit - line.bottom < white:
            break
        cells = _cells(row, line)
        if cells is None:
            break
        captions.append(cells)
        bottom = max(bottom, line.bottom)
    return captions


def _cells(row: Sequence[BBox], line: Line) -> Cells | None:
    """Return what of a line stands under each picture, `None` where it does not keep to them."""
    cells: Cells = [[] for _ in row]
    for part in segments_of(line.runs):
        low, high = part[0].frame.x0, part[-1].frame.x1
        place = [n for n, b in enumerate(row) if b.x0 - _SLACK <= low and high <= b.x1 + _SLACK]
        if not place:
            return None
        cells[place[0]] += part
    return cells


def _headings(row: Sequence[BBox], lines: Sequence[Line]) -> Cells:
    """Return what stands right above each picture, where each has something."""
    for line in lines[-1:]:
        cells = _cells(row, line)
        near = row[0].top - line.bottom <= line.height * _MAX_HEADING_GAP
        if near and cells is not None and all(cells) and _are_aligned(row, cells):
            return cells
    return [[] for _ in row]


def _are_aligned(row: Sequence[BBox], cells: Cells) -> bool:
    """Return whether headings are alike and begin where pictures do, or stand in their middle."""
    if len({any(c.isdigit() for c in text_of(cell)) for cell in cells}) > 1:
        return False  # a running head
    steps = [
        (c[0].frame.x0 - b.x0, (c[0].frame.x0 + c[-1].frame.x1 - b.x0 - b.x1) / 2)
        for b, c in zip(row, cells, strict=True)
    ]
    return any(all(abs(step[side]) <= _LEVEL for step in steps) for side in range(2))
