from __future__ import annotations

import pytest

from schemas.base import ReadingTree
from tests.unit.schemas.reads import codes, parsed, shares, value


def flat(tree: ReadingTree, schema: str = "knitwear") -> list[tuple[object, ...]]:
    rows = value("composition", tree, schema)
    assert isinstance(rows, list)
    keys = ("component", "part", "fibre", "percent", "qualifier")
    return [tuple(row.get(key) for key in keys) for row in rows if isinstance(row, dict)]


def test_trade_codes_of_a_mill_s_mail_become_fibres() -> None:
    assert flat(shares((None, "WS", "90"), (None, "SE", "10"))) == [
        ("outer", None, "cashmere", "90", None),
        ("outer", None, "silk", "10", None),
    ]


def test_ws_alone_is_invalid_since_it_may_be_a_cleaning_code() -> None:
    assert value("composition", shares((None, "WS"))) is None
    assert "ambiguous_fibre" in codes("composition", shares((None, "WS")))


@pytest.mark.parametrize("code", ["CA", "HA", "EA", "EL", "PC"])
def test_an_ambiguous_code_is_never_the_nearest_fibre(code: str) -> None:
    tree = shares((None, "CO", "70%"), (None, code, "30%"))
    assert value("composition", tree) is None
    assert {"ambiguous_fibre", "composition_incomplete"} == codes("composition", tree)


def test_turkish_percent_signs_and_headings_are_read() -> None:
    tree = shares((None, "Yün", "%20"), (None, "Polyester", "%80"), ("Astar:", "Polyester", "%100"))
    assert flat(tree) == [
        ("outer", None, "wool", "20", None),
        ("outer", None, "polyester", "80", None),
        ("lining", None, "polyester", "100", None),
    ]


def test_german_retail_composition_of_two_components_sums_up_in_each() -> None:
    tree = shares(
        ("Obermaterial", "Hanf", "60%"), (None, "Viskose", "40%"), ("Futter", "Baumwolle", "100%")
    )
    assert [row[:4:3] for row in flat(tree)] == [
        ("outer", "60"), ("outer", "40"), ("lining", "100"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "fibre", "qualifier"),
    [
        ("Lana vergine", "wool", "virgin"),
        ("WV", "wool", "virgin"),
        ("Schurwolle", "wool", "virgin"),
        ("recycled polyester", "polyester", "recycled"),
        ("Algodón orgánico", "cotton", "organic"),
        ("Baby alpaca", "alpaca", "baby"),
        ("Lycra®", "elastane", "Lycra"),
        ("viscosa ECOVERO™", "viscose", "Ecovero"),
        ("cotton*", "cotton", None),
        ("COTONE", "cotton", None),
        ("élasthanne", "elastane", None),
        ("カシミヤ", "cashmere", None),
        ("羊绒", "cashmere", None),
        ("sonstige Fasern", "other", None),
    ],
)
def test_qualifiers_in_the_fibre_s_own_words_are_split_off(
    words: str, fibre: str, qualifier: str | None
) -> None:
    assert flat(shares((None, words, "100%"))) == [("outer", None, fibre, "100", qualifier)]


def test_a_qualifier_that_stands_apart_is_joined_and_kept_verbatim_if_unknown() -> None:
    tree = shares((None, "recycled polyester", "92%", "ref. 77/B"), (None, "PA", "8%", "Lycra®"))
    assert [row[4] for row in flat(tree)] == ["recycled, ref. 77/B", "Lycra"]


@pytest.mark.parametrize("words", ["faux leather", "wool look", "silk-free", "Kunstleder"])
def test_what_only_looks_like_a_fibre_is_no_fibre(words: str) -> None:
    rows = value("composition", shares((None, words, "100%")))
    fibres = [row["fibre"] for row in rows if isinstance(row, dict)] if rows else []  # type: ignore[union-attr]
    assert not {"leather", "wool", "silk"} & set(fibres)


def test_two_fibres_in_one_reading_are_ambiguous() -> None:
    assert "ambiguous_fibre" in codes("composition", shares((None, "silk/cashmere", "100%")))


