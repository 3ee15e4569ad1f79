"""White that runs down many lines: where the columns of a table without lines around it are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from extractor.ingest.pdf_runs import Line, Run, segments_of

# In heights of the text.
_MAYBE_GAP = 0.42
_MAX_WORDS = 3
_MANY_WORDS = 6
# Blanks of a line whose other cells tell that it is a row.
_NARROW_GAP = 0.2
CLEAR_GAP = 0.75
_MIN_GUTTER = 0.12
_MAX_WHITE_BELOW = 2.6
# A gap down the page may be so many times the largest one before.
_MAX_GROWTH = 1.8
_MAX_SPANNERS = 2
# A line so much higher than the rows above it is the title of what follows.
_TITLE = 1.25
_MAX_LINES = 400
_MAX_PIECES_A_LINE = 80
# Of typewriters: how alike the widths of their characters are, in how many of the words (marks at
# their ends are narrower than what they take), and how wide a blank may be, in characters.
_SAME_WIDTH = 0.01
_MOST = 0.6
_BLANK = 1.6
Span = tuple[float, float]


@dataclass(slots=True)
class _Gutter:
    low: float
    high: float
    support: int


@dataclass(slots=True)
class Block:
    """Lines from `start` on whose words leave the same columns white."""

    lines: list[Line] = field(default_factory=list)
    spanners: set[int] = field(default_factory=set)
    cover: list[Span] = field(default_factory=list)
    gutters: list[_Gutter] = field(default_factory=list)
    gap: float = 0.0

    def columns(self) -> list[Span]:
        """Return the columns, with at least two lines to show for each of their gutters."""
        enough = 2 if len(self.lines) > 2 else 1
        edges = [g for g in self.gutters if g.support >= enough]
        if not self.cover:
            return []
        bounds = [self.cover[0][0], *[(g.low + g.high) / 2 for g in edges], self.cover[-1][1]]
        return [
            (
                min((s for s, e in self.cover if e > low and s >= low), default=low),
                max((e for s, e in self.cover if s < high and e <= high), default=high),
            )
            for low, high in pairwise(bounds)
        ]


def could_begin(line: Line) -> bool:
    """Return whether a line could be the first of a table."""
    if len(line.runs) > _MAX_PIECES_A_LINE:
        return False
    return len(segments_of(line.runs)) > 1


def grown(lines: Sequence[Line], start: int) -> Block:
    """Return the lines from `start` on that leave the same columns white."""
    block = Block()
    _take(block, lines[start])
    waiting: list[Line] = []
    for number, line in enumerate(lines[start + 1 : start + _MAX_LINES], start + 1):
        last = waiting[-1] if waiting else block.lines[-1]
        gap = line.top - last.bottom
        height = max(line.height, last.height)
        if gap > max(height * _MAX_WHITE_BELOW, block.gap * _MAX_GROWTH):
            break
        if len(line.runs) > _MAX_PIECES_A_LINE or _is_title(block, lines, number):
            break
        if _kills(block, line):
            if not waiting and is_row_of(block, line):
                _take(block, line, _NARROW_GAP)
                continue
            if len(segments_of(line.runs)) > 1 or len(waiting) == _MAX_SPANNERS:
                break
            waiting.append(line)
            continue
        for spanner in waiting:
            block.spanners.add(len(block.lines))
            block.lines.append(spanner)
        waiting = []
        block.gap = max(block.gap, gap)
        _take(block, line)
    return block


def _is_title(block: Block, lines: Sequence[Line], number: int) -> bool:
    """Return whether a line is the title of what follows, which is no more of a block's rows."""
    line, following = lines[number], lines[number + 1 : number + 2]
    return (
        line.height > _TITLE * max(other.height for other in block.lines)
        and len(segments_of(line.runs)) == 1
        and any(_kills(block, other) for other in following)
    )


def _spans(runs: Sequence[Run], blank: float = _MAYBE_GAP) -> list[Span]:
    """Return what of the width words take, those with no more than a blank between them as one."""
    spans: list[Span] = []
    last: Run | None = None
    one_blank = _typewriter_blank(runs) if blank > _NARROW_GAP else 0.0
    for run in runs:
        near = last is not None and run.frame.x0 - last.frame.x1 < max(
            blank * min(last.height, run.height), one_blank
        )
        if near:
            spans[-1] = (spans[-1][0], max(spans[-1][1], run.frame.x1))
        else:
            spans.append((run.frame.x0, run.frame.x1))
        last = run
    return spans


