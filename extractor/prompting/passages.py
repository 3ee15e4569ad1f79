"""Cuts a document into passages that fit the model, without losing where each character came from.

A passage is a run of whole parts and pages where they are small, and a piece of one page where a
page is larger than the budget. Between two pages stands a line such as `--- sheet.pdf, page 2 ---`
that tells the model where it is; those lines are no text of the document, so they are *barred*:
nothing may be read from them. When a table is cut between rows, its first row is repeated on top of
the next piece, because rows mean little without their column names. The repeated row is not
barred: it maps to the place where it stands in the document, so whatever is read from it is as well
grounded as if it had been read there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from extractor.core.document import Document, Page, Part, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.template import passage_view

CountTokens = Callable[[str], int]

# The embedded reader was trained on up to 1,536 tokens, with the schema part and the answer.
DEFAULT_PASSAGE_TOKENS = 900
# Three characters a token is what small byte-level vocabularies give on supplier documents; it
# errs on the long side for prose, which only makes passages a little shorter than they could be.
_CHARACTERS_PER_TOKEN = 3
# A piece may end up to this share of its lines early where a better boundary stands there.
_LOOK_BACK = 0.4
_CELL = " | "


class Origin(NamedTuple):
    """A range of one page's text."""

    part: str
    page_no: int
    span: CharSpan


@dataclass(frozen=True, slots=True)
class Segment:
    """`text[span]` of a passage: the page text from `offset` on, character for character."""

    span: CharSpan
    part: str
    page_no: int
    offset: int


@dataclass(frozen=True)
class Passage:
    """A text for the model, with the origin of its characters.

    Attributes:
        text: The text, original characters.
        segments: In order, without overlap; characters outside of them are no document text.
        quoted: Ranges of `text` that repeat an earlier message.
    """

    text: str
    segments: tuple[Segment, ...]
    quoted: tuple[CharSpan, ...] = ()

    @cached_property
    def view(self) -> str:
        """The text as the model sees it; same length as `text`."""
        return passage_view(self.text)

    @cached_property
    def barred(self) -> tuple[CharSpan, ...]:
        """Ranges of `text` that are no document text: nothing may be read from them."""
        gaps = []
        end = 0
        for segment in self.segments:
            if segment.span.start > end:
                gaps.append(CharSpan(end, segment.span.start))
            end = segment.span.end
        if end < len(self.text):
            gaps.append(CharSpan(end, len(self.text)))
        return tuple(gaps)

    def origin(self, span: CharSpan) -> Origin | None:
        """Return where `span` came from; `None` where it is not wholly text of one page."""
        index = bisect_right(self.segments, span.start, key=lambda s: s.span.start) - 1
        if index < 0 or span.end > self.segments[index].span.end:
            return None
        segment = self.segments[index]
        start = segment.offset + span.start - segment.span.start
        return Origin(segment.part, segment.page_no, CharSpan(start, start + span.end - span.start))


def estimate_tokens(text: str) -> int:
    """Estimate the number of tokens of `text`, for when no tokenizer is at hand."""
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def cut_passages(
    document: Document,
    max_tokens: int = DEFAULT_PASSAGE_TOKENS,
    count_tokens: CountTokens = estimate_tokens,
) -> tuple[Passage, ...]:
    """Cut `document` into passages of at most `max_tokens` tokens, in document order.

    Pages without text are left out, so a document without any text gives no passage. A single
    character that alone costs more than the budget is the only thing that may exceed it.
    """
    builder = _Builder()
    passages: list[Passage] = []
    used = 0
    for piece in _pieces(document, max_tokens, count_tokens):
        cost = count_tokens(piece.mark) + piece.tokens
        if builder.segments and used + cost > max_tokens:
            passages.append(builder.build())
            builder, used = _Builder(), 0
        builder.add(piece)
        used += cost
    if builder.segments:
        passages.append(builder.build())
    return tuple(passages)


class _Piece(NamedTuple):
    """What stays together: ranges of one page (a repeated header row, then the body)."""

    mark: str  # the line before it, empty where the piece does not begin a page
    part: Part
    page: Page
    ranges: tuple[CharSpan, ...]
    tokens: int


