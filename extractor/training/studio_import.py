"""From Label Studio's marks to annotated documents: values are computed from the marked words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from extractor.core.document import Document, Page, Source
from extractor.core.geometry import CharSpan
from extractor.errors import SpecloomError
from extractor.training.annotating import Annotated, Mismatch, thread_of
from extractor.training.placing import occurrences
from schemas.base import AttributeSpec, ReadingTree, Shape
from schemas.parsing import ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema
from training_data.annotations import (
    FORMAT_VERSION,
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    AnnotatedReading,
    Status,
)
from training_data.label_studio import Region, TaskGroup, numbered

Parse = Callable[[Source], Document]


def import_tasks(
    groups: list[TaskGroup], folder: Path, parse: Parse, context: ReadingContext
) -> Annotated:
    """Annotate the documents that tasks are about.

    Args:
        groups: What was marked.
        folder: Where the documents are.
        parse: Turns bytes into text.
        context: What is known of the suppliers beside the words.
    """
    documents: list[AnnotatedDocument] = []
    problems: list[Mismatch] = []
    for group in groups:
        path = folder / group.file
        try:
            schema = load_schema(group.schema_id)
            document = parse(Source(path.name, path.read_bytes()))
        except (OSError, SpecloomError) as error:
            problems.append(Mismatch(group.file, 0, "file", str(error)))
            continue
        annotated, wrong = _annotate(group, document, schema, context)
        documents.append(annotated)
        problems += wrong
    return Annotated(tuple(documents), tuple(problems))


def _annotate(
    group: TaskGroup, document: Document, schema: type[ProductSchema], context: ReadingContext
) -> tuple[AnnotatedDocument, list[Mismatch]]:
    problems: list[Mismatch] = []
    count = max((region.product for region in group.regions), default=0) + 1
    products: list[dict[str, AnnotatedAttribute]] = [{} for _ in range(count)]
    names = {spec.name: spec for spec in schema.spec().attributes}
    for number, found in enumerate(products):
        own = [region for region in group.regions if region.product == number]
        for name in dict.fromkeys(region.attribute for region in own):
            spec = names.get(name)
            if spec is None:
                problems.append(Mismatch(group.file, number, name, "the schema has no such one"))
                continue
            regions = [region for region in own if region.attribute == name]
            found[name], problem = _attribute(spec, regions, document, schema, context)
            problems += [Mismatch(group.file, number, name, problem)] if problem else []
    annotated = AnnotatedDocument(
        format=FORMAT_VERSION,
        document=document.doc_id,
        file=group.file,
        schema_id=schema.spec().schema_id,
        supplier=Path(group.file).parts[-2] if len(Path(group.file).parts) > 1 else "",
        thread=thread_of(document),
        annotators=group.annotators,
        products=tuple(AnnotatedProduct(attributes=found) for found in products),
    )
    return annotated, problems


def _attribute(
    spec: AttributeSpec,
    regions: list[Region],
    document: Document,
    schema: type[ProductSchema],
    context: ReadingContext,
) -> tuple[AnnotatedAttribute, str]:
    readings = []
    for region, index in numbered(spec, regions):
        reading = _reading(region, index, document)
        if reading is None:
            missing = AnnotatedAttribute(status=Status.UNPLACED)
            return missing, f"{region.text!r} does not stand where it was marked"
        readings.append(reading)
    tree = tree_of(spec, readings)
    parsed = parse_attribute(schema, spec.name, tree, context)
    status = Status.FOUND if parsed.value is not None else Status.INVALID
    attribute = AnnotatedAttribute(status=status, value=parsed.value, readings=tuple(readings))
    why = "; ".join(problem.message for row in parsed.fields for problem in row.problems)
    return attribute, "" if parsed.value is not None else f"its words give no value: {why}"


def tree_of(spec: AttributeSpec, readings: list[AnnotatedReading]) -> ReadingTree:
    """Return readings as the tree that a reader would have written."""
    if spec.shape is Shape.SCALAR:
        return readings[0].text if readings else None
    if spec.shape is Shape.LIST:
        return [one.text for one in sorted(readings, key=lambda one: one.index or 0)]
    rows: dict[int, dict[str, str | None]] = {}
    for one in readings:
        empty: dict[str, str | None] = dict.fromkeys(leaf.name for leaf in spec.leaves)
        rows.setdefault(one.index or 0, empty)[one.leaf] = one.text
    return [rows[number] for number in sorted(rows)]


def _reading(region: Region, index: int | None, document: Document) -> AnnotatedReading | None:
    """Return a region at its place in the document, or at the nearest place of its words."""
    for part in document.parts:
        for page in part.pages:
            if region.part not in ("", part.name) or region.page != page.page_no:
                continue
            span = _span(region, page)
            if span is not None:
                return AnnotatedReading(
                    part=part.name,
                    page=page.page_no,
                    span=span,
                    text=page.text[span.start : span.end],
                    index=index,
                    leaf=region.leaf,
                )
    return None


def _span(region: Region, page: Page) -> CharSpan | None:
    start, end = region.span
    if page.text[start:end] == region.text:
        return CharSpan(start, end)
    places = list(occurrences(page.text, region.text))
    return min(places, key=lambda span: abs(span.start - start), default=None)
