"""Full, LoRA and QLoRA tuning on the same documents: share, size, peak memory, time and quality.

    python -m tests.bench.bench_tuning training_data/annotated --schema knitwear --seeds 3

Every run is a process of its own, so that its peak is its own. Quality is F1 on the test split, as
served; differences within the spread over seeds are noise.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, stdev

import click

from extractor.config import load_settings
from extractor.generation.backends import LocalModel
from extractor.pipeline.options import PipelineOptions, Reader
from extractor.training.datasets import load_labelled
from extractor.training.measure import measure
from extractor.training.training_run import held_out, reader_with
from extractor.wiring import build_extractor
from schemas.registry import load_schema

METHODS = ("full", "lora", "qlora")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds of training, peak in MB, trained share, size of the result in MB, F1."""

    seconds: float
    peak_mb: float
    share: float
    result_mb: float
    f1: float


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--schema", required=True)
@click.option("--seeds", type=int, default=3, show_default=True)
@click.option("--epochs", type=int, default=3, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/bench_tuning"))
@click.option("--method", "methods", multiple=True, type=click.Choice(METHODS), default=METHODS)
def main(
    data: Path, schema: str, seeds: int, epochs: int, out: Path, methods: tuple[str, ...]
) -> None:
    """Compare the three methods, or those that are named."""
    click.echo(f"{'':<8}{'trained':>9}{'MB':>7}{'peak MB':>9}{'seconds':>9}{'F1':>8}{'+-':>8}")
    base = _f1(data, schema, None, None)
    click.echo(f"{'base':<8}{'':>34}{base:>8.3f}")
    for method in methods:
        runs = [_run(data, schema, method, seed, epochs, out) for seed in range(1, seeds + 1)]
        spread = stdev(run.f1 for run in runs) if len(runs) > 1 else 0.0
        click.echo(
            f"{method:<8}{runs[0].share:>9.1%}{runs[0].result_mb:>7.1f}"
            f"{max(run.peak_mb for run in runs):>9.0f}{mean(run.seconds for run in runs):>9.0f}"
            f"{mean(run.f1 for run in runs):>8.3f}{spread:>8.3f}"
        )


def _run(data: Path, schema: str, method: str, seed: int, epochs: int, out: Path) -> Run:
    run = out / f"{method}-{seed}"
    rate = "3e-4" if method == "full" else "1e-3"
    command = [sys.executable, "-m", "tests.bench.tuning_process", str(data), str(run)]
    command += ["--schema", schema, "--method", method, "--seed", str(seed)]
    command += ["--epochs", str(epochs), "--learning-rate", rate]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    folder = Path(told["folder"])
    size = sum(path.stat().st_size for path in folder.glob("*.safetensors")) / 1e6
    full = method == "full"
    f1 = _f1(data, schema, folder if full else None, None if full else folder)
    share = told["trained"] / told["total"]
    return Run(told["seconds"], told["peak_memory_mb"], share, size, f1)


def _f1(data: Path, schema: str, model: Path | None, adapter: Path | None) -> float:
    settings = load_settings()
    parse = build_extractor(settings).parse
    documents = held_out(load_labelled([data], (load_schema(schema),), parse))
    loaded = LocalModel.load(model or settings.model, threads=settings.threads)
    reader = Reader(loaded, "base")
    if adapter is not None:
        reader = reader_with(loaded, "tuned", adapter, documents)
    return measure(reader, documents, PipelineOptions()).total.f1 or 0.0


if __name__ == "__main__":
    main()
