"""From answers written by hand to annotated documents: places looked up, values checked.

Nothing is mended in silence: whatever does not stand in the document, or gives another value than
the one written down, is listed. The person's word stands: the value is kept to measure by, and the
words that were found to train on; what could not be found is asked of nobody in training.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.core.document import Document, Source
from extractor.errors import SpecloomError
from extractor.training.answer_reading import AnswerReader
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema
from schemas.registry import load_schema
from schemas.values.money import stated_currency
from training_data.annotations import (
    FORMAT_VERSION,
    AnnotatedDocument,
    AnnotatedProduct,
    Split,
)
from training_data.answers import Answers, find_answers, read_answers

Parse = Callable[[Source], Document]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something in an answer that the document does not bear out."""

    file: str
    product: int
    attribute: str
    message: str

    def __str__(self) -> str:
        """Return one line for people."""
        return f"{self.file}: product {self.product + 1}: {self.attribute}: {self.message}"


@dataclass(frozen=True, slots=True)
class Annotated:
    """What came of a folder of answers."""

    documents: tuple[AnnotatedDocument, ...]
    mismatches: tuple[Mismatch, ...]


def annotate_folder(
    folder: Path, parse: Parse, schemas: Sequence[type[ProductSchema]] = ()
) -> Annotated:
    """Annotate every document below `folder` that has answers beside it.

    Args:
        folder: Where the documents are.
        parse: Turns bytes into text.
        schemas: Schemas that are given as files, known by their ids.

    Raises:
        ConfigError: there are no answers.
    """
    given = {schema.spec().schema_id: schema for schema in schemas}
    documents: list[AnnotatedDocument] = []
    mismatches: list[Mismatch] = []
    for path, answers_path in find_answers(folder):
        name = path.relative_to(folder).as_posix()
        try:
            answers = read_answers(answers_path)
            schema = given.get(answers.schema_id) or load_schema(answers.schema_id)
        except SpecloomError as error:
            mismatches.append(Mismatch(name, 0, "answers", error.message))
            continue
        document = parse(Source(path.name, path.read_bytes()))
        annotated, wrong = annotate(document, answers, schema, name)
        mismatches += wrong
        documents.append(annotated)
    return Annotated(tuple(documents), tuple(mismatches))


def annotate(
    document: Document, answers: Answers, schema: type[ProductSchema], name: str
) -> tuple[AnnotatedDocument, list[Mismatch]]:
    """Return one annotated document, and what of its answers is not in it.

    Args:
        document: The parsed document.
        answers: What was written down.
        schema: The schema that they are about.
        name: Path of the document relative to the folder of the annotations.
    """
    mismatches: list[Mismatch] = []
    products = []
    text = "\n".join(page.text for part in document.parts for page in part.pages)
    profile = ReadingContext(
        answers.profile.currency,
        answers.profile.date_order,
        stated_currency=stated_currency(text),
    )
    for number, product in enumerate(answers.products):
        reader = AnswerReader(document, schema, profile)
        attributes = {}
        for code, answer in reader.in_order(product.attributes):
            attribute, problems = reader.annotate(code, answer)
            mismatches += [Mismatch(name, number, code, problem) for problem in problems]
            if attribute is not None:
                attributes[code] = attribute
        kept = {code: attributes[code] for code in product.attributes if code in attributes}
        products.append(AnnotatedProduct(attributes=kept))
    place = Path(name).parts
    annotated = AnnotatedDocument(
        format=FORMAT_VERSION,
        document=document.doc_id,
        file=name,
        schema_id=schema.spec().schema_id,
        supplier=answers.supplier or (place[-2] if len(place) > 1 else ""),
        thread=answers.thread or thread_of(document),
        language=answers.language,
        split=answers.split or _split_of(place),
        annotators=answers.annotators,
        traps=answers.traps,
        judged=answers.judged,
        products=tuple(products),
    )
    return annotated, mismatches


def thread_of(document: Document) -> str:
    """Return the exchange that a mail is part of; the document's own id where it is no mail."""
    for part in document.parts:
        for key in ("in_reply_to", "message_id"):
            if part.metadata.get(key):
                return part.metadata[key].split()[0]
    return document.doc_id


def _split_of(place: tuple[str, ...]) -> Split | None:
    """Return the split that a folder of the document is named after."""
    for folder in place[:-1]:
        if folder in set(Split):
            return Split(folder)
    return None
