"""Lines of an order or a bill whose columns are parted by blanks, below a head that numbers them.

    Pos  Art. no.  Description  Unit price  Qty
    1  TB100-4  Blouse Ella  9,90  20 pcs
    4012345001235  198,00
    2  TB120-4  Shirt Paul  12,50  10 pcs

Pages whose cells do not stand in line come out so: what goes on below belongs to the line above.
"""

from __future__ import annotations

import re

from extractor.core.document import Page
from extractor.prompting.article_blocks import Told, from_starts, is_quoted
from extractor.prompting.article_charges import is_charge
from extractor.prompting.lines import attributes_named
from schemas.values.lexicon import fold
from schemas.vocabulary.bill_columns import LINE_NUMBERS

_GAP = r"(?: \| |[ ]{2,})"
_HEAD = re.compile(
    rf"(?im)^(?:{LINE_NUMBERS}|item|nr\.?|no\.?|n°|#)"
    rf"(?:{_GAP}[^\s|\d][^\n|]{{0,30}}?){{2,12}}[ ]*$"
)
_LINE = re.compile(rf"(?m)^(?P<number>\d{{1,3}})\.?{_GAP}(?P<cells>[^\n]*[^\W\d_]{{3}}[^\n]*)$")
_CELLS = re.compile(_GAP)
_CODE = re.compile(r"(?=\S*\d)[A-Z\d][\w./-]{2,17}")
_AMOUNT = re.compile(r"\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2,4}(?: ?(?:€|\$|£|EUR|USD|GBP|CHF))?")
_GOODS = re.compile(r"[^\n]*[^\W\d_]{3}")
_PRICE = "wholesale_price"
_FEWEST = 2
_FIRST = (0, 1, 10, 100)  # numbers of first lines; the others go on in such steps
_FURTHEST_HEAD = 600  # characters between a head of several storeys and its first line


def order_lines(page: Page) -> list[Told]:
    """Return lines that are numbered on below such a head, each with goods and an amount."""
    text = page.text
    head = next((one for one in _HEAD.finditer(text) if _states_prices(one.group())), None)
    if head is None or is_quoted(page, head.start()):
        return []
    lines: list[re.Match[str]] = []
    for line in _LINE.finditer(text, head.end()):
        number = int(line["number"])
        if number == _following(lines) if lines else number in _FIRST:
            lines.append(line)
    if len(lines) < _FEWEST or lines[0].start() - head.end() > _FURTHEST_HEAD:
        return []
    keys = [_key(line["cells"]) for line in lines]
    if None in keys or len(set(keys)) < len(keys):
        return []
    starts = [(line.start(), key or "") for line, key in zip(lines, keys, strict=True)]
    return list(from_starts(text, starts))


def _states_prices(head: str) -> bool:
    """Return whether a column is one of prices: stones and parts are numbered on as well.

    A head that is parted by borders alone is that of a table, which others read.
    """
    return "  " in head.strip() and any(
        _PRICE in attributes_named(words.strip()) for words in _CELLS.split(head)
    )


def _following(lines: list[re.Match[str]]) -> int:
    return int(lines[-1]["number"]) + (int(lines[0]["number"]) or 1)


def _key(cells: str) -> str | None:
    """Return the code of a line, else its goods; empty of a charge, `None` of what is no line."""
    pieces = [piece.strip() for piece in _CELLS.split(cells) if piece.strip()]
    named = [piece for piece in pieces if _GOODS.match(piece)]
    if not named or not any(_AMOUNT.fullmatch(piece) for piece in pieces):
        return None
    if any(map(is_charge, named)):
        return ""
    is_coded = _CODE.fullmatch(pieces[0]) and len(pieces) > _FEWEST
    return fold(pieces[0] if is_coded else named[0])
