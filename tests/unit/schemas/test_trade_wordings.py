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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapport . . . LFG n° 407118, joint au saphir", [("OTHER", "407118", None)]),
        ("证书 | IGI LG641207735", [("OTHER", "LG641207735", None)]),
        (
            "GOTS, we hold certificate CU-853114, good thru 04/30/2027",
            [("GOTS", "CU-853114", "2027-04-30")],
        ),
        (
            "OEKO-TEX® Standard 100, n. 031188.0, emesso il 9 febbraio 2026 e valido fino al "
            "28 febbraio 2027",
            [("OEKO_TEX_100", "031188.0", "2027-02-28")],
        ),
        (
            "RMS  Responsible Mohair Standard, Zertifikat IDFL-26-331907, gültig bis 31.12.2026",
            [("RMS", "IDFL-26-331907", "2026-12-31")],
        ),
        (
            "UY-3345 GRS, no TE-00417720, 30.11.2026'ya kadar geçerli, yenileme başvurusu yapıldı",
            [("GRS", "TE-00417720", "2026-11-30")],
        ),
        (
            "Certificado | N.º | Válido hasta | Aplica\n"
            "OEKO-TEX Standard 100 | 2024OK1187 | 30/06/2028 | ☒\nGOTS | | | ☐",
            [("OEKO_TEX_100", "2024OK1187", "2028-06-30")],
        ),
        (
            "GOTS valid from 01/02/2026 to 28/02/2027, licence CU 812345",
            [("GOTS", "CU 812345", "2027-02-28")],
        ),
        ("All our cotton is GOTS. GOTS certificate CU 812345", [("GOTS", "CU 812345", None)]),
        ("RCS Lyon B 402 118 337, peso 320 GRS, not OEKO-TEX certified; RWS pending", []),
        (
            "OEKO-TEX Standard 100 belgelidir.\nFiyatlarımız 31.12.2026 tarihine kadar geçerlidir",
            [("OEKO_TEX_100", None, None)],
        ),
        ("WRAP DRESS, autres coloris, Reg. REACH 1907/2006", []),
    ],
)
def test_certificates_with_their_last_day(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    groups = load_schema("knitwear").form("certificates").row_groups(text, []) or ()
    trees: list[dict[str, str | None]] = [
        {
            leaf: text[slice(*places[0])] if places and places[0] else None
            for leaf, places in row.items()
        }
        for group in groups
        for row in group
    ]
    rows = value("certificates", trees) if trees else []
    assert isinstance(rows, list)
    found = [row for row in rows if isinstance(row, dict)]
    assert [(r["scheme"], r.get("number"), r.get("valid_to")) for r in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("海关编码：银饰7113119090，金饰7113191990", ["7113119090", "7113191990"]),
        ("HS 6110.1130", ["6110.1130"]),
        ("Tel. 0512-6300 0000", []),
    ],
)
def test_tariff_numbers_beside_ideograms(text: str, expected: list[str]) -> None:
    assert seen("hs_code", text) == expected


def test_the_heading_beside_a_label_is_no_trade_number() -> None:
    behind = load_schema("knitwear").form("gtin").mentions[""].behind_label
    assert list(behind("Netto rivend. €")) == []
    assert list(behind("8054320110712 | 29,00")) == [(0, 13)]


