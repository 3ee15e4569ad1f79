"""Tells columns of prose, which are read one below the other, from the columns of a table.

Both are text with a gutter of white between. In prose every line fills its column with words; in
tables and label-value lists at least one side is short.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_MIN_LINES = 5
_MIN_GUTTER_POINTS = 8.0
_MIN_WORDS = 4
_MIN_FILL = 0.6
_MIN_LETTERS = 0.65
_MIN_SHARED_HEIGHT = 0.6


class Segment(NamedTuple, Generic[T]):
    """A piece of a line, between two wide gaps.

    Attributes:
        x0: Left edge.
        x1: Right edge.
        top: Upper edge.
        bottom: Lower edge.
        words: How many words it holds.
        letters: Share of letters among its characters.
        runs: What it is made of.
    """

    x0: float
    x1: float
    top: float
    bottom: float
    words: int
    letters: float
    runs: tuple[T, ...]


def prose_columns(lines: list[list[Segment[T]]]) -> list[list[Segment[T]]]:
    """Return the lines in reading order; a line across two columns of prose becomes two lines."""
    ordered: list[list[Segment[T]]] = []
    index = 0
    while index < len(lines):
        end, gutter = _block(lines, index)
        if gutter is None:
            ordered.append(lines[index])
            index += 1
            continue
        block = lines[index:end]
        left = [[s for s in line if s.x1 <= gutter] for line in block]
        right = [[s for s in line if s.x1 > gutter] for line in block]
        ordered += [line for line in left if line]
        # There may be a third column.
        ordered += prose_columns([line for line in right if line])
        index = end
    return ordered


def _block(lines: list[list[Segment[T]]], start: int) -> tuple[int, float | None]:
    """Return the end of the block of columns that begins at `start`, and its gutter's middle."""
    gutter: tuple[float, float] | None = None
    end = start
    while end < len(lines):
        narrowed = _narrow(lines[end], gutter)
        if narrowed is None:
            break
        gutter = narrowed
        end += 1
    if gutter is None or end - start < _MIN_LINES:
        return end, None
    middle = (gutter[0] + gutter[1]) / 2
    block = lines[start:end]
    left = [s for line in block for s in line if s.x1 <= middle]
    right = [s for line in block for s in line if s.x0 >= middle]
    # The second side of three columns need not be one column: judge its first one.
    if _is_prose(left) and _is_prose(right) and _side_by_side(left, right):
        return end, middle
    return end, None


def _narrow(
    line: Sequence[Segment[T]], gutter: tuple[float, float] | None
) -> tuple[float, float] | None:
    """Return what of the gutter this line leaves white, `None` where it crosses all of it."""
    if gutter is None:
        if len(line) < 2:
            return None
        return _enough(line[0].x1, line[1].x0)
    low, high = gutter
    for segment in line:
        middle = (low + high) / 2
        if segment.x1 <= low or segment.x0 >= high:
            continue
        if segment.x1 <= middle:
            low = segment.x1
        elif segment.x0 >= middle:
            high = segment.x0
        else:
            return None
    return _enough(low, high)


def _enough(low: float, high: float) -> tuple[float, float] | None:
    return (low, high) if high - low >= _MIN_GUTTER_POINTS else None


def _is_prose(segments: list[Segment[T]]) -> bool:
    if len(segments) < _MIN_LINES:
        return False
    widest = max(s.x1 - s.x0 for s in segments) or 1.0
    return (
        median(s.words for s in segments) >= _MIN_WORDS
        and median((s.x1 - s.x0) / widest for s in segments) >= _MIN_FILL
        and median(s.letters for s in segments) >= _MIN_LETTERS
    )


def _side_by_side(left: list[Segment[T]], right: list[Segment[T]]) -> bool:
    """Return whether the two sides stand at the same height for most of the lower one."""
    top = max(min(s.top for s in left), min(s.top for s in right))
    bottom = min(max(s.bottom for s in left), max(s.bottom for s in right))
    heights = [max(s.bottom for s in side) - min(s.top for s in side) for side in (left, right)]
    return bottom - top >= min(heights) * _MIN_SHARED_HEIGHT
