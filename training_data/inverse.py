"""Inverse parsing: from a value that is known to the words of the document that say it.

A PIM knows the answers of last season and not where they stand. So candidates are enumerated (the
places where the attribute's form sees values, and runs of words within a line), each is parsed by
that form, and those that give the known value are its readings. Of several, the one that a label of
the attribute announces is taken, then the first. What no words give is not found, and said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from pydantic import JsonValue

from extractor.core.document import Document
from extractor.core.geometry import CharSpan
from extractor.prompting.passages import Passage, Segment
from extractor.prompting.readable import Readable, readable_in
from schemas.base import AttributeSpec, ReadingTree, Shape
from schemas.parsing import ReadingContext, parse_attribute
from schemas.product import ProductSchema
from training_data.annotations import AnnotatedReading
from training_data.canonical import same_value
from training_data.nearness import nearest

_HEADING = "component"
_LONGEST_RUN = 6  # words of one line that may be one value
_MOST_PLACES = 50  # of one element; a text that stands everywhere tells nothing more
_MOST_RUNS = 20_000  # candidates of one page that are parsed; more are no supplier document
_WORD = re.compile(r"[^\s|]+")

Leaf = tuple[int | None, str]
Spans = dict[Leaf, CharSpan]


@dataclass(frozen=True, slots=True)
class PageText:
    """One page, ready to be searched."""

    part: str
    page_no: int
    text: str
    readable: Readable


def page_texts(document: Document, schema: type[ProductSchema]) -> list[PageText]:
    """Return the pages of a document with what their forms see in them."""
    pages = []
    for part in document.parts:
        for page in part.pages:
            if page.text.strip():
                segment = Segment(CharSpan(0, len(page.text)), part.name, page.page_no, 0)
                passage = Passage(page.text, (segment,))
                readable = readable_in(passage, schema)
                pages.append(PageText(part.name, page.page_no, passage.view, readable))
    return pages


def find_readings(
    pages: Sequence[PageText],
    schema: type[ProductSchema],
    name: str,
    value: JsonValue,
    context: ReadingContext,
) -> tuple[AnnotatedReading, ...]:
    """Return the words that give a value, none where no words do.

    Args:
        pages: The document.
        schema: The schema that the attribute is of.
        name: The attribute.
        value: Its canonical value.
        context: What is known of the supplier beside the words.
    """
    spec = schema.spec().attribute(name)
    for page in pages:
        search = _Search(page, schema, spec, context)
        spans = search.spans(value)
        if spans:
            return tuple(
                AnnotatedReading(
                    part=page.part,
                    page=page.page_no,
                    span=span,
                    text=page.text[span.start : span.end],
                    index=index,
                    leaf=leaf,
                )
                for (index, leaf), span in sorted(spans.items(), key=lambda item: item[1])
            )
    return ()


class _Search:
    """Looks for the words of one attribute on one page."""

    def __init__(
        self,
        page: PageText,
        schema: type[ProductSchema],
        spec: AttributeSpec,
        context: ReadingContext,
    ) -> None:
        self._page = page
        self._schema = schema
        self._spec = spec
        self._context = context
        self._announced = page.readable.announced.get(spec.name, ())

    def spans(self, value: JsonValue) -> Spans:
        """Return the place of every leaf, none where the words cannot give the value."""
        if self._spec.shape is Shape.SCALAR:
            found = next(self._places(value), None)
            return {(None, ""): found} if found else {}
        if not isinstance(value, list) or not value:
            return {}
        if self._spec.shape is Shape.LIST:
            return self._list(value)
        # A heading is looked for only where the rows do not say it all without: most name none.
        return self._known_rows(value) or self._rows(value, {_HEADING}) or self._rows(value, set())

    def _places(self, value: JsonValue) -> Iterator[CharSpan]:
        """Yield places of one text whose words give a value."""
        many = self._spec.shape is Shape.LIST
        for span in self._candidates("", value[0] if many and isinstance(value, list) else value):
            text = self._cut(span)
            if self._gives([text] if many else text, value):
                yield span

    def _list(self, values: list[JsonValue]) -> Spans:
        """Return a place for every element, as near to each other as can be."""
        choices = [list(islice(self._places([value]), _MOST_PLACES)) for value in values]
        chosen = nearest(choices)
        ordered = sorted(chosen or ())
        tree: ReadingTree = [self._cut(span) for span in ordered]
        if ordered and self._gives(tree, values):
            return {(number, ""): span for number, span in enumerate(ordered)}
        whole = next(self._places(values), None) if len(values) > 1 else None
        return {(0, ""): whole} if whole is not None else {}  # "S, M, L" may be one reading

    def _known_rows(self, value: list[JsonValue]) -> Spans:
        """Return rows that the form itself sees in the page, if they give the value."""
        for group in self._page.readable.groups.get(self._spec.name, ()):
            rows = [
                {leaf: next(filter(None, places), None) for leaf, places in row.items()}
                for row in group
            ]
            spans: Spans = {
                (index, leaf): span
                for index, row in enumerate(rows)
                for leaf, span in row.items()
                if span is not None
            }
            if self._gives(self._tree(spans), value):
                return spans
        return {}

    def _rows(self, values: list[JsonValue], without: set[str]) -> Spans:
        """Return a place for every leaf of every row, row by row near to each other."""
        spans: Spans = {}
        taken: list[CharSpan] = []
        for index, row in enumerate(values):
            if not isinstance(row, dict):
                return {}
            wanted = {name: member for name, member in row.items() if name not in without}
            found = self._row(wanted, taken)
            if not found:
                return {}
            taken += found.values()
            spans |= {(index, leaf): span for leaf, span in found.items()}
        return spans if self._gives(self._tree(spans), values) else {}

    def _row(self, row: Mapping[str, JsonValue], taken: Sequence[CharSpan]) -> dict[str, CharSpan]:
        leaves = [leaf.name for leaf in self._spec.leaves if row.get(leaf.name) is not None]
        choices = []
        for leaf in leaves:
            free = (
                span
                for span in self._candidates(leaf, row[leaf])
                if not any(span.overlaps(other) for other in taken)
                and self._holds(leaf, self._cut(span), row[leaf])
            )
            choices.append(list(islice(free, _MOST_PLACES)))
        chosen = nearest(choices)
        return dict(zip(leaves, chosen, strict=True)) if chosen else {}

    def _holds(self, leaf: str, text: str, member: JsonValue) -> bool:
        """Return whether a text read for one leaf of a row gives that member of the value."""
        cells: dict[str, str | None] = {leaf: text}
        tree: ReadingTree = [cells]
        value = parse_attribute(self._schema, self._spec.name, tree, self._context).value
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return same_value(value[0].get(leaf), member)
        # A leaf that means nothing by itself (a share without its fibre) is compared as written;
        # whether the rows give the value is decided on all of them.
        return same_value(_bare(text), member)

    def _tree(self, spans: Spans) -> ReadingTree:
        count = max((index or 0 for index, _ in spans), default=-1) + 1
        names = [leaf.name for leaf in self._spec.leaves]
        return [
            {name: self._cut(spans[n, name]) if (n, name) in spans else None for name in names}
            for n in range(count)
        ]

    def _gives(self, tree: ReadingTree, value: JsonValue) -> bool:
        parsed = parse_attribute(self._schema, self._spec.name, tree, self._context)
        return parsed.value is not None and same_value(parsed.value, value)

    def _cut(self, span: CharSpan) -> str:
        return self._page.text[span.start : span.end]

    def _candidates(self, leaf: str, value: JsonValue) -> Iterator[CharSpan]:
        """Yield places to try: the value's own words, what the form sees, then runs of words."""
        own = self._announced_first(_verbatim(self._page.text, value))
        yield from own
        known = self._page.readable.spans.get((self._spec.name, leaf))
        if known is not None:
            yield from self._announced_first(known)
        if own or (known and not self._announced):
            return
        wanted = re.compile(r"\d") if any(char.isdigit() for char in str(value)) else _WORD
        for span in self._announced_first(_runs(self._page.text)):
            if known is not None and not self._is_announced(span):
                return  # what the form has not seen is tried behind its labels alone
            if wanted.search(self._page.text, span.start, span.end):
                yield span

    def _announced_first(self, spans: Iterable[CharSpan]) -> list[CharSpan]:
        return sorted(spans, key=lambda span: not self._is_announced(span))

    def _is_announced(self, span: CharSpan) -> bool:
        return any(cell.start <= span.start and span.end <= cell.end for cell in self._announced)


