"""What a batch is made of: items, shards, and how an item ended.

The unit of work is a shard: some hundred items with one Parquet file as their result. Whoever works
on a shard (a process here, an actor on another machine) needs nothing but the task and the folder
of the run.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from extractor.config import Settings
from extractor.ingest.collection import Locator
from extractor.wiring import Extractor

_MOST_SLOWEST = 10

ExtractorFactory = Callable[[Settings, str], Extractor]


class Outcome(StrEnum):
    """How an item ended."""

    READ = "read"  # there is a record, maybe with problems
    SKIPPED = "skipped"  # there is no product data in it; the reason says how that was seen
    FAILED = "failed"  # nothing could be got out of it


@dataclass(frozen=True, slots=True)
class ItemRef:
    """An item of a shard.

    Attributes:
        number: Of the item within the run, from 1.
        name: For people.
        locator: Where its bytes are.
        date: When it was sent or last changed, ISO 8601; empty where unknown.
    """

    number: int
    name: str
    locator: Locator
    date: str = ""


@dataclass(frozen=True, slots=True)
class ShardTask:
    """A shard to be worked on."""

    shard: int
    items: tuple[ItemRef, ...]


@dataclass(frozen=True, slots=True)
class RunSpec:
    """What every worker of a run must know. It is pickled: a factory is a module's function.

    Attributes:
        folder: Of the run; all workers see it under this path.
        settings: Of the reader, with the threads that one worker may use.
        schema: As `schemas.registry.load_schema` takes it, or `auto`.
        fingerprint: Names schema, model and settings of the results; stands in every file.
        read_all: Also items without product data are given to the reader.
        factory: Makes the extractor of a worker.
    """

    folder: Path
    settings: Settings
    schema: str
    fingerprint: str
    read_all: bool
    factory: ExtractorFactory

    def shard_file(self, shard: int) -> Path:
        """Return where the result of a shard stands when it is whole."""
        return self.folder / "shards" / f"shard-{shard:06d}.parquet"

    def journal_file(self, shard: int) -> Path:
        """Return where the results of a shard gather until it is whole."""
        return self.folder / "work" / f"shard-{shard:06d}.jsonl"


@dataclass(slots=True)
class Tally:
    """Counts of a shard or of a whole run.

    Attributes:
        outcomes: Items by outcome.
        reasons: Skipped and failed items by outcome and reason.
        products: Products read.
        seconds: Time that items took, by stage; of all workers together.
        slowest: (seconds, item number, name) of the slowest items, slowest first.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    products: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    slowest: list[tuple[float, int, str]] = field(default_factory=list)

    @property
    def items(self) -> int:
        """Items that have ended."""
        return self.outcomes.total()

    def note_slow(self, seconds: float, number: int, name: str) -> None:
        """Keep an item among the slowest where it belongs there."""
        self.slowest.append((round(seconds, 3), number, name))
        self.slowest.sort(key=lambda entry: (-entry[0], entry[1]))
        del self.slowest[_MOST_SLOWEST:]

    def add_seconds(self, seconds: Mapping[str, float]) -> None:
        """Take times, by stage, into this tally."""
        for stage, spent in seconds.items():
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent

    def add(self, other: Tally) -> None:
        """Take the counts of another tally into this one."""
        self.outcomes.update(other.outcomes)
        self.reasons.update(other.reasons)
        self.products += other.products
        self.add_seconds(other.seconds)
        for entry in other.slowest:
            self.note_slow(*entry)

    def to_json(self) -> str:
        """Return the stored form."""
        return json.dumps(
            {
                "outcomes": self.outcomes,
                "reasons": self.reasons,
                "products": self.products,
                "seconds": self.seconds,
                "slowest": self.slowest,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> Tally:
        """Return the tally of a stored form."""
        values = json.loads(text)
        return cls(
            outcomes=Counter(values["outcomes"]),
            reasons=Counter(values["reasons"]),
            products=values["products"],
            seconds=dict(values["seconds"]),
            slowest=[(row[0], row[1], row[2]) for row in values["slowest"]],
        )
