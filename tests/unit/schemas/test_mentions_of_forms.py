"""What each form takes for a value by sight: every case is a layout that suppliers use."""

from functools import partial

import pytest

from extractor.core.geometry import CharSpan
from extractor.grounding.label_units import words_at
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.colour_mentions import colour_groups


def seen(schema: str, attribute: str, text: str) -> list[str]:
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


def announced(schema: str, attribute: str, cell: str) -> list[str]:
    mentions = load_schema(schema).form(attribute).mentions[""]
    return [cell[start:end] for start, end in mentions.behind_label(cell)]


@pytest.mark.parametrize(
    ("text", "width", "height", "depth"),
    [
        ("Format 40 x 30 x 12 cm, Lederstärke 3,0 mm", "40", "30", "12 cm"),
        ("MEDIDAS AN x AL x F: 29 x 38 x 13 cm", "29", "38", "13 cm"),
        ("Maße (H x B x T): 30 x 40 x 12 cm", "40", "30", "12 cm"),
        ('13" wide x 9.5" high x 3" deep', '13"', '9.5"', '3"'),
        ('9" x 7" x 5"', '9"', '7"', '5"'),
        ("宽32cm 高24cm 厚12cm", "32cm", "24cm", "12cm"),
    ],
)
def test_sides_of_a_piece_are_told_by_marks_by_a_head_or_by_place(
    text: str, width: str, height: str, depth: str
) -> None:
    sides = [seen("leather_goods", name, text) for name in ("width", "height", "depth")]
    assert sides == [[width], [height], [depth]]


def test_a_bare_side_of_a_product_in_inches_is_not_taken_for_centimetres() -> None:
    text = '9 x 7 x 5"'
    assert seen("leather_goods", "width", text) == ["9"]
    parse = partial(
        parse_attribute, load_schema("leather_goods"), "width", context=ReadingContext()
    )
    assert parse(words_at(text, CharSpan(0, 1), parse)).value == {"amount": "22.86", "unit": "cm"}


@pytest.mark.parametrize("text", ["Misura cm: 40 x 60", "Handtuch 40 x 60 cm, 6,90 EUR"])
def test_a_cloth_has_width_and_length(text: str) -> None:
    assert seen("home_textile", "width", text) == ["40"]
    assert seen("home_textile", "length", text)[0].startswith("60")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "From: Isla <isla@haldenknit.example>\nTo: x@casadiluce.example\n\n"
            "Style HK-118 in peat.\n\nBest, Isla\nHalden Knit Ltd",
            ["Halden Knit Ltd"],
        ),
        (
            "From: Telares Oaxaqa <ventas@telaresoaxaqa.example>\n\n- Blusa (BJ-01)",
            ["Telares Oaxaqa"],
        ),
        ("From: Ann <ann@gmail.com>\n\nTejidos Rocamora, S.L.", ["Tejidos Rocamora, S.L."]),
        ("Guarnicionería Arcos · Línea permanente 2026\n\nREF.", ["Guarnicionería Arcos"]),
    ],
)
def test_whoever_writes_is_known_by_address_legal_form_or_letterhead(
    text: str, names: list[str]
) -> None:
    assert seen("knitwear", "supplier", text) == names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Fabricado a mano en Oaxaca, México", ["México"]),
        ("Karanfil Triko\nMerter / İstanbul", []),
        ("jersey de algodón", []),
        ("厚さ 2 米", []),
    ],
)
def test_a_town_is_an_origin_only_where_something_is_made_in_it(
    text: str, places: list[str]
) -> None:
    assert sorted(seen("knitwear", "country_of_origin", text)) == sorted(places)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("minimum 150 pcs", ["150 pcs"]),
        ("100 pcs per style", ["100 pcs per style"]),
        ("carton of 24 pcs", []),
        ("Gewicht 9,6 kg", []),
    ],
)
def test_a_number_of_pieces_is_a_minimum_where_the_words_say_so(
    text: str, found: list[str]
) -> None:
    assert seen("knitwear", "moq", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Herrajes en latón envejecido.", ["latón envejecido"]),
        ("boucle nickelée", ["nickelée"]),
        ("金具はいぶし銀。", ["いぶし銀"]),
        ("fodera in cotone", []),
    ],
)
def test_a_finish_is_a_metal_with_its_look(text: str, found: list[str]) -> None:
    assert seen("leather_goods", "hardware_finish", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("consegna 45 giorni", ["45 giorni"]),
        ("Please allow five weeks", ["five weeks"]),
        ("Resi accettati entro 8 giorni", []),
        ("2026年1月", []),
    ],
)
def test_a_lead_time_is_no_term_of_return_and_no_date(text: str, found: list[str]) -> None:
    assert seen("knitwear", "lead_time", text) == found


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("Ne 20/1 - Ne 16/1", "Ne 20/1 - Ne 16/1"),
        ("Ne 40/1 x Ne 30/1, compact", "Ne 40/1 x Ne 30/1"),
        ("30s×30s/68×68", "30s×30s"),
        ("2/28 Nm", "2/28 Nm"),
    ],
)
def test_yarn_counts_of_warp_and_weft_are_one_reading(cell: str, count: str) -> None:
    assert announced("fabric", "yarn_count", cell) == [count]


