"""PostgreSQL stopped in the middle of work and started again."""

import time
from pathlib import Path

import pytest

from api.app import create_app
from extractor.storage.errors import DatabaseUnavailableError
from extractor.storage.jobs import StartOutcome
from extractor.storage.model import RecordQuery
from extractor.storage.operations import Job, JobState, Scope
from extractor.storage.store import Store
from extractor.storage.tables import JobRow
from tests.service.canned_worker import SLOW
from tests.service.harness import ended, post, service, until
from tests.service.postgres import NOT_INSTALLED, Postgres, running_postgres


def test_while_the_database_is_away_nothing_is_accepted_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    with running_postgres() as postgres:
        if postgres is None:
            pytest.skip(NOT_INSTALLED)
        with service(tmp_path, postgres.new_database()) as running:
            store = running.store()
            key = store.keys.create("test", [Scope.ADMIN], who="test")
            web = create_app(running.settings(), store).test_client()
            headers = {"Authorization": f"Bearer {key}"}
            worker = running.start_worker()
            accepted = [post(store, f"Style: K-204 {SLOW} {n}") for n in range(4)]
            until(lambda: store.jobs.counts()[JobState.RUNNING] > 0, "the worker is at it")
            postgres.stop()
            with pytest.raises(DatabaseUnavailableError):
                post(store, "Style: K-204 refused")
            answer = web.get("/v1/records", headers=headers)
            assert (answer.status_code, answer.json["code"]) == (503, "database_unavailable")
            assert int(answer.headers["Retry-After"]) > 0
            assert web.get("/readyz").json["missing"][0] == "database"
            assert web.get("/healthz").status_code == 200
            time.sleep(3)  # long enough for the worker to stumble over it
            assert worker.poll() is None, "it waits"
            postgres.start()
            accepted.append(post(store, "Style: K-204 after"))
            jobs = [ended(store, one) for one in accepted]
            assert {job.state for job in jobs} == {JobState.DONE}, running.logs()
            records = store.records.find(RecordQuery(limit=500)).records
            assert len(records) == len(accepted)
            assert web.get("/v1/records", headers=headers).status_code == 200


def test_a_process_that_stands_still_amid_a_transaction_does_not_keep_others_from_its_jobs(
    tmp_path: Path, postgres: Postgres
) -> None:
    with service(tmp_path, postgres.new_database()) as running:
        stands_still, goes_on = running.store(), running.store()
        job = post(goes_on, "Style: K-204").job
        with pytest.raises(DatabaseUnavailableError):
            begin_while_it_is_locked(stands_still, goes_on, job)
        assert goes_on.jobs.get(job.id).worker == "next"


def begin_while_it_is_locked(stands_still: Store, goes_on: Store, job: Job) -> None:
    with stands_still.database.write() as session:
        session.get(JobRow, job.id, with_for_update=True)
        started = goes_on.jobs.start(job.id, job.run, worker="next")
        assert started.outcome is StartOutcome.READ
