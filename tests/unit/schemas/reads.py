"""Short ways to read one attribute in tests."""

from __future__ import annotations

from pydantic import JsonValue

from schemas.base import ReadingTree
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema

NO_CONTEXT = ReadingContext()


def parsed(
    attribute: str,
    tree: ReadingTree,
    schema: str = "knitwear",
    context: ReadingContext = NO_CONTEXT,
) -> ParsedAttribute:
    return parse_attribute(load_schema(schema), attribute, tree, context)


def value(
    attribute: str,
    tree: ReadingTree,
    schema: str = "knitwear",
    context: ReadingContext = NO_CONTEXT,
) -> JsonValue:
    return parsed(attribute, tree, schema, context).value


def codes(
    attribute: str,
    tree: ReadingTree,
    schema: str = "knitwear",
    context: ReadingContext = NO_CONTEXT,
) -> set[str]:
    """The codes of everything that is wrong with the reading."""
    fields = parsed(attribute, tree, schema, context).fields
    return {problem.code for field in fields for problem in field.problems}


def shares(*rows: tuple[str | None, ...]) -> ReadingTree:
    """Rows of (component, fibre, percent, qualifier), shorter rows filled with nothing."""
    names = ("component", "fibre", "percent", "qualifier")
    return [dict(zip(names, (*row, *[None] * (4 - len(row))), strict=True)) for row in rows]


def lamp(**properties: JsonValue) -> dict[str, JsonValue]:
    """A JSON Schema with these properties."""
    return {"title": "Lamp", "type": "object", "properties": dict(properties)}


def field_paths(schema: type[ProductSchema], attribute: str, tree: ReadingTree) -> list[str]:
    return [f.path for f in parse_attribute(schema, attribute, tree, NO_CONTEXT).fields]
