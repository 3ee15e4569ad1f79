"""`specloom export`: approved values to a PIM, a shop or a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from extractor.cli.export_budget import budget_of
from extractor.cli.export_source import ExportSource, open_source
from extractor.config import Settings, load_settings
from extractor.errors import ConfigError
from extractor.export.pim.akeneo_client import AkeneoAccess, AkeneoClient
from extractor.export.pim.catalog_check import check_mapping, check_plan
from extractor.export.pim.exporting import (
    FORMS_OF,
    Export,
    FileForm,
    defused,
    prepare,
    remember,
    write_files,
)
from extractor.export.pim.items import ExportProblem
from extractor.export.pim.mapping import PimMapping, Target
from extractor.export.pim.mapping_file import default_mapping, load_mapping
from extractor.export.pim.push import push
from extractor.export.release import release
from schemas.akeneo.files import read_catalog

EXIT_PROBLEMS = 3


@click.command()
@click.argument(
    "records", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[FILE...]"
)
@click.option(
    "--target",
    type=click.Choice(Target, case_sensitive=False),
    default=Target.TABLE,
    show_default=True,
    help="Where it goes, with the mapping that is shipped for it.",
)
@click.option(
    "--mapping",
    "mapping_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Your mapping (YAML or TOML) in place of the shipped one; it names its target.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("export"),
    show_default=True,
    help="Folder for the files.",
)
@click.option(
    "--format", "form", type=click.Choice(FileForm, case_sensitive=False), help="Form of the files."
)
@click.option(
    "--budget",
    "budget_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File that lets values out that nobody approved, from a confidence on per attribute.",
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    help="Let values out from this confidence on; high-risk ones still wait for a person.",
)
@click.option(
    "--error-budget",
    type=click.FloatRange(0, 1, min_open=True),
    help="Let values out whose confidence was measured to hold this share of wrong ones (0.01); "
    "high-risk ones only at 0.005 and below.",
)
@click.option("--supplier", help="Records of this supplier alone.")
@click.option("--schema", "schema_id", help="Records of this schema alone (knitwear@1).")
@click.option("--name", help="Name of the target in the memory; by default its kind.")
@click.option("--all", "everything", is_flag=True, help="Send again what has not changed.")
@click.option(
    "--push", "send", is_flag=True, help="Send to Akeneo over REST instead of writing files."
)
@click.option(
    "--catalog",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Exports of the PIM's structure to check against (CSV, XLSX, JSON, ZIP or a folder).",
)
@click.option("--dry-run", is_flag=True, help="Say what would leave, line by line; write nothing.")
@click.pass_context
def export(
    ctx: click.Context,
    records: Sequence[Path],
    target: Target,
    mapping_file: Path | None,
    out: Path,
    form: FileForm | None,
    budget_file: Path | None,
    min_confidence: float | None,
    error_budget: float | None,
    supplier: str | None,
    schema_id: str | None,
    name: str | None,
    everything: bool,
    send: bool,
    catalog: Sequence[Path],
    dry_run: bool,
) -> None:
    """Send approved values to a PIM, a shop or a table.

    Without FILE the products come from the store of the service: what people approved in the
    review leaves, and only what has changed since the last export. With FILE (JSON Lines of
    `specloom extract`) nobody has approved anything: give a budget or --min-confidence.

    Exit codes: 0 everything left; 3 some of it could not (a line for each says why); 1 the PIM or
    the store does not answer; 2 wrong usage or a mapping with a mistake.
    """
    settings = load_settings()
    mapping = load_mapping(mapping_file) if mapping_file else default_mapping(target)
    form = _form(mapping, form, send=send)
    source = open_source(settings, records, supplier=supplier, schema_id=schema_id)
    budget = budget_of(
        settings,
        source.schemas.spec,
        file=budget_file,
        min_confidence=min_confidence,
        error_budget=error_budget,
    )
    released = [release(offer, budget(offer)) for offer in source.offers]
    memory = None if everything else source.memory
    export_ = prepare(released, mapping, memory, name or str(mapping.target))
    problems = [*export_.problems, *_checked(export_, catalog)]
    if form is FileForm.CSV and not send:
        problems += defused(export_)
    if not dry_run:
        problems += _leave(export_, settings, source, (out, form), send=send)
    _say(export_, problems, dry_run=dry_run, send=send)
    ctx.exit(EXIT_PROBLEMS if problems else 0)


def _form(mapping: PimMapping, form: FileForm | None, *, send: bool) -> FileForm:
    if send and mapping.target is not Target.AKENEO:
        raise click.UsageError("--push is for Akeneo; the other targets take files.")
    allowed = FORMS_OF[mapping.target]
    if form is not None and form not in allowed:
        raise click.UsageError(f"{mapping.target} takes {', '.join(allowed)}.")
    return form or allowed[0]


def _checked(export_: Export, catalog: Sequence[Path]) -> list[ExportProblem]:
    if not catalog or export_.plan is None:
        return []
    structure = read_catalog(catalog)
    return [*check_mapping(export_.mapping, structure), *check_plan(export_.plan, structure)]


def _leave(
    export_: Export,
    settings: Settings,
    source: ExportSource,
    files: tuple[Path, FileForm],
    *,
    send: bool,
) -> list[ExportProblem]:
    if send:
        report = push(export_, AkeneoClient(_access(settings)), source.memory)
        click.echo(f"{report.created} created, {report.changed} changed in the PIM")
        return report.problems
    for path in write_files(export_, *files):
        click.echo(str(path))
    remember(export_, source.memory)
    return []


def _access(settings: Settings) -> AkeneoAccess:
    given = (
        settings.akeneo_url,
        settings.akeneo_client_id,
        settings.akeneo_secret,
        settings.akeneo_username,
        settings.akeneo_password,
    )
    url, client_id, secret, username, password = given
    if not (url and client_id and secret and username and password):
        raise ConfigError(
            "Set SPECLOOM_AKENEO_URL, _CLIENT_ID, _SECRET, _USERNAME and _PASSWORD: Akeneo shows "
            "them under Connect, Connection settings.",
            code="bad_setting",
        )
    return AkeneoAccess(
        url, client_id, secret.get_secret_value(), username, password.get_secret_value()
    )


def _say(export_: Export, problems: Iterable[ExportProblem], *, dry_run: bool, send: bool) -> None:
    for problem in problems:
        place = " ".join(part for part in (problem.source, problem.item, problem.field) if part)
        click.echo(f"! {place}: {problem.code}: {problem.message}", err=True)
    if dry_run:
        for back in export_.held:
            sure = "" if back.held.confidence is None else f" ({back.held.confidence:.2f})"
            click.echo(f"- {back.source} {back.held.attribute}: {back.held.reason}{sure}", err=True)
    counts = [f"{export_.unchanged} unchanged", f"{len(export_.held)} values held"]
    if dry_run or not send:  # what became of lines that were sent is said by the PIM
        counts.insert(0, f"{export_.count} {'would leave' if dry_run else 'left'}")
    click.echo(", ".join(counts), err=True)
