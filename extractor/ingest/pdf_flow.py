"""Lines into rows to be written, where no drawn lines say what belongs together."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise

from extractor.ingest.normalise import CELL_SEPARATOR, COLUMN_GAP
from extractor.ingest.pdf_cards import cards_in
from extractor.ingest.pdf_columns import Segment, columns_at
from extractor.ingest.pdf_labels import labels_at
from extractor.ingest.pdf_pairs import pairs_at
from extractor.ingest.pdf_rules import Rule
from extractor.ingest.pdf_runs import Line, Row, Run, segments_of
from extractor.ingest.pdf_tables import table_at

_MAX_DEPTH = 8


def flow(lines: Sequence[Line], across: Sequence[Rule], depth: int = 0) -> list[Row]:
    """Return the rows of lines in reading order: tables row by row, columns one by one.

    Args:
        lines: From top to bottom.
        across: Lines drawn across the page.
        depth: How many columns this column stands in.
    """
    cards = cards_in(lines) if depth < _MAX_DEPTH else None
    if cards is not None:
        found = flow(lines[: cards.start], across, depth + 1)
        for low, high in pairwise((-math.inf, *cards.gutters, math.inf)):
            side = _lines(lines[cards.start : cards.end], partial(_begins_in, low, high))
            found += _apart(flow(side, across, depth + 1))
        return found + _apart(flow(lines[cards.end :], across, depth + 1))
    segments = [[_segment(part) for part in segments_of(line.runs)] for line in lines]
    rows: list[Row] = []
    index = 0
    while index < len(lines):
        split = columns_at(segments, index) if depth < _MAX_DEPTH else None
        if split is not None:
            end, middle = split
            for side in _halves(lines[index:end], middle):
                rows += _apart(flow(side, across, depth + 1))
            index = end
            continue
        count, found = _at(lines, index, across, depth)
        after_table = bool(rows) and rows[-1].separator == CELL_SEPARATOR
        rows += _apart(found) if after_table else found
        index += count
    return rows


def _at(
    lines: Sequence[Line], index: int, across: Sequence[Rule], depth: int
) -> tuple[int, list[Row]]:
    """Return how many lines from `index` belong together, and their rows."""
    rows: list[Row]
    table = table_at(lines, index, across) if depth < _MAX_DEPTH else None
    if table is not None:
        if table.rows is not None:
            return table.taken, _apart(table.rows)
        rows = []
        for low, high in table.columns:
            card = _within(lines[index : index + table.taken], low, high)
            rows += _apart(flow(card, across, depth + 1))
        return table.taken, rows
    two = pairs_at(lines, index) if depth < _MAX_DEPTH else None
    if two is not None and two.rows is not None:
        return two.taken, _apart(two.rows)
    if two is not None:
        rows = []
        for side in _halves(lines[index : index + two.taken], two.middle):
            rows += _apart(flow(side, across, depth + 1))
        return two.taken, rows
    labels = labels_at(lines, index)
    if labels is not None:
        return labels
    return 1, [Row(segments_of(lines[index].runs), COLUMN_GAP)]


def _apart(rows: list[Row]) -> list[Row]:
    """Let rows begin after an empty line."""
    return [rows[0]._replace(apart=True), *rows[1:]] if rows else []


def _halves(lines: Sequence[Line], middle: float) -> tuple[list[Line], list[Line]]:
    return (
        _lines(lines, lambda run: run.frame.x1 <= middle),
        _lines(lines, lambda run: run.frame.x1 > middle),
    )


def _begins_in(low: float, high: float, run: Run) -> bool:
    return low <= run.frame.x0 < high


def _within(lines: Sequence[Line], low: float, high: float) -> list[Line]:
    return _lines(lines, lambda run: low <= (run.frame.x0 + run.frame.x1) / 2 <= high)


def _lines(lines: Iterable[Line], belongs: Callable[[Run], bool]) -> list[Line]:
    kept = []
    for line in lines:
        part = Line()
        for run in line.runs:
            if belongs(run):
                part.add(run)
        if part.runs:
            kept.append(part)
    return kept


def _segment(runs: list[Run]) -> Segment[Run]:
    letters = sum(glyph.text.isalpha() for run in runs for glyph in run.glyphs)
    characters = sum(len(run.glyphs) for run in runs)
    return Segment(
        min(r.frame.x0 for r in runs),
        max(r.frame.x1 for r in runs),
        min(r.frame.top for r in runs),
        max(r.frame.bottom for r in runs),
        len(runs),
        letters / max(1, characters),
        tuple(runs),
    )
