"""Which share and which heading each fibre has: every case is a layout that suppliers use."""

import pytest

from schemas.values.composition_rows import composition_groups


def rows(text: str) -> list[list[tuple[str | None, str, str | None]]]:
    """Statements of heading, fibre and share, where nothing is left for the reader to choose."""

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
    ("text", "statement"),
    [
        (
            "90% virgin wool 10% cashmere",
            [(None, "virgin wool", "90%"), (None, "cashmere", "10%")],
        ),
        (
            "Vestido midi, 55% linho 45% viscose, forro 100% algodão. Cores: areia",
            [(None, "linho", "55%"), (None, "viscose", "45%"), ("forro", "algodão", "100%")],
        ),
        (
            "Obermaterial:\n64 % Schurwolle (Merino)\n36 % Polyamid\nFutter: 100 % Viskose",
            [
                ("Obermaterial", "Schurwolle", "64 %"),
                (None, "Polyamid", "36 %"),
                ("Futter", "Viskose", "100 %"),
            ],
        ),
        (
            "DIŞ KUMAŞ\n%68 YÜN\n%32 POLYESTER\n\nASTAR\n%100 ASETAT",
            [
                ("DIŞ KUMAŞ", "YÜN", "%68"),
                (None, "POLYESTER", "%32"),
                ("ASTAR", "ASETAT", "%100"),
            ],
        ),
        (
            "Corte ..... Piel de vacuno (100 % piel)\nSuela ..... Caucho, cosida",
            [("Corte", "Piel de vacuno", "100 %"), ("Suela", "Caucho", None)],
        ),
        (
            "Goat leather upper, calf lining, leather sole",
            [
                ("upper", "Goat leather", None),
                ("lining", "calf", None),
                ("sole", "leather", None),
            ],
        ),
        (
            "Upper and lining: leather.",
            [("Upper", "leather", None), ("lining", "leather", None)],
        ),
        (
            "Ref | Gáspea | Forro | Sola\nE-101 | couro | poliéster | borracha",
            [
                ("Gáspea", "couro", None),
                ("Forro", "poliéster", None),
                ("Sola", "borracha", None),
            ],
        ),
        (
            "SHELL / OBERSTOFF\n70% COTTON / COTON / BAUMWOLLE\n30% POLYAMIDE / POLYAMID",
            [("OBERSTOFF", "COTTON", "70%"), (None, "POLYAMIDE", "30%")],
        ),
        (
            "95% cotton, 5% other",
            [(None, "cotton", "95%"), (None, "other", "5%")],
        ),
        (
            "guante de piel de cordero con forro 100% cachemir",
            [(None, "piel de cordero", None), ("forro", "cachemir", "100%")],
        ),
    ],
)
def test_each_fibre_of_a_statement_has_its_own_share_and_heading(
    text: str, statement: list[tuple[str | None, str, str | None]]
) -> None:
    assert rows(text) == [statement]


def test_the_parts_of_a_bill_of_materials_head_their_blocks() -> None:
    text = (
        "Placement: Shell\nMaterial: Peached twill\nContent: 65% polyester, 35% cotton\n\n"
        "Placement: Lining\nContent: 100% polyamide\n"
    )
    assert rows(text) == [
        [("Shell", "polyester", "65%"), ("Shell", "cotton", "35%")],
        [("Lining", "polyamide", "100%")],
    ]


@pytest.mark.parametrize(
    "text", ["", "sales@brenta-lana.example", "All others in black", "NV-3390, 12 KG"]
)
def test_what_names_no_fibre_is_no_composition(text: str) -> None:
    assert rows(text) == []
