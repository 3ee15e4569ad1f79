"""Runs and lines of a PDF page: what stands without a blank, and what stands at one height."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from extractor.core.geometry import BBox, union
from extractor.ingest.pdf_words import Glyph

# All in heights of the text itself.
_SAME_LINE_OVERLAP = 0.5
_RUN_BREAK = 0.5
_RUN_BACKSTEP = 0.7
# Of dots and dashes alone: their height in points at most, and the white between in their widths.
_MARK = 2.5
_MARK_BREAK = 2.0
WIDE_GAP = 1.0
# Lines that a run may still join: those a few steps above, since boxes of lines overlap.
_OPEN_LINES = 12
# The same text printed twice, a hair apart, to look bold.
_DOUBLE_PRINT_OVERLAP = 0.8
# A line of more is a drawing made of characters; looking for overlaps in it would take forever.
_MAX_RUNS_A_LINE = 500
# Dots from an entry to its figure: *Ring Aulla ........ 640,00*.
_DOTS = frozenset(".·…‥")
_LEADERS = 5


@dataclass(slots=True)
class Run:
    """Characters without a blank between them; `frame` is the box where text runs to the right."""

    glyphs: list[Glyph]
    frame: BBox

    @property
    def height(self) -> float:
        """In points."""
        return self.frame.bottom - self.frame.top

    @property
    def text(self) -> str:
        """The characters, as the file has them."""
        return "".join(glyph.text for glyph in self.glyphs)


@dataclass(slots=True)
class Line:
    """Runs at one height; `top` and `bottom` are their means."""

    runs: list[Run] = field(default_factory=list)
    top: float = 0.0
    bottom: float = 0.0

    @property
    def height(self) -> float:
        """In points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Of its height, in points from the top of the page."""
        return (self.top + self.bottom) / 2

    def add(self, run: Run) -> None:
        """Put a run into the line."""
        count = len(self.runs)
        self.top = (self.top * count + run.frame.top) / (count + 1)
        self.bottom = (self.bottom * count + run.frame.bottom) / (count + 1)
        self.runs.append(run)

    def fits(self, run: Run) -> float:
        """Return the share of the lower one's height that both have in common, 0 where none."""
        shared = min(self.bottom, run.frame.bottom) - max(self.top, run.frame.top)
        lower = min(self.bottom - self.top, run.height) or 1e-6
        if shared < lower * _SAME_LINE_OVERLAP or len(self.runs) > _MAX_RUNS_A_LINE:
            return 0.0
        slack = run.height * 0.3
        for other in self.runs:
            common = min(other.frame.x1, run.frame.x1) - max(other.frame.x0, run.frame.x0)
            if common > slack:
                return 0.0  # it stands above or below, not beside
        return shared / lower


class Row(NamedTuple):
    """A line of the text to be written.

    Attributes:
        cells: The runs of each cell, in reading order; a cell may be empty.
        separator: What stands between two cells.
        apart: Whether an empty line comes before it, whatever the white space on the page.
        close: Whether none does, whatever the white space on the page.
    """

    cells: list[list[Run]]
    separator: str
    apart: bool = False
    close: bool = False


def runs_of(piece: list[Glyph], width: float, height: float) -> Iterator[Run]:
    """Split a piece where its characters do not stand side by side; dots that lead are left out."""
    for part in _without_leaders(piece):
        yield from _runs_of(part, width, height)


def _without_leaders(piece: list[Glyph]) -> Iterator[list[Glyph]]:
    """Yield what stands between rows of dots that lead the eye from an entry to its figure."""
    part: list[Glyph] = []
    for is_dots, found in groupby(piece, key=lambda glyph: glyph.text in _DOTS):
        glyphs = list(found)
        if is_dots and len(glyphs) >= _LEADERS:
            yield part
            part = []
        else:
            part += glyphs
    yield part