class _Builder:
    """Joins pieces into a passage."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self._quoted: list[CharSpan] = []
        self._chunks: list[str] = []
        self._length = 0

    def add(self, piece: _Piece) -> None:
        if self._length:
            self._put("\n")
        if piece.mark:
            self._put(piece.mark + "\n")
        for number, span in enumerate(piece.ranges):
            if number:
                self._put("\n")
            self._add_range(piece, span)

    def build(self) -> Passage:
        return Passage("".join(self._chunks), tuple(self.segments), tuple(self._quoted))

    def _add_range(self, piece: _Piece, span: CharSpan) -> None:
        start = self._length
        self._put(piece.page.text[span.start : span.end])
        self.segments.append(
            Segment(CharSpan(start, self._length), piece.part.name, piece.page.page_no, span.start)
        )
        for region in piece.page.regions:
            if region.kind is RegionKind.QUOTED and region.span.overlaps(span):
                self._quoted.append(
                    CharSpan(
                        start + max(region.span.start, span.start) - span.start,
                        start + min(region.span.end, span.end) - span.start,
                    )
                )

    def _put(self, text: str) -> None:
        self._chunks.append(text)
        self._length += len(text)


def _pieces(document: Document, max_tokens: int, count_tokens: CountTokens) -> Iterator[_Piece]:
    first = True
    for part in document.parts:
        for page in part.pages:
            body = _trim(page.text, CharSpan(0, len(page.text)))
            if body.start == body.end:
                continue
            mark = "" if first else _mark(part, page)
            first = False
            room = max(1, max_tokens - count_tokens(mark))
            for ranges, tokens in _cut_page(page, body, room, count_tokens):
                yield _Piece(mark, part, page, ranges, tokens)
                mark = ""


def _mark(part: Part, page: Page) -> str:
    place = f"{part.name}, page {page.page_no}" if len(part.pages) > 1 else part.name
    return f"--- {' '.join(place.split())} ---"


class _Line(NamedTuple):
    span: CharSpan
    tokens: int


def _cut_page(
    page: Page, body: CharSpan, room: int, count_tokens: CountTokens
) -> Iterator[tuple[tuple[CharSpan, ...], int]]:
    """Cut the `body` of a page into runs of lines, each with its header row and its cost."""
    whole = count_tokens(page.text[body.start : body.end])
    if whole <= room:
        yield (body,), whole
        return
    lines = list(_lines(page.text, body, room, count_tokens))
    quotes = {r.span.start for r in page.regions if r.kind is RegionKind.QUOTED}
    start = 0
    while start < len(lines):
        header = _header(page.text, lines, start, room)
        cost = header.tokens if header else 0
        end = start
        while end < len(lines) and (end == start or cost + lines[end].tokens <= room):
            cost += lines[end].tokens
            end += 1
        if end < len(lines):
            end = _best_end(page.text, lines, start, end, quotes)
        spent = sum(line.tokens for line in lines[start:end]) + (header.tokens if header else 0)
        span = _trim(page.text, CharSpan(lines[start].span.start, lines[end - 1].span.end))
        if span.start < span.end:
            yield ((header.span, span) if header else (span,)), spent
        start = end


def _best_end(text: str, lines: list[_Line], start: int, end: int, quotes: set[int]) -> int:
    """Return where to end `lines[start:end]`: at a message, paragraph or table if one is near."""
    earliest = end - max(0, int((end - start) * _LOOK_BACK))
    best, best_rank = end, 0
    for candidate in range(end, max(earliest, start + 1) - 1, -1):
        rank = _rank(text, lines, candidate, quotes)
        if rank > best_rank:
            best, best_rank = candidate, rank
    return best


def _rank(text: str, lines: list[_Line], index: int, quotes: set[int]) -> int:
    """Return how good a cut before `lines[index]` is."""
    if lines[index].span.start in quotes:
        return 3
    before = text[lines[index - 1].span.start : lines[index - 1].span.end]
    after = text[lines[index].span.start : lines[index].span.end]
    if not before.strip() or not after.strip():
        return 2
    return 1 if (_CELL in before) != (_CELL in after) else 0


def _header(text: str, lines: list[_Line], start: int, room: int) -> _Line | None:
    """Return the first row of the table that is cut before `lines[start]`, if it is worth it."""
    first = start
    while first > 0 and all(
        _CELL in text[line.span.start : line.span.end] for line in lines[first - 1 : first + 1]
    ):
        first -= 1
    if first == start:
        return None
    header = lines[first]
    # A header that eats the room of its own rows helps nobody.
    if header.tokens * 4 > room:
        return None
    return _Line(_trim(text, header.span), header.tokens)


def _lines(text: str, body: CharSpan, room: int, count_tokens: CountTokens) -> Iterator[_Line]:
    """Yield the lines of `body` with their line ends; one that is too long comes in pieces."""
    position = body.start
    while position < body.end:
        newline = text.find("\n", position, body.end)
        end = newline + 1 if newline >= 0 else body.end
        yield from _fit(text, CharSpan(position, end), room, count_tokens)
        position = end


def _fit(text: str, span: CharSpan, room: int, count_tokens: CountTokens) -> Iterator[_Line]:
    """Halve a line at a blank near its middle until its pieces fit."""
    tokens = count_tokens(text[span.start : span.end])
    if tokens <= room or span.end - span.start < 2:
        yield _Line(span, tokens)
        return
    middle = (span.start + span.end) // 2
    blanks = [m.end() for m in re.finditer(r"\s", text[span.start : span.end - 1])]
    cut = min((span.start + b for b in blanks), key=lambda at: abs(at - middle), default=middle)
    yield from _fit(text, CharSpan(span.start, cut), room, count_tokens)
    yield from _fit(text, CharSpan(cut, span.end), room, count_tokens)


def _trim(text: str, span: CharSpan) -> CharSpan:
    """Return `span` without the white space at either end."""
    inner = text[span.start : span.end]
    start = span.start + len(inner) - len(inner.lstrip())
    return CharSpan(start, start + len(inner.strip()))
