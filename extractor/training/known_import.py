"""From a folder of documents and a table of known values to annotated documents.

The usual case: the PIM already knows the answers of last season. Which document a row is about is
said by a column `file`, or found by the style code in the text. Values are placed by inverse
parsing; what cannot be found is listed, and asked of nobody in training: the PIM knowing it does
not mean that the document says it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.core.document import Document, Source
from extractor.training.annotating import Annotated, Mismatch, thread_of
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema
from training_data.annotations import (
    FORMAT_VERSION,
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    Status,
)
from training_data.inverse import PageText, find_readings, page_texts
from training_data.known_values import KnownProduct, KnownTable

_IGNORED = frozenset({".csv", ".jsonl", ".json"})
_CODE = "style_code"

Parse = Callable[[Source], Document]


@dataclass(frozen=True, slots=True)
class _Match:
    """A document and the rows that are about it."""

    path: Path
    document: Document
    products: tuple[KnownProduct, ...]


def import_known(
    folder: Path,
    table: KnownTable,
    schema: type[ProductSchema],
    parse: Parse,
    context: ReadingContext,
) -> Annotated:
    """Annotate the documents of a folder from known values.

    Args:
        folder: Where the documents are.
        table: What the PIM knows.
        schema: The schema of its products.
        parse: Turns bytes into text.
        context: What is known of the suppliers beside the words.
    """
    problems = [
        Mismatch(f"row {one.row}", 0, name, f"{text!r} gives no value")
        for one in table.products
        for name, text in one.unread
    ]
    documents = []
    matched: set[int] = set()
    for match in _matches(folder, table, parse):
        matched |= {one.row for one in match.products}
        annotated, missing = _annotate(match, folder, schema, context)
        documents.append(annotated)
        problems += missing
    problems += [
        Mismatch(f"row {one.row}", 0, "file", "no document of the folder is about it")
        for one in table.products
        if one.row not in matched
    ]
    return Annotated(tuple(documents), tuple(problems))


def _matches(folder: Path, table: KnownTable, parse: Parse) -> Iterator[_Match]:
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in below.parts)
        if not path.is_file() or hidden or path.suffix.lower() in _IGNORED:
            continue
        document = parse(Source(path.name, path.read_bytes()))
        products = tuple(one for one in table.products if _is_about(document, below, one))
        if products:
            yield _Match(path, document, products)


def _is_about(document: Document, path: Path, product: KnownProduct) -> bool:
    if product.file:
        return product.file in (path.as_posix(), path.name, path.stem)
    code = product.values.get(_CODE)
    if not isinstance(code, str):
        return False
    texts = (page.text for part in document.parts for page in part.pages)
    return any(code in text for text in texts)


def _annotate(
    match: _Match, folder: Path, schema: type[ProductSchema], context: ReadingContext
) -> tuple[AnnotatedDocument, list[Mismatch]]:
    name = match.path.relative_to(folder).as_posix()
    pages = page_texts(match.document, schema)
    products = []
    missing: list[Mismatch] = []
    for number, known in enumerate(match.products):
        attributes, unfound = _place(pages, schema, known, context)
        products.append(AnnotatedProduct(attributes=attributes))
        missing += [
            Mismatch(name, number, code, f"{known.values[code]!r} is not in the document")
            for code in unfound
        ]
    annotated = AnnotatedDocument(
        format=FORMAT_VERSION,
        document=match.document.doc_id,
        file=name,
        schema_id=schema.spec().schema_id,
        supplier=Path(name).parts[-2] if len(Path(name).parts) > 1 else "",
        thread=thread_of(match.document),
        annotators=("known values",),
        judged=_judged(match.products),
        products=tuple(products),
    )
    return annotated, missing


def _place(
    pages: Sequence[PageText],
    schema: type[ProductSchema],
    known: KnownProduct,
    context: ReadingContext,
) -> tuple[dict[str, AnnotatedAttribute], list[str]]:
    attributes: dict[str, AnnotatedAttribute] = {}
    unfound: list[str] = []
    for code, value in known.values.items():
        readings = find_readings(pages, schema, code, value, context)
        if not readings:
            unfound.append(code)
        status = Status.FOUND if readings else Status.UNPLACED
        attributes[code] = AnnotatedAttribute(status=status, value=value, readings=readings)
    return attributes, unfound


def _judged(products: Sequence[KnownProduct]) -> tuple[str, ...]:
    """Return the attributes that the PIM has a value of: of the others, silence says nothing."""
    return tuple(dict.fromkeys(code for one in products for code in one.values))
