"""Positions of a bill or an order whose description goes on over several rows.

    1 | Dohar "Neem" D.No. 1142 | 63041910 | 60 | 1,450/-
      | 3 layer mulmul, cotton 100%
      | 90" x 108"

No header tells what the cells of the further rows are.
"""

from __future__ import annotations

import re
from itertools import pairwise

from extractor.core.document import Page
from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told, is_quoted
from extractor.prompting.article_codes import is_of_article, make_of
from extractor.prompting.lines import line_end
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_ROW = re.compile(
    r"(?m)^(?P<number>\d{1,3})[.)]? \| (?:(?P<code>(?=[\w./-]*\d{2})[A-Z\d][\w./-]{2,14}) \| )?"
    r"(?P<goods>(?=[^|\n]*[^\W\d_]{3})[^|\n]{4,90}?) \| [^\n]*\d"
)
_GOES_ON = re.compile(r"(?:[ \t]*\|[^\n]*[^\W_][^\n]*(?:\n|$))*")
_CODE = re.compile(r"(?<![\w.,/-])[A-Z]{0,4}[-/. ]?\d{3,6}(?:[-/][A-Z0-9]{1,4})?(?![\w.,%/-]*\w)")
_FEWEST = 2
_STEPS = (1, 10, 100)  # between the numbers of positions


def positions(page: Page) -> list[Told]:
    """Return positions that are numbered on and whose descriptions go on below their rows."""
    text = page.text
    rows: list[re.Match[str]] = []
    for row in _ROW.finditer(text):
        number = int(row["number"])
        if not is_quoted(page, row.start()):
            rows = [*rows, row] if not rows or _follows(rows, number) else rows
    if len(rows) < _FEWEST or int(rows[0]["number"]) not in _STEPS:
        return []
    ends = [_below(text, row) for row in rows]
    # Rows of a table that have nothing below them are those of a table.
    going_on = [line_end(text, row.end()) < end for row, end in zip(rows, ends, strict=True)]
    if 2 * sum(going_on) < len(rows):
        return []
    coded = all(row["code"] for row in rows)
    keys = [fold(row["code"]) for row in rows] if coded else _keys([r["goods"] for r in rows])
    if len(set(keys)) < len(rows) or any(
        end > following.start() for end, (_, following) in zip(ends, pairwise(rows), strict=False)
    ):
        return []
    return [
        Told(CharSpan(row.start(), end), key)
        for row, end, key in zip(rows, ends, keys, strict=True)
    ]


def _follows(rows: list[re.Match[str]], number: int) -> bool:
    return number - int(rows[-1]["number"]) == int(rows[0]["number"])


def _below(text: str, row: re.Match[str]) -> int:
    """Return where the rows end that go on with one: their first cell is empty."""
    going_on = _GOES_ON.match(text, line_end(text, row.end()))
    return going_on.end() if going_on else line_end(text, row.end())


def _keys(goods: list[str]) -> list[str]:
    """Return the codes in the cells, of one make, else the names that stand there."""
    found = [
        [
            match.group().strip()
            for match in _CODE.finditer(cell)
            if is_of_article(cell, CharSpan(*match.span()))
        ]
        for cell in goods
    ]
    codes = [one[-1] for one in found if one]
    if len(codes) == len(goods) and len(set(map(make_of, codes))) == 1:
        return [fold(code) for code in codes]
    named = all(product_lexicon("").within(cell) for cell in goods)
    return [fold(cell) for cell in goods] if named else []
