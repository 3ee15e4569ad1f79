"""Cuts a document into passages that fit the model, without losing where each character came from.

A passage is a run of whole parts and pages where they are small, and a piece of one page where a
page is larger than the budget. Between two pages stands a line such as `--- sheet.pdf, page 2 ---`
that tells the model where it is; those lines are no text of the document, so they are *barred*:
nothing may be read from them. Rows of tables are written out cell by cell (`prompting.lines`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from extractor.core.document import Document, Page, Part, RegionKind
from extractor.core.geometry import CharSpan, between, joined
from extractor.prompting.article_clauses import clauses_of_others
from extractor.prompting.article_columns import lines_with_columns
from extractor.prompting.asides import asides, said_of_others
from extractor.prompting.cutting import CountTokens, cut_page, trim
from extractor.prompting.lines import Line, Parts
from extractor.prompting.template import passage_view
from schemas.values.tick_boxes import unticked_options

PageKey = tuple[str, int]  # part and page number
PageRanges = Mapping[PageKey, Sequence[CharSpan]]

# The embedded reader was trained on up to 1,536 tokens, with the schema part and the answer.
DEFAULT_PASSAGE_TOKENS = 900
# Three characters a token is what small byte-level vocabularies give on supplier documents; it
# errs on the long side for prose, which only makes passages a little shorter than they could be.
_CHARACTERS_PER_TOKEN = 3


@dataclass(frozen=True, slots=True)
class Portion:
    """What of a document is read for one article of several; by default all of it.

    Attributes:
        own: Lines that tell of it alone.
        hidden: Lines that tell of others: they are left out.
        key: The code or name of the article, folded.
        others: Those of the others: a sentence that names one of them alone is theirs.
        names: What it alone is called for short, folded: its kind, its name.
        theirs: What each of the others alone is called.
        lent: What of the hidden lines is said of it too; part of its own.
    """

    own: PageRanges = field(default_factory=dict)
    hidden: PageRanges = field(default_factory=dict)
    key: str = ""
    others: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    lent: PageRanges = field(default_factory=dict)


WHOLE = Portion()


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
        own: Ranges of `text` that tell of one article of several alone; empty where all does.
        portion: What of the document it was cut from.
    """

    text: str
    segments: tuple[Segment, ...]
    quoted: tuple[CharSpan, ...] = ()
    own: tuple[CharSpan, ...] = ()
    portion: Portion = field(default=WHOLE, compare=False)

    @cached_property
    def view(self) -> str:
        """The text as the model sees it; same length as `text`."""
        return passage_view(self.text)

    @cached_property
    def barred(self) -> tuple[CharSpan, ...]:
        """Ranges of `text` that are no document text, or asides: nothing is read from them."""
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
        one = self.portion
        has_names = bool(one.names)
        theirs = said_of_others(self.view, one.key, one.others, self.own, in_own=has_names)
        clauses = clauses_of_others(self.view, one.names, one.theirs, self.own)
        return joined([*gaps, *asides(self.view), *theirs, *clauses])

    @cached_property
    def unticked(self) -> tuple[CharSpan, ...]:
        """Options of forms whose boxes are empty: of these no value is read."""
        return tuple(CharSpan(*span) for span in unticked_options(self.view))

    def of_own(self, found: Sequence[CharSpan]) -> list[CharSpan]:
        """Return the ranges that stand in lines that tell of one article of several alone."""
        return [span for span in found if any(lines.holds(span) for lines in self.own)]

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
    portion: Portion = WHOLE,
) -> tuple[Passage, ...]:
    """Cut `document` into passages of at most `max_tokens` tokens, in document order.

    Pages without text are left out, so a document without any text gives no passage. A single
    character that alone costs more than the budget is the only thing that may exceed it.

    Args:
        document: What to cut.
        max_tokens: Longest passage.
        count_tokens: Counts the tokens of a text.
        portion: What of the document is read; a line belongs where it begins.
    """
    builder = _Builder(portion)
    passages: list[Passage] = []
    used = 0
    for piece in _pieces(document, max_tokens, count_tokens, portion):
        cost = count_tokens(piece.mark) + piece.tokens
        if builder.segments and used + cost > max_tokens:
            passages.append(builder.build())
            builder, used = _Builder(portion), 0
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

    def __init__(self, portion: Portion) -> None:
        self.segments: list[Segment] = []
        self._portion = portion
        self._quoted: list[CharSpan] = []
        self._own: list[CharSpan] = []
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
        text = "".join(self._chunks)
        own = joined(self._own)
        return Passage(text, tuple(self.segments), tuple(self._quoted), own, self._portion)

    def _add_range(self, piece: _Piece, span: CharSpan) -> None:
        start = self._length
        self._put(piece.page.text[span.start : span.end])
        for low, high in piece.page.readable(span):
            place = CharSpan(start + low - span.start, start + high - span.start)
            self.segments.append(Segment(place, piece.part.name, piece.page.page_no, low))
        for region in piece.page.regions:
            if region.kind is RegionKind.QUOTED and region.span.overlaps(span):
                self._quoted.append(_placed(region.span, span, start))
        key = (piece.part.name, piece.page.page_no)
        for lines in self._portion.own.get(key, ()):
            if lines.overlaps(span):
                self._own.append(_placed(lines, span, start))

    def _put(self, text: str) -> None:
        self._chunks.append(text)
        self._length += len(text)


