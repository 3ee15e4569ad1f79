from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.parsing import ReadingContext
from schemas.values.gtin import check_digit
from tests.unit.schemas.reads import codes, parsed, value


def valid_to(text: str, context: ReadingContext | None = None) -> object:
    tree = [{"scheme": "GOTS", "number": "CU 1", "valid_to": text}]
    rows = value("certificates", tree, context=context or ReadingContext())
    assert isinstance(rows, list)
    assert isinstance(rows[0], dict)
    return rows[0].get("valid_to")


@pytest.mark.parametrize(
    "text",
    ["2026-03-31", "31.03.2026", "31/03/26", "03/31/2026", "2026年3月31日", "31 March 2026",
     "March 31, 2026", "31 mars 2026", "31 marzo 2026", "31. März 2026", "31 de marzo de 2026",
     "31 Mart 2026", "31-Mar-26"],
)  # fmt: skip
def test_dates_of_every_language_are_iso_dates(text: str) -> None:
    assert valid_to(text) == "2026-03-31"


def test_ambiguous_date_is_invalid_until_the_profile_says_which() -> None:
    assert valid_to("03/04/26") is None
    assert valid_to("03/04/26", ReadingContext(date_order="dmy")) == "2026-04-03"
    assert valid_to("03/04/26", ReadingContext(date_order="mdy")) == "2026-03-04"
    assert valid_to("03.04.2026") == "2026-04-03"


@pytest.mark.parametrize("text", ["31.02.2026", "end Feb", "KW 12", "March 2026"])
def test_what_is_no_full_date_is_no_date(text: str) -> None:
    assert valid_to(text) is None


def test_certificate_keeps_its_number_where_the_date_is_unreadable() -> None:
    tree = [{"scheme": "GOTS", "number": "CU 817", "valid_to": "end Feb"}]
    assert value("certificates", tree) == [{"scheme": "GOTS", "number": "CU 817"}]


@given(st.text("0123456789", min_size=12, max_size=12))
def test_gtin_is_valid_with_its_check_digit_and_with_no_other(body: str) -> None:
    right = body + check_digit(body)
    wrong = body + str((int(right[-1]) + 1) % 10)
    assert value("gtin", right) == right
    assert codes("gtin", wrong) == {"gtin_check_digit"}


def test_gtin_is_read_through_blanks_and_refused_in_other_lengths() -> None:
    assert value("gtin", "EAN 8 001234 567897") == "8001234567897"
    assert codes("gtin", "12345") == {"invalid_gtin"}


@pytest.mark.parametrize("text", ["6110.12.10", "6110 12 10", "61101210"])
def test_tariff_numbers_are_digits(text: str) -> None:
    assert value("hs_code", text) == "61101210"


def test_short_tariff_number_is_invalid() -> None:
    assert codes("hs_code", "6110") == {"invalid_hs_code"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Italy", "IT"), ("Made in Italy", "IT"), ("IT", "IT"), ("Italia", "IT"), ("PRC", "CN"),
        ("中国", "CN"), ("Türkiye", "TR"), ("Turkey", "TR"), ("日本製", "JP"), ("England", "GB"),
        ("MADE IN ITALY", "IT"), ("Made in P.R.C.", "CN"), ("Inner Mongolia", "CN"),
        ("Allemagne", "DE"), ("Hong Kong", "HK"), ("Niger", "NE"), ("Nigeria", "NG"),
    ],
)  # fmt: skip
def test_countries_are_iso_codes(text: str, country: str) -> None:
    assert value("country_of_origin", text) == country


@pytest.mark.parametrize("text", ["Made in EU", "Europe"])
def test_a_union_is_no_country(text: str) -> None:
    assert value("country_of_origin", text) is None
    assert codes("country_of_origin", text) == {"not_a_country"}


def test_two_countries_are_not_decided_between() -> None:
    assert codes("country_of_origin", "Made in Italy or Romania") == {"ambiguous_country"}
    assert codes("country_of_origin", "Hebei factory no. 4") & {"unknown_country", "from_region"}


def test_material_origin_has_region_and_country_of_one_place() -> None:
    tree = [{"fibre": "cashmere", "place": "Inner Mongolia"}]
    assert value("material_origin", tree) == [
        {"fibre": "cashmere", "country": "CN", "region": "Inner Mongolia"}
    ]
    fields = parsed("material_origin", tree).fields
    leaves = {field.path: field.leaves for field in fields}
    assert leaves["material_origin[0].country"] == ((0, "place"),)
    assert leaves["material_origin[0].region"] == ((0, "place"),)


