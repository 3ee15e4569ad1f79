"""New versions of a schema: what there was, and attributes that were added.

    {"x-extends": "knitwear@1", "x-schema-id": "knitwear@2", "type": "object",
     "properties": {"pilling": {"type": "string", "description": "pilling grade of the fabric"}}}

A released version never changes, so a new attribute makes a new version. The file holds only what
is new: the attributes of the version before stay what they are, with their forms and labels.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import Field, JsonValue, create_model

from extractor.errors import SchemaError
from schemas.json_schema import compile_schema
from schemas.product import ProductSchema

EXTENDS = "x-extends"
_VERSION = re.compile(r"(?P<name>[a-z][a-z0-9_]*)@(?P<number>\d+)")


def extended_schema(
    document: Mapping[str, JsonValue], load: Callable[[str], type[ProductSchema]]
) -> type[ProductSchema]:
    """Return the schema of a document that adds attributes to another one.

    Args:
        document: The parsed document.
        load: Gives the schema of an id.

    Raises:
        SchemaError: the schema before is not known, an attribute is there already, or one of the
            new ones cannot be read.
    """
    before = load(str(document[EXTENDS]))
    own = {key: value for key, value in document.items() if key != EXTENDS}
    added = compile_schema(own, before.spec().name)
    known = {spec.name for spec in before.spec().attributes}
    twice = sorted(known & {spec.name for spec in added.spec().attributes})
    if twice:
        raise SchemaError(
            f"{before.spec().schema_id} has {', '.join(twice)} already; an attribute is added "
            "under a name of its own",
            code="schema_invalid",
        )
    fields: dict[str, Any] = {}
    for spec in added.spec().attributes:
        extra: dict[str, JsonValue] = {"x-group": spec.group, "x-risk": spec.risk.value}
        extra["x-labels"] = {language: list(words) for language, words in spec.labels.items()}
        field = Field(
            default=None,
            description=spec.description,
            json_schema_extra={**extra},
        )
        fields[spec.name] = (Annotated[JsonValue, added.form(spec.name)] | None, field)
    factory: Callable[..., Any] = create_model  # its class has what mypy cannot know
    made = factory(before.__name__, __base__=before, __doc__=before.__doc__, **fields)
    made.finders = {**before.finders, **added.finders}
    made.schema_id, made.title = added.spec().schema_id, before.spec().title
    extended: type[ProductSchema] = made
    return extended


def next_version(schema_id: str) -> str:
    """Return the id of the version after a version.

    Raises:
        SchemaError: the id does not end with a number.
    """
    match = _VERSION.fullmatch(schema_id)
    if match is None:
        raise SchemaError(
            f"{schema_id} has no version number to count on; give the new id with --id",
            code="schema_invalid",
        )
    return f"{match['name']}@{int(match['number']) + 1}"