def _placed(lines: CharSpan, shown: CharSpan, start: int) -> CharSpan:
    """Return where in a passage the shown part of a range of a page stands."""
    return CharSpan(
        start + max(lines.start, shown.start) - shown.start,
        start + min(lines.end, shown.end) - shown.start,
    )


def _pieces(
    document: Document, max_tokens: int, count_tokens: CountTokens, portion: Portion
) -> Iterator[_Piece]:
    first = True
    for part in document.parts:
        for page in part.pages:
            mark = "" if first else _mark(part, page)
            room = max(1, max_tokens - count_tokens(mark))
            key = (part.name, page.page_no)
            own, hidden = portion.own.get(key, ()), portion.hidden.get(key, ())
            lines = _visible_lines(page, own, hidden, portion.lent.get(key, ()))
            for parts, tokens in cut_page(page, lines, room, count_tokens):
                yield _Piece(mark, part, page, parts, tokens)
                mark, first = "", False


def _mark(part: Part, page: Page) -> str:
    place = f"{part.name}, page {page.page_no}" if len(part.pages) > 1 else part.name
    return f"--- {' '.join(place.split())} ---"


def _visible_lines(
    page: Page, own: Sequence[CharSpan], hidden: Sequence[CharSpan], lent: Sequence[CharSpan]
) -> list[Line]:
    body = trim(page.text, CharSpan(0, len(page.text)))
    lines: list[Line] = []
    for line in lines_with_columns(page.text, body):
        if not any(span.start <= line.start < span.end for span in hidden):
            lines.append(line)
        else:
            said = line.spans[-1]
            is_plain = line.row is None and len(line.spans) == 1
            if is_plain and any(said.start < span.start < said.end for span in own):
                # ... what stands behind the hidden sentences that such a paragraph begins with.
                lines += [Line((rest,)) for rest in between(said, hidden)]
            lines += _lent_of(line, lent)
    return lines


def _lent_of(line: Line, lent: Sequence[CharSpan]) -> Iterator[Line]:
    """Yield what of a hidden line is lent: a cell with its head, or the sentences."""
    said = line.spans[-1]
    for span in lent:
        if not said.overlaps(span):
            continue
        if line.row is not None:
            yield line
            return
        piece = CharSpan(max(said.start, span.start), min(said.end, span.end))
        yield Line((piece, "\n"), piece)
