"""Numbers that sentences of suppliers tell: sides, weights, widths, shrinkage, threads, sizes."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from schemas.values.size_mentions import SIZE_MENTIONS


def values(schema: str, attribute: str, text: str) -> list[str]:
    """Return the amounts of what is seen in a text."""
    product = load_schema(schema)
    seen = product.form(attribute).mentions[""].anywhere(text)
    found = (
        parse_attribute(product, attribute, text[start:end], ReadingContext()).value
        for start, end in seen
    )
    told = (one["amount"] if isinstance(one, dict) else one for one in found)
    return list(dict.fromkeys(str(one) for one in told if one is not None))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("A tote, 32 cm wide, 24 high and 14 deep.", "32 24 14"),
        ("48 Zentimeter breit, 31 hoch und 22 tief", "48 31 22"),
        ("misura 28 centimetri di larghezza, 20 di altezza e 9 di profondità", "28 20 9"),
        ("Alta 20, larga 28, profonda 9 cm.", "28 20 9"),
        ("38 de large, 31 de haut, 14 de soufflet, en centimètres", "38 31 14"),
        ("Cinquante-deux de large,\ntrente et un de haut,\nvingt-quatre de profond", "52 31 24"),
        ("Mide 30 cm de ancho por 22 de alto por 10 de fondo.", "30 22 10"),
        ("30 cm de largura, 22 de altura e 10 de profundidade", "30 22 10"),
        ("Çantanın eni 30, yüksekliği 22, derinliği 10 cm'dir.", "30 22 10"),
        ("32 cm breed, 24 hoog en 14 diep", "32 24 14"),
        ("longueur / haut / épaisseur du sac 52 / 31 / 24", "52 31 24"),
        ("幅三十センチ、高さ二十二センチ、奥行十センチ", "30 22 10"),
    ],
)
def test_sides_are_told_in_sentences(text: str, sides: str) -> None:
    names = ("width", "height", "depth")
    assert [values("leather_goods", name, text) for name in names] == [[n] for n in sides.split()]


@pytest.mark.parametrize(
    ("text", "width", "length"),
    [
        ("tovaglia larga 160 e lunga 280 centimetri", "160", "280"),
        ("240 de largo por 290 de comprido", "240", "290"),
        ("mantel de 160 de ancho y 280 de largo", "160", "280"),
        ("Eni 95, boyu 180 santim.", "95", "180"),
    ],
)
def test_sides_of_cloths_are_told_in_sentences(text: str, width: str, length: str) -> None:
    assert values("home_textile", "width", text) == [width]
    assert values("home_textile", "length", text) == [length]


@pytest.mark.parametrize(
    ("schema", "attribute", "text", "value"),
    [
        ("home_textile", "depth", "bajera 160x200, 35 de alto", "35"),
        ("fabric", "fabric_weight", "metrekaresi 210 gram gelir", "210"),
        ("fabric", "fabric_weight", "das Quadratmeter wiegt 410 Gramm", "410"),
        ("fabric", "fabric_weight", "每平方米95克", "95"),
        ("fabric", "fabric_weight", "1㎡あたり約210g", "210"),
        ("fabric", "fabric_weight", "235 gram per vierkante meter", "235"),
        ("fabric", "fabric_weight", "Flächengewicht ca. 235 g", "235"),
        ("fabric", "fabric_weight", "a 9 oz selvedge denim", "305.15"),
        ("fabric", "width", "liegt 150 breit", "150"),
        ("fabric", "cuttable_width", "152 cm from edge to edge, of which 147 can be cut", "147"),
        ("fabric", "cuttable_width", "laize 140 cm dont 136 exploitables", "136"),
        ("fabric", "cuttable_width", "布边到布边114厘米,裁剪时请按110厘米算", "110"),
        ("fabric", "shrinkage_warp", "Allow 3% in the warp and 2% in the weft.", "3"),
        ("fabric", "shrinkage_weft", "下水后经向缩百分之三、纬向缩百分之二", "2"),
        ("fabric", "shrinkage_weft", "çözgüde %3, atkıda %2 çeker", "2"),
        ("fabric", "shrinkage_warp", "縮み 経 3.0%、緯 1.5%", "3"),
        ("fabric", "martindale", "マーチンデール 40,000回", "40000"),
        ("home_textile", "thread_count", "233 draden per inch²", "233"),
        ("knitwear", "garment_length", "着丈は六十二センチ", "62"),
        ("knitwear", "garment_length", "vierundsechzig Zentimeter lang", "64"),
        ("jewellery", "chain_length", "quatre-vingt-dix centimètres d’une maille", "90"),
        ("knitwear", "gauge", "12 numara makinede örülüyor", "12"),
        ("knitwear", "ply", "2/7番手の双糸", "2"),
        ("knitwear", "ply", "doppelfädig", "2"),
        ("knitwear", "ply", "capi in macchina | 3", "3"),
        ("jewellery", "ring_size", "ring fingers J to Q", "J to Q"),
        ("jewellery", "ring_size", "Ringmaten 16 t/m 19", "16 t/m 19"),
    ],
)
def test_numbers_are_told_in_sentences(schema: str, attribute: str, text: str, value: str) -> None:
    assert value in values(schema, attribute, text)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("34-36-38-40-42", "34|36|38|40|42"),
        ("85, 95 y 105, al agujero central", "85|95|105"),
        ("2-3, 4-5, 6-7 years", "2-3|4-5|6-7"),
        ("3 M, 6 M, 9 M, 12 M", "3 M|6 M|9 M|12 M"),
        ("40 tot en met 47", "40 tot en met 47"),
    ],
)
def test_cells_of_sizes_are_told_apart(text: str, sizes: str) -> None:
    found = sorted(dict.fromkeys(SIZE_MENTIONS.behind_label(text)))
    assert "|".join(text[start:end] for start, end in found) == sizes


@pytest.mark.parametrize(
    ("schema", "attribute", "text"),
    [
        ("leather_goods", "depth", "Das Leder ist 2,4 mm stark"),
        ("leather_goods", "width", "60 large orders, 20 long weeks"),
        ("fabric", "shrinkage_warp", "warp 60% wool, weft 40% silk"),
        ("fabric", "fabric_weight", "minimum 300 m, 25 kg rolls"),
        ("knitwear", "net_weight", "368元一米"),
        ("knitwear", "ply", "double-breasted, two buttons"),
        ("knitwear", "garment_length", "one metre sample"),
    ],
)
def test_similar_words_tell_no_number(schema: str, attribute: str, text: str) -> None:
    assert values(schema, attribute, text) == []
