"""Spreadsheets: a sheet is a page, a row is a line, cells are joined by ` | `.

A cell is given as the sheet shows it (85 %, not 0.85; article 0450, not 450), but for dates, which
are ISO, and without thousands separators. Formulas give their stored result. Hidden sheets, rows
and columns are left out. A short value that is merged over several rows stands in each of them, and
over several columns where those are articles.
"""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from extractor.ingest.events import Sink
from extractor.ingest.normalise import clean_cell, clean_text, table_row
from extractor.ingest.number_format import format_number
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.sheet_blocks import blocks_of
from extractor.ingest.sniff import Kind
from extractor.ingest.spans import REPEATED_CHARACTERS, repeat_over_columns

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

CellValue = (
    str | int | float | bool | datetime.datetime | datetime.date | datetime.time
    | datetime.timedelta | None
)  # fmt: skip

_FEWEST_COLUMNS = 3  # of a row that heads columns
_DEFAULT_TITLE = re.compile(
    r"(?:sheet|foglio|tabelle|blatt|feuil|hoja|planilha|folha|sayfa|arkusz|工作表|シート) ?\d*",
    re.I,
)
# A formula whose result was never stored, as programs without a calculator write it.
_UNCALCULATED = re.compile(rb"</f>\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
_FAILURES = (
    InvalidFileException,
    zipfile.BadZipFile,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OSError,
    SyntaxError,  # both XML libraries' parse errors are
)


def parse_xlsx(name: str, content: bytes, sink: Sink) -> None:
    """Give the sheets of an .xlsx workbook to `sink`.

    Raises:
        DocumentError: it cannot be opened (`damaged_office`).
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl does not support is no matter here
            book = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
    except _FAILURES as err:
        raise failure(ProblemCode.DAMAGED_OFFICE) from err
    sink.begin(name, Kind.XLSX, {"sheets": str(len(book.worksheets))})
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            sink.text_page(_page_text(sheet.title, _sheet_rows(sheet)))
    if _has_uncalculated(content):
        sink.problem(ProblemCode.UNCALCULATED_FORMULAS)


def parse_other_spreadsheet(name: str, content: bytes, kind: Kind, sink: Sink) -> None:
    """Give the sheets of an .xls, .xlsb or .ods workbook to `sink`; numbers as they are stored.

    Raises:
        DocumentError: it cannot be opened (`damaged_office`).
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    except (CalamineError, ValueError, OSError) as err:
        raise failure(ProblemCode.DAMAGED_OFFICE) from err
    sink.begin(name, kind, {"sheets": str(len(book.sheet_names))})
    for sheet in book.sheets_metadata:
        if sheet.visible != SheetVisibleEnum.Visible:
            continue
        try:
            rows = book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=True)
        except (CalamineError, ValueError, OSError) as err:
            raise failure(ProblemCode.DAMAGED_OFFICE) from err
        texts = [[cell_text(value) for value in row] for row in rows]
        sink.text_page(_page_text(sheet.name, texts))


def cell_text(value: CellValue, number_format: str = "General") -> str:
    """Return what a cell shows; dates in ISO form."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return clean_cell(format_number(value, number_format))
    if isinstance(value, datetime.datetime):
        if value.time() == datetime.time():
            return value.date().isoformat()
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="minutes")
    return clean_cell(str(value))


def _page_text(title: str, rows: list[list[str]]) -> str:
    """Return a sheet's text; columns that are empty throughout are left out."""
    blocks = blocks_of(rows)
    text = "\n\n".join("\n".join(table_row(row) for row in block) for block in blocks)
    if not text.strip():
        return ""
    head = "" if _DEFAULT_TITLE.fullmatch(title.strip()) else f"{clean_cell(title)}\n"
    return clean_text(head + text)


def _sheet_rows(sheet: Worksheet) -> list[list[str]]:
    """Return the texts of a sheet's rows, an empty list for an empty row.

    Of several empty columns one is left, which may divide blocks.
    """
    grid: dict[int, dict[int, str]] = {}
    # The public ways to walk a sheet visit every cell up to the last one, and a stray format in
    # the last cell of the grid makes those seventeen billion.
    cells: dict[tuple[int, int], Cell] = sheet._cells
    rows_hidden, columns_hidden = _hidden(sheet)
    for (row, column), cell in cells.items():
        if row in rows_hidden or any(column in span for span in columns_hidden):
            continue
        text = cell_text(cell.value, cell.number_format or "General")
        if text:
            grid.setdefault(row, {})[column] = text
    for area in sheet.merged_cells.ranges:
        text = grid.get(area.min_row, {}).get(area.min_col, "")
        if text and len(text) <= REPEATED_CHARACTERS:
            for row in range(area.min_row + 1, min(area.max_row, area.min_row + 1_000) + 1):
                if row in grid:
                    grid[row].setdefault(area.min_col, text)
    _repeat_over_columns(sheet, grid)
    filled = {column for row in grid.values() for column in row}
    columns = sorted(filled | {column + 1 for column in filled})
    columns = [one for one in columns if not any(one in span for span in columns_hidden)]
    rows: list[list[str]] = []
    last = 0
    for row in sorted(grid):
        if last and any(one not in rows_hidden for one in range(last + 1, row)):
            rows.append([])
        rows.append([grid[row].get(column, "") for column in columns])
        last = row
    return rows


def _hidden(sheet: Worksheet) -> tuple[frozenset[int], list[range]]:
    """Return the rows and the columns that a sheet hides, as its reader sees none of them."""
    rows = frozenset(row for row, shape in sheet.row_dimensions.items() if shape.hidden)
    columns = [
        range(shape.min or 0, (shape.max or 0) + 1)
        for shape in sheet.column_dimensions.values()
        if shape.hidden
    ]
    return rows, columns


def _repeat_over_columns(sheet: Worksheet, grid: dict[int, dict[int, str]]) -> None:
    spans: dict[int, list[tuple[int, int]]] = {}
    for area in sheet.merged_cells.ranges:
        across = (area.min_col, area.max_col - area.min_col + 1)
        for row in range(area.min_row, min(area.max_row, area.min_row + 1_000) + 1):
            spans.setdefault(row, []).append(across)
    heading: dict[int, str] = {}
    last = 0
    for row in sorted(grid):
        if row > last + 1 or len(heading) < _FEWEST_COLUMNS:
            heading = dict(grid[row])
        repeat_over_columns(grid[row], spans.get(row, ()), heading)
        last = row


def _has_uncalculated(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
        return any(_UNCALCULATED.search(archive.read(sheet)) for sheet in sheets)
