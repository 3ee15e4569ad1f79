"""What a JSON Schema says of one text, as a form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from pydantic import JsonValue, TypeAdapter

from extractor.errors import SchemaError
from schemas.values.care import Care
from schemas.values.certificates import Certificates
from schemas.values.colours import Colours
from schemas.values.composition import Composition
from schemas.values.country import Country
from schemas.values.fibre import Fibre
from schemas.values.fineness import Fineness
from schemas.values.forms import Form
from schemas.values.generic import (
    NumberLimits,
    TextLimits,
    date_form,
    inferred_form,
    number_form,
    option_form,
    text_form,
)
from schemas.values.gtin import Gtin
from schemas.values.hs_code import HsCode
from schemas.values.lead_time import LeadTime
from schemas.values.material_origin import MaterialOrigins
from schemas.values.moq import Moq
from schemas.values.number import NumberRule
from schemas.values.price_mentions import Money
from schemas.values.season import Season
from schemas.values.sizes import Sizes
from schemas.values.stones import Stones
from schemas.values.variants import Variants

Node = Mapping[str, JsonValue]

# Keywords that describe and decide nothing. `default` only as null or empty: a value that no
# document states must not come out of a schema.
_NOTES = frozenset(
    {"title", "description", "examples", "deprecated", "readOnly", "writeOnly", "$comment"}
    | {"default"}
)
_NUMBER_KEYS = frozenset(
    ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "x-unit"]
)
_TEXT_KEYS = frozenset(["type", "format", "pattern", "minLength", "maxLength"])
_OPTION_KEYS = frozenset(["type", "enum", "const", "x-inferred", "x-enum-labels"])
_SPEC_KEYS = frozenset({"x-group", "x-risk", "x-labels"})
_OUR_KEYS = frozenset({"x-inferred", "x-enum-labels", "x-unit", "x-form"})

_VALUE_NUMBER: Node = {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}

# The forms of the built-in schemas, for `x-form`.
_TRADE_FORMS: dict[str, object] = {
    "care": Care, "certificates": Certificates, "colours": Colours, "composition": Composition,
    "country": Country, "fibre": Fibre, "fineness": Fineness, "gtin": Gtin, "hs_code": HsCode,
    "lead_time": LeadTime, "material_origin": MaterialOrigins, "money": Money, "moq": Moq,
    "season": Season, "sizes": Sizes, "stones": Stones, "variants": Variants,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compiled:
    """A form, and the JSON Schema of the values that it gives."""

    form: Form
    values: Node


def unsupported(path: str, why: str) -> SchemaError:
    """Return the error that refuses one attribute of a JSON Schema."""
    return SchemaError(f"{path}: {why}", code="schema_unsupported")


def text_leaf(path: str, node: Node) -> Compiled:
    """Return the form of a string: a text, or a date."""
    only_keys(path, node, _TEXT_KEYS)
    if "format" in node:
        if node["format"] != "date":
            raise unsupported(path, f"format {node['format']!r} is not checked; only date is")
        if _TEXT_KEYS - {"type", "format"} & node.keys() and len(node.keys() & _TEXT_KEYS) > 2:
            raise unsupported(path, "a date has neither pattern nor length")
        return Compiled(date_form(), {"type": "string", "format": "date"})
    limits = TextLimits(
        _pattern(path, node.get("pattern")),
        _whole(path, node.get("minLength")) or 0,
        _whole(path, node.get("maxLength")),
    )
    return Compiled(text_form(limits), {key: node[key] for key in _TEXT_KEYS & node.keys()})


def number_leaf(path: str, node: Node) -> Compiled:
    """Return the form of a number or an integer."""
    only_keys(path, node, _NUMBER_KEYS)
    step = _decimal(path, node.get("multipleOf"))
    if node["type"] == "integer":
        if step is not None and step % 1:
            raise unsupported(path, "multipleOf of an integer is a fraction")
        step = step or Decimal(1)
    unit = node.get("x-unit")
    limits = NumberLimits(
        NumberRule(
            _decimal(path, node.get("minimum")),
            _decimal(path, node.get("maximum")),
            # Nobody writes the three decimals of a whole number.
            thousands=step is not None and step % 1 == 0,
        ),
        _decimal(path, node.get("exclusiveMinimum")),
        _decimal(path, node.get("exclusiveMaximum")),
        step,
        str(unit) if unit is not None else None,
    )
    return Compiled(number_form(limits), _VALUE_NUMBER)


def options_leaf(path: str, node: Node) -> Compiled:
    """Return the form of an enum or a const."""
    only_keys(path, node, _OPTION_KEYS)
    given = node.get("enum", [node["const"]] if "const" in node else [])
    options = [option for option in items(given) if option is not None]
    if not options or not all(isinstance(option, str) for option in options):
        raise unsupported(path, "an enum of strings can be read, no other")
    names = [str(option) for option in options]
    values: Node = {"type": "string", "enum": list(names)}
    if node.get("x-inferred"):
        return Compiled(inferred_form(names), values)
    labels = node.get("x-enum-labels", {})
    if not isinstance(labels, dict) or not labels.keys() <= set(names):
        raise unsupported(path, "x-enum-labels maps options of the enum to lists of words")
    words = {name: [str(word) for word in items(own)] for name, own in labels.items()}
    return Compiled(option_form(names, words), values)


def trade_form(path: str, node: Node) -> Compiled:
    """Return the form that `x-form` names, one of the built-in schemas."""
    only_keys(path, node, frozenset({"x-form", "type"}))
    annotated = _TRADE_FORMS.get(str(node["x-form"]))
    if annotated is None:
        raise unsupported(path, f"x-form is one of {', '.join(sorted(_TRADE_FORMS))}")
    values = TypeAdapter[object](annotated).json_schema()  # type: ignore[arg-type]  # it is a type
    form = next(form for form in get_args(annotated) if isinstance(form, Form))
    return Compiled(form, values)


def only_keys(path: str, node: Node, known: frozenset[str]) -> None:
    """Refuse keywords that nothing here checks; other `x-` keywords are the author's notes."""
    if node.get("default") not in (None, []):
        raise unsupported(path, "a default would be a value that no document states")
    for key in node:
        if key in known or key in _NOTES or (key.startswith("x-") and key not in _OUR_KEYS):
            continue
        if key in _SPEC_KEYS:
            continue
        raise unsupported(path, f"the keyword {key} cannot be checked")


def items(value: JsonValue) -> list[JsonValue]:
    """Return a list as it is, anything else as an empty one."""
    return value if isinstance(value, list) else []


def _decimal(path: str, value: JsonValue) -> Decimal | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise unsupported(path, f"{value!r} is not a number")
    return Decimal(str(value))


def _whole(path: str, value: JsonValue) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise unsupported(path, f"{value!r} is not a whole number")


def _pattern(path: str, value: JsonValue) -> re.Pattern[str] | None:
    if value is None:
        return None
    try:
        return re.compile(str(value))
    except re.error as error:
        raise unsupported(path, f"the pattern is not understood: {error}") from error
