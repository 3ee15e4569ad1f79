"""Which articles a document describes, and which of its lines belong to one of them alone.

A line sheet, a price list, a mail with five styles: each article has lines of its own (a row of a
table, a block below its code, a line of a list), and shares the others: the letterhead, the terms,
the footnotes. Read by itself, with the shared lines around it, each article is a document about one
product, which is what the reader does best.

Articles are told apart by their codes. Several layouts show them: columns side by side, rows of a
table with a column of codes, blocks that begin with a labelled code, and lines that begin with
codes of one make (`K-204`, `K-311`). Where there are none, blocks of text that name products and
state facts of their own do (`prompting.article_texts`).
Sizes and colours of one style have its code, and stay one article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractor.core.document import Document, Page, RegionKind
from extractor.core.geometry import CharSpan
from extractor.prompting.article_codes import (
    BULLET,
    FRACTION,
    code_label,
    first_code,
    goes_on,
    is_telling,
    make_of,
)
from extractor.prompting.article_columns import columns_of
from extractor.prompting.article_tables import TELLING_CODE, article_rows
from extractor.prompting.article_texts import articles_told, of_all, with_headings
from extractor.prompting.lines import is_label, tables_of
from extractor.prompting.passages import PageKey, Portion
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_LISTED = re.compile(r"(?m)^(?:[-*·•▪–]\s+|\(?\d{1,2}[.)]\s+).*$")
# Of an order: *010 | 71-2204 | ..*.
_POSITION = r"0?\d{1,2}0?(?: \| |  )(?=[\w./-]*\d[\w./-]* ?\|)"
_PAGE_HEAD = 400  # characters in which a page says which article it is about
_FEWEST_CELLS = 2  # of a line that is no row of a table: *Botim Vizela | ref. 2231*
_HEAD_REACH = 16  # characters before the word for a product in the heading of a paragraph
_FOOTNOTE = re.compile(r"[> \t]*[*†‡¹²³]")  # it is read by all, sentence by sentence
_ENDED = re.compile(r"[^\W\d_]{4,}\. ")  # a sentence before
_LONGEST_BLOCK = 12  # lines of a block that no other one follows


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one page that tell of one article: `key` is its code or name, folded.

    Lines of an article that is no longer to be had have an empty key: no other is read from them.
    """

    page: PageKey
    span: CharSpan
    key: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article of several: the lines of the others are hidden from it."""

    key: str
    portion: Portion


def find_blocks(document: Document) -> tuple[Block, ...]:
    """Return the blocks of articles that the layout shows, in document order."""
    blocks: list[Block] = []
    for part in document.parts:
        for page in part.pages:
            key = (part.name, page.page_no)
            finders = (
                _column_blocks,
                _table_blocks,
                _labelled_blocks,
                _coded_lines,
                _listed_lines,
                _headed_lines,
            )
            blocks += next(filter(None, (find(page, key) for find in finders)), [])
    blocks = blocks or _pages_of_articles(document)
    # Texts that name no codes are the last to be asked: they may tell again what a table lists.
    return tuple(blocks if blocks else _told_blocks(document))


def _told_blocks(document: Document) -> list[Block]:
    """Return the blocks of text that tell of articles one after the other."""
    return [
        Block((part.name, page.page_no), span, name)
        for part in document.parts
        for page in part.pages
        for span, name in articles_told(page.text)
        if not _is_quoted(page, span.start)
    ]


def _pages_of_articles(document: Document) -> list[Block]:
    """Return pages (or sheets) that begin with a labelled code each, all of one make."""
    by_make: dict[str, list[Block]] = {}
    for part in document.parts:
        for page in part.pages:
            for match in code_label().finditer(page.text, 0, _PAGE_HEAD):
                code = first_code(page.text, match.end())
                if code is not None and not _is_quoted(page, match.start()):
                    words = page.text[slice(*code)]
                    span = CharSpan(0, len(page.text))
                    block = Block((part.name, page.page_no), span, fold(words))
                    by_make.setdefault(make_of(words), []).append(block)
                    break
    return max(by_make.values(), key=len, default=[])


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
        block
        for page, starts in by_page.items()
        for block in _from_starts(document.page(*page).text, page, sorted(set(starts)))
    )


def articles_of(blocks: Sequence[Block]) -> tuple[Article, ...]:
    """Return the articles that the blocks tell of, each once; empty unless two or more."""
    keys = list(dict.fromkeys(block.key for block in blocks if block.key))
    if len(keys) < 2:
        return ()
    articles = []
    for key in keys:
        own: dict[PageKey, tuple[CharSpan, ...]] = {}
        hidden: dict[PageKey, tuple[CharSpan, ...]] = {}
        for block in blocks:
            side = own if block.key == key else hidden
            side[block.page] = (*side.get(block.page, ()), block.span)
        others = frozenset(keys) - {key}
        articles.append(Article(key, Portion(own, hidden, key, others)))
    return tuple(articles)


def _column_blocks(page: Page, key: PageKey) -> list[Block]:
    """Columns of tables whose rows are attributes: a block for each cell."""
    return [
        Block(key, cell, name)
        for table in columns_of(page.text)
        if not _is_quoted(page, table.span.start)
        for name, cells in zip(table.keys, table.cells, strict=True)
        for _, cell in cells
    ]


def _table_blocks(page: Page, key: PageKey) -> list[Block]:
    """Rows of tables that have a column of codes (or names) and tell of articles."""
    return [
        Block(key, span, name)
        for table in tables_of(page.text)
        if not _is_quoted(page, table.span.start)
        for span, name in article_rows(page.text, table)
    ]


def _labelled_blocks(page: Page, key: PageKey) -> list[Block]:
    """Blocks that begin with a line such as `Style no.: K-204`."""
    starts = []
    for match in code_label().finditer(page.text):
        code = first_code(page.text, match.end())
        if code is None or _is_quoted(page, match.start()) or goes_on(page.text, match.start()):
            continue
        if not FRACTION.fullmatch(page.text[slice(*code)]):
            starts.append((match.start(), fold(page.text[slice(*code)])))
    return _of_several(page, key, starts)


def _coded_lines(page: Page, key: PageKey) -> list[Block]:
    """Lines that begin with codes of one make, maybe behind a bullet."""
    tables = [table.span for table in tables_of(page.text) if len(table.rows) > 1]
    by_make: dict[str, list[tuple[int, str]]] = {}
    for line in re.finditer(rf"(?m)^[> \t]*(?:{_POSITION}|{BULLET})", page.text):
        code = first_code(page.text, line.end())
        if code is None or code[0] != line.end() or _is_quoted(page, line.start()):
            continue
        if any(span.start <= line.start() < span.end for span in tables):
            continue  # these rows have a header, and are no articles
        words = page.text[slice(*code)]
        if FRACTION.fullmatch(words):
            continue
        if TELLING_CODE.fullmatch(words) and not is_label(words.split()[0]):
            by_make.setdefault(make_of(words), []).append((line.start(), fold(words)))
    starts = max(by_make.values(), key=len, default=[])
    return _of_several(page, key, starts)


def _listed_lines(page: Page, key: PageKey) -> list[Block]:
    """Lines of a list that hold one code each, all of one make: *1) Towel, art. 5010-050*."""
    by_make: dict[str, list[tuple[int, str]]] = {}
    for line in _LISTED.finditer(page.text):
        words = line.group()
        codes = [words[slice(*span)] for span in code_mentions(words)]
        codes = [code for code in codes if is_telling(code)]
        if codes and not _is_quoted(page, line.start()):
            by_make.setdefault(make_of(codes[0]), []).append((line.start(), fold(codes[0])))
    return _of_several(page, key, max(by_make.values(), key=len, default=[]))


def _headed_lines(page: Page, key: PageKey) -> list[Block]:
    """Paragraphs that begin with a product and its code: *Cojín Trilla (ref. 510-TR). Funda ..*."""
    heads: dict[str, list[tuple[int, str]]] = {}
    named: set[str] = set()
    for line in re.finditer(r"(?m)^(?P<head>[^\n]{4,120}).*$", page.text):
        head = line["head"]
        codes = sorted(s for s in code_mentions(head) if is_telling(head[slice(*s)]))
        is_row = sum(map(bool, map(str.strip, line.group().split("|")))) > _FEWEST_CELLS
        if codes and _ENDED.search(head, 0, codes[0][0]):
            continue  # a code in a later sentence heads nothing
        if not codes or is_row or _is_quoted(page, line.start()):
            continue
        code = head[slice(*codes[0])]
        kinds = product_lexicon("").within(head)
        is_named = bool(kinds) and kinds[0].start <= min(_HEAD_REACH, codes[0][0])
        # What is called by a word that no table knows is an article among others all the same.
        if is_named or codes[0][1] == len(line.group()):
            make = f"{len(code)} figures" if code.isdigit() else make_of(code)
            heads.setdefault(make, []).append((line.start(), fold(code)))
            named |= {make} if is_named else set()
    starts = [found for make, found in heads.items() if make in named]
    return _of_several(page, key, max(starts, key=len, default=[]))


def _of_several(page: Page, key: PageKey, starts: list[tuple[int, str]]) -> list[Block]:
    first = dict((code, at) for at, code in reversed(starts))
    starts = [
        (at, code) for at, code in starts if first[code] == at or not _FOOTNOTE.match(page.text, at)
    ]
    if len(first) < 2:
        return []
    starts = with_headings(page.text, _with_paragraphs(page.text, starts))
    return list(_from_starts(page.text, key, starts))


def _with_paragraphs(text: str, starts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Move starts to those of their paragraphs, where these do not begin with the codes."""
    begins = [
        max(text.rfind("\n\n", 0, at) + 2, 0) if "\n\n" in text[:at] else 0 for at, _ in starts
    ]
    inside = sum(begin < at for begin, (at, _) in zip(begins, starts, strict=True))
    if len(set(begins)) < len(starts) or inside * 2 <= len(starts):
        return starts
    return [(begin, code) for begin, (_, code) in zip(begins, starts, strict=True)]


