"""The engine for many machines: the same shards, worked on by Ray Data.

The shards are rows of a dataset; a pool of actors, each with a warm model, maps them to what became
of them. All machines must see the folder of the run under one path, and reach the sources. When an
actor or its machine dies, Ray gives its shard to another, which goes on from the journal: what Ray
repeats is at most one group of items, and an item that kills its reader is given up by the same
rule as on one machine.
"""

from __future__ import annotations

import pickle
import threading
from collections.abc import Iterator
from dataclasses import replace
from queue import Empty, Queue

import ray
import ray.data

from extractor.batch.engine import Claim, Event, Idle, ShardDone
from extractor.batch.reading import ShardReader
from extractor.batch.tasks import RunSpec, ShardTask, Tally
from extractor.config import Settings
from extractor.errors import ConfigError, SpecloomError

_IDLE_S = 1.0
# Ray gives up on a shard whose actors keep dying; the journal gives up on the item long before.
_ACTOR_RESTARTS = -1

Row = dict[str, object]


class RayEngine:
    """Works on shards with actors of a Ray cluster.

    Args:
        workers: Actors.
        threads: CPU threads of each.
        address: Of the cluster; `None` is Ray on this machine, started and ended here.
    """

    def __init__(self, workers: int, threads: int, address: str | None = None) -> None:
        self._workers = workers
        self._threads = threads
        self._address = address

    def run(self, spec: RunSpec, claim: Claim) -> Iterator[Event]:
        """Yield what happens until all shards that can be claimed are done.

        Raises:
            ConfigError: the cluster cannot be reached, or nothing can be read.
        """
        tasks = list(iter(claim, None))
        if not tasks:
            return
        self._connect()
        try:
            yield from self._map(replace(spec, settings=self._settings(spec)), tasks)
        finally:
            ray.shutdown()

    def _settings(self, spec: RunSpec) -> Settings:
        return spec.settings.model_copy(update={"threads": self._threads})

    def _connect(self) -> None:
        try:
            ray.init(address=self._address, log_to_driver=False, include_dashboard=False)
        except (ConnectionError, ValueError, RuntimeError) as err:
            raise ConfigError(
                f"Ray cannot be reached at {self._address or 'this machine'} ({err}).",
                code="ray_unreachable",
            ) from err

    def _map(self, spec: RunSpec, tasks: list[ShardTask]) -> Iterator[Event]:
        """Map the shards in another thread, so that leases are renewed while they are read."""
        told: Queue[Event | BaseException | None] = Queue()
        reading = threading.Thread(target=_read_all, args=(self._dataset(spec, tasks), told))
        reading.start()
        while True:
            try:
                event = told.get(timeout=_IDLE_S)
            except Empty:
                yield Idle()
                continue
            if event is None:
                return
            if isinstance(event, BaseException):
                raise event
            yield event

    def _dataset(self, spec: RunSpec, tasks: list[ShardTask]) -> ray.data.Dataset:
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        rows = [{"task": pickle.dumps(task)} for task in tasks]
        return ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
            _ShardActor,
            fn_constructor_args=(pickle.dumps(spec),),
            batch_size=1,
            compute=ray.data.ActorPoolStrategy(size=self._workers),
            num_cpus=self._threads,
            max_restarts=_ACTOR_RESTARTS,
            max_task_retries=_ACTOR_RESTARTS,
        )


class _ShardActor:
    """Works on shards in an actor; the model is loaded at the first."""

    def __init__(self, spec: bytes) -> None:
        self._reader = ShardReader(pickle.loads(spec))

    def __call__(self, batch: dict[str, list[bytes]]) -> dict[str, list[object]]:
        """Work on one shard."""
        (raw,) = batch["task"]
        task: ShardTask = pickle.loads(raw)
        try:
            tally = self._reader.work(task, lambda tally, fresh: None)
        except SpecloomError as err:
            # An error as a row: as an exception Ray would wrap it, and try the shard again.
            return {"shard": [task.shard], "tally": [""], "problem": [f"{err.code}\n{err.message}"]}
        return {"shard": [task.shard], "tally": [tally.to_json()], "problem": [""]}


def _read_all(dataset: ray.data.Dataset, told: Queue[Event | BaseException | None]) -> None:
    try:
        for row in dataset.iter_rows():
            told.put(_event(row))
        told.put(None)
    except Exception as err:  # noqa: BLE001 - handed to the caller's thread
        told.put(ConfigError(f"Ray could not finish the batch: {err}", code="ray_failed"))


def _event(row: Row) -> Event | BaseException:
    problem = str(row["problem"])
    if problem:
        code, _, message = problem.partition("\n")
        return ConfigError(message, code=code)
    return ShardDone(int(str(row["shard"])), Tally.from_json(str(row["tally"])))
