"""From characters with boxes to page text: runs, lines, columns of prose, words.

A *run* is what stands without a blank. Runs at one height make a line, from left to right, with one
blank between them and two at a wide gap, so that the columns of a table stay apart and a label
stays with its value. Only columns of prose are read one below the other; everything else goes line
by line, since supplier sheets are tables and label-value pairs far more often than articles.

Text that runs in another direction (a rotated note on the margin) is laid out in its own frame and
comes after the upright text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median

from extractor.core.document import Page, Word
from extractor.core.geometry import BBox, CharSpan, union
from extractor.ingest.normalise import COLUMN_GAP
from extractor.ingest.pdf_columns import Segment, prose_columns
from extractor.ingest.pdf_words import Glyph, words_of

# All in heights of the text itself.
_SAME_LINE_OVERLAP = 0.5
_RUN_BREAK = 0.5
_RUN_BACKSTEP = 0.7
_WIDE_GAP = 1.0
_PARAGRAPH_GAP = 0.9
# Lines that a run may still join: those a few steps above, since boxes of lines overlap.
_OPEN_LINES = 12
# The same text printed twice, a hair apart, to look bold.
_DOUBLE_PRINT_OVERLAP = 0.8
# A line of more is a drawing made of characters; looking for overlaps in it would take forever.
_MAX_RUNS_A_LINE = 500


@dataclass(slots=True)
class _Run:
    """Characters without a blank between them; `frame` is the box where text runs to the right."""

    glyphs: list[Glyph]
    frame: BBox

    @property
    def height(self) -> float:
        return self.frame.bottom - self.frame.top


@dataclass(slots=True)
class _Line:
    runs: list[_Run] = field(default_factory=list)
    top: float = 0.0
    bottom: float = 0.0

    def add(self, run: _Run) -> None:
        count = len(self.runs)
        self.top = (self.top * count + run.frame.top) / (count + 1)
        self.bottom = (self.bottom * count + run.frame.bottom) / (count + 1)
        self.runs.append(run)

    def fits(self, run: _Run) -> float:
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


def lay_out(page_no: int, pieces: Iterable[list[Glyph]], width: float, height: float) -> Page:
    """Return the page for characters in the order of the file.

    Args:
        page_no: One-based.
        pieces: Runs of characters between which the file or PDFium put a blank.
        width: Of the page as displayed, in points.
        height: Likewise.
    """
    runs: dict[int, list[_Run]] = {}
    for piece in pieces:
        for run in _runs(piece, width, height):
            runs.setdefault(run.glyphs[0].turn, []).append(run)
    writer = _Writer()
    for turn in sorted(runs):
        for line in _ordered(_lines(_without_doubles(runs[turn]))):
            writer.line(line)
        writer.paragraph()
    text, words = writer.result()
    return Page(page_no, text, tuple(words), width=width, height=height)


def _runs(piece: list[Glyph], width: float, height: float) -> Iterator[_Run]:
    """Split a piece where its characters do not stand side by side."""
    run: _Run | None = None
    last = BBox(0, 0, 0, 0)
    for glyph in piece:
        frame = _to_frame(glyph.bbox, glyph.turn, width, height)
        if run is not None and glyph.turn == run.glyphs[0].turn and _follows(last, frame):
            run.glyphs.append(glyph)
            run.frame = union((run.frame, frame)) or frame
        else:
            if run is not None:
                yield run
            run = _Run([glyph], frame)
        last = frame
    if run is not None:
        yield run


def _follows(last: BBox, frame: BBox) -> bool:
    """Return whether a character stands right after the last one."""
    size = max(last.bottom - last.top, frame.bottom - frame.top, 1e-6)
    lower = min(last.bottom - last.top, frame.bottom - frame.top)
    shared = min(last.bottom, frame.bottom) - max(last.top, frame.top)
    if shared < lower * _SAME_LINE_OVERLAP:
        return False
    step = frame.x0 - last.x1
    width = max(last.x1 - last.x0, frame.x1 - frame.x0)
    return -max(size * _RUN_BACKSTEP, width * 1.1) <= step <= size * _RUN_BREAK


def _to_frame(box: BBox, turn: int, width: float, height: float) -> BBox:
    """Turn a box so that its text runs to the right."""
    if turn == 1:  # upwards
        return BBox(height - box.bottom, box.x0, height - box.top, box.x1)
    if turn == 2:
        return BBox(width - box.x1, height - box.bottom, width - box.x0, height - box.top)
    if turn == 3:  # downwards
        return BBox(box.top, width - box.x1, box.bottom, width - box.x0)
    return box


def _without_doubles(runs: list[_Run]) -> list[_Run]:
    """Drop runs printed twice at the same place."""
    kept: list[_Run] = []
    seen: dict[str, list[BBox]] = {}
    for run in runs:
        text = "".join(glyph.text for glyph in run.glyphs)
        boxes = seen.setdefault(text, [])
        if not any(_overlap(box, run.frame) > _DOUBLE_PRINT_OVERLAP for box in boxes[-20:]):
            boxes.append(run.frame)
            kept.append(run)
    return kept


def _overlap(one: BBox, other: BBox) -> float:
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    area = (one.x1 - one.x0) * (one.bottom - one.top)
    return across * down / area if across > 0 and down > 0 and area > 0 else 0.0


def _lines(runs: list[_Run]) -> list[_Line]:
    """Group runs by height; return the lines from top to bottom, runs from left to right."""
    lines: list[_Line] = []
    for run in sorted(runs, key=lambda r: (r.frame.top + r.frame.bottom, r.frame.x0)):
        best: _Line | None = None
        best_fit = 0.0
        for line in lines[-_OPEN_LINES:]:
            fit = line.fits(run)
            if fit > best_fit:
                best, best_fit = line, fit
        if best is None:
            best = _Line()
            lines.append(best)
        best.add(run)
    lines.sort(key=lambda line: line.top + line.bottom)
    for line in lines:
        line.runs.sort(key=lambda r: (r.frame.x0, r.frame.x1))
    return lines


def _ordered(lines: list[_Line]) -> list[list[_Run]]:
    """Return the lines in reading order, columns of prose one after the other."""
    segments = [_segments(line.runs) for line in lines]
    return [[run for segment in line for run in segment.runs] for line in prose_columns(segments)]


def _segments(runs: list[_Run]) -> list[Segment[_Run]]:
    """Split a line at its wide gaps."""
    parts: list[list[_Run]] = []
    for run in runs:
        if parts and not _is_wide(parts[-1][-1], run):
            parts[-1].append(run)
        else:
            parts.append([run])
    return [_segment(part) for part in parts]


def _segment(runs: list[_Run]) -> Segment[_Run]:
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


def _is_wide(left: _Run, right: _Run) -> bool:
    size = median((left.height, right.height))
    return right.frame.x0 - left.frame.x1 > size * _WIDE_GAP


class _Writer:
    """Writes lines down, and where each word went."""

    def __init__(self) -> None:
        self._chunks: list[str] = []
        self._length = 0
        self._words: list[Word] = []
        self._pending = ""
        self._above: BBox | None = None

    def line(self, runs: list[_Run]) -> None:
        here = union(run.frame for run in runs)
        if self._pending == "\n" and self._above and here and _is_apart(self._above, here):
            self._pending = "\n\n"
        self._above = here
        previous: _Run | None = None
        start = self._length
        for run in runs:
            if previous is not None and self._length > start:
                self._pending = COLUMN_GAP if _is_wide(previous, run) else " "
            self._run(run)
            previous = run
        self._pending = "\n" if self._length else ""

    def paragraph(self) -> None:
        self._pending = "\n\n" if self._length else ""

    def result(self) -> tuple[str, list[Word]]:
        return "".join(self._chunks), self._words

    def _run(self, run: _Run) -> None:
        for text, box in words_of(run.glyphs):
            if self._pending:
                self._put(self._pending)
                self._pending = ""
            start = self._length
            self._put(text)
            self._words.append(Word(CharSpan(start, self._length), box))

    def _put(self, text: str) -> None:
        self._chunks.append(text)
        self._length += len(text)


def _is_apart(above: BBox, here: BBox) -> bool:
    """Return whether white space divides two lines, or the second begins a new column."""
    height = min(above.bottom - above.top, here.bottom - here.top)
    return here.top - above.bottom > height * _PARAGRAPH_GAP or here.bottom < above.top
