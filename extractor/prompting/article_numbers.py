"""Lines of a price list that begin with numbers of three figures, too short to be codes elsewhere.

    BATH
    220 Hand towel, 50x100, 100% cotton, 7.20
    228 Bath mat, 60x90, 100% cotton, 14.80

Numbers of pieces stand so as well: the ones of articles go up, and their lines end with a price.
"""

from __future__ import annotations

import re
from itertools import pairwise

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_units import GONE
from schemas.values.product_lexicon import product_lexicon

_LINE = re.compile(
    r"(?m)^[> \t]*(?P<code>[1-9]\d\d)(?:[ \t]{1,8}|[ ]?[|:–—-][ ]?)"
    r"(?P<words>[^\W\d_]{3}[^\n]{8,160})$"
)
_PRICE = re.compile(r"(?<![\d.,])\d{1,4}[.,]\d\d(?:[ ]?(?:[€£$¥]|EUR|USD|GBP|CHF))?$")
_HEAD = 40  # characters in which a line names its product
_OF_GOODS = frozenset({"share", "measure", "weight"})
_FEWEST = 2


def numbered_lines(page: Page) -> list[Told]:
    """Return lines that begin with a number, name a product and end with its price."""
    lines = [
        line
        for line in _LINE.finditer(page.text)
        if not is_quoted(page, line.start()) and _is_article(line["words"])
    ]
    numbers = [int(line["code"]) for line in lines]
    if len(lines) < _FEWEST or any(low >= high for low, high in pairwise(numbers)):
        return []
    return [Told(CharSpan(line.start(), line.end()), line["code"]) for line in lines]


def _is_article(words: str) -> bool:
    if GONE.search(words) or _PRICE.search(words) is None:
        return False
    return bool(product_lexicon("").within(words[:_HEAD])) and bool(facts_in(words) & _OF_GOODS)