def test_unknown_fibre_takes_its_component_away_but_no_other() -> None:
    tree = shares((None, "wool", "90"), (None, "Zorblon", "10"), ("Fodera", "poliestere", "100%"))
    assert flat(tree) == [("lining", None, "polyester", "100", None)]
    invalid = [f for f in parsed("composition", tree).fields if f.value is None]
    assert {f.path for f in invalid if f.path.endswith("fibre")} == {
        "composition[1].fibre", "composition[2].fibre",
    }  # fmt: skip
    assert {p.code for f in invalid for p in f.problems} == {
        "unknown_fibre", "composition_incomplete",
    }  # fmt: skip


@pytest.mark.parametrize("percents", [("70", "29.5"), ("70", "32"), ("68", "30")])
def test_shares_from_98_to_102_keep_their_value_with_a_warning(percents: tuple[str, str]) -> None:
    tree = shares((None, "CO", percents[0]), (None, "CV", percents[1]))
    assert [row[3] for row in flat(tree)] == [percents[0], percents[1]]
    assert codes("composition", tree) == {"composition_sum"}


@pytest.mark.parametrize("percents", [("70", "27"), ("70", "33"), ("100", "100")])
def test_shares_further_off_are_no_value(percents: tuple[str, str]) -> None:
    tree = shares((None, "CO", percents[0]), (None, "CV", percents[1]))
    assert value("composition", tree) is None
    assert codes("composition", tree) == {"composition_sum"}


def test_shares_of_thirds_sum_exactly() -> None:
    tree = shares((None, "CO", "33,4%"), (None, "CV", "33,3%"), (None, "PL", "33,3%"))
    assert codes("composition", tree) == set()


def test_nested_percentages_are_refused_and_not_multiplied() -> None:
    tree = shares(
        ("Superficie", "PVC", "72%"),
        (None, "PU", "5%"),
        ("Retro", "PL", "85%"),
        (None, "CO", "15%"),
    )
    assert [row[0] for row in flat(tree)] == ["backing", "backing"]


def test_a_remainder_is_not_computed() -> None:
    assert flat(shares((None, "cashmere"), (None, "silk", "5%"))) == [
        ("outer", None, "cashmere", None, None),
        ("outer", None, "silk", "5", None),
    ]


def test_one_fibre_without_percent_is_a_value() -> None:
    assert flat(shares((None, "leather"), ("Sole", "rubber")), "footwear") == [
        ("upper", None, "leather", None, None),
        ("sole", None, "rubber", None, None),
    ]


def test_several_headings_of_one_component_are_told_apart_by_part() -> None:
    tree = shares(
        ("Reinforcement 1", "PA", "100"), ("Reinforcement 2", "PL", "100"), ("Lining", "CO", "100")
    )
    assert [row[:2] for row in flat(tree)] == [
        ("reinforcement", "Reinforcement 1"),
        ("reinforcement", "Reinforcement 2"),
        ("lining", None),
    ]


def test_unknown_heading_is_other_and_keeps_its_name() -> None:
    tree = shares(("Xyloparticle", "PA", "60"), (None, "PL", "40"))
    assert [row[:2] for row in flat(tree)] == [("other", "Xyloparticle")] * 2


def test_heading_supports_the_component_of_every_row_below_it() -> None:
    fields = parsed("composition", shares(("Fodera", "PL", "60"), (None, "CO", "40"))).fields
    leaves = {field.path: field.leaves for field in fields}
    assert leaves["composition[1].component"] == ((0, "component"),)
    assert leaves["composition[1].percent"] == ((1, "percent"),)


def test_paths_of_found_rows_are_those_of_the_value() -> None:
    tree = shares((None, "Zorblon", "100"), ("Lining", "CO", "100"))
    fields = parsed("composition", tree).fields
    found = [field for field in fields if field.value is not None]
    assert {field.path for field in found} == {
        "composition[0].component", "composition[0].fibre", "composition[0].percent",
    }  # fmt: skip


def test_small_share_of_japanese_polyurethane_is_elastane_and_a_large_one_is_not() -> None:
    assert flat(shares((None, "綿", "97%"), (None, "ポリウレタン", "3%")))[1][2] == "elastane"
    coating = shares((None, "ポリウレタン", "70%"), (None, "綿", "30%"))
    assert "ambiguous_fibre" in codes("composition", coating)
