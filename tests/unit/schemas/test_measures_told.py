"""Measures as people tell them: halves in words, sides by adjectives, and lookalikes."""

from __future__ import annotations

import pytest

from tests.unit.schemas.reads import value
from tests.unit.schemas.test_measure_wordings import in_cell, seen


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("It is 11 and a half inches across", "29.21"),
        ("larga un metro e mezzo", "150"),
        ("largeur un mètre et demi", "150"),
        ("anderthalb Meter breit", "150"),
        ("dos metros y medio de ancho", "250"),
        ("metro e meio de largura", "150"),
        ("2 buçuk metre eninde", "250"),
        ("宽一米半", "150"),
        ("幅2メートル半", "250"),
    ],
)
def test_measures_and_a_half_in_words(text: str, amount: str) -> None:
    values = [
        value("width", words, "home_textile") for words in seen("width", text, "home_textile")
    ]
    assert {"amount": amount, "unit": "cm"} in values


@pytest.mark.parametrize(
    "text",
    ["a year and a half ago", "half a dozen colours", "due anni e mezzo", "medio kilo"],
)
def test_other_halves_are_no_lengths(text: str) -> None:
    assert seen("width", text, "home_textile") == []


@pytest.mark.parametrize(
    ("text", "width", "height", "depth"),
    [
        ("base 23 cm, alta 31, profonda 12", "23 cm", "31", "12"),
        ("ALTO X ANCHO X FONDO (CM) 31 x 23 x 12", "23", "31", "12"),
        ("横230mm × 縦310mm × 厚み120mm", "230mm", "310mm", "120mm"),
        ("9 inches across, 12 inches tall, 5 inches deep", "9 inches", "12 inches", "5 inches"),
    ],
)
def test_sides_told_by_words(text: str, width: str, height: str, depth: str) -> None:
    sides = {"width": width, "height": height, "depth": depth}
    assert {name: seen(name, text, "leather_goods") for name in sides} == {
        name: [words] for name, words in sides.items()
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("厚み120mm、革厚1.4mm", ["1.4mm"]),
        ("hide of 6 ounce under 18 oz canvas", ["6 ounce"]),
        ("fondo 0,8 cm", []),
    ],
)
def test_what_is_thicker_than_leather_is_no_thickness_of_it(text: str, words: list[str]) -> None:
    assert seen("leather_thickness", text, "leather_goods") == words


@pytest.mark.parametrize("text", ["150 cm wide", "laize 152 cm", "幅148cm"])
def test_a_width_alone_is_not_the_usable_one(text: str) -> None:
    assert seen("cuttable_width", text) == []
    assert in_cell("cuttable_width", "148 cm") == ["148 cm"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Martindale 25.000 devirdir", ["Martindale 25.000"]),
        ("Pilling (2.000 giri)", []),
        ("Wyzenbeek 51,000 double rubs", []),
    ],
)
def test_rounds_of_other_tests_are_no_rubs(text: str, words: list[str]) -> None:
    assert seen("martindale", text) == words


def test_shrinkage_in_words() -> None:
    text = "It shrinks two per cent in the warp and one per cent in the weft."
    assert seen("shrinkage_warp", text) == ["two per cent"]
    assert value("shrinkage_warp", "two per cent", "fabric") == "2"
    assert seen("shrinkage_weft", "Shrinkage: warp -2.5%, fill -1.0%") == ["-1.0%"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ne 12/1 x 9/1 ring spun", ["Ne 12/1 x 9/1"]),
        ("Nm 2/60 x 150 cm", ["Nm 2/60"]),
    ],
)
def test_counts_of_warp_and_weft_before_other_words(text: str, words: list[str]) -> None:
    assert seen("yarn_count", text) == words


@pytest.mark.parametrize(
    ("attribute", "text", "words"),
    [
        ("ply", "de 18,5 micras, en 3 semanas", []),
        ("ply", "filato a due capi", ["due capi"]),
        ("gauge", "dolcevita, fin.12", ["fin.12"]),
        ("fabric_weight", "目付は380g/㎡です", ["380g/㎡"]),
        ("net_weight", "目付は380g/㎡です", []),
        ("fabric_weight", "420 grammes to the square metre", ["420 grammes to the square metre"]),
    ],
)
def test_signs_that_make_a_number_a_measure(attribute: str, text: str, words: list[str]) -> None:
    assert seen(attribute, text, "knitwear") == words


@pytest.mark.parametrize("text", ["pesa g 18,4\nin vetrina", "perle, 22 in tutto"])
def test_the_preposition_is_no_inch(text: str) -> None:
    assert seen("chain_length", text, "jewellery") == []


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("mis. 26 largo 19 alto 11 prof", "26", "19"),
        ("33 l, 21 h, 9 p", "33", "21"),
        ("19 × 33 × 8cm (h, w, d)", "33", "19"),
        ("规格,33×21厘米", "33", "21厘米"),
    ],
)
def test_marks_behind_their_numbers_say_which_side(text: str, width: str, height: str) -> None:
    assert seen("width", text, "leather_goods") == [width]
    assert seen("height", text, "leather_goods") == [height]


def test_of_units_ahead_of_their_numbers_each_has_its_own() -> None:
    text = "GR/ML 420 GR/MQ 280"
    assert seen("fabric_weight", text, "fabric") == ["GR/ML 420", "GR/MQ 280"]


def test_what_warp_and_weft_lose_is_shrinkage_without_the_word() -> None:
    text = "11) chaîne -2,5 %, trame -1 %"
    assert seen("shrinkage_warp", text, "fabric") == ["-2,5 %"]
    assert seen("shrinkage_weft", text, "fabric") == ["-1 %"]
