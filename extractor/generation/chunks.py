"""The passage as the grammar and the order constraint see it: chunks that are read whole or not.

A reading is a run of chunks. A word is one chunk and so is a number with its decimal and
thousands marks, so that `50` can't be read out of `12,50`; letters and digits that touch are
separate (`WO85`, `320g`), and a CJK character stands alone, as no blanks tell its words apart. The
same borders serve the grammar (`substring_chunks`) and the order constraint, which must never
disagree about what can be read.

Everything works on the passage as JSON writes it inside a string: a line break is the two
characters of its escape, one chunk. Quotes, backslashes and control characters never stand in a
passage view; where they do all the same they are bars, and no reading reaches across a bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.core.geometry import CharSpan

BAR = '"'  # a chunk that no JSON string can hold unescaped: what it stands for can't be read

_CJK = (
    "\u3005\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003fffd"
)
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe00-\ufe2f"
_NOT_READABLE = '"\\\\\x00-\x09\x0b-\x1f\ud800-\udfff'

# A mark between digits belongs to the number only where the whole run of digits and marks is one
# number: `36,38,40` are three sizes and `12.03.2024` is a date.
_NUMBER = (
    r"(?<!\d[.,])(?:"
    r"\d{1,3}(?:([.,'\u2019\u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?![.,]?\d)"
    r"|\d+[.,]\d+(?![.,]?\d)"
    r")|\d+"
)
_LETTERS = f"(?:(?![{_CJK}])[^\\W\\d_][{_MARKS}]*)+"

CHUNK = re.compile(f"[{_NOT_READABLE}]+|{_NUMBER}|[{_CJK}]|{_LETTERS}|(?s:.)")
_BARRED = re.compile(f"[{_NOT_READABLE}]")
_BAR_BYTE = ord(BAR)


@dataclass(frozen=True, slots=True)
class Chunk:
    """One piece of the passage.

    Attributes:
        text: The piece as JSON writes it, or `BAR`.
        opens: A reading may begin here.
        closes: A reading may end here.
    """

    text: str
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class ChunkedPassage:
    """A passage cut into chunks, with a search for readings that keeps to their borders.

    Offsets count bytes of the passage as JSON writes it, encoded in UTF-8.
    """

    chunks: tuple[Chunk, ...]
    _bytes: bytes = field(repr=False)
    _opens: bytes = field(repr=False)  # 1 at every offset where a reading may begin
    _closes: bytes = field(repr=False)  # 1 at every offset where a reading may end

    @property
    def readable(self) -> bool:
        """Whether there is anything to read at all."""
        return self.has_room(0)

    def has_room(self, cursor: int) -> bool:
        """Return whether a reading may begin at or after `cursor`."""
        return self._opens.find(1, cursor) >= 0

    def find(self, text: bytes, cursor: int, *, whole: bool) -> int:
        """Return where `text` first stands at or after `cursor` as (the start of) a reading.

        Args:
            text: What has been written of the reading, escaped as in JSON.
            cursor: Offset to search from.
            whole: The reading ends with `text`; otherwise more may follow.

        Returns:
            The offset, or -1.
        """
        at = self._bytes.find(text, cursor)
        while at >= 0:
            if self._opens[at] and (not whole or self._closes[at + len(text)]):
                return at
            at = self._bytes.find(text, at + 1)
        return -1

    def may_close(self, text: bytes) -> bool:
        """Return whether `text`, which stands in the passage, may be a whole reading."""
        return bool(text) and self.find(text, 0, whole=True) >= 0


def chunk_passage(view: str, barred: Sequence[CharSpan] = ()) -> ChunkedPassage:
    """Cut a passage view into chunks.

    Args:
        view: The passage as the model sees it.
        barred: Ranges that are not text of the document (marks between its parts): no reading
            takes anything from them or reaches across them.
    """
    chunks = _with_borders(_trimmed(_pieces(view, barred)))
    opens, closes = bytearray(), bytearray()
    encoded = bytearray()
    for chunk in chunks:
        raw = chunk.text.encode()
        opens += bytes([chunk.opens]) + bytes(len(raw) - 1)
        closes += bytes(len(raw) - 1) + bytes([chunk.closes])
        encoded += raw
    return ChunkedPassage(chunks, bytes(encoded), bytes(opens) + b"\0", b"\0" + bytes(closes))


def _pieces(view: str, barred: Sequence[CharSpan]) -> Iterable[str]:
    """Chunks as text, every barred range one `BAR`."""
    offset = 0
    for start, end in sorted(barred):
        yield from _readable_pieces(view[offset:start])
        yield BAR
        offset = max(offset, end)
    yield from _readable_pieces(view[offset:])


def _readable_pieces(text: str) -> Iterable[str]:
    for match in CHUNK.finditer(text):
        piece = match.group()
        yield BAR if _BARRED.match(piece) else piece


def _trimmed(pieces: Iterable[str]) -> list[str]:
    """Turn white space before a bar and at the end into bars: no reading can end after it."""
    trimmed: list[str] = []
    for piece in (*pieces, BAR):
        if piece == BAR:
            while trimmed and trimmed[-1].isspace():
                trimmed.pop()
        trimmed.append(piece)
    return trimmed


def _with_borders(pieces: list[str]) -> tuple[Chunk, ...]:
    chunks = []
    for piece, following in zip(pieces, (*pieces[1:], BAR), strict=True):
        if piece == BAR:
            chunks.append(Chunk(BAR, opens=False, closes=False))
        elif piece.isspace():
            opens = piece == " " and following[0].isalpha()
            chunks.append(Chunk(piece.replace("\n", "\\n"), opens=opens, closes=False))
        else:
            chunks.append(Chunk(piece, opens=True, closes=True))
    return tuple(chunks)
