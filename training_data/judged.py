"""Annotated documents as an evaluation set: the bytes go the whole way, the answers judge.

An attribute that the annotator did not list is one that the document is silent on. What was
annotated as `invalid` or `conflicting` is right when no value is given; `unreadable` is not judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.evaluation.items import REFUSED, EvaluationItem
from schemas.registry import load_schema
from training_data.annotations import AnnotatedDocument, Status, annotations_file, read_annotations
from training_data.answers import Answer, Answers, find_answers, read_answers

FOLDER = Path(__file__).parent / "annotated"


def answered_items(folder: Path) -> list[EvaluationItem]:
    """Return an item per document below `folder` that has answers beside it.

    Raises:
        ConfigError: there are none, a document is missing, or answers have another form.
    """
    return [_answered(path, read_answers(answers)) for path, answers in find_answers(folder)]


def annotated_items(path: Path) -> list[EvaluationItem]:
    """Return an item per document of a JSONL file of annotated documents.

    Raises:
        ConfigError: there is no such file, or a line of it has another form.
        OSError: a document is not where its annotation says.
    """
    folder = annotations_file(path).parent
    return [_annotated(document, folder) for document in read_annotations(path)]


def _answered(path: Path, answers: Answers) -> EvaluationItem:
    golds: list[dict[str, JsonValue]] = []
    words: list[dict[str, tuple[str, ...]]] = []
    for product in answers.products:
        given = product.attributes
        gold = {name: _gold(one.status, one.value) for name, one in given.items()}
        unreadable = {name for name, one in given.items() if one.status is Status.UNREADABLE}
        golds.append(_with_silence(answers.schema_id, answers.judged, gold, unreadable))
        words.append({name: _texts(one) for name, one in given.items()})
    return EvaluationItem(
        item_id=f"{path.parent.name}/{path.name}",
        source=Source(path.name, path.read_bytes()),
        schema=answers.schema_id,
        products=tuple(golds),
        readings=tuple(words),
        tags=_tags(path, answers.schema_id, answers.language, answers.traps, len(golds)),
    )


def _annotated(document: AnnotatedDocument, folder: Path) -> EvaluationItem:
    path = folder / document.file
    golds: list[dict[str, JsonValue]] = []
    words: list[dict[str, tuple[str, ...]]] = []
    for product in document.products:
        given = product.attributes
        gold = {name: _gold(one.status, one.value) for name, one in given.items()}
        unreadable = {name for name, one in given.items() if one.status is Status.UNREADABLE}
        golds.append(_with_silence(document.schema_id, document.judged, gold, unreadable))
        words.append({n: tuple(reading.text for reading in a.readings) for n, a in given.items()})
    return EvaluationItem(
        item_id=document.file,
        source=Source(path.name, path.read_bytes()),
        schema=document.schema_id,
        products=tuple(golds),
        readings=tuple(words),
        tags=_tags(path, document.schema_id, document.language, document.traps, len(golds)),
    )


def _gold(status: Status, value: JsonValue) -> JsonValue:
    return value if status is Status.FOUND else {REFUSED: status.value}


def _with_silence(
    schema_id: str,
    judged: tuple[str, ...] | None,
    gold: Mapping[str, JsonValue],
    left_out: set[str],
) -> dict[str, JsonValue]:
    """Add the attributes that the document is silent on, leave out what nobody can read."""
    names = [spec.name for spec in load_schema(schema_id).spec().attributes]
    wanted = [name for name in names if judged is None or name in judged]
    return {name: gold.get(name) for name in wanted if name not in left_out}


def _texts(answer: Answer) -> tuple[str, ...]:
    """Return the words of a value; those of conflicting ones are no value's."""
    if answer.status is not Status.FOUND:
        return ()
    rows = [text for row in answer.rows for name, text in row.items() if text and name != "near"]
    return tuple(one for one in (answer.reading, *answer.readings, *rows) if one)


def _tags(
    path: Path, schema_id: str, language: str, traps: tuple[str, ...], products: int
) -> dict[str, tuple[str, ...]]:
    return {
        "language": (language,),
        "kind": (path.suffix.lstrip(".").lower(),),
        "schema": (schema_id.partition("@")[0],),
        "products": ("several" if products > 1 else "one",),
        "trap": traps,
    }
