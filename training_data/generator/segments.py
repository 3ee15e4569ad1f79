"""Text that knows what it says: segments carry the leaf they are a reading of.

A generated document is built as a list of segments. Those that are (part of) a reading carry a
`Ref`. Joining the segments gives the text and, with it, the gold spans; noise works on segments, so
that spans stay right whatever happens to the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from extractor.core.geometry import CharSpan


class Ref(NamedTuple):
    """Names a leaf of a reading: `index` is the element of a list or row, `leaf` the row's leaf.

    `product` counts the products of a document; -1 marks a fact that all of them share.
    """

    attribute: str
    index: int | None = None  # type: ignore[assignment]  # hides tuple.index on purpose
    leaf: str = ""
    product: int = -1


class Seg(NamedTuple):
    """A run of text, with the leaf it reads (`None`: just text).

    Adjacent segments with equal refs are one reading.
    """

    text: str
    ref: Ref | None = None


Phrase = tuple[Seg, ...]


def phrase(*parts: str | Seg) -> Phrase:
    """Build a phrase of plain strings and segments."""
    return tuple(Seg(p) if isinstance(p, str) else p for p in parts)


def join(segments: Iterable[Seg]) -> tuple[str, dict[Ref, CharSpan]]:
    """Return the text and the span of every leaf.

    A leaf that stands in several places keeps its first one. Blanks at either end of a leaf are
    not part of its span.
    """
    pieces: list[str] = []
    spans: dict[Ref, CharSpan] = {}
    offset = 0
    previous: Ref | None = None
    for seg in segments:
        if not seg.text:
            continue
        end = offset + len(seg.text)
        if seg.ref is not None:
            if seg.ref == previous and spans[seg.ref].end == offset:
                spans[seg.ref] = CharSpan(spans[seg.ref].start, end)
            elif seg.ref not in spans:
                spans[seg.ref] = CharSpan(offset, end)
        previous = seg.ref
        pieces.append(seg.text)
        offset = end
    text = "".join(pieces)
    return text, {ref: _trim(text, span) for ref, span in spans.items()}


def _trim(text: str, span: CharSpan) -> CharSpan:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return CharSpan(start, end)
