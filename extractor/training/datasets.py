"""Annotated documents on their way to training and measuring: parsed, cut, and made into sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.core.document import Document, Source
from extractor.errors import ConfigError, SchemaError
from extractor.training.sheets import AnswerSheet, Cutter, answer_sheets
from schemas.base import SchemaSpec
from schemas.product import ProductSchema
from schemas.registry import load_schema
from training_data.annotations import (
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedReading,
    Split,
    annotations_file,
    read_annotations,
)

Parse = Callable[[Source], Document]
_MOVED = 60  # characters that recognised words may have moved by


@dataclass(frozen=True, slots=True)
class LabelledDocument:
    """A document with what people say of it.

    Attributes:
        annotated: The annotations.
        document: The parsed document.
        source: Its bytes.
        schema: What to ask: the schema that is trained, maybe a later version than the annotated.
        judged: Attributes of it that the annotator looked at.
    """

    annotated: AnnotatedDocument
    document: Document
    source: Source
    schema: type[ProductSchema]
    judged: frozenset[str]


def load_labelled(
    folders: Sequence[Path], schemas: Sequence[type[ProductSchema]], parse: Parse
) -> list[LabelledDocument]:
    """Return the annotated documents of the schemas, parsed.

    Args:
        folders: Folders with `annotations.jsonl`, or such files.
        schemas: What to ask for; documents of other schemas are left out. Empty: of all.
        parse: Turns bytes into text.

    Raises:
        ConfigError: there are no annotations, a document is missing (`document_missing`) or another
            one than was annotated (`document_changed`), or none is of these schemas
            (`empty_annotations`).
    """
    wanted = {schema.spec().name: schema for schema in schemas}
    found: dict[tuple[str, str], LabelledDocument] = {}
    for folder in folders:
        place = annotations_file(folder).parent
        for annotated in read_annotations(folder):
            schema = _schema_for(annotated, wanted)
            if schema is not None:
                one = _labelled(annotated, place, schema, parse)
                found[annotated.document, schema.spec().schema_id] = one
    if not found:
        names = ", ".join(sorted(wanted)) or "any schema"
        raise ConfigError(
            f"None of the annotated documents is of {names}: give others with --data.",
            code="empty_annotations",
        )
    return list(found.values())


def of_split(documents: Iterable[LabelledDocument], split: Split) -> list[LabelledDocument]:
    """Return the documents of one split."""
    return [one for one in documents if one.annotated.split is split]


def sheets_of(
    documents: Iterable[LabelledDocument], cutter: Cutter
) -> tuple[tuple[SchemaSpec, AnswerSheet], ...]:
    """Return the sheets of documents, with the schema that each is asked under."""
    return tuple(
        (one.schema.spec(), sheet)
        for one in documents
        for sheet in answer_sheets(one.annotated, one.document, one.schema, one.judged, cutter)
    )


def _schema_for(
    annotated: AnnotatedDocument, wanted: Mapping[str, type[ProductSchema]]
) -> type[ProductSchema] | None:
    if wanted:
        return wanted.get(annotated.schema_id.partition("@")[0])
    return load_schema(annotated.schema_id)


def _labelled(
    annotated: AnnotatedDocument, folder: Path, schema: type[ProductSchema], parse: Parse
) -> LabelledDocument:
    path = folder / annotated.file
    try:
        source = Source(path.name, path.read_bytes())
    except OSError as error:
        raise ConfigError(
            f"{path} is annotated and not there ({error.strerror}): keep documents beside their "
            "annotations.",
            code="document_missing",
        ) from error
    document = parse(source)
    if document.doc_id != annotated.document:
        raise ConfigError(
            f"{path} is not the document that was annotated (its hash is another): annotate it "
            "again.",
            code="document_changed",
        )
    placed = _placed(annotated, document, path)
    return LabelledDocument(placed, document, source, schema, _judged(annotated, schema))


def _placed(annotated: AnnotatedDocument, document: Document, path: Path) -> AnnotatedDocument:
    """Return the annotations with their places in the text as it is read here.

    A scan is recognised a little differently by another version of Tesseract, or on another
    processor: words then stand a few characters further on, and are the same words.

    Raises:
        ConfigError: the words of a reading are not near where they were (`annotations_stale`).
    """
    pages = {(part.name, page.page_no): page.text for part in document.parts for page in part.pages}

    def moved(name: str, attribute: AnnotatedAttribute) -> AnnotatedAttribute:
        found = []
        for reading in attribute.readings:
            start = _nearest(pages.get((reading.part, reading.page), ""), reading)
            if start is None:
                raise ConfigError(
                    f"{path}: the words of {name} do not stand where they were annotated; this "
                    "version may read the file differently. Annotate again (`specloom data "
                    "annotate`).",
                    code="annotations_stale",
                )
            span = (start, start + len(reading.text))
            found.append(reading.model_copy(update={"span": span}))
        return attribute.model_copy(update={"readings": tuple(found)})

    products = tuple(
        one.model_copy(update={"attributes": {k: moved(k, a) for k, a in one.attributes.items()}})
        for one in annotated.products
    )
    return annotated.model_copy(update={"products": products})


def _nearest(text: str, reading: AnnotatedReading) -> int | None:
    """Return where the words begin: at their place, or else nearest to it within a line or so."""
    start, _ = reading.span
    if text.startswith(reading.text, start):
        return start
    first = max(start - _MOVED, 0)
    window = text[first : start + _MOVED + len(reading.text)]
    places = [
        first + at
        for at in range(len(window))
        if reading.text and window.startswith(reading.text, at)
    ]
    return min(places, key=lambda place: abs(place - start), default=None)


def _judged(annotated: AnnotatedDocument, schema: type[ProductSchema]) -> frozenset[str]:
    """Return what the annotator looked at; what a later version adds is known where listed."""
    listed = {name for product in annotated.products for name in product.attributes}
    if annotated.judged is not None:
        looked_at = set(annotated.judged)
    elif annotated.schema_id == schema.spec().schema_id:
        looked_at = {spec.name for spec in schema.spec().attributes}
    else:
        try:
            earlier = load_schema(annotated.schema_id).spec()
        except SchemaError:
            looked_at = set()
        else:
            looked_at = {spec.name for spec in earlier.attributes}
    names = {spec.name for spec in schema.spec().attributes}
    return frozenset((looked_at | listed) & names)
