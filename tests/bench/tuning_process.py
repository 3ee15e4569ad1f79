"""One tuning run of `bench_tuning`, in a process of its own; tells what came of it as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from extractor.config import load_settings
from extractor.training.datasets import load_labelled
from extractor.training.methods import Method, load_tokenizer
from extractor.training.training_run import Order, Watcher, material_of, write_result
from extractor.training.tune import tune
from extractor.training.tuning import Schedule, TunePlan
from extractor.wiring import build_extractor
from schemas.registry import load_schema


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--schema", required=True)
@click.option("--method", required=True)
@click.option("--seed", type=int, required=True)
@click.option("--epochs", type=int, required=True)
@click.option("--learning-rate", type=float, required=True)
def main(
    data: Path,
    run: Path,
    schema: str,
    method: str,
    seed: int,
    epochs: int,
    learning_rate: float,
) -> None:
    """Tune once."""
    settings = load_settings()
    chosen = load_schema(schema)
    documents = load_labelled([data], (chosen,), build_extractor(settings).parse)
    schedule = Schedule(epochs=epochs, learning_rate=learning_rate)
    plan = TunePlan(
        settings.model, run, Method(method), schedule=schedule, seed=seed, threads=settings.threads
    )
    order = Order(plan, (chosen,))
    tokenizer = load_tokenizer(plan.base)
    tuned = tune(plan, material_of(order, documents, tokenizer), tokenizer, Watcher().step)
    told = {
        "folder": str(write_result(order, documents, tuned)),
        "seconds": tuned.progress.seconds,
        "peak_memory_mb": tuned.peak_memory_mb,
        "trained": tuned.trained,
        "total": tuned.total,
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
