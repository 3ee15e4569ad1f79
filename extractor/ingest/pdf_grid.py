"""Cells out of drawn lines: the grids of ruled tables, and frames around panels and cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.core.geometry import BBox
from extractor.ingest.pdf_rules import Rule, Rules

# Lines no further apart (in points) are one: both edges of a stroke, the borders of two cells.
_SAME = 3.0
# How far a line may end before the one that it meets.
_REACH = 3.0
_MIN_CELL = 6.0
# More lines than these are a drawing.
_MAX_LINES = 400
_MAX_CELLS = 4_000


class Cell(NamedTuple):
    """A cell of a grid: its box, its place, and how many rows and columns it spans."""

    box: BBox
    row: int
    column: int
    rows: int
    columns: int


@dataclass(slots=True)
class Grid:
    """Cells that touch each other; a single one is a frame."""

    box: BBox
    cells: list[Cell] = field(default_factory=list)
    rows: int = 0
    columns: int = 0


def grids_of(rules: Rules) -> list[Grid]:
    """Return the grids that lines make, the largest first."""
    horizontal = _merged(rules.horizontal)
    vertical = _merged(rules.vertical)
    if not horizontal or not vertical or len(horizontal) + len(vertical) > _MAX_LINES:
        return []
    grids = []
    for across, down in _connected(horizontal, vertical):
        grid = _grid(across, down)
        if grid is not None:
            grids.append(grid)
    grids.sort(key=lambda grid: -_area(grid.box))
    return grids


def _area(box: BBox) -> float:
    return (box.x1 - box.x0) * (box.bottom - box.top)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Join lines that continue or repeat each other."""
    merged: list[Rule] = []
    for rule in sorted(rules):
        number = _continued(merged, rule)
        if number is None:
            merged.append(rule)
        else:
            other = merged[number]
            merged[number] = Rule(other.at, min(rule.low, other.low), max(rule.high, other.high))
        if len(merged) > _MAX_LINES:
            break
    return merged


def _continued(merged: list[Rule], rule: Rule) -> int | None:
    """Return which line a rule continues or repeats."""
    for number in range(len(merged) - 1, -1, -1):
        other = merged[number]
        if rule.at - other.at > _SAME:
            return None
        if rule.low <= other.high + _SAME and other.low <= rule.high + _SAME:
            return number
    return None


def _connected(horizontal: list[Rule], vertical: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the lines that meet, group by group."""
    group = list(range(len(horizontal) + len(vertical)))

    def root(number: int) -> int:
        while group[number] != number:
            group[number] = group[group[number]]
            number = group[number]
        return number

    for first, across in enumerate(horizontal):
        for second, down in enumerate(vertical, len(horizontal)):
            if _meet(across, down):
                group[root(second)] = root(first)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for number in range(len(group)):
        pair = groups.setdefault(root(number), ([], []))
        if number < len(horizontal):
            pair[0].append(horizontal[number])
        else:
            pair[1].append(vertical[number - len(horizontal)])
    return [pair for pair in groups.values() if len(pair[0]) > 1 and pair[1]]


def _meet(across: Rule, down: Rule) -> bool:
    return (
        across.low - _REACH <= down.at <= across.high + _REACH
        and down.low - _REACH <= across.at <= down.high + _REACH
    )


def _grid(across: list[Rule], down: list[Rule]) -> Grid | None:
    # Many a table has no line at its sides: the ends of its lines across stand for one.
    xs = _places([r.at for r in down] + [min(r.low for r in across), max(r.high for r in across)])
    ys = _places([r.at for r in across])
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > _MAX_CELLS:
        return None
    grid = Grid(BBox(xs[0], ys[0], xs[-1], ys[-1]), [], len(ys) - 1, len(xs) - 1)
    for area in _areas(xs, ys, across, down):
        top, bottom = min(r for r, _ in area), max(r for r, _ in area)
        left, right = min(c for _, c in area), max(c for _, c in area)
        if len(area) != (bottom - top + 1) * (right - left + 1):
            return None  # not made of boxes
        box = BBox(xs[left], ys[top], xs[right + 1], ys[bottom + 1])
        grid.cells.append(Cell(box, top, left, bottom - top + 1, right - left + 1))
    grid.cells.sort(key=lambda cell: (cell.row, cell.column))
    return grid


def _places(values: list[float]) -> list[float]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > max(_SAME, _MIN_CELL):
            places.append(value)
    return places


def _areas(
    xs: list[float], ys: list[float], across: list[Rule], down: list[Rule]
) -> list[list[tuple[int, int]]]:
    """Return the smallest cells, those without a line between them together."""
    seen: set[tuple[int, int]] = set()
    areas = []
    rows, columns = len(ys) - 1, len(xs) - 1
    below = [
        [_covers(across, ys[r + 1], xs[c], xs[c + 1]) for c in range(columns)] for r in range(rows)
    ]
    beside = [
        [_covers(down, xs[c + 1], ys[r], ys[r + 1]) for c in range(columns)] for r in range(rows)
    ]
    for start in ((r, c) for r in range(rows) for c in range(columns)):
        if start in seen:
            continue
        area, waiting = [], [start]
        seen.add(start)
        while waiting:
            r, c = waiting.pop()
            area.append((r, c))
            near = (
                (r + 1, c, below[r][c]),
                (r - 1, c, r == 0 or below[r - 1][c]),
                (r, c + 1, beside[r][c]),
                (r, c - 1, c == 0 or beside[r][c - 1]),
            )
            for y, x, closed in near:
                if not closed and y < rows and x < columns and (y, x) not in seen:
                    seen.add((y, x))
                    waiting.append((y, x))
        areas.append(area)
    return areas


def _covers(rules: Sequence[Rule], at: float, low: float, high: float) -> bool:
    """Return whether lines at `at` cover most of `low` to `high`."""
    covered = sum(
        max(0.0, min(high, rule.high) - max(low, rule.low))
        for rule in rules
        if abs(rule.at - at) <= max(_SAME, _MIN_CELL)
    )
    return covered > (high - low) * 0.7
