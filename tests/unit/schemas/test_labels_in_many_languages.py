"""Labels that name a fibre in several languages, break their lines, or name chambers and trims."""

# ruff: noqa: E501  (texts as they were written)

from __future__ import annotations

import time

import pytest

from schemas.parsing import ReadingContext
from schemas.values.composition_translated import again_named
from schemas.values.country import read_country
from schemas.values.reading import Reading
from tests.unit.schemas.test_composition_wordings import first
from tests.unit.schemas.test_material_origin_rows import rows
from tests.unit.schemas.test_origin_mentions import origins


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "60% Cotton/Coton/Cotone/Baumwolle 40% Linen/Lin/Lino/Leinen",
            ["outer:cotton 60", "outer:linen 40"],
        ),
        (
            "COMPOSITION 60% WOOL LAINE LANA WOLLE 40% SILK SOIE SETA SEIDE",
            ["outer:wool 60", "outer:silk 40"],
        ),
        ("100% LINO / LINEN / LIN / LEINEN", ["outer:linen 100"]),
    ],
)
def test_a_name_said_again_takes_no_share_of_the_next_fibre(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tejido exterior: 88% poliamida, 12% elastano. Puños: 97% lana\n    virgen, 3% elastano.",
            ["outer:polyamide 88", "outer:elastane 12", "rib:wool 97 virgin", "rib:elastane 3"],
        ),
        (
            "Tecido: 100% poliamida. Punhos canelados: 97%\n    lã virgem, 3% elastano.",
            ["outer:polyamide 100", "rib:wool 97 virgin", "rib:elastane 3"],
        ),
    ],
)
def test_lines_of_a_label_go_on_below_set_in(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Außenkammern\n100 % Daunen\nInnenkammer\n85 % Federn, 15 % Daunen\nHülle\n100 % Baumwolle",
            ["filling:down 100", "filling:feathers 85", "filling:down 15", "outer:cotton 100"],
        ),
        (
            "Outer chambers: 100% goose down. Inner chamber: 100% feathers.",
            ["filling:down 100", "filling:feathers 100"],
        ),
        (
            "Compartiment central : 100 % plumes. Compartiments extérieurs : 100 % duvet",
            ["filling:feathers 100", "filling:down 100"],
        ),
        (
            "SHELL: 54% LINEN 46% VISCOSE\nLACE PANEL: 78% NYLON 22% ELASTANE",
            ["outer:linen 54", "outer:viscose 46", "trim:polyamide 78", "trim:elastane 22"],
        ),
        (
            "Shell: 100% nylon. Hood edge: 100% modacrylic.",
            ["outer:polyamide 100", "trim:modacrylic 100"],
        ),
        (
            "Polyester 65 %, coton 35 %. Parties côtelées : coton 95 %, élasthanne 5 %.",
            ["outer:polyester 65", "outer:cotton 35", "rib:cotton 95", "rib:elastane 5"],
        ),
        ("Sayanın tamamı deri. Astarı pamuk.", ["upper:leather", "lining:cotton"]),
    ],
)
def test_chambers_edges_and_cases_are_parts(text: str, found: list[str]) -> None:
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("中綿入りジャケット\n表地:ウール100%", ["outer:wool 100"]),
        ("中綿:ポリエステル100%", ["padding:polyester 100"]),
        ("表面は起毛。綿100%", ["outer:cotton 100"]),
    ],
)
def test_padding_and_raised_stuff_are_no_fibres(text: str, found: list[str]) -> None:
    assert first(text) == found


def test_raw_stuff_is_of_the_fibre_named_before() -> None:
    text = "カシミヤは内モンゴル産の原毛を使用。"
    assert rows(text) == [("カシミヤ", "内モンゴル")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Türk Malı", "TR"),
        ("TÜRK MALI", "TR"),
        ("yerli malı", "TR"),
        ("Çin malı", "CN"),
        ("Mali", "ML"),
        ("MALI", "ML"),
    ],
)
def test_turkish_goods_are_not_of_mali(text: str, code: str) -> None:
    assert read_country(text, Reading(ReadingContext())) == code


@pytest.mark.parametrize(
    ("text", "places"),
    [("Woven in Como.", ["Como"]), ("Como siempre, hecho en Perú", ["Perú"])],
)
def test_como_is_a_town_behind_a_preposition(text: str, places: list[str]) -> None:
    assert origins(text) == places


def test_names_said_again_are_found_in_linear_time() -> None:
    name, label = "Coton/", "60% Cotton"
    text = label + "/" + name * 4000
    fibres = [(4, 10), *((11 + 6 * at, 16 + 6 * at) for at in range(4000))]
    start = time.perf_counter()
    assert len(again_named(text, fibres, [(0, 3)])) == 4000
    assert time.perf_counter() - start < 5
