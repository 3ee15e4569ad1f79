"""Tables whose rows are the parts of one product: a bill of materials."""

from __future__ import annotations

import re

from extractor.core.geometry import CharSpan
from extractor.prompting.column_heads import attributes_named
from extractor.prompting.lines import Table, is_part_or_price
from schemas.values.component import component_lexicon

# Heads of a bill of materials: how much of each is used, and where.
_HEAD = re.compile(
    r"consum[oi]|consumption|usage|cons(?:o|ommation)?\.?|verbrauch|einsatz(?:ort)?"
    r"|aplica(?:ção|ción)|placement|emplacement|emploi|impiego|posizionamento|colocación|localização"
    r"|sarfiyat|kullanım yeri|birim sarfiyat|(?:单耗|單耗|用量|使用部位|部位|要尺|使用箇所)",
    re.I,
)
_BEHIND_PART = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]?\s*$|[:：*]+$")
_FEWEST = 2  # parts
_PRICES = frozenset({"wholesale_price", "retail_price"})
# What a column of parts may be taken to name.
_OF_PARTS = frozenset({"name", "product_type", "composition"})


def is_of_materials(text: str, table: Table) -> bool:
    """Return whether the rows are parts of one product.

    Their names stand in the first column, or behind their codes where nothing has a price: what is
    sold does have one. A column of weaves, some of which parts are called by, says so at its head.
    """
    heads = [_named(text, head) for head in table.header]
    if any(map(_HEAD.fullmatch, heads)) or _are_parts(text, table, 0, fewest=0.5):
        return True
    named = [attributes_named(head) for head in heads]
    if any(map(is_part_or_price, heads)) or any(own & _PRICES for own in named):
        return False
    return any(
        not named[at] - _OF_PARTS and _are_parts(text, table, at, fewest=0.99)
        for at in range(1, len(heads))
    )


def _named(text: str, cell: CharSpan) -> str:
    return _BEHIND_PART.sub("", text[slice(*cell)])


def _are_parts(text: str, table: Table, column: int, *, fewest: float) -> bool:
    """Return whether more than a share of the filled cells of a column are words for parts."""
    cells = (row[column] for row in table.rows if column < len(row))
    parts = [
        bool(component_lexicon().whole(_named(text, cell)))
        for cell in cells
        if cell.start < cell.end
    ]
    return len(parts) >= _FEWEST and sum(parts) > fewest * len(parts)
