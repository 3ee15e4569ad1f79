"""Labels that stand beside the middle of a value of several lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractor.core.geometry import BBox, union
from extractor.ingest.normalise import COLUMN_GAP
from extractor.ingest.pdf_cells import is_label
from extractor.ingest.pdf_runs import Line, Row, Run, segments_of

_MAX_LINES = 200
# In points and heights of the text.
_EDGE = 3.0
_LEVEL = 0.2
_MAX_WHITE = 1.8


class _Piece(NamedTuple):
    runs: list[Run]
    box: BBox

    @property
    def middle(self) -> float:
        return (self.box.top + self.box.bottom) / 2

    @property
    def height(self) -> float:
        return self.box.bottom - self.box.top


def labels_at(lines: Sequence[Line], start: int) -> tuple[int, list[Row]] | None:
    """Return how many lines from `start` are labels beside the middle of values, and their rows."""
    left, right, count = _sides(lines, start)
    if not left or len(right) < 2 or len(right) <= len(left):
        return None
    if not all(is_label(piece.runs) for piece in left) or not _is_centred(left, right):
        return None
    if start and right[0].middle < left[0].box.top and not _stands_free(lines, start):
        return None  # more of the value above
    rows: list[Row] = []
    place = 0
    for number, label in enumerate(left):
        above = place
        while place < len(right) and right[place].middle < label.middle - label.height * _LEVEL:
            place += 1
        lines_above = place - above
        level = place < len(right) and _is_level(label, right[place])
        place += lines_above + level
        if place > len(right) or (
            number + 1 < len(left)
            and place > above
            and right[place - 1].middle > left[number + 1].middle
        ):
            return None
        value = [run for piece in right[above:place] for run in piece.runs]
        rows.append(Row([label.runs, value], COLUMN_GAP))
    if place < len(right):
        return None
    return count, rows


def _sides(lines: Sequence[Line], start: int) -> tuple[list[_Piece], list[_Piece], int]:
    """Return the labels and the lines of values from `start` on, and how many lines they take."""
    edges = _edges(lines, start)
    left: list[_Piece] = []
    right: list[_Piece] = []
    count = 0
    above: Line | None = None
    for line in lines[start : start + _MAX_LINES]:
        if above is not None and line.top - above.bottom > _MAX_WHITE * line.height:
            break
        pieces = [_piece(runs) for runs in segments_of(line.runs)]
        if edges is None or any(_side(p, edges) is None for p in pieces) or len(pieces) > 2:
            break
        for piece in pieces:
            (left if _side(piece, edges) == 0 else right).append(piece)
        above = line
        count += 1
    return left, right, count


def _edges(lines: Sequence[Line], start: int) -> tuple[float, float] | None:
    """Return where labels and values begin: as in the first line that has both."""
    for line in lines[start : start + 4]:
        parts = segments_of(line.runs)
        if len(parts) == 2:
            return parts[0][0].frame.x0, parts[1][0].frame.x0
        if len(parts) > 2:
            return None
    first = [segments_of(line.runs) for line in lines[start : start + 2]]
    if len(first) == 2 and all(len(part) == 1 for part in first):
        value, label = first[0][0][0].frame.x0, first[1][0][0].frame.x0
        return (label, value) if label + 10 < value else None
    return None


def _side(piece: _Piece, edges: tuple[float, float]) -> int | None:
    for side, edge in enumerate(edges):
        if abs(piece.box.x0 - edge) <= _EDGE:
            return side if side or piece.box.x1 < edges[1] else None
    return None


def _is_centred(left: Sequence[_Piece], right: Sequence[_Piece]) -> bool:
    """Return whether a label stands between lines of its value, or the value begins above."""
    between = any(not any(_is_level(label, line) for line in right) for label in left)
    return between or right[0].middle < left[0].middle - left[0].height * _LEVEL


def _stands_free(lines: Sequence[Line], start: int) -> bool:
    """Return whether there is more white above a line than below it."""
    line, above, below = lines[start], lines[start - 1], lines[start + 1]
    return line.top - above.bottom > below.top - line.bottom + line.height * _LEVEL


def _is_level(one: _Piece, other: _Piece) -> bool:
    return abs(one.middle - other.middle) <= min(one.height, other.height) * _LEVEL


def _piece(runs: list[Run]) -> _Piece:
    box = union(run.frame for run in runs)
    return _Piece(runs, box or runs[0].frame)
