"""From characters to places on the page: the boxes of the words that a span touches."""

from __future__ import annotations

from bisect import bisect_left

from extractor.core.document import Page
from extractor.core.geometry import BBox, CharSpan, union

# Words whose heights overlap by this share of the smaller one stand on one line.
_SAME_LINE_OVERLAP = 0.5


def line_boxes(page: Page, span: CharSpan) -> tuple[BBox, ...]:
    """Return one box per text line that `span` touches, in reading order.

    Empty where the page has no layout (mail, spreadsheets) or the span holds no word.
    """
    lines: list[BBox] = []
    first = bisect_left(page.words, span.start + 1, key=lambda word: word.span.end)
    for word in page.words[first:]:
        if word.span.start >= span.end:
            break
        if lines and _on_one_line(lines[-1], word.bbox):
            lines[-1] = union((lines[-1], word.bbox)) or word.bbox
        else:
            lines.append(word.bbox)
    return tuple(lines)


def box_of(page: Page, span: CharSpan) -> BBox | None:
    """Return the one box around all that `span` touches, `None` where there is nothing."""
    return union(line_boxes(page, span))


def _on_one_line(one: BBox, other: BBox) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    smaller = min(one.bottom - one.top, other.bottom - other.top)
    return shared > smaller * _SAME_LINE_OVERLAP
