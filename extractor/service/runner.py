"""One job from start to end. May be killed after any line, and begun again from the top."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from functools import partial

from extractor.core.document import Document
from extractor.errors import ConfigError, SchemaError, SpecloomError
from extractor.service.gate import Gate
from extractor.service.patience import Patience
from extractor.service.reading import DocumentReader, ReadingThread
from extractor.storage.errors import NotFoundError, StorageError
from extractor.storage.jobs import StartOutcome
from extractor.storage.operations import Job
from extractor.storage.store import Store

log = logging.getLogger(__name__)

_FAILED = "reading_failed"
_MACHINE_PAUSE_S = 5.0


@dataclass(frozen=True, slots=True)
class RunnerParts:
    """What a runner works with.

    Attributes:
        store: Where documents and jobs are.
        reader: Parses, and knows the model.
        reading: The thread that reads.
        worker: Id of this worker.
        stop: Set when the process is to end.
    """

    store: Store
    reader: DocumentReader
    reading: ReadingThread
    worker: str
    stop: threading.Event


class JobRunner:
    """Runs jobs, several at a time, from the threads of the queue."""

    def __init__(self, parts: RunnerParts) -> None:
        self._parts = parts
        self._store = parts.store
        self._patiently = Patience(parts.stop)
        self._gate = Gate()
        self._lock = threading.Lock()
        self._active: set[tuple[str, int]] = set()
        self._counted: set[tuple[str, int]] = set()

    def run(self, job_id: str, run: int) -> None:
        """Do a job, unless it has ended or its document was erased."""
        with self._lock:
            if (job_id, run) in self._active:
                return  # the queue has handed it out a second time; the first one goes on
            self._active.add((job_id, run))
        try:
            self._run(job_id, run)
        except NotFoundError:
            log.info("erased while it was read", extra={"job_id": job_id})
        except StorageError:
            # The process is to end and the store is away: the next worker begins it anew.
            log.warning("left for the next worker", extra={"job_id": job_id})
        finally:
            with self._lock:
                self._active.discard((job_id, run))
                self._counted.discard((job_id, run))

    def is_active(self, job_id: str, run: int) -> bool:
        """Return whether this process has the job in hand."""
        with self._lock:
            return (job_id, run) in self._active

    def is_busy(self) -> bool:
        """Return whether this process has any job in hand."""
        with self._lock:
            return bool(self._active)

    def give_back(self) -> None:
        """Take back the attempts of the jobs in hand: they are not to blame for the end."""
        with self._lock:
            counted = list(self._counted)
        for job_id, run in counted:
            self._store.jobs.give_back(job_id, run)

    def _run(self, job_id: str, run: int) -> None:
        job = self._patiently(partial(self._store.jobs.get, job_id))
        with self._gate.enter(job.attempts):
            start = self._patiently(
                partial(self._store.jobs.start, job_id, run, worker=self._parts.worker)
            )
            if start.outcome is StartOutcome.READ and start.job is not None:
                self._attempt(start.job)

    def _attempt(self, job: Job) -> None:
        try:
            record_id = self._read(job)
        except (NotFoundError, StorageError):
            raise
        except SchemaError as err:
            self._patiently(
                partial(self._store.jobs.fail, job.id, job.run, code=err.code, message=err.message)
            )
        except ConfigError as err:
            self._blame_machine(job, err)
        except Exception as err:
            log.exception("attempt failed", extra={"job_id": job.id, "attempt": job.attempts})
            self._blame_document(job, err)
        else:
            self._patiently(partial(self._store.jobs.finish, job.id, job.run, record_id=record_id))
            log.info("read", extra={"job_id": job.id, "record_id": record_id})

    def _read(self, job: Job) -> str:
        document = self._document(job)
        record = self._parts.reading.read(document, job.schema_id, partial(self._count, job))
        return self._patiently(partial(self._store.records.save, record))

    def _count(self, job: Job) -> None:
        """Count the attempt when the reading begins: parsing, in its own process, harms nobody."""
        if not self._is_counted(job):
            self._patiently(partial(self._store.jobs.count_attempt, job.id, job.run))
            with self._lock:
                self._counted.add((job.id, job.run))

    def _is_counted(self, job: Job) -> bool:
        with self._lock:
            return (job.id, job.run) in self._counted

    def _document(self, job: Job) -> Document:
        """Return the parsed document: as an earlier attempt kept it, or parsed now."""
        documents = self._store.documents
        known = self._patiently(partial(documents.parsed, job.document_id))
        if known is not None:
            return known
        about = self._patiently(partial(documents.get, job.document_id))
        content = self._patiently(partial(documents.content, job.document_id))
        document = self._parts.reader.parse(about.name, content)
        self._patiently(partial(documents.save_parsed, document))
        return document

    def _blame_machine(self, job: Job, err: ConfigError) -> None:
        log.error("the machine failed, not the document", extra={"code": err.code})
        self._parts.stop.wait(_MACHINE_PAUSE_S)
        if self._is_counted(job):
            self._patiently(partial(self._store.jobs.give_back, job.id, job.run))
        self._patiently(partial(self._store.jobs.redispatch, job.id, job.run))

    def _blame_document(self, job: Job, err: Exception) -> None:
        code = err.code if isinstance(err, SpecloomError) else _FAILED
        message = (
            err.message
            if isinstance(err, SpecloomError)
            else f"Reading this document failed ({type(err).__name__}); the worker's log says more."
        )
        self._count(job)
        note = partial(self._store.jobs.note_failure, job.id, job.run, code=code, message=message)
        if self._patiently(note):
            self._patiently(partial(self._store.jobs.redispatch, job.id, job.run))
