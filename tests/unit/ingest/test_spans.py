"""Cells that span columns: repeated for articles side by side, left alone in forms."""

import docx
import openpyxl
import pytest

from extractor.ingest.html import html_text
from extractor.ingest.spans import repeat_over_columns
from tests.unit.ingest.builders import make_docx, make_workbook, text_of
from tests.unit.ingest.conftest import Reading

_SHOWN = (
    "Art. | 4410 | 4411 | 4420\nCare | hand wash | hand wash | dry clean\nOrigin | Portugal\n"
    "Price | 40 | 44 | 51"
)


def test_a_cell_over_two_articles_of_a_sheet_stands_at_both(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        for row in (
            ["Art.", "4410", "4411", "4420"],
            ["Care", "hand wash", None, "dry clean"],
            ["Origin", "Portugal"],
            ["Price", "40", "44", "51"],
        ):
            sheet.append(row)
        sheet.merge_cells("B2:C2")
        sheet.merge_cells("B3:D3")

    assert text_of(read(make_workbook(fill))) == _SHOWN


def test_a_cell_over_two_articles_of_a_word_table_stands_at_both(read: Reading) -> None:
    def fill(document: docx.document.Document) -> None:
        table = document.add_table(rows=4, cols=4)
        table.cell(1, 1).merge(table.cell(1, 2))
        table.cell(2, 1).merge(table.cell(2, 3))
        for row, texts in enumerate(
            (
                ["Art.", "4410", "4411", "4420"],
                ["Care", "hand wash", None, "dry clean"],
                ["Origin", "Portugal", None, None],
                ["Price", "40", "44", "51"],
            )
        ):
            for column, text in enumerate(texts):
                if text:
                    table.cell(row, column).text = text

    assert text_of(read(make_docx(fill), name="offer.docx")).strip() == _SHOWN


def test_a_cell_over_two_articles_of_a_mail_stands_at_both() -> None:
    markup = """<table><tr><td>Art.</td><td>4410</td><td>4411</td><td>4420</td></tr>
      <tr><td>Care</td><td colspan=2>hand wash</td><td>dry clean</td></tr>
      <tr><td>Origin</td><td colspan=3>Portugal</td></tr>
      <tr><td>Price</td><td>40</td><td>44</td><td>51</td></tr></table>"""
    assert html_text(markup) == _SHOWN


@pytest.mark.parametrize(
    ("row", "heading"),
    [
        (
            {0: "Composition", 1: "100% wool", 3: "MOQ", 4: "50"},
            {0: "Style", 1: "Nell", 2: "Season"},
        ),
        ({0: "hand wash", 3: "dry clean"}, {0: "4410", 1: "4411", 2: "4412", 3: "4413"}),
        ({0: "Notes", 1: "x" * 80, 3: "none"}, {0: "Art.", 1: "4410", 2: "4411", 3: "4420"}),
    ],
)
def test_what_is_no_value_of_several_articles_is_not_repeated(
    row: dict[int, str], heading: dict[int, str]
) -> None:
    before = dict(row)
    repeat_over_columns(row, [(1, 2)] if row.get(1) else [(0, 3)], heading)
    assert row == before
