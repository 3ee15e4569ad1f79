"""How documents come in: bytes, document, job, audit entry; all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.documents import stored_document
from extractor.storage.errors import QueueFullError, StoreRefusal
from extractor.storage.files import FileStore, StagedFile, document_id
from extractor.storage.jobs import stored_job
from extractor.storage.model import StoredDocument
from extractor.storage.operations import AuditEntry, Job, JobState
from extractor.storage.tables import ClaimRow, DocumentRow, JobRow

_UNKNOWN_TYPE = "application/octet-stream"
_NAME_CHARACTERS = 255
# Each try is lost to another post of the same bytes, which then is there.
_TRIES = 4


@dataclass(frozen=True, slots=True)
class Upload:
    """What somebody posts.

    Attributes:
        name: For people; it never becomes a path.
        content: The bytes.
        schema_id: `auto`, or a schema's id.
        model_id: The model in use.
        who: Name of the key.
        webhook: Address to tell about the end, already checked against the listed hosts.
        action: What the audit calls it.
    """

    name: str
    content: bytes
    schema_id: str
    model_id: str
    who: str
    webhook: str | None = None
    action: str = "submit"


@dataclass(frozen=True, slots=True)
class Claim:
    """An idempotency key of a caller, and a digest of what it is used for."""

    key: str
    who: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of an upload; `created` is false where the same was posted before."""

    document: StoredDocument
    job: Job
    created: bool


class Intake:
    """Takes documents in.

    Args:
        database: Where rows go.
        files: Where bytes go.
        max_waiting: Jobs that may wait at the same time.
    """

    def __init__(self, database: Database, files: FileStore, *, max_waiting: int) -> None:
        self._database = database
        self._files = files
        self._max_waiting = max_waiting

    def accept(self, uploads: Sequence[Upload], claim: Claim | None = None) -> list[Accepted]:
        """Keep documents and the jobs to read them, all or none.

        When this returns, nothing of it can be lost. The same bytes with the same schema and model
        give the job that there is already.

        Raises:
            QueueFullError: too many jobs wait.
            StoreRefusal: the claim's key was used for something else (`idempotency_key_reused`).
            StorageFullError: no room is left; nothing was changed.
            DatabaseUnavailableError: nothing was changed, as far as can be known: post it again.
        """
        staged: list[StagedFile] = []
        try:
            staged.extend(self._files.stage(upload.content) for upload in uploads)
            for _ in range(_TRIES - 1):
                try:
                    return self._accept_all(uploads, staged, claim)
                except IntegrityError:
                    # Somebody posted the same at the same moment and was first: now it is there.
                    continue
            return self._accept_all(uploads, staged, claim)
        finally:
            for file in staged:
                file.drop()

    def _accept_all(
        self, uploads: Sequence[Upload], staged: Sequence[StagedFile], claim: Claim | None
    ) -> list[Accepted]:
        # Everybody locks documents in the same order, so that no two wait for each other.
        order = sorted(range(len(uploads)), key=lambda n: document_id(uploads[n].content))
        with self._database.write() as session:
            _take_claim(session, claim)
            accepted = {n: self._accept(session, uploads[n], staged[n]) for n in order}
        return [accepted[n] for n in range(len(uploads))]

    def forget_claims(self, *, older_than_days: int) -> None:
        """Forget idempotency keys after some days."""
        limit = datetime.now(UTC) - timedelta(days=older_than_days)
        with self._database.write() as session:
            session.execute(delete(ClaimRow).where(ClaimRow.at < limit))

    def _accept(self, session: Session, upload: Upload, staged: StagedFile) -> Accepted:
        doc_id = document_id(upload.content)
        # Locks the row, also against somebody who is erasing the document at this moment.
        session.execute(update(DocumentRow).where(DocumentRow.id == doc_id).values(id=doc_id))
        document = session.get(DocumentRow, doc_id)
        if document is not None:
            job = _job(session, doc_id, upload)
            if job is not None:
                return Accepted(stored_document(document), stored_job(job), created=False)
        _refuse_when_full(session, self._max_waiting)
        if document is None:
            document = _new_document(doc_id, upload)
            session.add(document)
            session.flush()
        job = _new_job(doc_id, upload)
        session.add(job)
        note(
            session,
            AuditEntry(
                upload.who,
                upload.action,
                job.id,
                document_id=doc_id,
                schema_id=upload.schema_id,
                model_id=upload.model_id,
            ),
        )
        session.flush()
        staged.put()
        return Accepted(stored_document(document), stored_job(job), created=True)


def _take_claim(session: Session, claim: Claim | None) -> None:
    if claim is None:
        return
    known = session.get(ClaimRow, (claim.who, claim.key), with_for_update=True)
    if known is None:
        session.add(
            ClaimRow(
                who=claim.who,
                key=claim.key,
                fingerprint=claim.fingerprint,
                at=datetime.now(UTC),
            )
        )
        session.flush()
    elif known.fingerprint != claim.fingerprint:
        raise StoreRefusal(
            "This idempotency key was used for something else. Take a new one.",
            code="idempotency_key_reused",
        )


def _refuse_when_full(session: Session, max_waiting: int) -> None:
    query = select(func.count()).where(JobRow.state == JobState.QUEUED.value)
    waiting = session.scalar(query) or 0
    if waiting >= max_waiting:
        raise QueueFullError(
            f"{waiting} documents wait to be read, which is as many as may wait. Try again later."
        )


def _job(session: Session, doc_id: str, upload: Upload) -> JobRow | None:
    return session.scalar(
        select(JobRow).where(
            JobRow.document_id == doc_id,
            JobRow.schema_id == upload.schema_id,
            JobRow.model_id == upload.model_id,
        )
    )


def _new_document(doc_id: str, upload: Upload) -> DocumentRow:
    return DocumentRow(
        id=doc_id,
        name=_display_name(upload.name),
        media_type=_UNKNOWN_TYPE,
        size=len(upload.content),
        pages=None,
        received_at=datetime.now(UTC),
        received_by=upload.who,
    )


def _new_job(doc_id: str, upload: Upload) -> JobRow:
    return JobRow(
        id=uuid4().hex,
        document_id=doc_id,
        schema_id=upload.schema_id,
        model_id=upload.model_id,
        state=JobState.QUEUED.value,
        run=1,
        attempts=0,
        dispatches=0,
        webhook=upload.webhook,
        created_at=datetime.now(UTC),
        created_by=upload.who,
    )


def _display_name(name: str) -> str:
    """Return the last part of a name without control characters: browsers send what they like."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    clean = "".join(c for c in last if c.isprintable()).strip()
    return clean[-_NAME_CHARACTERS:] or "document"
