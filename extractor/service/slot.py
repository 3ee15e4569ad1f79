"""Gives each worker of a machine a name that no other living worker has, and that it gets again.

A worker that was killed leaves its lock to the next one, which thereby has its name, and goes on
with what the queue says that name was doing.
"""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from extractor.errors import ConfigError

try:
    import fcntl
except ImportError:  # Windows: one worker, not guarded
    fcntl = None  # type: ignore[assignment]

_MOST = 64


@dataclass(frozen=True, slots=True)
class Slot:
    """A name, and the lock that holds it as long as this is not closed."""

    name: str
    lock: IO[str]

    def close(self) -> None:
        """Let go of the name."""
        self.lock.close()


def take_slot(folder: Path, *, only_one: bool) -> Slot:
    """Take the first free name of this machine.

    Args:
        folder: Where the locks are.
        only_one: Whether a second worker is refused, as SQLite needs it.

    Raises:
        ConfigError: another worker runs, or too many do (code `worker_runs`).
    """
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1 if only_one else _MOST):
        lock = (folder / f"worker-{number}.lock").open("a")
        if _locked(lock):
            return Slot(f"{socket.gethostname()}-{number}", lock)
        lock.close()
    reason = (
        "With SQLite one worker runs at a time, and one does. Several need PostgreSQL: set "
        "SPECLOOM_DATABASE_URL."
        if only_one
        else f"{_MOST} workers run on this machine already."
    )
    raise ConfigError(reason, code="worker_runs")


def _locked(lock: IO[str]) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    os.set_inheritable(lock.fileno(), False)
    return True
