import openpyxl

from extractor.ingest.sheet_blocks import blocks_of
from tests.unit.ingest.builders import make_workbook, text_of
from tests.unit.ingest.conftest import Reading


def test_blocks_side_by_side_on_a_sheet_are_read_one_after_the_other(read: Reading) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        for row in (
            ["Article", "4021/K", None, "Code", "Colour"],
            ["Type", "cardigan", None, "900", "navy"],
            ["Gauge", "12 GG", None, None, None],
            ["Origin", "Italy"],
        ):
            book.active.append(row)

    assert text_of(read(make_workbook(fill))) == (
        "Article | 4021/K\nType | cardigan\nGauge | 12 GG\nOrigin | Italy\n\n"
        "Code | Colour\n900 | navy"
    )


def test_an_empty_column_inside_a_table_divides_nothing() -> None:
    rows = [["Art.", "Name", "", "Price", "RRP"]] + [
        [f"K{n}", "Ida", "", "9,50", "20"] for n in "123"
    ]
    (block,) = blocks_of(rows)
    assert block[1] == ["K1", "Ida", "9,50", "20"]


def test_panels_of_labels_as_long_as_each_other_are_two_blocks() -> None:
    rows = [["Article", "4021", "", "Price", "84,50"], ["Colour", "navy", "", "Yarn", "2/28"]]
    assert [block[0][0] for block in blocks_of(rows)] == ["Article", "Price"]


def test_rows_with_an_empty_first_cell_keep_their_columns() -> None:
    (block,) = blocks_of([["Body", "wool", "85%"], ["", "cashmere", "15%"]])
    assert block[1] == ["", "cashmere", "15%"]
