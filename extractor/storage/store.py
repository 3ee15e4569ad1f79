"""All of the store under one roof: make one a process, hand its parts to whoever needs them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extractor.storage.audit import AuditLog
from extractor.storage.database import Database
from extractor.storage.deliveries import DeliveryStore
from extractor.storage.documents import DocumentStore
from extractor.storage.files import FileStore
from extractor.storage.intake import Intake
from extractor.storage.jobs import JobStore
from extractor.storage.keys import KeyStore
from extractor.storage.records import RecordStore
from extractor.storage.review_queue import ReviewQueue
from extractor.storage.reviews import ReviewStore
from extractor.storage.sent_items import SentItems
from extractor.storage.workers import WorkerStore

DEFAULT_MAX_WAITING = 1_000


@dataclass(frozen=True, slots=True)
class Store:
    """The parts of the store. They share one database and one folder."""

    database: Database
    intake: Intake
    documents: DocumentStore
    jobs: JobStore
    records: RecordStore
    reviews: ReviewStore
    audit: AuditLog
    keys: KeyStore
    workers: WorkerStore
    deliveries: DeliveryStore
    sent: SentItems
    queue: ReviewQueue


def open_store(url: str, folder: Path, *, max_waiting: int = DEFAULT_MAX_WAITING) -> Store:
    """Open the store, with its tables made where they are missing.

    Args:
        url: Of the database.
        folder: For files; `documents` and others are made below it.
        max_waiting: Jobs that may wait at the same time.

    Raises:
        DatabaseUnavailableError: the database does not answer.
        StorageError: its tables are of another version.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(url)
    database.prepare()
    files = FileStore(folder)
    return Store(
        database=database,
        intake=Intake(database, files, max_waiting=max_waiting),
        documents=DocumentStore(database, files),
        jobs=JobStore(database),
        records=RecordStore(database),
        reviews=ReviewStore(database),
        audit=AuditLog(database),
        keys=KeyStore(database),
        workers=WorkerStore(database),
        deliveries=DeliveryStore(database),
        sent=SentItems(database),
        queue=ReviewQueue(database),
    )
