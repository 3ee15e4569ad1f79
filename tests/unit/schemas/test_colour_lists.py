"""Lists of colours as suppliers print them: coded, over several lines, behind words in a line."""

import time

import pytest

from schemas.values.colour_mentions import colour_groups


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
            "confermo invece 012 panna,\n118 cammello e 455 grigio fumo. Minimo 50 mt",
            [("012", "panna"), ("118", "cammello"), ("455", "grigio fumo")],
        ),
        (
            "Shades  01 Peat 04 Lichen 11 Slate\n\nCare  Dry clean",
            [("01", "Peat"), ("04", "Lichen"), ("11", "Slate")],
        ),
        ("COLORES\n01  Negro\n17  Tabaco\nPedido mínimo", [("01", "Negro"), ("17", "Tabaco")]),
        (
            "4. Cores\nA) 05 branco/céu\nB) 12 branco/ocre\nC) 30 areia – cancelada\n5. Etiqueta",
            [("05", "branco/céu"), ("12", "branco/ocre")],
        ),
        ("色号：101本白 208驼色\n起订量", [("101", "本白"), ("208", "驼色")]),
        ("手提带15cm。颜色焦糖、黑色。", [(None, "焦糖"), (None, "黑色")]),
        ("MOQ 50. Col: ecru, lilac. USD 12", [(None, "ecru"), (None, "lilac")]),
        ("Farben 01 schwarz, 17 cognac | Land Portugal", [("01", "schwarz"), ("17", "cognac")]),
        ("Farben: 70 oliv · 99 schwarz (99 nur bis XL)", [("70", "oliv"), ("99", "schwarz")]),
        ("Renkler: siyah - bej - haki", [(None, c) for c in ("siyah", "bej", "haki")]),
        ("Coral ou Névoa\nLimpeza a seco", [(None, "Coral"), (None, "Névoa")]),
        (
            "stricken wir in Naturgrau, Tannengrün und Naturweiß. Bitte",
            [(None, c) for c in ("Naturgrau", "Tannengrün", "Naturweiß")],
        ),
    ],
)  # fmt: skip
def test_a_list_of_colours_is_read_as_a_whole(
    text: str, listed: list[tuple[str | None, str | None]]
) -> None:
    assert listed in colours(text)


def test_columns_of_codes_and_names_are_one_colour_a_row() -> None:
    text = "Colour code: WHT\nColour: White\n\nColour code: SKY\nColour: Sky"
    cells = [(text.index(word), text.index(word) + len(word)) for word in ("WHT", "White")]
    assert ("WHT", "White") in colours(text, *cells)[0]


@pytest.mark.parametrize(
    "text",
    [
        "ne pas laver, or dry flat",
        "Minimum 10 days, 20 pieces per colour",
        "Dunkle Farben getrennt waschen",
        "Colours: see page 3",
        "Sapataria Lourosa, Portugal",
        "请明白 空白处",
    ],
)
def test_words_of_sentences_are_no_colours(text: str) -> None:
    assert colours(text) == []


@pytest.mark.parametrize("seed", ["rot, blau, ", "01 rot ", "col ", "颜色 ", "a/b ", "12 ab "])
def test_long_lists_take_no_quadratic_time(seed: str) -> None:
    text = (seed * 8000)[:8000]
    start = time.monotonic()
    colour_groups(text, [])
    assert time.monotonic() - start < 5
