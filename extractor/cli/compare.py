"""`specloom compare`: base, base with examples, and tuned, on the same documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from tqdm import tqdm

from extractor.cli.tuning_options import adapter_folder
from extractor.config import load_settings
from extractor.pipeline.options import PipelineOptions
from extractor.portfolio import check_card
from extractor.storage.adapters import read_card
from extractor.training.comparison import Contender, verdict
from extractor.training.comparison import compare as run_comparison
from extractor.training.datasets import load_labelled
from extractor.training.machine import training_device
from extractor.training.training_run import Order, Watcher
from extractor.training.tuning import TunePlan
from extractor.wiring import build_extractor
from schemas.registry import load_schema


@click.command()
@click.argument("adapter")
@click.option(
    "--data",
    multiple=True,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    help="Folder with annotations.jsonl; may be repeated.",
)
@click.option("--schema", "schemas", multiple=True, help="Schemas that are given as files.")
@click.option("--examples", type=click.IntRange(min=1), default=2, show_default=True)
def compare(adapter: str, data: tuple[Path, ...], schemas: tuple[str, ...], examples: int) -> None:
    """Compare the base, the base with examples in its prompt, and the tuned reader.

    ADAPTER is a name or a folder. Reads the test split of the documents in each way, and says which
    way to use and why.
    """
    settings = load_settings()
    folder = adapter_folder(adapter, settings)
    if folder is None:
        raise click.UsageError("Give an adapter.")
    card = read_card(folder)
    check_card(settings.model, card)
    classes = tuple(load_schema(name) for name in schemas or card.schemas)
    documents = load_labelled(data, classes, build_extractor(settings).parse)
    device = training_device(settings.device)
    order = Order(
        TunePlan(settings.model, folder, device=device, threads=settings.threads),
        classes,
        options=PipelineOptions(passage_tokens=settings.passage_tokens),
    )
    with tqdm(unit="doc", disable=None) as bar:

        def reading(name: str, count: int) -> None:
            bar.set_description(f"reading with {name}")
            bar.reset(count)

        watcher = Watcher(reading=reading, read=lambda: _advance(bar))
        found = run_comparison(order, documents, folder, examples, watcher)
    click.echo(_table(found))
    click.echo(f"\n{verdict(found)}")


def _table(contenders: Sequence[Contender]) -> str:
    lines = [
        f"{'':<22}{'F1':>8}{'precision':>11}{'recall':>8}{'invented':>10}{'whole':>8}"
        f"{'s/doc':>8}{'MB':>8}{'on disk':>9}"
    ]
    for one in contenders:
        total = one.measured.total
        lines.append(
            f"{one.name:<22}{one.f1:>8.3f}{total.precision or 0:>11.3f}{total.recall or 0:>8.3f}"
            f"{total.invention or 0:>10.3f}{f'{one.measured.whole}/{one.measured.documents}':>8}"
            f"{one.seconds:>8.2f}{one.memory_mb:>8.0f}{f'+{one.extra_mb:.1f} MB':>9}"
        )
    return "\n".join(lines)


def _advance(bar: tqdm[None]) -> None:
    bar.update(1)
