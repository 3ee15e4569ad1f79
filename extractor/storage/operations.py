"""What the store gives and takes of the running of the service: jobs, keys, workers, the audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import JsonValue


class JobState(StrEnum):
    """Where a job stands. The last three are ends."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"  # there is a record; what is wrong with the document is in it
    FAILED = "failed"  # the document gave an error that no retry mends
    SET_ASIDE = "set_aside"  # it ended its worker, or failed, as often as is allowed

    @property
    def is_end(self) -> bool:
        """Whether nothing more happens by itself."""
        return self not in (JobState.QUEUED, JobState.RUNNING)


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done with a document, and how it stands.

    Attributes:
        id: Name of the job.
        document_id: What is read.
        schema_id: As asked for: `auto`, or a schema's id.
        model_id: The model that was in use when the document came.
        state: Where it stands.
        run: Counts how often the job was asked for anew after its end, from 1.
        attempts: How often the reading began in this run.
        dispatches: How often it was handed to the queue anew.
        worker: The worker that began last.
        code: Why it failed or was set aside.
        message: The same for people.
        record_id: What came out.
        webhook: Address that is told about the end.
        created_at: When it came.
        created_by: Name of the key that posted it.
        started_at: When a worker began last.
        finished_at: When it ended.
    """

    id: str
    document_id: str
    schema_id: str
    model_id: str
    state: JobState
    run: int
    attempts: int
    dispatches: int
    worker: str | None
    code: str | None
    message: str | None
    record_id: str | None
    webhook: str | None
    created_at: datetime
    created_by: str
    started_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what and when. `document_id` and ids stay when a document is erased, content goes."""

    who: str
    action: str
    subject: str
    document_id: str | None = None
    field: str | None = None
    old: JsonValue = None
    new: JsonValue = None
    schema_id: str | None = None
    model_id: str | None = None
    at: datetime | None = None


class Scope(StrEnum):
    """What a key may do. Each stands alone but `ADMIN`, which holds the others."""

    SUBMIT = "submit"  # post documents, see their jobs
    READ = "read"  # see documents, records, exports
    REVIEW = "review"  # decide on values, in the browser too
    ADMIN = "admin"  # erase, retry what was set aside, see the audit


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key without its secret."""

    id: str
    name: str
    scopes: frozenset[Scope]
    created_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None

    def may(self, scope: Scope) -> bool:
        """Return whether the key holds `scope`."""
        return scope in self.scopes or Scope.ADMIN in self.scopes


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook call that is due."""

    id: str
    job_id: str
    url: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Worker:
    """A worker process as the store knows it."""

    id: str
    host: str
    pid: int
    model_id: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Timing:
    """How the queue goes.

    Attributes:
        oldest_s: Age of the oldest job that waits, 0 where none does.
        ended: Jobs that ended within the last hour.
        mean_read_s: Their mean time from start to end, 0 where there are none.
    """

    oldest_s: float
    ended: int
    mean_read_s: float
