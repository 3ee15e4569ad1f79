"""Sizes, sizes of rings, yarn counts and variants in the ways that suppliers write them."""

import pytest

from schemas.values.ring_mentions import RING_MENTIONS
from schemas.values.sizes import SizesForm
from schemas.values.variant_rows import variant_groups
from schemas.values.yarn_mentions import YARN_MENTIONS


def sizes(text: str) -> list[list[str]]:
    groups = SizesForm("sizes").row_groups(text, [])
    return [[text[slice(*span)] for row in group for span in row[""] if span] for group in groups]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("S-M-L-XL", ["S", "M", "L", "XL"]),
        ("Tg. italiane 38-40-42-44", ["38", "40", "42", "44"]),
        ("Tailles françaises 34 . 36 . 38", ["34", "36", "38"]),
        ("M・L・XL", ["M", "L", "XL"]),
        ("サイズ 1 / 2 / 3", ["1", "2", "3"]),
        ("UK SIZE  6  6.5  7  7.5", ["6", "6.5", "7", "7.5"]),
        ("35 ao 41", ["35 ao 41"]),
        ("欧码35-40", ["35-40"]),
        ("sizes 0-3M  3-6M  6-9M", ["0-3M", "3-6M", "6-9M"]),
        ("small, medium and large", ["small", "medium", "large"]),
        ("86/92 | 98/104 | 110/116", ["86/92", "98/104", "110/116"]),
        ("XS/S - M/L - XL", ["XS/S", "M/L", "XL"]),
        ("de la S a la XXL", ["S a la XXL"]),
        ("desde la 36 hasta la 42", ["36 hasta la 42"]),
        ("Gr.36 – 44", ["36 – 44"]),
        ("en T1, T2 et T3.", ["T1", "T2", "T3"]),
        ("S到XL", ["S到XL"]),
        ("7号・9号・11号", ["7号", "9号", "11号"]),
        ("free size", ["free size"]),
        ("号型：165/88A（国际码）", ["165/88A"]),
        ("EUR 38\nUSA 6 · UK 10", ["38"]),
        ("TALLAS\n36 a 41, europea", ["36 a 41"]),
        ("Size  M\nto fit chest 38-40 in", ["M"]),
        ("UK 10 / 12 / 14 / 16", ["10", "12", "14", "16"]),
        ("IT 38 40 42 44", ["38", "40", "42", "44"]),
        ("French sizing  2  3  4  5", ["2", "3", "4", "5"]),
        ("numeri | 36 | 37 | 38 | 39", ["36", "37", "38", "39"]),
    ],
)
def test_sizes_of_a_list(text: str, listed: list[str]) -> None:
    assert sizes(text) == [listed]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("sizes  5  6  7  8  9", ["5", "6", "7", "8", "9"]),
        ("Größe: 36 37 38 39. Die 40 auf Anfrage", ["36", "37", "38", "39"]),
        ("Taglie | 7 | 9 | 11", ["7", "9", "11"]),
    ],
)
def test_every_number_of_a_labelled_list_is_a_size(text: str, listed: list[str]) -> None:
    start = text.index(listed[0])
    (group,) = SizesForm("sizes").row_groups(text, [(start, len(text))])
    assert [text[slice(*span)] for row in group for span in row[""] if span] == listed


def test_a_word_in_small_letters_is_not_one_size() -> None:
    assert not any("tu" in group for group in sizes("tarifa con tu selección"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TAM. M", ["M"]),
        ("中国製\nサイズ 9号", ["9号"]),
        ("King: 230 x 220 cm", ["King"]),
        ("シングル  140×190cm  アイボリー", ["シングル"]),
        ("Duvet set\nDouble\n1 cover 200 x 200 cm", ["Double"]),
        ("Matrimoniale 250 x 280", ["Matrimoniale"]),
        ("XS/S/M/L", ["XS", "S", "M", "L"]),
        ("XS: 5060921771118\nS: 5060921771125\nM: 5060921771132", ["XS", "S", "M"]),
        ("S: 21.5\nM: 22.5\nL: 23.5", ["S", "M", "L"]),
    ],
)
def test_sizes_of_lines_and_tables(text: str, found: list[str]) -> None:
    assert found in sizes(text)


@pytest.mark.parametrize("text", ["Double", "a single seam 40 x 60", "length 64 cm (size M)"])
def test_names_of_beds_and_samples_alone_are_no_sizes(text: str) -> None:
    assert not any(group in (["Double"], ["single"], ["M"]) for group in sizes(text))


def announced(text: str, *words: str) -> list[list[str]]:
    """The groups of a text whose labels announce these words."""
    cells = [(text.index(word), text.index(word) + len(word)) for word in words]
    groups = SizesForm("sizes").row_groups(text, cells)
    return [[text[slice(*span)] for row in group for span in row[""] if span] for group in groups]


@pytest.mark.parametrize(
    ("text", "cells", "listed"),
    [
        ("Schaft 23 cm, bei Größe 38 gemessen.\n36 bis 42, EU", ("38 gemessen",), ["36 bis 42"]),
        ("peso no tamanho M: 410 g\nFazemos XS-XL", ("M:",), ["XS-XL"]),
        ("36-40 (yarım numara yok)\n1.450 TL", ("yok)",), ["36-40"]),
        ("Tailles françaises 34 . 36 . 38", ("françaises 34 ",), ["34", "36", "38"]),
        ("TAM. M\n\nCORPO\n60% ALGODÃO", ("CORPO",), ["M"]),
        ("Größen: 46 – 56", ("46 – 56",), ["46 – 56"]),
        ("Sizes: 5½ to 8½", ("5½ to 8½",), ["5½ to 8½"]),
    ],
)
def test_labels_inside_sentences(text: str, cells: tuple[str, ...], listed: list[str]) -> None:
    assert announced(text, *cells) == [listed]


