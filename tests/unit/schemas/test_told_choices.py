"""Choices as product texts tell them, Dutch words, and names of colours around known words."""

from __future__ import annotations

import pytest

from schemas.base import ReadingTree
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.colour_mentions import colour_groups
from schemas.values.colour_words import known_colours


def codes(schema: str, attribute: str, text: str) -> list[object]:
    loaded = load_schema(schema)
    found = loaded.form(attribute).mentions[""].anywhere(text)
    words = [text[start:end] for start, end in found]
    readings: list[ReadingTree] = [[one] if attribute == "closure" else one for one in words]
    return [parse_attribute(loaded, attribute, one, ReadingContext()).value for one in readings]


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "code"),
    [
        ("apparel", "neckline", "a deep V at the front", "v_neck"),
        ("apparel", "neckline", "the neckline dips to a V", "v_neck"),
        ("apparel", "neckline", "met coltrui", "turtleneck"),
        ("apparel", "neckline", "gömlek yakalı elbise", "shirt_collar"),
        ("apparel", "sleeve_length", "Bare arms, thin straps.", "sleeveless"),
        ("apparel", "sleeve_length", "袖は長く、袖口を一度折って", "long"),
        ("apparel", "sleeve_length", "lange mouwen", "long"),
        ("apparel", "sleeve_length", "truvakar kol", "three_quarter"),
        ("apparel", "sleeve_length", "fines bretelles", "sleeveless"),
        ("apparel", "fit", "cut close to the body", "slim"),
        ("apparel", "fit", "La coupe est droite", "regular"),
        ("apparel", "fit", "ゆったりとした形", "relaxed"),
        ("apparel", "fit", "ruim vallend", "relaxed"),
        ("apparel", "fit", "getailleerd model", "slim"),
        ("apparel", "pattern", "een krijtstreep", "striped"),
        ("apparel", "pattern", "geruit", "checked"),
        ("apparel", "pattern", "laine chinée", "melange"),
        ("leather_goods", "closure", "sluit met een rits", ["zip"]),
        ("leather_goods", "closure", "se cierra con un imán", ["magnetic"]),
        ("footwear", "closure", "elastiek opzij", ["slip_on"]),
        ("footwear", "closure", "se ata con cintas", ["laces"]),
        ("fabric", "dyeing", "garengeverfd", "yarn_dyed"),
        ("fabric", "dyeing", "hilo tintado", "yarn_dyed"),
        ("fabric", "dyeing", "dyed as top", "top_dyed"),
        ("fabric", "weave", "keperbinding", "twill"),
        ("fabric", "weave", "favo de abelha", "other"),
        ("home_textile", "weave", "badstof", "other"),
        ("knitwear", "stitch", "kabelsteek", "cable"),
        ("knitwear", "knit_technique", "met de hand gebreid", "hand_knit"),
        ("knitwear", "knit_technique", "tricotado em forma", "fully_fashioned"),
        ("footwear", "construction", "Goodyear-randgenaaid", "goodyear"),
    ],
)
def test_prose_and_dutch_words_choose(schema: str, attribute: str, text: str, code: object) -> None:
    assert codes(schema, attribute, text) == [code]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Leverbaar in rookblauw.", ["rookblauw"]),
        ("Ceket, zeytin yeşili.", ["zeytin yeşili"]),
        ("ミッドナイトブルーのニット。", ["ミッドナイトブルー"]),
        ("藏青色羊毛大衣。", ["藏青色"]),
        ("Solo en negro hollín, con los herrajes en rutenio.", ["negro hollín"]),
        ("Camicia bianco lino.", ["bianco"]),
    ],
)
def test_a_name_is_read_with_what_belongs_to_it(text: str, names: list[str]) -> None:
    assert [text[slice(*span)] for span in known_colours(text)] == names


def test_a_number_in_japanese_is_a_code_without_its_counter() -> None:
    text = "色は 3番 薄鼠、7番 藤煤竹。"
    (group,) = colour_groups(text, [(3, len(text))])
    assert [
        [text[slice(*span)] for span in (row["code"][0], row["name"][0]) if span] for row in group
    ] == [["3", "薄鼠"], ["7", "藤煤竹"]]