@pytest.mark.parametrize(
    ("words", "amount", "currency"),
    [
        ("two hundred and twelve pounds", "212.00", "GBP"),
        ("sixty-four pounds fifty", "64.50", "GBP"),
        ("soixante-douze euros", "72.00", "EUR"),
        ("trois cent quatre-vingt-quinze euros", "395.00", "EUR"),
        ("duecentoquarantacinque euro", "245.00", "EUR"),
        ("Euro cinquantotto", "58.00", "EUR"),
        ("zweihundertfünfundvierzig Euro fünfzig", "245.50", "EUR"),
        ("ciento veinte euros con cincuenta céntimos", "120.50", "EUR"),
        ("cento e vinte e cinco euros", "125.00", "EUR"),
        ("iki yüz kırk beş lira", "245.00", "TRY"),
        ("人民币陆拾捌元伍角", "68.50", "CNY"),
        ("人民币壹仟贰佰捌拾元整", "1280.00", "CNY"),
        ("金一万三千円也", "13000.00", "JPY"),
        ("148 € 50", "148.50", "EUR"),
        ("Euro 19/50", "19.50", "EUR"),
        ("£545/-", "545.00", "GBP"),
        ("CHF 7'900.–", "7900.00", "CHF"),
    ],
)
def test_amounts_are_read_from_words_and_from_cents_apart(
    words: str, amount: str, currency: str
) -> None:
    assert value("wholesale_price", words) == {"amount": amount, "currency": currency}
    assert words in seen("wholesale_price", f"Price {words}.")


@pytest.mark.parametrize("text", ["based on pounds", "Min. 100 € 50 pezzi", "€ 45/55", "per cent"])
def test_no_amount_is_made_of_other_words(text: str) -> None:
    assert text not in seen("wholesale_price", text)


@pytest.mark.parametrize(
    ("text", "trade", "shop"),
    [
        ("A voi € 96,= al paio, in negozio starei sui 245 euro.", "€ 96,=", "245 euro"),
        ("a voi Euro 42/00 | al pubblico Euro 109/00", "Euro 42/00", "Euro 109/00"),
        ("EK 118,--   VK 279,--", "118,--", "279,--"),
        ("EK/VK: 118,- / 279,-", "118,-", "279,-"),
        ("£62 w/s, £149 rrp", "£62", "£149"),
        ("Ihr Preis bleibt bei 142,50 Euro, im Laden soll er 329 Euro kosten.",
         "142,50 Euro", "329 Euro"),
        ("Borger € 46,50 and advice price € 119,-. Wholesale is excl. BTW.", "€ 46,50", "€ 119,-"),
        ("84 € HT / 210 € TTC", "84 €", "210 €"),
        ("vous le payez 84 € et vous le vendez 210 €", "84 €", "210 €"),
        ("tienda 45,50 € / PVP 119 €", "45,50 €", "119 €"),
        ("Preço lojista 22,50 € — PVP 59,90 €", "22,50 €", "59,90 €"),
        ("bayi 120 TL, perakende 290 TL", "120 TL", "290 TL"),
        ("批发价 68元 零售价 168元", "68元", "168元"),
        ("下代 12,000円 上代 26,000円", "12,000円", "26,000円"),
        ("Code | Weight (g) | Netto rivend. € | Pubblico cons. €\n"
         "AG-1 | 3,1 | 29,00 | 72,00", "29,00", "72,00"),
        ("Im Laden 1.180,00 €, nicht mehr 1.150; Ihr Preis 472,00 €.\nVK 1.150,00 €",
         "472,00 €", "1.180,00 €"),
    ],
)  # fmt: skip
def test_who_pays_tells_the_price_of_the_trade_from_the_shops(
    text: str, trade: str, shop: str
) -> None:
    assert seen("wholesale_price", text) == [trade]
    assert seen("retail_price", text) == [shop]


@pytest.mark.parametrize(
    "text",
    [
        "Prägung eures Namens: 3 Euro", "Sample yardage USD 8.00/m", "minimum order 500 €",
        "Goldkurs bei Ausstellung: CHF 84'310 / kg", "Ziel-EK wäre 150,00 €", "Versand 12 €",
        "los 39,00 € eran de la temporada pasada", "サンプル代 3,000円", "Listino 2027",
        "the 22 in is six pounds more", "PA 6.6", "franco à partir de 600 euros",
    ],
)  # fmt: skip
def test_what_is_no_price_of_the_goods_is_not_offered(text: str) -> None:
    assert seen("wholesale_price", text) == seen("retail_price", text) == []
