import pytest
from pydantic import JsonValue

from extractor.export.pim.convert import ConversionError, convert
from extractor.export.pim.mapping import FieldRule
from tests.unit.export.products import KNIT


def rule(source: str, form: str = "text", **given: object) -> FieldRule:
    return FieldRule.model_validate({"to": "x", "from": source, "as": form, **given})


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (rule("name"), "Crew neck"),
        (rule("retail_price.amount", "number"), "890.00"),
        (rule("variants[0].sku"), "K123-900-M"),
        (rule("variants[].colour", "multiselect"), ["Blu notte", "Ecru"]),
        (rule("gender", "select", options={"women": "female"}), "female"),
        (rule("brand", "select", unmapped="slug"), "muhlbauer_sohne"),
        (rule("country_of_origin", "select", unmapped="slug"), "no"),
        (
            rule("net_weight", "metric", units={"g": "GRAM"}),
            {"amount": "285", "unit": "GRAM"},
        ),
        (rule("retail_price", "price"), [{"amount": "890.00", "currency": "EUR"}]),
        (rule("season"), None),
        (rule("colours[].name"), None),
    ],
)
def test_values_take_the_form_of_the_target(given: FieldRule, expected: JsonValue) -> None:
    assert convert(given, dict(KNIT)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Outer: 90% cashmere, 10% silk; Lining: 100% cotton"),
        ("de", "Oberstoff: 90% Kaschmir, 10% Seide; Futter: 100% Baumwolle"),
    ],
)
def test_a_composition_is_written_in_the_words_of_a_language(language: str, text: str) -> None:
    given = rule("composition", template="{percent}% {fibre}", group="component", language=language)
    assert convert(given, dict(KNIT)) == text


def test_what_a_template_lacks_leaves_no_signs_behind() -> None:
    scope: JsonValue = {"composition": [{"component": "outer", "fibre": "wool"}]}
    assert convert(rule("composition", template="{percent}% {fibre}"), scope) == "wool"


def test_rows_can_be_chosen_by_their_members() -> None:
    given = rule("composition", where={"component": "lining"}, template="{fibre}")
    assert convert(given, dict(KNIT)) == "cotton"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (rule("name", max_length=3), "too_long"),
        (rule("gender", "select", unmapped="error"), "unknown_option"),
        (rule("variants[].size", "select"), "several_values"),
        (rule("net_weight", "metric", units={"kg": "KILOGRAM"}), "unknown_unit"),
        (rule("retail_price", "price", currency="USD"), "other_currency"),
        (rule("retail_price.amount", "number", decimals=0), None),
        (rule("name", "number"), "not_a_number"),
        (rule("name", "date"), "not_a_date"),
        (rule("name", "boolean"), "not_a_boolean"),
        (rule("composition", "table", columns={"component": "component"}), "table_key"),
    ],
)
def test_what_the_target_cannot_take_is_a_problem_and_no_guess(
    given: FieldRule, code: str | None
) -> None:
    if code is None:
        assert convert(given, dict(KNIT)) == "890.00"  # no digit is lost: 890
        return
    with pytest.raises(ConversionError) as caught:
        convert(given, dict(KNIT))
    assert caught.value.code == code


def test_a_table_may_join_two_members_into_its_key() -> None:
    given = rule(
        "composition", "table", columns={"material": "component+fibre", "share": "percent"}
    )
    assert convert(given, dict(KNIT)) == [
        {"material": "outer_cashmere", "share": "90"},
        {"material": "outer_silk", "share": "10"},
        {"material": "lining_cotton", "share": "100"},
    ]
