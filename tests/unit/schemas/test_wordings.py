"""What the trade calls parts, places and choices, in its nine languages."""

from __future__ import annotations

import pytest

from tests.unit.schemas.reads import codes, shares, value

Row = tuple[str, str, str | None]  # component, fibre, qualifier


def rows(schema: str, *given: tuple[str | None, ...]) -> list[Row] | None:
    read = value("composition", shares(*given), schema)
    if not isinstance(read, list):
        return None
    return [(r["component"], r["fibre"], r.get("qualifier")) for r in read if isinstance(r, dict)]


@pytest.mark.parametrize(
    ("upper", "lining", "sole"),
    [
        ("Outer", "Lining", "Outsole"), ("Esterno", "Fodera", "Fondo"),
        ("Dessus", "Doublure", "Semelle"), ("Obermaterial", "Futter", "Laufsohle"),
        ("Exterior", "Forro", "Piso"), ("Exterior", "Forro", "Sola"), ("Dış", "Astar", "Taban"),
        ("面", "里", "大底"), ("表", "裏", "底"),
    ],
)  # fmt: skip
def test_outside_of_a_shoe_is_its_upper_and_its_ground_the_sole(
    upper: str, lining: str, sole: str
) -> None:
    given = ((upper, "calfskin"), (lining, "cotton"), (sole, "rubber"))
    parts = [("upper", "leather", None), ("lining", "cotton", None), ("sole", "rubber", None)]
    assert rows("footwear", *given) == parts
    outside = rows("leather_goods", (upper, "calfskin"))
    assert outside is not None
    assert outside[0][0] == "outer"


@pytest.mark.parametrize(
    "rubber",
    ["TR", "TPR", "thermo rubber", "gomma TR", "gomme TR", "TR-Gummi", "goma TR", "borracha TR",
     "termo", "termo kauçuk", "牛筋底", "ラバー"],
)  # fmt: skip
def test_trade_words_for_the_rubber_of_soles(rubber: str) -> None:
    assert rows("footwear", ("Sole", rubber)) == [("sole", "rubber", None)]


def test_tr_in_a_cloth_stays_ambiguous() -> None:
    assert "ambiguous_fibre" in codes("composition", shares((None, "TR", "65%")), "fabric")


@pytest.mark.parametrize("goat", ["goat", "capra", "chèvre", "Ziege", "cabra", "keçi"])
def test_goat_is_leather_in_an_upper_and_undecided_in_a_cloth(goat: str) -> None:
    assert rows("footwear", ("Upper", goat)) == [("upper", "leather", None)]
    assert rows("fabric", (None, goat, "100%")) is None


@pytest.mark.parametrize(
    ("name", "part", "fibre"),
    [
        ("Baumwollfutter", "lining", "cotton"), ("Seidenfutter", "lining", "silk"),
        ("Kaschmirfutter", "lining", "cashmere"), ("Ledersohle", "sole", "leather"),
        ("Gummisohle", "sole", "rubber"), ("Daunenfüllung", "filling", "down"),
        ("leather lining", "lining", "leather"), ("fodera in seta", "lining", "silk"),
        ("doublure coton", "lining", "cotton"), ("semelle cuir", "sole", "leather"),
        ("forro de algodón", "lining", "cotton"), ("forro em algodão", "lining", "cotton"),
        ("pamuk astar", "lining", "cotton"), ("牛革底", "sole", "leather"),
    ],
)  # fmt: skip
def test_a_material_may_name_its_part_where_no_heading_does(
    name: str, part: str, fibre: str
) -> None:
    assert rows("leather_goods", (None, name)) == [(part, fibre, None)]


@pytest.mark.parametrize(
    "words",
    [
        "of which 30% recycled",
        "di cui 30% riciclato",
        "dont 30 % recyclé",
        "davon 30% recycelt",
        "de los cuales 30% reciclado",
        "dos quais 30% reciclado",
        "bunun %30'u geri dönüştürülmüş",
        "其中30%再生",
        "うち30%リサイクル",
    ],
)
def test_a_share_of_the_fibre_is_no_quality_of_all_of_it(words: str) -> None:
    kept = ("outer", "polyester", words)
    beside = rows("fabric", (None, "polyester", "70%", words), (None, "cotton", "30%"))
    assert beside is not None
    assert beside[0] == kept
    inside = rows("fabric", (None, f"polyester ({words})", "70%"), (None, "cotton", "30%"))
    assert inside is not None
    assert inside[0] == kept


def test_a_share_inside_the_name_is_not_the_share_of_the_fibre() -> None:
    given = shares((None, "65% polyester (of which 50% recycled)"), (None, "35% cotton"))
    read = value("composition", given, "fabric")
    assert isinstance(read, list)
    assert [row["percent"] for row in read if isinstance(row, dict)] == ["65", "35"]


def test_wholly_recycled_is_recycled() -> None:
    read = rows("fabric", (None, "polyester", "70%", "100% recycled"), (None, "cotton", "30%"))
    assert read == [("outer", "polyester", "recycled"), ("outer", "cotton", None)]


