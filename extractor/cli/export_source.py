"""Where the products of an export come from: the store, or files of records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import click
from pydantic import ValidationError

from extractor.config import Settings
from extractor.core.record import Record
from extractor.errors import SchemaError
from extractor.export.pim.delta import ExportMemory, ForgetfulMemory
from extractor.export.release import Offer, offers_of
from extractor.review.offers import stored_offers
from extractor.service.shelf import SchemaShelf
from extractor.service.state import open_service_store, schemas_folder
from extractor.storage.model import RecordQuery
from schemas.base import Risk, SchemaSpec
from schemas.registry import load_schema


@dataclass(frozen=True, slots=True)
class ExportSource:
    """Products, the memory of what was sent of them, and their schemas."""

    offers: Iterator[Offer]
    memory: ExportMemory
    schemas: KnownSchemas


def open_source(
    settings: Settings,
    files: Sequence[Path],
    *,
    supplier: str | None = None,
    schema_id: str | None = None,
) -> ExportSource:
    """Return the products of record files, or of the store where there are none."""
    schemas = KnownSchemas(schemas_folder(settings))
    if files:
        return ExportSource(_file_offers(files, schemas), ForgetfulMemory(), schemas)
    store = open_service_store(settings)
    query = RecordQuery(supplier=supplier, schema_id=schema_id)
    return ExportSource(stored_offers(store.records, schemas.risk, query), store.sent, schemas)


class KnownSchemas:
    """The schemas that are here: built in, in the home, or by class.

    Args:
        folder: Schema files of the home.
    """

    def __init__(self, folder: Path) -> None:
        self._shelf = SchemaShelf(folder)
        self._specs = cache(self._load)

    def risk(self, schema_id: str, attribute: str) -> Risk:
        """Return what a wrong value costs; of what is not known here, everything is high."""
        spec = self._specs(schema_id)
        known = {one.name: one.risk for one in spec.attributes} if spec else {}
        return known.get(attribute, Risk.HIGH)

    def spec(self, schema_id: str) -> SchemaSpec | None:
        """Return a schema, `None` where it is not here."""
        return self._specs(schema_id)

    def _load(self, schema_id: str) -> SchemaSpec | None:
        for find in (self._shelf.find, load_schema):
            try:
                return find(schema_id).spec()
            except SchemaError:
                continue
        return None


def _file_offers(files: Sequence[Path], schemas: KnownSchemas) -> Iterator[Offer]:
    for path in files:
        with path.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, start=1):
                if not line.strip():
                    continue
                try:
                    record = Record.model_validate_json(line)
                except ValidationError as error:
                    raise click.UsageError(
                        f"{path}, line {number}: this is no record of `specloom extract --format "
                        f"jsonl`: {error.errors()[0]['msg']}"
                    ) from error
                schema = record.schema_id
                yield from offers_of(record, lambda code, schema=schema: schemas.risk(schema, code))  # type: ignore[misc]
