"""Documents about several products: line sheets, price lists, blocks, terms for all."""

from __future__ import annotations

from dataclasses import dataclass, field

from training_data.generator import boilerplate
from training_data.generator.layouts.combined import combined
from training_data.generator.layouts.copy import bare_of, sentence_of
from training_data.generator.layouts.page import (
    BLANK,
    CELL_GAP,
    COLUMN_GAP,
    Item,
    Lines,
    Page,
    cell,
    joined,
    line,
    one_line,
    recased,
    table_row,
)
from training_data.generator.layouts.sheets import label_text, labelled
from training_data.generator.layouts.words import ALL_STYLES, DITTO, words
from training_data.generator.segments import Phrase, phrase

_EMPTY: tuple[Phrase, ...] = (phrase("-"), (), phrase("n/a"), phrase("/"))


@dataclass(frozen=True, slots=True)
class Range:
    """Products of one document.

    Attributes:
        page: Facts that all of them share, and whose document it is.
        products: Items of each product, all in the same order; one may lack what others have.
        same_as: Filled by layouts: (attribute, product, product that it repeats), for cells that
            say "as above".
    """

    page: Page
    products: tuple[tuple[Item, ...], ...]
    same_as: list[tuple[str, int, int]] = field(default_factory=list)


def grid(found: Range) -> Lines:
    """Return one table: a row for every product, the labels in its header."""
    page = found.page
    gap = CELL_GAP if page.chance(0.62) else COLUMN_GAP
    heads = _columns(found)
    in_header = {name for name in heads if _same_unit(found, name) and page.chance(0.5)}
    titles = [phrase(_head(heads[name], in_header)) for name in heads]
    ditto = page.chance(0.3)
    footnote = _footnote(found, heads) if page.chance(0.25) else None
    rows: Lines = []
    for number, items in enumerate(found.products):
        by_name = {item.attribute: item for item in items}
        cells: list[Phrase] = []
        for name in heads:
            item = by_name.get(name)
            if footnote is not None and footnote.product == number and footnote.attribute == name:
                cells.append(phrase("*"))
            elif item is None:
                cells.append(_EMPTY[page.rng.randrange(4) if gap == CELL_GAP else 0])
            elif ditto and _repeatable(found, name, number, footnote) and page.chance(0.3):
                found.same_as.append((name, number, number - 1))
                cells.append(phrase(page.pick(words(DITTO, page.lang))))
            else:
                column = item.fact.column
                content = column.cell if column and name in in_header else item.fact.value
                cells.append(cell(content))
        rows.append(table_row(cells, gap))
    header = table_row(titles, gap)
    lines = [header, *rows]
    if len(rows) > 5 and page.chance(0.2):  # the header is repeated on the next page
        lines.insert(page.rng.randint(4, len(rows)), header)
    if footnote is not None:
        lines.append(line("* ", footnote.text))
    return [*_shared_lines(page, above=True), *lines, *_shared_lines(page, above=False)]


def columns(found: Range) -> Lines:
    """Return a table with a column for every product and the labels in the first column."""
    gap = CELL_GAP
    heads = _columns(found)
    lines: Lines = []
    for name, item in heads.items():
        cells: list[Phrase] = [phrase(item.label)]
        for items in found.products:
            own = next((i for i in items if i.attribute == name), None)
            cells.append(cell(own.fact.value) if own else phrase("-"))
        lines.append(table_row(cells, gap))
    return [*_shared_lines(found.page, above=True), *lines, *_shared_lines(found.page, above=False)]


def blocks(found: Range) -> Lines:
    """Return one block of labelled lines per product."""
    page = found.page
    rule = page.pick(("", "", "---", "* * *", "=====", "________"))
    number = page.chance(0.3)
    bare = page.chance(0.25)
    lines: Lines = [*_shared_lines(page, above=True)]
    for count, items in enumerate(found.products, start=1):
        block: Lines = []
        for place, item in enumerate(items):
            if (place == 0 and page.chance(0.5)) or bare:
                block.append(one_line(bare_of(page, item), "; "))
            else:
                block += labelled(page, item, page.supplier.label_end)
        if number:
            block[0] = line(f"{count}) ", block[0])
        lines += [*block, phrase(rule) if rule else BLANK]
    return [*lines, *_shared_lines(page, above=False)]


