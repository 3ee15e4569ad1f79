"""Rows of a bill or an order whose cells for the goods name a product and its code.

1 | Mocasín Tolmo ref. 8841 | 39 | 4 | 71.5
2 | Mocasín Tolmo ref. 8841 | 40 | 8 | 71.5
3 | Botín Carrascal ref. 8870 | 40 | 5 | 96
"""

from __future__ import annotations

import re

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_codes import is_of_article, make_of
from extractor.prompting.lines import cells_of, line_end
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_CODE = re.compile(
    r"(?i:(?<!\w)(?:art|mod|ref|réf|rif|cod|cód|style|item|model[leo]{0,2}|dessin|no|nr|n[º°])\b"
    r"[.:ª]{0,2}|款号|货号|品番)[ ]?"
    r"(?P<code>[A-Z]{0,4}[-/. ]?\d{3,6}(?:[-/][A-Z0-9]{1,4})?)(?![\w,])"
)
_FEWEST = 2  # articles
_FEWEST_CELLS = 3
_Row = tuple[CharSpan, str]


def coded_goods(page: Page) -> list[Told]:
    """Return the rows that name a product and its code in one cell, all in the same column."""
    columns: dict[tuple[int, str], list[_Row]] = {}
    start = 0
    while start < len(page.text):
        line = CharSpan(start, line_end(page.text, start))
        start = line.end
        cells = cells_of(page.text, line) if " | " in page.text[slice(*line)] else ()
        if len(cells) < _FEWEST_CELLS or is_quoted(page, line.start):
            continue
        for at, cell in enumerate(cells):
            code = _named_code(page.text[slice(*cell)])
            if code:
                columns.setdefault((at, make_of(code)), []).append((line, fold(code)))
                break
    rows = max(columns.values(), key=len, default=[])
    if len({key for _, key in rows}) < _FEWEST:
        return []
    return [Told(span, key) for span, key in rows]


def _named_code(words: str) -> str:
    """Return the code that a cell states behind the word for a product; empty if it does not."""
    match = _CODE.search(words)
    if match is None or not is_of_article(words, CharSpan(*match.span("code"))):
        return ""
    kinds = product_lexicon("").within(words[: match.start()])
    return match["code"].strip() if kinds else ""