def _runs_of(piece: list[Glyph], width: float, height: float) -> Iterator[Run]:
    run: Run | None = None
    last = BBox(0.0, 0.0, 0.0, 0.0)
    for glyph in piece:
        frame = _to_frame(glyph.bbox, glyph.turn, width, height)
        if run and glyph.turn == run.glyphs[0].turn and _follows(run.frame, last, frame):
            run.glyphs.append(glyph)
            run.frame = union((run.frame, frame)) or frame
        else:
            if run:
                yield run
            run = Run([glyph], frame)
        last = frame
    if run:
        yield run


def _follows(run: BBox, last: BBox, frame: BBox) -> bool:
    """Return whether a character stands right after a run: marks, too, which are small.

    Args:
        run: Where the run stands.
        last: Where its last character does.
        frame: Where the character does.
    """
    size = max(run.bottom - run.top, frame.bottom - frame.top, 1e-6)
    lower = min(run.bottom - run.top, frame.bottom - frame.top)
    shared = min(run.bottom, frame.bottom) - max(run.top, frame.top)
    if shared < lower * _SAME_LINE_OVERLAP:
        return False
    step = frame.x0 - last.x1
    width = max(last.x1 - last.x0, frame.x1 - frame.x0)
    most = max(size * _RUN_BREAK, width * _MARK_BREAK if size <= _MARK else 0.0)
    return -max(size * _RUN_BACKSTEP, width * 1.1) <= step <= most


def _to_frame(box: BBox, turn: int, width: float, height: float) -> BBox:
    """Turn a box so that its text runs to the right."""
    if turn == 1:  # upwards
        return BBox(height - box.bottom, box.x0, height - box.top, box.x1)
    if turn == 2:
        return BBox(width - box.x1, height - box.bottom, width - box.x0, height - box.top)
    if turn == 3:  # downwards
        return BBox(box.top, width - box.x1, box.bottom, width - box.x0)
    return box


def without_doubles(runs: Iterable[Run]) -> list[Run]:
    """Drop runs printed twice at the same place."""
    kept: list[Run] = []
    seen: dict[str, list[BBox]] = {}
    for run in runs:
        boxes = seen.setdefault(run.text, [])
        if not any(_overlap(box, run.frame) > _DOUBLE_PRINT_OVERLAP for box in boxes[-20:]):
            boxes.append(run.frame)
            kept.append(run)
    return kept


def _overlap(one: BBox, other: BBox) -> float:
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    area = (one.x1 - one.x0) * (one.bottom - one.top)
    return across * down / area if across > 0 and down > 0 and area > 0 else 0.0


def lines_of(runs: Iterable[Run]) -> list[Line]:
    """Group runs by height; return the lines from top to bottom, runs from left to right."""
    lines: list[Line] = []
    for run in sorted(runs, key=lambda r: (r.frame.top + r.frame.bottom, r.frame.x0)):
        best: Line | None = None
        best_fit = 0.0
        for line in lines[-_OPEN_LINES:]:
            fit = line.fits(run)
            if fit > best_fit:
                best, best_fit = line, fit
        if best is None:
            best = Line()
            lines.append(best)
        best.add(run)
    lines.sort(key=lambda line: line.top + line.bottom)
    for line in lines:
        line.runs.sort(key=lambda r: (r.frame.x0, r.frame.x1))
        line.runs = _without_lone_leaders(line.runs)
    return [line for line in lines if line.runs]


def _without_lone_leaders(runs: list[Run]) -> list[Run]:
    """Return runs without dots that lead with blanks between them."""
    kept: list[Run] = []
    for is_dot, found in groupby(runs, key=lambda run: set(run.text) <= _DOTS):
        dots = list(found)
        kept += [] if is_dot and len(dots) >= _LEADERS else dots
    return kept


def is_wide(left: Run, right: Run, share: float = WIDE_GAP) -> bool:
    """Return whether the white between two runs of a line is more than a blank."""
    size = (left.height + right.height) / 2
    return right.frame.x0 - left.frame.x1 > size * share


def segments_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Split a line at its wide gaps."""
    parts: list[list[Run]] = []
    for run in runs:
        if parts and not is_wide(parts[-1][-1], run):
            parts[-1].append(run)
        else:
            parts.append([run])
    return parts
