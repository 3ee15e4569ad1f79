"""Where terms of trade stand: deliveries in words, units ahead of numbers, prices in a row."""

from __future__ import annotations

import pytest

from tests.unit.schemas.reads import value
from tests.unit.schemas.test_trade_wordings import seen


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("délai 5 semaines, départ atelier", "départ atelier"),
        ("97,50 € HT départ Thouars", "HT départ"),
        ("EUR/mt 27,40 f.co ns. stabilimento", "f.co ns. stabilimento"),
        ("Preis ab unserem Werk", "ab unserem Werk"),
        ("Precio salida de fábrica", "salida de fábrica"),
        ("Preços sem IVA, à porta da fábrica", "à porta da fábrica"),
        ("Fiyatlar atölye teslim", "atölye teslim"),
        ("价格为工厂自提", "工厂自提"),
        ("自社工場渡し価格", "自社工場渡し"),
    ],
)
def test_what_is_fetched_at_the_works_is_said_in_words(text: str, words: str) -> None:
    found = seen("incoterm", text)
    assert words in found
    assert {value("incoterm", one) for one in found} == {"EXW"}


@pytest.mark.parametrize(
    "text", ["départ le 5 mai", "CIF B-42118370", "Tejidos Lorca, S.L. CIF: B11704330"]
)
def test_departures_and_tax_numbers_are_no_terms(text: str) -> None:
    assert seen("incoterm", text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("LEAD TIME WKS  7\nTARIFF CODE", "49"),
        ("CONSEGNA GG 50\nNote: distinta separata", "50"),
        ("Délai jours : 21", "21"),
        ("Lieferzeit Wochen: 6", "42"),
        ("納期は約60日を見ていただければと思います", "60"),
        ("交期25天内发货", "25"),
    ],
)
def test_times_whose_unit_stands_ahead_or_runs_on(text: str, days: str) -> None:
    read = [value("lead_time", one) for one in seen("lead_time", text)]
    assert read == [{"min_days": days, "max_days": days}]


def test_a_range_behind_its_unit() -> None:
    assert value("lead_time", "Wochen 6-8") == {"min_days": "42", "max_days": "56"}


@pytest.mark.parametrize(
    "text",
    ["Delivery weeks 31", "CONSEGNA GG 12/05/26", "Style LY6D2203", "214 W 39th St", "2月20日"],
)
def test_weeks_of_the_calendar_dates_codes_and_streets_are_no_times(text: str) -> None:
    assert seen("lead_time", text) == []


@pytest.mark.parametrize(
    ("text", "amount", "unit", "per"),
    [
        ("Min. (mt/renk): 300", "300", "metres", "colour"),
        ("MIN QTY M/COL  30\nTARIFF", "30", "metres", "colour"),
        ("MOQ (pcs/colour): 100", "100", "pieces", "colour"),
        ("Mindestmenge (Stück/Farbe) 20", "20", "pieces", "colour"),
        ("model başına min. 200 adet", "200", "pieces", "style"),
    ],
)
def test_minimums_whose_label_says_of_what(text: str, amount: str, unit: str, per: str) -> None:
    read = [value("moq", one) for one in seen("moq", text)]
    assert read == [{"amount": amount, "unit": unit, "per": per}]


def test_the_next_field_is_not_what_a_minimum_is_counted_per() -> None:
    assert seen("moq", "Minimum = 300 takım\nTermin = sipariş onayından sonra") == ["300 takım"]


def test_a_weight_per_area_in_a_label_is_no_minimum() -> None:
    assert seen("moq", "Peso (gr/m²): 118") == []


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("EUR/mt 27,40 franco", ["EUR/mt 27,40"]),
        ("WS 640 / RRP 1,790 euro", ["640", "1,790 euro"]),
        ("misure 10-18\n€ 640,00", ["€ 640,00"]),
        ("H. cm 142\nPeso gr/mq 112", []),
        ("元\n\n6974120503380", []),
        ("PES 64, STD 100", []),
    ],
)
def test_a_line_ends_a_price_and_what_it_is_for_stands_inside(text: str, prices: list[str]) -> None:
    assert sorted(seen("wholesale_price", text)) == sorted(prices)
