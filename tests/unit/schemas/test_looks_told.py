"""Looks as product copy words them: shapes of toes, metal of fittings, platings, stones, closures."""

# ruff: noqa: E501  (a probe a line)

from __future__ import annotations

import pytest

from schemas.base import ReadingTree
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.finish_mentions import finish_mentions
from schemas.values.plating_mentions import plating_mentions
from schemas.values.stone_rows import stone_groups
from schemas.values.toe_mentions import toe_mentions


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Point-toe flats in patent calf.", "Point"),
        ("Chelsea boot, chisel toe, elastic side panels.", "chisel"),
        ("Western boot with a snip toe.", "snip"),
        ("Stiefelette mit mandelförmiger Spitze.", "mandelförmiger Spitze"),
        ("Pumps mit spitz zulaufender Kappe.", "spitz zulaufender Kappe"),
        ("Sapato de bico fino, fecho com fivela.", "fino"),
        ("Pumps met spitse neus en blokhak.", "spitse"),
        ("Loafer met ronde neus.", "ronde"),
        ("Escarpins à bouts pointus.", "pointus"),
        ("Stivaletto, puntale affusolato.", "affusolato"),
        ("Décolleté con punta a mandorla.", "a mandorla"),
    ],
)
def test_the_shape_of_a_toe_is_offered(text: str, shape: str) -> None:
    assert shape in [text[slice(*span)] for span in toe_mentions(text)]


@pytest.mark.parametrize("text", ["Wool toe socks.", "Sneaker with a rubber toe cap.", "Een punt."])
def test_a_toe_without_a_shape_offers_none(text: str) -> None:
    assert not toe_mentions(text)


@pytest.mark.parametrize(
    ("text", "finish"),
    [
        ("Beschläge in hellgoldfarbenem Metall.", "hellgoldfarbenem"),
        ("金具はシャンパンゴールド。", "シャンパンゴールド"),
        ("金具：パラジウム仕上げ。", "パラジウム"),
        ("Beslag in lichtgoud.", "lichtgoud"),
        ("Brass-toned rivets and buckles.", "Brass-toned"),
        ("Bucket bag. Matte black hardware.", "Matte black"),
        ("Clutch con herrajes en negro mate.", "negro mate"),
        ("Sac à ferrures noir mat.", "noir mat"),
        ("五金为枪黑。", "枪黑"),
        ("Palladium-tone hardware.", "Palladium-tone"),
        ("Tas met verzilverde gesp.", "verzilverde"),
    ],
)
def test_the_finish_of_fittings_is_offered(text: str, finish: str) -> None:
    assert finish in [text[slice(*span)] for span in finish_mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Silver-foil logo inside.",
        "Gold-stamped initials.",
        "Logo a caldo in oro.",
        "Matte black calfskin.",
        "Herrajes a juego.",
    ],
)
def test_print_and_leather_are_no_fittings(text: str) -> None:
    assert not finish_mentions(text)


@pytest.mark.parametrize(
    ("text", "plating"),
    [
        ("Necklace in palladium-finish brass.", "palladium-finish"),
        ("Brass with a gold-tone finish.", "gold-tone finish"),
        ("Boucles en laiton finition or vieilli.", "or"),
        ("Ohrringe aus vergoldetem Sterlingsilber.", "vergoldetem"),
        ("Ring aus rhodiniertem Silber.", "rhodiniertem"),
        ("Verguld messing.", "Verguld"),
        ("Collar de latón con acabado en oro rosa.", "oro rosa"),
    ],
)
def test_words_for_plated_are_offered(text: str, plating: str) -> None:
    assert plating in [text[slice(*span)] for span in plating_mentions(text)]


@pytest.mark.parametrize(
    ("text", "stones"),
    [
        ("A pear-cut tanzanite within white diamonds.", ["tanzanite", "white diamonds"]),
        (
            "Orecchini con pavé di brillanti e smeraldi colombiani.",
            ["brillanti", "smeraldi colombiani"],
        ),
        ("Gold-tone hoops with glass pearls.", ["glass pearls"]),
        ("Collier, lapis et perles de verre.", ["lapis", "perles de verre"]),
        ("クリスタル付きイヤリング。", ["クリスタル"]),
        ("Ring met bergkristal.", ["bergkristal"]),
        ("Ring, taglio smeraldo, diamante 0,50 ct.", ["diamante"]),
        ("Emerald-cut diamond ring.", ["diamond"]),
    ],
)
def test_stones_are_offered_with_their_kind(text: str, stones: list[str]) -> None:
    firsts = [row["type"][0] for group in stone_groups(text) for row in group]
    assert [text[slice(*span)] for span in firsts if span] == stones


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Portafoglio, chiusura con bottone a pressione.", "snaps"),
        ("Porte-cartes, fermeture par bouton-pression.", "snaps"),
        ("Bolso bandolera con solapa y cierre de imán.", "magnetic"),
        ("El çantası mıknatıslı çıtçıtla kapanır.", "magnetic"),
        ("高跟鞋，踝带搭扣。", "buckle"),
    ],
)
def test_one_closure_is_offered(text: str, code: str) -> None:
    schema = load_schema("leather_goods")
    words = [text[slice(*span)] for span in schema.form("closure").mentions[""].anywhere(text)]
    readings: list[ReadingTree] = [[word] for word in words]
    values = [parse_attribute(schema, "closure", one, ReadingContext()).value for one in readings]
    assert values == [[code]]


def test_a_pocket_of_a_garment_closes_nothing() -> None:
    text = "Calças com fecho éclair no bolso."
    assert not list(load_schema("leather_goods").form("closure").mentions[""].anywhere(text))
