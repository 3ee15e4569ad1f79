"""Builders of records for the tests of everything that comes after the pipeline."""

from __future__ import annotations

from pydantic import JsonValue

from extractor.core.record import (
    DocumentRow,
    EvidenceRow,
    FieldRow,
    FieldStatus,
    ProblemRow,
    ProductRow,
    Record,
)


def make_field(
    path: str,
    value: JsonValue = None,
    reading: str | None = None,
    *,
    status: FieldStatus | None = None,
    confidence: float | None = 0.95,
    page: int = 1,
    problems: tuple[ProblemRow, ...] = (),
) -> FieldRow:
    if status is None:
        status = FieldStatus.ABSENT if value is None else FieldStatus.FOUND
    evidence = (EvidenceRow(part="sheet.pdf", page=page, span=(10, 14)),) if reading else ()
    return FieldRow(
        path=path,
        status=status,
        value=value,
        reading=reading,
        confidence=confidence,
        evidence=evidence,
        problems=problems,
    )


def make_record(
    *fields: FieldRow,
    values: dict[str, JsonValue] | None = None,
    name: str = "sheet.pdf",
    schema: str = "knitwear@1",
    problems: tuple[ProblemRow, ...] = (),
) -> Record:
    products = (ProductRow(values=values or {}, fields=fields),) if fields else ()
    return Record(
        document=DocumentRow(
            id="sha256:" + "9f" * 32,
            name=name,
            media_type="application/pdf",
            pages=1,
            parts=(name,),
        ),
        schema_id=schema,
        model="reader-1",
        products=products,
        problems=problems,
    )
