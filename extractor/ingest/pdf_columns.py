"""Tells columns of prose, which are read one below the other, from the columns of a table.

Both are text with a gutter of white between. In prose every line fills its column with words; in
tables and label-value lists at least one side is short. Where it is not, the lines of the two sides
tell: those of a table are level, those of columns need not be.
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
_MIN_SIDE = 3
_MIN_LONG_WORDS = 5
_MIN_LONG_LINES = 4
_MAX_LABEL_WORDS = 3
_MIN_LABEL_LETTERS = 0.9
_MAX_RAISED = 3
# In heights of the text: white above which columns end, and how far level lines may be apart.
_MAX_WHITE = 3.0
_LEVEL = 0.15
# Lines of independent columns that are level by chance, as a share.
_MAX_LEVEL = 0.34


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


def columns_at(lines: Sequence[list[Segment[T]]], start: int) -> tuple[int, float] | None:
    """Return where columns that begin at a line end, and the middle of their gutter.

    Args:
        lines: From top to bottom.
        start: Of them, the first line of the columns.
    """
    if len(lines[start]) < 2:
        return _raised(lines, start)
    end, gutter = _block(lines, start)
    if end - start < _MIN_SIDE or gutter is None:
        return None
    middle = (gutter[0] + gutter[1]) / 2
    block = lines[start:end]
    left = [s for line in block for s in line if s.x1 <= middle]
    right = [s for line in block for s in line if s.x0 >= middle]
    if not _side_by_side(left, right):
        return None
    # The second side of three columns need not be one column: judge its first one.
    if _is_prose(left) and _is_prose(right):
        return end, middle
    end = start + _near(block)
    block = lines[start:end]
    left = [s for line in block for s in line if s.x1 <= middle]
    right = [s for line in block for s in line if s.x0 >= middle]
    if _is_independent(block, left, right, middle):
        return end, middle
    return None


def _raised(lines: Sequence[list[Segment[T]]], start: int) -> tuple[int, float] | None:
    """Return the columns of which one begins above the other, at the right."""
    following = start
    while following < len(lines) and len(lines[following]) < 2 and following - start < _MAX_RAISED:
        following += 1
    if following >= len(lines) or len(lines[following]) < 2:
        return None
    raised = lines[start:following]
    if raised[0][0].x0 < lines[following][0].x1:
        return None
    found = columns_at(lines, following)
    if found is None or any(line[0].x0 < found[1] < line[0].x1 for line in raised):
        return None
    return None if _is_far(raised[-1], lines[following], _MAX_WHITE) else found


def _near(block: Sequence[list[Segment[T]]]) -> int:
    """Return how many lines of a block come before white that runs across it."""
    for number in range(1, len(block)):
        if _is_far(block[number - 1], block[number], _MAX_WHITE):
            return number
    return len(block)


def _is_far(above: list[Segment[T]], below: list[Segment[T]], white: float) -> bool:
    bottom, top = max(s.bottom for s in above), min(s.top for s in below)
    return top - bottom > white * max(s.bottom - s.top for s in [*above, *below])


def _is_independent(
    block: Sequence[list[Segment[T]]],
    left: list[Segment[T]],
    right: list[Segment[T]],
    middle: float,
) -> bool:
    """Return whether two sides have nothing to do with each other, though one may be a list."""
    if min(len(left), len(right)) < _MIN_SIDE or not _side_by_side(left, right):
        return False
    if _is_prose(left, _MIN_LONG_WORDS, _MIN_LONG_LINES) and _is_wordy(right):
        return True
    named = sum(s.words <= _MAX_LABEL_WORDS and s.letters > _MIN_LABEL_LETTERS for s in left)
    if named > len(left) * 0.6:
        return False  # labels, with their values beside them
    level, lines = 0, [0, 0]
    for line in block:
        sides = [s for s in line if s.x1 <= middle][-1:], [s for s in line if s.x0 >= middle][:1]
        lines = [count + bool(side) for count, side in zip(lines, sides, strict=True)]
        if sides[0] and sides[1]:
            level += _is_level(sides[0][0], sides[1][0])
    return level <= min(lines) * _MAX_LEVEL


def _is_level(one: Segment[T], other: Segment[T]) -> bool:
    height = min(one.bottom - one.top, other.bottom - other.top)
    return abs(one.bottom - other.bottom) <= height * _LEVEL


def _is_wordy(segments: list[Segment[T]]) -> bool:
    return median(s.words for s in segments) >= 2 and median(s.letters for s in segments) >= 0.5


def _block(lines: Sequence[list[Segment[T]]], start: int) -> tuple[int, tuple[float, float] | None]:
    """Return the end of the block of columns that begins at `start`, and its gutter."""
    gutter: tuple[float, float] | None = None
    end = start
    while end < len(lines):
        narrowed = _narrow(lines[end], gutter)
        if narrowed is None:
            break
        gutter = narrowed
        end += 1
    return end, gutter


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


def _is_prose(segments: list[Segment[T]], words: int = _MIN_WORDS, lines: int = _MIN_LINES) -> bool:
    if len(segments) < lines:
        return False
    widest = max(s.x1 - s.x0 for s in segments) or 1.0
    return (
        median(s.words for s in segments) >= words
        and median((s.x1 - s.x0) / widest for s in segments) >= _MIN_FILL
        and median(s.letters for s in segments) >= _MIN_LETTERS
    )


def _side_by_side(left: list[Segment[T]], right: list[Segment[T]]) -> bool:
    """Return whether the two sides stand at the same height for most of the lower one."""
    top = max(min(s.top for s in left), min(s.top for s in right))
    bottom = min(max(s.bottom for s in left), max(s.bottom for s in right))
    heights = [max(s.bottom for s in side) - min(s.top for s in side) for side in (left, right)]
    return bottom - top >= min(heights) * _MIN_SHARED_HEIGHT
