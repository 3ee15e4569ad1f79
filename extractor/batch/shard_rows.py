"""The rows of a shard's file, product by product, and what they say of each attribute."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import pyarrow.parquet as pq

from extractor.core.record import FieldStatus

_COLUMNS = (
    "item", "name", "sent", "sender", "recipients", "message_id", "answers", "schema", "product",
    "attribute", "status", "text", "reading", "confidence", "part", "page", "values",
)  # fmt: skip
_TELLING = {FieldStatus.FOUND, FieldStatus.CONFLICTING, FieldStatus.INVALID}
_ROWS_AT_ONCE = 4_096

Row = dict[str, object]


def product_rows(shard: Path) -> Iterator[list[Row]]:
    """Yield the rows of each product of each item; an item without product has one row."""
    rows = _rows(shard)
    for _, group in groupby(rows, key=lambda row: (row["item"], row["product"])):
        yield list(group)


def _rows(shard: Path) -> Iterator[Row]:
    with pq.ParquetFile(shard) as file:
        for batch in file.iter_batches(_ROWS_AT_ONCE, columns=list(_COLUMNS)):
            yield from batch.to_pylist()


def statements_of(rows: Iterable[Row], values: dict[str, object]) -> Iterator[tuple[object, ...]]:
    """Yield attribute, status, value, text, reading, confidence and place of what was said."""
    for attribute, group in groupby(rows, key=lambda row: row["attribute"]):
        leaves = [row for row in group if FieldStatus(text_of(row["status"])) in _TELLING]
        if not leaves:
            continue
        value = values.get(text_of(attribute))
        statuses = {FieldStatus(text_of(row["status"])) for row in leaves}
        status = FieldStatus.FOUND if value is not None else _weaker(statuses)
        texts = dict.fromkeys(text_of(row["text"]) or text_of(row["reading"]) for row in leaves)
        readings = dict.fromkeys(text_of(row["reading"]) for row in leaves if row["reading"])
        known = [c for row in leaves if isinstance(c := row["confidence"], float)]
        place = next((f"{r['part']}, page {r['page']}" for r in leaves if r["part"]), "")
        yield (
            attribute,
            status.value,
            json.dumps(value, ensure_ascii=False, sort_keys=True) if value is not None else "",
            " ".join(text for text in texts if text),
            " · ".join(readings),
            min(known, default=None),
            place,
        )


def _weaker(statuses: set[FieldStatus]) -> FieldStatus:
    conflicting = FieldStatus.CONFLICTING in statuses
    return FieldStatus.CONFLICTING if conflicting else FieldStatus.INVALID


def text_of(value: object) -> str:
    """Return a cell as text, empty where there is none."""
    return "" if value is None else str(value)
