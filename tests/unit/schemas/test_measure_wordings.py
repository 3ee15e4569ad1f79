"""What suppliers write of measures: pairs, parts, letters and counts in short."""

from __future__ import annotations

import pytest

from schemas.registry import load_schema
from tests.unit.schemas.reads import value


def seen(attribute: str, text: str, schema: str = "fabric") -> list[str]:
    """The places that running text offers for an attribute."""
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


def in_cell(attribute: str, text: str, schema: str = "fabric") -> list[str]:
    """The places that a cell offers behind a label of an attribute."""
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.behind_label(text)]


@pytest.mark.parametrize(
    ("text", "warp", "weft"),
    [
        ("水洗缩率 经/纬: 5%/3%", "5%", "3%"),
        ("Relaxation (%) W 0.5 F 0.8", "0.5", "0.8"),
        ("Rientro ordito 1,5% trama 2%", "1,5%", "2%"),
        ("Einlauf K/S 2/3 %", "2", "3 %"),
        ("Shrinkage (L x W): -3% x -2%", "-3%", "-2%"),
        ("Shrinkage: max 3% x 2%", "3%", "2%"),
        ("Stabilità dimensionale ordito -2% trama -1,5%", "-2%", "-1,5%"),
        ("Washing shrinkage ≤3% / ≤2%", "3%", "2%"),
        ("Krumpf nach DIN EN ISO 3005: Kette max. 1,5 %, Schuss max. 1,0 %", "1,5 %", "1,0 %"),
        ("Retrait en chaîne -3 %, en trame -2 %", "-3 %", "-2 %"),
        ("Çekmezlik boy %3, en %2", "%3", "%2"),
        ("çekme: çözgü -%2,5 / atkı -%5 (test AATCC 135)", "-%2,5", "-%5"),
        ("缩水率 Shrinkage | 经 Warp -2.0% / 纬 Weft -1.5%", "-2.0%", "-1.5%"),
        ("Shrinkage, warp (3 home launderings) 2.5%\nShrinkage, filling 1.5%", "2.5%", "1.5%"),
        ("retrait : chaîne (-) 2 % ; trame (-) 1,5 %", "(-) 2 %", "(-) 1,5 %"),
        ("Dimensionsstabilität Kette -2,0 Schuss -1,5", "-2,0", "-1,5"),
    ],
)
def test_shrinkage_of_both_directions(text: str, warp: str, weft: str) -> None:
    assert seen("shrinkage_warp", text) == [warp]
    assert seen("shrinkage_weft", text) == [weft]


def test_a_tolerance_is_no_shrinkage() -> None:
    assert seen("shrinkage_warp", "缩率按GB/T 8628测试，公差±1%。") == []


@pytest.mark.parametrize("cell", ["5%/3%", "5/3", "5 x 3 %", "W 5 F 3", "ordito 5%, trama 3%"])
def test_shrinkage_of_both_directions_in_one_cell(cell: str) -> None:
    (warp,), (weft,) = in_cell("shrinkage_warp", cell), in_cell("shrinkage_weft", cell)
    assert value("shrinkage_warp", warp, "fabric") == "5"
    assert value("shrinkage_weft", weft, "fabric") == "3"


@pytest.mark.parametrize(
    ("text", "whole", "usable"),
    [
        ("154 cm list to list, 150 usable", "154", "150"),
        ("altezza 148 cm (utile 145)", "148", "145"),
        ("150 cm / 147 cm", "150", "147"),
        ("150/148 cm", "150", "148"),
        ("Largura 150 cm útil 146", "150", "146"),
        ("Gesamtbreite 152 cm, nutzbar 148 cm", "152", "148"),
    ],
)
def test_a_width_and_its_usable_part(text: str, whole: str, usable: str) -> None:
    for attribute, amount in (("width", whole), ("cuttable_width", usable)):
        values = [value(attribute, words, "fabric") for words in seen(attribute, text)]
        assert {"amount": amount, "unit": "cm"} in values


def test_widths_that_go_up_are_a_range() -> None:
    assert value("width", "148/150 cm", "fabric") is None


