"""A mapping for a family that was imported from Akeneo: every attribute goes back where it is from.

The schema file keeps for each attribute what the PIM said of it, so that nobody has to write the
mapping by hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import yaml
from pydantic import JsonValue

from extractor.errors import ConfigError

_FORMS = {
    "number": "number",
    "select": "select",
    "multiselect": "multiselect",
    "metric": "metric",
    "price": "price",
    "boolean": "boolean",
    "date": "date",
    "table": "table",
    "reference": "select",
    "references": "multiselect",
}
_HEADER = """\
# Made from {name}: every attribute goes back to where it was imported from.
# Change it as you like; `specloom pim check` says what does not fit.
"""


def mapping_of_schema(
    document: Mapping[str, JsonValue], locale: str | None, scope: str | None
) -> str:
    """Return a mapping file for the schema of an imported family.

    Args:
        document: The schema file.
        locale: Locale of localizable attributes.
        scope: Channel of scopable attributes.

    Raises:
        ConfigError: `bad_mapping`: it is no imported schema, it has no identifier, or an attribute
            needs a locale or a channel that is not given.
    """
    name = str(document.get("x-schema-id", ""))
    family = document.get("x-family")
    if not isinstance(family, str):
        raise ConfigError("This schema was not imported from Akeneo.", code="bad_mapping")
    attributes = dict(_attributes(document))
    identifier = next((c for c, (kind, _) in attributes.items() if kind == "identifier"), None)
    if identifier is None:
        raise ConfigError(f"{name} has no identifier among its attributes.", code="bad_mapping")
    fields = [
        _rule(code, kind, facts, {"locale": locale, "scope": scope})
        for code, (kind, facts) in attributes.items()
        if code != identifier
    ]
    content = {
        "target": "akeneo",
        "version": "1",
        "delimiter": ";",
        "identifier": identifier,
        "identifier_attribute": identifier,
        "families": {name.partition("@")[0]: family},
        "enabled": "false",
        "fields": fields,
    }
    body = yaml.safe_dump(
        content, sort_keys=False, allow_unicode=True, width=100, default_flow_style=None
    )
    return _HEADER.format(name=name) + body


def _attributes(
    document: Mapping[str, JsonValue],
) -> Iterator[tuple[str, tuple[str, Mapping[str, JsonValue]]]]:
    properties = document.get("properties")
    for code, node in (properties if isinstance(properties, dict) else {}).items():
        facts = node.get("x-akeneo") if isinstance(node, dict) else None
        if isinstance(facts, dict) and isinstance(node, dict):
            yield code, (str(facts.get("type")), {**facts, "node": node})


def _rule(
    code: str, kind: str, facts: Mapping[str, JsonValue], place: Mapping[str, str | None]
) -> dict[str, JsonValue]:
    rule: dict[str, JsonValue] = {"to": code, "from": code}
    node = facts["node"] if isinstance(facts["node"], dict) else {}
    if kind in _FORMS:
        rule["as"] = _FORMS[kind]
    if kind == "metric":
        # Values of an imported metric are bare numbers in its own unit.
        rule["units"] = {"": str(facts.get("unit") or "")}
    if kind == "table":
        rule["columns"] = {column: column for column in _columns(node)}
    if kind == "number" and node.get("type") == "integer":
        rule["decimals"] = 0
    if isinstance(node.get("maxLength"), int):
        rule["max_length"] = node["maxLength"]
    for flag, name in (("localizable", "locale"), ("scopable", "scope")):
        if facts.get(flag):
            if not place[name]:
                raise ConfigError(
                    f"{code} is {flag}: give the {'locale' if name == 'locale' else 'channel'}.",
                    code="bad_mapping",
                )
            rule[name] = place[name]
    return rule


def _columns(node: Mapping[str, JsonValue]) -> list[str]:
    items = node.get("items")
    properties = items.get("properties") if isinstance(items, dict) else None
    return list(properties) if isinstance(properties, dict) else []
