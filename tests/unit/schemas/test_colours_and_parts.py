"""Colours with counts, standards and parts beside them; toes, eyelets, stones and platings."""

from __future__ import annotations

import time

import pytest

from schemas.base import ReadingTree
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.colour_mentions import colour_groups
from schemas.values.plating_mentions import plating_mentions
from schemas.values.stone_rows import stone_groups
from schemas.values.toe_mentions import toe_mentions


def colours(text: str) -> list[tuple[str | None, str | None]]:
    rows = [row for group in colour_groups(text, ()) for row in group]
    spans = [(row["code"][0], row["name"][0]) for row in rows]
    return [(c and text[slice(*c)], n and text[slice(*n)]) for c, n in spans]


def closures(schema: str, text: str) -> list[object]:
    loaded = load_schema(schema)
    found = loaded.form("closure").mentions[""].anywhere(text)
    readings: list[ReadingTree] = [[text[start:end]] for start, end in found]
    values = [parse_attribute(loaded, "closure", r, ReadingContext()).value for r in readings]
    return [value for number, value in enumerate(values) if value not in values[:number]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Colours: bark (4 pcs), stone (6 pcs), ink (2 pcs)", ["bark", "stone", "ink"]),
        ("4 pcs bark, 6 pcs stone, 2 pcs ink", ["bark", "stone", "ink"]),
        ("Please send 4 pcs bark and 6 pcs slate.", ["bark", "slate"]),
        ("Colori: 10 pz nero, 5 pz cuoio", ["nero", "cuoio"]),
        ("3x black, 2x tan", ["black", "tan"]),
        ("Farbe: 12 Stk. schwarz, 8 Stk. cognac", ["schwarz", "cognac"]),
        ("Renk: siyah 20 adet, taba 10 adet", ["siyah", "taba"]),
        ("ブラック 10点、キャメル 5点", ["ブラック", "キャメル"]),
    ],
)
def test_counts_are_no_codes(text: str, names: list[str]) -> None:
    """How many are meant stands in no colour."""
    assert colours(text) == [(None, name) for name in names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Colour: Pantone 19-4052 TCX Classic Blue", [("19-4052 TCX", "Classic Blue")]),
        ("Pantone 16-1546 TCX Living Coral", [("16-1546 TCX", "Living Coral")]),
        ("Fiery Red / Pantone 18-1664 TPX", [("18-1664 TPX", "Fiery Red")]),
        (
            "Coloris : Rouge braise (Pantone 18-1664 TCX), Bleu nuit (Pantone 19-4013 TCX)",
            [("18-1664 TCX", "Rouge braise"), ("19-4013 TCX", "Bleu nuit")],
        ),
        ("Colore: nero (Pantone 19-0303)", [("19-0303", "nero")]),
        ("Color Pantone 448 C", [("448 C", None)]),
    ],
)
def test_numbers_of_standards_are_codes(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    """A number of a standard is the code of the name beside it."""
    assert colours(text) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hat in camel felt with a black grosgrain ribbon", ["camel"]),
        ("Feltro grigio perla, nastro in gros-grain nero", ["grigio perla"]),
        ("Chapeau en feutre taupe, galon noir", ["taupe"]),
        ("Strohhut natur, Band marine", ["natur"]),
        ("Carré en twill de soie, fond ivoire, bordure marine", ["ivoire"]),
        ("Cuir noir, surpiqûres écrues, tranches peintes rouge", ["noir"]),
        ("black calf, contrast white stitching, red edge paint", ["black"]),
        ("Suola in cuoio nera, tomaia testa di moro", ["testa di moro"]),
        ("Deri: siyah. Dikiş ipi: beyaz. Kenar boyası: kırmızı.", ["siyah"]),
        ("Lining: red. Colour: black", ["black"]),
        ("Coloris : noir, doublure rouge", ["noir"]),
        ("black with red lining", ["black"]),
        ("Vitello nero con fodera in seta rossa", ["nero"]),
        ("Tasche aus schwarzem Kalbsleder, innen rot", ["schwarzem"]),
        ("Bolso de piel negra con forro rojo", ["negra"]),
        ("The model wears black trousers. Bag in cognac calf.", ["cognac"]),
        ("Available in black, no longer in navy", ["black"]),
    ],
)
def test_colours_of_parts_are_left_out(text: str, names: list[str]) -> None:
    """Bands, edges, threads and linings have colours of their own."""
    assert [name for _, name in colours(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "five pairs of eyelets then three speed hooks", "5-eyelet derby in calf",
        "derby 5 œillets", "derby a cinque occhielli", "Derby mit fünf Ösenpaaren",
        "cinco pares de ojetes", "quatro pares de ilhós", "beş çift kuş gözü", "五对鞋眼",
    ],
)  # fmt: skip
def test_eyelets_of_shoes_are_laced(text: str) -> None:
    """On a shoe eyelets tell laces; on a bag they tell nothing."""
    assert closures("footwear", text) == [["laces"]]
    assert closures("leather_goods", text) in ([], [["hook"]])


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("a cap-toe oxford", "cap-toe"),
        ("moc toe boot", "moc toe"),
        ("softly squared toe", "softly squared"),
        ("punta inglese", "punta inglese"),
        ("puntera recta", "puntera recta"),
    ],
)
def test_toes_with_names_of_their_own(text: str, shape: str) -> None:
    assert [text[slice(*span)] for span in toe_mentions(text)] == [shape]


def test_french_buying_is_no_agate() -> None:
    text = "Une perle d'eau douce. Prix d'achat HT : 118 €"
    kinds = [text[slice(*row["type"][0])] for (row,) in stone_groups(text) if row["type"][0]]
    assert kinds == ["perle d'eau douce"]
    assert stone_groups("1 Achat, oval")


def test_a_full_stop_is_no_part_of_a_weight() -> None:
    text = "Un saphir naturel, 1,24 ct. Entourage de 18 diamants, 0,36 ct"
    weights = [text[slice(*row["carat"][0])] for (row,) in stone_groups(text) if row["carat"][0]]
    assert weights == ["1,24 ct", "0,36 ct"]


@pytest.mark.parametrize("text", ["non plaqué, non rhodié", "not gold plated", "nicht vergoldet"])
def test_denied_platings_are_not_offered(text: str) -> None:
    assert not plating_mentions(text)


def test_only_the_skin_is_offered_and_not_what_it_looks_like() -> None:
    text = "lizard-embossed calf"
    found = load_schema("leather_goods").form("leather_type").mentions[""].anywhere(text)
    assert [text[slice(*span)] for span in found] == ["calf"]


def test_long_texts_are_read_in_linear_time() -> None:
    begun = time.perf_counter()
    colour_groups("4 pcs bark with Pantone 18 " * 400, ())
    assert time.perf_counter() - begun < 10
