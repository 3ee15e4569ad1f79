"""Real worker processes, killed at the worst moments, against SQLite and PostgreSQL."""

import os
import random
import signal
import time
from pathlib import Path

from extractor.storage.errors import NotFoundError
from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState
from extractor.storage.store import Store
from tests.service.canned_worker import DEADLY, FAULTY, SLOW
from tests.service.harness import ended, post, service, until


def record_count(store: Store) -> int:
    return len(store.records.find(RecordQuery(limit=500)).records)


def test_what_is_posted_is_read_also_by_a_worker_that_starts_later(
    tmp_path: Path, database_url: str | None
) -> None:
    with service(tmp_path, database_url) as running:
        store = running.store()
        first = post(store, "Style: K-204. Made in Italy.")
        running.start_worker()
        job = ended(store, first)
        assert job.state is JobState.DONE, running.logs()
        assert job.attempts == 1
        record = store.records.record(job.record_id or "")
        assert record.products[0].values == {"style_code": "K-204", "country_of_origin": "IT"}
        parsed = store.documents.parsed(first.document.id)
        assert parsed is not None
        evidence = record.products[0].fields[0].evidence[0]
        page = parsed.page(evidence.part, evidence.page)
        assert page.text[slice(*evidence.span)] == "K-204"


def test_killed_again_and_again_a_worker_loses_nothing_and_repeats_nothing(
    tmp_path: Path, database_url: str | None
) -> None:
    chance = random.Random(5)
    with service(tmp_path, database_url) as running:
        store = running.store()
        accepted = [
            post(store, f"Style: K-204 {n} {SLOW if n % 8 == 0 else ''}") for n in range(24)
        ]
        worker = running.start_worker()
        until(lambda: store.jobs.counts()[JobState.RUNNING] > 0, "the worker is at it")
        for _ in range(3):
            time.sleep(chance.uniform(0.1, 1.2))
            worker.send_signal(signal.SIGKILL)
            worker.wait()
            worker = running.start_worker()
            until(lambda: bool(store.workers.alive()), "the next one is there")
        jobs = [ended(store, one) for one in accepted]
        assert {job.state for job in jobs} == {JobState.DONE}, running.logs()
        assert len({job.record_id for job in jobs}) == len(accepted) == record_count(store)


def test_a_document_that_ends_its_worker_is_set_aside_and_the_others_are_read(
    tmp_path: Path, database_url: str | None
) -> None:
    with service(tmp_path, database_url) as running:
        store = running.store()
        around = [post(store, f"Style: K-204 before {n}") for n in range(4)]
        deadly = post(store, f"Style: K-204 {DEADLY}")
        around += [post(store, f"Style: K-204 after {n}") for n in range(4)]
        for _ in range(4):
            worker = running.start_worker()
            until(
                lambda: worker.poll() is not None or store.jobs.get(deadly.job.id).state.is_end,
                "the worker dies of it, or it is set aside",
            )
        job = ended(store, deadly)
        assert (job.state, job.code, job.attempts) == (JobState.SET_ASIDE, "worker_ended", 3)
        assert "3 times" in (job.message or "")
        others = [ended(store, one) for one in around]
        assert {one.state for one in others} == {JobState.DONE}, running.logs()


def test_a_document_that_cannot_be_read_is_set_aside_with_the_reason_and_can_be_asked_for_again(
    tmp_path: Path,
) -> None:
    with service(tmp_path) as running:
        store = running.store()
        faulty = post(store, f"Style: K-204 {FAULTY}")
        running.start_worker()
        job = ended(store, faulty)
        assert (job.state, job.code, job.attempts) == (JobState.SET_ASIDE, "reading_failed", 3)
        assert "ArithmeticError" in (job.message or "")
        again = store.jobs.retry(job.id, who="test")
        assert (again.state, again.attempts, again.code) == (JobState.QUEUED, 0, None)
        until(lambda: store.jobs.get(job.id).state is JobState.SET_ASIDE, "it fails again")
        assert store.jobs.get(job.id).run == 2


def test_a_worker_that_is_told_to_end_finishes_what_it_has_in_hand(tmp_path: Path) -> None:
    with service(tmp_path) as running:
        store = running.store()
        slow = post(store, f"Style: K-204 {SLOW}")
        worker = running.start_worker()
        until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(30) == 0
        assert store.jobs.get(slow.job.id).state is JobState.DONE
        assert store.workers.all() == []


def test_a_document_that_is_erased_while_it_is_read_leaves_nothing_behind(tmp_path: Path) -> None:
    with service(tmp_path) as running:
        store = running.store()
        slow = post(store, f"Style: K-204 {SLOW}")
        running.start_worker()
        until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
        store.documents.erase(slow.document.id, who="test")
        following = post(store, "Style: K-204 next")
        assert ended(store, following).state is JobState.DONE
        assert record_count(store) == 1
        assert not store.documents.files.has(slow.document.id)
        try:
            store.jobs.get(slow.job.id)
        except NotFoundError:
            return
        raise AssertionError("the job is still there")


def test_with_sqlite_a_second_worker_is_refused(tmp_path: Path) -> None:
    with service(tmp_path) as running:
        store = running.store()
        running.start_worker()
        until(lambda: bool(store.workers.alive()), "the first one is there")
        assert running.start_worker().wait(60) == 1
        assert "one worker runs at a time" in running.logs()


def test_jobs_of_a_worker_that_is_gone_for_good_are_taken_over_by_another(
    tmp_path: Path, postgres: object, monkeypatch: object
) -> None:
    url = postgres.new_database()  # type: ignore[attr-defined]
    with service(tmp_path, url) as running:
        store = running.store()
        slow = post(store, f"Style: K-204 {SLOW}")
        first = running.start_worker()
        until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
        os.kill(first.pid, signal.SIGSTOP)  # keeps its name and says nothing any more
        running.start_worker()
        try:
            assert ended(store, slow).state is JobState.DONE, running.logs()
            assert store.jobs.get(slow.job.id).worker != f"{os.uname().nodename}-0"
        finally:
            first.kill()
