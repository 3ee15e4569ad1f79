"""`specloom pim import`: a family of Akeneo becomes a schema."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click
from pydantic import JsonValue

from extractor.config import load_settings
from schemas.akeneo.changes import changes
from schemas.akeneo.document import ImportedFamily, import_family
from schemas.akeneo.files import read_catalog
from schemas.akeneo.overrides import TEMPLATE, load_overrides


@click.command("import")
@click.argument(
    "exports",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    metavar="EXPORT...",
)
@click.option("--family", "families", multiple=True, help="Code of a family; all without it.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the schema files; by default where the service looks for them.",
)
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
def import_(
    exports: Sequence[Path], families: Sequence[str], out: Path | None, dry_run: bool
) -> None:
    """Make a schema of a family in Akeneo's exports.

    EXPORT is what Akeneo exports of attributes, options, families and family variants: CSV or XLSX
    files, a folder or a ZIP of them, or JSON of its REST interface. Labels of all locales become
    words that the reader knows the attribute by. What you know beside the PIM goes into the file
    NAME.overrides.yaml, which no import changes.
    """
    catalog = read_catalog(exports)
    for unread in catalog.unread:
        click.echo(f"! {unread}", err=True)
    folder = out or load_settings().home / "schemas"
    for code in families or sorted(catalog.families):
        overrides_path, schema_path = _paths(folder, code)
        imported = import_family(catalog, code, load_overrides(overrides_path))
        _say(imported, _before(schema_path))
        if not dry_run:
            _write(imported, schema_path, overrides_path)


def _paths(folder: Path, code: str) -> tuple[Path, Path]:
    name = f"pim_{code.casefold()}"
    return folder / f"{name}.overrides.yaml", folder / f"{name}.json"


def _before(path: Path) -> dict[str, JsonValue] | None:
    if not path.is_file():
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    return content if isinstance(content, dict) else None


def _say(imported: ImportedFamily, before: dict[str, JsonValue] | None) -> None:
    count = len(imported.schema().spec().attributes)
    click.echo(f"{imported.schema_id}: {count} attributes")
    for note in imported.notes:
        click.echo(f"  note: {note}")
    if before is None:
        return
    found = changes(before, imported.document)
    for change in found:
        click.echo(f"  {'BREAKS' if change.breaks else 'change'}: {change.text}")
    if not found:
        click.echo("  nothing has changed since the last import")


def _write(imported: ImportedFamily, path: Path, overrides: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    text = json.dumps(imported.document, ensure_ascii=False, indent=1) + "\n"
    part.write_text(text, encoding="utf-8")
    part.replace(path)
    if not overrides.exists():
        overrides.write_text(TEMPLATE, encoding="utf-8")
    click.echo(f"  {path}\n  {overrides}")
