"""Pages of one article each whose codes stand anywhere on them, below the text as in lookbooks.

Sunday afternoon                        Shopper Fortunata
We unfold the Fern tablecloth ..        taglio vivo, cm 32x25x14
p. 12 - tablecloth Fern, style FN-170   OT 2101
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_codes import is_of_article, is_telling, make_of
from extractor.prompting.article_facts import facts_in
from extractor.prompting.passages import PageKey
from schemas.values.code_mentions import code_mentions
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2  # pages
_HEAD_LINES = 3
Placed = tuple[PageKey, Told]


def pages_with_codes_below(pages: Sequence[tuple[PageKey, Page]]) -> list[Placed]:
    """Return the pages that have a code of one make each, name a product and state facts of it."""
    by_make: dict[str, dict[PageKey, list[CharSpan]]] = {}
    texts = {key: page.text for key, page in pages}
    for key, page in pages:
        for span in _codes(page):
            by_make.setdefault(make_of(page.text[slice(*span)]), {}).setdefault(key, []).append(
                span
            )
    for found in sorted(by_make.values(), key=len, reverse=True):
        told = {
            key: (codes[0], fold(texts[key][slice(*codes[0])]))
            for key, codes in found.items()
            if len({fold(texts[key][slice(*code)]) for code in codes}) == 1
        }
        keys = {name for _, name in told.values()}
        if len(told) < _FEWEST or len(keys) < len(told):
            continue
        if all(_tells(texts[key], code) for key, (code, _) in told.items()):
            at_foot = 2 * sum(2 * c.start > len(texts[k]) for k, (c, _) in told.items()) > len(told)
            return [
                (key, Told(CharSpan(0, _end(texts[key], code, at_foot)), name))
                for key, (code, name) in told.items()
            ]
    return []


def _codes(page: Page) -> list[CharSpan]:
    """Return the longest codes on a page that tell of articles by themselves, not figures alone."""
    longest: dict[int, CharSpan] = {}
    for start, end in code_mentions(page.text):
        words = page.text[start:end]
        is_code = is_telling(words) and any(map(str.isalpha, words))
        if is_code and is_of_article(page.text, CharSpan(start, end)):
            known = longest.get(start)
            if not is_quoted(page, start) and (known is None or end > known.end):
                longest[start] = CharSpan(start, end)
    return list(longest.values())


def _tells(text: str, code: CharSpan) -> bool:
    """Return whether a page states facts, and names a product at its head or beside the code."""
    head = "\n".join(text.lstrip().split("\n", _HEAD_LINES)[:_HEAD_LINES])
    line = text[text.rfind("\n", 0, code.start) + 1 : code.start]
    kinds = product_lexicon("")
    return bool(facts_in(text)) and bool(kinds.within(head) or kinds.within(line))


def _end(text: str, code: CharSpan, at_foot: bool) -> int:
    """Return where what a page says of its article ends: with the code, where most end so."""
    gap = text.find("\n\n", code.end) if at_foot else -1
    return gap + 1 if gap >= 0 else len(text)
