"""A family of the PIM as a JSON Schema that everything here can read: `--schema family.json`.

The file is made by the import and holds what the PIM says; what people know beside it stands in
the overrides. Its id carries a hash of its content: a changed family is another schema, and every
record says under which one it was read.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass

from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.akeneo.catalog import AkeneoAttribute, AkeneoFamily, Catalog, Kind
from schemas.akeneo.leaves import LeafMaker
from schemas.akeneo.overrides import AttributeOverride, Overrides
from schemas.base import Risk
from schemas.json_schema import compile_schema
from schemas.product import ProductSchema
from schemas.vocabulary.labels import LABELS

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_LANGUAGE = re.compile(r"^[a-z]{2,3}")
_HIGH_RISK_KINDS = frozenset({Kind.IDENTIFIER, Kind.PRICE})
_HIGH_RISK_CODES = re.compile(r"gtin|ean|composition|origin|certif|hs_?code|barcode", re.IGNORECASE)
_NO_OVERRIDE = AttributeOverride()
_HASH_DIGITS = 8
# A family `knitwear` of the PIM is not the built-in schema of that name.
_PREFIX = "pim_"


@dataclass(frozen=True, slots=True)
class ImportedFamily:
    """What became of a family.

    Attributes:
        document: The JSON Schema.
        notes: What a person should know: what was left out, and what was taken otherwise.
    """

    document: dict[str, JsonValue]
    notes: tuple[str, ...]

    @property
    def schema_id(self) -> str:
        """Its id, with the hash of its content."""
        return str(self.document["x-schema-id"])

    def schema(self) -> type[ProductSchema]:
        """Return the class that reads and checks products of this family."""
        return compile_schema(self.document, self.schema_id)


def import_family(catalog: Catalog, code: str, overrides: Overrides) -> ImportedFamily:
    """Return the schema of one family.

    Raises:
        SchemaError: `pim_export` where there is no such family; `schema_unsupported` where the
            result cannot be read.
    """
    family = catalog.families.get(code)
    if family is None:
        known = ", ".join(sorted(catalog.families)) or "none"
        raise SchemaError(
            f"There is no family {code!r}; in the export: {known}.", code="pim_export"
        )
    maker = LeafMaker(catalog.options)
    properties: dict[str, JsonValue] = {}
    for attribute in _ordered(catalog, family, maker):
        own = overrides.attributes.get(attribute.code, _NO_OVERRIDE)
        made = maker.property_of(attribute, own)
        if made is None or not _NAME.fullmatch(attribute.code):
            if not own.exclude:
                maker.notes.append(f"{attribute.code}: not read ({attribute.type_name})")
            continue
        properties[attribute.code] = {**made, **_described(attribute, own)}
    for name in overrides.attributes.keys() - set(family.attributes):
        maker.notes.append(f"{name}: the overrides speak of it, the family has no such attribute")
    imported = ImportedFamily(_document(catalog, family, properties), tuple(maker.notes))
    imported.schema().spec()  # refuses what cannot be read, before anything is written
    return imported


def _ordered(catalog: Catalog, family: AkeneoFamily, maker: LeafMaker) -> list[AkeneoAttribute]:
    known = [catalog.attributes[code] for code in family.attributes if code in catalog.attributes]
    for code in family.attributes:
        if code not in catalog.attributes:
            maker.notes.append(f"{code}: the export of attributes does not have it")

    def place(attribute: AkeneoAttribute) -> tuple[int, str, int]:
        group = catalog.groups.get(attribute.group)
        last = len(catalog.groups) + 1
        # An identifier that carries no order of its own still names the product first.
        order = 0 if attribute.kind is Kind.IDENTIFIER else attribute.sort_order
        return (group.sort_order if group else last, attribute.group, order)

    return sorted(known, key=place)


def _described(attribute: AkeneoAttribute, own: AttributeOverride) -> dict[str, JsonValue]:
    labels = _labels(attribute, own)
    first = labels.get("en") or next(iter(labels.values()), [attribute.code.replace("_", " ")])
    akeneo: dict[str, JsonValue] = {"type": str(attribute.kind)}
    facts = {"unit": attribute.unit, "group": attribute.group}
    akeneo |= {name: fact for name, fact in facts.items() if fact}
    for name in ("localizable", "scopable"):
        if getattr(attribute, name):
            akeneo[name] = True
    described: dict[str, JsonValue] = {
        "description": own.description or str(first[0]),
        "x-group": attribute.group,
        "x-risk": str(own.risk or _risk(attribute)),
        "x-akeneo": akeneo,
    }
    if labels:
        described["x-labels"] = {language: list(words) for language, words in labels.items()}
    return described


def _labels(attribute: AkeneoAttribute, own: AttributeOverride) -> dict[str, list[str]]:
    """Return label words by language: the PIM's, the overrides', and those known for the code."""
    found: dict[str, dict[str, None]] = {}
    for locale, label in attribute.labels.items():
        if match := _LANGUAGE.match(locale):
            found.setdefault(match[0], {})[label] = None
    for language, words in (*own.synonyms.items(), *LABELS.get(attribute.code, {}).items()):
        found.setdefault(language, {}).update(dict.fromkeys(words))
    return {language: list(words) for language, words in found.items()}


def _risk(attribute: AkeneoAttribute) -> Risk:
    costly = attribute.kind in _HIGH_RISK_KINDS or _HIGH_RISK_CODES.search(attribute.code)
    return Risk.HIGH if costly else Risk.MEDIUM


def _document(
    catalog: Catalog, family: AkeneoFamily, properties: dict[str, JsonValue]
) -> dict[str, JsonValue]:
    title = family.labels.get("en_US") or next(iter(family.labels.values()), family.code)
    needed = dict.fromkeys(c for codes in family.requirements.values() for c in codes)
    document: dict[str, JsonValue] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": f"Products of the family {title}.",
        "type": "object",
        "properties": properties,
        "required": [code for code in needed if code in properties],
        "x-requirements": {name: list(codes) for name, codes in family.requirements.items()},
        "x-family": family.code,
        "x-family-variants": {
            variant.code: [list(level) for level in variant.axes]
            for variant in catalog.variants.values()
            if variant.family == family.code
        },
    }
    canonical = json.dumps(document, sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(canonical.encode()).hexdigest()[:_HASH_DIGITS]
    slug = re.sub(r"[^a-z0-9]+", "_", family.code.casefold()).strip("_") or "family"
    document["x-schema-id"] = f"{_PREFIX}{slug}@{digest}"
    return document
