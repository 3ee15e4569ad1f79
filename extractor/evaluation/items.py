"""One document with its right answers, and the JSONL files that sets of them are kept in.

A line of a set:

    {"id": "a1", "text": "Art. 4021 ..", "schema": "knitwear",
     "gold": {"style_code": "4021", "gtin": null}}

`file` (a path beside the set) stands in place of `text` for other formats. `schema` is a registered
id or a JSON Schema. `gold` is an object, or a list of objects where the document holds several
products; `null` says that the document is silent on the attribute, and attributes that are not in
`gold` are not judged. `{"refused": "invalid"}` (or `"conflicting"`) says that the words are there
and allow no value. A key such as `lines.gtin` judges one leaf of a list of rows by itself.
`readings` may give the document's own words per attribute, to judge the evidence by (a list of
objects for several products). `tags` sort the documents: `{"language": "it", "trap": ["range"]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.errors import ConfigError
from schemas.parsing import ReadingContext

Gold = Mapping[str, JsonValue]
# The document's own words, by attribute.
Words = Mapping[str, tuple[str, ...]]

# A right value `{ANY_OF: [..]}` is given right by any of the values listed.
ANY_OF = "any_of"
# `{REFUSED: "invalid"}`: the document has words for it, and no value follows from them.
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class EvaluationItem:
    """One judged document.

    Attributes:
        item_id: Unique within its set.
        source: The document.
        schema: A registered schema id, or a JSON Schema as text.
        products: Right values of each product, canonical; `None` where the document is silent.
        readings: The words that say it, product by product; empty where they are not known.
        tags: What to break numbers down by: `language`, `kind`, `trap`, `supplier`.
        profile: What is known of the supplier; `None` where that is what the settings say.
    """

    item_id: str
    source: Source
    schema: str
    products: tuple[Gold, ...]
    readings: tuple[Words, ...] = ()
    tags: Words = field(default_factory=dict)
    profile: ReadingContext | None = None

    def words(self, product: int) -> Words:
        """Return the words that say what one product is, empty where they are not known."""
        return self.readings[product] if product < len(self.readings) else {}


def refusal(gold: JsonValue) -> str | None:
    """Return the status that refuses a value, `None` where a value or silence is right."""
    if isinstance(gold, dict) and gold.keys() == {REFUSED}:
        return str(gold[REFUSED])
    return None


def read_items(path: Path) -> Iterator[EvaluationItem]:
    """Yield the items of a JSONL set.

    Raises:
        ConfigError: the file is missing (`no_evaluation_set`) or a line has another form
            (`bad_evaluation_set`).
    """
    if not path.is_file():
        raise ConfigError(f"there is no evaluation set {path}", code="no_evaluation_set")
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    yield _item(json.loads(line), path.parent)
                except (ValueError, KeyError, TypeError, AttributeError, OSError) as err:
                    raise ConfigError(
                        f"line {number} of {path} is no evaluation item: {err!r}",
                        code="bad_evaluation_set",
                    ) from err


def write_items(path: Path, items: Iterable[EvaluationItem]) -> None:
    """Write plain text items as a JSONL set; other documents are written beside it as files."""
    with path.open("w", encoding="utf-8") as out:
        for item in items:
            line: dict[str, JsonValue] = {"id": item.item_id}
            if item.source.name.endswith(".txt"):
                line["text"] = item.source.content.decode()
            else:
                line["file"] = item.source.name
                (path.parent / item.source.name).write_bytes(item.source.content)
            line["schema"] = json.loads(item.schema) if item.schema.startswith("{") else item.schema
            products = [dict(product) for product in item.products]
            line["gold"] = products[0] if len(products) == 1 else list(products)
            if item.readings:
                line["readings"] = [_lists(words) for words in item.readings]
            if item.tags:
                line["tags"] = _lists(item.tags)
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def _item(line: Mapping[str, JsonValue], folder: Path) -> EvaluationItem:
    item_id = str(line["id"])
    schema = line["schema"]
    products = _objects(line["gold"])
    return EvaluationItem(
        item_id=item_id,
        source=_source(line, item_id, folder),
        schema=schema if isinstance(schema, str) else json.dumps(schema),
        products=tuple(products),
        readings=tuple(_words(one) for one in _objects(line.get("readings") or [])),
        tags=_words(line.get("tags") or {}),
    )


def _objects(value: JsonValue) -> list[dict[str, JsonValue]]:
    """Return one object, or a list of objects, as a list."""
    objects = value if isinstance(value, list) else [value]
    if not all(isinstance(one, dict) for one in objects):
        raise TypeError("gold and readings are objects, or lists of objects")
    return [one for one in objects if isinstance(one, dict)]


def _words(value: JsonValue) -> Words:
    if not isinstance(value, dict):
        raise TypeError("readings and tags are objects")
    return {
        name: tuple(str(text) for text in (texts if isinstance(texts, list) else [texts]) if text)
        for name, texts in value.items()
    }


def _lists(words: Words) -> JsonValue:
    return {name: list(texts) for name, texts in words.items()}


def _source(line: Mapping[str, JsonValue], item_id: str, folder: Path) -> Source:
    if "text" in line:
        return Source(f"{item_id}.txt", str(line["text"]).encode())
    path = folder / str(line["file"])
    return Source(path.name, path.read_bytes())
