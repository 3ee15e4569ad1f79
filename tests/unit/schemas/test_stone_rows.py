"""Stones with their weight, number and origin, as documents of nine languages have them."""

from __future__ import annotations

import time

import pytest

from schemas.values.stone_rows import stone_groups


def rows(text: str) -> list[dict[str, str | None]]:
    """Return what is offered first for each stone."""
    return [
        {leaf: text[slice(*spans[0])] if spans[0] else None for leaf, spans in row.items()}
        for group in stone_groups(text)
        for row in group
    ]


@pytest.mark.parametrize(
    ("text", "stone", "carat", "count", "origin"),
    [
        ("1 diamant naturel de 0,52 ct, VS1 G", "diamant", "0,52 ct", "1", "naturel"),
        (
            "eleven lab-grown diamonds (0.33 ct in all)",
            "diamonds",
            "0.33 ct",
            "eleven",
            "lab-grown",
        ),
        ("2 x 0.50 ct diamonds, lab-grown", "diamonds", "0.50 ct", "2", "lab-grown"),
        ("1 tormalina rosa naturale, ct 1,15", "tormalina rosa", "1,15", "1", "naturale"),
        ("safir, 1 adet, 0,03 ct, doğal", "safir", "0,03 ct", "1", "doğal"),
        ("14 Naturdiamanten 0,21 ct", "Naturdiamanten", "0,21 ct", "14", "Naturdiamanten"),
        ("8 diamantes naturais 0,12 ct no total", "diamantes", "0,12 ct", "8", "naturais"),
        ("主石：培育钻石 0.50克拉 1颗", "培育钻石", "0.50克拉", "1", "培育"),
        ("天然ダイヤモンド 0.301ct 1個", "ダイヤモンド", "0.301ct", "1", "天然"),
        ("石: 天然ルビー\n石目（ct）: 0.15", "ルビー", "0.15", None, "天然"),
        ("deux perles de culture", "perles de culture", None, "deux", None),
        ("Stones: pearl\nNo. of stones: 61\nColour: natural", "pearl", None, "61", None),
        ("24 brilliants, 18 ct gold", "brilliants", None, "24", None),
        (
            "five blue sapphires, natural, 0.31 carat",
            "blue sapphires",
            "0.31 carat",
            "five",
            "natural",
        ),
        (
            "a single old-mine-cut white sapphire, 0.09 ct",
            "white sapphire",
            "0.09 ct",
            "a single",
            None,
        ),
        (
            "Twenty-two lab-grown diamonds, 0.28 ct",
            "diamonds",
            "0.28 ct",
            "Twenty-two",
            "lab-grown",
        ),
        ("2 perle d'acqua dolce", "perle d'acqua dolce", None, "2", None),
        ("2 perlas cultivadas de río", "perlas cultivadas de río", None, "2", None),
        (
            "blaue Saphire (natürlich), 8 Stk., 0,40 ct",
            "blaue Saphire",
            "0,40 ct",
            "8",
            "natürlich",
        ),
        ("12 adet 0,10 ct doğal pırlanta", "pırlanta", "0,10 ct", "12", "doğal"),
        ("1 smeraldo taglio smeraldo ct 0,50", "smeraldo", "0,50", "1", None),
        ("diamanti neri (n. 16)", "diamanti neri", None, "16", None),
    ],
)
def test_what_stands_beside_a_stone_is_its_own(
    text: str, stone: str, carat: str | None, count: str | None, origin: str | None
) -> None:
    found = {"type": stone, "carat": carat, "count": count, "origin": origin}
    assert rows(text) == [found]


def test_each_stone_has_its_own_weight() -> None:
    text = "safira natural, 1 un., 0,62 ct | diamantes naturais, 8 un., 0,12 ct no total"
    assert [(row["carat"], row["count"]) for row in rows(text)] == [
        ("0,62 ct", "1"),
        ("0,12 ct", "8"),
    ]


@pytest.mark.parametrize(
    "text", ["Cadena de 50 cm con coral", "207.\n\nÉmeraude taille coussin", "375 g con perla"]
)
def test_lengths_weights_and_codes_count_no_stones(text: str) -> None:
    assert [row["count"] for row in rows(text)] == [None]


@pytest.mark.parametrize("seed", ["钻石1颗", "diamond x 2 ", "ct 1,15 diamant naturel "])
def test_long_lists_of_stones_take_no_long_time(seed: str) -> None:
    start = time.monotonic()
    stone_groups(seed * (4000 // len(seed)))
    assert time.monotonic() - start < 4


@pytest.mark.parametrize(
    "text",
    ["zwei Bernsteine", "trois aigues-marines", "due ametiste", "dos granates", "três ágatas",
     "iki zümrütler", "三颗 尖晶石", "two moissanites"],
)  # fmt: skip
def test_stones_have_plurals(text: str) -> None:
    (row,) = rows(text)
    assert row["type"] == text.split(" ")[1]


@pytest.mark.parametrize(
    "text",
    [
        "sertie d'un saphir naturel de 0,80 ct et de 10 diamants pour 0,15 ct au total",
        "uno zaffiro naturale da 0,80 ct e 10 diamanti, 0,15 ct in totale",
        "un zafiro natural de 0,80 ct y 10 diamantes, 0,15 ct en total",
    ],
)
def test_the_adjective_of_a_stone_says_nothing_of_the_next(text: str) -> None:
    first, second = rows(text)
    assert first["origin"] is not None
    assert second["origin"] is None
    assert second["count"] == "10"


def test_a_stone_told_of_twice_is_one() -> None:
    text = (
        "A peach morganite sits low.\n1 diamante naturale taglio brillante ct 0,71\n"
        "1 natural diamond, brilliant cut, 0.71 ct\nOne natural morganite, 1.64 ct"
    )
    assert [(row["type"], row["carat"]) for row in rows(text)] == [
        ("diamante", "0,71"),
        ("morganite", "1.64 ct"),
    ]


def test_the_origin_before_a_stone_is_its_own_and_that_of_all_is_of_all() -> None:
    text = "one labradorite, 2.40 ct, and one lab-grown\ndiamond 0.015 ct"
    assert [row["origin"] for row in rows(text)] == [None, "lab-grown"]
    text = "3 Rubelite, 2,15 ct. Sämtliche Steine der Pos. 2 sind natürlichen Ursprungs."
    assert [row["origin"] for row in rows(text)] == ["natürlichen Ursprungs"]


def test_a_piece_without_stones_has_none() -> None:
    assert rows("Silber 925. Ohne Steine.\nDie Diamanten sind natürlichen Ursprungs") == []


@pytest.mark.parametrize(
    ("text", "named", "count"),
    [
        ("con tre granati rodolite, ct 1,85.", "granati rodolite", "tre"),
        ("two rhodolite garnets, 1.85 ct", "rhodolite garnets", "two"),
        ("un'acquamarina di ct 3,40.", "acquamarina", "un"),
    ],
)
def test_two_words_name_one_kind_of_stone(text: str, named: str, count: str) -> None:
    ((row,),) = stone_groups(text)
    kind, number, weight = row["type"][0], row["count"][0], row["carat"][0]
    assert None not in (kind, number, weight)
    assert (text[slice(*(kind or ()))], text[slice(*(number or ()))]) == (named, count)
