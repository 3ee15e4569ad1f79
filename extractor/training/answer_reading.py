"""One person's answers about one product, looked up in the document and held against its words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from pydantic import JsonValue

from extractor.core.document import Document
from extractor.prompting.template import passage_view
from extractor.training.placing import Item, Placed, Window, place_items, place_text, windows
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape
from schemas.parsing import ParsedAttribute, ReadingContext, parse_attribute
from schemas.product import ProductSchema
from training_data.annotations import AnnotatedAttribute, Status
from training_data.answers import Answer, Near, Row
from training_data.canonical import same_value


class AnswerReader:
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
        if answer.reading is None and len(answer.texts) != 1:
            return _failed("it has no reading, or more than one")
        found, problem = self._windows(_of(answer.near, 0))
        if problem:
            return _failed(problem)
        text = answer.reading if answer.reading is not None else answer.texts[0]
        return place_text(spec, text, found)

    def _place_items(self, spec: AttributeSpec, answer: Answer) -> Placed:
        shared, problem = self._windows(answer.near if isinstance(answer.near, str) else None)
        if problem:
            return _failed(problem)
        rows: list[Row] = [dict(row) for row in answer.rows]
        if spec.shape is Shape.LIST:
            rows = [{"": text} for text in answer.texts or filter(None, (answer.reading,))]
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
        if len(answer.readings) < 2:
            kept = AnnotatedAttribute(status=Status.CONFLICTING, values=answer.values)
            return kept, [] if len(answer.values) > 1 else ["what conflicts has several values"]
        placed = [self._place(spec, one) for one in answer.alternatives]
        problems = [problem for one in placed for problem in one.problems]
        values = tuple(self._parse(spec, one.tree).value for one in placed)
        for said, value in zip(answer.values, values, strict=False):
            if not problems and not same_value(said, value):
                problems.append(_differs(said, value))
        readings = tuple(
            reading.model_copy(update={"alternative": number})
            for number, one in enumerate(placed)
            for reading in one.readings
        )
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
        if answer.value is not None and not same_value(_as_viewed(answer.value), parsed.value):
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


def _as_viewed(value: JsonValue) -> JsonValue:
    """Return a value with quotes as the passage has them, from which the words were taken."""
    if isinstance(value, dict):
        return {key: _as_viewed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_as_viewed(inner) for inner in value]
    return passage_view(value) if isinstance(value, str) else value
