"""Which articles a document describes, and which of its lines belong to one of them alone.

A line sheet, a price list, a mail with five styles: each article has lines of its own (a row of a
table, a block below its code, a line of a list), and shares the others: the letterhead, the terms,
the footnotes. Read by itself, with the shared lines around it, each article is a document about one
product, which is what the reader does best.

Articles are told apart by their codes. Several layouts show them: columns side by side, rows of a
table with a column of codes, blocks that begin with a labelled code, lines that begin with codes of
one make (`K-204`, `K-311`), texts that introduce each by a kind and a code, pages with one article
each. The finders propose, and what tells of most is chosen (`prompting.article_choice`). Where
there are no codes, blocks of text that name products and state facts of their own do
(`prompting.article_texts`).
Sizes and colours of one style have its code, and stay one article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter, itemgetter

from extractor.core.document import Document, Page, Region, RegionKind
from extractor.core.geometry import CharSpan, between
from extractor.prompting.article_blocks import Told, from_starts, is_quoted
from extractor.prompting.article_borrowed import Part, borrowed
from extractor.prompting.article_choice import chosen
from extractor.prompting.article_columns import columns_of
from extractor.prompting.article_facts import OF_OFFER, facts_in, those_with_facts
from extractor.prompting.article_foots import Placed
from extractor.prompting.article_goods import coded_goods
from extractor.prompting.article_groups import groups_of
from extractor.prompting.article_heads import headed_by_short_codes
from extractor.prompting.article_index import lines_of_articles
from extractor.prompting.article_introductions import introduced
from extractor.prompting.article_lines import (
    coded_lines,
    headed_lines,
    labelled_blocks,
    listed_lines,
)
from extractor.prompting.article_listed import listed_kinds
from extractor.prompting.article_messages import is_sent_on
from extractor.prompting.article_names import names_in, told_apart
from extractor.prompting.article_numbers import numbered_lines
from extractor.prompting.article_order_lines import order_lines
from extractor.prompting.article_pages import pages_of_articles, with_pages_beside
from extractor.prompting.article_positions import positions
from extractor.prompting.article_records import recorded
from extractor.prompting.article_related import without_related
from extractor.prompting.article_sections import coded_paragraphs, named_sections
from extractor.prompting.article_tables import article_rows
from extractor.prompting.article_terms import without_terms
from extractor.prompting.article_texts import articles_told
from extractor.prompting.article_withheld import without_dropped
from extractor.prompting.lines import tables_of
from extractor.prompting.passages import PageKey, Portion

_FEWEST = 2  # articles
_HEAD = 60  # characters that say what an article is called


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one page that tell of one article: `key` is its code or name, folded.

    Lines of an article that is no longer to be had have an empty key: no other is read from them.
    `names` is what it is called for short where it is introduced. Lines that are *lent* stand in
    those of another article, or of a group, and are said of this one too.
    """

    page: PageKey
    span: CharSpan
    key: str
    names: frozenset[str] = frozenset()
    is_lent: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article of several: the lines of the others are hidden from it."""

    key: str
    portion: Portion


def find_blocks(document: Document) -> tuple[Block, ...]:
    """Return the blocks of articles that the layout shows, in document order."""
    told = _told(document)
    if len({one.key for _, one in told}) < 2:
        # A message that only sends another one on leaves it to that one to tell of articles.
        told = _told(sent_on) if (sent_on := _repeated(document)) else told
    told = without_dropped(document, without_related(document, told))
    names = _names(document, told)
    kept = [
        (page, one)
        for page, placed in groupby(told, key=itemgetter(0))
        for one in without_terms(document.page(*page).text, [one for _, one in placed])
    ]
    blocks = [
        Block(page, one.span, one.key, names.get(one.key, frozenset()))
        for page, one in (*kept, *_further(document, kept, names))
    ]
    return (*blocks, *_lent(document, blocks, names))


def _further(
    document: Document, told: Sequence[Placed], names: Mapping[str, frozenset[str]]
) -> Iterator[Placed]:
    """Yield further lines of the articles, elsewhere in the document."""
    if len(names) < _FEWEST:
        return
    for part in document.parts:
        for page in part.pages:
            key = (part.name, page.page_no)
            own = [one for place, one in told if place == key]
            yield from ((key, one) for one in lines_of_articles(page, own, names))


def _lent(
    document: Document, blocks: Sequence[Block], names: Mapping[str, frozenset[str]]
) -> Iterator[Block]:
    """Yield what several articles have in common, though others do not."""

    def text_of(page: PageKey) -> str:
        return document.page(*page).text

    for page, placed in groupby(blocks, key=attrgetter("page")):
        told = [Told(block.span, block.key) for block in placed]
        for group in groups_of(text_of(page), told):
            yield Block(page, group.span, "")
            yield from (Block(page, group.span, key, is_lent=True) for key in group.keys)
    parts = [Part(block.page, block.span, block.key) for block in blocks]
    for part in borrowed(text_of, parts, names):
        yield Block(part.page, part.span, part.key, is_lent=True)


def _names(document: Document, told: Iterable[Placed]) -> dict[str, frozenset[str]]:
    """Return what each article alone is called, from where it is introduced."""
    heads: dict[str, str] = {}
    for page, one in told:
        words = document.page(*page).text[slice(*one.span)].strip()
        if one.key and len(heads.get(one.key, "")) < _HEAD:
            heads[one.key] = f"{heads.get(one.key, '')}\n{words}"
    return told_apart({key: names_in(head, key) for key, head in heads.items()})


def _told(document: Document) -> list[Placed]:
    pages = [((part.name, page.page_no), page) for part in document.parts for page in part.pages]
    told = [
        (key, one)
        for key, page in pages
        for one in chosen(
            page.text,
            (_columns(page), _rows(page), order_lines(page)),
            (find(page) for find in _FINDERS),
        )
    ]
    told = with_pages_beside(document, told) if told else pages_of_articles(document)
    # Texts that name no codes are the last to be asked: they may tell again what a table lists.
    return told or [(key, one) for key, page in pages for one in _told_uncoded(page)]


def _told_uncoded(page: Page) -> Sequence[Told]:
    """Return the articles that a page tells of without codes; the list with the most of them."""
    told = [one for one in articles_told(page.text) if not is_quoted(page, one.span.start)]
    return max(told, listed_kinds(page), key=lambda found: len({one.key for one in found}))


_FINDERS = (
    recorded,
    labelled_blocks,
    coded_lines,
    listed_lines,
    headed_lines,
    introduced,
    headed_by_short_codes,
    positions,
    coded_goods,
    coded_paragraphs,
    named_sections,
    numbered_lines,
)


def _columns(page: Page) -> list[Told]:
    """Return columns of tables whose rows are attributes: a block for each cell."""
    return [
        Told(cell, name)
        for table in columns_of(page.text)
        if not is_quoted(page, table.span.start)
        for name, cells in zip(table.keys, table.cells, strict=True)
        for _, cell in cells
    ]


def _rows(page: Page) -> list[Told]:
    """Return rows of tables that have a column of codes (or names) and tell of articles."""
    return [
        Told(span, name)
        for table in tables_of(page.text)
        if not is_quoted(page, table.span.start)
        for span, name in article_rows(page.text, table)
    ]


def _repeated(document: Document) -> Document | None:
    """Return a document with earlier messages as its text, where the newest one tells nothing.

    `None` where nothing is repeated, or the newest words state prices or compositions: what they
    speak of is what the message is about.
    """
    quoting = False
    parts = []
    for part in document.parts:
        pages = []
        for page in part.pages:
            quotes = [region for region in page.regions if region.kind is RegionKind.QUOTED]
            quoting |= bool(quotes)
            whole = CharSpan(0, len(page.text))
            fresh = tuple(between(whole, (region.span for region in quotes)))
            if any(facts_in(page.text[slice(*span)]) & OF_OFFER for span in fresh) and not (
                quotes and is_sent_on(page.text, quotes[0].span)
            ):
                return None
            regions = (*(Region(RegionKind.QUOTED, span) for span in fresh),)
            pages.append(replace(page, regions=regions))
        parts.append(replace(part, pages=tuple(pages)))
    return replace(document, parts=tuple(parts)) if quoting else None


def blocks_at(
    document: Document, places: Iterable[tuple[PageKey, CharSpan, str]]
) -> tuple[Block, ...]:
    """Return a block for every place that names an article, from its line to the next one's.

    Args:
        document: The document.
        places: Page, range and key of what names the articles.
    """
    by_page: dict[PageKey, list[tuple[int, str]]] = {}
    for page, span, key in places:
        text = document.page(*page).text
        by_page.setdefault(page, []).append((text.rfind("\n", 0, span.start) + 1, key))
    return tuple(
        Block(page, told.span, told.key)
        for page, starts in by_page.items()
        for told in from_starts(document.page(*page).text, sorted(set(starts)))
    )


def stating(document: Document, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return blocks that a reader took for articles, none unless each states facts of its own.

    A code beside that of a style (of its cloth, of an order) is followed by words of all kinds, but
    not by a price, a composition or a fineness as the style itself is.
    """
    texts: dict[str, str] = {}
    for block in blocks:
        words = document.page(*block.page).text[slice(*block.span)]
        texts[block.key] = f"{texts.get(block.key, '')}\n{words}"
    return blocks if those_with_facts(texts, 1) == texts.keys() else ()


def articles_of(blocks: Sequence[Block]) -> tuple[Article, ...]:
    """Return the articles that the blocks tell of, each once; empty unless two or more.

    One that is left of several, the others being gone, is read without their lines.
    """
    keys = list(dict.fromkeys(block.key for block in blocks if block.key))
    if not keys or len({block.key for block in blocks}) < 2:
        return ()
    articles = []
    for key in keys:
        own: dict[PageKey, tuple[CharSpan, ...]] = {}
        hidden: dict[PageKey, tuple[CharSpan, ...]] = {}
        lent: dict[PageKey, tuple[CharSpan, ...]] = {}
        for block in blocks:
            if block.is_lent and block.key != key:
                continue
            sides = (own, lent) if block.is_lent else (own if block.key == key else hidden,)
            for side in sides:
                side[block.page] = (*side.get(block.page, ()), block.span)
        others = frozenset(keys) - {key}
        names = frozenset().union(*(block.names for block in blocks if block.key == key))
        theirs = frozenset().union(*(block.names for block in blocks if block.key != key))
        portion = Portion(own, hidden, key, others, names, theirs, lent)
        articles.append(Article(key, portion))
    return tuple(articles)
