import datetime

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from extractor.ingest.number_format import format_number
from tests.unit.ingest.builders import codes_of, make_docx, make_workbook, make_zip, text_of
from tests.unit.ingest.conftest import Reading


def test_sheets_are_pages_and_cells_are_separated(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        sheet.title = "Knitwear"
        sheet.append(["Art.", "GTIN", None, "Price", "Until"])
        sheet.append(["4021/K", 4012345001235, None, 84.5, datetime.date(2026, 3, 4)])
        book.create_sheet("Sheet2").append(["navy"])
        book.create_sheet("secret").sheet_state = "hidden"

    document = read(make_workbook(fill), name="offer.xlsx")
    assert [page.text for page in document.parts[0].pages] == [
        "Knitwear\nArt. | GTIN | Price | Until\n4021/K | 4012345001235 | 84.5 | 2026-03-04",
        "navy",
    ]


def test_cells_read_as_they_are_shown(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        sheet.append([0.85, 450, 1250.5])
        sheet["A1"].number_format = "0%"
        sheet["B1"].number_format = "0000"
        sheet["C1"].number_format = '#,##0.00 "€"'

    assert text_of(read(make_workbook(fill))) == "85% | 0450 | 1250.50 €"


def test_a_value_merged_over_rows_stands_in_each(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        for row in (["4021", "navy"], [None, "camel"]):
            sheet.append(row)
        sheet.merge_cells("A1:A2")

    assert text_of(read(make_workbook(fill))) == "4021 | navy\n4021 | camel"


def test_a_format_in_the_last_cell_of_the_grid_costs_nothing(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active["A1"] = "Art."
        book.active["XFD1048576"] = "end"

    assert text_of(read(make_workbook(fill))) == "Art.\n\n| end"


def test_formulas_without_a_stored_result_are_told(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active.append(["Total", "=1+1"])

    assert codes_of(read(make_workbook(fill))) == ["uncalculated_formulas"]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (84.5, "[$€-410] #,##0.00", "€ 84.50"),
        (-3, "0.00;(0.00)", "-3.00"),
        (0.125, "0.0#%", "12.5%"),
        (12, "General", "12"),
        (0.1 + 0.2, "General", "0.3"),
        (1e15, "General", "1000000000000000"),
        (320, '0" g/m²"', "320 g/m²"),
        (1500000, "0.0,", "1500.0"),
        (0.5, "# ?/?", "0.5"),
        (5, "0\\-0", "5"),
    ],
)
def test_numbers_are_shown_by_their_format(value: float, number_format: str, shown: str) -> None:
    assert format_number(value, number_format) == shown


def test_a_word_document_gives_paragraphs_and_tables_in_order(read: Reading) -> None:
    def fill(document: docx.document.Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Lanificio Esempio"
        document.add_paragraph("Scheda\t4021/K")
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ["Comp.", "85% WV", "Col.", "navy"], strict=True):
            cell.text = text
        document.add_paragraph("Made in Italy")

    text = text_of(read(make_docx(fill), name="scheda.docx"))
    assert (
        text
        == "Lanificio Esempio\n\nScheda  4021/K\n\nComp. | 85% WV\nCol. | navy\n\nMade in Italy"
    )


def test_tracked_insertions_and_form_fields_are_read_and_deletions_are_not(read: Reading) -> None:
    def fill(document: docx.document.Document) -> None:
        run = "<w:r><w:t>{}</w:t></w:r>"
        document.element.body.insert(
            0,
            parse_xml(
                f"<w:p {nsdecls('w')}><w:r><w:t xml:space='preserve'>Wool </w:t></w:r>"
                "<w:del w:id='1'><w:r><w:delText>100%</w:delText></w:r></w:del>"
                f"<w:ins w:id='2'>{run.format('85%')}</w:ins></w:p>"
            ),
        )
        document.element.body.insert(
            1,
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{run.format('Origin: Italy')}</w:p>"
                "</w:sdtContent></w:sdt>"
            ),
        )

    assert text_of(read(make_docx(fill))) == "Wool 85%\nOrigin: Italy"


def test_an_office_file_that_is_none_inside_is_damaged(read: Reading) -> None:
    content = make_zip({"[Content_Types].xml": b"<no", "xl/workbook.xml": b"<no"})
    assert codes_of(read(content)) == ["damaged_office"]


def test_an_office_file_with_a_password_says_so(read: Reading) -> None:
    content = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    assert codes_of(read(content)) == ["encrypted_office"]
