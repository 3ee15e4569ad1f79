"""`specloom models list|show|promote|rollback`: nothing here loads a model."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from extractor.cli.tuning_report import change_table
from extractor.config import Settings, load_settings
from extractor.errors import ConfigError, SpecloomError
from extractor.portfolio import check_card, find_adapter, own_store, routes, serving_name, stores
from extractor.storage.adapters import EVALUATION_FILE, AdapterCard, AdapterStore, read_card
from extractor.training.gate import Evaluation, Tolerance, changes, read_evaluation

EXIT_REFUSED = 3
_PLAIN_WIDTH = 140
_WEIGHTS = "adapter_model.safetensors"


@click.command("list")
def list_models() -> None:
    """List the adapters and what they read."""
    settings = load_settings()
    serving = routes(settings)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for title in ("adapter", "reads now", "trained on", "method", "base", "F1", "MB"):
        table.add_column(title, overflow="fold")
    for store in stores(settings):
        for name in store.names():
            card = store.card(name)
            now = [schema for schema, one in serving.items() if one.path == store.path(name)]
            table.add_row(
                name,
                ", ".join(now) or "-",
                ", ".join(card.schemas),
                card.method,
                card.base.name,
                _f1(store.path(name)),
                f"{(store.path(name) / _WEIGHTS).stat().st_size / 1e6:.1f}",
            )
    if not table.row_count:
        click.echo("There are no adapters: the base reads everything (`specloom train` makes one).")
        return
    console = Console(highlight=False, markup=False)
    plain = Console(highlight=False, markup=False, width=_PLAIN_WIDTH)
    (console if console.is_terminal else plain).print(table)


@click.command()
@click.argument("name")
def show(name: str) -> None:
    """Show what an adapter was made from and for.

    NAME is that of an adapter in the list, or a folder that `specloom train` wrote.
    """
    settings = load_settings()
    folder = Path(name) if Path(name).is_dir() else find_adapter(settings, name)
    card = read_card(folder)
    click.echo(card.model_dump_json(indent=2))
    try:
        check_card(settings.model, card)
    except ConfigError as error:
        click.echo(f"\n{error.message}")
    if (folder / EVALUATION_FILE).is_file():
        evaluation = read_evaluation(folder)
        click.echo("\n" + change_table(evaluation, changes(evaluation, Tolerance())))


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--name", help="Family of the adapter; the schema's name by default.")
@click.option(
    "--tolerance",
    "tolerances",
    multiple=True,
    metavar="[ATTRIBUTE=]F1",
    help="Loss of F1 that is let pass, for all attributes or for one; may be repeated.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of adapters; that of SPECLOOM_HOME by default.",
)
@click.pass_context
def promote(
    ctx: click.Context,
    folder: Path,
    name: str | None,
    tolerances: tuple[str, ...],
    into: Path | None,
) -> None:
    """Let an adapter serve, unless an attribute loses by it.

    FOLDER is what `specloom train` wrote. The adapter is copied, and from then on reads the schemas
    that it was trained and measured on. An attribute may lose 0.01 of F1, or one value on a small
    set; more where chance explains it and the gain over all documents is none.

    Exit codes: 0 it serves; 1 it cannot (another base, not measured, damaged); 3 it was refused,
    and the table says which attributes lose.
    """
    settings = load_settings()
    store = AdapterStore(into) if into is not None else own_store(settings)
    card = read_card(folder)
    check_card(settings.model, card)
    evaluation = _measured(folder, card, settings)
    rows = changes(evaluation, _tolerance(tolerances))
    click.echo(change_table(evaluation, rows))
    losses = [row.attribute for row in rows if row.is_loss]
    if losses:
        click.echo(f"\nrefused: {', '.join(losses)} would lose; nothing was changed")
        ctx.exit(EXIT_REFUSED)
    judged = _judged(evaluation, card)
    promoted = store.add(folder, name or _family(judged))
    store.route(dict.fromkeys(judged, promoted))
    click.echo(f"\n{promoted} now reads {', '.join(judged)}")
    unjudged = [schema_id for schema_id in card.schemas if schema_id not in judged]
    if unjudged:
        click.echo(f"not measured, and read as before: {', '.join(unjudged)}")


@click.command()
@click.option(
    "--into",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of adapters; that of SPECLOOM_HOME by default.",
)
def rollback(into: Path | None) -> None:
    """Go back to what served before the last promotion."""
    settings = load_settings()
    store = AdapterStore(into) if into is not None else own_store(settings)
    before = store.rollback()
    for schema_id, name in before.routes.items():
        click.echo(f"{schema_id}: {name}")
    if not before.routes:
        click.echo("No adapter of your own reads now.")


def _measured(folder: Path, card: AdapterCard, settings: Settings) -> Evaluation:
    """Return the measurement of exactly these weights over this base against what serves now."""
    evaluation = read_evaluation(folder)
    serving = serving_name(routes(settings), _judged(evaluation, card))
    if evaluation.adapter != card.files.get(_WEIGHTS) or evaluation.base != card.base.weights:
        raise _stale(folder, "other weights were measured")
    if serving != evaluation.reference:
        raise _stale(
            folder, f"it was measured against {evaluation.reference}; now {serving} serves"
        )
    return evaluation


def _stale(folder: Path, why: str) -> ConfigError:
    return ConfigError(
        f"The measurement of {folder} is out of date: {why}. Measure again with "
        f"`specloom models evaluate {folder} --data ...`.",
        code="stale_evaluation",
    )


def _tolerance(given: tuple[str, ...]) -> Tolerance:
    general, named = Tolerance().general, {}
    for text in given:
        name, found, number = text.rpartition("=")
        try:
            value = float(number)
        except ValueError as error:
            raise click.UsageError(f"--tolerance {text}: {number!r} is no number.") from error
        if found:
            named[name] = value
        else:
            general = value
    return Tolerance(general, named)


def _judged(evaluation: Evaluation, card: AdapterCard) -> list[str]:
    """Return the schemas of an adapter that documents were read under: no others may change."""
    return [one for one in card.schemas if not evaluation.schemas or one in evaluation.schemas]


def _family(schema_ids: Iterable[str]) -> str:
    names = {schema_id.partition("@")[0] for schema_id in schema_ids}
    return names.pop().lower() if len(names) == 1 else "adapter"


def _f1(folder: Path) -> str:
    try:
        return f"{read_evaluation(folder).readings['tuned'].total.f1:.3f}"
    except (SpecloomError, KeyError):
        return "-"
