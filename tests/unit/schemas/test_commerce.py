from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext
from tests.unit.schemas.reads import codes, parsed, value


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("EUR 84,50", "84.50", "EUR"), ("€/mt 78,50", "78.50", "EUR"),
        ("78,50 €/mt", "78.50", "EUR"), ("US$ 12.50", "12.50", "USD"),
        ("USD 12.50 FOB", "12.50", "USD"), ("€460", "460.00", "EUR"),
        ("1.250 EUR", "1250.00", "EUR"), ("€ 1.250,00", "1250.00", "EUR"),
        ("EUR 1,250.00", "1250.00", "EUR"), ("RMB 120", "120.00", "CNY"),
        ("120元", "120.00", "CNY"), ("84,-- €", "84.00", "EUR"), ("0,085 EUR", "0.085", "EUR"),
        ("TL 450", "450.00", "TRY"), ("CHF 1'250.-", "1250.00", "CHF"),
    ],
)  # fmt: skip
def test_prices_have_an_amount_and_an_iso_currency(text: str, amount: str, currency: str) -> None:
    assert value("wholesale_price", text) == {"amount": amount, "currency": currency}


def test_a_bare_dollar_is_invalid_until_the_profile_says_which() -> None:
    assert codes("retail_price", "$185") == {"ambiguous_currency"}
    dollars = ReadingContext(currency="USD")
    assert value("retail_price", "$185", context=dollars) == {"amount": "185.00", "currency": "USD"}
    euros = ReadingContext(currency="EUR")
    assert codes("retail_price", "$185", context=euros) == {"ambiguous_currency"}


def test_a_profile_does_not_overrule_the_document() -> None:
    read = value("retail_price", "EUR 90", context=ReadingContext(currency="USD"))
    assert read == {"amount": "90.00", "currency": "EUR"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("€185-205", "range"), ("from €32", "range"), ("EUR 84,50 / USD 92", "several_values"),
        ("12.50", "currency_missing"), ("price on request", "invalid_money"),
    ],
)  # fmt: skip
def test_what_is_not_one_price_is_invalid(text: str, code: str) -> None:
    assert value("wholesale_price", text) is None
    assert codes("wholesale_price", text) == {code}


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5-6 sett.", "35", "42"), ("30 days", "30", "30"), ("4–6 wks", "28", "42"),
        ("30/45 gg", "30", "45"), ("60 gün", "60", "60"), ("30天", "30", "30"),
        ("4 Wochen", "28", "28"), ("6 sem.", "42", "42"),
    ],
)  # fmt: skip
def test_lead_times_are_days(text: str, low: str, high: str) -> None:
    assert value("lead_time", text) == {"min_days": low, "max_days": high}


def test_lead_time_without_a_unit_is_invalid() -> None:
    assert codes("lead_time", "30-45") == {"unit_missing"}


def test_both_ends_of_a_lead_time_are_supported_by_the_one_reading() -> None:
    fields = parsed("lead_time", "5-6 sett.").fields
    assert [(f.path, f.leaves) for f in fields] == [
        ("lead_time.min_days", ((None, ""),)),
        ("lead_time.max_days", ((None, ""),)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minimo 50 mt/colore", {"amount": "50", "unit": "metres", "per": "colour"}),
        ("300 pcs per style", {"amount": "300", "unit": "pieces", "per": "style"}),
        ("1.000 pcs", {"amount": "1000", "unit": "pieces"}),
    ],
)
def test_order_minimums_say_how_many_of_what_per_what(text: str, expected: dict[str, str]) -> None:
    assert value("moq", text) == expected


def test_order_minimum_without_a_unit_or_with_two_figures_is_invalid() -> None:
    assert codes("moq", "12/style") == {"unit_missing"}
    assert codes("moq", "100 pcs/colour, 300 pcs/style") == {"several_values"}
    assert codes("moq", "300 pcs/colour/order") == {"ambiguous_choice"}


def test_members_of_an_order_minimum_are_leaves_of_one_reading() -> None:
    fields = parsed("moq", "50 mt/colore").fields
    assert [f.path for f in fields] == ["moq.amount", "moq.unit", "moq.per"]
    assert {f.leaves for f in fields} == {((None, ""),)}


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("PE 2026", "SS26"), ("FS26", "SS26"), ("PV26", "SS26"), ("AI 26/27", "FW26"),
        ("AH2026", "FW26"), ("HW 26", "FW26"), ("OI 2026", "FW26"), ("AW26", "FW26"),
        ("Pre-Fall 2026", "PF26"), ("Cruise 2027", "CR27"), ("NOS", "NOS"),
        ("Primavera Estate 2026", "SS26"), ("Spring/Summer 26", "SS26"), ("2026春夏", "SS26"),
        ("26SS", "SS26"),
    ],
)  # fmt: skip
def test_seasons_of_every_language_have_one_code(text: str, season: str) -> None:
    assert value("season", text) == season


@pytest.mark.parametrize(
    ("text", "code"),
    [("SS", "season_without_year"), ("SS26/FW26", "ambiguous_season"), ("2026", "unknown_season")],
)
def test_half_a_season_is_none(text: str, code: str) -> None:
    assert codes("season", text) == {code}
