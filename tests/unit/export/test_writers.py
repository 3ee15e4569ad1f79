import csv
import io
import json

from openpyxl import load_workbook
from rich.console import Console

from extractor.core.record import ProblemRow, Record
from extractor.export.csv_writer import CsvWriter
from extractor.export.json_writer import JsonLinesWriter, JsonWriter
from extractor.export.table_writer import TableWriter
from extractor.export.xlsx_writer import XlsxWriter
from tests.unit.export.records import make_field, make_record

KNIT = make_record(
    make_field("style_code", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    make_field("gtin"),
    make_field("net_weight", {"amount": "420", "unit": "g"}, "420 g"),
    values={"style_code": "=cmd|' /C calc'!A0", "net_weight": {"amount": "420", "unit": "g"}},
)
BAG = make_record(
    make_field("style_code", "0450", "0450"),
    make_field("tannage", "vegetable", "vegetale"),
    values={"style_code": "0450", "tannage": "vegetable"},
    name="borsa.pdf",
    schema="leather_goods@1",
)
BROKEN = make_record(
    name="scan.pdf", problems=(ProblemRow(code="no_text_layer", message="Send a digital PDF."),)
)


def csv_rows(*records: Record) -> list[dict[str, str]]:
    stream = io.StringIO()
    writer = CsvWriter(stream)
    for record in records:
        writer.write(record)
    writer.close()
    return list(csv.DictReader(io.StringIO(stream.getvalue())))


def table_text(*records: Record, width: int = 120) -> str:
    stream = io.StringIO()
    writer = TableWriter(Console(file=stream, width=width, highlight=False))
    for record in records:
        writer.write(record)
    writer.close()
    return stream.getvalue()


def test_json_is_an_array_of_records_that_read_back_equal() -> None:
    for records in ([], [KNIT], [KNIT, BROKEN]):
        stream = io.StringIO()
        writer = JsonWriter(stream)
        for record in records:
            writer.write(record)
        writer.close()
        array = json.loads(stream.getvalue())
        assert [Record.model_validate(element) for element in array] == records


def test_jsonl_has_one_public_record_a_line() -> None:
    stream = io.StringIO()
    writer = JsonLinesWriter(stream)
    for record in (KNIT, BROKEN):
        writer.write(record)
    lines = stream.getvalue().splitlines()
    assert [json.loads(line)["schema"] for line in lines] == ["knitwear@1", "knitwear@1"]
    assert json.loads(lines[1])["problems"][0]["code"] == "no_text_layer"


def test_csv_has_a_row_per_product_and_columns_of_all_schemas() -> None:
    knit, bag = csv_rows(KNIT, BAG)
    assert knit["net_weight"] == "420 g"
    assert knit["tannage"] == ""
    assert (bag["document"], bag["style_code"], bag["tannage"]) == (
        "borsa.pdf",
        "0450",
        "vegetable",
    )
    assert "gtin" in bag  # asked for, though no document gives it


def test_csv_defuses_formulas() -> None:
    assert csv_rows(KNIT)[0]["style_code"].startswith("'=cmd")


def test_csv_keeps_a_row_for_a_document_that_could_not_be_read() -> None:
    (row,) = csv_rows(BROKEN)
    assert row["product"] == ""
    assert row["problems"] == "no_text_layer: Send a digital PDF."


def test_xlsx_has_products_fields_with_evidence_and_problems_and_no_formula() -> None:
    stream = io.BytesIO()
    writer = XlsxWriter(stream)
    for record in (KNIT, BROKEN):
        writer.write(record)
    writer.close()
    book = load_workbook(stream)
    assert book.sheetnames == ["products", "fields", "problems"]
    products = list(book["products"].iter_rows(values_only=True))
    assert dict(zip(products[0], products[1], strict=True))["style_code"] == "=cmd|' /C calc'!A0"
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}  # no "f"
    fields = list(book["fields"].iter_rows(values_only=True))
    weight = dict(zip(fields[0], fields[3], strict=True))
    assert (weight["path"], weight["value"], weight["reading"]) == ("net_weight", "420 g", "420 g")
    assert (weight["confidence"], weight["page"], weight["start"]) == (0.95, 1, 10)
    problems = list(book["problems"].iter_rows(values_only=True))
    assert problems[1][2] == "no_text_layer"


def test_table_shows_value_reading_confidence_and_place_and_sums_up_what_is_absent() -> None:
    text = table_text(BAG, KNIT)
    (line,) = [line for line in text.splitlines() if line.startswith("tannage")]
    assert line.split() == ["tannage", "vegetable", "vegetale", "0.95", "sheet.pdf,", "page", "1"]
    assert "not in the document: gtin" in text


def test_table_says_what_is_wrong_with_a_document_and_what_to_do() -> None:
    assert "! no_text_layer: Send a digital PDF." in table_text(BROKEN)


def test_table_prints_the_words_of_documents_as_they_are() -> None:
    hostile = make_record(make_field("name", "[red]x[/red]", "[red]x[/red]"), name="[bold]a[/bold]")
    text = table_text(hostile)
    assert "[red]x[/red]" in text
    assert "[bold]a[/bold]" in text
    escape = make_record(make_field("name", "a\x1b[31mb", "a\x1b[31mb"))
    assert "\x1b" not in table_text(escape)
