"""Whether a mapping, and what it makes of products, fits the structure of a PIM.

Akeneo refuses a whole line for one unknown option. With the exports of its structure at hand, all
of that is known before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import JsonValue

from extractor.export.pim.akeneo import AkeneoPlan
from extractor.export.pim.items import Cell, ExportProblem
from extractor.export.pim.mapping import FieldRule, Form, PimMapping
from schemas.akeneo.catalog import AkeneoAttribute, Catalog, Kind

_FITS: dict[Kind, frozenset[Form]] = {
    Kind.IDENTIFIER: frozenset({Form.TEXT}),
    Kind.TEXT: frozenset({Form.TEXT, Form.DATE}),
    Kind.TEXTAREA: frozenset({Form.TEXT}),
    Kind.SELECT: frozenset({Form.SELECT}),
    Kind.MULTISELECT: frozenset({Form.MULTISELECT}),
    Kind.NUMBER: frozenset({Form.NUMBER}),
    Kind.METRIC: frozenset({Form.METRIC}),
    Kind.PRICE: frozenset({Form.PRICE}),
    Kind.DATE: frozenset({Form.DATE}),
    Kind.BOOLEAN: frozenset({Form.BOOLEAN}),
    Kind.TABLE: frozenset({Form.TABLE}),
    Kind.REFERENCE: frozenset({Form.SELECT, Form.TEXT}),
    Kind.REFERENCES: frozenset({Form.MULTISELECT}),
    Kind.OTHER: frozenset(),
}
_TEXT_MAX = {Kind.TEXT: 255, Kind.IDENTIFIER: 255, Kind.TEXTAREA: 65_535}


def check_mapping(mapping: PimMapping, catalog: Catalog) -> list[ExportProblem]:
    """Return what in a mapping does not fit: attributes, types, locales, families, axes."""
    rules = [*mapping.fields, *(mapping.variants.fields if mapping.variants else ())]
    problems = [problem for rule in rules for problem in _rule_problems(rule, catalog)]
    families = [("families", name, catalog.families) for name in mapping.families.values()]
    if mapping.variants:
        names = mapping.variants.family_variant.values()
        families += [("variants.family_variant", name, catalog.variants) for name in names]  # type: ignore[misc]
    for place, name, known in families:
        if known and name not in known:
            message = f"there is no {name}; there are {', '.join(sorted(known))}"
            problems.append(ExportProblem("mapping", name, place, "unknown_family", message))
    return problems


def check_plan(plan: AkeneoPlan, catalog: Catalog) -> list[ExportProblem]:
    """Return what the PIM would refuse of the values of an export."""
    return [
        ExportProblem("", entry.code, cell.rule.to, *fault)
        for entry in plan.entries
        for cell in entry.delta.item.cells
        if (attribute := catalog.attributes.get(cell.rule.to)) is not None
        if (fault := _fault(cell, attribute, catalog)) is not None
    ]


def _rule_problems(rule: FieldRule, catalog: Catalog) -> Iterator[ExportProblem]:
    attribute = catalog.attributes.get(rule.to)
    if attribute is None:
        message = "the PIM has no attribute of this code"
        yield ExportProblem("mapping", "", rule.to, "unknown_attribute", message)
        return
    if rule.form not in _FITS[attribute.kind]:
        message = f"it is of type {attribute.type_name}, the mapping gives {rule.form}"
        yield ExportProblem("mapping", "", rule.to, "other_type", message)
    for flag, given, word in (
        (attribute.localizable, rule.locale, "locale"),
        (attribute.scopable, rule.scope, "scope"),
    ):
        if flag != bool(given):
            message = f"it needs a {word}" if flag else f"it takes no {word}"
            yield ExportProblem("mapping", "", rule.to, f"{word}_differs", message)


def _fault(cell: Cell, attribute: AkeneoAttribute, catalog: Catalog) -> tuple[str, str] | None:
    known = {option.code for option in catalog.options.get(attribute.code, ())}
    if attribute.kind in (Kind.SELECT, Kind.MULTISELECT) and known:
        unknown = [option for option in _options(cell.data) if option not in known]
        if unknown:
            return "unknown_option", f"{', '.join(unknown)}: the PIM has no such option"
    longest = attribute.max_characters or _TEXT_MAX.get(attribute.kind)
    if longest and isinstance(cell.data, str) and len(cell.data) > longest:
        return "too_long", f"{len(cell.data)} characters; the PIM takes {longest}"
    if attribute.kind is Kind.NUMBER and not attribute.decimals_allowed and "." in str(cell.data):
        return "too_precise", f"{cell.data}: the PIM takes whole numbers"
    return None


def _options(data: JsonValue) -> list[str]:
    return [str(one) for one in data] if isinstance(data, list) else [str(data)]
