"""Many adapters over one base: size, switch time, memory of 1 and 20, and the speed of reading.

python -m tests.bench.bench_portfolio runs/knitwear/adapter
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

import click
import psutil
import torch
from transformers import AutoModelForCausalLM

from extractor.config import load_settings
from extractor.core.document import Source
from extractor.generation.adapters import WEIGHTS_FILE, Switchboard, load_adapter
from extractor.generation.backends import LocalModel
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import PipelineOptions, ProductCount, Reader, Route
from extractor.pipeline.reading import Pipeline
from extractor.training.artefact import merge_adapter
from schemas.products.knitwear import Knitwear

COUNT = 20
ROUNDS = 7
SHEET = Path("samples/note_tissu_7718.txt")


def _rss() -> float:
    return psutil.Process().memory_info().rss / 1e6


@click.command()
@click.argument("adapter", type=click.Path(exists=True, path_type=Path))
def main(adapter: Path) -> None:
    """Measure a portfolio."""
    settings = load_settings()
    torch.set_num_threads(settings.threads)
    model = AutoModelForCausalLM.from_pretrained(settings.model, dtype="auto")
    weights = sum(p.numel() * p.element_size() for p in model.parameters()) / 1e6
    board = Switchboard(model)
    begun = _rss()
    seconds = []
    for number in range(COUNT):
        board.add(str(number), load_adapter(adapter))
        if number == 0:
            board.use("0")
            one = _rss() - begun
    for number in range(COUNT):
        started = time.perf_counter()
        board.use(str(number))
        seconds.append(time.perf_counter() - started)
    click.echo(f"adapter {(adapter / WEIGHTS_FILE).stat().st_size / 1e6:.1f} MB")
    click.echo(f"switch {median(seconds) * 1e3:.0f} ms (median of {COUNT})")
    click.echo(f"memory: 1 adapter +{one:.0f} MB, {COUNT} adapters +{_rss() - begun:.0f} MB, ")
    click.echo(f"{COUNT} full models {COUNT * weights:.0f} MB (weights alone)")
    with tempfile.TemporaryDirectory() as folder:
        merge_adapter(settings.model, adapter, Path(folder))
        base, live = LocalModel.load(settings.model), LocalModel.load(settings.model)
        live.add_adapter("a", load_adapter(adapter))
        merged = LocalModel.load(folder)
        readers = {
            "base": Reader(base, "base"),
            "adapter": Reader(live, "a", routes={"knitwear@1": Route("a")}),
            "merged": Reader(merged, "merged"),
        }
        times = _times(readers)
    for name, own in times.items():
        click.echo(f"{name}: {median(own):.3f} s a document ({min(own):.3f}-{max(own):.3f})")


def _times(readers: dict[str, Reader]) -> dict[str, list[float]]:
    """Return the seconds of reading one document, the readers in turn."""
    with Ingestor() as ingestor:
        document = ingestor.parse(Source(SHEET.name, SHEET.read_bytes()))
    options = PipelineOptions(products=ProductCount.ONE)
    times: dict[str, list[float]] = {name: [] for name in readers}
    for number in range(ROUNDS + 1):
        for name, reader in readers.items():
            started = time.perf_counter()
            Pipeline(reader, (Knitwear,), options).extract([document])
            if number:  # the first one warms up
                times[name].append(time.perf_counter() - started)
    return times


if __name__ == "__main__":
    main()
