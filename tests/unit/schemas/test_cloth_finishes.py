"""Treatments of cloth in nine languages, without a label."""

from __future__ import annotations

import time

import pytest

from schemas.registry import load_schema


def offered(text: str) -> list[list[str]]:
    """The words of each group that a text offers."""
    groups = load_schema("fabric").form("finish").row_groups(text, []) or ()
    return [[text[slice(*span)] for row in one for span in row[""] if span] for one in groups]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crabbed, London shrunk, stain repellent (C0)",
         [["Crabbed", "London shrunk", "stain repellent (C0)"]]),
        ("SCOURED / CROPPED / LONDON SHRUNK", [["SCOURED", "CROPPED", "LONDON SHRUNK"]]),
        ("lightly milled, moth-proofed", [["lightly milled", "moth-proofed"]]),
        ("Follata, idrorepellente senza fluoro.", [["Follata", "idrorepellente senza fluoro"]]),
        ("apprêt adoucissant, tissé en France", [["adoucissant"]]),
        ("im Stück gefärbt und dekatiert", [["dekatiert"]]),
        ("teñido en pieza, perchada y lavada", [["perchada", "lavada"]]),
        ("fio cardado, tinto em rama, pisoado.", [["pisoado"]]),
        ("şardonlu, su itici", [["şardonlu", "su itici"]]),
        ("匹染，柔软整理", [["柔软整理"]]),
        ("縮絨、起毛", [["縮絨", "起毛"]]),
        ("iplik boyalı; leke itici apre", [["leke itici apre"]]),
        ("Tinto in pezza, garzato e rasato", [["garzato", "rasato"]]),
        ("every piece is milled in soft water", [["milled"]]),
        ("stone-washed, antipilling", [["stone-washed", "antipilling"]]),
        ("无氟防水 C0、压光、防静电", [["无氟防水 C0", "压光", "防静电"]]),
    ],
)  # fmt: skip
def test_treatments_are_offered_together(text: str, expected: list[list[str]]) -> None:
    assert offered(text) == expected


@pytest.mark.parametrize(
    "text",
    ["washed linen, cropped jacket", "not water repellent", "unbrushed", "non sanforizzato",
     "lavado a mano", "raised collar", "水洗", "不防污", "ohne wasserabweisende Wirkung"],
)  # fmt: skip
def test_what_is_denied_or_said_of_other_things_is_not_offered(text: str) -> None:
    assert offered(text) == []


@pytest.mark.parametrize("seed", ["lightly ", "brushed ", "縮", "silicone ", "anti-"])
def test_long_texts_take_no_time(seed: str) -> None:
    start = time.perf_counter()
    offered((seed * 8000)[:8000])
    assert time.perf_counter() - start < 5.0


def test_treatments_of_a_cell_that_a_word_joins_are_two() -> None:
    text = "Milled and brushed"
    behind = load_schema("fabric").form("finish").mentions[""].behind_label
    assert [text[slice(*span)] for span in behind(text)] == ["Milled", "brushed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gewalkt leicht, geraut", [["gewalkt leicht", "geraut"]]),
        ("lavado com amaciador, pisoado", [["lavado com amaciador", "pisoado"]]),
        ("Un follaggio leggero ammorbidisce la mano", [["follaggio leggero"]]),
        ("open scoured, semi-decated, sheared", [["open scoured", "semi-decated", "sheared"]]),
    ],
)
def test_what_stands_behind_a_treatment_tells_how(text: str, expected: list[list[str]]) -> None:
    assert offered(text) == expected
