"""Articles of an order or a bill whose columns are parted by blanks: one a numbered line.

Pages whose cells do not stand in line come out so: what goes on below belongs to the line above.
"""

from __future__ import annotations

from extractor.core.document import Page
from extractor.prompting.article_blocks import Told, from_starts, is_quoted
from extractor.prompting.article_charges import is_charge
from extractor.prompting.order_rows import OrderRow, code_of, goods_of, order_of
from schemas.values.lexicon import fold


def order_lines(page: Page) -> list[Told]:
    """Return the lines of an order, each with what goes on below it."""
    order = order_of(page.text)
    if order is None or is_quoted(page, order.head.start):
        return []
    keys = [_key(page.text, row) for row in order.rows]
    if len(set(keys)) < len(keys):
        return []
    starts = [(row.line.start, key) for row, key in zip(order.rows, keys, strict=True)]
    return list(from_starts(page.text, starts))


def _key(text: str, row: OrderRow) -> str:
    """Return the code of a line, else its goods; empty of a charge."""
    goods = goods_of(text, row)
    if any(map(is_charge, goods)):
        return ""
    return fold(code_of(text, row) or goods[0])
