"""`specloom schema add-attribute|diff`: new versions of a schema."""

from __future__ import annotations

import json
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.diff import diff_schemas
from schemas.extension import EXTENDS, next_version
from schemas.registry import load_schema

_TYPES = ("text", "number", "choice", "date", "list")
EXAMPLES = 25


@click.group()
def schema() -> None:
    """Make a new version of a schema, and see what two versions differ in."""


@schema.command("add-attribute")
@click.argument("before", metavar="SCHEMA")
@click.argument("name")
@click.option(
    "--description", required=True, help="What it is, and what it is not, in a dozen words."
)
@click.option("--type", "kind", type=click.Choice(_TYPES), default="text", show_default=True)
@click.option("--unit", help="Unit of a number, for instance g or cm.")
@click.option("--option", "options", multiple=True, help="One option of a choice; repeat it.")
@click.option("--label", "labels", multiple=True, help="What documents call it; repeat it.")
@click.option("--group", default="general", show_default=True, help="Attributes read together.")
@click.option("--id", "new_id", help="Id of the new version; the next number by default.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="File of the new version.",
)
def add_attribute(
    before: str,
    name: str,
    description: str,
    kind: str,
    unit: str | None,
    options: tuple[str, ...],
    labels: tuple[str, ...],
    group: str,
    new_id: str | None,
    out: Path,
) -> None:
    """Add an attribute: writes a new version of SCHEMA, and says what it needs.

    It works at once, by its description; annotated documents make it better.
    """
    old = load_schema(before).spec()
    node = _node(kind, unit, options)
    node |= {"description": description, "x-group": group}
    if labels:
        node["x-labels"] = {"en": list(labels)}
    document: dict[str, JsonValue] = {
        EXTENDS: before,
        "x-schema-id": new_id or next_version(old.schema_id),
        "title": old.title,
        "type": "object",
        "properties": {name: node},
    }
    if out.exists():
        raise click.UsageError(f"{out} is there already; a released version never changes.")
    out.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    try:
        new = load_schema(str(out)).spec()
    except SchemaError:
        out.unlink()
        raise
    click.echo(_next_steps(out, new.schema_id, name))


@schema.command("diff")
@click.argument("before")
@click.argument("after")
def diff(before: str, after: str) -> None:
    """Show what two versions of a schema differ in, and what each difference asks for."""
    old, new = load_schema(before).spec(), load_schema(after).spec()
    found = diff_schemas(old, new)
    click.echo(f"{old.schema_id} -> {new.schema_id}: {len(found)} differences")
    for one in found:
        click.echo(f"{one.attribute:<22} {one.what:<34} {one.need}")


def _node(kind: str, unit: str | None, options: tuple[str, ...]) -> dict[str, JsonValue]:
    if (kind == "choice") != bool(options):
        raise click.UsageError("A choice needs --option, once for each; nothing else takes them.")
    if unit and kind != "number":
        raise click.UsageError("--unit is for numbers.")
    if kind == "number":
        return {"type": "number", **({"x-unit": unit} if unit else {})}
    if kind == "choice":
        return {"type": "string", "enum": list(options)}
    if kind == "date":
        return {"type": "string", "format": "date"}
    if kind == "list":
        return {"type": "array", "items": {"type": "string"}}
    return {"type": "string"}


def _next_steps(out: Path, schema_id: str, name: str) -> str:
    return "\n".join(
        [
            f"{out}: {schema_id} with {name}. It can be read at once:",
            f"  specloom extract DOCUMENTS --schema {out}",
            "To read it better:",
            f"  specloom data select DOCUMENTS --schema {out} --attribute {name} "
            f"--count {EXAMPLES}",
            "  (write FILE.answers.json beside each of them)",
            f"  specloom data annotate FOLDER --schema {out}",
            "  specloom data split FOLDER",
            f"  specloom train --schema {out} --data FOLDER --out runs/{name}",
            f"  specloom models promote runs/{name}/adapter",
        ]
    )
