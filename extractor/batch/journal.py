"""What a shard has achieved so far: a file of lines, so that a kill costs one group of items.

Before a group of items is read, a line says so; when it is read, its results follow in one line,
on disk before the next group begins. Whoever takes the shard up after a kill knows which groups are
done, and which was being worked on, how often: a group that was interrupted once is read again as
it was, since results must not depend on kills; one that was interrupted twice is suspected to hold
an item that kills its reader, and its items go alone; an item that dies alone twice is given up.

The file is locked while a process works on the shard: a worker that outlives its parent for a
moment cannot write into it beside the next one.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from types import TracebackType

from extractor.batch.table import ItemResult
from extractor.batch.tasks import Outcome
from extractor.errors import ConfigError

GROUP_TRIES = 2
ITEM_TRIES = 2
_LOCK_WAIT_S = 60.0


class Journal:
    """The journal of one shard, open for writing; use it as a context manager.

    Args:
        path: The file; made where it is missing.

    Raises:
        ConfigError: another process works on the shard (code `shard_locked`).
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._stream = path.open("a+b")
        self._lock()
        self._done: set[int] = set()
        self._tries: Counter[int] = Counter()
        self._item_tries: Counter[int] = Counter()
        self._take_up()

    def __enter__(self) -> Journal:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file."""
        self._stream.close()

    def is_done(self, number: int) -> bool:
        """Return whether the item has a result."""
        return number in self._done

    def suspects(self, numbers: Sequence[int]) -> bool:
        """Return whether the group was interrupted so often that its items must go alone."""
        return self._tries[numbers[0]] >= GROUP_TRIES

    def gave_up(self, number: int) -> bool:
        """Return whether the item has killed its reader as often as may be."""
        return self._item_tries[number] >= ITEM_TRIES

    def begin(self, numbers: Sequence[int]) -> None:
        """Say that a group (or one item of a suspected group) is about to be read."""
        self._write({"try": list(numbers)})

    def begin_alone(self, number: int) -> None:
        """Say that an item is about to be read alone."""
        self._write({"alone": number})

    def note(self, results: Iterable[ItemResult]) -> None:
        """Keep results; they are on disk when this returns."""
        kept = list(results)
        self._write({"results": [asdict(result) for result in kept]})
        self._done.update(result.number for result in kept)

    def results(self) -> Iterator[ItemResult]:
        """Yield all results in the order of their items, reading the file again."""
        places = sorted(self._places())
        with self._path.open("rb") as stream:
            line_at, line = -1, []
            for _, at, index in places:
                if at != line_at:
                    stream.seek(at)
                    line_at, line = at, json.loads(stream.readline())["results"]
                yield _result(line[index])

    def remove(self) -> None:
        """Delete the file: its shard is whole."""
        self._path.unlink(missing_ok=True)

    def _places(self) -> Iterator[tuple[int, int, int]]:
        """Yield (item, offset of its line, index in the line), each item once."""
        seen: set[int] = set()
        with self._path.open("rb") as stream:
            at = 0
            for raw in stream:
                for index, result in enumerate(json.loads(raw).get("results", ())):
                    if result["number"] not in seen:
                        seen.add(result["number"])
                        yield result["number"], at, index
                at += len(raw)

    def _take_up(self) -> None:
        """Learn what earlier workers did; cut off a line that a kill left half written."""
        self._stream.seek(0)
        at = 0
        for raw in self._stream:
            try:
                entry = json.loads(raw)
                whole = raw.endswith(b"\n") and isinstance(entry, dict)
            except ValueError:
                whole = False
            if not whole:
                break
            at += len(raw)
            self._learn(entry)
        self._stream.truncate(at)
        self._stream.seek(0, os.SEEK_END)

    def _learn(self, entry: dict[str, object]) -> None:
        tried = entry.get("try")
        if isinstance(tried, list) and tried:
            self._tries[tried[0]] += 1
        alone = entry.get("alone")
        if isinstance(alone, int):
            self._item_tries[alone] += 1
        results = entry.get("results")
        if isinstance(results, list):
            self._done.update(result["number"] for result in results)

    def _write(self, entry: dict[str, object]) -> None:
        line = json.dumps(entry, ensure_ascii=False, separators=(",", ":")) + "\n"
        self._stream.write(line.encode())
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def _lock(self) -> None:
        deadline = time.monotonic() + _LOCK_WAIT_S
        while True:
            try:
                fcntl.flock(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as err:
                if time.monotonic() > deadline:
                    self._stream.close()
                    raise ConfigError(
                        f"Another process works on {self._path.name}. Wait for it, or end it.",
                        code="shard_locked",
                    ) from err
                time.sleep(0.2)
            else:
                return


def _result(values: dict[str, object]) -> ItemResult:
    number, head, seconds = values["number"], values["head"], values["seconds"]
    products = values["products"]
    if not (isinstance(number, int) and isinstance(products, int)):
        raise TypeError("no result of an item")
    if not (isinstance(head, dict) and isinstance(seconds, dict)):
        raise TypeError("no result of an item")
    return ItemResult(
        number=number,
        outcome=Outcome(str(values["outcome"])),
        reason=str(values["reason"]),
        head=head,
        record=str(values["record"]),
        products=products,
        seconds=seconds,
    )
