from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from extractor.batch.engine import Claim, Event, Progress, ShardDone
from extractor.batch.reading import ShardReader
from extractor.batch.run import BatchOptions, RunState, run
from extractor.batch.tasks import RunSpec
from extractor.config import Settings
from extractor.ingest.limits import Limits
from extractor.ingest.router import Ingestor
from extractor.wiring import Extractor
from tests.batch.label_reader import extractor_with

Row = dict[str, object]
Run = Callable[..., RunState]


class InlineEngine:
    """Works on shards in this process; stops as if killed after so many groups of items."""

    def __init__(self, groups: int | None = None) -> None:
        self._left = groups

    def run(self, spec: RunSpec, claim: Claim) -> Iterator[Event]:
        reader = ShardReader(spec)
        while (task := claim()) is not None:
            events: list[Event] = []

            def report(tally: object, fresh: bool, shard: int = task.shard) -> None:
                events.append(Progress(shard, tally, fresh))  # type: ignore[arg-type]  # noqa: B023
                self._count(fresh)

            tally = reader.work(task, report)
            yield from events
            yield ShardDone(task.shard, tally)

    def _count(self, fresh: bool) -> None:
        if self._left is not None and fresh:
            self._left -= 1
            if self._left <= 0:
                raise KilledError


class KilledError(Exception):
    """The process is gone at this point."""


@pytest.fixture(scope="session")
def ingestor() -> Iterator[Ingestor]:
    with Ingestor(Limits(wall_s=20)) as shared:
        yield shared


@pytest.fixture
def run_batch(tmp_path: Path, ingestor: Ingestor) -> Run:
    """Run a batch in this process, with the reader that reads labels."""

    def go(
        *sources: Path | str,
        out: str = "out",
        groups: int | None = None,
        factory: Callable[[Settings, str], Extractor] | None = None,
        **options: object,
    ) -> RunState:
        chosen = BatchOptions(
            sources=tuple(map(str, sources)),
            folder=tmp_path / out,
            factory=factory or partial(extractor_with, ingestor),
            **{"schema": "knitwear", **options},  # type: ignore[arg-type]
        )
        return run(chosen, Settings(threads=1), InlineEngine(groups), lambda state: None)

    return go


def rows_of(folder: Path) -> list[Row]:
    """Return all rows of a run, in the order of its items."""
    shards = sorted((folder / "shards").glob("*.parquet"))
    return [row for shard in shards for row in pq.read_table(shard).to_pylist()]
