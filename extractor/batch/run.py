"""Coordinates a run: plans it, gives its shards to an engine, notes in the manifest what is done.

Stopping it at any point is safe: a shard's file is there whole or not at all, the journal of an
unfinished shard keeps what was read of it, and the manifest is only told what is already on disk.
"""

from __future__ import annotations

import os
import shutil
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from extractor.batch.engine import Engine, Progress, ShardDone, WorkerDied
from extractor.batch.manifest import Manifest
from extractor.batch.plan import Selection, add_sources, scan
from extractor.batch.table import read_footer
from extractor.batch.tasks import ExtractorFactory, RunSpec, ShardTask, Tally
from extractor.config import Settings
from extractor.errors import ConfigError
from extractor.ingest.sources import SourceSettings
from extractor.portfolio import reading_id
from extractor.wiring import build_extractor, parse_limits

_LEASE_S = 120.0
_RENEW_S = 30.0
# Workers that die before they have ended a single item: the model cannot be loaded, or the machine
# has no memory. Trying on would only burn time.
_DEATHS_IN_VAIN = 5


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What to run.

    Attributes:
        sources: Paths and IMAP addresses.
        folder: Of the run.
        schema: As `schemas.registry.load_schema` takes it, or `auto`.
        selection: Which items are taken.
        read_all: Also read items without product data.
        imap_password: Of the IMAP user.
        factory: Makes the extractor of a worker.
    """

    sources: tuple[str, ...]
    folder: Path
    schema: str = "auto"
    selection: Selection = field(default_factory=Selection)
    read_all: bool = False
    imap_password: str = ""
    factory: ExtractorFactory = build_extractor


@dataclass(slots=True)
class RunState:
    """How far a run is.

    Attributes:
        found: Items found so far.
        planned: Whether all sources are scanned.
        tally: Counts of everything that has ended, in this and in earlier runs.
        done_before: Items that had ended before this run began.
        deaths: Workers that died.
    """

    found: int = 0
    planned: bool = False
    tally: Tally = field(default_factory=Tally)
    done_before: int = 0
    deaths: int = 0


Watch = Callable[[RunState], None]


def run(options: BatchOptions, settings: Settings, engine: Engine, watch: Watch) -> RunState:
    """Run a batch to its end, from wherever an earlier run of the folder stopped.

    Args:
        options: What to run.
        settings: Of the reader.
        engine: Works on the shards.
        watch: Told how far it is, every now and then.

    Returns:
        The state at the end.

    Raises:
        ConfigError: a source is missing, the folder holds another run, or nothing can be read.
    """
    manifest = Manifest(options.folder)
    state = RunState()
    try:
        spec = _spec(manifest, options, settings)
        _plan(manifest, options, settings, state, watch)
        _take_over(manifest, spec)
        state.tally = manifest.tally()
        state.done_before = state.tally.items
        watch(state)
        with _owner(manifest) as owner:
            _work(manifest, engine, spec, owner, _Watcher(state, watch))
        _clean(manifest, options.folder)
    finally:
        manifest.close()
    return state


def _spec(manifest: Manifest, options: BatchOptions, settings: Settings) -> RunSpec:
    model = reader_name(settings)
    manifest.bind("schema", options.schema)
    manifest.bind("model", model)
    manifest.bind("read_all", str(options.read_all))
    since = options.selection.since
    manifest.bind("since", since.isoformat() if since else "")
    return RunSpec(
        folder=options.folder.resolve(),
        settings=settings,
        schema=options.schema,
        fingerprint=f"{options.schema}|{model}",
        read_all=options.read_all,
        factory=options.factory,
    )


def reader_name(settings: Settings) -> str:
    """Return what the results of a run call their reader."""
    if settings.backend == "vllm":
        return f"vllm:{settings.vllm_model or settings.vllm_url}"
    return reading_id(settings)


def _plan(
    manifest: Manifest, options: BatchOptions, settings: Settings, state: RunState, watch: Watch
) -> None:
    def found(count: int) -> None:
        state.found = count
        watch(state)

    add_sources(manifest, options.sources)
    source_settings = SourceSettings(
        options.folder.resolve() / "spool", parse_limits(settings), options.imap_password
    )
    scan(manifest, source_settings, options.selection, found)
    state.found = manifest.counts().items
    state.planned = True


def _take_over(manifest: Manifest, spec: RunSpec) -> None:
    """Note shards that were finished on disk when an earlier run was killed."""
    known = set(manifest.done_shards())
    for path in sorted((spec.folder / "shards").glob("shard-*.parquet")):
        shard = int(path.stem.rpartition("-")[2])
        if shard in known:
            continue
        footer = read_footer(path)
        numbers = tuple(item.number for item in manifest.task(shard).items)
        if footer and (footer.fingerprint, footer.items) == (spec.fingerprint, numbers):
            manifest.finish(shard, footer.tally)
            spec.journal_file(shard).unlink(missing_ok=True)


@contextmanager
def _owner(manifest: Manifest) -> Iterator[str]:
    """Give the name under which this process claims shards; give back what is left in the end."""
    host = socket.gethostname()
    _release_dead(manifest, host)
    owner = f"{host}:{os.getpid()}:{time.time_ns()}"
    try:
        yield owner
    finally:
        manifest.release(owner)


def _release_dead(manifest: Manifest, host: str) -> None:
    """Free the shards of coordinators of this machine that are gone: no need to wait for leases."""
    for owner in manifest.owners():
        name, _, rest = owner.partition(":")
        process = rest.partition(":")[0]
        if name == host and process.isdigit() and not Path(f"/proc/{process}").exists():
            manifest.release(owner)


class _Watcher:
    """Adds up what engines tell.

    Args:
        state: Of the run.
        watch: Told about it.
    """

    def __init__(self, state: RunState, watch: Watch) -> None:
        self.state = state
        self._watch = watch
        self._done = state.tally
        self._running: dict[int, Tally] = {}
        self.in_vain = 0

    def progress(self, event: Progress) -> None:
        self._running.setdefault(event.shard, Tally()).add(event.tally)
        if event.fresh:
            self.in_vain = 0
        else:
            self.state.done_before += event.tally.items
        self._tell()

    def done(self, event: ShardDone) -> None:
        self._running.pop(event.shard, None)
        self._done.add(event.tally)
        self.in_vain = 0
        self._tell()

    def died(self, event: WorkerDied) -> None:
        self._running.pop(event.shard, None)
        self.state.deaths += 1
        self.in_vain += 1

    def idle(self) -> None:
        self._watch(self.state)

    def _tell(self) -> None:
        total = Tally()
        for tally in (self._done, *self._running.values()):
            total.add(tally)
        self.state.tally = total
        self._watch(self.state)


def _work(manifest: Manifest, engine: Engine, spec: RunSpec, owner: str, watcher: _Watcher) -> None:
    def claim() -> ShardTask | None:
        return manifest.claim(owner, _LEASE_S)

    renewed = time.monotonic()
    for event in engine.run(spec, claim):
        if isinstance(event, Progress):
            watcher.progress(event)
        elif isinstance(event, ShardDone):
            manifest.finish(event.shard, event.tally)
            watcher.done(event)
        elif isinstance(event, WorkerDied):
            manifest.give_back(event.shard)
            watcher.died(event)
            if watcher.in_vain >= _DEATHS_IN_VAIN:
                raise ConfigError(
                    f"{watcher.in_vain} workers in a row died before they had read anything (exit "
                    f"code {event.exit_code}). Too little memory, or the model cannot be loaded.",
                    code="workers_die",
                )
        else:
            watcher.idle()
        if time.monotonic() - renewed > _RENEW_S:
            manifest.renew(owner, _LEASE_S)
            renewed = time.monotonic()


def _clean(manifest: Manifest, folder: Path) -> None:
    counts = manifest.counts()
    if counts.shards == counts.shards_done:
        shutil.rmtree(folder / "work", ignore_errors=True)


def parse_since(text: str) -> datetime:
    """Return the moment that a date or a date with time names, in local time where it has no zone.

    Raises:
        ValueError: it is no ISO 8601 date.
    """
    return datetime.fromisoformat(text).astimezone()


def sources_of(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return the sources of a command line, each once."""
    return tuple(dict.fromkeys(arguments))
