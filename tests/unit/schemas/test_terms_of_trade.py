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
        ("WS 640 / RRP 1,790 euro", ["640"]),
        ("misure 10-18\n€ 640,00", ["€ 640,00"]),
        ("H. cm 142\nPeso gr/mq 112", []),
        ("元\n\n6974120503380", []),
        ("PES 64, STD 100", []),
    ],
)
def test_a_line_ends_a_price_and_what_it_is_for_stands_inside(text: str, prices: list[str]) -> None:
    assert sorted(seen("wholesale_price", text)) == sorted(prices)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "per"),
    [
        ("Unter zwölf Paar je Modell rüsten wir nicht um", "12", "pairs", "style"),
        ("di capi ne servono almeno 6 pezzi per tinta", "6", "pieces", "colour"),
        ("Mindestens 5 Stück je Modell, Farben gemischt geht.", "5", "pieces", "style"),
        ("We ask for three pieces per design on a\nfirst order", "3", "pieces", "style"),
        ("Mindestbestellung zwei Dutzend je Farbe", "24", "pieces", "colour"),
        ("Como mínimo, media docena por referencia", "6", "pieces", "style"),
        ("min pz 12 x col", "12", "pieces", "colour"),
        ("mínimo de 8 pares por\nmodelo; plazo 45 días", "8", "pairs", "style"),
        ("Minimum 300 yards per colour", "274.32", "metres", "colour"),
        ("Renk başına asgari yüz elli metre", "150", "metres", "colour"),
        ("三十件起订，不分颜色", "30", "pieces", None),
        ("一型十二枚より", "12", "pieces", "style"),
    ],
)
def test_minimums_in_sentences(text: str, amount: str, unit: str, per: str | None) -> None:
    read = [value("moq", one) for one in seen("moq", text)]
    assert {"amount": amount, "unit": unit} | ({"per": per} if per else {}) in read


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("innerhalb von 5 Arbeitstagen", "5", "5"),
        ("Teslim 30 günde", "30", "30"),
        ("zehn bis zwölf Wochen", "70", "84"),
        ("tra sei e otto settimane", "42", "56"),
        ("dai 30 ai 45 giorni", "30", "45"),
        ("seis u ocho semanas", "42", "56"),
        ("eight (8) weeks", "56", "56"),
        ("consegna: trenta/quaranta giorni", "30", "40"),
        ("sous quinzaine", "15", "15"),
        ("受注後2〜3週間でお届け", "14", "21"),
        ("Pagamento a 60 gg, consegna 30 gg", "30", "30"),
    ],
)
def test_times_in_words_and_with_endings(text: str, least: str, most: str) -> None:
    read = [value("lead_time", one) for one in seen("lead_time", text)]
    assert read == [{"min_days": least, "max_days": most}]


@pytest.mark.parametrize(
    "text",
    ["R.B. 60 gg f.m.", "2% 10 days", "60 gün vadeli", "saldo a 30 giorni", "11 Monate gegerbt",
     "Diese Preise gelten 30 Tage"],
)  # fmt: skip
def test_times_of_payments_offers_and_tanneries_are_no_lead_times(text: str) -> None:
    assert seen("lead_time", text) == []


@pytest.mark.parametrize(
    "text",
    ["franco nostro laboratorio", "from our door", "ab unserer Werkstatt", "ex our workshop",
     "départ de notre fabrique", "puesto en nuestra fábrica", "à porta da nossa fábrica",
     "atölyemizden çıkış", "弊社工場渡し", "车间自提"],
)  # fmt: skip
def test_the_works_go_by_many_names(text: str) -> None:
    assert {value("incoterm", one) for one in seen("incoterm", text)} == {"EXW"}


def test_what_lies_in_stock_is_no_term() -> None:
    assert seen("incoterm", "ab Lager lieferbar") == []


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("p/e 27. tutto fatto", "SS27"), ("spring twenty-seven", "SS27"), ("pe27", "SS27"),
        ("twenty twenty-seven", None), ("a.i. 26/27", "FW26"), ("the spring of 2027", "SS27"),
        ("Sommerkollektion 2027", "SS27"), ("二零二七春夏", "SS27"), ("２０２７年春夏", "SS27"),
        ("26AW", "FW26"), ("Stammdaten (NOS)", "NOS"), ("通年", "NOS"), ("nos prix", None),
        ("j'ai 27 ans", None), ("PV 27,50", None),
    ],
)  # fmt: skip
def test_seasons_however_they_are_written(text: str, season: str | None) -> None:
    read = {value("season", one) for one in seen("season", text)} - {None}
    assert read == ({season} if season else set())


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("One size, for anybody", "unisex"), ("botín SRA 36-41", "women"), ("女鞋", "women"),
        ("Damen- und Herrenpullover", "unisex"), ("women's and men's", "unisex"),
        ("per lui", "men"), ("his and hers", "unisex"), ("la señora Vidal", None),
        ("Sehr geehrte Damen und Herren", None), ("Herr Meier", None), ("man kann", None),
        ("a kind of blue", None), ("baby alpaca", None), ("zapato de señora", "women"),
    ],
)  # fmt: skip
def test_whom_it_is_for_and_who_is_addressed(text: str, gender: str | None) -> None:
    read = {value("gender", one) for one in seen("gender", text)}
    assert read == ({gender} if gender else set())


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("35 a 41, numeración europea", "EU"), ("UK sizes", "UK"), ("Tallas 38 al 50 (EU)", "EU"),
        ("TAGLIE\n38 40 42\n(italiane)", "IT"), ("IT 38", "IT"),
        ("Größenlauf (EU) 36 37 38", "EU"), ("M\nEU\n43", "EU"),
        ("欧码35-40", "EU"),
        ("pointures françaises", "FR"), ("tell us if it fits", None), ("Made in Italy", None),
        ("Italian wool", None), ("de la lana", None), ("EUR 38,50", None), ("DE 811 220", None),
    ],
)  # fmt: skip
def test_a_system_of_sizes_stands_beside_sizes(text: str, system: str | None) -> None:
    read = {value("size_system", one) for one in seen("size_system", text)}
    assert read == ({system} if system else set())


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your order of 120 pieces per colour.",
        "Danke für Ihre Bestellung über 120 Stück je Farbe.",
        "Grazie per il vostro ordine di 60 pezzi per colore.",
        "Merci pour votre commande de 60 pièces par coloris.",
        "Gracias por su pedido de 60 prendas por color.",
        "Obrigado pela sua encomenda de 60 pares por cor.",
        "ご注文の120枚/色を承りました。",
    ],
)
def test_what_somebody_ordered_is_no_minimum(text: str) -> None:
    assert seen("moq", text) == []


@pytest.mark.parametrize(
    "text", ["We need a first order of 60 pieces per style.", "Order at least 60 pieces per style."]
)
def test_the_least_order_is_a_minimum(text: str) -> None:
    assert "60 pieces per style" in seen("moq", text)
