"""The answers that people write beside a document, before places are looked up.

`sheet.pdf.answers.json` stands beside `sheet.pdf`:

    {"schema": "knitwear@1", "supplier": "acme", "language": "it", "traps": ["..."],
     "products": [{"attributes": {
        "style_code": {"value": "4021/K", "reading": "4021/K", "near": "Art. 4021/K"},
        "sizes": {"value": ["S", "M"], "readings": ["S", "M"], "near": "Taglie S M"},
        "composition": {"value": [{"component": "outer", "fibre": "wool", "percent": "100"}],
                        "rows": [{"fibre": "lana", "percent": "100%", "near": "100% lana"}]},
        "gtin": {"status": "invalid", "reading": "8001234567890"},
        "moq": {"status": "conflicting", "values": [..], "readings": ["50 pcs", "100 pcs"]}}}]}

`near` is a longer excerpt that stands in the document once; it says which of several places is
meant. A list of excerpts has one an element (or row); in a row, an object has one a leaf.
Attributes that are not listed are absent.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from extractor.errors import ConfigError
from training_data.annotations import Split, Status

SUFFIX = ".answers.json"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


# One excerpt for all, one an item (or row, or alternative), or one a leaf of the row.
Near = str | tuple[str | None, ...] | dict[str, str] | None
Row = dict[str, str | tuple[str | None, ...] | dict[str, str] | None]


class Alternative(_Frozen):
    """One of several things that a document says of one attribute: a text, texts, or rows."""

    text: str | None = None
    readings: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    near: Near = None


class Answer(_Frozen):
    """What a person says of one attribute; what conflicts has its readings as alternatives."""

    status: Status = Status.FOUND
    value: JsonValue = None
    values: tuple[JsonValue, ...] = ()
    reading: str | None = None
    readings: tuple[str | Alternative, ...] = ()
    rows: tuple[Row, ...] = ()
    near: Near = None
    note: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The readings that are plain texts."""
        return tuple(one for one in self.readings if isinstance(one, str))

    @property
    def alternatives(self) -> list[Answer]:
        """What conflicts, one answer each."""
        found = []
        for number, one in enumerate(self.readings):
            near = self.near[number] if isinstance(self.near, tuple) else self.near
            given = Alternative(text=one, near=near) if isinstance(one, str) else one
            found.append(
                Answer(
                    reading=given.text, readings=given.readings, rows=given.rows, near=given.near
                )
            )
        return found


class AnsweredProduct(_Frozen):
    """One product."""

    attributes: dict[str, Answer]


class Profile(_Frozen):
    """What is known of the supplier beside the words."""

    currency: str | None = None
    date_order: Literal["dmy", "mdy"] | None = None


class Answers(_Frozen):
    """The answers about one document."""

    schema_id: str = Field(alias="schema")
    supplier: str = ""
    thread: str = ""
    language: str = ""
    split: Split | None = None
    annotators: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    judged: tuple[str, ...] | None = None
    profile: Profile = Profile()
    note: str = ""
    products: tuple[AnsweredProduct, ...]


def find_answers(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield (document, its answers) below a folder, in the order of the names.

    Raises:
        ConfigError: there are none (`empty_annotations`), or a document is missing
            (`document_missing`).
    """
    found = sorted(folder.rglob(f"*{SUFFIX}"))
    if not found:
        raise ConfigError(
            f"There are no *{SUFFIX} files below {folder}: write one beside each document.",
            code="empty_annotations",
        )
    for answers in found:
        document = answers.with_name(answers.name.removesuffix(SUFFIX))
        if not document.is_file():
            raise ConfigError(
                f"{answers} has answers to a document that is not there ({document.name}).",
                code="document_missing",
            )
        yield document, answers


def read_answers(path: Path) -> Answers:
    """Return the answers of a file.

    Raises:
        ConfigError: the file has another form (`bad_answers`).
    """
    try:
        return Answers.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise ConfigError(
            f"{path} is no file of answers: {place or 'the file'}: {first['msg']}.",
            code="bad_answers",
        ) from error
