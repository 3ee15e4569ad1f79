"""Runs the parsing of foreign bytes in limited processes, from any number of threads.

A pool of warm workers (`extractor.ingest.worker`); each forks for every document. A worker that
does not answer in time is killed and replaced. Nothing a document does reaches this process but
lines of JSON.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path
from types import TracebackType

from extractor.errors import ConfigError
from extractor.ingest.wire import (
    ConnectionLostError,
    Job,
    Outcome,
    Reply,
    encode_job,
    receive,
    send,
)

# Seconds beyond a job's own limits until the worker itself is held to be lost.
_WORKER_GRACE_S = 20.0
# Starting it takes half a second on an idle machine, and a minute on one that is fully loaded.
_START_GRACE_S = 180.0
_CLOSE_GRACE_S = 2.0


class Sandbox:
    """A pool of parsing processes. Thread-safe; close it, or use it as a context manager.

    Args:
        workers: Documents that are parsed at the same time; further callers wait.
    """

    def __init__(self, workers: int = 1) -> None:
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(workers):
            self._idle.put(None)
        self._alive: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        # Workers end with this object even where nobody closes it.
        self._finalizer = weakref.finalize(self, _stop_all, self._alive)

    def __enter__(self) -> Sandbox:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the pool."""
        self.close()

    def run(self, job: Job, content: bytes) -> Reply:
        """Do one job in a process of its own.

        Raises:
            ConfigError: the worker does not start (code `sandbox_failed`).
        """
        worker = self._idle.get()
        try:
            if worker is None or not worker.alive():
                worker = self._start(worker)
            try:
                return worker.ask(job, content)
            except ConnectionLostError:
                # Whatever it was, it was this document's doing: the next one gets a new worker.
                self._drop(worker)
                worker = None
                return Reply(Outcome.CRASHED)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End all workers, at once. Jobs that are running come back as crashed."""
        with self._lock:
            self._closed = True
            _stop_all(self._alive)

    def _start(self, replaced: _Worker | None) -> _Worker:
        if replaced is not None:
            self._drop(replaced)
        with self._lock:
            if self._closed:
                raise ConfigError("The sandbox is closed.", code="sandbox_failed")
            worker = _Worker()
            self._alive.add(worker)
        return worker

    def _drop(self, worker: _Worker) -> None:
        worker.stop()
        with self._lock:
            self._alive.discard(worker)


class _Worker:
    """One warm process and the socket to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "extractor.ingest.worker", str(theirs.fileno())],
                    pass_fds=(theirs.fileno(),),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=_environment(),
                    cwd="/",
                    start_new_session=True,
                )
            except OSError as err:
                ours.close()
                raise ConfigError(
                    f"The parsing process cannot be started: {err}. Check that {sys.executable} "
                    "runs.",
                    code="sandbox_failed",
                ) from err
        self._sock = ours
        self._ready = False

    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, job: Job, content: bytes) -> Reply:
        self._await_ready()
        deadline = time.monotonic() + job.limits.longest_s + _WORKER_GRACE_S
        self._sock.settimeout(_WORKER_GRACE_S)
        send(self._sock, encode_job(job), content)
        message = receive(self._sock, max_body_bytes=job.limits.max_result_bytes, deadline=deadline)
        if message is None:
            raise ConnectionLostError("the worker ended")
        head, body = message
        # What follows the last line end was cut off by the child's death.
        return Reply(Outcome(head.decode()), tuple(body.split(b"\n")[:-1]))

    def stop(self) -> None:
        """Close the connection and reap the process; a child of it dies with it."""
        # Wakes whoever waits on the socket, in the worker or in another thread here.
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)
        try:
            self._process.wait(_CLOSE_GRACE_S)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._sock.close()

    def _await_ready(self) -> None:
        """Wait for the worker's first word, which comes when its libraries are loaded."""
        if self._ready:
            return
        try:
            ready = receive(
                self._sock, max_body_bytes=0, deadline=time.monotonic() + _START_GRACE_S
            )
        except ConnectionLostError:
            ready = None
        if ready is None:
            raise ConfigError(
                "The parsing process does not start. Run `python -m extractor.ingest.worker` to "
                "see why; a library may be missing.",
                code="sandbox_failed",
            )
        self._ready = True


def _stop_all(workers: set[_Worker]) -> None:
    while workers:
        workers.pop().stop()


def _environment() -> dict[str, str]:
    """Return what the worker needs to find its modules, and no secret of this process."""
    return {
        "PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        # No threads in a process that forks.
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }
