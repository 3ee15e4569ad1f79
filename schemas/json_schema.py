"""Schemas that somebody else wrote: JSON Schema documents and plain pydantic models.

The document becomes a class like the built-in ones. `required` at the top says what a complete
product has; it is not enforced on a document, where absence is data. Descriptions go to the
prompt, titles are label words.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.base import AttributeSpec, Risk, SchemaSpec
from schemas.json_leaf import Compiled, Node, unsupported
from schemas.json_types import NAME, TypeCompiler
from schemas.own_finders import finder_of, label_words
from schemas.product import ProductSchema
from schemas.values.forms import Form
from schemas.values.mentions import Finder
from schemas.vocabulary.labels import LABELS

_TOP_KEYS = frozenset(
    {"$schema", "$id", "$comment", "title", "description", "type", "properties", "required"}
    | {"additionalProperties", "$defs", "definitions", "examples", "x-schema-id"}
)
_SCHEMA_ID = re.compile(r"[a-z][a-z0-9_]*@[0-9a-z._-]+")


class JsonSchemaProduct(ProductSchema):
    """A schema made from a JSON Schema; each document makes a class of its own."""

    compiled: ClassVar[Mapping[str, Compiled]] = {}
    compiled_spec: ClassVar[SchemaSpec]

    @classmethod
    def spec(cls) -> SchemaSpec:
        """Return the schema as the reading side sees it."""
        return cls.compiled_spec

    @classmethod
    def form(cls, name: str) -> Form:
        """Return the form of one attribute."""
        return cls.compiled[name].form

    @classmethod
    def model_json_schema(cls, *_args: Any, **_options: Any) -> dict[str, Any]:  # noqa: ANN401
        """Return the JSON Schema of the values; the arguments of pydantic's own have no say."""
        properties: dict[str, dict[str, JsonValue]] = {}
        definitions: dict[str, JsonValue] = {}
        for spec in cls.compiled_spec.attributes:
            values = dict(cls.compiled[spec.name].values)
            own = values.pop("$defs", {})
            definitions |= own if isinstance(own, dict) else {}
            properties[spec.name] = {"description": spec.description, **values}
        return {
            "title": cls.compiled_spec.title,
            "description": cls.compiled_spec.description,
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
            "$defs": definitions,
            "x-schema-id": cls.compiled_spec.schema_id,
        }


def compile_schema(document: Mapping[str, JsonValue], name: str) -> type[ProductSchema]:
    """Return the class of a JSON Schema document.

    Args:
        document: The parsed document: an object whose properties are the attributes.
        name: What to call the schema where the document has no `x-schema-id`; its version is then
            a hash of the document, so that a changed schema is another schema.

    Raises:
        SchemaError: `schema_unsupported` with the path of the attribute that cannot be read, or
            `schema_invalid` where the document is no JSON Schema of an object.
    """
    properties = document.get("properties")
    if document.get("type", "object") != "object" or not isinstance(properties, dict):
        raise SchemaError(
            f"{name}: a schema is an object with `properties`, one for each attribute",
            code="schema_invalid",
        )
    for key in document:
        if key not in _TOP_KEYS and not key.startswith("x-"):
            raise unsupported(name, f"the keyword {key} cannot be checked")
    compiler = TypeCompiler(_definitions(document))
    compiled: dict[str, Compiled] = {}
    finders: dict[str, Finder] = {}
    specs: list[AttributeSpec] = []
    for attribute, node in properties.items():
        if not isinstance(node, dict) or not NAME.fullmatch(attribute):
            raise unsupported(attribute, "names are letters, digits and _; values are objects")
        compiled[attribute] = compiler.attribute(attribute, node)
        described = compiler.resolved(attribute, node)
        specs.append(_attribute_spec(attribute, described, compiled[attribute].form))
        if finder := finder_of(attribute, described, compiled[attribute].form):
            finders[attribute] = finder
    title = str(document.get("title") or name)
    description = " ".join(str(document.get("description") or "").split())
    spec = SchemaSpec(_schema_id(document, name), title, description, tuple(specs))
    members = {"__doc__": description, "compiled": compiled, "compiled_spec": spec}
    members |= {"finders": finders}
    members |= {"schema_id": spec.schema_id, "title": title, "__module__": __name__}
    return type(_class_name(title), (JsonSchemaProduct,), members)


def _attribute_spec(name: str, node: Node, form: Form) -> AttributeSpec:
    risk = str(node.get("x-risk", Risk.MEDIUM.value))
    if risk not in set(Risk):
        raise unsupported(name, f"x-risk is one of {', '.join(Risk)}")
    return AttributeSpec(
        name=name,
        description=" ".join(str(node.get("description") or "").split()),
        shape=form.shape,
        leaves=form.leaves,
        form=form.name,
        group=str(node.get("x-group", "general")),
        risk=Risk(risk),
        labels=_labels(name, node),
        lead=form.lead,
        own=not any(leaf.choices for leaf in form.leaves),  # what is inferred is always open
    )


def _labels(name: str, node: Node) -> dict[str, tuple[str, ...]]:
    given = node.get("x-labels")
    if isinstance(given, dict):
        return {
            language: tuple(str(word) for word in words)
            for language, words in given.items()
            if isinstance(words, list)
        }
    if given is not None:
        raise unsupported(name, "x-labels maps language codes to lists of words")
    known = dict(LABELS.get(name, {}))
    words = label_words(name, node)
    if words:
        known["en"] = tuple(dict.fromkeys((*words, *known.get("en", ()))))
    return known


def _definitions(document: Mapping[str, JsonValue]) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for key in ("$defs", "definitions"):
        group = document.get(key)
        for name, node in group.items() if isinstance(group, dict) else ():
            if isinstance(node, dict):
                found[f"#/{key}/{name}"] = node
    return found


def _schema_id(document: Mapping[str, JsonValue], name: str) -> str:
    given = document.get("x-schema-id")
    if given is not None:
        if not isinstance(given, str) or not _SCHEMA_ID.fullmatch(given):
            raise SchemaError(f"{name}: x-schema-id is not name@version", code="schema_invalid")
        return given
    canonical = json.dumps(document, sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(canonical.encode()).hexdigest()[:8]
    slug = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") or "schema"
    return f"{slug}@{digest}"


def _class_name(title: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", title)
    return "".join(word.capitalize() for word in words).lstrip("0123456789") or "Product"
