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
from schemas.base import Risk
from schemas.registry import load_schema


@dataclass(frozen=True, slots=True)
class ExportSource:
    """Products, and the memory of what was sent of them."""

    offers: Iterator[Offer]
    memory: ExportMemory


def open_source(
    settings: Settings,
    files: Sequence[Path],
    *,
    supplier: str | None = None,
    schema_id: str | None = None,
) -> ExportSource:
    """Return the products of record files, or of the store where there are none."""
    risks = SchemaRisks(schemas_folder(settings))
    if files:
        return ExportSource(_file_offers(files, risks), ForgetfulMemory())
    store = open_service_store(settings)
    query = RecordQuery(supplier=supplier, schema_id=schema_id)
    return ExportSource(stored_offers(store.records, risks.of, query), store.sent)


class SchemaRisks:
    """Risks of attributes by schema; of a schema that is not here any more, everything is high.

    Args:
        folder: Schema files of the home.
    """

    def __init__(self, folder: Path) -> None:
        self._shelf = SchemaShelf(folder)
        self._risks = cache(self._load)

    def of(self, schema_id: str, attribute: str) -> Risk:
        """Return what a wrong value of an attribute costs."""
        return self._risks(schema_id).get(attribute, Risk.HIGH)

    def _load(self, schema_id: str) -> dict[str, Risk]:
        try:
            spec = self._shelf.find(schema_id).spec()
        except SchemaError:
            try:
                spec = load_schema(schema_id).spec()
            except SchemaError:
                return {}
        return {attribute.name: attribute.risk for attribute in spec.attributes}


def _file_offers(files: Sequence[Path], risks: SchemaRisks) -> Iterator[Offer]:
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
                yield from offers_of(record, lambda code, schema=schema: risks.of(schema, code))  # type: ignore[misc]
