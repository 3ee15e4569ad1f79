"""White that runs down many lines: where the columns of a table without lines around it are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractor.ingest.pdf_runs import Line, Run, segments_of

# In heights of the text.
_MAYBE_GAP = 0.42
CLEAR_GAP = 0.75
_MIN_GUTTER = 0.12
_MAX_WHITE_BELOW = 2.6
# A gap down the page may be so many times the largest one before.
_MAX_GROWTH = 1.8
_MAX_SPANNERS = 2
_MAX_LINES = 400
_MAX_PIECES_A_LINE = 80
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
    for line in lines[start + 1 : start + _MAX_LINES]:
        above = waiting[-1] if waiting else block.lines[-1]
        gap = line.top - above.bottom
        height = max(line.height, above.height)
        if gap > max(height * _MAX_WHITE_BELOW, block.gap * _MAX_GROWTH):
            break
        if len(line.runs) > _MAX_PIECES_A_LINE:
            break
        if _kills(block, line):
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


def _spans(runs: Sequence[Run]) -> list[Span]:
    """Return what of the width words take, those with no more than a blank between them as one."""
    spans: list[Span] = []
    last: Run | None = None
    for run in runs:
        near = last is not None and run.frame.x0 - last.frame.x1 < _MAYBE_GAP * min(
            last.height, run.height
        )
        if near:
            spans[-1] = (spans[-1][0], max(spans[-1][1], run.frame.x1))
        else:
            spans.append((run.frame.x0, run.frame.x1))
        last = run
    return spans


def _kills(block: Block, line: Line) -> bool:
    """Return whether a line writes across a gutter that other lines respect."""
    spans = _spans(line.runs)
    least = line.height * _MIN_GUTTER
    for gutter in block.gutters:
        if gutter.support < min(2, len(block.lines)):
            continue
        if _left_white(gutter, spans, least) is None:
            return True
    return False


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


def _take(block: Block, line: Line) -> None:
    spans = _spans(line.runs)
    merged: list[Span] = []
    least = line.height * _MIN_GUTTER
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
        gutters.append(_Gutter(low, high, support + _shows(line, low, high)))
    block.cover, block.gutters = merged, gutters
    block.lines.append(line)


def _shows(line: Line, low: float, high: float) -> bool:
    """Return whether a line has a clear gap at a gutter, with words on both sides."""
    for left, right in pairwise(line.runs):
        gap = right.frame.x0 - left.frame.x1
        if gap > CLEAR_GAP * line.height and left.frame.x1 <= high and right.frame.x0 >= low:
            return True
    return False
