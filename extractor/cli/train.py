"""`specloom train`: tune the reader on annotated documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from extractor.cli.tuning_options import TuningChoices, adapter_folder, tuning_options
from extractor.cli.tuning_progress import progress_bars
from extractor.cli.tuning_report import change_table
from extractor.config import load_settings
from extractor.pipeline.options import PipelineOptions
from extractor.portfolio import routes
from extractor.training.curve import CURVE_FILE
from extractor.training.datasets import LabelledDocument, load_labelled
from extractor.training.gate import Tolerance, changes
from extractor.training.methods import Method
from extractor.training.plan_report import plan_table
from extractor.training.processes import is_first_process
from extractor.training.training_run import (
    Order,
    evaluate_adapter,
    tokens_an_epoch,
)
from extractor.training.training_run import train as run_training
from extractor.wiring import build_extractor
from schemas.registry import load_schema


@click.command()
@click.option("--schema", "schemas", multiple=True, help="Schema to train on; may be repeated.")
@click.option(
    "--data",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Folder with annotations.jsonl; may be repeated.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("runs/tune"),
    show_default=True,
    help="Folder of the run; goes on from its checkpoint where it has one.",
)
@click.option("--from", "start", help="Adapter to go on from: a promoted one's name, or a folder.")
@tuning_options
@click.option("--plan", "only_plan", is_flag=True, help="Only estimate memory and time.")
@click.option("--no-evaluation", is_flag=True, help="Do not measure the result.")
def train(
    schemas: tuple[str, ...],
    data: tuple[Path, ...],
    out: Path,
    start: str | None,
    only_plan: bool,
    no_evaluation: bool,
    choices: TuningChoices,
) -> None:
    """Tune the reader on annotated documents.

    Learns from the documents of the training split, stops when those of the validation split are
    read no better, and measures the result on the test split against the base and against what
    serves now. `specloom models promote` lets it serve.
    """
    settings = load_settings()
    plan = choices.plan(settings, out, adapter_folder(start, settings))
    if only_plan and not data:
        click.echo(plan_table(plan, None))
        return
    if not data:
        raise click.UsageError("Give annotated documents with --data.")
    classes = tuple(load_schema(name) for name in schemas)
    documents = load_labelled(data, classes, build_extractor(settings).parse)
    order = Order(
        plan,
        classes,
        replay_share=choices.replay,
        options=PipelineOptions(passage_tokens=settings.passage_tokens),
        # Another base is measured against itself: no adapter of the settings is made for it.
        reference=routes(settings) if plan.base == settings.model else {},
    )
    if only_plan:
        click.echo(plan_table(plan, tokens_an_epoch(order, documents)))
        return
    _train(order, documents, measured=not no_evaluation)


def _train(order: Order, documents: Sequence[LabelledDocument], *, measured: bool) -> None:
    with progress_bars(order.plan.schedule.epochs) as watcher:
        folder = run_training(order, documents, watcher)
        if not is_first_process():
            return
        click.echo(f"learning curve: {order.plan.run / CURVE_FILE}")
        if order.plan.method is Method.FULL or not measured:
            click.echo(f"result: {folder}")
            return
        evaluation = evaluate_adapter(order, folder, documents, watcher)
    click.echo(change_table(evaluation, changes(evaluation, Tolerance())))
    click.echo(f"adapter: {folder}\nlet it serve: specloom models promote {folder}")
