"""Lines of an order or a bill whose columns are parted by blanks, below a head that numbers them.

    Art. no.
    Pos  Description  Unit price  Qty  VAT
    1  TB100-4  Blouse Ella  9,90  20 pcs  19 %
    4012345001235  198,00
    2  TB120-4  Shirt Paul  12,50  10 pcs  19 %

Pages whose cells do not stand in line come out so, and heads of several storeys have fewer columns
than their rows: the columns of a row are told by what they hold, and by their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from extractor.core.geometry import CharSpan
from extractor.prompting.column_heads import LONGEST_LABEL, attributes_named
from schemas.vocabulary.bill_columns import LINE_NUMBERS

_GAP = r"(?: \| |[ ]{2,})"
_HEAD = re.compile(
    rf"(?im)^(?:{LINE_NUMBERS}|item|nr\.?|no\.?|n°|#)"
    rf"(?:{_GAP}[^\s|\d][^\n|]{{0,30}}?){{2,12}}[ ]*$"
)
_LINE = re.compile(rf"(?m)^(?P<number>\d{{1,3}})\.?{_GAP}(?P<cells>[^\n]*[^\W\d_]{{3}}[^\n]*)$")
_CELL = re.compile(r"[^\s|]+(?: (?!\| |\|$)[^\s|]+)*")
# *GTRWA5 4000001234561 (GTIN)*: the seller's number, and that of the trade.
_CODE = re.compile(r"(?=\S*\d)(?P<code>[A-Z\d][\w./-]{2,17})(?: \d{8,14}(?: \([A-Z]{3,4}\))?)?")
_AMOUNT = re.compile(r"\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2,4}(?: ?(?:€|\$|£|EUR|USD|GBP|CHF))?")
_GOODS = re.compile(r"[^\n]*[^\W\d_]{3}")
_FILLED, _VALUE = re.compile(r"[^\n]+"), re.compile(r"[\d:]")
_NAME, _STYLE_CODE, _PRICE = "name", "style_code", "wholesale_price"
_FEWEST = 2
_FIRST = (0, 1, 10, 100)  # numbers of first lines; the others go on in such steps
_FURTHEST_HEAD = 600  # characters between a head of several storeys and its first line
_STOREYS = 3  # lines above a head, or below it, that go on with it


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One line of an order.

    Attributes:
        line: The line in the text of its page, without its break.
        cells: What stands behind its number, in order.
        heads: For each cell the words of the head above it, `None` where none is known.
    """

    line: CharSpan
    cells: tuple[CharSpan, ...]
    heads: tuple[CharSpan | None, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """A head that numbers lines, and the lines below it that are numbered on."""

    head: CharSpan
    rows: tuple[OrderRow, ...]


@lru_cache(maxsize=8)  # every article of a page asks for its lines
def order_of(text: str) -> Order | None:
    """Return the lines of the first such head on a page, each with goods and an amount."""
    head = next((one for one in _HEAD.finditer(text) if _states_prices(one.group())), None)
    if head is None:
        return None
    lines: list[re.Match[str]] = []
    for line in _LINE.finditer(text, head.end()):
        number = int(line["number"])
        if number == _following(lines) if lines else number in _FIRST:
            lines.append(line)
    if len(lines) < _FEWEST or lines[0].start() - head.end() > _FURTHEST_HEAD:
        return None
    columns = _Columns(text, CharSpan(*head.span()), lines[0].start())
    rows = tuple(columns.row(line) for line in lines)
    if not all(_is_of_goods(text, row) for row in rows):
        return None
    return Order(CharSpan(*head.span()), rows)


def goods_of(text: str, row: OrderRow) -> list[str]:
    """Return the cells of a row that have words in them, a code in front of others too."""
    return [text[slice(*cell)] for cell in row.cells if _GOODS.match(text, *cell)]


def code_of(text: str, row: OrderRow) -> str | None:
    """Return the code that a row begins with, where more than goods and an amount follow."""
    found = _CODE.fullmatch(text, *row.cells[0])
    return found["code"] if found and len(row.cells) > _FEWEST else None


class _Columns:
    """The columns below a head, by what the lines of the head call them."""

    def __init__(self, text: str, head: CharSpan, first: int) -> None:
        self._text = text
        self._heads = _cells(text, head)
        above = text[: head.start].splitlines(keepends=True)[-_STOREYS:]
        upper = _lines(text, head.start - sum(map(len, above)), head.start)
        self._storeys = [
            *_storeys(text, upper[::-1]),
            *_storeys(text, _lines(text, head.end, first)),
        ]
        named = [at for at, one in enumerate(self._heads) if self._names(one, _NAME)]
        coded = [at for at, one in enumerate(self._heads) if self._names(one, _STYLE_CODE)]
        self._goods_at = next(iter((*named, *coded)), 0)
        self._name = self._heads[named[0]] if named else None
        codes = [self._heads[at] for at in coded]
        codes += [one for one in self._storeys if self._names(one, _STYLE_CODE)]
        self._code = codes[0] if codes else None

    def row(self, line: re.Match[str]) -> OrderRow:
        """Return a line with its cells below the heads."""
        text = self._text
        cells = _cells(text, CharSpan(*line.span("cells")))
        heads: list[CharSpan | None] = [None] * len(cells)
        code = _CODE.fullmatch(text, *cells[0]) if len(cells) > _FEWEST else None
        if code and self._code:
            behind = code.end("code") + 1
            more = [CharSpan(behind, cells[0].end)] if behind < cells[0].end else []
            cells[:1] = [CharSpan(*code.span("code")), *more]
            heads = [self._code, *[None] * (len(cells) - 1)]
        coded = sum(1 for cell in cells if code and cell.start < code.end())
        goods = next(
            (at for at, cell in enumerate(cells) if at >= coded and _GOODS.match(text, *cell)),
            len(cells),
        )
        if goods < len(cells):
            heads[goods] = self._name
        for at, head in zip(
            range(goods + 1, len(cells)), self._heads[self._goods_at + 1 :], strict=False
        ):
            if self._names(head, _PRICE) and _AMOUNT.fullmatch(text, *cells[at]):
                heads[at] = head
        return OrderRow(CharSpan(*line.span()), tuple(cells), tuple(heads))

    def _names(self, head: CharSpan, attribute: str) -> bool:
        return attribute in attributes_named(self._text[slice(*head)])


def _cells(text: str, span: CharSpan) -> list[CharSpan]:
    return [CharSpan(*one.span()) for one in _CELL.finditer(text, *span)]


def _lines(text: str, start: int, end: int) -> list[CharSpan]:
    return [CharSpan(*one.span()) for one in _FILLED.finditer(text, start, end)]


def _storeys(text: str, lines: Sequence[CharSpan]) -> list[CharSpan]:
    """Return the cells of lines beside a head that go on with it: words, and no values."""
    filled = [cells for line in lines if (cells := _cells(text, line))][:_STOREYS]
    words = takewhile(lambda cells: all(_is_word(text, cell) for cell in cells), filled)
    return [cell for cells in words for cell in cells]


def _is_word(text: str, cell: CharSpan) -> bool:
    return cell.end - cell.start <= LONGEST_LABEL and not _VALUE.search(text, *cell)


def _states_prices(head: str) -> bool:
    """Return whether a column is one of prices: stones and parts are numbered on as well.

    A head that is parted by borders alone is that of a table, which others read.
    """
    return "  " in head.strip() and any(
        _PRICE in attributes_named(words.strip()) for words in re.split(_GAP, head)
    )


def _following(lines: Sequence[re.Match[str]]) -> int:
    return int(lines[-1]["number"]) + (int(lines[0]["number"]) or 1)


def _is_of_goods(text: str, row: OrderRow) -> bool:
    return bool(goods_of(text, row)) and any(_AMOUNT.fullmatch(text, *cell) for cell in row.cells)
