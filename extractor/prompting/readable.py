"""What of a passage may be read for each leaf of an attribute.

Forms that know their values by sight (`schemas.values.mentions`) offer the places where one stands;
nothing else of the passage can then be written for that leaf, so that a weight is never read as a
width. Where a label of the attribute announces some of these places, and no label of another
attribute the same, the others are not offered: of two prices the one behind `UVP` is the shop's.
What a reply announces goes before what the quoted message below it announced.

Leaves of any words are open, but for the labels of the schema: a label is no value.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extractor.core.geometry import CharSpan, joined, outside
from extractor.prompting.conflicts import (
    LeafName,
    SpanGroup,
    leave_to_others,
    settle_origins,
)
from extractor.prompting.labelled import (
    Labelled,
    is_announced_inline,
    labelled_cells,
)
from extractor.prompting.own_attributes import unlabelled
from extractor.prompting.passages import Passage
from extractor.prompting.row_groups import rows_in
from schemas.base import AttributeSpec, LeafKind, SchemaSpec, Shape
from schemas.product import ProductSchema
from schemas.values.labelled_numbers import numbers_under
from schemas.values.lexicon import fold
from schemas.values.mentions import Mentions, whole_cell

log = logging.getLogger(__name__)

_DENIED = re.compile(
    r"(?:\b(?:not?|non|never|without|nicht|keine?n?|ohne|statt|anstatt|instead of|pas de|pas|sans"
    r"|au lieu de|senza|invece di|anziché|sin|en vez de|sem|não|nao|em vez de|formerly"
    # ... but *nicht unter 50 Meter*, *non meno di due* say what the least is.
    r"|previously)\s(?!(?:unter|weniger|fewer|less|below|under|meno|menos|moins|sotto)\s)(?:\w+\s)?"
    r"|不是|不|无|非)$",
    re.I,
)
_DENIAL_REACH = 28
_OF_PARTS = frozenset({"supplier"})
# *Public | 149,00*: a price, and no option of any table.
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"[\s\d.,'’€$£¥%|]*")
_STOPS = re.compile(r"[,;(|\[]|\s[-–—]\s|\.(?=\s)| {2}")
# What tells articles apart is not read from what they share: *vestido MA-2051 e saia MA-2060*.
_TELLING_APART = frozenset({"name", "product_type"})
# What no two articles have in common, however it is written elsewhere.
_OF_ONE = frozenset({"style_code", "gtin"})
# Lines of a message's head that say nothing of a product or its maker.
_HEAD_LINES = re.compile(r"^(?:To|Cc|Bcc|Date|Reply-To): .*$", re.M)


@dataclass(frozen=True, slots=True)
class Readable:
    """What may be read from one passage.

    Attributes:
        spans: Places to choose from, by attribute and leaf, in document order. A leaf without an
            entry is open; one with an empty entry has nothing to read here.
        labels: Ranges that are labels of the schema, or no place for any value; open leaves read
            nothing from them.
        announced: Cells that labels announce, by attribute.
        groups: Rows (or texts of a list) to choose from, by attribute, in groups that are read as a
            whole; attributes without an entry have no known rows.
    """

    spans: Mapping[LeafName, tuple[CharSpan, ...]] = field(default_factory=dict)
    labels: tuple[CharSpan, ...] = ()
    announced: Mapping[str, tuple[CharSpan, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[SpanGroup, ...]] = field(default_factory=dict)


@lru_cache(maxsize=16)
def readable_in(passage: Passage, schema: type[ProductSchema]) -> Readable:
    """Return what may be read from a passage for the attributes of a schema."""
    spec = schema.spec()
    view = passage.view
    labelled = _cut_at_labels(
        {attribute.name: labelled_cells(view, attribute) for attribute in spec.attributes}
    )
    claims = Counter(one.label for cells in labelled.values() for one in cells)
    spans: dict[LeafName, tuple[CharSpan, ...]] = {}
    groups: dict[str, tuple[SpanGroup, ...]] = {}
    for attribute in spec.attributes:
        try:
            spans.update(_places(passage, schema, attribute, labelled[attribute.name], claims))
            known = rows_in(passage, schema, attribute, labelled, claims)
        except Exception:
            # A form that stumbles over foreign text costs its attribute alone; the text stays out
            # of the log.
            log.exception("a form failed", extra={"attribute": attribute.name})
            continue
        if known is not None:
            groups[attribute.name] = known
    leave_to_others(passage, spec, spans, labelled, claims)
    settle_origins(view, spans, groups)
    heads = (CharSpan(*match.span()) for match in _HEAD_LINES.finditer(view, 0, _head_end(view)))
    announced = _announced(spec.attributes, labelled, spans, view)
    return Readable(spans, _labels(spec, labelled, heads), announced, groups)


def _places(
    passage: Passage,
    schema: type[ProductSchema],
    attribute: AttributeSpec,
    own: Sequence[Labelled],
    claims: Mapping[CharSpan, int],
) -> dict[LeafName, tuple[CharSpan, ...]]:
    """Return the places that the leaves of one attribute may be read from."""
    view = passage.view
    mentions_of = schema.form(attribute.name).mentions
    spans: dict[LeafName, tuple[CharSpan, ...]] = {}
    for leaf, mentions in mentions_of.items():
        barred = (*passage.barred, *passage.unticked)
        found = outside(_mentioned(view, attribute.form, mentions, own, claims), barred)
        if attribute.name in _TELLING_APART:
            found = _of_article(passage, mentions) or found
        if attribute.name in _OF_ONE:
            found = passage.of_own(found) or found
        by_sight = {CharSpan(*span) for span in mentions.anywhere(view)}
        spans[attribute.name, leaf] = _preferred(passage, attribute, found, own, claims, by_sight)
    if attribute.shape is Shape.SCALAR and not mentions_of:
        cells = _announced_words(passage, own, claims) or unlabelled(passage, schema, attribute)
        if cells and attribute.leaves[0].kind is LeafKind.VERBATIM:
            spans[attribute.name, ""] = cells
    return spans


def _of_article(passage: Passage, mentions: Mentions) -> list[CharSpan]:
    """Return the places in the lines that tell of one article of several alone."""
    found = {
        CharSpan(lines.start + start, lines.start + end)
        for lines in passage.own
        for start, end in mentions.anywhere(passage.view[lines.start : lines.end])
    }
    return outside(found, passage.barred)


def _cut_at_labels(
    labelled: Mapping[str, Sequence[Labelled]],
) -> dict[str, tuple[Labelled, ...]]:
    """End every cell where the next label begins, whatever attribute it is of."""
    starts = sorted({one.label.start for cells in labelled.values() for one in cells})
    cut = {}
    for name, cells in labelled.items():
        kept = []
        for label, (start, end) in cells:
            at = bisect_left(starts, start)
            stop = min(end, starts[at]) if at < len(starts) else end
            if stop > start:
                kept.append(Labelled(label, CharSpan(start, stop)))
        cut[name] = tuple(kept)
    return cut


def _mentioned(
    view: str,
    form: str,
    mentions: Mentions,
    labelled: Sequence[Labelled],
    claims: Mapping[CharSpan, int],
) -> set[CharSpan]:
    found = {CharSpan(start, end) for start, end in mentions.anywhere(view)}
    if form == "text":  # a cell that its label announces is read as its form takes cells
        cells = [one.cell for one in labelled if claims[one.label] == 1]
        found = {s for s in found if not any(c.start <= s.start < c.end for c in cells)}
    for label, (start, end) in labelled:
        cell = view[start:end]
        inside = list(mentions.behind_label(cell))
        inside = inside or numbers_under(view[label.start : label.end], cell, mentions)
        words_alone = mentions.as_it_stands and not _FIGURES.fullmatch(cell)
        if not inside and words_alone and claims[label] == 1:
            inside = list(whole_cell(cell))
        found |= {CharSpan(start + left, start + right) for left, right in inside}
    if mentions.taken_back is not None:
        gone = [CharSpan(*span) for span in mentions.taken_back(view)]
        kept = {s for s in found if not any(s.overlaps(one) for one in gone)}
        # What took its place stands in a sentence, which no label announces.
        told = {CharSpan(*span) for span in mentions.anywhere(view)} if gone else kept
        found = kept & told or kept or found
    return found


def _preferred(  # noqa: PLR0913 - what is known of the places of one leaf
    passage: Passage,
    attribute: AttributeSpec,
    found: Sequence[CharSpan],
    labelled: Sequence[Labelled],
    claims: Mapping[CharSpan, int],
    by_sight: Container[CharSpan],
) -> tuple[CharSpan, ...]:
    """Return the places that a label of the attribute alone announces, all where it does none."""
    cells = [one.cell for one in labelled if claims[one.label] == 1]
    announced = [
        span
        for span in found
        if any(cell.holds(span) for cell in cells)
        or (attribute.shape is Shape.SCALAR and is_announced_inline(passage.view, span, attribute))
    ]
    if (
        attribute.name in _OF_PARTS
        and len({fold(passage.view[c.start : c.end]) for c in cells}) > 1
    ):
        # A column of the parts' suppliers does not say who sells the whole.
        outside = [s for s in found if not any(s.overlaps(cell) for cell in cells)]
        announced = [span for span in announced if span in outside] or outside
    fresh = [span for span in announced if not _is_quoted(passage, span)]
    if attribute.shape is Shape.SCALAR:
        own = passage.of_own(fresh)
        if attribute.form != "text":  # words that the form does not know hide nothing
            own = [s for s in own if s in by_sight or _DIGIT.search(passage.view, *s)]
        fresh = own or fresh
    fresh = [span for span in fresh if span in by_sight] or fresh
    if attribute.shape is Shape.SCALAR:
        spans = fresh or [span for span in found if not _is_denied(passage.view, span)]
        return tuple(spans) if attribute.form == "text" else _widest(spans)
    if not fresh:
        return tuple(found)
    return tuple(span for span in found if not _is_quoted(passage, span))


def _announced_words(
    passage: Passage, labelled: Sequence[Labelled], claims: Mapping[CharSpan, int]
) -> tuple[CharSpan, ...]:
    """Return what may be read of any words behind labels of the attribute alone.

    That is the first line of the cell, or its beginning up to a stop.
    """
    found: dict[CharSpan, None] = {}
    for label, (start, end) in labelled:
        cell = passage.view[start:end]
        for left, right in whole_cell(cell) if claims[label] == 1 else ():
            stops = (stop.start() for stop in _STOPS.finditer(cell, left + 1, right))
            for at in (right, *stops):
                words = cell[left:at].rstrip()
                found[CharSpan(start + left, start + left + len(words))] = None
    spans = outside(found, (*passage.barred, *passage.quoted))
    return tuple(spans)


def _is_denied(view: str, span: CharSpan) -> bool:
    """Return whether words before a place say that the value is not so: *not in navy*."""
    return bool(_DENIED.search(view, max(0, span.start - _DENIAL_REACH), span.start))


def _widest(spans: Sequence[CharSpan]) -> tuple[CharSpan, ...]:
    """Return the spans that no other one holds: the number with its unit, not the number."""
    return tuple(
        span
        for span in spans
        if not any(o != span and o.start <= span.start and span.end <= o.end for o in spans)
    )


def _is_quoted(passage: Passage, span: CharSpan) -> bool:
    return any(span.overlaps(quote) for quote in passage.quoted)


def _head_end(view: str) -> int:
    """Return where the head lines of a message end, 0 where the passage begins otherwise."""
    return view.find("\n\n") if view.startswith("From: ") else 0


def _labels(
    spec: SchemaSpec, labelled: Mapping[str, Sequence[Labelled]], others: Iterable[CharSpan]
) -> tuple[CharSpan, ...]:
    """Return the ranges of labels, and others, joined where they overlap."""
    labels = {one.label for cells in labelled.values() for one in cells}
    return joined({*labels, *others})


def _announced(
    attributes: Sequence[AttributeSpec],
    labelled: Mapping[str, Sequence[Labelled]],
    spans: Mapping[LeafName, tuple[CharSpan, ...]],
    view: str,
) -> dict[str, tuple[CharSpan, ...]]:
    """Return what labels announce: cells, and places right behind a label inside a sentence."""
    announced = {}
    for attribute in attributes:
        cells = tuple(one.cell for one in labelled[attribute.name])
        if not cells and attribute.shape is Shape.SCALAR and attribute.form != "text":
            places = spans.get((attribute.name, ""), ())
            cells = tuple(p for p in places if is_announced_inline(view, p, attribute))
        announced[attribute.name] = cells
    return announced
