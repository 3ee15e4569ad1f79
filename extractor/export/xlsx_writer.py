"""XLSX with three sheets: products (wide), fields (a row per leaf, with evidence), problems.

Every cell is written as text that says it is text (`quotePrefix`), so nothing in it runs as a
formula, now or after an edit; only confidences, pages and offsets are numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from extractor.core.record import FieldRow, ProblemRow, Record
from extractor.export.products import ProductTable
from extractor.export.rows import value_text
from extractor.export.spreadsheet_text import xlsx_text

FIELD_COLUMNS = (
    "document",
    "product",
    "path",
    "status",
    "value",
    "reading",
    "confidence",
    "part",
    "page",
    "start",
    "end",
    "problems",
)
PROBLEM_COLUMNS = ("document", "document_id", "code", "message", "part", "page")
_COLUMN_WIDTH = 20


class XlsxWriter:
    """Streams fields and problems; products follow at the end, when all columns are known.

    Args:
        stream: Binary stream that the workbook is saved to by `close`.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._book = Workbook(write_only=True)
        self._products = self._book.create_sheet("products")
        self._fields = self._book.create_sheet("fields")
        self._problems = self._book.create_sheet("problems")
        self._table = ProductTable()
        self._header(self._fields, FIELD_COLUMNS)
        self._header(self._problems, PROBLEM_COLUMNS)

    def write(self, record: Record) -> None:
        """Add the fields and problems of one record; keep its products."""
        self._table.add(record)
        for number, product in enumerate(record.products, start=1):
            for field in product.fields:
                self._append(self._fields, _field_cells(record, number, field))
        for problem in record.problems:
            self._append(self._problems, _problem_cells(record, problem))

    def close(self) -> None:
        """Write the products and save the workbook."""
        self._header(self._products, self._table.columns())
        for row in self._table.rows():
            self._append(self._products, row)
        self._book.save(self._stream)

    def _header(self, sheet: WriteOnlyWorksheet, columns: Sequence[str]) -> None:
        sheet.freeze_panes = "A2"
        for number in range(len(columns)):
            letter = get_column_letter(number + 1)
            sheet.column_dimensions[letter].width = _COLUMN_WIDTH
        cells = [text_cell(sheet, name) for name in columns]
        for cell in cells:
            cell.font = Font(bold=True)
        sheet.append(cells)

    def _append(self, sheet: WriteOnlyWorksheet, values: Sequence[str | float | None]) -> None:
        sheet.append(
            [text_cell(sheet, value) if isinstance(value, str) else value for value in values]
        )


def text_cell(sheet: WriteOnlyWorksheet, text: str) -> WriteOnlyCell:
    """Return a cell that says it is text, whatever it begins with."""
    cell = WriteOnlyCell(sheet, value=xlsx_text(text))
    cell.data_type = "s"  # openpyxl would take a leading "=" for a formula
    cell.quotePrefix = True
    return cell


def _field_cells(record: Record, number: int, field: FieldRow) -> list[str | float | None]:
    first = field.evidence[0] if field.evidence else None
    return [
        record.document.name,
        number,
        field.path,
        str(field.status),
        value_text(field.value),
        field.reading,
        round(field.confidence, 4) if field.confidence is not None else None,
        first.part if first else None,
        first.page if first else None,
        first.span[0] if first else None,
        first.span[1] if first else None,
        "; ".join(f"{problem.code}: {problem.message}" for problem in field.problems),
    ]


def _problem_cells(record: Record, problem: ProblemRow) -> list[str | float | None]:
    return [
        record.document.name,
        record.document.id,
        problem.code,
        problem.message,
        problem.part,
        problem.page,
    ]
