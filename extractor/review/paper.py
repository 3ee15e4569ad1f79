"""The pages of a document as the review page shows them: pictures with boxes, texts with marks."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.core.document import Document, Page, Part, RegionKind
from extractor.core.geometry import BBox, CharSpan
from extractor.core.record import EvidenceRow
from extractor.grounding.boxes import box_of
from extractor.review.board import spots_on
from extractor.review.cards import ProductBoard, Spot
from extractor.review.pictures import has_picture

# A box as tight as its letters hides them behind its own edge.
_MARGIN_PT = 1.5
# "IT" stands in many documents that do not speak of Italy.
_FEWEST_CHARACTERS = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a page's text: plain, quoted from an earlier message, or read as a value."""

    text: str
    spot: Spot | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page.

    Attributes:
        part: Name of its part.
        page_no: From 1.
        number: Among all pages of the document, from 1.
        title: What to call it.
        picture: Whether it is shown as a picture.
        width: In points, 0 for texts.
        height: In points, 0 for texts.
        spots: What stands on it.
        pieces: Of a text page: its text in runs.
    """

    part: str
    page_no: int
    number: int
    title: str
    picture: bool
    width: float
    height: float
    spots: tuple[Spot, ...]
    pieces: tuple[Piece, ...]


def sheets(document: Document, products: Sequence[ProductBoard]) -> tuple[Sheet, ...]:
    """Return the pages of a document with what stands on them."""
    found: list[Sheet] = []
    for part in document.parts:
        for page in part.pages:
            spots = tuple(spots_on(products, part.name, page.page_no))
            picture = has_picture(part, page)
            found.append(
                Sheet(
                    part.name,
                    page.page_no,
                    len(found) + 1,
                    _title(part, page),
                    picture,
                    page.width,
                    page.height,
                    tuple(spot for spot in spots if spot.box is not None) if picture else spots,
                    () if picture else _pieces(page, spots),
                )
            )
    return tuple(found)


def located(document: Document, words: str) -> EvidenceRow | None:
    """Return where `words` stand, if they stand in exactly one place of the document."""
    if len(words) < _FEWEST_CHARACTERS:
        return None
    places = [
        (part, page, at)
        for part in document.parts
        for page in part.pages
        for at in _occurrences(page.text, words)
    ]
    if len(places) != 1:
        return None
    part, page, at = places[0]
    return evidence_at(part.name, page, CharSpan(at, at + len(words)))


def evidence_at(part: str, page: Page, span: CharSpan) -> EvidenceRow:
    """Return the evidence of a range of a page, with the box around its words."""
    box = box_of(page, span)
    return EvidenceRow(part=part, page=page.page_no, span=(span.start, span.end), box=box)


def padded(box: tuple[float, float, float, float]) -> BBox:
    """Return a box with a little room around its words."""
    x0, top, x1, bottom = box
    return BBox(x0 - _MARGIN_PT, top - _MARGIN_PT, x1 + _MARGIN_PT, bottom + _MARGIN_PT)


def _occurrences(text: str, words: str) -> list[int]:
    """Return where `words` stand in `text` and are not part of a longer word or number."""
    found, at = [], text.find(words)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        if not (before.isalnum() and words[0].isalnum()) and not (
            after.isalnum() and words[-1].isalnum()
        ):
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _title(part: Part, page: Page) -> str:
    return part.name if len(part.pages) == 1 else f"{part.name}, page {page.page_no}"


def _pieces(page: Page, spots: Sequence[Spot]) -> tuple[Piece, ...]:
    """Cut a text where values and quotations begin and end; of overlapping spots the first wins."""
    pieces: list[Piece] = []
    at = 0
    for spot in spots:
        start, end = spot.span
        if start < at or end > len(page.text):
            continue
        pieces.extend(_plain(page, at, start))
        pieces.append(Piece(page.text[start:end], spot, _is_quoted(page, start)))
        at = end
    pieces.extend(_plain(page, at, len(page.text)))
    return tuple(pieces)


def _plain(page: Page, start: int, end: int) -> list[Piece]:
    """Return the text between two spots, cut at the edges of quotations."""
    edges = {start, end}
    for region in page.regions:
        if region.kind is RegionKind.QUOTED:
            edges |= {edge for edge in region.span if start < edge < end}
    cuts = sorted(edges)
    return [
        Piece(page.text[one:other], quoted=_is_quoted(page, one))
        for one, other in itertools.pairwise(cuts)
        if other > one
    ]


def _is_quoted(page: Page, at: int) -> bool:
    return any(
        region.kind is RegionKind.QUOTED and region.span.start <= at < region.span.end
        for region in page.regions
    )
