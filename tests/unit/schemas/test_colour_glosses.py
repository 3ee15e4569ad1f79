"""Colours of a house that are called plainly beside their names: the plain one is no second."""

import time

import pytest

from schemas.values.colour_mentions import colour_groups


def colours(text: str, *labels: str) -> list[list[tuple[str | None, str | None]]]:
    def words(span: tuple[int, int] | None) -> str | None:
        return text[slice(*span)] if span else None

    starts = [text.index(label) + len(label) for label in labels]
    cells = [(start, (text + "\n").index("\n", start)) for start in starts]
    return [
        [(words(row["code"][0]), words(row["name"][0])) for row in group]
        for group in colour_groups(text, cells)
    ]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        (
            "Harbour Rain (grey) HR14 Tidewrack (dark green) TW02",
            [("HR14", "Harbour Rain"), ("TW02", "Tidewrack")],
        ),
        ("Corneille, noir (900) / Orage, vert (310)", [("900", "Corneille"), ("310", "Orage")]),
        (
            "Almhütte – Rot (12) | Gletscher – Hellblau (15)",
            [("12", "Almhütte"), ("15", "Gletscher")],
        ),
        ("Temporale 044 (grigio scuro) e Sera 051 (blu)", [("044", "Temporale"), ("051", "Sera")]),
        (
            "Maresia ...... azul claro ...... 118\nTojo ......... amarelo ......... 120",
            [("118", "Maresia"), ("120", "Tojo")],
        ),
        (
            "Pan di Spagna / beige / 7K10 ; Sera d'Agosto / blu / 7K31",
            [("7K10", "Pan di Spagna"), ("7K31", "Sera d'Agosto")],
        ),
        ("Fuligem (preto) · Telha (castanho)", [(None, "Fuligem"), (None, "Telha")]),
        ("Siroco (marrón) y Levante (azul)", [(None, "Siroco"), (None, "Levante")]),
        ("Baca (siyah), Kiremit (kırmızı)", [(None, "Baca"), (None, "Kiremit")]),
        ("宵闇（紺）、枯野（ベージュ）", [(None, "宵闇"), (None, "枯野")]),
        ("en veau Pluie d'Été (gris)", [(None, "Pluie d'Été")]),
    ],
)
def test_what_a_colour_is_called_plainly_is_no_colour_of_its_own(
    text: str, listed: list[tuple[str | None, str | None]]
) -> None:
    assert colours(text) == [listed]


def test_a_label_leads_to_names_with_what_they_are_called_plainly() -> None:
    text = "Colours: Harbour Rain (grey) HR14 Tidewrack (green) TW02\nCare: wash"
    assert colours(text, "Colours: ") == [[("HR14", "Harbour Rain"), ("TW02", "Tidewrack")]]
    assert colours("Colour: Sloe (a deep violet)", "Colour: ") == [[(None, "Sloe")]]


def test_two_colours_of_a_list_are_two() -> None:
    assert colours("Farben: schwarz, mocca (27)", "Farben: ") == [
        [(None, "schwarz"), ("27", "mocca")]
    ]


@pytest.mark.parametrize("seed", ["Alba (nero), ", "Alba, nero (01) / ", "Alba ... nero ... 01\n"])
def test_many_plain_names_take_no_quadratic_time(seed: str) -> None:
    times = []
    for length in (2_000, 8_000):
        start = time.perf_counter()
        colour_groups((seed * length)[:length], [])
        times.append(time.perf_counter() - start)
    assert times[1] < max(10 * times[0], 0.5)
