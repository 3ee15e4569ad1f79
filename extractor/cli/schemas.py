"""`specloom schemas`: what can be looked for."""

from __future__ import annotations

import json

import click
from rich.console import Console
from rich.table import Table

from schemas.base import AttributeSpec, LeafKind, Shape
from schemas.registry import load_schema, registered

_PLAIN_WIDTH = 160


@click.group()
def schemas() -> None:
    """List and show product schemas."""


@schemas.command("list")
def list_schemas() -> None:
    """List the registered schemas."""
    table = _table("schema", "attributes", "what it describes")
    for schema in registered():
        spec = schema.spec()
        table.add_row(spec.schema_id, str(len(spec.attributes)), spec.description or spec.title)
    _console().print(table)


@schemas.command("show")
@click.argument("schema_id", metavar="ID")
@click.option("--json-schema", is_flag=True, help="Print the JSON Schema of the values instead.")
def show_schema(schema_id: str, json_schema: bool) -> None:
    """Show the attributes of one schema.

    ID is a registered id (knitwear, knitwear@1), package.module:Class or a JSON Schema file.
    """
    schema = load_schema(schema_id)
    if json_schema:
        click.echo(json.dumps(schema.model_json_schema(), ensure_ascii=False, indent=2))
        return
    spec = schema.spec()
    click.echo(f"{spec.schema_id}: {spec.description or spec.title}\n")
    table = _table("attribute", "form", "reading", "group", "risk", "description")
    for attribute in spec.attributes:
        table.add_row(
            attribute.name,
            attribute.form,
            _reading_of(attribute),
            attribute.group,
            str(attribute.risk),
            attribute.description,
        )
    _console().print(table)


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for number, column in enumerate(columns):
        table.add_column(column, no_wrap=number == 0, overflow="fold")
    return table


def _console() -> Console:
    console = Console(highlight=False, markup=False)
    return (
        console
        if console.is_terminal
        else Console(highlight=False, markup=False, width=_PLAIN_WIDTH)
    )


def _reading_of(attribute: AttributeSpec) -> str:
    kinds = {leaf.kind for leaf in attribute.leaves}
    kind = "inferred" if LeafKind.INFERRED in kinds else "verbatim"
    if attribute.shape is Shape.ROWS:
        return f"{kind}, rows of {', '.join(leaf.name for leaf in attribute.leaves)}"
    return f"{kind}, list" if attribute.shape is Shape.LIST else kind
