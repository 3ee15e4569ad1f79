from __future__ import annotations

from decimal import Decimal

import pytest

from schemas.parsing import ReadingContext
from tests.unit.schemas.reads import codes, value


def amount(attribute: str, text: str, schema: str = "knitwear") -> object:
    read = value(attribute, text, schema)
    return (read["amount"], read["unit"]) if isinstance(read, dict) else None


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("320 g/m2", "320"), ("320 g/m²", "320"), ("gr/mq 320", "320"), ("300gsm", "300"),
        ("280克/平方米", "280"), ("16 momme", "69.44"), ("8,5 oz/sq yd", "288.2"),
        ("12 oz", "406.87"), ("180 GSM / 5.3 oz", "180"),
    ],
)  # fmt: skip
def test_fabric_weights_become_grams_per_square_metre(text: str, grams: str) -> None:
    assert amount("fabric_weight", text, "fabric") == (grams, "g/m2")


@pytest.mark.parametrize(
    ("text", "cm"),
    [
        ("56 in", "142.24"), ('58"', "147.32"), ("58”", "147.32"), ("cm 148", "148"),
        ("1,48 m", "148"), ("140 cm (55 in)", "140"), ("h. 150 cm", "150"), ("1480 mm", "148"),
    ],
)  # fmt: skip
def test_widths_become_centimetres(text: str, cm: str) -> None:
    assert amount("width", text, "fabric") == (cm, "cm")


@pytest.mark.parametrize(
    ("attribute", "text", "expected"),
    [
        ("fibre_micron", "15,5 µm", ("15.5", "um")),
        ("fibre_micron", "15.5 micron", ("15.5", "um")),
        ("fibre_length", "3.6 cm", ("36", "mm")),
        ("net_weight", "1,2 kg", ("1200", "g")),
        ("net_weight", "0,450 kg", ("450", "g")),
        ("net_weight", "g 320", ("320", "g")),
    ],
)
def test_other_units_become_those_of_the_attribute(
    attribute: str, text: str, expected: tuple[str, str]
) -> None:
    assert amount(attribute, text) == expected


def test_a_tolerance_is_dropped_with_a_warning() -> None:
    assert amount("fabric_weight", "540 ± 5% gr/mq", "fabric") == ("540", "g/m2")
    assert codes("fabric_weight", "540 ± 5% gr/mq", "fabric") == {"tolerance_dropped"}


@pytest.mark.parametrize("text", ["240/250 gsm", "240-250 g/m2", "240 to 250 gsm", "max 250 gsm"])
def test_a_range_is_no_quantity(text: str) -> None:
    assert amount("fabric_weight", text, "fabric") is None
    assert codes("fabric_weight", text, "fabric") == {"range"}


def test_a_pair_of_widths_is_asked_about_unless_it_names_its_usable_part() -> None:
    assert codes("width", "148/150", "fabric") == {"range"}
    assert amount("width", "150 cm (148 utile)", "fabric") == ("150", "cm")
    assert amount("cuttable_width", "150 cm (148 utile)", "fabric") == ("148", "cm")


def test_grams_per_running_metre_need_the_width() -> None:
    text = "310 gr/ml ±5%"
    assert "width_needed" in codes("fabric_weight", text, "fabric")
    known = ReadingContext(width_cm=Decimal(148))
    assert value("fabric_weight", text, "fabric", known) == {"amount": "209.46", "unit": "g/m2"}
    assert "derived" in codes("fabric_weight", text, "fabric", known)


def test_a_bare_number_has_the_unit_of_the_attribute_only_if_it_can() -> None:
    assert amount("width", "148", "fabric") == ("148", "cm")
    assert codes("width", "148", "fabric") == {"unit_assumed"}
    assert codes("width", "58", "fabric") == {"unit_missing"}
    assert codes("net_weight", "0.32") == {"unit_missing"}


def test_a_unit_of_something_else_is_invalid() -> None:
    assert codes("fabric_weight", "320 g", "fabric") == {"unknown_unit"}
    assert codes("net_weight", "320 g/m2") == {"unknown_unit"}
    assert codes("heel_height", "7 kg", "footwear") == {"unknown_unit"}


def test_only_what_nothing_decides_is_ambiguous() -> None:
    assert codes("length", "1.200 cm", "home_textile") == {"ambiguous_number"}
    assert amount("net_weight", "1.250 kg") == ("1250", "g")


def test_what_such_goods_weigh_decides_between_thousands_and_decimals() -> None:
    assert amount("net_weight", "1.150 g") == ("1150", "g")
    assert amount("net_weight", "1.150 g", "jewellery") == ("1.15", "g")
    assert amount("fabric_weight", "2.100", "home_textile") == ("2100", "g/m2")


@pytest.mark.parametrize(
    ("text", "mm"),
    [
        ("7 oz", "2.8"), ("8oz.", "3.2"), ("6 ounces", "2.4"), ("4,5 oz", "1.8"),
        ("5 once", "2"), ("5 Unzen", "2"), ("5 onzas", "2"), ("5 onças", "2"), ("5 ons", "2"),
        ("6盎司", "2.4"), ("6オンス", "2.4"), ("2 mm (5 oz)", "2"),
    ],
)  # fmt: skip
def test_an_ounce_of_leather_is_a_thickness(text: str, mm: str) -> None:
    assert amount("leather_thickness", text, "leather_goods") == (mm, "mm")


@pytest.mark.parametrize("text", ["100%", "58 €", "62 %"])
def test_a_share_or_a_price_is_no_measure(text: str) -> None:
    assert amount("width", text, "leather_goods") is None
    assert "unknown_unit" in codes("width", text, "leather_goods")
