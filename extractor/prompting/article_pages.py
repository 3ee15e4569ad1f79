"""Pages (or sheets) that tell of one article each: cards of a catalogue, sheets of a workbook."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from extractor.core.document import Document, Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_codes import (
    code_label,
    first_code,
    is_of_article,
    is_telling,
    make_of,
)
from extractor.prompting.article_facts import facts_in, those_with_facts
from extractor.prompting.article_foots import Placed, pages_with_codes_below
from extractor.prompting.article_introductions import introductions
from extractor.prompting.article_shared import ends_articles
from extractor.prompting.article_texts import name_of_heading
from extractor.prompting.passages import PageKey
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold

_HEAD = 400  # characters in which a page says which article it is about
_HEAD_LINES = 6  # of its own, below those that all pages begin with
_MASKED = re.compile(r"\d+")
_FEWEST_FACTS = 2  # of a page that only a name tells from others


def pages_of_articles(document: Document) -> list[Placed]:
    """Return pages that begin with a code each, all of one make, or else with a name each."""
    pages = list(_pages(document))
    by_make: dict[str, list[Placed]] = {}
    for key, page in pages:
        words = _labelled_code(page)
        if words:
            by_make.setdefault(make_of(words), []).extend(_whole(key, page, fold(words)))
    labelled = max(by_make.values(), key=len, default=[])
    if len({told.key for _, told in labelled}) > 1:
        return labelled
    running = _running_lines(pages)
    coded = _with_facts(pages, [_introduced(page, running) for _, page in pages], 1)
    coded = coded or pages_with_codes_below(pages)
    return coded or _with_facts(pages, [_named(page, running) for _, page in pages], _FEWEST_FACTS)


def with_pages_beside(document: Document, told: Sequence[Placed]) -> list[Placed]:
    """Return blocks with the pages that tell of one article each, beside those with several.

    Such a page begins with a code like those of the others, and states facts of its own.
    """
    keys = {one.key for _, one in told}
    makes = {make_of(key) for key in keys}
    taken = {key for key, _ in told}
    pages = list(_pages(document))
    running = _running_lines(pages)
    found: list[Placed] = []
    for key, page in pages:
        found += (placed for placed in told if placed[0] == key)
        name = "" if key in taken else _introduced(page, running, named=False)
        is_one = bool(name) and name not in keys and make_of(name) in makes
        if is_one and {"price", "share"} & facts_in(page.text):
            found += _whole(key, page, name)
    return found


def _pages(document: Document) -> Iterator[tuple[PageKey, Page]]:
    for part in document.parts:
        for page in part.pages:
            yield (part.name, page.page_no), page


def _labelled_code(page: Page) -> str:
    for match in code_label().finditer(page.text, 0, _HEAD):
        code = first_code(page.text, match.end())
        is_own = code is not None and is_of_article(page.text, code)
        if code is not None and is_own and not is_quoted(page, match.start()):
            return page.text[slice(*code)]
    return ""


def _running_lines(pages: Sequence[tuple[PageKey, Page]]) -> frozenset[str]:
    """Return the lines that more than one page has, figures aside: *Spring 2027, page 2*."""
    lines = Counter(
        line for _, page in pages for line in set(map(_mask, page.text.split("\n"))) if line
    )
    return frozenset(line for line, many in lines.items() if many > 1)


def _mask(line: str) -> str:
    """Return a line without its figures, but for those of codes: they tell pages apart."""
    words = line.strip()
    if any(is_telling(words[slice(*code)]) for code in code_mentions(words)):
        return words
    return _MASKED.sub("0", words)


def _head_of(page: Page, running: frozenset[str]) -> str:
    """Return the lines that a page begins with below those that others begin with."""
    lines = []
    for line in page.text[: 2 * _HEAD].split("\n"):
        is_running = _mask(line) in running
        if line.strip() and not is_running and not is_quoted(page, 0):
            lines.append(line.strip())
    return "\n".join(lines[:_HEAD_LINES])


def _introduced(page: Page, running: frozenset[str], *, named: bool = True) -> str:
    """Return the key of the article whose code a page begins with; empty where there is none."""
    found = introductions(_head_of(page, running))
    return next((one.key for one in found if one.is_named or not named), "")


def _named(page: Page, running: frozenset[str]) -> str:
    """Return the name that heads a page."""
    head = _head_of(page, running).split("\n")
    return next((name for name in map(name_of_heading, head[:2]) if name), "")


def _with_facts(
    pages: Sequence[tuple[PageKey, Page]], keys: Sequence[str], fewest: int
) -> list[Placed]:
    texts: dict[str, str] = {}
    for (_, page), name in zip(pages, keys, strict=True):
        if name:
            texts[name] = texts.get(name, "") + page.text
    told = those_with_facts(texts, fewest)
    if len(told) < 2:
        return []
    return [
        placed
        for (key, page), name in zip(pages, keys, strict=True)
        if name in told
        for placed in _whole(key, page, name)
    ]


def _whole(key: PageKey, page: Page, name: str) -> Iterator[Placed]:
    """Yield the paragraphs of a page about one article, without those that tell of all."""
    start = end = 0
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*\n*", page.text):
        if match.start() and ends_articles(page.text, match.start()):
            if start < end:
                yield key, Told(CharSpan(start, end), name)
            start = match.end()
        end = match.end()
    if start < end:
        yield key, Told(CharSpan(start, len(page.text)), name)
