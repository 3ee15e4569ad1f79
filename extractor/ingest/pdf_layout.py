"""From characters with boxes to page text: runs, lines, ruled tables and frames, columns, words.

A *run* is what stands without a blank. Runs at one height make a line, from left to right, with one
blank between them and two at a wide gap, so that a label stays with its value. The cells of tables,
whether ruled or only aligned, are joined by ` | `. Columns of prose, framed panels and cards are
read one after the other; everything else goes line by line, since supplier sheets are tables and
label-value pairs far more often than articles.

Text that runs in another direction (a rotated note on the margin) is laid out in its own frame and
comes after the upright text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extractor.core.document import Page
from extractor.core.geometry import BBox
from extractor.ingest.normalise import clean_characters
from extractor.ingest.pdf_cells import is_money
from extractor.ingest.pdf_flow import flow
from extractor.ingest.pdf_grid import Grid, grids_of
from extractor.ingest.pdf_pictures import pictures_in
from extractor.ingest.pdf_ruled import Block, cards_of, divided, frame_of, members, table_of
from extractor.ingest.pdf_rules import Rule, Rules
from extractor.ingest.pdf_runs import (
    Line,
    Row,
    Run,
    lines_of,
    runs_of,
    segments_of,
    without_doubles,
)
from extractor.ingest.pdf_spacing import close_gaps
from extractor.ingest.pdf_words import Glyph
from extractor.ingest.pdf_writer import Writer

_NO_RULES = Rules()
_MAX_DEPTH = 6
# In points: white that divides what stands side by side.
_MIN_GUTTER = 2.0
# In heights of the text: how far above panels their headings may stand.
_MAX_HEADING_GAP = 2.5
# More runs on a page are no sheet; ruled tables are not looked for.
_MAX_RUNS = 20_000


def lay_out(
    page_no: int,
    pieces: Iterable[list[Glyph]],
    size: tuple[float, float],
    rules: Rules = _NO_RULES,
) -> Page:
    """Return the page for characters in the order of the file.

    Args:
        page_no: One-based.
        pieces: Runs of characters between which the file or PDFium put a blank.
        size: Width and height of the page as displayed, in points.
        rules: The lines drawn on it.
    """
    width, height = size
    runs: dict[int, list[Run]] = {}
    for piece in pieces:
        for run in runs_of(piece, width, height):
            if clean_characters(run.text).strip():
                runs.setdefault(run.glyphs[0].turn, []).append(run)
    writer = Writer()
    for turn in sorted(runs):
        lines = lines_of(without_doubles(runs[turn]))
        close_gaps(lines)
        upright = turn == 0 and len(runs[turn]) <= _MAX_RUNS
        across = rules.horizontal if upright else ()
        grids = grids_of(rules) if upright else []
        for row in _arranged(lines, grids, across, _MAX_DEPTH):
            writer.row(row)
        writer.paragraph()
    text, words = writer.result()
    return Page(page_no, text, tuple(words), width=width, height=height)


def _arranged(
    lines: list[Line], grids: Sequence[Grid], across: Sequence[Rule], depth: int
) -> list[Row]:
    """Return the rows of lines, some of which stand in grids and frames."""
    if not grids or not depth:
        return flow(lines, across)
    runs = [run for line in lines for run in line.runs]
    blocks: list[Block] = []
    for box, own in pictures_in(grids, lines):
        blocks.append(Block(box, _price_last(flow(lines_of(own), across)), own, True))
    used = {id(run) for block in blocks for run in block.runs}
    runs = [run for run in runs if id(run) not in used]
    waiting = list(grids)
    while waiting:
        grid = waiting.pop(0)
        inside, outside = members(runs, grid.box)
        if not inside:
            continue
        inner = [other for other in waiting if _holds(grid.box, other.box)]
        boxes = [other.box for other in grids if other is not grid and other not in inner]
        found = _blocks(_Site(grid, inside, inner, boxes), lines, across, depth)
        if found:
            blocks += found
            used = {id(run) for block in found for run in block.runs}
            runs = [run for run in outside if id(run) not in used]
            waiting = [other for other in waiting if other not in inner]
    if not blocks:
        return flow(lines, across)
    kept = {id(run) for run in runs}
    free = divided(lines, kept)
    return _ordered(blocks, free, across)


def _holds(outer: BBox, inner: BBox) -> bool:
    x, y = (inner.x0 + inner.x1) / 2, (inner.top + inner.bottom) / 2
    return outer.x0 <= x <= outer.x1 and outer.top <= y <= outer.bottom


class _Site(NamedTuple):
    """A grid, what stands in it, the grids in it and those elsewhere."""

    grid: Grid
    runs: list[Run]
    inner: list[Grid]
    others: list[BBox]


def _blocks(site: _Site, lines: Sequence[Line], across: Sequence[Rule], depth: int) -> list[Block]:
    """Return what is to be read of a grid before or after everything else; empty for no grid."""
    grid, inside = site.grid, site.runs
    cards = cards_of(grid, inside) or frame_of(grid, inside, lines, site.others)
    if cards:
        found = []
        for box, runs in cards:
            nested = [other for other in site.inner if _holds(box, other.box)]
            rows = _price_last(_arranged(lines_of(runs), nested, across, depth - 1))
            found.append(Block(box, rows, runs))
        return found
    table = table_of(grid, inside, lines)
    return [table] if table else []


def _price_last(rows: list[Row]) -> list[Row]:
    """Put a price in the upper corner of a card below what it is the price of."""
    first, *others = rows
    if len(others) < 2 or len(first.cells) > 1 or not is_money(first.cells[0]):
        return rows
    return [*others, first._replace(apart=False, close=True)]


def _ordered(blocks: Sequence[Block], lines: Sequence[Line], across: Sequence[Rule]) -> list[Row]:
    """Return blocks and lines from top to bottom, what stands side by side column by column."""
    rows: list[Row] = []
    waiting = list(lines)
    for band in _bands(blocks):
        top, bottom = min(b.box.top for b in band), max(b.box.bottom for b in band)
        above = [line for line in waiting if line.middle < top]
        beside = [line for line in waiting if top <= line.middle <= bottom]
        waiting = [line for line in waiting if line.middle > bottom]
        columns = _columns(band, beside)
        headings: list[Line] = []
        may_head = len(columns) > 1 and not any(b.is_whole for b in band)
        while may_head and above and _heads(above[-1], columns, headings or [top]):
            headings.insert(0, above.pop())
        rows += _apart(flow(above, across))
        for low, high in columns:
            there = [b for b in band if low <= (b.box.x0 + b.box.x1) / 2 <= high]
            kept = _within([*headings, *beside], low, high)
            if len(columns) == 1:
                rows += _stacked(there, kept, across)
            else:
                rows += _apart(_ordered(there, kept, across) if there else flow(kept, across))
    return rows + _apart(flow(waiting, across))


def _bands(blocks: Sequence[Block]) -> list[list[Block]]:
    """Group blocks that stand beside each other."""
    bands: list[list[Block]] = []
    bottom = 0.0
    for block in sorted(blocks, key=lambda b: b.box.top):
        if bands and block.box.top < bottom - 3.0:
            bands[-1].append(block)
            bottom = max(bottom, block.box.bottom)
        else:
            bands.append([block])
            bottom = block.box.bottom
    return bands


def _columns(band: Sequence[Block], lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Return the ranges of the width that blocks and the lines beside them take."""
    spans = [(b.box.x0, b.box.x1) for b in band]
    for line in lines:
        spans += [(part[0].frame.x0, part[-1].frame.x1) for part in segments_of(line.runs)]
    columns: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if columns and low < columns[-1][1] + _MIN_GUTTER:
            columns[-1] = (columns[-1][0], max(columns[-1][1], high))
        else:
            columns.append((low, high))
    # What stands free side by side is judged as one: it may be labels with their values.
    joined: list[tuple[float, float]] = []
    was_free = False
    for low, high in columns:
        free = not any(low <= b.box.x0 and b.box.x1 <= high for b in band)
        if free and was_free:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
        was_free = free
    return joined


