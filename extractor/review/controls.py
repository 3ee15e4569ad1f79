"""How a person enters the value of an attribute: made from the schema, attribute by attribute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import JsonValue

from schemas.base import AttributeSpec, Shape
from schemas.product import ProductSchema

Node = Mapping[str, JsonValue]


class ControlKind(StrEnum):
    """What is shown: one field, a list of fields, or a table of rows."""

    SINGLE = "single"
    LIST = "list"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Member:
    """One field of a row, or the only field: free words, or one of `options`."""

    name: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Control:
    """How one attribute is entered.

    Attributes:
        kind: What is shown.
        members: The columns of a row; one without a name for fields and lists of fields.
        single_row: Whether there is at most one row.
    """

    kind: ControlKind
    members: tuple[Member, ...]
    single_row: bool = False


def controls_of(schema: type[ProductSchema]) -> dict[str, Control]:
    """Return how each attribute of a schema is entered, in the order of the schema."""
    document = schema.model_json_schema()
    properties = document.get("properties", {})
    definitions = document.get("$defs", {})
    return {
        spec.name: _control(
            spec, _resolved(properties.get(spec.name, {}), definitions), definitions
        )
        for spec in schema.spec().attributes
    }


def _control(spec: AttributeSpec, node: Node, definitions: Node) -> Control:
    if spec.shape is Shape.SCALAR:
        return Control(ControlKind.SINGLE, (Member("", _options(node)),))
    is_list = node.get("type") == "array"
    items = _resolved(node.get("items"), definitions) if is_list else node
    if spec.shape is Shape.LIST:
        return Control(ControlKind.LIST, (Member("", _options(items)),))
    inner = items.get("properties")
    members = tuple(
        Member(name, _options(_resolved(leaf, definitions)))
        for name, leaf in (inner if isinstance(inner, dict) else {}).items()
    )
    return Control(ControlKind.ROWS, members, single_row=not is_list)


def _options(node: Node) -> tuple[str, ...]:
    options = node.get("enum", [node["const"]] if "const" in node else [])
    return tuple(str(one) for one in options) if isinstance(options, list) else ()


def _resolved(node: JsonValue, definitions: Node) -> Node:
    """Return a node without its reference and its null alternative."""
    if not isinstance(node, dict):
        return {}
    members = node.get("anyOf")
    if isinstance(members, list):
        given = [m for m in members if isinstance(m, dict) and m.get("type") != "null"]
        return _resolved(given[0], definitions) if given else {}
    reference = node.get("$ref")
    if isinstance(reference, str):
        return _resolved(definitions.get(reference.rpartition("/")[2]), definitions)
    return node
