"""Figures of technical sheets: measures in two units, fractions, sides by letters, codes."""

from __future__ import annotations

import pytest

from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema


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
    ("text", "grams"),
    [
        ("Weight per piece: 2 lb 3 oz in size M", "992.23"),
        ("Weight: 1 lb. 4 oz.", "566.99"),
        ("poids 1 kg 200 g", "1200"),
        ("净重3斤", "1500"),
        ("净重2公斤300克", "2300"),
    ],
)
def test_a_weight_in_two_units_is_one(text: str, grams: str) -> None:
    assert values("knitwear", "net_weight", text) == [grams]


def test_two_weights_beside_each_other_stay_two() -> None:
    assert values("knitwear", "net_weight", "340 g, conf. 20 g") == ["340", "20"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ('12½" x 9¼" x 4"', "31.75 23.5 10.16"),
        ('12⅝" x 9¼" x 4"', "32.07 23.5 10.16"),
        ('W 12 1/2" x H 9 1/4" x D 4"', "31.75 23.5 10.16"),
        # The unit of the last side is read with each, see `label_units`.
        ("Dims: 12½ x 9¼ x 4 in.", "12.5 9.25 10.16"),
        ("Maße 31 x 24 x 12 cm. Umkarton: 6 Stück, 68 x 40 x 52 cm", "31 24 12"),
        ("Borsa 28 x 20 x 9 cm | Imballo | scatola 40 x 30 x 15 cm", "28 20 9"),
    ],
)
def test_sides_of_pieces(text: str, sides: str) -> None:
    names = ("width", "height", "depth")
    assert [values("leather_goods", name, text) for name in names] == [[n] for n in sides.split()]


@pytest.mark.parametrize(
    ("text", "width", "length"),
    [
        ("Dimensões (L x C): 50 x 100 cm", "50", "100"),
        ("Drap plat L x l : 290 x 240 cm", "240", "290"),
        ("サイズは180×230 cmです", "180", "230"),
        ("50 x 100 cm\nAcondicionamento: caixa 60 x 40 x 40 cm, 24 un.", "50", "100"),
        ("尺寸：48厘米×74厘米\n包装：无纺布袋 45×35×12厘米", "48", "74"),
        ("Plaid 130 x 170 cm, packed in a gift box 40 x 30 x 10 cm", "130", "170"),
    ],
)
def test_sides_of_cloths(text: str, width: str, length: str) -> None:
    assert values("home_textile", "width", text) == [width]
    assert values("home_textile", "length", text) == [length]


def test_the_sides_of_a_box_are_its_own_where_there_are_no_others() -> None:
    assert values("leather_goods", "width", "Box 24 x 18 x 7 cm") == ["24"]


@pytest.mark.parametrize(
    ("attribute", "text", "value"),
    [
        ("shrinkage_warp", "Rientro ord. %: -2,0", "-2"),
        ("shrinkage_weft", "Rientro tr. %: -1,5", "-1.5"),
        ("martindale", "Martindale: 30k", "30000"),
        ("martindale", "马丁代尔：2万", "20000"),
        ("cuttable_width", 'cuttable 56 1/2"', "143.51"),
        ("fabric_weight", "目付は400 g/m2となります", "400"),
        ("fabric_weight", "克重320g/m²左右", "320"),
        ("hs_code", "HSコード：6302.60-000", "630260000"),
        ("hs_code", "HS: 4202-21-0000", "4202210000"),
        ("hs_code", "Customs code (HS6): 4202-21", "420221"),
        ("gtin", "条码6901234567892", "6901234567892"),
        ("gtin", "颜色：白，6901234567892", "6901234567892"),
        ("gtin", "EAN4046512300210", "4046512300210"),
    ],
)
def test_figures_beside_their_words(attribute: str, text: str, value: str) -> None:
    assert values("fabric", attribute, text) == [value]


@pytest.mark.parametrize(
    "text", ["Tel. 0571 8812 3344", "Fax: 0471 90 12 34", "电话 0571 8812 3344"]
)
def test_a_telephone_is_no_tariff_number(text: str) -> None:
    assert values("fabric", "hs_code", text) == []


def test_a_count_of_threads_stands_behind_a_comma_of_a_list() -> None:
    assert values("home_textile", "thread_count", "60支全棉缎纹，300根/平方英寸") == ["300"]