def test_mongolian_cashmere_may_be_chinese_and_keeps_its_words() -> None:
    tree = [{"fibre": "cashmere", "place": "Mongolian"}]
    assert value("material_origin", tree) == [{"fibre": "cashmere", "region": "Mongolian"}]
    assert codes("material_origin", tree) == {"ambiguous_place"}
    assert codes("country_of_origin", "Mongolian") == {"ambiguous_country"}


def test_country_of_a_material_needs_no_region() -> None:
    tree = [{"fibre": None, "place": "Mongolia"}]
    assert value("material_origin", tree) == [{"country": "MN"}]


@pytest.mark.parametrize(
    ("phrases", "expected"),
    [
        (["Do not bleach", "Lavare a mano"], ["hand_wash", "do_not_bleach"]),
        (["Machine wash 30°"], ["wash_30"]),
        (["machine wash cold"], ["wash_30"]),
        (["non candeggiare, stirare a bassa temperatura"], ["do_not_bleach", "iron_low"]),
        (["Nicht bleichen / Nicht trocknergeeignet"], ["do_not_bleach", "do_not_tumble_dry"]),
        (["手洗い", "hand wash"], ["hand_wash"]),
        (["dry clean only"], ["dry_clean"]),
    ],
)
def test_care_phrases_become_codes_in_the_order_of_a_label(
    phrases: list[str], expected: list[str]
) -> None:
    assert value("care", list(phrases)) == expected


def test_a_negated_phrase_is_never_matched_in_part() -> None:
    assert value("care", ["Do not under any circumstances tumble dry"]) is None


def test_care_that_contradicts_itself_is_kept_with_a_problem() -> None:
    assert value("care", ["wash 40°C", "do not wash"]) == ["wash_40", "do_not_wash"]
    assert codes("care", ["wash 40°C", "do not wash"]) == {"care_contradiction"}


def test_equal_care_codes_are_one_with_the_support_of_both_phrases() -> None:
    fields = parsed("care", ["Handwäsche", "手洗い"]).fields
    assert [(f.path, f.leaves) for f in fields] == [("care[0]", ((0, ""), (1, "")))]


def test_sizes_stay_as_offered() -> None:
    assert value("sizes", ["S-XXL"]) == ["S-XXL"]
    assert value("sizes", ["38,5", "39"]) == ["38,5", "39"]
    assert value("sizes", ["XS, S, M"]) == ["XS", "S", "M"]


@pytest.mark.parametrize(
    ("attribute", "text", "expected"),
    [
        ("gender", "donna", "women"), ("gender", "Herren", "men"),
        ("neckline", "girocollo", "crew"), ("neckline", "V-Ausschnitt", "v_neck"),
        ("pattern", "tinta unita", "solid"), ("sleeve_length", "3/4 sleeve", "three_quarter"),
        ("size_system", "IT", "IT"), ("incoterm", "FCA", "FCA"), ("incoterm", "FOB Ningbo", "FOB"),
    ],
)  # fmt: skip
def test_choices_are_read_from_the_words_of_documents(
    attribute: str, text: str, expected: str
) -> None:
    assert value(attribute, text) == expected


def test_unknown_word_is_no_choice_not_even_other() -> None:
    assert codes("neckline", "blorp") == {"unknown_choice"}
    assert value("neckline", "blorp") is None


def test_what_a_garment_has_not_is_no_closure() -> None:
    assert value("closure", ["zip", "no buttons"]) == ["zip"]


def test_stones_keep_type_weight_and_count() -> None:
    tree = [{"type": "diamond", "carat": "0,25 ct", "count": "12 pcs", "origin": None}]
    assert value("stones", tree, "jewellery") == [
        {"type": "diamond", "carat": "0.25", "count": "12"}
    ]


def test_style_codes_keep_zeros_marks_and_case() -> None:
    assert value("style_code", " FW24-7781/K ") == "FW24-7781/K"
    assert value("style_code", "00450") == "00450"


def test_nothing_read_is_nothing_found() -> None:
    assert parsed("style_code", None).fields == ()
    assert parsed("composition", []).value is None
