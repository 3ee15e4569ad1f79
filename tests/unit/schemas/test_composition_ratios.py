"""Shares apart from their fibres, in brackets and in rows of cells, in several languages."""

from __future__ import annotations

import time

import pytest

from schemas.values.composition_rows import composition_groups


def rows(text: str) -> list[list[tuple[str | None, str, str | None]]]:
    """Return heading, fibre and share that are offered first, statement by statement."""

    def words(span: tuple[int, int] | None) -> str | None:
        return text[span[0] : span[1]] if span is not None else None

    return [
        [
            (words(row["component"][0]), words(row["fibre"][0]) or "", words(row["percent"][0]))
            for row in group
        ]
        for group in composition_groups(text, ())
    ]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Wool/silk 70/30", {"Wool": "70", "silk": "30"}),
        ("a 70/30 wool and silk blend", {"wool": "70", "silk": "30"}),
        ("62/21/17 wool/silk/linen", {"wool": "62", "silk": "21", "linen": "17"}),
        ("CO/EA 97/3", {"CO": "97", "EA": "3"}),
        ("tessuto lana/seta 70/30", {"lana": "70", "seta": "30"}),
        ("70/30 lã e seda", {"lã": "70", "seda": "30"}),
        ("Wolle/Kaschmir 90:10", {"Wolle": "90", "Kaschmir": "10"}),
        ("羊毛/羊绒 90/10", {"羊毛": "90", "羊绒": "10"}),
        ("laine (70 %), soie (30 %)", {"laine": "70 %", "soie": "30 %"}),
        ("綿（60%）、麻（40%）", {"綿": "60%", "麻": "40%"}),
    ],
)
def test_figures_belong_to_fibres_in_their_order(text: str, shares: dict[str, str]) -> None:
    (statement,) = rows(text)
    assert {fibre: share for _, fibre, share in statement} == shares


@pytest.mark.parametrize(
    "text",
    ["sizes 34/36/38 wool", "2/28 wool silk", "wool (30% recycled)", "70/30 wool, silk and linen",
     "AW 26/27 wool", "50/50 cm wool silk"],
)  # fmt: skip
def test_other_figures_are_no_shares(text: str) -> None:
    assert all(share is None for group in rows(text) for *_, share in group)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "F1 | Main fabric | Slub canvas, 255 gsm, garment dyed | 55% hemp 45% cotton\n"
            "F3 | Pocket bags | Pocketing, bleached, 110 gsm | 100% polyester",
            [
                ("Main fabric", "hemp", "55%"),
                (None, "cotton", "45%"),
                ("Pocket bags", "polyester", "100%"),
            ],
        ),
        ("Fodera: sintetico. Suola: PU", [("Fodera", "sintetico", None), ("Suola", "PU", None)]),
        ("Tomaia: tessuto. Fodera: pelle", [("Fodera", "pelle", None)]),
        (
            "- gola redonda, raia no punho\n- 50% lã, 50% acrílico",
            [(None, "lã", "50%"), (None, "acrílico", "50%")],
        ),
        (
            "97% wool, 3% elastane, with a viscose half lining (100% viscose)",
            [(None, "wool", "97%"), (None, "elastane", "3%"), ("lining", "viscose", "100%")],
        ),
        ("wool blend, 70% wool 30% silk", [(None, "wool", "70%"), (None, "silk", "30%")]),
    ],
)
def test_headings_hold_within_their_clause_and_row(
    text: str, statement: list[tuple[str | None, str, str | None]]
) -> None:
    assert rows(text) == [statement]


@pytest.mark.parametrize(
    ("text", "fibres"),
    [
        ("Boot aus Kalbsleder mit Lederfutter und Gummisohle",
         ["Kalbsleder", "Lederfutter", "Gummisohle"]),
        ("Zwischensohle, Baumwollfutter", ["Baumwollfutter"]),
        ("Reißverschluss, Innenfutter, Profilsohle", []),
        ("Futter: 100 % Viskose, Innenfutter", ["Viskose"]),
    ],
)  # fmt: skip
def test_german_words_name_a_material_with_its_part(text: str, fibres: list[str]) -> None:
    found = [row for group in rows(text) for row in group]
    assert [fibre for _, fibre, _ in found] == fibres
    assert all(heading is None for heading, fibre, _ in found if fibre != "Viskose")


@pytest.mark.parametrize("seed", ["50/50 ", "10/", "CO/EA ", "97:3 ", "- rib\n"])
def test_long_texts_are_read_in_linear_time(seed: str) -> None:
    start = time.perf_counter()
    rows((seed * 4000)[:4000])
    assert time.perf_counter() - start < 5
