"""Where the processor time of a batch goes, and how far the model is from what the machine can do.

    python -m tests.bench.bench_batch --mails 60

Counts processor time, not the clock, so that other work on the machine does not count; one thread.
The physical limit is the time that the operations of the prompts and the bytes of the weights for
the answers would take at the rates that a plain matrix product and a plain copy reach here.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import click
import psutil
import torch

from extractor.batch.relevance import judge
from extractor.batch.table import ItemResult, ShardFooter, write_shard
from extractor.batch.tasks import Outcome, Tally
from extractor.config import Settings
from extractor.core.document import Document, Source
from extractor.core.record import Record
from extractor.generation.completion import Completion, GenerationRequest, Generator
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import Reader
from extractor.wiring import Extractor, load_reader, parse_limits
from schemas.registry import registered
from tests.soak import archive

T = TypeVar("T")

_GROUP = 16


@dataclass
class Timed:
    """A generator whose processor time and tokens are counted."""

    inner: Generator
    seconds: float = 0.0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    free_tokens: int = 0
    prefixes: set[str] = field(default_factory=set)

    @property
    def context_tokens(self) -> int:
        return self.inner.context_tokens

    def count_tokens(self, text: str) -> int:
        return self.inner.count_tokens(text)

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        started = time.process_time()
        completions = self.inner.generate(requests)
        self.seconds += time.process_time() - started
        for request, completion in zip(requests, completions, strict=True):
            if request.prefix not in self.prefixes:
                self.prefixes.add(request.prefix)
                self.prompt_tokens += self.inner.count_tokens(request.prefix)
            self.prompt_tokens += self.inner.count_tokens(request.suffix)
            self.answer_tokens += len(completion.tokens)
            self.free_tokens += sum(not step.forced for step in completion.tokens)
        return completions


@click.command()
@click.option("--mails", type=click.IntRange(min=4), default=60, show_default=True)
def main(mails: int) -> None:
    """Print the stages of a batch and the ratio to the physical limit."""
    torch.set_num_threads(1)
    settings = Settings(threads=1)
    loaded = load_reader(settings)
    timed = Timed(loaded.generator)
    reader = Reader(timed, loaded.model_id, loaded.calibration)
    with Ingestor(parse_limits(settings), workers=1) as ingestor:
        extractor = Extractor(ingestor, lambda: reader, registered())
        sources = [Source(str(n), m) for n, m in enumerate(archive.mails(mails))]
        documents, parse_s = _parse(extractor, sources)
        relevant, judge_s = _timed(lambda: [d for d in documents if judge(d).relevant])
        records, read_s = _timed(lambda: _read(extractor, relevant))
    _, write_s = _timed(lambda: _write(records))
    stages = {
        "parse (child process)": parse_s,
        "relevance": judge_s,
        "prompt, grammar sights, grounding, values": read_s - timed.seconds,
        "model: prefill, decode, masks": timed.seconds,
        "write": write_s,
    }
    _show(stages, mails, len(relevant))
    _physical(timed)


def _parse(extractor: Extractor, sources: Sequence[Source]) -> tuple[list[Document], float]:
    extractor.parse(sources[0])  # starts the process
    before = _children_s()
    documents = [extractor.parse(source) for source in sources]
    return documents, _children_s() - before


def _children_s() -> float:
    """Return the processor time of the parsing processes, their forks included."""
    total = 0.0
    for child in psutil.Process(os.getpid()).children():
        times = child.cpu_times()
        total += times.user + times.system + times.children_user + times.children_system
    return total


def _read(extractor: Extractor, documents: Sequence[Document]) -> list[Record]:
    groups = [documents[at : at + _GROUP] for at in range(0, len(documents), _GROUP)]
    return [record for group in groups for record in extractor.read(group)]


def _write(records: Sequence[Record]) -> None:
    results = [
        ItemResult(n, Outcome.READ, "", {}, record.to_json(), len(record.products), {})
        for n, record in enumerate(records)
    ]
    with TemporaryDirectory() as folder:
        write_shard(Path(folder) / "shard.parquet", results, ShardFooter("", (), Tally()))


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    started = time.process_time()
    result = work()
    return result, time.process_time() - started


def _show(stages: dict[str, float], mails: int, relevant: int) -> None:
    total = sum(stages.values())
    click.echo(f"{mails} mails, {relevant} with product data, {total / mails:.3f} s CPU a mail")
    for name, seconds in stages.items():
        click.echo(f"|{name}|{seconds / total:.1%}|{1000 * seconds / mails:.1f} ms a mail|")


def _physical(timed: Timed) -> None:
    model = timed.inner._reader.model  # type: ignore[attr-defined]
    parameters = sum(p.numel() for p in model.parameters())
    flops, bytes_s = _rates()
    tokens = timed.prompt_tokens + timed.answer_tokens
    compute_s = 2 * parameters * tokens / flops
    steps = timed.free_tokens / 16  # rows of a batch step together
    traffic_s = steps * parameters * 2 / bytes_s
    click.echo(
        f"{parameters / 1e6:.1f} M parameters, {timed.prompt_tokens:,} prompt tokens read once, "
        f"{timed.answer_tokens:,} answer tokens, {timed.free_tokens:,} of them free"
    )
    click.echo(f"one thread: {flops / 1e9:.0f} GFLOP/s in bf16, {bytes_s / 1e9:.1f} GB/s")
    ideal = compute_s + traffic_s
    click.echo(
        f"limit {ideal:.1f} s (products {compute_s:.1f}, weights {traffic_s:.1f}), "
        f"measured {timed.seconds:.1f} s: {timed.seconds / ideal:.1f} times the limit"
    )


def _rates() -> tuple[float, float]:
    """Return operations and bytes a second of one thread, by processor time."""
    one = torch.randn(1024, 1024, dtype=torch.bfloat16)
    _, seconds = _timed(lambda: [one @ one for _ in range(8)])
    _, seconds = _timed(lambda: [one @ one for _ in range(32)])
    flops = 32 * 2 * 1024**3 / seconds
    big = torch.randn(32_000_000)
    _, seconds = _timed(lambda: [big.sum() for _ in range(8)])
    return flops, 8 * big.numel() * 4 / seconds


if __name__ == "__main__":
    main()
