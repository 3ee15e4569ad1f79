"""Articles in lists without codes or names: lines that begin with a kind of product and are priced.

    - Robe longue en soie, 100 % soie, 34-42, 189 €       Bolso bandolera Salinas
    - Chemise en popeline, 100 % coton, 36-44, 72 €       piel de vacuno, 24x18 cm, 84,00 €

What hangs on a product is priced so as well: the lines state other facts too, and of different
kinds. Colours of one article are of one kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_shared import ends_articles, says_of_all
from extractor.prompting.article_texts import is_repeated
from extractor.prompting.article_units import GONE, MESSAGE
from extractor.prompting.column_heads import is_label
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2  # articles, and kinds of them
_REACH = 18  # characters before the kind that an item begins with: *Long*, *Women's silk*
_MOST_LINES = 3  # of an item
_LONGEST = 220  # characters of a line of a list: longer ones are prose
_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(
    r"[> \t]*(?:[-*·•▪■●○◆–—]+[ \t]*|[(（\[]?(?:\d{1,2}|[①-⑳])[.)）\]、．:]?[ \t]+|[①-⑳])?"
)
_BARE_PRICE = re.compile(r"(?<![\d.,])\d{1,4}[.,]\d\d[ \t]*$", re.M)
_ENDED = re.compile(r"[,;:|(（，；：。、　]| [/–—-] |  |\. ")
_BEFORE_KIND = re.compile(r"[^\d,;:.，。、?!|()]*")
_GOODS = frozenset({"share", "fineness", "measure", "weight", "sizes"})


class _Item(NamedTuple):
    """An item of a list: its lines, what it is called, its kind."""

    span: CharSpan
    key: str
    kind: str


def listed_kinds(page: Page) -> list[Told]:
    """Return the items of a list that begin with kinds of products, are priced and told more of."""
    items = [one for one in _items(page) if _is_priced(page.text[slice(*one.span)])]
    telling = [one for one in items if facts_in(page.text[slice(*one.span)]) & _GOODS]
    keys = {one.key for one in items}
    if len(keys) < len(items) or len(telling) < _FEWEST or 2 * len(telling) < len(items):
        return []
    if len({one.kind for one in items}) < _FEWEST:
        return []
    told = [Told(one.span, one.key) for one in items]
    return [] if is_repeated(page.text, told) else told


def _items(page: Page) -> Iterator[_Item]:
    """Yield what begins with a kind, each as far as the next one, a gap, or a few lines."""
    text = page.text
    lines = [CharSpan(*line.span()) for line in _LINE.finditer(text)]
    heads = {line: _head(text, line) for line in lines}
    for at, line in enumerate(lines):
        head, words = heads[line], text[slice(*line)]
        if head is None or is_quoted(page, line.start):
            continue
        end = line.end
        # What is said in whole sentences goes on with none: *The belt comes with it.*
        is_whole = _is_priced(words) or words.rstrip()[-1] in ".。!"
        for more in [] if is_whole else lines[at + 1 : at + _MOST_LINES]:
            # *leather, 24 x 18 cm* goes on with the line above, *Leather pouch* does not.
            goes_on = heads[more] is None or text[more.start].islower()
            if not goes_on or more.start > end + 1 or ends_articles(text, more.start):
                break
            heads[more] = None
            end = more.end
        yield _Item(CharSpan(line.start, end), *head)


def _head(text: str, line: CharSpan) -> tuple[str, str] | None:
    """Return what a line calls its product, and the kind; `None` where it begins with none."""
    stamp = MESSAGE.match(text, line.start)
    mark = _MARK.match(text, stamp.end() if stamp else line.start)
    words = text[mark.end() if mark else line.start : line.end]
    if len(words) > _LONGEST or GONE.search(words) or says_of_all(words) or "?" in words:
        return None
    name = _ENDED.split(words, maxsplit=1)[0].strip(' *_"“”„«»')
    kinds = product_lexicon("").within(name)
    if not kinds or kinds[0].start > _REACH or is_label(name):
        return None
    if not _BEFORE_KIND.fullmatch(name, 0, kinds[0].start):
        return None
    return fold(name), fold(name[kinds[0].start : kinds[0].end])


def _is_priced(words: str) -> bool:
    return "price" in facts_in(words) or _BARE_PRICE.search(words) is not None
