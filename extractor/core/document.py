"""What a parsed document is: parts (body, attachments), pages of normalised text, words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from extractor.core.geometry import BBox, CharSpan


@dataclass(frozen=True, slots=True)
class Source:
    """Named bytes before parsing. The name is only for people: the type is decided by content."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters of the page text that has one box on the page.

    `page.text[word.span.start:word.span.end]` is the word as normalised. Text formats without a
    layout (mail, HTML, spreadsheets) have no words.
    """

    span: CharSpan
    bbox: BBox


class RegionKind(StrEnum):
    """Why a range of text is special."""

    QUOTED = "quoted"  # earlier message, repeated below a reply
    HEADERS = "headers"  # From / To / Subject / Date lines that ingest wrote out
    UNREADABLE = "unreadable"  # stands for words of a scan that could not be read with certainty


@dataclass(frozen=True, slots=True)
class Region:
    """A marked range of a page's text."""

    kind: RegionKind
    span: CharSpan


@dataclass(frozen=True, slots=True)
class Page:
    """One page (a whole mail body, sheet or text file is one page) of a part.

    `text` is normalised: NFC, no soft hyphens or zero-width characters, runs of blanks folded to
    one (two where a column gap was), line feeds between lines, table cells separated by ` | `.
    `width` and `height` are in points, 0 where the format has no layout.
    """

    page_no: int
    text: str
    words: tuple[Word, ...] = ()
    regions: tuple[Region, ...] = ()
    width: float = 0.0
    height: float = 0.0

    def readable(self, span: CharSpan) -> Iterator[CharSpan]:
        """Yield the ranges of `span` that are text: marks for what a scan hides are not."""
        start = span.start
        for region in self.regions:
            if region.kind is RegionKind.UNREADABLE and region.span.overlaps(span):
                if region.span.start > start:
                    yield CharSpan(start, region.span.start)
                start = max(start, region.span.end)
        if start < span.end:
            yield CharSpan(start, span.end)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, with a stable code and what to do."""

    code: str
    message: str
    part: str | None = None
    page_no: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A body, an attachment or a lone file: `name` is unique within its document."""

    name: str
    media_type: str
    pages: tuple[Page, ...]
    metadata: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed source: `doc_id` is `sha256:<hex of the bytes>`."""

    doc_id: str
    name: str
    media_type: str
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def page_count(self) -> int:
        """Number of pages over all parts."""
        return sum(len(part.pages) for part in self.parts)

    def page(self, part: str, page_no: int) -> Page:
        """Return one page.

        Raises:
            KeyError: there is no such part or page.
        """
        for candidate in self.parts:
            if candidate.name == part:
                for page in candidate.pages:
                    if page.page_no == page_no:
                        return page
        raise KeyError((part, page_no))
