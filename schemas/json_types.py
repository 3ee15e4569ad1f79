"""What a JSON Schema says of one attribute, as a form; what no form can hold is refused.

Every keyword is either understood or refused by the path of the attribute: a limit that a schema
states and nobody checks would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic import JsonValue

from schemas.json_leaf import (
    Compiled,
    Node,
    items,
    number_leaf,
    only_keys,
    options_leaf,
    text_leaf,
    trade_form,
    unsupported,
)
from schemas.values.forms import ListForm, ObjectForm, OneRowForm, RowsForm, ScalarForm

_LIST_KEYS = frozenset(["type", "items", "uniqueItems", "minItems"])
_OBJECT_KEYS = frozenset(["type", "properties", "required", "additionalProperties"])

# Paths of the record separate names with points and brackets.
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_BAD_NAME = "names are letters, digits and _, and every property is an object"


class TypeCompiler:
    """Compiles properties of one document.

    Args:
        definitions: What `$ref`s of the document may point to, by reference.
    """

    def __init__(self, definitions: Mapping[str, Node]) -> None:
        self._definitions = definitions

    def attribute(self, path: str, node: Node) -> Compiled:
        """Return the form of one attribute.

        Raises:
            SchemaError: `schema_unsupported`, naming the attribute and the keyword.
        """
        plain = self.resolved(path, node)
        if plain.get("type") == "array":
            return self._list(path, plain)
        if plain.get("type") == "object" and "x-form" not in plain:
            return self._object(path, plain, OneRowForm)
        return self._scalar(path, plain)

    def resolved(self, path: str, node: Node) -> Node:
        """Return `node` without references and without its null alternative."""
        for _ in range(8):  # references that lead to references; a circle ends here
            if "$ref" in node:
                node = self._referred(path, node)
            elif any(key in node for key in ("anyOf", "oneOf", "allOf")):
                node = self._only_alternative(path, node)
            elif isinstance(node.get("type"), list):
                node = {**node, "type": self._only_type(path, node["type"])}
            else:
                return node
        raise unsupported(path, "its references lead round in a circle")

    def _referred(self, path: str, node: Node) -> Node:
        target = self._definitions.get(str(node["$ref"]))
        if target is None:
            raise unsupported(path, f"there is no definition {node['$ref']} in this document")
        return {**target, **{key: value for key, value in node.items() if key != "$ref"}}

    def _only_alternative(self, path: str, node: Node) -> Node:
        keyword = next(key for key in ("anyOf", "oneOf", "allOf") if key in node)
        members = node[keyword]
        given = [m for m in members if isinstance(m, dict)] if isinstance(members, list) else []
        given = [member for member in given if member.get("type") != "null"]
        if len(given) != 1:
            raise unsupported(path, f"{keyword} of several types; one type (or null) can be read")
        rest = {key: value for key, value in node.items() if key != keyword}
        return {**given[0], **rest}

    def _only_type(self, path: str, types: JsonValue) -> str:
        given = [name for name in types if name != "null"] if isinstance(types, list) else []
        if len(given) != 1:
            raise unsupported(path, "several types; one type (or null) can be read")
        return str(given[0])

    def _list(self, path: str, node: Node) -> Compiled:
        if "x-form" in node:
            return trade_form(path, node)
        only_keys(path, node, _LIST_KEYS)
        if node.get("minItems", 0) not in (0, 1):
            raise unsupported(path, "minItems above 1 cannot be read; absence is always allowed")
        items = node.get("items")
        if not isinstance(items, dict):
            raise unsupported(path, "a list needs `items`, one schema for all of them")
        plain = self.resolved(f"{path}[]", items)
        is_row = plain.get("type") == "object" and "x-form" not in plain
        if is_row:
            item = self._object(f"{path}[]", plain, RowsForm)
        else:
            item = self._scalar(f"{path}[]", plain)
        values: Node = {"type": "array", "items": dict(item.values)}
        if isinstance(item.form, RowsForm):
            return Compiled(item.form, values)
        return Compiled(ListForm("list", _scalar_form(f"{path}[]", item)), values)

    def _object(self, path: str, node: Node, form: type[RowsForm]) -> Compiled:
        only_keys(path, node, _OBJECT_KEYS)
        if isinstance(node.get("additionalProperties"), dict):
            raise unsupported(path, "additionalProperties with a schema; name the properties")
        properties = node.get("properties")
        if not isinstance(properties, dict) or not properties:
            raise unsupported(path, "an object needs `properties`")
        cells: dict[str, ScalarForm] = {}
        values: dict[str, JsonValue] = {}
        for name, leaf in properties.items():
            inner = f"{path}.{name}"
            if not isinstance(leaf, dict) or not NAME.fullmatch(name):
                raise unsupported(inner, _BAD_NAME)
            compiled = self._scalar(inner, self.resolved(inner, leaf))
            cells[name] = _scalar_form(inner, compiled)
            values[name] = dict(compiled.values)
        if all(cell.choices for cell in cells.values()):
            raise unsupported(path, "one property at least must be read and not inferred")
        needs = tuple(name for name in items(node.get("required")) if isinstance(name, str))
        row: Node = {"type": "object", "properties": values, "required": list(needs)}
        return Compiled(form("rows", cells, None, needs), row)

    def _scalar(self, path: str, node: Node) -> Compiled:
        if "x-form" in node:
            return trade_form(path, node)
        if "enum" in node or "const" in node:
            return options_leaf(path, node)
        kind = node.get("type")
        if kind == "string":
            return text_leaf(path, node)
        if kind in ("number", "integer"):
            return number_leaf(path, node)
        if kind == "boolean":
            raise unsupported(path, "a boolean is no word of a document; use an enum of strings")
        if kind in ("object", "array"):
            raise unsupported(path, f"an {kind} inside a list or an object is nested too deep")
        raise unsupported(path, f"type {kind!r} cannot be read")


def _scalar_form(path: str, compiled: Compiled) -> ScalarForm:
    if isinstance(compiled.form, ObjectForm) or not isinstance(compiled.form, ScalarForm):
        raise unsupported(path, "this form gives more than one value and cannot stand in a list")
    return compiled.form
