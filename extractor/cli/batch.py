"""`specloom batch`: years of mail in, Parquet files, merged products and a report out."""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from extractor.batch.engine import Engine
from extractor.batch.local_engine import LocalEngine
from extractor.batch.plan import DryRun, Selection, count
from extractor.batch.products import write_products
from extractor.batch.report import write_report
from extractor.batch.run import BatchOptions, RunState, parse_since, run, sources_of
from extractor.batch.status import describe, status_of
from extractor.cli.batch_progress import BatchProgress
from extractor.config import Settings, load_settings
from extractor.ingest.sources import SourceSettings
from extractor.wiring import parse_limits

EXIT_SOME_FAILED = 3
EXIT_STOPPED = 130
_GROUP_COMMANDS = frozenset({"status", "report", "-h", "--help"})
_ENGINES = ("local", "ray")
_BACKENDS = ("local", "vllm")


class _BatchGroup(click.Group):
    """Runs a batch unless the first word is the name of another command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the hidden name of the run before its arguments."""
        named = args[:1] and args[0] in _GROUP_COMMANDS
        return super().parse_args(ctx, args if named else ["run", *args])

    def get_help(self, ctx: click.Context) -> str:
        """Show the help of the run: it is what the command is for."""
        with click.Context(run_batch, info_name="batch", parent=ctx.parent) as inner:
            return run_batch.get_help(inner)


@click.group(cls=_BatchGroup, context_settings={"help_option_names": ["-h", "--help"]})
def batch() -> None:
    """Read whole mail archives and folders into tables."""


def _since(ctx: click.Context, option: click.Parameter, value: str | None) -> datetime | None:
    del ctx, option
    if value is None:
        return None
    try:
        return parse_since(value)
    except ValueError as err:
        raise click.BadParameter("give a date like 2025-01-31") from err


@batch.command("run", hidden=True)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--out",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the run. Name it again to go on with a run that was stopped.",
)
@click.option(
    "--schema",
    default="auto",
    show_default=True,
    help="What to look for: `auto`, a registered id (knitwear, knitwear@1), package.module:Class "
    "or a JSON Schema file.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Take at most so many items.")
@click.option("--since", callback=_since, help="Leave out what is older, such as 2025-01-31.")
@click.option("--all", "read_all", is_flag=True, help="Also read mails without product data.")
@click.option("--workers", type=click.IntRange(min=1), help="Readers at the same time.")
@click.option("--engine", type=click.Choice(_ENGINES), default="local", show_default=True)
@click.option("--ray-address", help="Ray cluster to use; without it, Ray on this machine.")
@click.option("--backend", type=click.Choice(_BACKENDS), help="Where the model runs.")
@click.option("--url", help="Address of the vLLM server.")
@click.option("--adapter", help="Model or adapter that the vLLM server is asked for.")
@click.option("--dry-run", is_flag=True, help="Only count what would be read.")
@click.pass_context
def run_batch(
    ctx: click.Context,
    sources: Sequence[str],
    folder: Path,
    schema: str,
    limit: int | None,
    since: datetime | None,
    read_all: bool,
    workers: int | None,
    engine: str,
    ray_address: str | None,
    backend: str | None,
    url: str | None,
    adapter: str | None,
    dry_run: bool,
) -> None:
    r"""Read whole mail archives and folders into tables.

    SOURCE is an mbox, a Maildir, a folder of mails and files, a zip or tar, an Outlook data file
    (.pst), a single file, or an IMAP folder (imaps://user@host/Folder, password in
    SPECLOOM_IMAP_PASSWORD). The same mail or file is read once, wherever it turns up.

    DIR gets a Parquet file per shard, products.parquet and products.xlsx with what all mails say
    about each product, and report.html. A run that was stopped, killed or lost its power goes on
    where it was when the same command is given again.

    `specloom batch status DIR` says how far a run is, `specloom batch report DIR` writes products
    and report anew.

    Exit codes: 0 everything was read; 1 something is missing on this machine; 2 wrong usage;
    3 at least one item could not be read (its row says why); 130 stopped by Ctrl-C.
    """
    settings = _settings(backend, url, adapter)
    options = BatchOptions(
        sources=sources_of(sources),
        folder=folder,
        schema=schema,
        selection=Selection(limit, since),
        read_all=read_all,
        imap_password=settings.imap_password.get_secret_value() if settings.imap_password else "",
    )
    if dry_run:
        _show_dry_run(options, settings)
        return
    state = _run(ctx, options, settings, _engine(engine, workers, ray_address, settings))
    click.echo(f"{describe(status_of(folder))}\nreport: {folder / 'report.html'}")
    ctx.exit(EXIT_SOME_FAILED if state.tally.outcomes["failed"] else 0)


@batch.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def status(folder: Path) -> None:
    """Say how far a batch is and what became of its items."""
    click.echo(describe(status_of(folder)))


@batch.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def report(folder: Path) -> None:
    """Write products and report of a batch anew, from the shards that are done."""
    click.echo(_summarise(folder))


def _settings(backend: str | None, url: str | None, adapter: str | None) -> Settings:
    given = {"backend": backend, "vllm_url": url, "vllm_model": adapter}
    settings = load_settings()
    return settings.model_copy(update={k: v for k, v in given.items() if v is not None})


def _engine(name: str, workers: int | None, address: str | None, settings: Settings) -> Engine:
    count = workers or _default_workers(settings)
    if name == "local":
        return LocalEngine(count, settings.threads)
    # An extra that few have: whoever asks for it finds out here, not at every start.
    module = importlib.import_module("extractor.batch.ray_engine")
    made: Engine = module.RayEngine(count, settings.threads, address)
    return made


def _default_workers(settings: Settings) -> int:
    """Return one reader a core: they scale better than threads. A server does the work itself."""
    return min(4, os.cpu_count() or 1) if settings.backend == "vllm" else settings.threads


def _run(ctx: click.Context, options: BatchOptions, settings: Settings, engine: Engine) -> RunState:
    try:
        with BatchProgress() as progress:
            state = run(options, settings, engine, progress)
    except KeyboardInterrupt:
        click.echo("Stopped. Give the same command again to go on.", err=True)
        ctx.exit(EXIT_STOPPED)
    _summarise(options.folder)
    return state


def _summarise(folder: Path) -> str:
    products = write_products(folder)
    page = write_report(folder, products)
    return f"{products.products} products in {folder / 'products.parquet'}\nreport: {page}"


def _show_dry_run(options: BatchOptions, settings: Settings) -> None:
    source_settings = SourceSettings(
        options.folder / "spool", parse_limits(settings), options.imap_password
    )
    found: DryRun = count(options.sources, source_settings, options.selection)
    for kind, items in sorted(found.items.items()):
        click.echo(f"{items:>9,} items in {kind}")
    click.echo(f"{found.items.total():>9,} to read, {found.bytes / 1e6:,.1f} MB")
    click.echo(f"{found.duplicates:>9,} are there more than once, {found.too_old:,} are too old")
    for problem in found.problems:
        click.echo(f"          {problem}")
