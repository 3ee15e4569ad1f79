"""The schemas that the service can be asked for, by name: no text of a user is imported or opened.

The built-in ones, and the JSON Schema files that an administrator or an import put into the folder
`schemas` of the home.
"""

from __future__ import annotations

import re
from pathlib import Path

from extractor.errors import SchemaError
from schemas.product import ProductSchema
from schemas.registry import load_schema, registered

AUTO = "auto"

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,80}")


class SchemaShelf:
    """Schemas by their id, with or without version.

    Args:
        folder: Of JSON Schema files; need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> list[type[ProductSchema]]:
        """Return the built-in schemas and those of the folder; broken files are left out."""
        found = list(registered())
        for path in sorted(self.folder.glob("*.json")):
            try:
                found.append(load_schema(str(path)))
            except SchemaError:
                continue
        return found

    def find(self, name: str) -> type[ProductSchema]:
        """Return the schema of an id.

        Raises:
            SchemaError: there is none (code `schema_unknown`), or its file cannot be used.
        """
        for schema in registered():
            if name in (schema.schema_id, schema.spec().name):
                return schema
        stem = name.partition("@")[0]
        path = self.folder / f"{stem}.json"
        if _NAME.fullmatch(stem) and path.is_file():
            schema = load_schema(str(path))
            if name in (schema.schema_id, schema.spec().name, stem):
                return schema
        known = ", ".join(schema.spec().name for schema in registered())
        raise SchemaError(
            f"There is no schema of this name. Known are auto, {known}, and what GET /v1/schemas "
            "lists.",
            code="schema_unknown",
        )

    def canonical(self, name: str) -> str:
        """Return the id with version of a name; `auto` stays.

        Raises:
            SchemaError: there is none (code `schema_unknown`), or its file cannot be used.
        """
        return AUTO if name == AUTO else self.find(name).schema_id
