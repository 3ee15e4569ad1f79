"""Items as JSON-LD: schema.org (a group with its variants) and GS1's web vocabulary.

GS1 knows no group of variants: there every variant is a product with all values of its style.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from pydantic import JsonValue

from extractor.export.pim.items import Cell, Item
from extractor.export.pim.mapping import FieldRule, Form, PimMapping, Target

Node = dict[str, JsonValue]


def jsonld_text(items: Sequence[Item], mapping: PimMapping) -> str:
    """Return the document: one graph with a node per product."""
    nodes = [node for item in items for node in _nodes(item, mapping)]
    document = {"@context": mapping.context, "@graph": nodes}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _nodes(item: Item, mapping: PimMapping) -> Iterator[Node]:
    kind = item.family or "Product"
    prefix = _prefix(mapping)
    own = _properties(item.cells, prefix)
    if not item.variants:
        yield {"@type": kind, **own}
    elif mapping.target is Target.SCHEMA_ORG:
        variants: list[JsonValue] = [
            {"@type": "Product", **_properties(variant.cells, prefix)} for variant in item.variants
        ]
        group: Node = {"@type": "ProductGroup", "productGroupID": item.identifier}
        yield group | own | {"hasVariant": variants}
    else:
        for variant in item.variants:
            yield {"@type": kind, **own, **_properties(variant.cells, prefix)}


def _prefix(mapping: PimMapping) -> str:
    return "gs1:" if mapping.target is Target.GS1 else ""


def _properties(cells: Sequence[Cell], prefix: str) -> Node:
    """Return the properties; those that several rules give become one list."""
    properties: Node = {}
    for cell in cells:
        data = _data(cell, prefix)
        name = cell.rule.to
        if name in properties:
            properties[name] = [*_as_list(properties[name]), *_as_list(data)]
        else:
            properties[name] = data
    return properties


def _as_list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else [value]


def _data(cell: Cell, prefix: str) -> JsonValue:
    rule, data = cell.rule, cell.data
    if rule.form is Form.METRIC and isinstance(data, dict):
        amount: Node = {"@type": f"{prefix}QuantitativeValue", f"{prefix}value": data["amount"]}
        return amount | {f"{prefix}unitCode": data["unit"]}
    if rule.form is Form.PRICE and isinstance(data, list):
        offers = [_offer(price, rule) for price in data if isinstance(price, dict)]
        return offers[0] if len(offers) == 1 else list(offers)
    if rule.form is Form.SELECT and rule.node:
        return {"@id": data}
    if rule.form is Form.TEXT and rule.locale:
        return {"@value": data, "@language": rule.locale.replace("_", "-")}
    return data


def _offer(price: Node, rule: FieldRule) -> JsonValue:
    return {
        "@type": rule.node or "Offer",
        "price": price["amount"],
        "priceCurrency": price["currency"],
    }
