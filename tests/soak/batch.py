"""The soak of the batch: thousands of mails, killed on the way, compared with an untouched run.

    python -m tests.soak.batch --count 5000 --kills 5
    python -m tests.soak.batch --count 150 --kills 2 --reader embedded

Runs a small archive, then the whole one twice: untouched, and killed (SIGKILL, half of the times
only one of its workers). Then compares rows and products, and the memory of the three runs. The
reader is by default the one of `tests.batch.label_reader`, which reads what stands behind labels:
the soak is about everything around the model.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from itertools import zip_longest
from pathlib import Path

import click
import psutil
import pyarrow.parquet as pq

from extractor.batch.local_engine import LocalEngine
from extractor.batch.products import write_products
from extractor.batch.report import write_report
from extractor.batch.run import BatchOptions, RunState, run
from extractor.batch.status import status_of
from extractor.config import Settings
from extractor.wiring import build_extractor
from tests.batch.label_reader import build
from tests.soak import archive

_READERS = {"labels": build, "embedded": build_extractor}
_SAMPLE_S = 0.25


@dataclass(frozen=True, slots=True)
class RunFigures:
    """What one run of the soak took."""

    mails: int
    wall_s: float
    kills: int
    peak_mb: float
    peak_first_half_mb: float
    outcomes: dict[str, int]
    seconds: dict[str, float]


@click.command()
@click.option("--count", type=click.IntRange(min=10), default=5_000, show_default=True)
@click.option("--kills", type=click.IntRange(min=0), default=5, show_default=True)
@click.option("--workers", type=click.IntRange(min=1), default=2, show_default=True)
@click.option("--reader", type=click.Choice(sorted(_READERS)), default="labels", show_default=True)
@click.option("--folder", type=click.Path(path_type=Path), help="Keep everything here.")
@click.option("--child", type=click.Path(path_type=Path), hidden=True)
@click.option("--mbox", type=click.Path(path_type=Path), hidden=True)
def main(
    count: int,
    kills: int,
    workers: int,
    reader: str,
    folder: Path | None,
    child: Path | None,
    mbox: Path | None,
) -> None:
    """Run the soak and print its figures as JSON; exit with 1 where the runs differ."""
    if child is not None and mbox is not None:
        _be_child(child, mbox, workers, reader)
        return
    home = folder or Path(tempfile.mkdtemp(prefix="specloom-soak-"))
    home.mkdir(parents=True, exist_ok=True)
    small, whole = home / "small.mbox", home / "whole.mbox"
    archive.write(small, max(10, count // 10))
    archive.write(whole, count)
    command = [sys.executable, "-m", "tests.soak.batch", "--workers", str(workers)]
    command += ["--reader", reader]
    figures = {
        "small": _observe(command, small, home / "small", []),
        "whole": _observe(command, whole, home / "whole", []),
    }
    rng = random.Random(7)
    marks = sorted(rng.uniform(0.03, 0.97) for _ in range(kills))
    figures["killed"] = _observe(command, whole, home / "killed", marks)
    different = _differences(home / "whole", home / "killed")
    result = {name: asdict(one) for name, one in figures.items()}
    click.echo(json.dumps({**result, "differing_rows": different, "folder": str(home)}, indent=1))
    sys.exit(int(different > 0))


def _be_child(folder: Path, mbox: Path, workers: int, reader: str) -> None:
    def watch(state: RunState) -> None:
        part = folder.with_suffix(".progress.part")
        part.write_text(f"{state.tally.items} {state.found} {int(state.planned)}")
        part.replace(folder.with_suffix(".progress"))

    cores = len(os.sched_getaffinity(0))
    schema = "auto" if reader == "embedded" else "tests.soak.offer:Offer"
    options = BatchOptions((str(mbox),), folder, schema, factory=_READERS[reader])
    run(options, Settings(), LocalEngine(workers, cores), watch)
    write_report(folder, write_products(folder))


def _observe(command: list[str], mbox: Path, folder: Path, marks: list[float]) -> RunFigures:
    """Run a batch to its end, killing it where its progress reaches the marks."""
    started = time.monotonic()
    peaks = {False: 0.0, True: 0.0}
    kills = 0
    waiting = list(marks)
    while True:
        process = subprocess.Popen([*command, "--child", str(folder), "--mbox", str(mbox)])
        while process.poll() is None:
            share = _share(folder)
            peaks[share > 0.5] = max(peaks[share > 0.5], _memory_mb(process.pid))
            if waiting and share >= waiting[0]:
                waiting.pop(0)
                kills += 1
                _kill(process, only_a_worker=kills % 2 == 0)
            time.sleep(_SAMPLE_S)
        if process.returncode == 0:
            break
        if process.returncode != -signal.SIGKILL:
            raise SystemExit(f"the batch ended with {process.returncode}")
    status = status_of(folder)
    return RunFigures(
        mails=status.counts.items + status.counts.duplicates,
        wall_s=round(time.monotonic() - started, 1),
        kills=kills,
        peak_mb=round(max(peaks.values()), 1),
        peak_first_half_mb=round(peaks[False], 1),
        outcomes=dict(status.tally.outcomes),
        seconds={stage: round(s, 1) for stage, s in status.tally.seconds.items()},
    )


def _share(folder: Path) -> float:
    try:
        done, found, planned = folder.with_suffix(".progress").read_text().split()
    except (OSError, ValueError):
        return 0.0
    return int(done) / int(found) if int(found) and int(planned) else 0.0


def _memory_mb(pid: int) -> float:
    """Return the memory of a process and all below it; what they share is counted once."""
    total = 0
    try:
        process = psutil.Process(pid)
        for one in (process, *process.children(recursive=True)):
            total += one.memory_full_info().pss
    except psutil.Error:
        return 0.0
    return total / 1e6


def _kill(process: subprocess.Popen[bytes], *, only_a_worker: bool) -> None:
    target = process.pid
    if only_a_worker:
        children = psutil.Process(process.pid).children()
        workers = [one for one in children if "spawn_main" in " ".join(one.cmdline())]
        target = workers[-1].pid if workers else target
    os.kill(target, signal.SIGKILL)


def _differences(one: Path, other: Path) -> int:
    """Return the number of rows that differ, of shards and of products."""
    names = sorted({path.name for path in (*_shards(one), *_shards(other))})
    pairs = [(one / "shards" / name, other / "shards" / name) for name in names]
    pairs.append((one / "products.parquet", other / "products.parquet"))
    different = 0
    for left, right in pairs:
        for mine, theirs in zip_longest(_rows(left), _rows(right)):
            different += mine != theirs
    return different


def _shards(folder: Path) -> list[Path]:
    return sorted((folder / "shards").glob("*.parquet"))


def _rows(path: Path) -> list[dict[str, object]]:
    if not path.exists():
        return []
    rows: list[dict[str, object]] = pq.read_table(path).to_pylist()
    return rows


if __name__ == "__main__":
    main()
