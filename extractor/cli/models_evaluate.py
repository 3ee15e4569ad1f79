"""`specloom models evaluate|merge`: what needs the base."""

from __future__ import annotations

from pathlib import Path

import click
from tqdm import tqdm

from extractor.cli.tuning_options import adapter_folder
from extractor.cli.tuning_report import change_table
from extractor.config import load_settings
from extractor.pipeline.options import PipelineOptions
from extractor.portfolio import check_card, routes
from extractor.storage.adapters import read_card
from extractor.training.artefact import merge_adapter
from extractor.training.datasets import load_labelled
from extractor.training.gate import Tolerance, changes
from extractor.training.machine import training_device
from extractor.training.training_run import Order, Watcher, evaluate_adapter
from extractor.training.tuning import TunePlan
from extractor.wiring import build_extractor
from schemas.registry import load_schema


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--data",
    multiple=True,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    help="Folder with annotations.jsonl; may be repeated.",
)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    help="Schemas that are given as files; registered ones are known by the adapter's card.",
)
def evaluate(folder: Path, data: tuple[Path, ...], schemas: tuple[str, ...]) -> None:
    """Measure an adapter again, against the base and what serves now.

    FOLDER is what `specloom train` wrote. Reads the test split of the documents, and writes
    evaluation.json into the folder.
    """
    settings = load_settings()
    card = read_card(folder)
    check_card(settings.model, card)
    classes = tuple(load_schema(name) for name in schemas or card.schemas)
    documents = load_labelled(data, classes, build_extractor(settings).parse)
    device = training_device(settings.device)
    order = Order(
        TunePlan(settings.model, folder, device=device, threads=settings.threads),
        classes,
        options=PipelineOptions(passage_tokens=settings.passage_tokens),
        reference=routes(settings),
    )
    with tqdm(unit="doc", disable=None) as bar:

        def reading(name: str, count: int) -> None:
            bar.set_description(f"reading with {name}")
            bar.reset(count)

        watcher = Watcher(reading=reading, read=lambda: _advance(bar))
        evaluation = evaluate_adapter(order, folder, documents, watcher)
    click.echo(change_table(evaluation, changes(evaluation, Tolerance())))


@click.command()
@click.argument("adapter")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--base", help="Folder or name of the base; that of the settings by default.")
def merge(adapter: str, out: Path, base: str | None) -> None:
    """Write base and adapter as one model.

    ADAPTER is a name or a folder; OUT gets a model that is served by SPECLOOM_MODEL=OUT, or by any
    other program, and is what the adapter over its base is.
    """
    settings = load_settings()
    folder = adapter_folder(adapter, settings)
    if folder is None:
        raise click.UsageError("Give an adapter.")
    model = base or settings.model
    check_card(model, read_card(folder))
    merge_adapter(model, folder, out)
    click.echo(f"model: {out}")


def _advance(bar: tqdm[None]) -> None:
    bar.update(1)
