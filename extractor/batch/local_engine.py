"""The default engine: processes on this machine, each with a warm model and its share of the cores.

Oversubscription costs more than anything else here (two threads on a busy two-core machine made a
step twenty-five times slower), so each worker gets a fixed number of threads before it loads any
numeric library.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from extractor.batch.engine import Claim, Event, Idle, Progress, ShardDone, WorkerDied
from extractor.batch.reading import ShardReader
from extractor.batch.tasks import RunSpec, ShardTask, Tally
from extractor.errors import ConfigError, GenerationError, SchemaError, SpecloomError

_IDLE_S = 0.5
_STOP_S = 5.0
_PR_SET_PDEATHSIG = 1
_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class _Failure:
    """Why a worker cannot go on: the error's class by name, and what it says."""

    kind: str
    message: str
    code: str


_Message = Progress | ShardDone | _Failure


class LocalEngine:
    """Works on shards in processes of its own.

    Args:
        workers: Processes.
        cores: Cores that they share.
    """

    def __init__(self, workers: int, cores: int) -> None:
        self._workers = workers
        self._threads = max(1, cores // workers)

    def run(self, spec: RunSpec, claim: Claim) -> Iterator[Event]:
        """Yield what happens until no shard is left.

        Raises:
            SpecloomError: a worker found that nothing can be read.
        """
        settings = spec.settings.model_copy(update={"threads": self._threads})
        spec = replace(spec, settings=settings)
        crew: list[_Worker] = []
        try:
            while True:
                _give_work(crew, spec, claim, self._workers)
                busy = [worker for worker in crew if worker.shard is not None]
                if not busy:
                    return
                ready = wait([worker.connection for worker in busy], timeout=_IDLE_S)
                if not ready:
                    yield Idle()
                for worker in busy:
                    if worker.connection in ready:
                        yield worker.take()
                crew = [worker for worker in crew if worker.alive]
        finally:
            for worker in crew:
                worker.stop()


def _give_work(crew: list[_Worker], spec: RunSpec, claim: Claim, most: int) -> None:
    """Give a shard to every worker without one; start workers while there are shards for them."""
    for worker in crew:
        if worker.shard is None:
            task = claim()
            if task is None:
                return
            worker.give(task)
    while len(crew) < most:
        task = claim()
        if task is None:
            return
        worker = _Worker(spec)
        crew.append(worker)
        worker.give(task)


class _Worker:
    """One process and the connection to it.

    Attributes:
        shard: What it works on.
        alive: Whether it can be given another shard.
    """

    def __init__(self, spec: RunSpec) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.shard: int | None = None
        self.alive = True
        with _environment(spec.settings.threads):
            self._process: SpawnProcess = context.Process(
                target=serve, args=(theirs, spec, os.getpid()), daemon=True
            )
            self._process.start()
        theirs.close()

    def give(self, task: ShardTask) -> None:
        self.shard = task.shard
        try:
            self.connection.send(task)
        except OSError:  # it died in the meantime; `take` will find out
            return

    def take(self) -> Event:
        """Return what the process says, or that it is gone."""
        shard = self.shard or 0
        try:
            message: _Message = self.connection.recv()
        except (EOFError, OSError):
            self.alive = False
            self.shard = None
            self.stop()
            return WorkerDied(shard, self._process.exitcode)
        if isinstance(message, _Failure):
            raise _error_of(message)
        if isinstance(message, ShardDone):
            self.shard = None
        return message

    def stop(self) -> None:
        """End the process; its shard can be taken up again."""
        self.connection.close()
        self._process.join(0.05 if self.shard is not None else _STOP_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def serve(connection: Connection, spec: RunSpec, parent: int) -> None:
    """Work on shards from `connection` until it closes. Runs in the worker's process."""
    _die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    reader: ShardReader | None = None
    try:
        while True:
            task: ShardTask = connection.recv()
            reader = reader or ShardReader(spec)
            tally = reader.work(task, _Reporter(connection, task.shard))
            connection.send(ShardDone(task.shard, tally))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the parent is gone, or has no more work
    except SpecloomError as err:
        connection.send(_Failure(type(err).__name__, err.message, err.code))
    except OSError as err:  # a full disk, a folder that is gone: the operator's
        connection.send(_Failure("ConfigError", f"The batch cannot go on: {err}", "batch_failed"))
    except Exception:
        # A flaw of ours. The shard is taken up again; if it is its doing, its items go alone.
        sys.stderr.write(traceback.format_exc())
        raise


class _Reporter:
    """Sends counts to the parent. A class, since workers are set up by pickling."""

    def __init__(self, connection: Connection, shard: int) -> None:
        self._connection = connection
        self._shard = shard

    def __call__(self, tally: Tally, fresh: bool) -> None:
        self._connection.send(Progress(self._shard, tally, fresh))


class _environment:  # noqa: N801 - used like a function
    """Sets the thread counts that numeric libraries read when they are loaded."""

    def __init__(self, threads: int) -> None:
        self._values = dict.fromkeys(_THREAD_VARIABLES, str(threads))
        self._before: dict[str, str | None] = {}

    def __enter__(self) -> None:
        self._before = {name: os.environ.get(name) for name in self._values}
        os.environ.update(self._values)

    def __exit__(self, *_: object) -> None:
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _die_with(parent: int) -> None:
    """Let the kernel end this process when its parent ends, however that ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it was quicker
        os._exit(1)


def _error_of(failure: _Failure) -> SpecloomError:
    kinds: dict[str, type[SpecloomError]] = {
        "SchemaError": SchemaError,
        "GenerationError": GenerationError,
    }
    return kinds.get(failure.kind, ConfigError)(failure.message, code=failure.code)
