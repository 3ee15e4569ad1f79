"""Colours with their codes behind, beside or above their names, and variants written out."""

import time

import pytest

from schemas.values.colour_mentions import colour_groups
from schemas.values.variant_rows import variant_groups


def colours(text: str, *cells: tuple[int, int]) -> list[list[tuple[str | None, str | None]]]:
    def words(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)] if span else None

    return [
        [(words(row["code"][0]), words(row["name"][0])) for row in group]
        for group in colour_groups(text, cells)
    ]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            "- Nebbia (101), Castagna (230), Blu di notte (450)\n",
            [("101", "Nebbia"), ("230", "Castagna"), ("450", "Blu di notte")],
        ),
        ("in black (01) and ash (02).", [("01", "black"), ("02", "ash")]),
        (
            "schwarz 01 / mocca 27 – die anderen nicht mehr",
            [("01", "schwarz"), ("27", "mocca")],
        ),
        (
            "Ghiaccio 012, castagna 044, petrolio 081. Il bordeaux NON si fa",
            [("012", "Ghiaccio"), ("044", "castagna"), ("081", "petrolio")],
        ),
        ("在庫色は黒（19）とネイビー（06）です。", [("19", "黒"), ("06", "ネイビー")]),
        (
            "COLOURWAYS\nC01 | Putty | sample\nC04 | Lichen\nC09 | Washed navy\n",
            [("C01", "Putty"), ("C04", "Lichen"), ("C09", "Washed navy")],
        ),
        ("[COLORIS]\n01=FICELLE\n05=GRES\n", [("01", "FICELLE"), ("05", "GRES")]),
        (
            "210 | 244 | 318\narena | barro | olivo\n",
            [("210", "arena"), ("244", "barro"), ("318", "olivo")],
        ),
        (
            "COLORI DI CARTELLA\n7001 neve  7010 avena\n\nLavare",
            [("7001", "neve"), ("7010", "avena")],
        ),
        ("DK HEATHER 061\n", [("061", "DK HEATHER")]),
        (
            "Se décline en fauve, encre et argile. Fabriqué en France.",
            [(None, "fauve"), (None, "encre"), (None, "argile")],
        ),
        ("- azul-marinho 07 (o bordeaux deixou de se fazer)\n", [("07", "azul-marinho")]),
    ],
)
def test_codes_and_names_are_read_together(
    text: str, listed: list[tuple[str | None, str | None]]
) -> None:
    assert listed in colours(text)


@pytest.mark.parametrize(
    "text",
    [
        "1 | Chest | 52\n2 | Length | 70\n",
        "36 | 38 | 40\nbust | waist | hip\n",
        "Anna Roth (101), Jan Beck (102)\n",
        "Artikel 4711, Menge 0200 Stück",
        "Taglie 042, capi 100",
        "Blouse in cotton, linen and silk.",
    ],
)
def test_other_tables_and_lists_hold_no_colours(text: str) -> None:
    assert not [row for group in colours(text) for row in group if row[0]]


def test_sizes_that_are_columns_label_their_codes() -> None:
    text = (
        "Colour: 204 Peat\nXS: 5060921771118\nS: 5060921771125\n\n"
        "Colour: 219 Sorrel\nXS: 5060921771217\nS: 5060921771224\n"
    )
    ((*rows,),) = variant_groups(text)
    read = [
        tuple(text[slice(*row[leaf][0])] for leaf in ("gtin", "colour", "size") if row[leaf][0])
        for row in rows
    ]
    assert read[0] == ("5060921771118", "204 Peat", "XS")
    assert read[3] == ("5060921771224", "219 Sorrel", "S")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Shade  Kelp / K62\n", [("K62", "Kelp")]),
        ("颜色：08 驼色 camel；15 炭灰 charcoal。", [("08", "驼色"), ("15", "炭灰")]),
        ("Borger: 3 Oker, 9 Heide and 12 Zand.", [("3", "Oker"), ("9", "Heide"), ("12", "Zand")]),
        ("Couleurs validées par M. : cannelle (C14), encre (C02).",
         [("C14", "cannelle"), ("C02", "encre")]),
        ("Existe apenas em linho (014), porque o branco acabou", [("014", "linho")]),
    ],
)  # fmt: skip
def test_codes_stand_on_either_side_of_names(text: str, codes: list[tuple[str, str]]) -> None:
    cell = text.find("Kelp")
    assert codes in colours(text, *([(cell, len(text))] if cell >= 0 else []))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Renk | S | M\nKum | 8683214444116 | 8683214444147\n"
            "Taş | 8683214444178 | 8683214444208\n",
            [("8683214444116", "Kum", "S"), ("8683214444208", "Taş", "M")],
        ),
        (
            "Talla | 12 Tabaco | 15 Pizarra\n36 | 8437052912364 | 8437052915365\n",
            [("8437052912364", "Tabaco", "36"), ("8437052915365", "Pizarra", "36")],
        ),
        (
            "x | Toprak | 36 | 8699447145362\ny | Toprak | 38 | 8699447145386\n",
            [("8699447145362", "Toprak", "36"), ("8699447145386", "Toprak", "38")],
        ),
        (
            "SKU: HT-2704-S\nEAN: 5060881220114\n\nSKU: HT-2704-M\nEAN: 5060881220121\n",
            [("5060881220114", None, "S"), ("5060881220121", None, "M")],
        ),
        (
            "réf: RO-1\ncoloris: Craie\nEAN: 3761280450110\n\n"
            "réf: RO-1\ncoloris: Sauge\nEAN: 3761280450219\n\n"
            "réf: PA-2\ncoloris: Terre\nEAN: 3761280460317\n",
            [("3761280450110", "Craie", None), ("3761280450219", "Sauge", None)],
        ),
    ],
)
def test_variants_stand_in_tables_of_every_layout(
    text: str, read: list[tuple[str | None, ...]]
) -> None:
    def words(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)] if span else None

    rows = variant_groups(text)[0]
    found = [tuple(words(row[leaf][0]) for leaf in ("gtin", "colour", "size")) for row in rows]
    assert [found[0], found[-1]] == read


@pytest.mark.parametrize(
    "seed",
    [
        *("rot (01), ", "rot 01, ", "01 | rot\n", "01 | 02\nrot | blau\n", "in rot, ", "("),
        *("DK ROT ", "01 | ", "rot  ", "a b ", "Farbe: rot\nS: 1\n", "..."),
    ],
)
def test_long_tables_take_no_quadratic_time(seed: str) -> None:
    times = []
    for length in (2_000, 8_000):
        text = (seed * length)[:length]
        start = time.process_time()
        colour_groups(text, [])
        variant_groups(text)
        times.append(time.process_time() - start)
    assert times[1] < max(10 * times[0], 0.5)
