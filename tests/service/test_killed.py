"""Workers killed at any moment, on SQLite and on PostgreSQL: nothing lost, nothing done twice."""

import os
import random
import signal
import time
from pathlib import Path

from extractor.storage.model import RecordQuery
from extractor.storage.operations import JobState
from tests.service.canned_worker import DEADLY, SLOW
from tests.service.harness import ended, post, service, until
from tests.service.postgres import Postgres

DOCUMENTS = 16


def test_a_worker_that_is_killed_and_one_that_a_document_kills_lose_and_repeat_nothing(
    tmp_path: Path, database_url: str | None
) -> None:
    chance = random.Random(5)
    with service(tmp_path, database_url) as running:
        store = running.store()
        texts = [f"Style: K-204 {n} {SLOW if n % 8 == 0 else ''}" for n in range(DOCUMENTS)]
        accepted = [post(store, text) for text in texts]
        deadly = post(store, f"Style: K-204 {DEADLY}")
        worker = running.start_worker()
        # By hand, while it is at its work.
        until(lambda: store.jobs.counts()[JobState.RUNNING] > 0, "the worker is at it")
        time.sleep(chance.uniform(0.0, 1.0))
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        # By the document, until that is set aside.
        while not store.jobs.get(deadly.job.id).state.is_end:
            if worker.poll() is not None:
                worker = running.start_worker()
            time.sleep(0.05)
        job = store.jobs.get(deadly.job.id)
        assert (job.state, job.code, job.attempts) == (JobState.SET_ASIDE, "worker_ended", 3)
        assert "3 times" in (job.message or "")
        jobs = [ended(store, one) for one in accepted]
        assert {one.state for one in jobs} == {JobState.DONE}, running.logs()
        records = store.records.find(RecordQuery(limit=500)).records
        assert len({one.record_id for one in jobs}) == len(records) == DOCUMENTS


def test_what_a_worker_had_in_hand_that_is_gone_for_good_is_taken_over_by_another(
    tmp_path: Path, postgres: Postgres
) -> None:
    with service(tmp_path, postgres.new_database()) as running:
        store = running.store()
        slow = post(store, f"Style: K-204 {SLOW}")
        first = running.start_worker()
        until(lambda: store.jobs.get(slow.job.id).state is JobState.RUNNING, "it is begun")
        os.kill(first.pid, signal.SIGSTOP)  # keeps its name and says nothing any more
        second = running.start_worker()
        try:
            job = ended(store, slow)
        finally:
            first.kill()
        assert job.state is JobState.DONE, running.logs()
        assert job.worker is not None
        assert job.worker.endswith("-1"), "the second worker of this machine"
        assert second.poll() is None
