"""Finds where the words that a person gave stand in a document's pages.

What is typed by hand folds line breaks and runs of blanks, and may stand in several places. The
excerpt `near` narrows the search to where it stands, which must be one place; within that, the
choice is the one that grounding makes for the reader's own readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extractor.core.document import Document, Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.grounding.locate import Ground, LeafKey, locate
from extractor.prompting.template import passage_view
from schemas.base import AttributeSpec, LeafSpec, ReadingTree, Shape
from training_data.annotations import AnnotatedReading

Row = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Window:
    """A range of one page in which words are looked for."""

    part: str
    page: Page
    span: CharSpan


@dataclass(frozen=True, slots=True)
class Placed:
    """Readings with their places, the tree of those words, and what could not be placed."""

    readings: tuple[AnnotatedReading, ...] = ()
    tree: ReadingTree = None
    problems: tuple[str, ...] = ()


def windows(document: Document, near: str | None) -> list[Window]:
    """Return the ranges that `near` stands in; without it, every page as a whole."""
    whole = [
        Window(part.name, page, CharSpan(0, len(page.text)))
        for part in document.parts
        for page in part.pages
        if page.text.strip()
    ]
    if near is None:
        return whole
    return [
        Window(window.part, window.page, span)
        for window in whole
        for span in occurrences(window.page.text, near)
    ]


def occurrences(text: str, words: str) -> Iterator[CharSpan]:
    """Yield where `words` stand, whatever blanks and line breaks stand between them."""
    pattern = r"\s+".join(re.escape(word) for word in passage_view(words).split())
    if not pattern:
        return
    for match in re.finditer(pattern, passage_view(text)):
        yield CharSpan(*match.span())


@dataclass(frozen=True, slots=True)
class Item:
    """One element of a list, or one row, with where to look for it.

    Attributes:
        texts: Its texts by leaf, the empty leaf for an element of a list.
        found: Where all of it stands.
        by_leaf: Where single leaves of it stand.
    """

    texts: Row
    found: Sequence[Window]
    by_leaf: Mapping[str, Sequence[Window]]


def place_text(
    spec: AttributeSpec, text: str, found: Sequence[Window], *, alternative: int = 0
) -> Placed:
    """Place the text of a scalar."""
    return _place(spec, text, found, alternative)


def place_items(spec: AttributeSpec, items: Sequence[Item]) -> Placed:
    """Place the elements of a list or the rows of rows.

    Where all are looked for in the same windows, they are placed together: their order tells which
    of several places is meant. An item with an excerpt of its own is placed by itself.
    """
    names = {leaf.name for leaf in spec.leaves}
    wrong = sorted({name for item in items for name in item.texts} - names)
    if wrong:
        return Placed(problems=(f"rows have {', '.join(sorted(names))}; not {', '.join(wrong)}",))
    if all(item.found is items[0].found and not item.by_leaf for item in items):
        return _place(spec, _tree(spec, [item.texts for item in items]), items[0].found, 0)
    readings: list[AnnotatedReading] = []
    rows: list[Row] = []
    problems: list[str] = []
    for index, item in enumerate(items):
        placed = _place_item(spec, item)
        by_leaf = {one.leaf: one for one in placed.readings}
        readings += [one.model_copy(update={"index": index}) for one in placed.readings]
        rows.append({name: by_leaf[name].text if name in by_leaf else None for name in item.texts})
        problems += [f"element {index + 1}: {problem}" for problem in placed.problems]
    return Placed(tuple(readings), _tree(spec, rows), tuple(problems))


def _place_item(spec: AttributeSpec, item: Item) -> Placed:
    together = {name: text for name, text in item.texts.items() if name not in item.by_leaf}
    readings: list[AnnotatedReading] = []
    problems: list[str] = []
    if any(together.values()):
        placed = _place(spec, _tree(spec, [together]), item.found, 0)
        readings += placed.readings
        problems += placed.problems
    scalar = replace(spec, shape=Shape.SCALAR, leaves=(LeafSpec(),), lead=None)
    for name, found in item.by_leaf.items():
        text = item.texts.get(name)
        if text:
            placed = _place(scalar, text, found, 0)
            readings += [one.model_copy(update={"leaf": name}) for one in placed.readings]
            problems += placed.problems
    return Placed(tuple(readings), problems=tuple(problems))


def _tree(spec: AttributeSpec, rows: Sequence[Row]) -> ReadingTree:
    if spec.shape is Shape.LIST:
        return [row.get("") or "" for row in rows]
    return [dict(row) for row in rows]


def _place(
    spec: AttributeSpec, tree: ReadingTree, found: Sequence[Window], alternative: int
) -> Placed:
    """Place a whole tree in the window that holds most of it."""
    best: Placed | None = None
    for window in found:
        placed = _place_in(spec, tree, window, alternative)
        if best is None or len(placed.problems) < len(best.problems):
            best = placed
        if not best.problems:
            break
    return best or Placed(problems=("there is no text to find it in",))


def _place_in(spec: AttributeSpec, tree: ReadingTree, window: Window, alternative: int) -> Placed:
    page = window.page
    view = passage_view(page.text)
    own = _own_words(view, window.span, tree)
    ground = Ground(view, page.text, _outside(window), _quoted(page, window))
    spans = locate(ground, spec, own)
    problems = tuple(
        f"{text!r} does not stand {_place_name(window)}"
        for key, text in leaves(own)
        if text and key not in spans
    )
    readings = tuple(
        AnnotatedReading(
            part=window.part,
            page=page.page_no,
            span=spans[key],
            text=page.text[spans[key].start : spans[key].end],
            index=key[0],
            leaf=key[1],
            alternative=alternative,
        )
        for key, text in leaves(own)
        if key in spans
    )
    return Placed(readings, own, problems)


def leaves(tree: ReadingTree) -> Iterator[tuple[LeafKey, str | None]]:
    """Yield the leaves of a tree with their keys."""
    if isinstance(tree, str):
        yield (None, ""), tree
    items: list[str | dict[str, str | None]] = list(tree) if isinstance(tree, list) else []
    for index, item in enumerate(items):
        if isinstance(item, str):
            yield (index, ""), item
        else:
            yield from (((index, name), text) for name, text in item.items())


def _own_words(view: str, span: CharSpan, tree: ReadingTree) -> ReadingTree:
    """Return the tree with the blanks and line breaks that the page has."""
    window = view[span.start : span.end]
    if isinstance(tree, str):
        return _as_on_page(window, tree)
    if tree is None:
        return None
    return [
        _as_on_page(window, item)
        if isinstance(item, str)
        else {name: _as_on_page(window, text) if text else None for name, text in item.items()}
        for item in tree
    ]  # type: ignore[return-value]  # items of one list are all texts or all rows


def _as_on_page(window: str, text: str) -> str:
    plain = passage_view(text)
    if plain in window:
        return plain
    span = next(occurrences(window, text), None)
    return window[span.start : span.end] if span else plain


def _outside(window: Window) -> tuple[CharSpan, ...]:
    end = len(window.page.text)
    around = (CharSpan(0, window.span.start), CharSpan(window.span.end, end))
    return tuple(span for span in around if span.start < span.end)


def _quoted(page: Page, window: Window) -> tuple[CharSpan, ...]:
    if window.span != (0, len(page.text)):
        return ()  # whoever says near where it stands, means it
    return tuple(r.span for r in page.regions if r.kind is RegionKind.QUOTED)


def _place_name(window: Window) -> str:
    excerpt = window.page.text[window.span.start : window.span.end]
    if len(excerpt) == len(window.page.text):
        return f"in {window.part}, page {window.page.page_no}"
    return f"in {' '.join(excerpt.split())[:80]!r}"
