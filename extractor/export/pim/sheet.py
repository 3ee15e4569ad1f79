"""A table of texts on its way into a CSV or XLSX file, with everything in it defused."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from openpyxl import Workbook

from extractor.export.spreadsheet_text import csv_cell
from extractor.export.xlsx_writer import text_cell


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        name: What to call its file.
        columns: The header.
        rows: Texts by column; what a row lacks is an empty cell.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]


def write_csv(sheet: Sheet, stream: TextIO, delimiter: str = ",") -> None:
    """Write a sheet as CSV; cells that a spreadsheet would run get an apostrophe in front.

    Args:
        sheet: The table.
        stream: Text stream opened with `newline=""`.
        delimiter: What stands between cells.
    """
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(csv_cell(column) for column in sheet.columns)
    for row in sheet.rows:
        writer.writerow(csv_cell(row.get(column, "")) for column in sheet.columns)


def write_xlsx(sheet: Sheet, stream: BinaryIO) -> None:
    """Write a sheet as XLSX, every cell as text that says it is text."""
    book = Workbook(write_only=True)
    page = book.create_sheet(sheet.name)
    page.freeze_panes = "A2"
    for row in ({column: column for column in sheet.columns}, *sheet.rows):
        page.append([text_cell(page, row.get(column, "")) for column in sheet.columns])
    book.save(stream)


def defused_cells(sheet: Sheet) -> list[tuple[int, str]]:
    """Return line and column of the cells whose text CSV has to change."""
    return [
        (line, column)
        for line, row in enumerate(sheet.rows, start=2)
        for column in sheet.columns
        if csv_cell(row.get(column, "")) != row.get(column, "")
    ]
