"""Cuts a document into passages that fit the model, without losing where each character came from.

A passage is a run of whole parts and pages where they are small, and a piece of one page where a
page is larger than the budget. Between two pages stands a line such as `--- sheet.pdf, page 2 ---`
that tells the model where it is; those lines are no text of the document, so they are *barred*:
nothing may be read from them. Rows of tables are written out cell by cell (`prompting.lines`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from extractor.core.document import Document, Page, Part, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.lines import Line, Parts, page_lines
from extractor.prompting.template import passage_view

CountTokens = Callable[[str], int]
PageKey = tuple[str, int]  # part and page number
# Ranges of pages that are left out, for instance those of other articles.
Hidden = Mapping[PageKey, Sequence[CharSpan]]

# The embedded reader was trained on up to 1,536 tokens, with the schema part and the answer.
DEFAULT_PASSAGE_TOKENS = 900
# Three characters a token is what small byte-level vocabularies give on supplier documents; it
# errs on the long side for prose, which only makes passages a little shorter than they could be.
_CHARACTERS_PER_TOKEN = 3
# A piece may end up to this share of its lines early where a better boundary stands there.
_LOOK_BACK = 0.4


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
            # A reading begins with the blank before it, see `template.reading_of`.
            start = segment.span.start
            start -= start > end and self.text[start - 1] == " "
            if start > end:
                gaps.append(CharSpan(end, start))
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
    hidden: Hidden | None = None,
) -> tuple[Passage, ...]:
    """Cut `document` into passages of at most `max_tokens` tokens, in document order.

    Pages without text are left out, so a document without any text gives no passage. A single
    character that alone costs more than the budget is the only thing that may exceed it.

    Args:
        document: What to cut.
        max_tokens: Longest passage.
        count_tokens: Counts the tokens of a text.
        hidden: Lines that begin in these ranges are left out.
    """
    builder = _Builder()
    passages: list[Passage] = []
    used = 0
    for piece in _pieces(document, max_tokens, count_tokens, hidden or {}):
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
    """Lines of one page that stay together."""

    mark: str  # the line before it, empty where the piece does not begin a page
    part: Part
    page: Page
    parts: Parts
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
        for part in piece.parts:
            if isinstance(part, CharSpan):
                self._add_range(piece, part)
            else:
                self._put(part)

    def build(self) -> Passage:
        return Passage("".join(self._chunks), tuple(self.segments), tuple(self._quoted))

    def _add_range(self, piece: _Piece, span: CharSpan) -> None:
        start = self._length
        self._put(piece.page.text[span.start : span.end])
        for low, high in piece.page.readable(span):
            place = CharSpan(start + low - span.start, start + high - span.start)
            self.segments.append(Segment(place, piece.part.name, piece.page.page_no, low))
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


def _pieces(
    document: Document, max_tokens: int, count_tokens: CountTokens, hidden: Hidden
) -> Iterator[_Piece]:
    first = True
    for part in document.parts:
        for page in part.pages:
            mark = "" if first else _mark(part, page)
            room = max(1, max_tokens - count_tokens(mark))
            lines = _visible_lines(page, hidden.get((part.name, page.page_no), ()))
            for parts, tokens in _cut_page(page, lines, room, count_tokens):
                yield _Piece(mark, part, page, parts, tokens)
                mark, first = "", False


def _mark(part: Part, page: Page) -> str:
    place = f"{part.name}, page {page.page_no}" if len(part.pages) > 1 else part.name
    return f"--- {' '.join(place.split())} ---"


def _visible_lines(page: Page, hidden: Sequence[CharSpan]) -> list[Line]:
    body = _trim(page.text, CharSpan(0, len(page.text)))
    return [
        line
        for line in page_lines(page.text, body)
        if not any(span.start <= line.start < span.end for span in hidden)
    ]


class _Costed(NamedTuple):
    line: Line
    tokens: int


def _cut_page(
    page: Page, lines: Sequence[Line], room: int, count_tokens: CountTokens
) -> Iterator[tuple[Parts, int]]:
    """Cut the lines of a page into runs that fit, each with its cost."""
    whole = _joined(page.text, lines)
    cost = count_tokens(_text(page.text, whole))
    if cost <= room:
        if whole:
            yield whole, cost
        return
    costed = [one for line in lines for one in _fit(page.text, line, room, count_tokens)]
    quotes = {r.span.start for r in page.regions if r.kind is RegionKind.QUOTED}
    start = 0
    while start < len(costed):
        spent, end = 0, start
        while end < len(costed) and (end == start or spent + costed[end].tokens <= room):
            spent += costed[end].tokens
            end += 1
        if end < len(costed):
            end = _best_end(page.text, costed, start, end, quotes)
        parts = _joined(page.text, [one.line for one in costed[start:end]])
        if parts:
            yield parts, sum(one.tokens for one in costed[start:end])
        start = end


def _best_end(text: str, lines: list[_Costed], start: int, end: int, quotes: set[int]) -> int:
    """Return where to end `lines[start:end]`: at a message, paragraph or row if one is near."""
    earliest = end - max(0, int((end - start) * _LOOK_BACK))
    best, best_rank = end, 0
    for candidate in range(end, max(earliest, start + 1) - 1, -1):
        rank = _rank(text, lines[candidate - 1].line, lines[candidate].line, quotes)
        if rank > best_rank:
            best, best_rank = candidate, rank
    return best


def _rank(text: str, before: Line, after: Line, quotes: set[int]) -> int:
    """Return how good a cut between two lines is."""
    if after.start in quotes:
        return 3
    if not _text(text, before.parts).strip() or not _text(text, after.parts).strip():
        return 2
    return 1 if before.row != after.row else 0


def _fit(text: str, line: Line, room: int, count_tokens: CountTokens) -> Iterator[_Costed]:
    """Halve a line at a blank near the middle of its text until its pieces fit."""
    tokens = count_tokens(_text(text, line.parts))
    span = max(line.spans, key=lambda one: one.end - one.start, default=CharSpan(0, 0))
    if tokens <= room or span.end - span.start < 2:
        yield _Costed(line, tokens)
        return
    middle = (span.start + span.end) // 2
    blanks = [m.end() for m in re.finditer(r"\s", text[span.start : span.end - 1])]
    cut = min((span.start + b for b in blanks), key=lambda at: abs(at - middle), default=middle)
    at = line.parts.index(span)
    for parts in (
        (*line.parts[:at], CharSpan(span.start, cut)),
        (CharSpan(cut, span.end), *line.parts[at + 1 :]),
    ):
        yield from _fit(text, Line(parts, line.row), room, count_tokens)


def _joined(text: str, lines: Sequence[Line]) -> Parts:
    """Return the parts of lines, ranges that touch made one, without white space at the ends."""
    parts: list[CharSpan | str] = []
    for part in (part for line in lines for part in line.parts):
        last = parts[-1] if parts else None
        if isinstance(part, CharSpan) and isinstance(last, CharSpan) and last.end == part.start:
            parts[-1] = CharSpan(last.start, part.end)
        elif part if isinstance(part, str) else part.start < part.end:
            parts.append(part)
    while parts and not _text(text, (parts[-1],)).strip():
        parts.pop()
    while parts and not _text(text, (parts[0],)).strip():
        parts.pop(0)
    if parts and isinstance(parts[-1], CharSpan):
        parts[-1] = _trim(text, parts[-1], start=False)
    if parts and isinstance(parts[0], CharSpan):
        parts[0] = _trim(text, parts[0], end=False)
    return tuple(parts)


def _text(text: str, parts: Parts) -> str:
    return "".join(part if isinstance(part, str) else text[part.start : part.end] for part in parts)


def _trim(text: str, span: CharSpan, *, start: bool = True, end: bool = True) -> CharSpan:
    """Return `span` without the white space at its ends."""
    inner = text[span.start : span.end]
    left = len(inner) - len(inner.lstrip()) if start else 0
    right = len(inner) - len(inner.rstrip()) if end else 0
    return CharSpan(span.start + left, max(span.start + left, span.end - right))
