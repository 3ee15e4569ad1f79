"""Jobs: the table is the truth about what is to be done; the queue only carries it out.

Every step is safe to repeat, since a worker may be killed after any of them. `run` and `attempts`
tell one execution from another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.deliveries import announce
from extractor.storage.errors import NotFoundError, StoreRefusal
from extractor.storage.operations import AuditEntry, Job, JobState, Timing
from extractor.storage.tables import JobRow

MAX_ATTEMPTS = 3

_AN_HOUR = timedelta(hours=1)

_OPEN = (JobState.QUEUED.value, JobState.RUNNING.value)
_ENDED_WORKER = "worker_ended"


class StartOutcome(StrEnum):
    """What a worker that takes up a job should do."""

    READ = "read"
    NOTHING = "nothing"  # it has ended, was asked for anew, or its document was erased


@dataclass(frozen=True, slots=True)
class Start:
    """The answer to `JobStore.start`: `job` is there where the outcome is `READ`."""

    outcome: StartOutcome
    job: Job | None = None


class JobStore:
    """Jobs and how they stand. They come in through `Intake`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, job_id: str) -> Job:
        """Return a job.

        Raises:
            NotFoundError: there is none, or its document was erased.
        """
        with self._database.read() as session:
            row = session.get(JobRow, job_id)
        if row is None:
            raise NotFoundError(f"There is no job {job_id[:80]}.")
        return stored_job(row)

    def of_document(self, document_id: str) -> list[Job]:
        """Return the jobs of a document, oldest first."""
        query = (
            select(JobRow)
            .where(JobRow.document_id == document_id)
            .order_by(JobRow.created_at, JobRow.id)
        )
        with self._database.read() as session:
            return [stored_job(row) for row in session.scalars(query)]

    def latest(self, *, state: JobState | None = None, limit: int = 50) -> list[Job]:
        """Return jobs, newest first."""
        query = select(JobRow).order_by(JobRow.created_at.desc(), JobRow.id).limit(limit)
        if state is not None:
            query = query.where(JobRow.state == state.value)
        with self._database.read() as session:
            return [stored_job(row) for row in session.scalars(query)]

    def counts(self) -> dict[JobState, int]:
        """Return how many jobs are in each state."""
        query = select(JobRow.state, func.count()).group_by(JobRow.state)
        with self._database.read() as session:
            found = {JobState(state): count for state, count in session.execute(query)}
        return {state: found.get(state, 0) for state in JobState}

    def timing(self) -> Timing:
        """Return how the queue goes."""
        now = datetime.now(UTC)
        waiting = select(func.min(JobRow.created_at)).where(JobRow.state == JobState.QUEUED.value)
        ended = select(JobRow.started_at, JobRow.finished_at).where(
            JobRow.finished_at > now - _AN_HOUR, JobRow.started_at.is_not(None)
        )
        with self._database.read() as session:
            oldest = session.scalar(waiting)
            took = [
                (finished - started).total_seconds()
                for started, finished in session.execute(ended)
                if started is not None and finished is not None
            ]
        return Timing(
            oldest_s=(now - oldest).total_seconds() if oldest else 0.0,
            ended=len(took),
            mean_read_s=sum(took) / len(took) if took else 0.0,
        )

    def undispatched(self, ahead: int) -> list[Job]:
        """Return the jobs that the queue should be told of, those begun before first, then by age.

        Args:
            ahead: Jobs that the queue may know of and that have not ended.
        """
        known = select(func.count()).where(
            JobRow.state.in_(_OPEN), JobRow.dispatched_at.is_not(None)
        )
        query = (
            select(JobRow)
            .where(JobRow.state == JobState.QUEUED.value, JobRow.dispatched_at.is_(None))
            .order_by(JobRow.attempts.desc(), JobRow.created_at, JobRow.id)
        )
        with self._database.read() as session:
            room = ahead - (session.scalar(known) or 0)
            return [stored_job(row) for row in session.scalars(query.limit(max(0, room)))]

    def mark_dispatched(self, jobs: Sequence[Job]) -> None:
        """Note that the queue knows of these jobs."""
        with self._database.write() as session:
            for job in jobs:
                session.execute(
                    update(JobRow)
                    .where(JobRow.id == job.id, JobRow.run == job.run)
                    .values(dispatched_at=datetime.now(UTC))
                )

    def unended(self, *, dispatched_before_s: float, limit: int = 200) -> list[Job]:
        """Return jobs that were handed over some time ago and have not ended, oldest first."""
        before = datetime.now(UTC) - timedelta(seconds=dispatched_before_s)
        query = (
            select(JobRow)
            .where(JobRow.state.in_(_OPEN), JobRow.dispatched_at < before)
            .order_by(JobRow.dispatched_at)
            .limit(limit)
        )
        with self._database.read() as session:
            return [stored_job(row) for row in session.scalars(query)]

    def redispatch(self, job_id: str, run: int) -> None:
        """Have a job handed to the queue anew, under another name than before."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is not None:
                row.state = JobState.QUEUED.value
                row.dispatched_at = None
                row.dispatches += 1

    def start(self, job_id: str, run: int, *, worker: str) -> Start:
        """Note who takes up a job; one that has used up its attempts is set aside instead."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is None:
                return Start(StartOutcome.NOTHING)
            if row.attempts >= MAX_ATTEMPTS:
                _set_aside(session, row)
                return Start(StartOutcome.NOTHING)
            row.state = JobState.RUNNING.value
            row.worker = worker
            row.started_at = datetime.now(UTC)
            return Start(StartOutcome.READ, stored_job(row))

    def count_attempt(self, job_id: str, run: int) -> None:
        """Count an attempt before it begins, so that one which ends the worker was counted."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is not None:
                row.attempts += 1

    def finish(self, job_id: str, run: int, *, record_id: str) -> None:
        """Note the record that came out; once only, whoever repeats it."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is not None:
                row.record_id = record_id
                _end(session, row, JobState.DONE)

    def note_failure(self, job_id: str, run: int, *, code: str, message: str) -> bool:
        """Note why an attempt failed, and return whether another one is due."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is None:
                return False
            row.code, row.message = code, message
            if row.attempts >= MAX_ATTEMPTS:
                _set_aside(session, row)
                return False
            return True

    def fail(self, job_id: str, run: int, *, code: str, message: str) -> None:
        """End a job that no further attempt mends."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is not None:
                row.code, row.message = code, message
                _end(session, row, JobState.FAILED)

    def give_back(self, job_id: str, run: int) -> None:
        """Take back an attempt that was counted: what failed was the machine."""
        with self._database.write() as session:
            row = _open_row(session, job_id, run)
            if row is not None:
                row.attempts = max(0, row.attempts - 1)

    def retry(self, job_id: str, *, who: str) -> Job:
        """Ask anew for a job that failed or was set aside.

        Raises:
            NotFoundError: there is none.
            StoreRefusal: it has not ended, or ended well (code `not_failed`).
        """
        with self._database.write() as session:
            row = session.get(JobRow, job_id, with_for_update=True)
            if row is None:
                raise NotFoundError(f"There is no job {job_id[:80]}.")
            if row.state not in (JobState.FAILED.value, JobState.SET_ASIDE.value):
                raise StoreRefusal(
                    "Only a job that failed or was set aside can be tried again.", code="not_failed"
                )
            row.state = JobState.QUEUED.value
            row.run += 1
            row.attempts = 0
            row.code = row.message = row.dispatched_at = row.finished_at = None
            note(session, AuditEntry(who, "retry", row.id, document_id=row.document_id))
            return stored_job(row)

    def begun_by(self, worker: str) -> list[Job]:
        """Return the jobs that a worker began and has not ended."""
        query = select(JobRow).where(
            JobRow.state == JobState.RUNNING.value, JobRow.worker == worker
        )
        with self._database.read() as session:
            return [stored_job(row) for row in session.scalars(query)]


def stored_job(row: JobRow) -> Job:
    """Return a row of the table as the value that leaves the store."""
    return Job(
        id=row.id,
        document_id=row.document_id,
        schema_id=row.schema_id,
        model_id=row.model_id,
        state=JobState(row.state),
        run=row.run,
        attempts=row.attempts,
        dispatches=row.dispatches,
        worker=row.worker,
        code=row.code,
        message=row.message,
        record_id=row.record_id,
        webhook=row.webhook,
        created_at=row.created_at,
        created_by=row.created_by,
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


def _open_row(session: Session, job_id: str, run: int) -> JobRow | None:
    row = session.get(JobRow, job_id, with_for_update=True)
    if row is None or row.run != run or JobState(row.state).is_end:
        return None
    return row


def _set_aside(session: Session, row: JobRow) -> None:
    if row.code is None:
        row.code = _ENDED_WORKER
        row.message = (
            f"The worker ended {row.attempts} times while it read this document. Look at the "
            "document and at the worker's log; ask for the job again when the cause is mended."
        )
    _end(session, row, JobState.SET_ASIDE)


def _end(session: Session, row: JobRow, state: JobState) -> None:
    row.state = state.value
    row.finished_at = datetime.now(UTC)
    announce(session, row)