def _verbatim(text: str, value: JsonValue) -> list[CharSpan]:
    """Return where a text that is its own value stands, whatever its blanks and its case."""
    if not isinstance(value, str) or not value.strip():
        return []
    pattern = r"\s+".join(re.escape(word) for word in value.split())
    found = (CharSpan(*m.span()) for m in re.finditer(pattern, text, re.IGNORECASE))
    return [span for span in found if _is_whole(text, span)]


def _bare(text: str) -> str:
    """Return a text without blanks; of a share, the number."""
    folded = " ".join(text.split())
    number = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s?%|%\s?(\d+(?:[.,]\d+)?)", folded)
    return (number[1] or number[2]).replace(",", ".") if number else folded


def _is_whole(text: str, span: CharSpan) -> bool:
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 1]
    return not (
        (before.isalnum() and text[span.start].isalnum())
        or (after.isalnum() and text[span.end - 1].isalnum())
    )


@lru_cache(maxsize=8)
def _runs(text: str) -> tuple[CharSpan, ...]:
    """Return runs of words within lines and cells, shorter ones first."""
    runs: list[CharSpan] = []
    for line in re.finditer(r"[^\n|]+", text):
        words = [match.span() for match in _WORD.finditer(text, *line.span())]
        for first, (start, _) in enumerate(words):
            for _, end in words[first : first + _LONGEST_RUN]:
                runs += _trimmed(text, start, end)
    runs.sort(key=lambda span: (span.end - span.start, span.start))
    return tuple(runs[:_MOST_RUNS])


def _trimmed(text: str, start: int, end: int) -> Iterator[CharSpan]:
    """Yield a run, and the run without the marks around it."""
    yield CharSpan(start, end)
    inner = text[start:end].strip(".,;:()[]*•-–\"'")
    if inner and len(inner) < end - start:
        at = text.index(inner, start)
        yield CharSpan(at, at + len(inner))
