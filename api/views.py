"""What the API shows: the JSON forms of documents, jobs and records. A public contract."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from extractor.core.record import ProblemRow, Record
from extractor.storage.model import Decision, Origin, RecordSummary, StoredDocument, StoredField
from extractor.storage.operations import AuditEntry, Job, JobState


class View(BaseModel):
    """Base of everything that leaves as JSON."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, from_attributes=True)


class JobView(View):
    """A job: what is to be done with a document, and how it stands."""

    id: str
    document: str = Field(description="Id of the document: the hash of its bytes.")
    name: str | None = Field(default=None, description="Name of the document as it was posted.")
    schema_: str = Field(alias="schema", description="As asked for.")
    model: str
    state: JobState
    attempts: int
    record: str | None = Field(description="Id of the record, once it is there.")
    code: str | None = Field(description="Why it failed or was set aside.")
    message: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None

    @classmethod
    def of(cls, job: Job, name: str | None = None) -> JobView:
        """Return the view of a job."""
        ended_well = job.state is JobState.DONE
        return cls(
            id=job.id,
            document=job.document_id,
            name=name,
            schema_=job.schema_id,
            model=job.model_id,
            state=job.state,
            attempts=job.attempts,
            record=job.record_id,
            code=None if ended_well else job.code,
            message=None if ended_well else job.message,
            created_at=job.created_at,
            started_at=job.started_at,
            finished_at=job.finished_at,
        )


class JobsView(View):
    """Several jobs."""

    jobs: tuple[JobView, ...]


class DocumentView(View):
    """A document whose bytes are kept."""

    id: str
    name: str
    media_type: str
    size: int = Field(description="In bytes.")
    pages: int | None = Field(description="Not known before it was parsed.")
    received_at: datetime
    received_by: str

    @classmethod
    def of(cls, document: StoredDocument) -> DocumentView:
        """Return the view of a document."""
        return cls.model_validate(document)


class DocumentWithJobsView(DocumentView):
    """A document and what was done with it."""

    jobs: tuple[JobView, ...] = ()


class DocumentsView(View):
    """A page of documents, newest first."""

    documents: tuple[DocumentView, ...]
    next: str | None = Field(description="Give it as `after` for the next page.")


class RecordSummaryView(View):
    """A record without its fields."""

    id: str
    document: str
    name: str
    schema_: str = Field(alias="schema")
    model: str
    supplier: str | None
    products: int
    problems: tuple[ProblemRow, ...]
    created_at: datetime
    changed_at: datetime
    reviewed_at: datetime | None
    reviewed_by: str | None

    @classmethod
    def of(cls, record: RecordSummary) -> RecordSummaryView:
        """Return the view of a record."""
        return cls(
            id=record.id,
            document=record.document_id,
            name=record.document_name,
            schema_=record.schema_id,
            model=record.model_id,
            supplier=record.supplier,
            products=record.products,
            problems=record.problems,
            created_at=record.created_at,
            changed_at=record.changed_at,
            reviewed_at=record.reviewed_at,
            reviewed_by=record.reviewed_by,
        )


class RecordsView(View):
    """A page of records, newest first."""

    records: tuple[RecordSummaryView, ...]
    next: str | None = Field(description="Give it as `after` for the next page.")


class DecisionView(View):
    """What people said of one attribute of one product."""

    product: int
    attribute: str
    decision: Decision
    origin: Origin
    version: int
    decided_by: str | None
    decided_at: datetime | None

    @classmethod
    def of(cls, field: StoredField) -> DecisionView:
        """Return the view of what a leaf shares with its attribute."""
        return cls.model_validate(field)


class RecordView(RecordSummaryView):
    """A record as it stands now: the public record, and what people decided."""

    record: Record
    decisions: tuple[DecisionView, ...]

    @classmethod
    def whole(cls, about: RecordSummary, record: Record, fields: list[StoredField]) -> RecordView:
        """Return the view of a record with its fields."""
        per_attribute = {(field.product, field.attribute): field for field in fields}
        return cls(
            **RecordSummaryView.of(about).model_dump(by_alias=True),
            record=record,
            decisions=tuple(DecisionView.of(field) for field in per_attribute.values()),
        )


class LeafView(View):
    """One value of an attribute: of its rows the column, else the only one, without a name."""

    name: str
    choices: tuple[str, ...] = Field(description="The codes it may have; empty for free words.")


class AttributeView(View):
    """One attribute of a schema."""

    name: str
    description: str
    form: str
    shape: str
    group: str
    risk: str
    leaves: tuple[LeafView, ...]


class SchemaView(View):
    """A schema that can be asked for."""

    id: str
    title: str
    description: str
    attributes: tuple[AttributeView, ...]


class SchemasView(View):
    """All schemas that can be asked for."""

    schemas: tuple[SchemaView, ...]


class WorkerView(View):
    """A worker that said something lately."""

    host: str
    pid: int
    model: str
    seen_at: datetime


class ModelsView(View):
    """The model that documents are read with from now on, and the workers that have one loaded."""

    current: str
    workers: tuple[WorkerView, ...]


class AuditView(View):
    """Who did what and when."""

    at: datetime | None
    who: str
    action: str
    subject: str
    document_id: str | None
    field: str | None
    old: JsonValue
    new: JsonValue
    schema_id: str | None
    model_id: str | None

    @classmethod
    def of(cls, entry: AuditEntry) -> AuditView:
        """Return the view of an entry."""
        return cls.model_validate(entry)


class AuditsView(View):
    """Audit entries, newest first."""

    entries: tuple[AuditView, ...]


class ProblemView(View):
    """RFC 9457 problem details: every answer that is no success."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str = Field(description="Stable; programs may rely on it.")
    errors: tuple[dict[str, JsonValue], ...] = ()
