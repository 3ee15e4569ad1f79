"""The tables of the store. Nothing outside `extractor.storage` sees them."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import JsonValue
from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_JSON = JSON(none_as_null=True)
_ID = String(80)  # "sha256:" and 64 hexadecimal digits is the longest
_WORD = String(32)
_NAME = String(300)
_DOCUMENT = "documents.id"
_RECORD = "records.id"


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time. SQLite forgets the zone: everything is stored and given back in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring the value to UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say that the value is in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """Base of all tables."""


class MetaRow(Base):
    """The version of the tables."""

    __tablename__ = "meta"
    name: Mapped[str] = mapped_column(_WORD, primary_key=True)
    value: Mapped[str] = mapped_column(_NAME)


class DocumentRow(Base):
    """A document whose bytes are kept. The id is the hash of the bytes."""

    __tablename__ = "documents"
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    name: Mapped[str] = mapped_column(_NAME)
    media_type: Mapped[str] = mapped_column(String(120))
    size: Mapped[int]
    pages: Mapped[int | None]
    received_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    received_by: Mapped[str] = mapped_column(_NAME)


class JobRow(Base):
    """What is to be done with a document: at most one job per document, schema and model."""

    __tablename__ = "jobs"
    __table_args__ = (
        UniqueConstraint("document_id", "schema_id", "model_id"),
        Index("jobs_waiting", "state", "dispatched_at"),
    )
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey(_DOCUMENT, ondelete="CASCADE"))
    schema_id: Mapped[str] = mapped_column(_NAME)
    model_id: Mapped[str] = mapped_column(_NAME)
    state: Mapped[str] = mapped_column(_WORD)
    run: Mapped[int] = mapped_column(default=1)
    attempts: Mapped[int] = mapped_column(default=0)
    dispatches: Mapped[int] = mapped_column(default=0)
    worker: Mapped[str | None] = mapped_column(_NAME)
    code: Mapped[str | None] = mapped_column(String(64))
    message: Mapped[str | None] = mapped_column(Text)
    record_id: Mapped[str | None] = mapped_column(_ID)
    webhook: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(_NAME)
    dispatched_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class RecordRow(Base):
    """What a document gave under one schema and one model."""

    __tablename__ = "records"
    __table_args__ = (UniqueConstraint("document_id", "schema_id", "model_id"),)
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey(_DOCUMENT, ondelete="CASCADE"))
    schema_id: Mapped[str] = mapped_column(_NAME, index=True)
    model_id: Mapped[str] = mapped_column(_NAME)
    supplier: Mapped[str | None] = mapped_column(Text, index=True)
    products: Mapped[int]
    parts: Mapped[JsonValue] = mapped_column(_JSON)
    problems: Mapped[JsonValue] = mapped_column(_JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    reviewed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reviewed_by: Mapped[str | None] = mapped_column(_NAME)


class FieldRow(Base):
    """One leaf of a record. The leaves of one attribute of one product share their version."""

    __tablename__ = "fields"
    __table_args__ = (
        Index("fields_of_attribute", "record_id", "product", "attribute"),
        Index("fields_to_review", "decision", "status", "attribute"),
    )
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    record_id: Mapped[str] = mapped_column(ForeignKey(_RECORD, ondelete="CASCADE"))
    product: Mapped[int]
    position: Mapped[int]
    path: Mapped[str] = mapped_column(_NAME)
    attribute: Mapped[str] = mapped_column(_NAME)
    status: Mapped[str] = mapped_column(_WORD)
    value: Mapped[JsonValue] = mapped_column(_JSON, nullable=True)
    reading: Mapped[str | None] = mapped_column(Text)
    confidence: Mapped[float | None]
    evidence: Mapped[JsonValue] = mapped_column(_JSON)
    problems: Mapped[JsonValue] = mapped_column(_JSON)
    origin: Mapped[str] = mapped_column(_WORD)
    decision: Mapped[str] = mapped_column(_WORD)
    version: Mapped[int]
    decided_by: Mapped[str | None] = mapped_column(_NAME)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CorrectionRow(Base):
    """A decision of a person on one attribute: what stood there, and what stands there now."""

    __tablename__ = "corrections"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    record_id: Mapped[str] = mapped_column(ForeignKey(_RECORD, ondelete="CASCADE"), index=True)
    product: Mapped[int]
    attribute: Mapped[str] = mapped_column(_NAME)
    decision: Mapped[str] = mapped_column(_WORD)
    before: Mapped[JsonValue] = mapped_column(_JSON)
    after: Mapped[JsonValue] = mapped_column(_JSON)
    version: Mapped[int]
    undone: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    by: Mapped[str] = mapped_column(_NAME)


class AuditRow(Base):
    """Who did what and when. Rows outlive what they speak of; its content goes with it."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    who: Mapped[str] = mapped_column(_NAME)
    action: Mapped[str] = mapped_column(_WORD)
    subject: Mapped[str] = mapped_column(_NAME, index=True)
    document_id: Mapped[str | None] = mapped_column(_ID, index=True)
    field: Mapped[str | None] = mapped_column(_NAME)
    old: Mapped[JsonValue] = mapped_column(_JSON, nullable=True)
    new: Mapped[JsonValue] = mapped_column(_JSON, nullable=True)
    schema_id: Mapped[str | None] = mapped_column(_NAME)
    model_id: Mapped[str | None] = mapped_column(_NAME)


class KeyRow(Base):
    """An API key: only its hash is kept."""

    __tablename__ = "keys"
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    name: Mapped[str] = mapped_column(_NAME, unique=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    scopes: Mapped[str] = mapped_column(_NAME)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ClaimRow(Base):
    """An idempotency key that a caller used, and a digest of what it was used for."""

    __tablename__ = "claims"
    who: Mapped[str] = mapped_column(_NAME, primary_key=True)
    key: Mapped[str] = mapped_column(_NAME, primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class WorkerRow(Base):
    """A worker process: it says that it is alive, and with which model it reads."""

    __tablename__ = "workers"
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    host: Mapped[str] = mapped_column(_NAME)
    pid: Mapped[int]
    model_id: Mapped[str] = mapped_column(_NAME)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class DeliveryRow(Base):
    """A webhook call that is due, done or given up: at most one per end of a job and address."""

    __tablename__ = "deliveries"
    __table_args__ = (UniqueConstraint("job_id", "run", "url"),)
    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    job_id: Mapped[str] = mapped_column(ForeignKey("jobs.id", ondelete="CASCADE"))
    run: Mapped[int]
    url: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(_WORD)
    attempts: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str | None] = mapped_column(_NAME)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
