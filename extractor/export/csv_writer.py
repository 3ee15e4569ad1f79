"""CSV (RFC 4180, UTF-8): one row per product, one column per attribute, formulas defused."""

from __future__ import annotations

import csv
from typing import TextIO

from extractor.core.record import Record
from extractor.export.products import ProductTable
from extractor.export.spreadsheet_text import csv_cell


class CsvWriter:
    """Writes everything at the end, when all columns are known.

    Args:
        stream: Text stream opened with `newline=""`.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._table = ProductTable()

    def write(self, record: Record) -> None:
        """Keep the products of one record."""
        self._table.add(record)

    def close(self) -> None:
        """Write the header and all rows."""
        writer = csv.writer(self._stream)
        writer.writerow(csv_cell(name) for name in self._table.columns())
        for row in self._table.rows():
            writer.writerow(csv_cell(text) for text in row)