@pytest.mark.parametrize(
    ("cell", "sizes"),
    [
        ("S - M - L - XL - XXL", ["S", "M", "L", "XL", "XXL"]),
        ("6½, 7, 7½ y 8", ["6½", "7", "7½", "8"]),
        ("3, 4, 5, 6 and 7", ["3", "4", "5", "6", "7"]),
    ],
)
def test_numbers_alone_are_sizes_one_by_one(cell: str, sizes: list[str]) -> None:
    assert announced("apparel", "sizes", cell) == sizes


def test_a_pocket_with_a_zip_closes_nothing() -> None:
    text = "One interior zipped pocket. Magnetic closure. Una tasca interna con zip."
    assert seen("leather_goods", "closure", text) == ["Magnetic closure"]


def test_the_colour_of_a_diamond_is_no_colour_of_the_jewel() -> None:
    text = "colour F-G, clarity VS"
    assert colour_groups(text, [(7, len(text))]) == []


def test_karats_in_words_are_a_fineness() -> None:
    assert seen("jewellery", "fineness", "Eighteen-karat rose gold") == ["Eighteen-karat"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gefasst in 585er Roségold", "585"),
        ("Ohrstecker aus Sterlingsilber", "Sterlingsilber"),
        ("14-karätiges Weißgold", "14-karätiges"),
        ("シルバー925製", "925"),
        ("Pt950リング", "950"),
        ("925纯银耳钉", "925"),
        ("S925 silver", "925"),
        ("anillo de plata de ley", "plata de ley"),
        ("スターリングシルバー", "スターリング"),
        ("Ref. S925-11", None),
        ("VK 750 EUR", None),
        ("€ 585", None),
        ("gift box, 750 ml", None),
    ],
)
def test_a_fineness_stands_in_the_words_of_its_trade(text: str, found: str | None) -> None:
    assert seen("jewellery", "fineness", text) == ([found] if found else [])


def colours_of(text: str, cell: str | None = None) -> list[tuple[str | None, str | None]]:
    cells = [(text.index(cell), text.index(cell) + len(cell))] if cell else []
    return [
        tuple(text[slice(*row[leaf][0])] if row[leaf][0] else None for leaf in ("code", "name"))
        for group in colour_groups(text, cells)
        for row in group
    ]


@pytest.mark.parametrize(
    ("text", "cell", "colours"),
    [
        (
            "04 Navy 11 Bottle 27 Slate",
            None,
            [("04", "Navy"), ("11", "Bottle"), ("27", "Slate")],
        ),
        (
            "Colours: black (BLK), navy (NVY)",
            "black (BLK), navy (NVY)",
            [("BLK", "black"), ("NVY", "navy")],
        ),
        (
            "Var.: C14 celeste, B01 blanco",
            "C14 celeste, B01 blanco",
            [("C14", "celeste"), ("B01", "blanco")],
        ),
        ("Colour: White only", "White only", [(None, "White")]),
        (
            "pull / col rond / écru, marine, lichen / 39,80",
            None,
            [(None, "écru"), (None, "marine"), (None, "lichen")],
        ),
    ],
)
def test_colours_keep_their_codes(
    text: str, cell: str | None, colours: list[tuple[str | None, str | None]]
) -> None:
    assert colours_of(text, cell) == colours
