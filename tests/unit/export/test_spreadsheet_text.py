import pytest

from extractor.export.spreadsheet_text import csv_cell, xlsx_text


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://x")',
        "+39 02 1234",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "\uff1d1",
        "-art. 4021",
    ],
)
def test_a_cell_that_would_run_gets_an_apostrophe_and_keeps_its_text(text: str) -> None:
    assert csv_cell(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["-5", "+2,5", "-1.250,50", "-3%", "4021/K", "lana - seta", "", "1=2"]
)
def test_numbers_and_harmless_texts_stay_as_they_are(text: str) -> None:
    assert csv_cell(text) == text


def test_characters_that_xlsx_cannot_hold_are_marked_not_dropped() -> None:
    assert xlsx_text("a\x00b\x0bc\nd\u20ac") == "a\ufffdb\ufffdc\nd\u20ac"
