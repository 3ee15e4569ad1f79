"""The queue that carries jobs out: DBOS, durable in SQLite or PostgreSQL.

The table of jobs is the truth; the queue only knows their names. So it can lose nothing: what it
does not know of is handed to it again (`Dispatcher`), and what it hands out twice is done once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from dbos import DBOS, DBOSConfig, SetWorkflowID, WorkflowStatus
from sqlalchemy import make_url

from extractor.storage.database import translated
from extractor.storage.operations import Job

_QUEUE = "documents"
_WORKFLOW = "read_document"
# A change of what the workflow does needs another version, since DBOS goes on with old ones.
_VERSION = "1"
_POLL_S = 0.1
_PENDING, _ENQUEUED, _DELAYED = "PENDING", "ENQUEUED", "DELAYED"
# Attempts are counted in the table of jobs; DBOS's own count must not end them before.
_NO_LIMIT = 1_000_000


class Hold(Enum):
    """What the queue says of a job that has not ended."""

    WAITS = auto()
    RUNS = auto()
    LOST = auto()  # it never knew of it, or has ended it in its own books


@dataclass(frozen=True, slots=True)
class Held:
    """Where a job is in the queue; `executor` where it runs."""

    hold: Hold
    executor: str = ""


class JobQueue:
    """The one queue of this process.

    Args:
        url: Of the database.
        executor: Id of this worker; no other living worker may have it.
        at_once: Jobs that run in this process at a time.
    """

    def __init__(self, url: str, executor: str, at_once: int) -> None:
        self._url = make_url(url)
        self._executor = executor
        self._at_once = at_once
        self._read: Callable[[str, int], None] | None = None

    def launch(self, run: Callable[[str, int], None]) -> None:
        """Begin to carry out jobs with `run`; what this worker left unfinished comes first."""
        if self._url.get_backend_name() == "sqlite" and self._url.database:
            _set_wal(self._url.database)
        DBOS(config=self._config())

        @DBOS.workflow(name=_WORKFLOW, max_recovery_attempts=_NO_LIMIT)
        def read_document(job_id: str, run_no: int) -> None:
            run(job_id, run_no)

        self._read = read_document
        DBOS.launch()
        DBOS.register_queue(_QUEUE, worker_concurrency=self._at_once, polling_interval_sec=_POLL_S)

    def put(self, job: Job) -> None:
        """Hand a job over; repeated, it changes nothing."""
        if self._read is None:
            raise RuntimeError("the queue is not launched")
        with translated(), SetWorkflowID(_name(job)):
            DBOS.enqueue_workflow(_QUEUE, self._read, job.id, job.run)

    def held(self, jobs: Iterable[Job]) -> dict[str, Held]:
        """Return where jobs are in the queue, by job id."""
        by_name = {_name(job): job.id for job in jobs}
        with translated():
            found = DBOS.list_workflows(
                workflow_ids=list(by_name), load_input=False, load_output=False
            )
        held = dict.fromkeys(by_name.values(), Held(Hold.LOST))
        held.update({by_name[one.workflow_id]: _held(one) for one in found})
        return held

    def drop(self, job: Job) -> None:
        """Forget a job's place, so that it can be handed over anew."""
        with translated():
            DBOS.cancel_workflow(_name(job))

    def stop(self, timeout_s: int) -> None:
        """Take no more jobs, and wait for those that run."""
        DBOS.destroy(workflow_completion_timeout_sec=timeout_s)

    def _config(self) -> DBOSConfig:
        url = self._url
        if url.drivername.startswith("postgres"):
            url = url.set(drivername="postgresql")
        return DBOSConfig(
            name="specloom",
            system_database_url=url.render_as_string(hide_password=False),
            executor_id=self._executor,
            application_version=_VERSION,
            enable_otlp=False,
            use_listen_notify=False,
            log_level="WARNING",
        )


def _name(job: Job) -> str:
    return f"{job.id}.{job.run}.{job.dispatches}"


def _held(status: WorkflowStatus) -> Held:
    if status.status in (_ENQUEUED, _DELAYED):
        return Held(Hold.WAITS)
    if status.status == _PENDING:
        return Held(Hold.RUNS, status.executor_id or "")
    return Held(Hold.LOST)


def _set_wal(path: str) -> None:
    """Let readers of the queue's file not wait for its writer; the file keeps the setting."""
    connection = sqlite3.connect(path, timeout=30)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()