def one_liners(found: Range) -> Lines:
    """Return one line per product, as in a mail or a hand-written list."""
    page = found.page
    mark = page.pick(("", "- ", "• ", "{n}. ", "{n}) ", "* "))
    end = page.pick((", ", " - ", " / ", "; ", " "))
    labels = page.chance(0.3)
    lines: Lines = [*_shared_lines(page, above=True)]
    for count, items in enumerate(found.products, start=1):
        parts: list[Phrase] = []
        for place, item in enumerate(items):
            if labels and place:
                parts.append(line(item.label, " ", one_line(item.fact.value, "; ")))
            else:
                parts.append(one_line(bare_of(page, item) if place else item.fact.value, "; "))
        first, rest = parts[0], parts[1:]
        separator = page.pick((": ", " - ", " ", ", "))
        lines.append(
            line(mark.format(n=count), first, *((separator, joined(rest, end)) if rest else ()))
        )
    return [*lines, *_shared_lines(page, above=False)]


def paragraphs(found: Range) -> Lines:
    """Return a paragraph of prose per product, headed by what the product is called."""
    page = found.page
    space = "" if page.lang in ("zh", "ja") else " "
    lines: Lines = [*_shared_lines(page, above=True)]
    for items in found.products:
        lines.append(one_line(items[0].fact.value, " "))
        together, rest = combined(page, items[1:]) if page.chance(0.4) else ([], items[1:])
        told = [*together, *(sentence_of(page, item) for item in rest)]
        if page.chance(0.5):
            told.insert(
                page.rng.randint(0, len(told)), phrase(boilerplate.filler(page.rng, page.lang))
            )
        lines += [joined(told, space), BLANK]
    return [*lines, *_shared_lines(page, above=False)]


@dataclass(frozen=True, slots=True)
class _Footnote:
    product: int
    attribute: str
    text: Phrase


def _footnote(found: Range, heads: dict[str, Item]) -> _Footnote | None:
    """Take one cell out of the grid and say it below, with the product's own name."""
    page = found.page
    product = page.rng.randrange(len(found.products))
    items = found.products[product]
    open_ = [
        i for i in items[1:] if i.attribute in heads and i.attribute not in ("style_code", "name")
    ]
    if not open_:
        return None
    item = page.pick(open_)
    text = one_line(item.fact.value, "; ")
    return _Footnote(product, item.attribute, line(label_text(page, item), ": ", text))


def _columns(found: Range) -> dict[str, Item]:
    """Return the first item of every attribute, in the order of the products' items."""
    heads: dict[str, Item] = {}
    for items in found.products:
        for item in items:
            heads.setdefault(item.attribute, item)
    return heads


def _same_unit(found: Range, name: str) -> bool:
    units = {
        item.fact.column.unit if item.fact.column else ""
        for items in found.products
        for item in items
        if item.attribute == name
    }
    return len(units) == 1 and units != {""}


def _head(item: Item, in_header: set[str]) -> str:
    column = item.fact.column
    if column is not None and item.attribute in in_header:
        return f"{item.label} ({column.unit})"
    return item.label


def _repeatable(found: Range, name: str, number: int, footnote: _Footnote | None) -> bool:
    """Whether a cell may say "as above": what stands above it is a value and no footnote mark."""
    if number == 0 or name in ("style_code", "name", "gtin"):
        return False
    if footnote and (footnote.product, footnote.attribute) == (number - 1, name):
        return False
    return any(item.attribute == name for item in found.products[number - 1])


def _shared_lines(page: Page, *, above: bool) -> Lines:
    """Return half of the terms that hold for all products: some on top, some below."""
    cut = (len(page.items) + len(page.supplier.name)) // 2
    items = page.items[:cut] if above else page.items[cut:]
    if not items:
        return []
    head = page.pick(words(ALL_STYLES, page.lang)) if page.chance(0.6) else ""
    if page.chance(0.5):
        parts = [one_line(bare_of(page, item), "; ") for item in items]
        found = joined(parts, page.pick((", ", " - ", " / ", "; ", ". ")))
        lines = [line(head + ": " if head else "", found)]
    else:
        lines = [phrase(head + ":")] if head else []
        for item in items:
            lines += labelled(page, item, page.supplier.label_end)
    if page.chance(0.1):
        lines = [recased(row, str.upper) for row in lines]
    return [*lines, BLANK] if above else [BLANK, *lines]
