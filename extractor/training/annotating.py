"""From answers written by hand to annotated documents: places looked up, values checked.

Nothing is mended in silence: whatever does not stand in the document, or gives another value than
the one written down, is listed. The person's word stands: the value is kept to measure by, and the
words that were found to train on; what could not be found is asked of nobody in training.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Document, Source
from extractor.errors import SpecloomError
from extractor.training.placing import Item, Placed, Window, place_items, place_text, windows
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.registry import load_schema
from training_data.annotations import (
    FORMAT_VERSION,
    AnnotatedAttribute,
    AnnotatedDocument,
    AnnotatedProduct,
    Split,
    Status,
)
from training_data.answers import Answer, Answers, Near, Row, find_answers, read_answers
from training_data.canonical import same_value

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


def annotate_folder(folder: Path, parse: Parse) -> Annotated:
    """Annotate every document below `folder` that has answers beside it.

    Raises:
        ConfigError: there are no answers.
    """
    documents: list[AnnotatedDocument] = []
    mismatches: list[Mismatch] = []
    for path, answers_path in find_answers(folder):
        name = path.relative_to(folder).as_posix()
        try:
            answers = read_answers(answers_path)
            schema = load_schema(answers.schema_id)
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
    profile = ReadingContext(answers.profile.currency, answers.profile.date_order)
    for number, product in enumerate(answers.products):
        reader = _Reader(document, schema, profile)
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


class _Reader:
    """Annotates the attributes of one product."""

    def __init__(
        self, document: Document, schema: type[ProductSchema], context: ReadingContext
    ) -> None:
        self._document = document
        self._schema = schema
        self._context = context

    def in_order(self, answers: Mapping[str, Answer]) -> list[tuple[str, Answer]]:
        """Return the width first: grams per running metre need it, as in the pipeline."""
        return sorted(answers.items(), key=lambda item: item[0] != "width")

    def annotate(self, code: str, answer: Answer) -> tuple[AnnotatedAttribute | None, list[str]]:
        """Return the annotated attribute, `None` where nothing of it can be kept."""
        try:
            spec = self._schema.spec().attribute(code)
        except KeyError:
            return None, [f"{self._schema.spec().schema_id} has no such attribute"]
        if answer.status is Status.UNREADABLE:
            return AnnotatedAttribute(status=Status.UNREADABLE, value=answer.value), []
        if spec.leaves[0].kind is LeafKind.INFERRED and spec.shape is Shape.SCALAR:
            return self._inferred(spec, answer)
        if answer.status is Status.CONFLICTING:
            return self._conflicting(spec, answer)
        placed = self._place(spec, answer)
        if placed.problems:
            kept = AnnotatedAttribute(status=answer.status, value=answer.value)
            return kept, list(placed.problems)
        problem = self._disagreement(spec, answer, placed)
        value = answer.value
        if value is None and answer.status is Status.FOUND:
            value = self._parse(spec, placed.tree).value
        kept = AnnotatedAttribute(status=answer.status, value=value, readings=placed.readings)
        return kept, [problem] if problem else []

    def _inferred(
        self, spec: AttributeSpec, answer: Answer
    ) -> tuple[AnnotatedAttribute | None, list[str]]:
        if answer.value not in spec.leaves[0].choices:
            return None, [f"{answer.value!r} is none of {', '.join(spec.leaves[0].choices)}"]
        return AnnotatedAttribute(status=Status.FOUND, value=answer.value), []

    def _place(self, spec: AttributeSpec, answer: Answer) -> Placed:
        if spec.shape is not Shape.SCALAR:
            return self._place_items(spec, answer)
        if answer.reading is None and len(answer.readings) != 1:
            return _failed("it has no reading, or more than one")
        found, problem = self._windows(_of(answer.near, 0))
        if problem:
            return _failed(problem)
        text = answer.reading if answer.reading is not None else answer.readings[0]
        return place_text(spec, text, found)

    def _place_items(self, spec: AttributeSpec, answer: Answer) -> Placed:
        shared, problem = self._windows(answer.near if isinstance(answer.near, str) else None)
        if problem:
            return _failed(problem)
        rows: list[Row] = [dict(row) for row in answer.rows]
        if spec.shape is Shape.LIST:
            rows = [{"": text} for text in answer.readings or filter(None, (answer.reading,))]
        if not rows:
            return _failed("it has no readings or rows")
        items = []
        for index, row in enumerate(rows):
            item, problem = self._item(row, _of(answer.near, index), shared)
            if problem:
                return _failed(f"element {index + 1}: {problem}")
            items.append(item)
        return place_items(spec, items)

    def _item(self, row: Row, near: Near, shared: list[Window]) -> tuple[Item, str]:
        own = row.get("near", near)
        texts = {name: text for name, text in row.items() if isinstance(text, str | None)}
        texts.pop("near", None)
        texts.pop("part", None)  # a member of the value that no leaf has: its heading is read
        by_leaf: dict[str, list[Window]] = {}
        problems: list[str] = []
        if isinstance(own, dict):
            for name, excerpt in own.items():
                by_leaf[name], problem = self._windows(excerpt)
                problems.append(problem)
        found = shared
        if isinstance(own, str):
            found, problem = self._windows(own)
            problems.append(problem)
        return Item(texts, found, by_leaf), "; ".join(filter(None, problems))

    def _windows(self, near: Near) -> tuple[list[Window], str]:
        """Return where to look, or what is wrong with the excerpt that says it."""
        if not isinstance(near, str):
            return windows(self._document, None), ""
        found = windows(self._document, near)
        if len(found) != 1:
            stands = "does not stand in the document" if not found else "stands in several places"
            return [], f"the excerpt {near!r} {stands}"
        return found, ""

    def _conflicting(
        self, spec: AttributeSpec, answer: Answer
    ) -> tuple[AnnotatedAttribute | None, list[str]]:
        if spec.shape is not Shape.SCALAR or len(answer.readings) < 2:
            kept = AnnotatedAttribute(status=Status.CONFLICTING, values=answer.values)
            return kept, [] if len(answer.values) > 1 else ["what conflicts has several values"]
        placed = []
        problems: list[str] = []
        for number, text in enumerate(answer.readings):
            found, problem = self._windows(_of(answer.near, number))
            one = place_text(spec, text, found, alternative=number)
            placed.append(one)
            problems += [problem] if problem else one.problems
        values = tuple(self._parse(spec, one.tree).value for one in placed)
        for said, value in zip(answer.values, values, strict=False):
            if not problems and not same_value(said, value):
                problems.append(_differs(said, value))
        readings = tuple(reading for one in placed for reading in one.readings)
        kept = AnnotatedAttribute(
            status=Status.CONFLICTING,
            values=answer.values or values,
            readings=() if problems else readings,
        )
        return kept, problems

    def _disagreement(self, spec: AttributeSpec, answer: Answer, placed: Placed) -> str:
        """Hold the value of the words against the one that was written down."""
        parsed = self._parse(spec, placed.tree)
        self._note_width(spec, answer.value or parsed.value)
        if answer.status is Status.INVALID:
            read = parsed.value is not None
            return f"is called invalid, but {_short(parsed.value)} can be read" if read else ""
        if parsed.value is None:
            why = "; ".join(p.message for row in parsed.fields for p in row.problems)
            return f"its words give no value: {why or 'nothing was read'}"
        if answer.value is not None and not same_value(answer.value, parsed.value):
            return _differs(answer.value, parsed.value)
        return ""

    def _parse(self, spec: AttributeSpec, tree: ReadingTree) -> ParsedAttribute:
        return parse_attribute(self._schema, spec.name, tree, self._context)

    def _note_width(self, spec: AttributeSpec, value: JsonValue) -> None:
        if spec.name == "width" and isinstance(value, dict) and value.get("unit") == "cm":
            try:
                width = Decimal(str(value["amount"]))
            except (InvalidOperation, KeyError):
                return
            self._context = replace(self._context, width_cm=width)


def _split_of(place: tuple[str, ...]) -> Split | None:
    """Return the split that a folder of the document is named after."""
    for folder in place[:-1]:
        if folder in set(Split):
            return Split(folder)
    return None


def _of(near: Near, index: int) -> Near:
    """Return the excerpt of one element: the one that all share, or its own."""
    if isinstance(near, tuple):
        return near[index] if index < len(near) else None
    return near


def _failed(problem: str) -> Placed:
    return Placed(problems=(problem,))


def _differs(said: JsonValue, read: JsonValue) -> str:
    return f"the answer is {_short(said)}, its words give {_short(read)}"


def _short(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)
