"""What people decided in the review, as annotated documents to train and measure on.

Only what a person decided is taken: an attribute that nobody looked at says nothing. A value whose
words are not known (typed in, not chosen on the page) is measured by and not trained on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from extractor.core.document import Document
from extractor.core.record import EvidenceRow, FieldStatus
from extractor.storage.field_rows import value_of
from extractor.storage.model import Decision, RecordQuery, RecordSummary, StoredField
from extractor.storage.store import Store
from training_data.annotations import (
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    AnnotatedReading,
    Status,
)

_INDEX = re.compile(r"\[(\d+)\]")
# Members of values that are read as other leaves.
_READ_AS = {"part": "component", "country": "place", "region": "place"}
_ROW_ATTRIBUTES = re.compile(r"^\w+\[\d+\]\.")
_PLACES = frozenset({"material_origin"})


def reviewed_documents(store: Store) -> Iterator[tuple[AnnotatedDocument, bytes]]:
    """Yield documents that people decided on, with their bytes; the latest record of each.

    A document whose text is not kept any more is left out.
    """
    query = RecordQuery(newest=True, limit=200)
    while True:
        page = store.records.find(query)
        for record in page.records:
            parsed = store.documents.parsed(record.document_id)
            if parsed is None:
                continue
            annotated = annotated_document(record, store.records.fields(record.id), parsed)
            if annotated is not None:
                yield annotated, store.documents.content(record.document_id)
        if page.next is None:
            return
        query = replace(query, after=page.next)


def annotated_document(
    record: RecordSummary, fields: Sequence[StoredField], document: Document
) -> AnnotatedDocument | None:
    """Return what people said of a document, `None` where they said nothing."""
    decided = [field for field in fields if field.decision is not Decision.OPEN]
    if not decided:
        return None
    products = []
    for _, own in groupby(fields, key=lambda field: field.product):
        leaves: dict[str, list[StoredField]] = {}
        for field in own:
            leaves.setdefault(field.attribute, []).append(field)
        products.append({name: rows for name, rows in leaves.items() if _is_decided(rows)})
    # Of several products an attribute counts as looked at where it was decided in each of them.
    judged = [name for name in products[0] if all(name in product for product in products)]
    people = dict.fromkeys(field.decided_by for field in decided if field.decided_by)
    return AnnotatedDocument(
        format=1,
        document=record.document_id,
        file=record.document_name,
        schema_id=record.schema_id,
        supplier=record.supplier or "",
        thread=record.document_id,
        annotators=tuple(people),
        judged=tuple(judged),
        products=tuple(
            AnnotatedProduct(
                attributes={
                    name: attribute
                    for name in judged
                    if (attribute := _attribute(name, product[name], document)) is not None
                }
            )
            for product in products
        ),
    )


def _is_decided(rows: Sequence[StoredField]) -> bool:
    return all(row.decision is not Decision.OPEN for row in rows)


def _attribute(
    name: str, rows: Sequence[StoredField], document: Document
) -> AnnotatedAttribute | None:
    """Return what is said of an attribute, `None` where it is absent."""
    if rows[0].decision is Decision.UNREADABLE:
        return AnnotatedAttribute(status=Status.UNREADABLE)
    found = [row for row in rows if row.status is FieldStatus.FOUND]
    if not found:
        return None
    readings = _readings(name, found, document)
    value = value_of(found, name)
    return AnnotatedAttribute(status=Status.FOUND, value=value, readings=readings)


def _readings(
    name: str, rows: Sequence[StoredField], document: Document
) -> tuple[AnnotatedReading, ...]:
    """Return the words of every leaf; none at all where those of one leaf are not known."""
    found: dict[tuple[str, int, tuple[int, int]], AnnotatedReading] = {}
    for row in rows:
        if not row.evidence:
            return ()
        for evidence in row.evidence:
            reading = _reading(name, row, evidence, document)
            if reading is None:
                return ()
            # Several members of a value often stand in the same words: the first one reads them.
            # So does a heading that a row shares with the row before.
            found.setdefault((reading.part, reading.page, reading.span), reading)
    return tuple(found.values())


def _reading(
    name: str, row: StoredField, evidence: EvidenceRow, document: Document
) -> AnnotatedReading | None:
    try:
        page = document.page(evidence.part, evidence.page)
    except KeyError:
        return None
    start, end = evidence.span
    words = page.text[start:end]
    if not words.strip():
        return None
    index = _INDEX.search(row.path)
    leaf = row.path.rpartition(".")[2] if _ROW_ATTRIBUTES.match(row.path) else ""
    if leaf in _READ_AS and (leaf == "part" or name in _PLACES):
        leaf = _READ_AS[leaf]
    return AnnotatedReading(
        part=evidence.part,
        page=evidence.page,
        span=(start, end),
        text=words,
        index=int(index[1]) if index else None,
        leaf=leaf,
    )