@pytest.mark.parametrize(
    "text",
    ["30-40-50 cm", "12-11-2026", "Tel. 36-38-12", "Art. 38 at 36",
    "30 to 40 pieces", "wash at 30 to 40 degrees", "40 à 50 euros", "from 10 to 12 Oct"],
)  # fmt: skip
def test_numbers_of_other_things_are_no_sizes(text: str) -> None:
    assert sizes(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("misure 10-18\n€ 640", ["10-18"]),
        ("Sizes J to Q; other sizes", ["J to Q"]),
        ("Or jaune, du 48 au 58. Prix", ["48 au 58"]),
        ("Taille de doigt : 53", ["53"]),
        ("Ring Gelbgold 585 / Gr. 56", ["56"]),
        ("· medidas 10-18 · 24,50", ["10-18"]),
        ("mis. 10-20", ["10-20"]),
        ("Tours de doigt | 50, 52, 54, 56", ["50, 52, 54, 56"]),
        ("戒围 | 港码11-15号", ["港码11-15号"]),
        ("RW 54", ["54"]),
        ("no. #11", ["#11"]),
        ("taille 52 mm", []),
        ("de 48 a 58 cm", []),
    ],
)
def test_sizes_of_rings(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in RING_MENTIONS.anywhere(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Titolo Nm 2/60 x 1/40", ["Nm 2/60 x 1/40"]),
        ("20/22 den x Nm 60/1", ["20/22 den x Nm 60/1"]),
        ("Ne 8/1 x Ne 10/1 + 70D", ["Ne 8/1 x Ne 10/1 + 70D"]),
        ("Filato: Rovere 2/26", ["2/26"]),
        ("番手 2/48", ["2/48"]),
        ("167 dtex", ["167 dtex"]),
        ("Oberjoch, den 2. Februar 2026", []),
        ("Weave 2/2 twill", []),
    ],
)
def test_yarn_counts(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in YARN_MENTIONS.anywhere(text)] == found


def test_a_count_behind_its_label_ends_before_the_gauge() -> None:
    cell = "2/48, 14 gg"
    assert [cell[slice(*span)] for span in YARN_MENTIONS.behind_label(cell)] == ["2/48"]


def variants(text: str) -> list[tuple[str | None, ...]]:
    return [
        tuple(text[slice(*span)] if (span := row[leaf][0]) else None for leaf in
              ("gtin", "colour", "size"))
        for group in variant_groups(text)
        for row in group
    ]  # fmt: skip


def test_codes_below_sizes_are_variants_of_the_colour_above() -> None:
    text = "Farbe 0815 schiefer\nGröße | 36 | 38\nEAN | 4018823101015 | 4018823101022\n"
    assert variants(text) == [
        ("4018823101015", "schiefer", "36"),
        ("4018823101022", "schiefer", "38"),
    ]


def test_a_colour_or_size_beside_a_code_is_a_variant() -> None:
    text = "COLORIS ET CODES-BARRES\nCraie | 3760421900118\nSauge | 3760421900125\n"
    assert variants(text) == [("3760421900118", "Craie", None), ("3760421900125", "Sauge", None)]
    text = "S 4033120773413, M 4033120773420"
    assert variants(text) == [("4033120773413", None, "S"), ("4033120773420", None, "M")]


def test_articles_with_their_codes_are_no_variants() -> None:
    assert variants("Mocassino Nereo 3760421900118\nStivale Alto 3760421900125\n") == []


def test_the_name_of_a_colour_goes_before_its_code() -> None:
    row = "Renk kodu: {}\nRenk: {}\nEAN: {}\n\n"
    text = row.format("001", "Beyaz", "8690552400018") + row.format("014", "Kum", "8690552400148")
    assert [colour for _, colour, _ in variants(text)] == ["Beyaz", "Kum"]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("do 35 ao 41. O 34 não temos.", ["35 ao 41"]),
        ("36 bis 42. 34 gibt es nicht.", ["36 bis 42"]),
        ("サイズはS、\nM、LLです。", ["S", "M", "LL"]),
        ("t.unica\n", ["t.unica"]),
        ("L 28 × H 19 × P 11 cm", []),
        ("B 30 x H 20 x T 12", []),
    ],
)
def test_sizes_that_are_not_made_and_sides_are_no_sizes(text: str, listed: list[str]) -> None:
    assert [size for group in sizes(text) for size in group] == listed


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("pequeña y grande", ["pequeña", "grande"]),
        ("klein und groß", ["klein", "groß"]),
        ("80, 85, 90, 95, 100 et 105 cm", ["80", "85", "90", "95", "100", "105"]),
        ("italiana", []),
        ("europeia", []),
    ],
)
def test_words_behind_a_label_of_sizes(text: str, listed: list[str]) -> None:
    groups = SizesForm("sizes").row_groups(text, [(0, len(text))])
    spans = [span for group in groups for row in group for span in row[""] if span]
    assert [text[slice(*span)] for span in spans] == listed


def test_grams_are_no_sizes() -> None:
    text = "gr 340\n"
    assert SizesForm("sizes").row_groups(text, [(3, 6)]) == []
