"""From annotated documents to what a reader should answer, passage by passage, as serving asks.

The passages are those that serving cuts, the readings have the form that serving lets the reader
write, and a document with several products is asked product by product in the passages that list
it. What the annotator did not look at, or could not place, is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.core.view import reading_of
from extractor.prompting.articles import Article, articles_of, blocks_at, find_blocks
from extractor.prompting.cutting import CountTokens
from extractor.prompting.passages import WHOLE, PageKey, Passage, Portion, cut_passages
from extractor.prompting.questions import PRODUCTS
from extractor.prompting.readable import Readable, readable_in
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.product import ProductSchema
from schemas.values.lexicon import fold
from training_data.annotations import (
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    AnnotatedReading,
    Status,
)

_NAMING = ("style_code", "name")  # what tells products apart, surest first
LeafKey = tuple[int | None, str]
Spans = dict[LeafKey, CharSpan]


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """What a reader should answer about one passage.

    Attributes:
        document: Id of the document.
        view: The passage, as the model sees it.
        answers: Readings by attribute, `None` where the passage is silent; in schema order.
    """

    document: str
    view: str
    answers: Mapping[str, ReadingTree] = field(default_factory=dict)

    @property
    def stated(self) -> frozenset[str]:
        """Attributes that the passage says something on."""
        return frozenset(name for name, tree in self.answers.items() if tree)


@dataclass(frozen=True, slots=True)
class Cutter:
    """Cuts documents as serving does.

    Attributes:
        max_tokens: Longest passage.
        count_tokens: Counts with the model's tokenizer.
    """

    max_tokens: int
    count_tokens: CountTokens

    def cut(self, document: Document, portion: Portion = WHOLE) -> tuple[Passage, ...]:
        """Return the passages of a portion of a document."""
        return cut_passages(document, self.max_tokens, self.count_tokens, portion)


def answer_sheets(
    annotated: AnnotatedDocument,
    document: Document,
    schema: type[ProductSchema],
    judged: frozenset[str],
    cutter: Cutter,
) -> Iterator[AnswerSheet]:
    """Yield the sheets of a document: of each article by itself where it holds several.

    Args:
        annotated: The document's annotations.
        document: The document.
        schema: Schema to ask for; it may be a later version of the annotated one.
        judged: Attributes that the annotator looked at.
        cutter: Cuts as serving does.
    """
    products = annotated.products or (AnnotatedProduct(attributes={}),)
    articles: Sequence[Article] = ()
    if len(products) > 1:
        articles = articles_of(find_blocks(document))
    shown = bool(articles)
    if len(products) > 1 and not shown:
        articles = articles_of(blocks_at(document, _places(products)))
    for product, portion in _paired(products, articles):
        passages = cutter.cut(document, portion)
        for passage in passages:
            marker = _Marker(passage, schema, judged)
            yield marker.sheet(annotated.document, product, passages)
    if not shown and not judged.isdisjoint(_NAMING):  # only then are the products asked for
        for passage in cutter.cut(document):
            rows = _Marker(passage, schema, judged).products(products)
            yield AnswerSheet(annotated.document, passage.view, {PRODUCTS.name: rows})


class _Marker:
    """Marks the readings of one passage."""

    def __init__(
        self, passage: Passage, schema: type[ProductSchema], judged: frozenset[str]
    ) -> None:
        self.passage = passage
        self._schema = schema
        self._judged = judged
        self._readable: Readable = readable_in(passage, schema)

    def sheet(
        self, document: str, product: AnnotatedProduct, passages: Sequence[Passage]
    ) -> AnswerSheet:
        """Return what the passage says of one product."""
        answers: dict[str, ReadingTree] = {}
        for spec in self._schema.spec().attributes:
            if spec.name not in self._judged:
                continue
            attribute = product.attributes.get(spec.name)
            if attribute is None:
                answers[spec.name] = None
            elif _is_askable(attribute, spec, self.passage, passages):
                answers[spec.name] = self._answer(spec, attribute)
        return AnswerSheet(document, self.passage.view, answers)

    def products(self, products: Sequence[AnnotatedProduct]) -> ReadingTree:
        """Return the list of products that the passage itself names."""
        rows: list[tuple[CharSpan, dict[str, str | None]]] = []
        for product in products:
            spans = {name: self._place_of(product, name) for name in _NAMING}
            places = [span for span in spans.values() if span is not None]
            if places:
                row = {name: self._text(span) if span else None for name, span in spans.items()}
                rows.append((min(places), row))
        ordered = [row for _, row in sorted(rows, key=lambda pair: pair[0])]
        return ordered or None

    def place(self, reading: AnnotatedReading) -> CharSpan | None:
        """Return where a reading stands in the passage, `None` where it does not."""
        return place_in(self.passage, reading)

    def _place_of(self, product: AnnotatedProduct, name: str) -> CharSpan | None:
        attribute = product.attributes.get(name)
        return next(filter(None, map(self.place, attribute.readings if attribute else ())), None)

    def _answer(self, spec: AttributeSpec, attribute: AnnotatedAttribute) -> ReadingTree:
        if _is_inferred(spec):
            return str(attribute.value) if attribute.value is not None else None
        spans: Spans = {}
        for reading in attribute.readings:
            span = self.place(reading)
            if span is not None:
                spans.setdefault((reading.index, reading.leaf), self._as_read(spec, reading, span))
        return self._tree(spec, spans)

    def _as_read(self, spec: AttributeSpec, reading: AnnotatedReading, span: CharSpan) -> CharSpan:
        """Return the place that serving lets the reader write and that covers most of `span`."""
        offered = self._readable.spans.get((spec.name, reading.leaf), ())
        if not offered or span in offered:
            return span
        best = max(offered, key=lambda one: _overlap(one, span))
        return best if _overlap(best, span) > 0 else span

    def _tree(self, spec: AttributeSpec, spans: Spans) -> ReadingTree:
        if not spans:
            return None
        if spec.shape is Shape.SCALAR:
            return self._text(min(spans.values()))
        if spec.shape is Shape.LIST:
            return [self._text(span) for span in sorted(set(spans.values()))]
        return self._rows(spec, spans)

    def _rows(self, spec: AttributeSpec, spans: Spans) -> ReadingTree:
        rows: dict[int, dict[str, CharSpan]] = {}
        for (index, leaf), span in spans.items():
            rows.setdefault(index or 0, {})[leaf] = span
        whole = [row for row in rows.values() if spec.lead is None or spec.lead in row]
        whole.sort(key=lambda row: row.get(spec.lead or "", min(row.values())))
        tree: list[dict[str, str | None]] = []
        heading: CharSpan | None = None
        for row in whole:
            cells = {
                leaf.name: self._text(row[leaf.name]) if leaf.name in row else None
                for leaf in spec.leaves
            }
            component = row.get("component")
            # A heading is read on the first row that it stands over (ADR 0004).
            if component is not None and component == heading:
                cells["component"] = None
            heading = component or heading
            tree.append(cells)
        return tree or None

    def _text(self, span: CharSpan) -> str:
        return reading_of(self.passage.view, *span)


def place_in(passage: Passage, reading: AnnotatedReading) -> CharSpan | None:
    """Return where a reading stands in a passage, `None` where it does not."""
    start, end = reading.span
    for segment in passage.segments:
        if (segment.part, segment.page_no) != (reading.part, reading.page):
            continue
        first = segment.span.start + start - segment.offset
        last = segment.span.start + end - segment.offset
        if segment.span.start <= first and last <= segment.span.end:
            return CharSpan(first, last)
    return None


def _paired(
    products: Sequence[AnnotatedProduct], articles: Sequence[Article]
) -> Iterator[tuple[AnnotatedProduct, Portion]]:
    """Yield each product with what is read for it; one that no article is of, is left out."""
    if len(products) == 1:
        yield products[0], WHOLE
        return
    by_key = {article.key: article.portion for article in articles}
    for product in products:
        keys = [fold(one.text) for one in _naming(product)]
        key = next((key for key in keys if key in by_key), None)
        if key is not None:
            yield product, by_key[key]


def _places(
    products: Sequence[AnnotatedProduct],
) -> Iterator[tuple[PageKey, CharSpan, str]]:
    """Yield where each product is named, as the reader would list them."""
    for product in products:
        names = _naming(product)
        if names:
            first = names[0]
            yield (first.part, first.page), CharSpan(*first.span), fold(first.text)


def _naming(product: AnnotatedProduct) -> list[AnnotatedReading]:
    """Return the readings that name a product, its code first."""
    attributes = (product.attributes.get(name) for name in _NAMING)
    return [reading for one in attributes if one is not None for reading in one.readings]


def _is_askable(
    attribute: AnnotatedAttribute,
    spec: AttributeSpec,
    passage: Passage,
    passages: Sequence[Passage],
) -> bool:
    """Return whether it is known what the reader should answer here."""
    if attribute.status in (Status.UNREADABLE, Status.UNPLACED):
        return False
    if _is_inferred(spec):
        return attribute.value is not None
    if not attribute.readings:
        return False
    if any(all(place_in(one, r) is None for one in passages) for r in attribute.readings):
        return False  # the words of it are in no passage as they were annotated
    here = {r.alternative for r in attribute.readings if place_in(passage, r) is not None}
    if not here and all(len(r.text) > 2 and r.text in passage.text for r in attribute.readings):
        return False  # it is said here again: silence would be wrong, and nobody marked the place
    return len(here) < 2  # two answers to one question teach neither


def _is_inferred(spec: AttributeSpec) -> bool:
    return spec.shape is Shape.SCALAR and spec.leaves[0].kind is LeafKind.INFERRED


def _overlap(one: CharSpan, other: CharSpan) -> float:
    """Return the share of the two ranges that is common to both."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(common, 0) / (max(one.end, other.end) - min(one.start, other.start))
