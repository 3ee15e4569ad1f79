"""The manifest of a run: its sources, the items found in them, the shards that are done.

One SQLite file in the folder of the run, written by whoever coordinates it, never by its workers.
Shards are claimed with a lease: where a coordinator dies, another takes its shards over when the
lease has run out; a coordinator that takes up its own folder again after a kill does so at once.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from extractor.batch.tasks import ItemRef, ShardTask, Tally
from extractor.errors import ConfigError
from extractor.ingest.collection import Found, Locator, SourceKind

_VERSION = 1
_BUSY_S = 30.0
_TABLES = """
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sources (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, path TEXT NOT NULL UNIQUE,
    cursor TEXT NOT NULL DEFAULT '', scanned INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS items (
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
    locator TEXT NOT NULL, size INTEGER NOT NULL, identity BLOB NOT NULL, date TEXT NOT NULL,
    duplicate_of INTEGER, shard INTEGER, UNIQUE (source, key));
CREATE INDEX IF NOT EXISTS items_identity ON items (identity) WHERE duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS items_shard ON items (shard) WHERE shard IS NOT NULL;
CREATE TABLE IF NOT EXISTS shards (
    id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'open', owner TEXT NOT NULL DEFAULT '',
    leased_until REAL NOT NULL DEFAULT 0, deaths INTEGER NOT NULL DEFAULT 0,
    tally TEXT NOT NULL DEFAULT '', finished REAL NOT NULL DEFAULT 0);
"""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source of the run."""

    number: int
    kind: SourceKind
    path: str
    cursor: str
    scanned: bool
    problem: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What the manifest knows in numbers."""

    items: int
    duplicates: int
    shards: int
    shards_done: int
    bytes: int


class Manifest:
    """The manifest in the folder of a run.

    Args:
        folder: Of the run; made where it is missing.
    """

    FILE = "manifest.sqlite"

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(folder / self.FILE, timeout=_BUSY_S)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(_TABLES)
        self._keep("version", str(_VERSION))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def bind(self, name: str, value: str) -> None:
        """Fix a setting of the run; the first call decides.

        Raises:
            ConfigError: the folder holds a run with another value (code `other_run`).
        """
        known = self._keep(name, value)
        if known != value:
            raise ConfigError(
                f"This folder holds a batch with another {name} ({known}, now {value}). "
                "Name another folder with --out.",
                code="other_run",
            )

    def setting(self, name: str) -> str | None:
        """Return a setting of the run."""
        row = self._connection.execute("SELECT value FROM run WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def add_source(self, kind: SourceKind, path: str) -> None:
        """Add a source unless it is there; one that is there is scanned again for what is new."""
        with self._connection:
            self._connection.execute(
                "INSERT INTO sources (kind, path) VALUES (?, ?) "
                "ON CONFLICT (path) DO UPDATE SET scanned = 0",
                (kind.value, path),
            )

    def next_source(self) -> SourceRow | None:
        """Return the first source that is not wholly scanned."""
        return next(iter(self._sources("WHERE scanned = 0 ORDER BY id LIMIT 1")), None)

    def sources(self) -> list[SourceRow]:
        """Return all sources."""
        return list(self._sources("ORDER BY id"))

    def note_scanned(self, source: int, problem: str = "") -> None:
        """Say that a source was scanned to its end, or why it could not be."""
        with self._connection:
            self._connection.execute(
                "UPDATE sources SET scanned = 1, problem = ? WHERE id = ?", (problem, source)
            )

    def knows(self, source: int, key: str) -> bool:
        """Return whether an item was taken already."""
        row = self._connection.execute(
            "SELECT 1 FROM items WHERE source = ? AND key = ?", (source, key)
        ).fetchone()
        return row is not None

    @contextmanager
    def adding(self) -> Iterator[None]:
        """Everything that is added within is there together, or not at all."""
        with self._connection:
            yield

    def add_item(self, source: int, found: Found) -> bool:
        """Add an item; return whether its content is new to the run."""
        identity = _identity(found.identity)
        first = self._connection.execute(
            "SELECT id FROM items WHERE identity = ? AND duplicate_of IS NULL", (identity,)
        ).fetchone()
        self._connection.execute(
            "INSERT OR IGNORE INTO items "
            "(source, key, name, locator, size, identity, date, duplicate_of) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                source,
                found.key,
                found.name,
                found.locator.to_json(),
                found.size,
                identity,
                found.date.isoformat() if found.date else "",
                first[0] if first else None,
            ),
        )
        return first is None

    def set_cursor(self, source: int, cursor: str) -> None:
        """Note from where a scan of the source goes on."""
        self._connection.execute("UPDATE sources SET cursor = ? WHERE id = ?", (cursor, source))

    def cut_shards(self, size: int, *, last: bool) -> None:
        """Put items that are in no shard into shards of `size`; the rest too where `last`."""
        with self._connection:
            while True:
                rows = self._connection.execute(
                    "SELECT id FROM items WHERE shard IS NULL AND duplicate_of IS NULL "
                    "ORDER BY id LIMIT ?",
                    (size,),
                ).fetchall()
                if not rows or (len(rows) < size and not last):
                    return
                shard = self._connection.execute("INSERT INTO shards DEFAULT VALUES").lastrowid
                self._connection.executemany(
                    "UPDATE items SET shard = ? WHERE id = ?", [(shard, row[0]) for row in rows]
                )

    def claim(self, owner: str, lease_s: float, now: float | None = None) -> ShardTask | None:
        """Take the first shard that is open, or whose lease has run out."""
        now = time.time() if now is None else now
        with self._connection:
            rows = self._connection.execute(
                "UPDATE shards SET state = 'leased', owner = ?, leased_until = ? WHERE id = ("
                "SELECT id FROM shards WHERE state = 'open' "
                "OR (state = 'leased' AND leased_until < ?) ORDER BY id LIMIT 1) RETURNING id",
                (owner, now + lease_s, now),
            ).fetchall()
        return self.task(rows[0][0]) if rows else None

    def task(self, shard: int) -> ShardTask:
        """Return a shard with its items."""
        rows = self._connection.execute(
            "SELECT id, name, locator, date FROM items WHERE shard = ? ORDER BY id", (shard,)
        )
        items = tuple(ItemRef(row[0], row[1], Locator.from_json(row[2]), row[3]) for row in rows)
        return ShardTask(shard, items)

    def renew(self, owner: str, lease_s: float) -> None:
        """Keep all shards that an owner has."""
        with self._connection:
            self._connection.execute(
                "UPDATE shards SET leased_until = ? WHERE state = 'leased' AND owner = ?",
                (time.time() + lease_s, owner),
            )

    def release(self, owner: str) -> None:
        """Give back all shards that an owner has and that are not done."""
        with self._connection:
            self._connection.execute(
                "UPDATE shards SET state = 'open', owner = '' WHERE state = 'leased' AND owner = ?",
                (owner,),
            )

    def owners(self) -> list[str]:
        """Return who has shards at the moment."""
        rows = self._connection.execute("SELECT DISTINCT owner FROM shards WHERE state = 'leased'")
        return [row[0] for row in rows]

    def give_back(self, shard: int) -> int:
        """Give back one shard whose worker died; return how often that has happened to it."""
        with self._connection:
            rows = self._connection.execute(
                "UPDATE shards SET state = 'open', owner = '', deaths = deaths + 1 "
                "WHERE id = ? RETURNING deaths",
                (shard,),
            ).fetchall()
        return int(rows[0][0])

    def finish(self, shard: int, tally: Tally) -> None:
        """Note that a shard's file is there."""
        with self._connection:
            self._connection.execute(
                "UPDATE shards SET state = 'done', owner = '', tally = ?, finished = ? "
                "WHERE id = ?",
                (tally.to_json(), time.time(), shard),
            )

    def tally(self) -> Tally:
        """Return the counts of all shards that are done."""
        total = Tally()
        for (text,) in self._connection.execute("SELECT tally FROM shards WHERE state = 'done'"):
            total.add(Tally.from_json(text))
        return total

    def finished(self) -> list[tuple[float, int]]:
        """Return when each shard was done (seconds since the epoch), and its items, in order."""
        rows = self._connection.execute(
            "SELECT finished, tally FROM shards WHERE state = 'done' ORDER BY finished"
        )
        return [(row[0], Tally.from_json(row[1]).items) for row in rows]

    def done_shards(self) -> list[int]:
        """Return the shards that are done, in order."""
        rows = self._connection.execute("SELECT id FROM shards WHERE state = 'done' ORDER BY id")
        return [row[0] for row in rows]

    def counts(self) -> Counts:
        """Return how many items and shards there are."""
        items, duplicates, size = self._connection.execute(
            "SELECT count(*), count(duplicate_of), coalesce(sum(size), 0) FROM items"
        ).fetchone()
        shards, done = self._connection.execute(
            "SELECT count(*), coalesce(sum(state = 'done'), 0) FROM shards"
        ).fetchone()
        return Counts(items - duplicates, duplicates, shards, done, size)

    def _keep(self, name: str, value: str) -> str:
        with self._connection:
            self._connection.execute("INSERT OR IGNORE INTO run VALUES (?, ?)", (name, value))
        return self.setting(name) or ""

    def _sources(self, condition: str) -> Iterator[SourceRow]:
        rows = self._connection.execute(
            f"SELECT id, kind, path, cursor, scanned, problem FROM sources {condition}"
        ).fetchall()
        for number, kind, path, cursor, scanned, problem in rows:
            yield SourceRow(number, SourceKind(kind), path, cursor, bool(scanned), problem)


def _identity(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return text.encode()
