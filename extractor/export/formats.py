"""The forms in which records leave, and what a writer of one of them is."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from extractor.core.record import Record


class ExportFormat(StrEnum):
    """Forms of output. Only `TABLE` is for people alone; `JSON` and `JSONL` lose nothing."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"


class RecordWriter(Protocol):
    """Takes records one by one. What it wrote is complete only after `close`."""

    def write(self, record: Record) -> None:
        """Add one record."""

    def close(self) -> None:
        """Write what is still held back. The stream stays open: it belongs to the caller."""
