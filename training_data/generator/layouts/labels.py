"""What a document calls its facts: label words of the supplier's languages, in its case."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from schemas.base import AttributeSpec, SchemaSpec
from schemas.vocabulary.labels import LABELS, SCHEMA_LABELS
from training_data.generator.facts.product import Product
from training_data.generator.layouts.page import Item
from training_data.generator.layouts.words import HEADINGS, words
from training_data.generator.profile import Supplier

Labels = Mapping[str, tuple[str, str, str]]  # attribute: label, second label, heading

_FIRST = 0.4  # share of documents that use the commonest label of an attribute


def labels_for(
    rng: random.Random, supplier: Supplier, schema: SchemaSpec, names: Sequence[str]
) -> dict[str, tuple[str, str, str]]:
    """Draw label, second label and heading of every named attribute, once per document."""
    main, *second = supplier.languages
    headings = {group: rng.choice(words(by_lang, main)) for group, by_lang in HEADINGS.items()}
    found: dict[str, tuple[str, str, str]] = {}
    for name in names:
        spec = schema.attribute(name)
        label = _label(rng, supplier, schema, spec, main)
        other = _label(rng, supplier, schema, spec, second[0]) if second else ""
        found[name] = (label, "" if other == label else other, headings[heading_of(spec)])
    return found


def with_labels(product: Product, names: Sequence[str], labels: Labels) -> list[Item]:
    """Return the product's facts as items in the order of `names`."""
    return [Item(product.facts[name], *labels[name]) for name in names if name in product.facts]


def items_of(
    rng: random.Random, supplier: Supplier, product: Product, names: Sequence[str]
) -> list[Item]:
    """Return the product's facts as items with labels drawn for them."""
    return with_labels(product, names, labels_for(rng, supplier, product.schema, names))


def cased(supplier: Supplier, label: str) -> str:
    """Return a label in the supplier's case."""
    match supplier.label_case:
        case "upper":
            return label.upper()
        case "lower":
            return label.lower()
        case "title":
            return label.title() if label.isascii() else label
        case _:
            return label


def heading_of(spec: AttributeSpec) -> str:
    """Return under which heading a sheet puts an attribute."""
    return _GROUP_HEADINGS.get(spec.group, spec.group if spec.group in HEADINGS else "other")


def _label(
    rng: random.Random, supplier: Supplier, schema: SchemaSpec, spec: AttributeSpec, lang: str
) -> str:
    by_lang = SCHEMA_LABELS.get(schema.name, {}).get(spec.name) or LABELS.get(spec.name, {})
    options = by_lang.get(lang) or by_lang.get("en") or (spec.name.replace("_", " "),)
    if supplier.abbreviates and rng.random() < 0.7:
        options = tuple(sorted(options, key=len))[: max(1, len(options) // 2)]
        return cased(supplier, rng.choice(options))
    return cased(supplier, options[0] if rng.random() < _FIRST else rng.choice(options))


_GROUP_HEADINGS = {
    "general": "identity",
    "care_origin": "material",
    "cloth": "material",
    "knitting": "construction",
    "commercial": "trade",
    "sizes_variants": "size",
}
