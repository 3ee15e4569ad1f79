"""Documents and records in a store, as reading them would leave them: real pages, real places."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Document, Source
from extractor.core.record import DocumentRow, FieldRow, FieldStatus, ProblemRow, ProductRow, Record
from extractor.ingest.router import Ingestor
from extractor.review.paper import located
from extractor.storage.field_rows import from_public, values_of
from extractor.storage.intake import Upload
from extractor.storage.store import Store
from schemas.registry import load_schema

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
MODEL = "reader-1"


@dataclass(frozen=True)
class Read:
    """One leaf as the model read it; `reading` is looked for in the document."""

    path: str
    value: JsonValue
    reading: str = ""
    confidence: float | None = 0.96
    status: FieldStatus = FieldStatus.FOUND
    problem: str = ""


SHEET = (
    Read("style_code", "4021/K", "4021/K", 0.99),
    Read("name", "Cardigan Antrona", "Cardigan Antrona", 0.93),
    Read("product_type", "cardigan", "cardigan", 0.55),
    Read("supplier", "Maglificio Valdossola S.r.l.", "Maglificio Valdossola S.r.l.", 0.97),
    Read("season", "FW26", "A/I 2026", 0.95),
    Read("gender", "women", "donna", 0.97),
    Read("composition[0].component", "body", "Corpo", 0.9),
    Read("composition[0].fibre", "wool", "Lana vergine", 0.91),
    Read("composition[0].percent", "85", "85%", 0.94),
    Read("composition[0].qualifier", "virgin", "Lana vergine", 0.91),
    Read("composition[1].component", "body", "Corpo", 0.9),
    Read("composition[1].fibre", "cashmere", "Cashmere", 0.97),
    Read("composition[1].percent", "15", "15%", 0.95),
    Read("country_of_origin", "IT", "Made in Italy", 0.98),
    Read("net_weight", {"amount": "420", "unit": "g"}, "420 g", 0.94),
    Read("wholesale_price", {"amount": "84.50", "currency": "EUR"}, "EUR 84,50", 0.92),
    Read("retail_price", {"amount": "219.00", "currency": "EUR"}, "EUR 219,00", 0.62),
    Read("gauge", "12", "12 GG", 0.99),
    Read(
        "gtin", None, "02417730038", 0.4, FieldStatus.INVALID,
        "02417730038 has 11 digits; a GTIN has 8, 12, 13 or 14",
    ),
    Read("care[0]", "hand_wash", "Lavare a mano", 0.97),
    Read("care[1]", "do_not_bleach", "Non candeggiare", 0.97),
)  # fmt: skip

MAIL = (
    Read("style_code", "K-204", "K-204\n", 0.98),
    Read("gauge", "14", "14gg", 0.9, FieldStatus.CONFLICTING),
    Read("gauge", "12", "12gg", 0.8, FieldStatus.CONFLICTING),
    Read("country_of_origin", "CN", "China", 0.97),
    Read("incoterm", "FOB", "FOB", 0.95),
)


def add_record(
    store: Store, name: str, reads: tuple[Read, ...], *, schema: str = "knitwear@1"
) -> str:
    """Keep a sample and a record of it; return the record's id."""
    return add_content(store, (name, (SAMPLES / name).read_bytes()), (reads,), schema=schema)


def add_content(
    store: Store,
    file: tuple[str, bytes],
    products: tuple[tuple[Read, ...], ...],
    *,
    schema: str = "knitwear@1",
    problems: tuple[ProblemRow, ...] = (),
) -> str:
    name, content = file
    store.intake.accept([Upload(name, content, schema, MODEL, "test")], None)
    with Ingestor() as ingestor:
        document = ingestor.parse(Source(name, content))
    store.documents.save_parsed(document)
    record = Record(
        document=DocumentRow(
            id=document.doc_id,
            name=name,
            media_type=document.media_type,
            pages=document.page_count,
            parts=tuple(part.name for part in document.parts),
        ),
        schema=schema,
        model=MODEL,
        products=tuple(_product(document, schema, reads) for reads in products),
        problems=problems,
    )
    return store.records.save(record)


def _product(document: Document, schema: str, reads: tuple[Read, ...]) -> ProductRow:
    """Put the leaves in the order of the schema, with a row for every silent attribute."""
    fields: list[FieldRow] = []
    for spec in load_schema(schema).spec().attributes:
        own = [read for read in reads if read.path.partition("[")[0].partition(".")[0] == spec.name]
        fields.extend(_field(document, read) for read in own)
        if not own:
            fields.append(FieldRow(path=spec.name, status=FieldStatus.ABSENT, confidence=0.97))
    return ProductRow(
        values=values_of(from_public(field) for field in fields), fields=tuple(fields)
    )


def _field(document: Document, read: Read) -> FieldRow:
    place = located(document, read.reading.strip()) or _first(document, read.reading)
    problem = (ProblemRow(code="invalid", message=read.problem),) if read.problem else ()
    return FieldRow(
        path=read.path,
        status=read.status,
        value=read.value,
        reading=read.reading.strip() or None,
        confidence=read.confidence,
        evidence=(place,) if place else (),
        problems=problem,
    )


def _first(document: Document, words: str):  # type: ignore[no-untyped-def]
    from extractor.core.geometry import CharSpan
    from extractor.review.paper import evidence_at

    for part in document.parts:
        for page in part.pages:
            at = page.text.find(words) if words.strip() else -1
            if at >= 0:
                return evidence_at(part.name, page, CharSpan(at, at + len(words.strip())))
    return None