def _from_starts(text: str, page: PageKey, starts: Sequence[tuple[int, str]]) -> Iterator[Block]:
    """Yield blocks from each start to the next; the last one is as long as they usually are."""
    spans = [CharSpan(start, end) for (start, _), (end, _) in pairwise(starts)]
    usual = round(median(text.count("\n", *span) for span in spans)) if spans else _LONGEST_BLOCK
    has_gaps = any("\n\n" in text[slice(*span)].rstrip() for span in spans)
    last = starts[-1][0]
    spans.append(CharSpan(last, _usual_end(text, last, max(usual, 1), has_gaps)))
    for span, (_, key) in zip(spans, starts, strict=True):
        yield Block(page, span, key)


def _usual_end(text: str, start: int, lines: int, has_gaps: bool) -> int:
    """Return where a block of so many lines ends; an empty line ends one that has none inside."""
    gap = text.find("\n\n", start)
    end = start
    for _ in range(lines):
        following = text.find("\n", end)
        end = following + 1 if following >= 0 else len(text)
        if of_all(text, end):
            break
    return min(end, gap + 1) if gap >= 0 and not has_gaps else end


def _is_quoted(page: Page, at: int) -> bool:
    return any(
        region.kind is RegionKind.QUOTED and region.span.start <= at < region.span.end
        for region in page.regions
    )
