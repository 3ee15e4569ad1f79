"""How shards are worked on: what every engine takes and tells.

An engine asks for shards as it has hands free, and tells what becomes of them. It knows nothing of
the manifest, and its workers nothing but their task and the folder of the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from extractor.batch.tasks import RunSpec, ShardTask, Tally


@dataclass(frozen=True, slots=True)
class Progress:
    """Some items of a shard have ended; not `fresh` are those that an earlier worker read."""

    shard: int
    tally: Tally
    fresh: bool


@dataclass(frozen=True, slots=True)
class ShardDone:
    """The file of a shard is there."""

    shard: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class WorkerDied:
    """The process that worked on a shard is gone; what it achieved is in the journal."""

    shard: int
    exit_code: int | None


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing happened for a moment: time to renew leases and draw the progress bar."""


Event = Progress | ShardDone | WorkerDied | Idle
Claim = Callable[[], ShardTask | None]


class Engine(Protocol):
    """Works on shards."""

    def run(self, spec: RunSpec, claim: Claim) -> Iterator[Event]:
        """Yield what happens until there is no shard left.

        Args:
            spec: Of the run.
            claim: Gives the next shard, `None` where there is none just now; a shard that its
                worker left behind may be given again.

        Raises:
            SpecloomError: nothing can be read; the operator must act.
        """
        ...
