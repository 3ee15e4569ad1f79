"""Annotated documents as an evaluation set: the bytes go the whole way, the answers judge.

An attribute that the annotator did not list is one that the document is silent on. What was
annotated as `invalid` or `conflicting` is right when no value is given; `unreadable` is not judged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from extractor.core.document import Source
from extractor.errors import ConfigError
from extractor.evaluation.items import REFUSED, EvaluationItem
from schemas.parsing import ReadingContext
from schemas.registry import load_schema
from training_data.annotations import AnnotatedDocument, Status, annotations_file, read_annotations
from training_data.answers import Profile, find_answers

FOLDER = Path(__file__).parent / "annotated"


def answered_items(folder: Path) -> list[EvaluationItem]:
    """Return an item per document below `folder` that has answers beside it.

    Raises:
        ConfigError: there are none, a document is missing, or answers have another form.
    """
    return [_answered(path, answers) for path, answers in find_answers(folder)]


def annotated_items(path: Path) -> list[EvaluationItem]:
    """Return an item per document of a JSONL file of annotated documents.

    Raises:
        ConfigError: there is no such file, or a line of it has another form.
        OSError: a document is not where its annotation says.
    """
    folder = annotations_file(path).parent
    return [_annotated(document, folder / document.file) for document in read_annotations(path)]


class _Answer(BaseModel):
    """What judging needs of an answer; the places of readings are not among it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    status: Status = Status.FOUND
    value: JsonValue = None
    reading: str | None = None
    readings: tuple[JsonValue, ...] = ()
    rows: tuple[dict[str, JsonValue], ...] = ()


class _Product(BaseModel):
    attributes: dict[str, _Answer]


class _Answers(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_id: str = Field(alias="schema")
    language: str = ""
    traps: tuple[str, ...] = ()
    judged: tuple[str, ...] | None = None
    profile: Profile = Profile()
    products: tuple[_Product, ...]


@dataclass(frozen=True, slots=True)
class _Given:
    """What an annotator says of one attribute."""

    status: Status
    value: JsonValue
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What an annotator says of one document."""

    schema_id: str
    language: str
    traps: tuple[str, ...]
    judged: tuple[str, ...] | None
    products: tuple[Mapping[str, _Given], ...]

    def item(self, item_id: str, path: Path, profile: ReadingContext | None) -> EvaluationItem:
        """Return it as it is judged."""
        return EvaluationItem(
            item_id=item_id,
            source=Source(path.name, path.read_bytes()),
            schema=self.schema_id,
            products=tuple(self._gold(product) for product in self.products),
            readings=tuple({n: one.words for n, one in p.items()} for p in self.products),
            tags={
                "language": (self.language,),
                "kind": (path.suffix.lstrip(".").lower(),),
                "schema": (self.schema_id.partition("@")[0],),
                "products": ("several" if len(self.products) > 1 else "one",),
                "trap": self.traps,
            },
            profile=profile,
        )

    def _gold(self, product: Mapping[str, _Given]) -> dict[str, JsonValue]:
        gold: dict[str, JsonValue] = {}
        for spec in load_schema(self.schema_id).spec().attributes:
            given = product.get(spec.name)
            if self.judged is not None and spec.name not in self.judged:
                continue
            if given is None or given.status is Status.FOUND:
                gold[spec.name] = given.value if given else None
            elif given.status is not Status.UNREADABLE:
                gold[spec.name] = {REFUSED: given.status.value}
        return gold


def _answered(path: Path, answers: Path) -> EvaluationItem:
    try:
        told = _Answers.model_validate_json(answers.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise ConfigError(
            f"{answers} is no file of answers: {place or 'the file'}: {first['msg']}.",
            code="bad_answers",
        ) from error
    products = tuple(
        {n: _Given(a.status, a.value, _words(a)) for n, a in product.attributes.items()}
        for product in told.products
    )
    found = _Told(told.schema_id, told.language, told.traps, told.judged, products)
    return found.item(f"{path.parent.name}/{path.name}", path, _context(told.profile))


def _annotated(document: AnnotatedDocument, path: Path) -> EvaluationItem:
    products = tuple(
        {
            name: _Given(one.status, one.value, tuple(reading.text for reading in one.readings))
            for name, one in product.attributes.items()
        }
        for product in document.products
    )
    told = _Told(document.schema_id, document.language, document.traps, document.judged, products)
    return told.item(document.file, path, None)


def _words(answer: _Answer) -> tuple[str, ...]:
    """Return the words of a value; those of conflicting ones are no value's."""
    if answer.status is not Status.FOUND:
        return ()
    rows = [text for row in answer.rows for name, text in row.items() if name != "near"]
    words: Sequence[JsonValue] = (answer.reading, *answer.readings, *rows)
    return tuple(word for word in words if isinstance(word, str) and word)


def _context(profile: Profile) -> ReadingContext | None:
    if profile == Profile():
        return None
    return ReadingContext(currency=profile.currency, date_order=profile.date_order)
