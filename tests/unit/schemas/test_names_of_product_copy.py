"""Names with figures, kinds, seasons, wearers, codes and brands as product copy tells them."""

from __future__ import annotations

import time

import pytest

from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.kind_spans import kind_spans

SCHEMAS = {"a": "apparel", "k": "knitwear", "l": "leather_goods", "s": "footwear", "j": "jewellery"}


def seen(schema: str, attribute: str, text: str) -> set[str]:
    mentions = load_schema(SCHEMAS[schema]).form(attribute).mentions[""]
    return {" ".join(text[start:end].split()) for start, end in mentions.anywhere(text)}


@pytest.mark.parametrize(
    ("schema", "text", "expected"),
    [
        ("s", "ROMY 60\nA pointed pump in patent leather, cut low at the sides.", "ROMY 60"),
        ("j", "The Signet No. 4 is cast in solid gold. A ring to be worn daily.", "Signet No. 4"),
        ("k", "New in\nIsolde No. 7 Cardigan\n£690.00", "Isolde No. 7 Cardigan"),
        ("k", "Cardigan N° 12\nTricoté en Écosse, il se porte ample.", "Cardigan N° 12"),
        ("l", "La Passerelle 24, un sac à main en veau.", "Passerelle 24"),
        ("s", "Aria 2.0 Sneaker\nA low-top sneaker in calf.", "Aria 2.0 Sneaker"),
        ("j", "Bague Jonc N°3 en or jaune.", "Bague Jonc N°3"),
        ("l", "Tasche „Alma 28“ aus Kalbsleder", "Tasche „Alma 28“"),
        ("j", "Ring Nr. 5\nMassives Silber, handpoliert.", "Ring Nr. 5"),
        ("s", "Ballerina Nº5\nEn charol negro.", "Ballerina Nº5"),
        ("a", "Camisa N.º 7\nCamisa de popelín.", "Camisa N.o 7"),
        ("s", "Lys slingback pump 75", "Lys slingback pump 75"),
        ("s", "Lys Slingback 75\nPatent calf.", "Lys Slingback 75"),
        ("l", "トート No.4\n帆布のトート", "トート No.4"),
        ("l", "Modell Alma: Handtasche aus Rindleder", "Alma"),
        ("l", "Mini Odalys\nThe Mini Odalys is a small bucket bag with a strap.", "Mini Odalys"),
    ],
)
def test_figures_and_sizes_of_models_are_parts_of_names(
    schema: str, text: str, expected: str
) -> None:
    found = seen(schema, "name", text) | {
        name.replace("º", "o") for name in seen(schema, "name", text)
    }
    assert expected in found


@pytest.mark.parametrize(
    "text",
    [
        "Via Roma 12, una borsa in pelle",
        "EU 38 Pump in calf",
        "Ava Pump 38",
        "Look 14\nBlazer in lana vergine con rever classici.",
        "Camicia Lino 48",
        "Order No. 12 Coat in wool",
        "Autumn 26 Coat in wool",
        "Herbst 26\nMantel aus Wolle, weich gewalkt und warm.",
        "Sendlinger Straße 41\nDer Mantel aus Wolle ist weich und warm.",
        "Reißverschluss Nr. 5 Jacke",
        "Zip No. 5 jacket",
        "Super 120 Suit",
        "Pantone 19 Scarf",
        "Qty 120 Coats",
        "Mai 27 Mantel",
        "The No. 4 buttons to the throat, the No. 7 cardigan falls",
    ],
)
def test_counts_sizes_streets_and_days_are_no_parts_of_names(text: str) -> None:
    found = {name for letter in "aks" for name in seen(letter, "name", text)}
    assert not [name for name in found if any(letter.isdigit() for letter in name)]


@pytest.mark.parametrize(
    "words",
    [
        "seven-fold tie", "baseball cap", "three-piece suit", "over-the-knee boot", "double monk",
        "Seidentuch", "Schirmmütze", "cappellino", "combishort", "Overknee-Stiefel", "anfibi",
        "alpargatas", "ポケットチーフ", "カシミヤニット", "ライダースジャケット",
        "机车夹克", "渔夫帽",
    ],
)  # fmt: skip
def test_what_wardrobes_hold_has_words(words: str) -> None:
    assert kind_spans(words) == ((0, len(words)),)


@pytest.mark.parametrize(
    ("text", "reading", "season"),
    [
        ("Herren · Durchläufer", "Durchläufer", "NOS"),
        ("Herbst-/Winterkollektion 2026", "Herbst-/Winterkollektion 2026", "FW26"),
        ("Frühjahrs-/Sommerkollektion 2027", "Frühjahrs-/Sommerkollektion 2027", "SS27"),
        ("collectie herfst/winter 2026", "herfst/winter 2026", "FW26"),
        ("voorjaar/zomer 2027", "voorjaar/zomer 2027", "SS27"),
        ("2026-27年秋冬コレクション", "2026-27年秋冬", "FW26"),
        ("shown for '26-'27 A/W", "26-'27 A/W", "FW26"),
    ],
)
def test_seasons_are_seen_and_read(text: str, reading: str, season: str) -> None:
    assert reading in seen("a", "season", text)
    parsed = parse_attribute(load_schema("apparel"), "season", reading, ReadingContext())
    assert parsed.value == season


def test_praise_is_no_programme_and_a_cell_is_one() -> None:
    assert not seen("a", "season", "A timeless piece; un manteau intemporel en laine.")
    assert seen("a", "season", "Season: Timeless") == {"Timeless"}


@pytest.mark.parametrize("text", ["Dameskleding", "damesschoen", "voor dames"])
def test_dutch_compounds_begin_with_whom_they_are_for(text: str) -> None:
    assert any("dames" in words.lower() for words in seen("a", "gender", text))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Item ID 30418", {"30418"}),
        ("Model is 178 cm and wears size 36", set()),
        ("Call +44 20 7946 0018", set()),
    ],
)
def test_codes_of_copy(text: str, codes: set[str]) -> None:
    assert seen("a", "style_code", text) == codes


def test_two_groups_behind_an_italian_reference_are_one_code() -> None:
    assert "7719 802" in seen("a", "style_code", "Riferimento: 7719 802")


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("BRANDMOOR · Herren · Neu\nOxford „Max“\nBrandmoor Schuhfabrik GmbH", "BRANDMOOR"),
        ("Shop all Marelle Voss\nThe Wren Coat", "Marelle Voss"),
        ("The Wren Coat\nMore from Marelle Voss", "Marelle Voss"),
        ("Marelle Voss founded her label in 2011.", "Marelle Voss"),
        ("la nouvelle saison de Maison Kerdrel, vue en mars", "Maison Kerdrel"),
    ],
)
def test_houses_that_pages_lead_to(text: str, brand: str) -> None:
    assert brand in seen("a", "brand", text)


def test_a_product_over_its_wearers_is_no_brand() -> None:
    assert not seen("a", "brand", "WREN COAT · Women · Fall")


@pytest.mark.parametrize("seed", ["Ava No. 4 ", "ROMY 60\n", "AVA · B ", "Ava Pump 75 ", "26-'"])
def test_the_time_that_copy_takes_is_linear(seed: str) -> None:
    text = seed * (20_000 // len(seed))
    started = time.process_time()
    for attribute in ("name", "brand", "season", "gender"):
        seen("a", attribute, text)
    assert time.process_time() - started < 20
