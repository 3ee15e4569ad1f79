import pytest

from extractor.core.record import FieldStatus, ProblemRow
from extractor.export.rows import display_rows, silent_attributes, value_text
from tests.unit.export.records import make_field


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("4021/K", "4021/K"),
        ({"amount": "320", "unit": "g/m2"}, "320 g/m2"),
        ({"amount": "84.50", "currency": "EUR"}, "84.50 EUR"),
        ({"amount": "50", "unit": "metres", "per": "colour"}, "50 metres per colour"),
        ({"amount": "10", "unit": "pieces", "per": None}, "10 pieces"),
        ({"min_days": "35", "max_days": "42"}, "35-42 days"),
        ({"min_days": "21", "max_days": "21"}, "21 days"),
        (["XS", "S"], "XS; S"),
        ([{"code": "900", "name": "blu"}, {"code": None, "name": "nero"}], "900 blu; nero"),
    ],
)
def test_values_read_as_people_write_them(value: object, text: str) -> None:
    assert value_text(value) == text


def test_the_leaves_of_one_list_element_make_one_row_with_the_lowest_confidence() -> None:
    rows = display_rows(
        [
            make_field("composition[0].component", "outer"),
            make_field("composition[0].fibre", "wool", "Lana  vergine", confidence=0.91),
            make_field("composition[0].percent", "85", "85%", confidence=0.97),
            make_field("composition[1].fibre", "silk", "seta", page=2),
        ]
    )
    assert [(row.label, row.value, row.reading) for row in rows] == [
        ("composition 1", "outer wool 85", "Lana vergine · 85%"),
        ("composition 2", "silk", "seta"),
    ]
    assert rows[0].confidence == 0.91
    assert rows[1].place == "sheet.pdf, page 2"


def test_one_invalid_leaf_makes_the_row_invalid_and_brings_its_problem_along() -> None:
    problem = ProblemRow(code="ambiguous_fibre", message="CA is cotton or cashmere")
    rows = display_rows(
        [
            make_field("composition[0].percent", "90", "90"),
            make_field(
                "composition[0].fibre", None, "CA", status=FieldStatus.INVALID, problems=(problem,)
            ),
        ]
    )
    assert [row.status for row in rows] == [FieldStatus.INVALID]
    assert rows[0].problems == (problem,)


def test_readings_that_disagree_stay_apart() -> None:
    rows = display_rows(
        [
            make_field("gauge", "12", "12gg", status=FieldStatus.CONFLICTING),
            make_field("gauge", "14", "14gg", status=FieldStatus.CONFLICTING),
        ]
    )
    assert [row.value for row in rows] == ["12", "14"]


def test_attributes_without_a_reading_are_named_by_status_and_have_no_row() -> None:
    fields = [
        make_field("gtin"),
        make_field("style_code", "4021/K", "4021/K"),
        make_field("brand", status=FieldStatus.UNREADABLE),
    ]
    assert silent_attributes(fields, FieldStatus.ABSENT) == ("gtin",)
    assert silent_attributes(fields, FieldStatus.UNREADABLE) == ("brand",)
    assert [row.label for row in display_rows(fields)] == ["style_code"]
