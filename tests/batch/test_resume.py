"""A run may be stopped at any point: nothing is lost, nothing is there twice."""

import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from extractor.batch import plan, reading
from extractor.batch.journal import Journal
from extractor.batch.manifest import Manifest
from extractor.batch.reading import GAVE_UP
from extractor.config import Settings
from extractor.core.document import Document
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.ingest.router import Ingestor
from extractor.wiring import Extractor
from tests.batch.archives import chatter, offer, write_mbox
from tests.batch.conftest import KilledError, Run, rows_of
from tests.batch.label_reader import extractor_with


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shards and groups of few items, so that a small archive has many places to be killed at."""
    monkeypatch.setattr(plan, "SHARD_ITEMS", 6)
    monkeypatch.setattr(reading, "GROUP", 2)


def archive(folder: Path, count: int = 17) -> Path:
    mails = [chatter(f"Nothing {n}") if n % 4 == 3 else offer(f"40{n:02}") for n in range(count)]
    return write_mbox(folder / "in.mbox", mails)


def test_a_run_that_is_killed_again_and_again_ends_with_the_rows_of_one_that_is_not(
    tmp_path: Path, run_batch: Run
) -> None:
    source = archive(tmp_path)
    run_batch(source, out="whole")
    for kill, groups in enumerate((1, 2, 1, 3, 2, 2)):
        with pytest.raises(KilledError):
            run_batch(source, out="killed", groups=groups)
        if kill % 2:
            _tear(tmp_path / "killed", random.Random(kill))
    state = run_batch(source, out="killed")
    assert rows_of(tmp_path / "killed") == rows_of(tmp_path / "whole")
    assert state.tally.items == 17
    assert 0 < state.done_before < 17
    assert not (tmp_path / "killed" / "work").exists()


def _tear(folder: Path, rng: random.Random) -> None:
    """Do to the journals what a power cut may do: lose the end of the last line."""
    for path in (folder / "work").glob("*.jsonl"):
        content = path.read_bytes()
        last = content[: content.rstrip(b"\n").rfind(b"\n") + 1]
        path.write_bytes(content[: rng.randint(len(last), len(content))])


def test_a_shard_that_was_written_but_not_noted_is_taken_over_and_not_read_again(
    tmp_path: Path, run_batch: Run
) -> None:
    source = archive(tmp_path, 5)
    run_batch(source)
    manifest = Manifest(tmp_path / "out")
    with manifest.adding():
        manifest._connection.execute("UPDATE shards SET state = 'leased', leased_until = 0")
    manifest.close()

    def refuse(settings: Settings, schema: str) -> Extractor:
        return _Refusing()  # type: ignore[return-value]

    state = run_batch(source, factory=refuse)
    assert state.tally.items == 5


def test_a_planning_that_is_stopped_goes_on_behind_what_it_found(
    tmp_path: Path, run_batch: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = archive(tmp_path, 9)
    monkeypatch.setattr(plan, "_ITEMS_AT_ONCE", 3)
    steps = 0
    original = plan._add

    def stop(*arguments: object) -> object:
        nonlocal steps
        steps += 1
        if steps == 3:
            raise KilledError
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(plan, "_add", stop)
    with pytest.raises(KilledError):
        run_batch(source)
    monkeypatch.setattr(plan, "_add", original)
    state = run_batch(source)
    assert state.tally.items == 9
    assert [row["item"] for row in rows_of(tmp_path / "out") if row["values"]] == [
        1, 2, 3, 5, 6, 7, 9,
    ]  # fmt: skip


class _Refusing:
    """An extractor that must not be asked."""


class _Poisoned:
    """An extractor that dies on a certain document, as one that eats all memory would."""

    def __init__(self, inner: Extractor, *, raises: bool = False) -> None:
        self._inner = inner
        self._raises = raises
        self.parse = inner.parse

    def read(self, documents: Sequence[Document]) -> list[Record]:
        if any("POISON" in page.text for d in documents for p in d.parts for page in p.pages):
            raise RuntimeError("flaw") if self._raises else KilledByItemError
        return self._inner.read(documents)


class KilledByItemError(BaseException):
    """The process is gone, and an item did it."""


def poisoned(ingestor: Ingestor, raises: bool, settings: Settings, schema: str) -> _Poisoned:
    return _Poisoned(extractor_with(ingestor, settings, schema), raises=raises)


def test_an_item_that_kills_whoever_reads_it_is_given_up_and_the_others_are_read(
    tmp_path: Path, run_batch: Run, ingestor: Ingestor
) -> None:
    mails = [offer("1"), offer("2"), offer("POISON"), offer("4"), offer("5")]
    source = write_mbox(tmp_path / "in.mbox", mails)
    factory = partial(poisoned, ingestor, False)
    for _ in range(4):
        with pytest.raises(KilledByItemError):
            run_batch(source, factory=factory)
    run_batch(source, factory=factory)
    rows = rows_of(tmp_path / "out")
    assert [(r["item"], r["reason"]) for r in rows if r["outcome"] == "failed"] == [(3, GAVE_UP)]
    assert [r["item"] for r in rows if r["values"]] == [1, 2, 4, 5]


def test_an_item_that_the_reader_fails_on_costs_neither_the_run_nor_its_neighbours(
    tmp_path: Path, run_batch: Run, ingestor: Ingestor
) -> None:
    source = write_mbox(tmp_path / "in.mbox", [offer("1"), offer("POISON"), offer("3")])
    state = run_batch(source, factory=partial(poisoned, ingestor, True))
    assert dict(state.tally.outcomes) == {"read": 2, "failed": 1}
    assert state.tally.reasons == {"failed: reader_failed": 1}


def test_two_workers_never_write_into_one_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extractor.batch.journal._LOCK_WAIT_S", 0.1)
    with Journal(tmp_path / "shard.jsonl"), pytest.raises(ConfigError) as caught:
        Journal(tmp_path / "shard.jsonl")
    assert caught.value.code == "shard_locked"


def test_a_shard_is_claimed_by_one_coordinator_until_its_lease_runs_out(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path)
    with manifest.adding():
        manifest._connection.execute("INSERT INTO shards DEFAULT VALUES")
    assert manifest.claim("a", lease_s=60, now=1_000)
    assert manifest.claim("b", lease_s=60, now=1_059) is None
    taken = manifest.claim("b", lease_s=60, now=1_061)
    assert taken is not None
    assert taken.shard == 1
    manifest.close()
