"""Places that materials come from, and the places of other things, which are none."""

from __future__ import annotations

import time

import pytest

from schemas.values.material_origin_rows import origin_groups


def rows(text: str, cells: tuple[tuple[int, int], ...] = ()) -> list[tuple[str | None, str]]:
    """Return what is offered first: fibre and place."""
    found = []
    for group in origin_groups(text, cells):
        for row in group:
            fibre, place = row["fibre"][0], row["place"][0]
            assert place is not None
            found.append((text[slice(*fibre)] if fibre else None, text[slice(*place)]))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lana merino dall'Australia", [("lana merino", "Australia")]),
        ("Cuir pleine fleur tanné en Toscane", [(None, "Toscane")]),
        ("cotone dall'Egitto e seta dalla Cina", [("cotone", "Egitto"), ("seta", "Cina")]),
        ("Die Wolle beziehen wir aus Uruguay; gefertigt in Deutschland", [("Wolle", "Uruguay")]),
        ("la lana es de Uruguay, pero se teje aquí", [("lana", "Uruguay")]),
        ("A pele vem de Itália", [("pele", "Itália")]),
        ("Pamuk, Ege bölgesi menşeli", [("Pamuk", "Ege bölgesi")]),
        ("羊绒原料来自内蒙古。", [("羊绒", "内蒙古")]),
        ("糸はフランス産リネンを使用", [("リネン", "フランス産")]),
        ("Origine du lin | Normandie\nConfection | Portugal", [("lin", "Normandie")]),
        (
            "The cashmere is combed from the goats of Inner Mongolia",
            [("cashmere", "Inner Mongolia")],
        ),
        ("TESSUTO ITALIANO", [(None, "ITALIANO")]),
        ("60 % bébé alpaga (Pérou), 40 % laine", [("alpaga", "Pérou")]),
        ("Tüm kumaşlar Bursa’dan tedarik edilmiştir.", [(None, "Bursa")]),
        ("Keten Mısır’dan ithaldir", [("Keten", "Mısır")]),
        ("山羊绒原料：内蒙古鄂尔多斯", [("山羊绒", "内蒙古鄂尔多斯")]),
        ("Il cotone del mod. 7755 è coltivato in California", [("cotone", "California")]),
        ("Die Rindhäute sind aus Sachsen", [("Rindhäute", "Sachsen")]),
        ("Peaux de la tannerie Rivoire, Annonay (France)", [("Peaux", "Annonay (France")]),
        ("coton que nous faisons tisser au Portugal", [(None, "Portugal")]),
        ("FIBRE  Grade A, Inner Mongolia\n100% cashmere", [("cashmere", "Inner Mongolia")]),
        ("Garne aus Biella", [(None, "Biella")]),
        ("Italian calf leather", [("calf leather", "Italian")]),
    ],
)
def test_places_of_materials_are_offered(text: str, found: list[tuple[str | None, str]]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Made in Italy 100% wool",
        "Portugal Algodão 100%",
        "100% cotton, made in India",
        "COTTON 100% MADE IN CHINA",
        "Fabric: wool 100%\nOrigin: Italy",
        "Wolle 100 %. Gefertigt in Deutschland",
        "Woven in Scotland, finished in Yorkshire",
        "绍兴柯桥纺织品有限公司",
        "地址：河北省邢台市清河县羊绒科技园区",
        "FOB İstanbul, pamuk kumaş",
        "Showroom Milan, Italy",
    ],
)
def test_places_of_other_things_are_not(text: str) -> None:
    assert rows(text) == []


def test_what_a_label_announces_is_offered_though_no_table_knows_it() -> None:
    text = "Origine della lana: Val Brembilla"
    assert rows(text, ((20, len(text)),)) == [("lana", "Val Brembilla")]


@pytest.mark.parametrize("seed", ["羊绒来自内蒙古", "wool from Italy ", "woven in Scotland\n"])
def test_long_lists_of_places_take_no_long_time(seed: str) -> None:
    start = time.monotonic()
    origin_groups(seed * (4000 // len(seed)), ())
    assert time.monotonic() - start < 8


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ALPACA: FIBRA ORIG. PERU", [("ALPACA", "PERU")]),
        ("Yün ............ Avustralya menşeli", [("Yün", "Avustralya")]),
        ("Il lino che usiamo è francese.", [("lino", "francese")]),
        ("La lana non è inglese.", []),
        ("Fiore di vitello, concia vegetale. Grezzo: Spagna.", [("Fiore di vitello", "Spagna")]),
        ("Schafwolle aus Norddeutschland", [("Schafwolle", "Norddeutschland")]),
        ("Tessuto e rifinito in Italia. Lino da filati misti", []),
    ],
)
def test_more_wordings_name_the_place_of_a_material(
    text: str, found: list[tuple[str | None, str]]
) -> None:
    assert rows(text) == found
