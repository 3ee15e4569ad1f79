"""Entries as lines of Akeneo's REST interface: `PATCH` with one JSON object a line.

Only what changed is named: keys that a line leaves out stay as they are. Categories and the
enabled flag are sent with new entries alone, since `PATCH` replaces them as a whole and would undo
what people did in the PIM.
"""

from __future__ import annotations

import json

from pydantic import JsonValue

from extractor.export.pim.akeneo import Entry, Level
from extractor.export.pim.items import Cell
from extractor.export.pim.mapping import Form, PimMapping


def entry_line(entry: Entry, mapping: PimMapping) -> str:
    """Return an entry as one line of NDJSON."""
    return json.dumps(_resource(entry, mapping), ensure_ascii=False, separators=(",", ":"))


def _resource(entry: Entry, mapping: PimMapping) -> dict[str, JsonValue]:
    delta = entry.delta
    is_product = entry.level is Level.PRODUCT
    resource: dict[str, JsonValue] = {"identifier" if is_product else "code": entry.code}
    if not is_product:
        resource["family_variant"] = entry.family_variant
    elif entry.family:
        resource["family"] = entry.family
    if entry.parent:
        resource["parent"] = entry.parent
    if delta.is_new:
        resource |= _only_once(is_product, mapping)
    values: dict[str, list[JsonValue]] = {}
    # A new frame (another parent) is a new line to Akeneo: all values go with it.
    for cell in delta.item.cells if delta.is_new else delta.changed:
        values.setdefault(cell.rule.to, []).append(_value(cell))
    for key in delta.erased:
        code, locale, scope = key.split("|")
        empty: JsonValue = {"locale": locale or None, "scope": scope or None, "data": None}
        values.setdefault(code, []).append(empty)
    if values:
        resource["values"] = values  # type: ignore[assignment]  # lists of JSON are JSON
    return resource


def _only_once(is_product: bool, mapping: PimMapping) -> dict[str, JsonValue]:
    first: dict[str, JsonValue] = {}
    if mapping.categories:
        first["categories"] = list(mapping.categories)
    if is_product and mapping.enabled is not None:
        first["enabled"] = mapping.enabled
    return first


def _value(cell: Cell) -> JsonValue:
    rule = cell.rule
    return {"locale": rule.locale, "scope": rule.scope, "data": _data(cell)}


def _data(cell: Cell) -> JsonValue:
    whole = cell.rule.form is Form.NUMBER and cell.rule.decimals == 0
    # Akeneo: a number without decimals is an integer, one with decimals a string.
    return int(str(cell.data)) if whole else cell.data
