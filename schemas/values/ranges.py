"""Ranges of a text, sorted once, to be asked often whether others overlap them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from schemas.values.mentions import Span


class Ranges:
    """Some ranges of a text, in any order; they may overlap each other.

    Args:
        spans: Half-open ranges.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def overlap(self, start: int, end: int) -> bool:
        """Return whether one of them shares a character with `[start, end)`, which has some."""
        before = bisect_left(self._starts, end)  # of those, one may reach beyond `start`
        return before > 0 and self._furthest[before - 1] > start
