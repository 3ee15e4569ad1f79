"""The result of a shard as one Parquet file: a row for every field, at least one for every item.

The file is written beside its final name and renamed when it is whole and on disk, so a shard is
there entirely or not at all. Its footer says which run and which items it belongs to.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from extractor.batch.tasks import Outcome, Tally
from extractor.core.record import FieldRow, Record
from extractor.export.rows import attribute_of, value_text

Row = dict[str, object]

SCHEMA = pa.schema(
    [
        ("item", pa.int64()),
        ("name", pa.string()),
        ("document_id", pa.string()),
        ("sent", pa.timestamp("us", tz="UTC")),
        ("sender", pa.string()),
        ("recipients", pa.string()),
        ("subject", pa.string()),
        ("message_id", pa.string()),
        ("answers", pa.string()),  # ids of earlier messages of the thread, blanks between
        ("outcome", pa.string()),
        ("reason", pa.string()),
        ("document_problems", pa.string()),
        ("schema", pa.string()),
        ("model", pa.string()),
        ("product", pa.int32()),  # from 1; null where nothing was read
        ("values", pa.string()),  # JSON of all values, on the first row of each product
        ("path", pa.string()),
        ("attribute", pa.string()),
        ("status", pa.string()),
        ("value", pa.string()),  # JSON
        ("text", pa.string()),  # the value as one line
        ("reading", pa.string()),
        ("confidence", pa.float64()),
        ("part", pa.string()),
        ("page", pa.int32()),
        ("span_start", pa.int32()),
        ("span_end", pa.int32()),
        ("box", pa.list_(pa.float64())),
        ("problems", pa.string()),
    ]
)
_ROWS_AT_ONCE = 20_000
_FINGERPRINT, _ITEMS, _TALLY = b"specloom.fingerprint", b"specloom.items", b"specloom.tally"


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How one item ended, as the journal keeps it.

    Attributes:
        number: Of the item.
        outcome: How it ended.
        reason: Why it was skipped or failed.
        head: What its rows have in common.
        record: JSON of the record, empty where there is none.
        products: Products in the record.
        seconds: Time it took, by stage.
    """

    number: int
    outcome: Outcome
    reason: str
    head: dict[str, str]
    record: str
    products: int
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class ShardFooter:
    """What a shard's file says of itself."""

    fingerprint: str
    items: tuple[int, ...]
    tally: Tally


def write_shard(path: Path, results: Iterable[ItemResult], footer: ShardFooter) -> None:
    """Write the file of a shard: whole, on disk, or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    path.parent.mkdir(parents=True, exist_ok=True)
    metadata = {
        _FINGERPRINT: footer.fingerprint,
        _ITEMS: json.dumps(footer.items),
        _TALLY: footer.tally.to_json(),
    }
    with pq.ParquetWriter(part, SCHEMA.with_metadata(metadata), compression="zstd") as writer:
        for rows in _chunks(row for result in results for row in rows_of(result)):
            writer.write_table(pa.Table.from_pylist(rows, SCHEMA))
    with part.open("rb") as stream:
        os.fsync(stream.fileno())
    part.replace(path)
    sync_folder(path.parent)


def read_footer(path: Path) -> ShardFooter | None:
    """Return what a file says of itself; `None` where it is no shard."""
    try:
        metadata = pq.read_schema(path).metadata or {}
        return ShardFooter(
            metadata[_FINGERPRINT].decode(),
            tuple(json.loads(metadata[_ITEMS])),
            Tally.from_json(metadata[_TALLY].decode()),
        )
    except (OSError, pa.ArrowInvalid, KeyError, ValueError):
        return None


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def rows_of(result: ItemResult) -> Iterator[Row]:
    """Yield the rows of an item."""
    head: Row = {
        **{name: result.head.get(name) or None for name in _HEAD_TEXTS},
        "item": result.number,
        "sent": _instant(result.head.get("sent", "")),
        "outcome": result.outcome.value,
        "reason": result.reason or None,
    }
    if not result.record:
        yield head
        return
    record = Record.model_validate_json(result.record)
    problems = [f"{p.code}: {p.message}" for p in record.problems]
    head |= {
        "document_problems": "; ".join(dict.fromkeys(problems)) or None,
        "schema": record.schema_id,
        "model": record.model,
    }
    for number, product in enumerate(record.products, start=1):
        values: str | None = json.dumps(product.values, ensure_ascii=False)
        for field in product.fields:
            yield head | {"product": number, "values": values} | _field(field)
            values = None


_HEAD_TEXTS = (
    "name",
    "document_id",
    "sender",
    "recipients",
    "subject",
    "message_id",
    "answers",
    "document_problems",
)


def _field(field: FieldRow) -> Row:
    evidence = field.evidence[0] if field.evidence else None
    has_value = field.value is not None
    return {
        "path": field.path,
        "attribute": attribute_of(field.path),
        "status": field.status.value,
        "value": json.dumps(field.value, ensure_ascii=False) if has_value else None,
        "text": value_text(field.value) if has_value else None,
        "reading": field.reading,
        "confidence": field.confidence,
        "part": evidence.part if evidence else None,
        "page": evidence.page if evidence else None,
        "span_start": evidence.span[0] if evidence else None,
        "span_end": evidence.span[1] if evidence else None,
        "box": list(evidence.box) if evidence and evidence.box else None,
        "problems": "; ".join(p.code for p in field.problems) or None,
    }


def _instant(text: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _chunks(rows: Iterable[Row]) -> Iterator[list[Row]]:
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == _ROWS_AT_ONCE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
