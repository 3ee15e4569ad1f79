"""Lines that tell more of articles told elsewhere, each behind the name of one of them.

    Proue — FJ-1101. Saphir 2,14 ct. 8 900 €        - 2214 : 98 % coton, 2 % élasthanne
    Embrun — FJ-1112. Perles 8 mm. 690 €            - 2216 : même tissu que 2214

An index of values at the end, or notes below a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from schemas.values.lexicon import fold

_LINE = re.compile(
    r"(?m)^[> \t]*(?:\|[ \t]+)?(?:[-*·•▪–]\s*|\(?\d{1,2}[.)]\s+)?"
    r"(?P<name>[^\n:：—–=|]{2,40}?)\s{0,2}"
    r"(?:[:：=]|—|–|->|→| - )[ \t]*(?=\S)[^\n]{4,}\n?"
)
_ROW = re.compile(r"(?m)^[^\n]* \| [^\n]*\n?")
_DIGIT = re.compile(r"\d")
_MOST_BEHIND = 2  # words of a colour and a size
_KEY_CELLS = 2  # of a row, in which it says whose it is
_FEWEST = 2  # articles


def lines_of_articles(
    page: Page, told: Sequence[Told], names: Mapping[str, frozenset[str]]
) -> Iterator[Told]:
    """Yield the lines outside of all blocks that begin with what one article alone is called.

    Args:
        page: The page.
        told: The blocks on it.
        names: What each article is called, folded, by its key.
    """
    by_name = {name: key for key, own in names.items() for name in own}
    found = []
    for line in _LINE.finditer(page.text):
        key = by_name.get(fold(line["name"]))
        span = CharSpan(*line.span())
        is_free = not any(one.span.overlaps(span) for one in told)
        if key and is_free and not is_quoted(page, span.start):
            found.append(Told(span, key))
    if len({one.key for one in found}) >= _FEWEST:
        yield from found
    yield from _rows_of_articles(page, [*told, *found], by_name)


def _rows_of_articles(
    page: Page, told: Sequence[Told], by_name: Mapping[str, str]
) -> Iterator[Told]:
    """Yield rows outside of all blocks that state of whom they are in one of the first cells.

    The stones of each piece, the barcodes of each style: *TR-01 | peridot*, *BIS 118-02 | black*.
    """
    found = []
    for line in _ROW.finditer(page.text):
        keys = [_key_of(cell, by_name) for cell in line.group().split(" | ")]
        key = next(filter(None, keys[:_KEY_CELLS]), "")
        span = CharSpan(*line.span())
        is_free = not any(one.span.overlaps(span) for one in told)
        if key and is_free and len(set(keys) - {""}) == 1 and not is_quoted(page, span.start):
            found.append(Told(span, key))
    if len({one.key for one in found}) >= _FEWEST:
        yield from found


def _key_of(cell: str, by_name: Mapping[str, str]) -> str:
    """Return the article that a cell names, maybe with the number of a colour behind its code."""
    words = fold(cell)
    if words in by_name:
        return by_name[words]
    longer = [name for name in by_name if _DIGIT.search(name) and words.startswith(f"{name} ")]
    name = max(longer, key=len, default="")
    behind = len(words.split()) - len(name.split())
    return by_name[name] if name and behind <= _MOST_BEHIND else ""
