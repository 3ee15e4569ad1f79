from __future__ import annotations

import pytest
from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.base import LeafKind, ReadingTree, Shape
from schemas.json_schema import compile_schema
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from tests.unit.schemas.reads import lamp


def read(node: dict[str, JsonValue], tree: ReadingTree) -> ParsedAttribute:
    schema = compile_schema(lamp(a=node), "lamp")
    return parse_attribute(schema, "a", tree, ReadingContext())


def problem(parsed: ParsedAttribute) -> set[str]:
    return {p.code for row in parsed.fields for p in row.problems}


@pytest.mark.parametrize(
    ("node", "tree", "value"),
    [
        ({"type": "string"}, "  L 20  x", "L 20 x"),
        ({"type": ["string", "null"]}, "x", "x"),
        ({"anyOf": [{"type": "number"}, {"type": "null"}]}, "60 W", "60"),
        ({"type": "number", "x-unit": "cm"}, "0.6 m", "60"),
        ({"type": "integer"}, "1.000 pcs", "1000"),
        ({"type": "string", "format": "date"}, "3 March 2026", "2026-03-03"),
        ({"enum": ["E14", "E27"]}, "socket e27", "E27"),
        ({"const": "E14"}, "E14", "E14"),
        ({"type": "array", "items": {"type": "string"}}, ["a", "b", "a"], ["a", "b"]),
        ({"type": "array", "items": {"enum": ["red", "blue"]}}, ["Red", "green"], ["red"]),
        ({"x-form": "country"}, "Italia", "IT"),
    ],
)
def test_properties_read_words_into_values(
    node: dict[str, JsonValue], tree: ReadingTree, value: JsonValue
) -> None:
    assert read(node, tree).value == value


@pytest.mark.parametrize(
    ("node", "text", "code"),
    [
        ({"type": "number", "x-unit": "W"}, "60 lm", "unknown_unit"),
        ({"type": "number", "maximum": 100}, "250", "out_of_range"),
        ({"type": "number", "exclusiveMinimum": 0}, "0", "out_of_range"),
        ({"type": "integer"}, "2.5", "out_of_range"),
        ({"type": "number"}, "1.250", "ambiguous_number"),
        ({"type": "number"}, "5-6", "range"),
        ({"type": "string", "pattern": "^L"}, "X20", "text_pattern"),
        ({"type": "string", "maxLength": 3}, "L200", "text_length"),
        ({"enum": ["E14", "E27"]}, "GU10", "unknown_choice"),
    ],
)
def test_limits_of_the_schema_are_checked(node: dict[str, JsonValue], text: str, code: str) -> None:
    parsed = read(node, text)
    assert parsed.value is None
    assert problem(parsed) == {code}


def test_options_are_read_from_their_labels() -> None:
    node: dict[str, JsonValue] = {"enum": ["red"], "x-enum-labels": {"red": ["rosso", "rot"]}}
    assert read(node, "Rosso").value == "red"


def test_inferred_enum_is_decided_and_not_copied() -> None:
    document = lamp(mood={"enum": ["warm", "cold"], "x-inferred": True})
    leaf = compile_schema(document, "lamp").spec().attribute("mood").leaves[0]
    assert (leaf.kind, leaf.choices) == (LeafKind.INFERRED, ("warm", "cold"))


def test_references_to_flat_objects_become_rows() -> None:
    document = lamp(parts={"type": "array", "items": {"$ref": "#/$defs/Part"}})
    document["$defs"] = {
        "Part": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "count": {"type": "integer"}},
            "required": ["name"],
        }
    }
    schema = compile_schema(document, "lamp")
    assert schema.spec().attribute("parts").shape is Shape.ROWS
    tree: ReadingTree = [{"name": "shade", "count": "2"}, {"name": None, "count": "3"}]
    parsed = parse_attribute(schema, "parts", tree, ReadingContext())
    assert parsed.value == [{"name": "shade", "count": "2"}]
    assert [(f.path, f.value) for f in parsed.fields] == [
        ("parts[0].name", "shade"), ("parts[0].count", "2"), ("parts[1].count", None),
    ]  # fmt: skip


def test_object_is_one_row_and_several_are_no_value() -> None:
    node: dict[str, JsonValue] = {"type": "object", "properties": {"name": {"type": "string"}}}
    parsed = read(node, [{"name": "Rossi"}])
    assert parsed.value == {"name": "Rossi"}
    assert [f.path for f in parsed.fields] == ["a.name"]
    assert problem(read(node, [{"name": "Rossi"}, {"name": "Bianchi"}])) == {"several_values"}


@pytest.mark.parametrize(
    ("node", "path"),
    [
        ({"type": "boolean"}, "a"),
        ({"type": "string", "format": "uri"}, "a"),
        ({"type": "string", "contentEncoding": "base64"}, "a"),
        ({"type": "string", "default": "x"}, "a"),
        ({"anyOf": [{"type": "string"}, {"type": "number"}]}, "a"),
        ({"enum": [1, 2]}, "a"),
        ({"$ref": "#/$defs/Nowhere"}, "a"),
        ({"type": "array", "items": {"type": "string"}, "maxItems": 3}, "a"),
        ({"type": "array", "items": {"type": "array", "items": {"type": "string"}}}, r"a\[\]"),
        ({"type": "object", "properties": {"b": {"type": "object", "properties": {}}}}, r"a\.b"),
        ({"type": "object", "properties": {"b c": {"type": "string"}}}, r"a\.b c"),
        ({"type": "string", "pattern": "("}, "a"),
        ({}, "a"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_path(node: dict[str, JsonValue], path: str) -> None:
    with pytest.raises(SchemaError, match=f"^{path}:") as caught:
        compile_schema(lamp(a=node), "lamp")
    assert caught.value.code == "schema_unsupported"


def test_circle_of_references_is_refused() -> None:
    document = lamp(a={"$ref": "#/$defs/A"})
    document["$defs"] = {"A": {"$ref": "#/$defs/A"}}
    with pytest.raises(SchemaError, match="circle"):
        compile_schema(document, "lamp")


def test_titles_become_labels_and_descriptions_go_to_the_prompt() -> None:
    document = lamp(shade={"type": "string", "title": "Shade", "description": "its  material"})
    spec = compile_schema(document, "lamp").spec().attribute("shade")
    assert spec.description == "its material"
    assert spec.labels["en"][0] == "Shade"


def test_names_that_classes_already_use_are_attributes_like_any_other() -> None:
    schema = compile_schema(lamp(form={"type": "string"}, schema={"type": "string"}), "lamp")
    assert [a.name for a in schema.spec().attributes] == ["form", "schema"]


def test_schema_of_the_values_has_decimals_as_strings() -> None:
    document = lamp(watts={"type": "number"}, composition={"x-form": "composition"})
    values = compile_schema(document, "lamp").model_json_schema()
    assert values["properties"]["watts"]["type"] == "string"
    assert "FibreShare" in values["$defs"]
