"""Finds the items of a run: scans its sources into the manifest, each content once.

A scan is kept in steps, so that one that is stopped goes on where it was. A source that cannot be
read to its end costs itself and says so; the others go on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from extractor.batch.manifest import Manifest, SourceRow
from extractor.errors import ConfigError, DocumentError
from extractor.ingest.collection import Container, Found, SourceKind
from extractor.ingest.sources import SourceSettings, kind_of, open_collection

_ITEMS_AT_ONCE = 500
SHARD_ITEMS = 200


@dataclass(frozen=True, slots=True)
class Selection:
    """Which items are taken.

    Attributes:
        limit: Most items, all sources together.
        since: Items of an earlier date are left out; those without a date are taken.
    """

    limit: int | None = None
    since: datetime | None = None

    def takes(self, found: Found) -> bool:
        """Return whether an item is recent enough."""
        return self.since is None or found.date is None or found.date >= self.since


@dataclass(slots=True)
class DryRun:
    """What a run would take, counted without leaving a trace."""

    items: Counter[str] = field(default_factory=Counter)
    bytes: int = 0
    duplicates: int = 0
    too_old: int = 0
    problems: list[str] = field(default_factory=list)


def add_sources(manifest: Manifest, sources: Iterable[str]) -> None:
    """Add what the user named, as absolute paths.

    Raises:
        ConfigError: there is no such file, or the address cannot be used.
    """
    named = [(kind_of(source), source) for source in sources]
    for kind, source in named:
        path = source if kind is SourceKind.IMAP else str(Path(source).resolve())
        manifest.add_source(kind, path)


def scan(
    manifest: Manifest,
    settings: SourceSettings,
    selection: Selection,
    report: Callable[[int], None] = lambda count: None,
) -> None:
    """Scan all sources of the manifest to their ends and cut their items into shards.

    Args:
        manifest: Of the run.
        settings: For opening sources.
        selection: Which items are taken.
        report: Told the number of items found so far.
    """
    room = None if selection.limit is None else selection.limit - manifest.counts().items
    while (source := manifest.next_source()) is not None:
        problem = ""
        try:
            for step in _steps(_found(source, manifest, settings), room):
                room = _add(manifest, source, step, selection, room)
                manifest.cut_shards(SHARD_ITEMS, last=False)
                report(manifest.counts().items)
        except DocumentError as err:
            problem = f"{err.code}: {err.message}"
        if room is not None and room <= 0:
            break
        manifest.note_scanned(source.number, problem)
    manifest.cut_shards(SHARD_ITEMS, last=True)


def count(sources: Iterable[str], settings: SourceSettings, selection: Selection) -> DryRun:
    """Count what a run would take. Archives that must be unpacked are only named.

    Raises:
        ConfigError: there is no such file, or the address cannot be used.
    """
    result = DryRun()
    seen: set[str] = set()
    waiting = [(kind_of(source), source) for source in sources]
    while waiting:
        kind, path = waiting.pop(0)
        if kind in {SourceKind.PST, SourceKind.IMAP}:
            result.problems.append(f"{path}: counted only when it is fetched or unpacked")
            continue
        try:
            for found, _ in open_collection(kind, path, settings).scan("", lambda key: False):
                if isinstance(found, Container):
                    waiting.append((found.kind, str(found.path)))
                else:
                    _count(result, seen, kind, found, selection)
                if selection.limit is not None and result.items.total() >= selection.limit:
                    return result
        except DocumentError as err:
            result.problems.append(f"{path}: {err.message}")
    return result


def _count(
    result: DryRun, seen: set[str], kind: SourceKind, found: Found, selection: Selection
) -> None:
    if found.identity in seen:
        result.duplicates += 1
    elif not selection.takes(found):
        result.too_old += 1
    else:
        seen.add(found.identity)
        result.items[kind.value] += 1
        result.bytes += found.size


def _found(
    source: SourceRow, manifest: Manifest, settings: SourceSettings
) -> Iterator[tuple[Found | Container, str]]:
    try:
        collection = open_collection(source.kind, source.path, settings)
        yield from collection.scan(source.cursor, lambda key: manifest.knows(source.number, key))
    except OSError as err:
        raise DocumentError(
            f"It cannot be opened ({err.strerror or err}). Check that it is still there.",
            code="file_unreadable",
        ) from err
    except ConfigError as err:
        if source.kind is SourceKind.IMAP:  # nothing wrong with the other sources
            raise DocumentError(err.message, code=err.code) from err
        raise


def _steps(
    found: Iterator[tuple[Found | Container, str]], room: int | None
) -> Iterator[list[tuple[Found | Container, str]]]:
    size = _ITEMS_AT_ONCE if room is None else max(1, min(_ITEMS_AT_ONCE, room))
    while True:
        step: list[tuple[Found | Container, str]] = []
        problem: DocumentError | None = None
        try:
            # One by one: what came before a failure is kept.
            for one in islice(found, size):
                step.append(one)
        except DocumentError as err:
            problem = err
        if step:
            yield step
        if problem is not None:
            raise problem
        if not step:
            return


def _add(
    manifest: Manifest,
    source: SourceRow,
    step: list[tuple[Found | Container, str]],
    selection: Selection,
    room: int | None,
) -> int | None:
    """Add a step; return how many more items may be taken."""
    containers = [found for found, _ in step if isinstance(found, Container)]
    for container in containers:
        manifest.add_source(container.kind, str(container.path.resolve()))
    with manifest.adding():
        for found, cursor in step:
            if room is not None and room <= 0:
                break
            if isinstance(found, Found) and selection.takes(found):
                is_new = manifest.add_item(source.number, found)
                room = room - 1 if room is not None and is_new else room
            manifest.set_cursor(source.number, cursor)
    return room
