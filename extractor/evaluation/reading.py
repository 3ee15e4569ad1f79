"""Reads the documents of a set, many at once, and keeps what was read."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from extractor.core.document import Source
from extractor.core.record import Record
from extractor.evaluation.cache import KeptRecord, RecordCache
from extractor.evaluation.items import EvaluationItem
from schemas.json_schema import compile_schema
from schemas.parsing import ReadingContext
from schemas.product import ProductSchema
from schemas.registry import load_schema, registered

# Documents that are timed together: what the extractor reads at once.
_DOCUMENTS_AT_ONCE = 16
# The first document loads the model: seconds that belong to no document of the set.
_WARM_UP = Source("warm-up.txt", b"Art. 1\n")
_SCHEMA_NAME = "evaluation"


class SchemaMode(StrEnum):
    """Whether the reader is told what kind of product a document describes."""

    GIVEN = "given"
    AUTO = "auto"


class ReadsDocuments(Protocol):
    """An extractor, as far as evaluation uses it."""

    def extract_many(self, sources: Iterable[Source]) -> Iterator[Record]:
        """Yield one record per source, in order."""
        ...

    def with_schemas(self, schemas: Sequence[type[ProductSchema]]) -> ReadsDocuments:
        """Return an extractor for other schemas that shares the warm model."""
        ...

    def with_profile(self, profile: ReadingContext) -> ReadsDocuments:
        """Return an extractor for another supplier that shares the warm model."""
        ...


@dataclass(frozen=True, slots=True)
class _Way:
    """Documents that are read in one way go together."""

    schema: str
    profile: ReadingContext | None

    def of(self, extractor: ReadsDocuments) -> ReadsDocuments:
        """Return the extractor that reads in this way."""
        chosen = extractor.with_schemas(schema_classes(self.schema))
        return chosen if self.profile is None else chosen.with_profile(self.profile)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document of a set with what was read, and the seconds that it took (of a batch)."""

    item: EvaluationItem
    record: Record
    seconds: float


def read_items(
    extractor: ReadsDocuments,
    items: Sequence[EvaluationItem],
    cache: RecordCache,
    mode: SchemaMode = SchemaMode.GIVEN,
) -> Iterator[Reading]:
    """Yield every item with its record: first those that are kept, then those read now.

    Raises:
        ConfigError: the model is missing or cannot be used.
    """
    ways: dict[_Way, list[EvaluationItem]] = {}
    for item in items:
        schema = mode.value if mode is SchemaMode.AUTO else item.schema
        kept = cache.get(item, schema)
        if kept is None:
            ways.setdefault(_Way(schema, item.profile), []).append(item)
        else:
            yield Reading(item, kept.record, kept.seconds)
    is_warm = False
    for way, unread in ways.items():
        one = way.of(extractor)
        if not is_warm:
            list(one.extract_many([_WARM_UP]))
            is_warm = True
        for start in range(0, len(unread), _DOCUMENTS_AT_ONCE):
            for reading in _read_batch(one, unread[start : start + _DOCUMENTS_AT_ONCE]):
                cache.put(reading.item, way.schema, KeptRecord(reading.record, reading.seconds))
                yield reading


def schema_classes(schema: str) -> tuple[type[ProductSchema], ...]:
    """Return the class of a registered id or of a JSON Schema; all registered ones for `auto`."""
    return registered() if schema == SchemaMode.AUTO else (_schema_class(schema),)


def forms_of(item: EvaluationItem, record: Record) -> Mapping[str, str]:
    """Return the value form of each attribute of the schema that a record was read under."""
    schema = item.schema if item.schema.startswith("{") else record.schema_id or item.schema
    return _forms(schema)


def is_schema_right(item: EvaluationItem, record: Record) -> bool:
    """Return whether the record is of the schema that the item has answers for."""
    (wanted,) = schema_classes(item.schema)
    return record.schema_id == wanted.spec().schema_id


def _read_batch(extractor: ReadsDocuments, items: Sequence[EvaluationItem]) -> Iterator[Reading]:
    begun = time.perf_counter()
    records = list(extractor.extract_many(item.source for item in items))
    # A document's time is its share of the batch that it was read in.
    seconds = (time.perf_counter() - begun) / len(items)
    for item, record in zip(items, records, strict=True):
        yield Reading(item, record, seconds)


@lru_cache(maxsize=4_096)
def _schema_class(schema: str) -> type[ProductSchema]:
    if schema.startswith("{"):
        return compile_schema(json.loads(schema), _SCHEMA_NAME)
    return load_schema(schema)


@lru_cache(maxsize=4_096)
def _forms(schema: str) -> Mapping[str, str]:
    return {spec.name: spec.form for spec in _schema_class(schema).spec().attributes}
