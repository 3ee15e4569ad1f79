"""Builders of products that may leave, and a memory of exports that lasts as long as a test."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from extractor.export.pim.mapping import PimMapping, Target
from extractor.export.pim.mapping_file import default_mapping, parse_mapping
from extractor.export.release import HeldValue, Released

KNIT: dict[str, JsonValue] = {
    "style_code": "K123",
    "name": "Crew neck",
    "brand": "Mühlbauer & Söhne",
    "composition": [
        {"component": "outer", "fibre": "cashmere", "percent": "90"},
        {"component": "outer", "fibre": "silk", "percent": "10"},
        {"component": "lining", "fibre": "cotton", "percent": "100"},
    ],
    "country_of_origin": "NO",
    "net_weight": {"amount": "285", "unit": "g"},
    "fabric_weight": {"amount": "320", "unit": "g/m2"},
    "retail_price": {"amount": "890.00", "currency": "EUR"},
    "gender": "women",
    "care": ["hand_wash", "do_not_bleach"],
    "variants": [
        {"sku": "K123-900-M", "gtin": "8001234567897", "colour": "Blu notte", "size": "M"},
        {"sku": "K123-900-L", "gtin": "8001234567903", "colour": "Blu notte", "size": "L"},
        {"sku": "K123-100-M", "gtin": "8001234567910", "colour": "Ecru", "size": "M"},
    ],
}


class TestMemory:
    """Keeps digests in memory."""

    __test__ = False

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], dict[str, str]] = {}

    def sent(self, target: str, item: str) -> Mapping[str, str]:
        return self.items.get((target, item), {})

    def remember(self, target: str, item: str, digests: Mapping[str, str]) -> None:
        self.items[target, item] = dict(digests)


def make_product(
    *,
    source: str = "sheet.pdf #1",
    schema: str = "knitwear",
    held: tuple[HeldValue, ...] = (),
    without: tuple[str, ...] = (),
    **values: JsonValue,
) -> Released:
    content = {**KNIT, **values}
    return Released(source, schema, {k: v for k, v in content.items() if k not in without}, held)


def mapping_with(fields: str, head: str = "") -> PimMapping:
    """Return a mapping to Akeneo with these YAML lines as its fields."""
    return parse_mapping(f"target: akeneo\n{head}\nfields:\n{fields}\n", "test.yaml")


def default(target: Target) -> PimMapping:
    return default_mapping(target)
