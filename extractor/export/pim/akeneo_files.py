"""Entries as Akeneo's import files: `product_models` and `products`, CSV or XLSX.

Headers are `attribute-locale-channel`; a metric has a second column `-unit`, a price one column a
currency. An empty cell empties the value in the PIM. That is how what was erased here is erased
there, and why rows that fill different columns stand in different files: what a document does not
say must not empty what people entered.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from extractor.export.pim.akeneo import Entry, Level
from extractor.export.pim.items import Cell
from extractor.export.pim.mapping import FieldRule, Form, PimMapping
from extractor.export.pim.sheet import Sheet

_Frame = Callable[[Entry, PimMapping], dict[str, str]]


def import_sheets(entries: Sequence[Entry], mapping: PimMapping) -> list[Sheet]:
    """Return the files to import, product models first, in the order of import."""
    models = [entry for entry in entries if entry.level is not Level.PRODUCT]
    products = [entry for entry in entries if entry.level is Level.PRODUCT]
    return [
        *_sheets("product_models", models, mapping, _model_frame),
        *_sheets("products", products, mapping, _product_frame),
    ]


def _sheets(
    name: str, entries: Sequence[Entry], mapping: PimMapping, frame: _Frame
) -> Iterator[Sheet]:
    """Yield a sheet for each set of columns, sub-models behind the models that they need."""
    groups: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for entry in entries:
        row = {**frame(entry, mapping), **_cells(entry, mapping)}
        row |= {_header(key): "" for key in entry.delta.erased}
        groups.setdefault(tuple(sorted(row)) if mapping.empty == "keep" else (), []).append(row)
    for number, rows in enumerate(groups.values(), start=1):
        columns = dict.fromkeys(column for row in rows for column in row)
        # Numbered, so that a folder shows the files in the order in which they are imported.
        numbered = f"{name}-{number}" if len(groups) > 1 else name
        yield Sheet(numbered, tuple(columns), tuple(rows))


def _model_frame(entry: Entry, mapping: PimMapping) -> dict[str, str]:
    frame = {"code": entry.code, "family_variant": entry.family_variant, "parent": entry.parent}
    return frame | _categories(entry, mapping)


def _product_frame(entry: Entry, mapping: PimMapping) -> dict[str, str]:
    frame = {mapping.identifier_attribute: entry.code, "family": entry.family}
    frame["parent"] = entry.parent
    if mapping.enabled is not None and entry.delta.is_new:
        frame["enabled"] = "1" if mapping.enabled else "0"
    return frame | _categories(entry, mapping)


def _categories(entry: Entry, mapping: PimMapping) -> dict[str, str]:
    fits = mapping.categories and entry.delta.is_new
    return {"categories": ",".join(mapping.categories)} if fits else {}


def _cells(entry: Entry, mapping: PimMapping) -> dict[str, str]:
    return {
        column: text for cell in entry.delta.item.cells for column, text in _columns(cell, mapping)
    }


def _columns(cell: Cell, mapping: PimMapping) -> Iterator[tuple[str, str]]:
    header, data = _header(cell.rule.key), cell.data
    if cell.rule.form is Form.METRIC and isinstance(data, dict):
        yield header, _number(str(data["amount"]), mapping)
        yield f"{header}-unit", str(data["unit"])
    elif cell.rule.form is Form.PRICE and isinstance(data, list):
        for price in data:
            if isinstance(price, dict):
                yield f"{header}-{price['currency']}", _number(str(price["amount"]), mapping)
    else:
        yield header, _text(cell.rule, data, mapping)


def _header(key: str) -> str:
    return "-".join(part for part in key.split("|") if part)


def _text(rule: FieldRule, data: object, mapping: PimMapping) -> str:
    if rule.form is Form.BOOLEAN:
        return "1" if data else "0"
    if rule.form is Form.MULTISELECT and isinstance(data, list):
        return ",".join(map(str, data))
    if rule.form is Form.TABLE:
        return json.dumps(data, ensure_ascii=False)
    if rule.form is Form.NUMBER:
        return _number(str(data), mapping)
    return str(data)


def _number(text: str, mapping: PimMapping) -> str:
    return text.replace(".", mapping.decimal)