@pytest.mark.parametrize(
    ("text", "rubs"),
    [
        ("M'dale 50k", "50000"), ("45.000 T", "45000"), ("5万次", "50000"),
        ("25 Tsd. Touren", "25000"), ("100k rubs", "100000"), ("2,5万次", "25000"),
    ],
)  # fmt: skip
def test_rubs_written_short(text: str, rubs: str) -> None:
    assert [value("martindale", words, "fabric") for words in seen("martindale", text)] == [rubs]


def test_height_of_the_mattress_behind_a_fitted_sheet() -> None:
    assert seen("depth", "160 x 200 + 32", "home_textile") == ["32"]


@pytest.mark.parametrize(
    ("attribute", "amount"), [("width", "38"), ("height", "29"), ("depth", "11 cm")]
)
def test_sides_marked_by_letters_with_points(attribute: str, amount: str) -> None:
    assert seen(attribute, "L. 38 × H. 29 × P. 11 cm", "leather_goods") == [amount]


@pytest.mark.parametrize("text", ["-%2,5", "%-2,5", "(-) 2,5 %", "-2,5%"])
def test_the_sign_of_a_share_stands_anywhere_before_it(text: str) -> None:
    assert value("shrinkage_warp", text, "fabric") == "-2.5"


@pytest.mark.parametrize(
    "text",
    [
        "L 24  h 28  P 15  luce manico 22", "27 x 17 x 3 (LxHxP)", "W x H x D (cm): 27 x 17 x 3",
        "B 24,5 x H 32 x T 2,5 cm", "larga 30 cm, alta 22 cm, profonda 9 cm",
        "宽32cm 高25cm 厚12cm",
        "32 cm de large, 20 cm de haut, 8 cm de profondeur", "横28×縦20×マチ10cm",
        "genişlik 30 cm, yükseklik 22 cm, derinlik 9 cm",
    ],
)  # fmt: skip
def test_sides_are_told_by_their_marks(text: str) -> None:
    found = [seen(side, text, "leather_goods") for side in ("width", "height", "depth")]
    assert [len(one) for one in found] == [1, 1, 1]
    assert len({one[0] for one in found}) == 3


def test_marked_lengths_are_sides_beside_a_product_of_another_piece() -> None:
    text = "130 cm de large, 180 cm de long\ncoussin 50 x 50 cm"
    assert "130 cm" in seen("width", text, "home_textile")
    assert "180 cm" in seen("length", text, "home_textile")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("410 gram per m2", "410"), ("250 grammi al metro quadro", "250"),
        ("300 Gramm pro Quadratmeter", "300"), ("280 gramos por metro cuadrado", "280"),
        ("gr/mq 480, altezza cm 148", "480"), ("165 gr/m² (± %5)", "165"),
        ("12 oz. sq. yd.", "406.87"),
    ],
)  # fmt: skip
def test_weights_of_an_area_in_words(text: str, amount: str) -> None:
    found = [value("fabric_weight", words, "fabric") for words in seen("fabric_weight", text)]
    assert found == [{"amount": amount, "unit": "g/m2"}]


@pytest.mark.parametrize(
    ("attribute", "text", "words"),
    [
        ("width", "60 in (+1 / -0)", ["60 in (+1 / -0)"]),
        ("width", "totale: 150\nutile: 146", ["150"]),
        ("cuttable_width", "totale: 150\nutile: 146", ["146"]),
        ("yarn_count", "20D×20D", ["20D×20D"]),
        ("yarn_count", "26Nm/2", ["26Nm/2"]),
        ("yarn_count", "3D print", []),
    ],
)
def test_measures_of_a_cloth_in_short(attribute: str, text: str, words: list[str]) -> None:
    assert seen(attribute, text) == words


def test_weights_of_metal_stand_below_their_head() -> None:
    table = "Codice | Articolo | Peso (g) | Pietre\nAG-1107 | Anello Filo | 3,1 | 2 zirconi"
    assert seen("metal_weight", table, "jewellery") == ["3,1"]
    assert seen("leather_thickness", "spess 1,8", "leather_goods") == ["1,8"]
