"""A disk that is really full: a file system of a few megabytes in memory.

With SQLite the database is on it as well, with PostgreSQL the files of documents alone.
"""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.storage.errors import StorageError
from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState
from tests.service.harness import ended, post, service, until

SMALL = "size=4m"
LARGE = "size=64m"
# 98 kB that are parsed in no time, since they only look like a PDF.
_FILLING = "%PDF-1.4 " + "x" * 98_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "home"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount the small file system that this needs")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("this machine mounts no tmpfs")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def enlarge(folder: Path) -> None:
    subprocess.run(["mount", "-o", f"remount,{LARGE}", str(folder)], check=True)


def test_on_a_full_disk_nothing_that_was_accepted_is_lost_and_work_goes_on_when_there_is_room(
    small_disk: Path, database_url: str | None
) -> None:
    with service(small_disk.parent, database_url) as running:
        store = running.store()
        running.start_worker()
        until(lambda: bool(store.workers.alive()), "the worker is there")
        accepted, refused, codes = [], 0, set()
        for number in range(200):
            try:
                accepted.append(post(store, f"{_FILLING} {number}"))
            except StorageError as err:
                codes.add(err.code)
                refused += 1
            if refused == 5:
                break
        assert accepted, "some fitted"
        assert refused == 5, "and then none did"
        assert codes <= {"storage_full", "database_unavailable"}
        assert "storage_full" in codes
        staged = list((small_disk / "staging").glob("*"))
        assert len(staged) <= 1, "what was refused leaves nothing (the worker may be writing one)"
        enlarge(small_disk)
        jobs = [ended(store, one) for one in accepted]
        assert {job.state for job in jobs} == {JobState.DONE}, running.logs()
        assert {job.attempts for job in jobs} == {1}, "the disk's fault is not the document's"
        after = ended(store, post(store, "Style: K-204 after"))
        assert after.state is JobState.DONE
        records = store.records.find(RecordQuery(limit=500)).records
        assert len(records) == len(accepted) + 1
