"""Items as rows: generic tables, and the product file of Shopify.

A generic table has a row per product, or per variant where the mapping has variants. Shopify takes
a row per variant under one handle: what belongs to the product stands in the first row alone, what
belongs to a variant in every row.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from pydantic import JsonValue

from extractor.export.pim.items import Cell, ExportProblem, Item
from extractor.export.pim.mapping import Form, PimMapping
from extractor.export.pim.sheet import Sheet
from extractor.export.rows import value_text

_HANDLE = "URL handle"
# Columns of Shopify's file that speak of one variant; all others speak of the product.
_OF_VARIANTS = frozenset(
    {"SKU", "Barcode", "Price", "Compare-at price", "Cost per item", "Charge tax", "Tax code"}
    | {"Inventory tracker", "Inventory quantity", "Continue selling when out of stock"}
    | {"Weight value (grams)", "Weight unit for display", "Requires shipping"}
    | {"Fulfillment service", "Variant image URL"}
)
_NEEDED = ("Title", _HANDLE)


def table_sheet(items: Sequence[Item], mapping: PimMapping) -> Sheet:
    """Return a row per product or variant, with a column for every rule of the mapping."""
    rows = tuple(row for item in items for row in _rows(item))
    return Sheet("products", _all_columns(mapping), rows)


def table_objects(items: Sequence[Item]) -> Iterator[str]:
    """Yield a JSON object a row, with the values as they are: amounts, units, lists."""
    for item in items:
        own = {cell.rule.to: cell.data for cell in item.cells}
        for variant in item.variants or (None,):
            cells = variant.cells if variant else ()
            row: dict[str, JsonValue] = {**own, **{cell.rule.to: cell.data for cell in cells}}
            yield json.dumps(row, ensure_ascii=False)


def shopify_sheet(
    items: Sequence[Item], mapping: PimMapping
) -> tuple[Sheet, tuple[ExportProblem, ...]]:
    """Return the product file, and the products that Shopify would refuse."""
    rows: list[Mapping[str, str]] = []
    problems: list[ExportProblem] = []
    for item in items:
        own = _texts(item.cells)
        missing = [name for name in _NEEDED if not own.get(name)]
        if missing:
            message = f"Shopify needs {' and '.join(missing)}"
            problems.append(ExportProblem("", item.identifier, missing[0], "missing", message))
            continue
        rows.extend(_shopify_rows(item, own))
    return Sheet("shopify_products", _all_columns(mapping), tuple(rows)), tuple(problems)


def _shopify_rows(item: Item, own: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    every_row = {name: text for name, text in own.items() if name in _OF_VARIANTS}
    every_row[_HANDLE] = own[_HANDLE]
    if not item.variants:
        yield own
        return
    for number, variant in enumerate(item.variants):
        yield (dict(own) if number == 0 else every_row) | _texts(variant.cells)


def _rows(item: Item) -> Iterator[Mapping[str, str]]:
    own = _texts(item.cells)
    for variant in item.variants:
        yield own | _texts(variant.cells)
    if not item.variants:
        yield own


def _all_columns(mapping: PimMapping) -> tuple[str, ...]:
    rules = [*mapping.fields, *(mapping.variants.fields if mapping.variants else ())]
    return tuple(dict.fromkeys(rule.to for rule in rules))


def _texts(cells: Sequence[Cell]) -> dict[str, str]:
    return {cell.rule.to: _text(cell) for cell in cells}


def _text(cell: Cell) -> str:
    rule, data = cell.rule, cell.data
    if rule.form is Form.BOOLEAN:
        return "TRUE" if data else "FALSE"
    if rule.form is Form.MULTISELECT and isinstance(data, list):
        return rule.join.join(map(str, data))
    if rule.form is Form.PRICE and rule.currency and isinstance(data, list):
        # One currency is fixed: the column holds bare amounts.
        return rule.join.join(str(price["amount"]) for price in data if isinstance(price, dict))
    return value_text(data)
