"""From the name of a schema to its class: an id, a class to import, or a JSON Schema file."""

from __future__ import annotations

import importlib
import json
import re
from functools import cache
from pathlib import Path

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from extractor.errors import SchemaError
from schemas.extension import EXTENDS, extended_schema
from schemas.json_schema import compile_schema
from schemas.product import ProductSchema
from schemas.products.apparel import Apparel
from schemas.products.fabric import Fabric
from schemas.products.footwear import Footwear
from schemas.products.home_textile import HomeTextile
from schemas.products.jewellery import Jewellery
from schemas.products.knitwear import Knitwear
from schemas.products.leather_goods import LeatherGoods

_BUILT_IN: tuple[type[ProductSchema], ...] = (
    Apparel,
    Knitwear,
    Fabric,
    LeatherGoods,
    Footwear,
    HomeTextile,
    Jewellery,
)
_CLASS = re.compile(r"(?P<module>[A-Za-z_][\w.]*):(?P<name>[A-Za-z_]\w*)")
# Pydantic's names of limits, and those of JSON Schema.
_LIMITS = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusiveMinimum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}
# A schema is read by people; what is larger is something else.
_MAX_BYTES = 1_000_000


def registered() -> tuple[type[ProductSchema], ...]:
    """Return the built-in schemas."""
    return _BUILT_IN


def load_schema(name: str) -> type[ProductSchema]:
    """Return the schema that `name` stands for.

    Args:
        name: A registered id with or without its version (`knitwear`, `knitwear@1`),
            `package.module:Class` (a `ProductSchema` or a plain pydantic model), or the path of a
            JSON Schema file.

    Raises:
        SchemaError: `schema_unknown`, `schema_import`, `schema_invalid` or `schema_unsupported`.
    """
    for schema in _BUILT_IN:
        if name in (schema.schema_id, schema.spec().name):
            return schema
    if match := _CLASS.fullmatch(name):
        return _from_class(match["module"], match["name"])
    path = Path(name)
    if path.suffix == ".json" or path.is_file():
        return _from_file(path)
    known = ", ".join(schema.schema_id for schema in _BUILT_IN)
    raise SchemaError(
        f"there is no schema {name!r}; known are {known}, or give package.module:Class or the "
        "path of a JSON Schema file",
        code="schema_unknown",
    )


@cache
def _from_class(module: str, name: str) -> type[ProductSchema]:
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise SchemaError(
            f"{module}:{name} cannot be imported: {error}", code="schema_import"
        ) from error
    if not (isinstance(found, type) and issubclass(found, BaseModel)):
        raise SchemaError(f"{module}:{name} is no pydantic model", code="schema_import")
    if issubclass(found, ProductSchema):
        found.spec()
        return found
    if _has_validators(found):
        raise SchemaError(
            f"{module}:{name} has validators, which a plain model cannot bring along; derive it "
            "from schemas.product.ProductSchema and put them into the types of its fields",
            code="schema_unsupported",
        )
    return compile_schema(found.model_json_schema(schema_generator=_DecimalsAsNumbers), name)


def _has_validators(model: type[BaseModel]) -> bool:
    decorators = model.__pydantic_decorators__
    groups = (decorators.validators, decorators.field_validators, decorators.root_validators)
    return any(groups) or bool(decorators.model_validators)


class _DecimalsAsNumbers(GenerateJsonSchema):
    """Describes a decimal as the number it is; pydantic adds that a text is welcome too."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        limits = {key: schema[key] for key in _LIMITS if key in schema}  # type: ignore[literal-required]
        document: JsonSchemaValue = {"type": "number"}
        document |= {_LIMITS[key]: float(limit) for key, limit in limits.items()}
        return document


def _from_file(path: Path) -> type[ProductSchema]:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise SchemaError(f"{path} is too large for a schema", code="schema_invalid")
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SchemaError(f"{path} cannot be read: {error}", code="schema_unknown") from error
    except ValueError as error:
        raise SchemaError(f"{path} is not JSON: {error}", code="schema_invalid") from error
    if not isinstance(document, dict):
        raise SchemaError(f"{path} is not a JSON Schema of an object", code="schema_invalid")
    if EXTENDS in document:
        return extended_schema(document, load_schema)
    return compile_schema(document, path.name.partition(".")[0])
