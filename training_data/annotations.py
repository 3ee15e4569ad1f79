"""Annotated documents: what a person says that a document states, and where it stands.

One JSON line a document, versioned. The hash names the bytes, so an annotation cannot drift to
another edition of a file; readings carry part, page and character span of the page's text, so that
training, evaluation and review all speak of the same place:

    {"format": 1, "document": "sha256:9f..", "file": "acme/sheet.pdf", "schema": "knitwear@1",
     "supplier": "acme", "thread": "acme/offer-7", "language": "it", "split": "train",
     "annotators": ["mb"], "traps": ["yarn origin is not the origin of the product"],
     "products": [{"attributes": {"style_code": {"status": "found", "value": "4021/K",
        "readings": [{"part": "sheet.pdf", "page": 1, "span": [6, 12], "text": "4021/K"}]}}}]}

An attribute of the schema that is not listed is absent: the annotator looked, and the document does
not say. `judged` narrows that to the attributes that were looked at, for documents that were
annotated for a new attribute alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from extractor.errors import ConfigError

FORMAT_VERSION = 1
ANNOTATIONS_FILE = "annotations.jsonl"


class Status(StrEnum):
    """What the annotator says of an attribute; absent ones are not listed."""

    FOUND = "found"
    INVALID = "invalid"  # the words are there and break a rule: read, without a value
    CONFLICTING = "conflicting"  # the document says it twice and differently
    UNREADABLE = "unreadable"  # it is there and cannot be made out: asked of nobody
    UNPLACED = "unplaced"  # known from elsewhere, its words were not found: asked of nobody


class Split(StrEnum):
    """What a document is used for."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class AnnotatedReading(_Frozen):
    """The words of one leaf, and where they stand.

    Attributes:
        part: Name of the document's part.
        page: One-based page.
        span: Half-open range of characters of the page's text.
        text: `page.text[span]`.
        index: Element of a list, or row; `None` for scalars.
        leaf: The row's leaf, empty for texts.
        alternative: Which of several conflicting values it reads.
    """

    part: str
    page: int = Field(ge=1)
    span: tuple[int, int]
    text: str
    index: int | None = None
    leaf: str = ""
    alternative: int = 0


class AnnotatedAttribute(_Frozen):
    """What a document says of one attribute: canonical value(s), and the words they come from.

    Without readings the value is known and its words are not: it is measured, and not trained on.
    """

    status: Status
    value: JsonValue = None
    values: tuple[JsonValue, ...] = ()
    readings: tuple[AnnotatedReading, ...] = ()


class AnnotatedProduct(_Frozen):
    """One product of a document."""

    attributes: dict[str, AnnotatedAttribute]


class AnnotatedDocument(_Frozen):
    """One document with everything that was said of it.

    Attributes:
        format: Version of this format.
        document: Hash of the bytes, as `Document.doc_id` has it.
        file: Path of the document, relative to the folder of the annotations.
        schema_id: Schema that the products were annotated under, `name@version`.
        supplier: Who sent it: documents of one supplier stay in one split.
        thread: Mails of one exchange stay in one split; the document's own hash where it has none.
        language: Main language code.
        split: What it is used for; `None` before `data split`.
        annotators: Who said so.
        traps: What makes the document difficult, in words.
        judged: Attributes that were looked at; `None` where that is the whole schema.
        products: What it says, product by product, in document order.
    """

    format: Literal[1]
    document: str = Field(pattern=r"^sha256:[0-9a-f]{64}$")
    file: str
    schema_id: str = Field(alias="schema")
    supplier: str = ""
    thread: str = ""
    language: str = ""
    split: Split | None = None
    annotators: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    judged: tuple[str, ...] | None = None
    products: tuple[AnnotatedProduct, ...]

    def to_json(self) -> str:
        """Return the one line, without what says nothing."""
        return self.model_dump_json(by_alias=True, exclude_defaults=True)

    def is_judged(self, attribute: str) -> bool:
        """Return whether the annotator looked for an attribute (of the document's schema)."""
        return self.judged is None or attribute in self.judged


def read_annotations(path: Path) -> list[AnnotatedDocument]:
    """Return the documents of a file, or of the `annotations.jsonl` of a folder.

    Raises:
        ConfigError: there is no such file (`no_annotations`), a line has another form or format
            version (`bad_annotations`), or nothing is in it (`empty_annotations`).
    """
    file = annotations_file(path)
    documents = []
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            documents.append(AnnotatedDocument.model_validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(step) for step in first["loc"])
            raise ConfigError(
                f"Line {number} of {file} is no annotated document of format {FORMAT_VERSION}: "
                f"{place or 'the line'}: {first['msg']}.",
                code="bad_annotations",
            ) from error
    if not documents:
        raise ConfigError(
            f"There are no annotated documents in {file}: annotate some (`specloom data annotate`) "
            "or import them (`specloom data import`).",
            code="empty_annotations",
        )
    return documents


def write_annotations(path: Path, documents: Iterable[AnnotatedDocument]) -> Path:
    """Write documents, complete or not at all, and return the file.

    Raises:
        OSError: the file cannot be written; what stood there before still does.
    """
    file = path / ANNOTATIONS_FILE if path.is_dir() else path
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("w", encoding="utf-8") as out:
            for document in documents:
                out.write(document.to_json() + "\n")
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return file


def annotations_file(path: Path) -> Path:
    """Return the file of annotations that `path` names: itself, or the one in that folder."""
    return path / ANNOTATIONS_FILE if path.is_dir() else path


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError as error:
        raise ConfigError(
            f"There is no file {file}: give annotated documents, a JSONL file or a folder with "
            f"{ANNOTATIONS_FILE} in it.",
            code="no_annotations",
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file} is no UTF-8 text.", code="bad_annotations") from error
