"""Where prices stand without a currency beside them, and which ones a text takes back."""

from __future__ import annotations

import pytest

from schemas.registry import load_schema
from schemas.values.money import stated_currency


def seen(attribute: str, text: str) -> list[str]:
    """The places that running text offers for a price."""
    mentions = load_schema("knitwear").form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


@pytest.mark.parametrize(
    ("text", "trade", "shop"),
    [
        # The label of a cell says whose price it is, and its currency stands elsewhere.
        ("achat: 31.50\npublic: 79.00", ["31.50"], ["79.00"]),
        ("mayorista: 12,00\nPVP: 29,90", ["12,00"], ["29,90"]),
        ("Händler-EK: 48,00\nUVP: 119,00", ["48,00"], ["119,00"]),
        ("Preço revenda: 22,00\nPúblico: 54,90", ["22,00"], ["54,90"]),
        ("批发: 88\n零售: 198", ["88"], ["198"]),
        ("下代: 4,800\n上代: 12,000", ["4,800"], ["12,000"]),
        # One head has both, and the cell their amounts with a currency each.
        ("ingr. / al pubbl.: € 64,00 / CHF 189", ["€ 64,00"], ["CHF 189"]),
        ("EK / UVP: EUR 31,50 / CHF 79,00", ["EUR 31,50"], ["CHF 79,00"]),
        ("GBP, trade ex VAT / retail inc VAT\n\nTK-11  64.00  165", ["64.00"], ["165"]),
        ("Noi a 64 euro. La cliente venderà a 189 euro.", ["64 euro"], ["189 euro"]),
        # Lookalikes: what is packed, counted or dated is no price.
        ("trade pack: 6\nretail qty: 12", [], []),
        ("Listino rivenditori: 2027", [], []),
        # A legend explains marks that stand before figures.
        ("=> 31,-  ==>> 79,-\n=>  voi, netto\n==>>  cartellino", ["31,-"], ["79,-"]),
        ("* 31\n* retail", [], []),
        # Words behind a figure, and a figure that goes with the next one.
        ("64 euro to you, and we see it at 149 in the shop.", ["64 euro"], ["149"]),
        ("64 euro wholesale, 149 retail.", ["64 euro"], ["149"]),
        ("no. 12 in the shop", [], []),
        ("Al pubblico consigliamo 89 e 99 euro.", [], ["89", "99 euro"]),
        ("Na loja sugerimos 89 € a saia e 99 € o vestido.", [], ["89 €", "99 €"]),
        ("PVP recomendado 89 € y 99 €", [], ["89 €", "99 €"]),
        ("al negozio 44 + iva; al pubblico 99 €", ["44"], ["99 €"]),
        # A sentence about all prices says whose they are, whatever follows.
        ("Borsa € 780\nI prezzi sono al pubblico, IVA inclusa, fino al 30 giugno.", [], ["€ 780"]),
    ],
)  # fmt: skip
def test_figures_are_prices_by_where_they_stand(
    text: str, trade: list[str], shop: list[str]
) -> None:
    assert [seen("wholesale_price", text), seen("retail_price", text)] == [trade, shop]


@pytest.mark.parametrize(
    "text",
    ["Listino netto €: 38.50", "Achat HT €: 38.50", "TOPTAN_TL: 38.50", "Coste € s/IVA: 38.50"],
)
def test_a_figure_stands_apart_from_the_currency_of_its_label(text: str) -> None:
    assert "38.50" in seen("wholesale_price", text)
    assert seen("retail_price", text) == []


def test_a_rate_of_an_invoice_is_what_the_trade_pays() -> None:
    rows = "No | Goods | Qty | Rate (Rs.) | Amount\n1 | Throw | 60 | 1,450/- | 87,000.00"
    assert seen("wholesale_price", rows) == ["1,450/-"]
    assert seen("retail_price", rows) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rate (Rs.) 1,450/- GSTIN 08AAAAA0000A1Z0", "INR"),
        ("Price Rs. 1,450/-. Made in India", "INR"),
        ("Price Rs. 1,450/-", None),
        ("Rs. 1,450/-, USD 17.20. Made in India", "USD"),
    ],
)
def test_rupees_are_of_the_country_whose_papers_they_stand_in(text: str, code: str | None) -> None:
    assert stated_currency(text) == code


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("mayorista: 36,00\nEl precio mayorista no son 36,00, es 38,50 €", ["36,00", "36,00"]),
        ("Preis 64,00 EUR\n61,90 € statt der 64,00 unten", ["64,00", "64,00"]),
        ("va a 79,00 € y no a 75,50", ["75,50"]),
        ("Il prezzo è 39 euro, non più 36,00", ["36,00"]),
        ("le prix n'est pas 36,00 mais 39 €", ["36,00"]),
        ("o preço não é 36,00, é 39 €", ["36,00"]),
        # Lookalikes: what is denied is counted or measured.
        ("nicht 30 Grad, 30 € netto", []),
        ("not 6 pieces, 6 € each", []),
        ("no hay 36 en stock", []),
    ],
)
def test_amounts_that_others_took_the_place_of_are_taken_back(text: str, old: list[str]) -> None:
    mentions = load_schema("knitwear").form("wholesale_price").mentions[""]
    assert mentions.taken_back is not None
    assert [text[start:end] for start, end in mentions.taken_back(text)] == old
    assert not set(seen("wholesale_price", text)) & set(old)
