"""`specloom pim mapping`, `check` and `stand-in`: before anything is sent to a PIM."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from extractor.export.pim.catalog_check import check_mapping
from extractor.export.pim.generate import mapping_of_schema
from extractor.export.pim.mapping import Target
from extractor.export.pim.mapping_file import default_text, load_mapping
from extractor.export.pim.stand_in import StandIn, serve_stand_in
from schemas.akeneo.files import read_catalog

EXIT_PROBLEMS = 3
_catalog_option = click.option(
    "--catalog",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Exports of the PIM's structure (CSV, XLSX, JSON, ZIP or a folder).",
)


@click.command()
@click.argument("target", type=click.Choice(Target, case_sensitive=False), default=Target.AKENEO)
@click.option(
    "--schema",
    "schema_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Schema file of `pim import`: its attributes go back to where they came from.",
)
@click.option("--locale", help="Locale of localizable attributes (en_US).")
@click.option("--channel", help="Channel of scopable attributes (ecommerce).")
def mapping(
    target: Target, schema_file: Path | None, locale: str | None, channel: str | None
) -> None:
    """Print a mapping file to edit: the shipped one of TARGET, or one for an imported family."""
    if schema_file is None:
        click.echo(default_text(target), nl=False)
        return
    document = json.loads(schema_file.read_text(encoding="utf-8"))
    click.echo(mapping_of_schema(document, locale, channel), nl=False)


@click.command()
@click.argument("mapping_file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_catalog_option
@click.pass_context
def check(ctx: click.Context, mapping_file: Path, catalog: Sequence[Path]) -> None:
    """Check a mapping file, and whether it fits your PIM.

    Exit codes: 0 it fits; 2 it has a mistake; 3 it does not fit the PIM (a line for each).
    """
    found = load_mapping(mapping_file)
    problems = check_mapping(found, read_catalog(catalog)) if catalog else []
    for problem in problems:
        click.echo(f"! {problem.field} {problem.item}: {problem.code}: {problem.message}", err=True)
    count = len(found.fields) + (len(found.variants.fields) if found.variants else 0)
    click.echo(f"{mapping_file.name}: {count} fields to {found.target}, {len(problems)} do not fit")
    ctx.exit(EXIT_PROBLEMS if problems else 0)


@click.command("stand-in")
@click.option("--port", default=8123, show_default=True, type=click.IntRange(0, 65535))
@_catalog_option
def stand_in(port: int, catalog: Sequence[Path]) -> None:
    """Run a small server that answers like Akeneo, to try an export on.

    It takes any client id, secret, user and password, listens on this machine alone, keeps what it
    is sent in memory and says at its end what that was. With --catalog it refuses unknown
    attributes and options, as your PIM would.
    """
    state = StandIn()
    if catalog:
        structure = read_catalog(catalog)
        state.attributes = frozenset(structure.attributes)
        state.options = {
            code: frozenset(option.code for option in options)
            for code, options in structure.options.items()
        }
    server = serve_stand_in(state, port)
    click.echo(f"http://127.0.0.1:{server.server_port} answers like Akeneo; Ctrl-C ends it.")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
    click.echo(f"{len(state.models)} product models and {len(state.products)} products were sent.")