def test_a_small_cow_is_no_baby_but_a_small_alpaca_is() -> None:
    assert rows("leather_goods", (None, "小牛皮")) == [("outer", "leather", None)]
    assert rows("fabric", (None, "小羊驼毛", "100%")) == [("outer", "alpaca", "baby")]


@pytest.mark.parametrize(
    ("heading", "component"),
    [
        ("袋地", "pocket_lining"), ("胎套", "outer"), ("Inlett", "outer"), ("Ticking", "outer"),
        ("皮质部分", "trim"), ("Leather parts", "trim"), ("Parties en cuir", "trim"),
        ("Lederteile", "trim"), ("Parti in pelle", "trim"), ("レザー部分", "trim"),
    ],
)  # fmt: skip
def test_parts_as_the_trade_calls_them(heading: str, component: str) -> None:
    read = rows("apparel", (heading, "cotton", "100%"))
    assert read == [(component, "cotton", None)]


@pytest.mark.parametrize(
    ("place", "country", "region"),
    [
        ("Inneren Mongolei", "CN", "Inner Mongolia"), ("Innerer Mongolei", "CN", "Inner Mongolia"),
        ("innermongolischer", "CN", "Inner Mongolia"), ("内蒙古阿拉善", "CN", "Alashan"),
        ("Alashan, Inner Mongolia", "CN", "Alashan"), ("新疆和田", "CN", "Khotan"),
        ("Alashan (Innere Mongolei)", "CN", "Alashan"), ("Biella, Piemonte", "IT", "Biella"),
        ("Arbas, Ordos, 内蒙古", "CN", "Arbas"), ("内モンゴル・アラシャン", "CN", "Alashan"),
        ("piemontesische", "IT", "Piedmont"), ("toscani", "IT", "Tuscany"),
        ("Tibets", "CN", "Tibet"),
    ],
)  # fmt: skip
def test_places_inflected_and_inside_each_other(place: str, country: str, region: str) -> None:
    read = value("material_origin", [{"fibre": None, "place": place}])
    assert read == [{"country": country, "region": region}]


def test_two_regions_side_by_side_are_not_decided_between() -> None:
    read = value("material_origin", [{"fibre": None, "place": "Biella e Prato"}])
    assert read == [{"region": "Biella e Prato"}]


@pytest.mark.parametrize(
    ("name", "code"),
    [("Italiens", "IT"), ("Schottlands", "GB"), ("Neuseelands", "NZ"), ("Perus", "PE")],
)
def test_german_names_of_countries_have_a_genitive(name: str, code: str) -> None:
    assert value("country_of_origin", name) == code


@pytest.mark.parametrize(
    ("attribute", "text", "schema", "code"),
    [
        ("gender", "Herrenkollektion", "footwear", "men"),
        ("gender", "Damenlinie", "apparel", "women"),
        ("gender", "Kinderschuhe", "footwear", "kids"),
        ("weave", "Baumwollköper", "fabric", "twill"),
        ("weave", "Seidensatin", "fabric", "satin"),
        ("stitch", "Feinripp", "knitwear", "rib"),
        ("dyeing", "dyed in the yarn", "fabric", "yarn_dyed"),
        ("dyeing", "rope dyed", "fabric", "yarn_dyed"),
        ("dyeing", "tinti in filo", "fabric", "yarn_dyed"),
        ("dyeing", "teint sur fil", "fabric", "yarn_dyed"),
        ("dyeing", "im Garn gefärbt", "fabric", "yarn_dyed"),
        ("dyeing", "tintado en rama", "fabric", "top_dyed"),
        ("dyeing", "tinto em floco", "fabric", "top_dyed"),
        ("dyeing", "elyaftan boyalı", "fabric", "top_dyed"),
        ("dyeing", "整匹染色", "fabric", "piece_dyed"),
        ("dyeing", "製品染色", "fabric", "piece_dyed"),
        ("fineness", "18K金", "jewellery", "750"),
        ("fineness", "K18YG", "jewellery", "750"),
        ("fineness", "18KYG", "jewellery", "750"),
        ("fineness", "18Kゴールド", "jewellery", "750"),
        ("thread_count", "160 tel", "home_textile", "160"),
        ("thread_count", "200 Fäden", "home_textile", "200"),
    ],
)
def test_choices_and_marks_in_further_wordings(
    attribute: str, text: str, schema: str, code: str
) -> None:
    assert value(attribute, text, schema) == code


def test_not_every_word_that_begins_like_people_is_made_for_them() -> None:
    assert value("gender", "Babyalpaka") is None


@pytest.mark.parametrize(
    ("text", "schema", "closures"),
    [
        ("Hirschhornknöpfen", "apparel", ["buttons"]),
        ("Messingschnalle", "leather_goods", ["buckle"]),
        ("Frontreißverschluss", "apparel", ["zip"]),
        ("ひも", "footwear", ["laces"]),
        ("ひも", "apparel", ["drawstring"]),
    ],
)
def test_closures_in_compounds_and_of_shoes(text: str, schema: str, closures: list[str]) -> None:
    assert value("closure", [text], schema) == closures
