"""One document with its right answers, and the JSONL files that sets of them are kept in.

A line of a set:

    {"id": "a1", "text": "Art. 4021 ..", "schema": "knitwear",
     "gold": {"style_code": "4021", "gtin": null}}

`file` (a path beside the set) stands in place of `text` for other formats. `schema` is a registered
id or a JSON Schema. `gold` is an object, or a list of objects where the document holds several
products; `null` says that the document is silent on the attribute, and attributes that are not in
`gold` are not judged. A key such as `lines.gtin` judges one leaf of a list of rows by itself.
`readings` may give the document's own words per attribute, to judge the evidence by.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import JsonValue

from extractor.core.document import Source
from extractor.errors import ConfigError

Gold = Mapping[str, JsonValue]

# A right value `{ANY_OF: [..]}` is given right by any of the values listed.
ANY_OF = "any_of"


@dataclass(frozen=True, slots=True)
class EvaluationItem:
    """One judged document.

    Attributes:
        item_id: Unique within its set.
        source: The document.
        schema: A registered schema id, or a JSON Schema as text.
        products: Right values of each product, canonical; `None` where the document is silent.
        readings: The words that say it, by attribute, for single-product documents.
    """

    item_id: str
    source: Source
    schema: str
    products: tuple[Gold, ...]
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


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
                line["readings"] = {name: list(texts) for name, texts in item.readings.items()}
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def _item(line: Mapping[str, JsonValue], folder: Path) -> EvaluationItem:
    item_id = str(line["id"])
    schema = line["schema"]
    gold = line["gold"]
    readings = line.get("readings") or {}
    products = gold if isinstance(gold, list) else [gold]
    if not isinstance(readings, dict) or not all(isinstance(one, dict) for one in products):
        raise TypeError("gold and readings are objects")
    return EvaluationItem(
        item_id=item_id,
        source=_source(line, item_id, folder),
        schema=schema if isinstance(schema, str) else json.dumps(schema),
        products=tuple(one for one in products if isinstance(one, dict)),
        readings={
            name: tuple(str(text) for text in texts if text)
            for name, texts in readings.items()
            if isinstance(texts, list)
        },
    )


def _source(line: Mapping[str, JsonValue], item_id: str, folder: Path) -> Source:
    if "text" in line:
        return Source(f"{item_id}.txt", str(line["text"]).encode())
    path = folder / str(line["file"])
    return Source(path.name, path.read_bytes())
