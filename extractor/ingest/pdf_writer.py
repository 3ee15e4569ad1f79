"""Writes the rows of a PDF page down, and where each word went."""

from __future__ import annotations

from extractor.core.document import Word
from extractor.core.geometry import BBox, CharSpan, union
from extractor.ingest.normalise import CELL_SEPARATOR, COLUMN_GAP
from extractor.ingest.pdf_runs import Row, Run, is_wide
from extractor.ingest.pdf_words import words_of

# In heights of the text.
_PARAGRAPH_GAP = 0.9


class Writer:
    """The text of a page, row by row."""

    def __init__(self) -> None:
        self._chunks: list[str] = []
        self._length = 0
        self._words: list[Word] = []
        self._pending = ""
        self._above: BBox | None = None

    def row(self, row: Row) -> None:
        """Write a row; nothing where it has no words."""
        here = union(run.frame for cell in row.cells for run in cell)
        if here is None:
            return
        if self._pending == "\n" and not row.close:
            far = self._above is not None and _is_apart(self._above, here)
            self._pending = "\n\n" if row.apart or far else "\n"
        self._above = here
        start = self._length
        skipped = 0
        for number, cell in enumerate(row.cells):
            if number:
                skipped += 1
            if not cell:
                continue
            if row.separator != CELL_SEPARATOR:
                between = row.separator if self._length > start else ""
            else:
                between = " |" * skipped + " " if skipped else ""
            skipped = 0
            if self._length == start:
                self._pending += between.lstrip()
            else:
                self._pending = between
            self._cell(cell)
        self._pending = "\n" if self._length else ""

    def paragraph(self) -> None:
        """Let an empty line follow."""
        self._pending = "\n\n" if self._length else ""

    def result(self) -> tuple[str, list[Word]]:
        """Return the text and its words."""
        return "".join(self._chunks), self._words

    def _cell(self, cell: list[Run]) -> None:
        previous: Run | None = None
        for run in cell:
            start = self._length
            if previous is not None and not self._pending:
                level = run.frame.top < previous.frame.bottom and run.frame.x0 > previous.frame.x0
                self._pending = COLUMN_GAP if level and is_wide(previous, run) else " "
            self._run(run)
            if self._length > start:
                previous = run

    def _run(self, run: Run) -> None:
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
