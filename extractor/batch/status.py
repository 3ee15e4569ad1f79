"""How far a run is, from its manifest alone: safe to ask while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from extractor.batch.manifest import Counts, Manifest, SourceRow
from extractor.batch.tasks import Tally
from extractor.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Status:
    """What the manifest knows of a run; `finished` has a time and a number of items a shard."""

    counts: Counts
    tally: Tally = field(default_factory=Tally)
    sources: tuple[SourceRow, ...] = ()
    schema: str = ""
    model: str = ""
    finished: tuple[tuple[float, int], ...] = ()


def status_of(folder: Path) -> Status:
    """Return how far the run in `folder` is.

    Raises:
        ConfigError: there is no run (code `no_run`).
    """
    manifest = open_manifest(folder)
    try:
        return Status(
            manifest.counts(),
            manifest.tally(),
            tuple(manifest.sources()),
            manifest.setting("schema") or "",
            manifest.setting("model") or "",
            tuple(manifest.finished()),
        )
    finally:
        manifest.close()


def open_manifest(folder: Path) -> Manifest:
    """Return the manifest of the run in `folder`; close it.

    Raises:
        ConfigError: there is no run (code `no_run`).
    """
    if not (folder / Manifest.FILE).is_file():
        raise ConfigError(f"There is no batch in {folder}. Check the path.", code="no_run")
    return Manifest(folder)


def describe(status: Status) -> str:
    """Return the status as lines for people."""
    counts, tally = status.counts, status.tally
    lines = [
        f"schema {status.schema}, model {status.model}",
        f"{counts.shards_done} of {counts.shards} shards done, "
        f"{tally.items:,} of {counts.items:,} items; {counts.duplicates:,} more are copies",
    ]
    lines += [f"  {count:>8,} {outcome}" for outcome, count in sorted(tally.outcomes.items())]
    lines += [f"  {count:>8,} {reason}" for reason, count in tally.reasons.most_common()]
    lines.append(f"{tally.products:,} products read")
    for source in status.sources:
        if source.problem:
            lines.append(f"{source.path}: {source.problem}")
        elif not source.scanned:
            lines.append(f"{source.path}: not searched to its end yet")
    return "\n".join(lines)
