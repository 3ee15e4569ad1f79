"""`/v1/records`: what was read, with what people decided, and its simple exports."""

from __future__ import annotations

import io
from enum import StrEnum
from http import HTTPStatus

from flask import Response
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.tag import Tag
from pydantic import BaseModel, Field

from api.answers import PROBLEMS, answer
from api.asked import Asked
from api.auth import needs
from api.services import services
from api.views import RecordSummaryView, RecordsView, RecordView
from extractor.core.record import FieldStatus, Record
from extractor.export.csv_writer import CsvWriter
from extractor.export.json_writer import JsonLinesWriter
from extractor.export.xlsx_writer import XlsxWriter
from extractor.storage.model import Decision, RecordQuery
from extractor.storage.operations import Scope

blueprint = APIBlueprint(
    "records", __name__, url_prefix="/v1", abp_tags=[Tag(name="Records")], abp_responses=PROBLEMS
)


class ExportAs(StrEnum):
    """Forms of a simple export; the forms of PIM systems have addresses of their own."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


_MEDIA_TYPES = {
    ExportAs.JSON: "application/json",
    ExportAs.JSONL: "application/jsonl",
    ExportAs.CSV: "text/csv",
    ExportAs.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class RecordsQuery(Asked):
    """Which records: all conditions that are given must hold."""

    document: str | None = Field(default=None, max_length=80)
    schema_: str | None = Field(default=None, alias="schema", max_length=100)
    supplier: str | None = Field(default=None, max_length=300)
    attribute: str | None = Field(default=None, max_length=100)
    status: FieldStatus | None = None
    decision: Decision | None = None
    below: float | None = Field(default=None, ge=0, le=1, description="Confidence below this.")
    reviewed: bool | None = None
    after: str | None = Field(default=None, max_length=200)
    limit: int = Field(default=50, ge=1, le=500)


class RecordPath(BaseModel):
    """Which record."""

    record_id: str = Field(max_length=80)


class ExportQuery(Asked):
    """In which form."""

    format: ExportAs = ExportAs.JSON


@blueprint.get("/records", summary="List records", responses={HTTPStatus.OK: RecordsView})
@needs(Scope.READ)
def list_records(query: RecordsQuery) -> Response:
    """Return records without their fields, newest first."""
    schema = query.schema_
    page = services().store.records.find(
        RecordQuery(
            document_id=query.document,
            schema_id=services().schemas.canonical(schema) if schema else None,
            supplier=query.supplier,
            attribute=query.attribute,
            status=query.status,
            decision=query.decision,
            below=query.below,
            reviewed=query.reviewed,
            after=query.after,
            limit=query.limit,
        )
    )
    records = tuple(RecordSummaryView.of(record) for record in page.records)
    return answer(RecordsView(records=records, next=page.next))


@blueprint.get(
    "/records/<record_id>", summary="Show a record", responses={HTTPStatus.OK: RecordView}
)
@needs(Scope.READ)
def get_record(path: RecordPath) -> Response:
    """Return a record as it stands now, with evidence and decisions."""
    records = services().store.records
    about = records.get(path.record_id)
    whole = RecordView.whole(about, records.record(about.id), records.fields(about.id))
    return answer(whole)


@blueprint.get("/records/<record_id>/export", summary="Export a record")
@needs(Scope.READ)
def export_record(path: RecordPath, query: ExportQuery) -> Response:
    """Return a record as a file: JSON, JSON Lines, CSV or XLSX."""
    record = services().store.records.record(path.record_id)
    response = Response(_written(record, query.format), mimetype=_MEDIA_TYPES[query.format])
    name = f"{path.record_id}.{query.format}"
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _written(record: Record, form: ExportAs) -> bytes:
    if form is ExportAs.JSON:
        return (record.to_json() + "\n").encode()
    if form is ExportAs.XLSX:
        stream = io.BytesIO()
        book = XlsxWriter(stream)
        book.write(record)
        book.close()
        return stream.getvalue()
    text = io.StringIO()
    writer = JsonLinesWriter(text) if form is ExportAs.JSONL else CsvWriter(text)
    writer.write(record)
    writer.close()
    return text.getvalue().encode()