def _typewriter_blank(runs: Sequence[Run]) -> float:
    """Return what two blanks fall short of where all characters are equally wide, otherwise 0.

    A blank is as wide as a letter there, and no sign of a column.
    """
    widths = [
        (run.frame.x1 - run.frame.x0) / len(run.glyphs)
        for run in runs
        if sum(glyph.text.isalpha() for glyph in run.glyphs) > 1
    ]
    if len(widths) < 2:
        return 0.0
    middle = median(widths)
    alike = sum(abs(width - middle) < middle * _SAME_WIDTH for width in widths)
    return _BLANK * middle if alike > 1 and alike >= len(widths) * _MOST else 0.0


def _kills(block: Block, line: Line) -> bool:
    """Return whether a line writes across a gutter that other lines respect."""
    parts = segments_of(line.runs)
    enough = 1 if len(parts) == 1 else min(2, len(block.lines))
    return not _respects(block, line, enough, _MAYBE_GAP)


def _respects(block: Block, line: Line, enough: int, blank: float) -> bool:
    """Return whether no words of a line stand in gutters that `enough` lines have."""
    spans = _spans(line.runs, blank)
    least = line.height * _MIN_GUTTER
    return all(
        gutter.support < enough or _left_white(gutter, spans, least) is not None
        for gutter in block.gutters
    )


def is_row_of(block: Block, line: Line) -> bool:
    """Return whether a line has cells in a block's columns though with little white between."""
    parts = len(segments_of(line.runs))
    if parts < 2 or not _respects(block, line, 1, _NARROW_GAP):
        return False
    places = Counter(
        sum(gutter.high <= run.frame.x0 + 1 for gutter in block.gutters) for run in line.runs
    )
    # Words of a sentence leave white wherever a gutter is narrow; cells are short.
    if len(places) > parts + 1:
        return False
    return len(places) > 2 and max(places.values()) <= (_MAX_WORDS if parts < 3 else _MANY_WORDS)


def under(line: Line, block: Block) -> Block:
    """Return a block with a line above it."""
    whole = Block()
    _take(whole, line, _NARROW_GAP)
    for number, other in enumerate(block.lines):
        if number in block.spanners:
            whole.spanners.add(number + 1)
            whole.lines.append(other)
        else:
            _take(whole, other, _NARROW_GAP if is_row_of(whole, other) else _MAYBE_GAP)
    return whole


def _left_white(gutter: _Gutter, spans: Sequence[Span], least: float) -> Span | None:
    """Return the widest part of a gutter that no words take."""
    low, best = gutter.low, None
    for s, e in [*spans, (gutter.high, gutter.high)]:
        high = min(s, gutter.high)
        if high - low >= least and (best is None or high - low > best[1] - best[0]):
            best = (low, high)
        low = max(low, e)
        if low >= gutter.high:
            break
    return best


def _take(block: Block, line: Line, blank: float = _MAYBE_GAP) -> None:
    spans = _spans(line.runs, blank)
    merged: list[Span] = []
    least = line.height * _MIN_GUTTER
    clear = max(CLEAR_GAP * line.height, _typewriter_blank(line.runs))
    for s, e in sorted([*block.cover, *spans]):
        if merged and s - merged[-1][1] < least:
            merged[-1] = (merged[-1][0], max(merged[-1][1], e))
        else:
            merged.append((s, e))
    gutters = []
    for left, right in pairwise(merged):
        low, high = left[1], right[0]
        support = max(
            (g.support for g in block.gutters if g.low < high and low < g.high), default=0
        )
        gutters.append(_Gutter(low, high, support + _shows(line, low, high, clear)))
    block.cover, block.gutters = merged, gutters
    block.lines.append(line)


def _shows(line: Line, low: float, high: float, clear: float) -> bool:
    """Return whether a line has a clear gap at a gutter, with words on both sides."""
    for left, right in pairwise(line.runs):
        gap = right.frame.x0 - left.frame.x1
        if gap > clear and left.frame.x1 <= high and right.frame.x0 >= low:
            return True
    return False
