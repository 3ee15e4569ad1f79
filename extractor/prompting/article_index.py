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
    r"(?m)^[> \t]*(?:[-*·•▪–]\s*|\(?\d{1,2}[.)]\s+)?(?P<name>[^\n:：—–=|]{2,40}?)\s{0,2}"
    r"(?:[:：=]|—|–|->|→| - )[ \t]*(?=\S)[^\n]{4,}\n?"
)
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
