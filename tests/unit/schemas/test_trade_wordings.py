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
