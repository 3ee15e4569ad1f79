from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.values.digits import candidates
from schemas.values.number import canonical
from tests.unit.schemas.reads import codes, value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.250,50", "1250.5"),
        ("1,250.50", "1250.5"),
        ("1 250,5", "1250.5"),
        ("1'250.5", "1250.5"),
        ("1.250.000", "1250000"),
        ("100 000", "100000"),
        ("0,9", "0.9"),
        ("0,125", "0.125"),
        ("12,5", "12.5"),
        ("1234.567", "1234.567"),
    ],
)
def test_numbers_of_every_convention_have_one_value(text: str, number: str) -> None:
    assert [canonical(n) for n in candidates(text)] == [number]


def test_three_digits_after_one_mark_have_two_values() -> None:
    assert candidates("1.250") == (Decimal("1.250"), Decimal(1250))


@pytest.mark.parametrize("text", ["1.25,50.1", "12.34.567", "1,2,3"])
def test_digits_grouped_otherwise_than_in_threes_are_no_number(text: str) -> None:
    with pytest.raises(ValueError, match=r"group|mixes"):
        candidates(text)


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_a_number_with_cents_reads_the_same_in_every_convention(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02d}"
    expected = (Decimal(f"{whole}.{cents:02d}"),)
    italian = english.translate(str.maketrans({",": ".", ".": ","}))
    french = english.replace(",", " ").replace(".", ",")
    swiss = english.replace(",", "'")
    for text in (english, italian, french, swiss):
        assert candidates(text) == expected


@given(st.decimals(min_value=0, max_value=100, places=2))
def test_a_percentage_reads_the_same_with_comma_and_point(share: Decimal) -> None:
    for text in (f"{share}%", f"{share} %".replace(".", ","), f"%{share}"):
        tree = [{"component": None, "fibre": "wool", "percent": text, "qualifier": None}]
        rows = value("composition", tree) if share == 100 else None
        assert rows is None or rows == [{"component": "outer", "fibre": "wool", "percent": "100"}]
        assert value("shrinkage_warp", text, "fabric") == (
            canonical(share) if share <= 50 else None
        )


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9))
def test_canonical_form_keeps_the_number_and_has_no_exponent(number: Decimal) -> None:
    text = canonical(number)
    assert "E" not in text
    assert Decimal(text) == number


def test_the_range_of_an_attribute_decides_between_thousands_and_decimals() -> None:
    assert value("martindale", "100.000 giri", "fabric") == "100000"
    assert value("gauge", "3.500") == "3.5"


@pytest.mark.parametrize(
    ("attribute", "text", "expected"),
    [
        ("gauge", "12gg", "12"),
        ("gauge", "GG 7", "7"),
        ("gauge", "3,5 gg", "3.5"),
        ("ply", "2-ply", "2"),
        ("ply", "2 capi", "2"),
    ],
)
def test_the_sign_of_a_unit_is_not_part_of_the_number(
    attribute: str, text: str, expected: str
) -> None:
    assert value(attribute, text) == expected


def test_a_yarn_count_is_no_ply_and_a_range_no_number() -> None:
    assert value("ply", "2/28") is None
    assert codes("gauge", "5-7 gg") == {"range"}
    assert value("yarn_count", "2/28 Nm") == "2/28 Nm"


@pytest.mark.parametrize(
    ("text", "fineness"),
    [("14K", "585"), ("18 carati", "750"), ("18kt", "750"), ("750/1000", "750"), ("925‰", "925"),
     ("Ag 925", "925"), ("585", "585"), ("9ct", "375")],
)  # fmt: skip
def test_fineness_is_per_mille_however_it_is_written(text: str, fineness: str) -> None:
    assert value("fineness", text, "jewellery") == fineness


def test_karat_that_is_no_standard_is_invalid() -> None:
    assert codes("fineness", "13K", "jewellery") == {"invalid_fineness"}
