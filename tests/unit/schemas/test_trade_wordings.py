"""What suppliers write of prices, minimums, times, papers and places, in nine languages."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext
from schemas.registry import load_schema
from schemas.values.money import stated_currency
from tests.unit.schemas.reads import value


def seen(attribute: str, text: str, schema: str = "knitwear") -> list[str]:
    """The places that running text offers for a single text of an attribute."""
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Fiyatlar TL/mt olup KDV hariçtir", "TRY"),
        ("单价(元/米) 8.6", "CNY"),
        ("All prices in USD. Sizes S/M/L", "USD"),
        ("ALL STYLES, TOP QUALITY, MOP BUTTONS. PRICE, EUR", "EUR"),
        ("€/lfm: 21,40; Muster 15 USD", "EUR"),
        ("Prices in EUR or USD", None),
    ],
)
def test_the_currency_of_a_head_is_that_of_the_numbers_below(text: str, code: str | None) -> None:
    assert stated_currency(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "peso 510", "soles 2 mm", "sterling 925", "925 sterling", "ALL 12 COLOURS", "MOP 4 holes",
        "6 ft",
    ],
)  # fmt: skip
def test_words_of_the_trade_are_no_currency(text: str) -> None:
    assert seen("wholesale_price", text) == []


@pytest.mark.parametrize("text", ["1.200 pesos", "8 500 Ft", "USD 14.20", "24,90 TL", "120 soles"])
def test_currencies_stay_ones_behind_their_amount(text: str) -> None:
    assert seen("wholesale_price", text) == [text]


@pytest.mark.parametrize("head", ["€/lfm", "US$/pc", "TL/çift", "元/米", "£/pair", "Price, USD"])
def test_a_currency_per_goods_heads_a_column_of_prices(head: str) -> None:
    labels = load_schema("fabric").spec().attribute("wholesale_price").labels
    assert any(head in words for words in labels.values())


def test_a_bare_number_is_in_the_currency_of_its_head() -> None:
    context = ReadingContext(stated_currency=stated_currency("Fiyat (TL/mt)"))
    read = value("wholesale_price", "1.250,50", "fabric", context)
    assert read == {"amount": "1250.50", "currency": "TRY"}


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("entre 4 et 6 semaines", "28", "42"), ("between 6 and 8 weeks", "42", "56"),
        ("tra le 4 e le 6 settimane", "28", "42"), ("zwischen 4 und 6 Wochen", "28", "42"),
        ("entre 5 y 6 semanas", "35", "42"), ("entre 30 e 45 dias", "30", "45"),
        ("4 ila 6 hafta", "28", "42"),
    ],
)  # fmt: skip
def test_times_between_two_ends(text: str, least: str, most: str) -> None:
    found = seen("lead_time", f"Lieferzeit {text} ab Auftrag")
    assert found == [text]
    assert value("lead_time", text) == {"min_days": least, "max_days": most}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("model başına min. 200 adet", {"amount": "200", "unit": "pieces", "per": "style"}),
        ("Sipariş model başına 30 adettir", {"amount": "30", "unit": "pieces", "per": "style"}),
        ("renk başına en az 100 adet", {"amount": "100", "unit": "pieces", "per": "colour"}),
        ("Minimum sipariş 30 takım", {"amount": "30", "unit": "sets"}),
    ],
)  # fmt: skip
def test_turkish_minimums(text: str, expected: dict[str, str]) -> None:
    found = seen("moq", text)
    assert value("moq", max(found, key=len)) == expected


def test_an_order_before_its_number_is_not_counted_per() -> None:
    assert value("moq", "Minimum sipariş 30 takım") == {"amount": "30", "unit": "sets"}


def certificates(text: str) -> list[tuple[str, str | None]]:
    """The schemes with their numbers that running text offers."""

    def words(places: tuple[tuple[int, int] | None, ...]) -> str | None:
        place = next(iter(places), None)
        return text[slice(*place)] if place else None

    groups = load_schema("knitwear").form("certificates").row_groups(text, []) or ()
    rows = [(words(row["scheme"]), words(row["number"])) for group in groups for row in group]
    return [(scheme, number) for scheme, number in rows if scheme]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RWS, n.º CU-901177-RWS", [("RWS", "CU-901177-RWS")]),
        (
            "OEKO-TEX Standard 100, Zertifikat 07.0.4471.",
            [("OEKO-TEX Standard 100", "07.0.4471")],
        ),
    ],
)
def test_numbers_of_certificates(text: str, expected: list[tuple[str, str]]) -> None:
    assert certificates(text) == expected