def _heads(
    line: Line, columns: Sequence[tuple[float, float]], below: Sequence[Line | float]
) -> bool:
    """Return whether a line is made of headings, each above its own column."""
    first = below[0]
    top = first if isinstance(first, float) else first.top
    parts = segments_of(line.runs)
    if len(parts) < 2 or top - line.bottom > line.height * _MAX_HEADING_GAP:
        return False
    places = [
        next(
            (
                n
                for n, (low, high) in enumerate(columns)
                if low - 3 <= part[0].frame.x0 and part[0].frame.x0 < high
            ),
            None,
        )
        for part in parts
    ]
    return None not in places and len(set(places)) == len(places)


def _stacked(blocks: Sequence[Block], lines: list[Line], across: Sequence[Rule]) -> list[Row]:
    """Return blocks and lines that cannot be told apart side by side, from top to bottom."""
    rows: list[Row] = []
    for block in sorted(blocks, key=lambda b: b.box.top):
        middle = (block.box.top + block.box.bottom) / 2
        rows += _apart(flow([line for line in lines if line.middle < middle], across))
        lines = [line for line in lines if line.middle >= middle]
        rows += _apart(block.rows)
    return rows + _apart(flow(lines, across))


def _within(lines: Sequence[Line], low: float, high: float) -> list[Line]:
    kept = []
    for line in lines:
        part = Line()
        for run in line.runs:
            if low - 3 <= (run.frame.x0 + run.frame.x1) / 2 <= high + 3:
                part.add(run)
        if part.runs:
            kept.append(part)
    return kept


def _apart(rows: list[Row]) -> list[Row]:
    return [rows[0]._replace(apart=True), *rows[1:]] if rows else []
