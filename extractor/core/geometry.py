"""Boxes on a page, in PDF points with the origin at the top left of the page as it is displayed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class BBox(NamedTuple):
    """An axis-aligned box: `x0 <= x1`, `top <= bottom`, in points (1/72 inch)."""

    x0: float
    top: float
    x1: float
    bottom: float


class CharSpan(NamedTuple):
    """Half-open range `[start, end)` of Unicode code points in a page's text."""

    start: int
    end: int

    def overlaps(self, other: CharSpan) -> bool:
        """Return whether the two ranges share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: CharSpan) -> bool:
        """Return whether all of the other range lies in this one."""
        return self.start <= other.start and other.end <= self.end


def outside(spans: Iterable[CharSpan], barred: Sequence[CharSpan]) -> list[CharSpan]:
    """Return the spans that hold something and overlap none of `barred`, in order."""
    return sorted(
        span
        for span in spans
        if span.start < span.end and not any(span.overlaps(bar) for bar in barred)
    )


def between(whole: CharSpan, taken: Iterable[CharSpan]) -> Iterator[CharSpan]:
    """Yield what of a range no others take, in order; they may overlap, and reach beyond it."""
    start = whole.start
    for span in sorted(taken):
        if span.start >= whole.end:
            break
        if start < span.start:
            yield CharSpan(start, span.start)
        start = max(start, span.end)
    if start < whole.end:
        yield CharSpan(start, whole.end)


def union(boxes: Iterable[BBox]) -> BBox | None:
    """Return the smallest box that holds all `boxes`, or `None` where there are none."""
    found = list(boxes)
    if not found:
        return None
    return BBox(
        min(b.x0 for b in found),
        min(b.top for b in found),
        max(b.x1 for b in found),
        max(b.bottom for b in found),
    )


def joined(spans: Iterable[CharSpan]) -> tuple[CharSpan, ...]:
    """Return the ranges in order, those that overlap as one."""
    whole: list[CharSpan] = []
    for start, end in sorted(spans):
        if whole and start < whole[-1].end:
            whole[-1] = CharSpan(whole[-1].start, max(whole[-1].end, end))
        else:
            whole.append(CharSpan(start, end))
    return tuple(whole)
