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
                ("Obermaterial", "Schurwolle (Merino)", "64 %"),
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


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        # Cells told under the names of their columns, whatever those are.
        (
            "Für: Futter\nHerren: 100 % Polyester\n\nFür: Füllung\nHerren: 90 % Daunen",
            [[("Futter", "Polyester", "100 %")], [("Füllung", "Daunen", "90 %")]],
        ),
        (
            "部位 Part: 面料 Shell\n成分: 80%羊毛\n\n部位 Part: 口袋布\n成分: 100%涤纶",
            [[("Shell", "羊毛", "80%")], [("口袋布", "涤纶", "100%")]],
        ),
        (
            "Posición: Forro de mangas\nMaterial: Tafetán\nComposición: 100% poliamida",
            [[("Forro de mangas", "poliamida", "100%")]],
        ),
        # Values beside their labels head no column.
        (
            "Libellé | Gilet sans manches\nComposition | 80% laine, 20% polyamide",
            [[(None, "laine", "80%"), (None, "polyamide", "20%")]],
        ),
        ("Item | Detail\nContent | 100% wool", [[(None, "wool", "100%")]]),
        # An empty line after every line of a label.
        (
            "面料：聚酯纤维 91%\n\n氨纶 9%",
            [[("面料", "聚酯纤维", "91%"), (None, "氨纶", "9%")]],
        ),
        # The hide of a bag has no share, its lining has.
        (
            "Cuir de vachette, 2,4 mm. Doublure toile 100 % coton.",
            [[(None, "Cuir de vachette", None), ("Doublure", "coton", "100 %")]],
        ),
        ("100% lana vergine, etichetta in pelle", [[(None, "lana vergine", "100%")]]),
        # What is said of the cloth is no part of the fibre, what is said of the fibre is.
        (
            "65% recycled polyester, 35% cotton twill",
            [[(None, "recycled polyester", "65%"), (None, "cotton", "35%")]],
        ),
        ("%100 pamuk saten", [[(None, "pamuk", "%100")]]),
        # In short and in full, in one language and in another.
        ("Il tessuto di lana (100% lana vergine)", [[("tessuto", "lana vergine", "100%")]]),
        (
            "Doublure : coton et 3 % d'élasthanne / cotton, 3% elastane",
            [[("Doublure", "coton", None), (None, "élasthanne", "3 %")]],
        ),
    ],
)
def test_headings_reach_as_far_as_the_layout_says(
    text: str, statements: list[list[tuple[str | None, str, str | None]]]
) -> None:
    assert rows(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        "Duvet cover, Super King",
        "Accessori metallici: oro chiaro",
        "Una carta de cuidados",
        "Payment terms",
        "la doublure est en métal",
        "トランスファースフィア",
    ],
)
def test_everyday_words_are_no_fibres(text: str) -> None:
    assert rows(text) == []


def test_a_part_in_running_text_heads_nothing_for_sure_behind_its_clause() -> None:
    text = "Throw with fringe, 80% lambswool, 20% polyamide. Lining: 100% silk"
    first = composition_groups(text, ())[0][0]
    assert first["component"][0] is None


def _offered(text: str) -> list[tuple[str | None, str]]:
    """Return the component and the fibre of each row that is offered."""
    found = []
    for group in composition_groups(text, ()):
        for row in group:
            heading, fibre = row["component"][0], row["fibre"][0]
            assert fibre is not None
            found.append((text[slice(*heading)] if heading else None, text[slice(*fibre)]))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Libellé | Gilet sans manches\nMatière | 80% laine, 20% polyamide",
            [(None, "laine"), (None, "polyamide")],
        ),
        ("Item | Detail\nContent | 46% wool, 54% acrylic", [(None, "wool"), (None, "acrylic")]),
        (
            "Ref | Upper | Lining\nA1 | suede | leather",
            [("Upper", "suede"), ("Lining", "leather")],
        ),
        (
            "Kundin: Oberstoff\n100 % Baumwolle\n\nKundin: Futter\n100 % Polyester",
            [("Oberstoff", "Baumwolle"), ("Futter", "Polyester")],
        ),
    ],
)
def test_values_beside_labels_head_no_column(
    text: str, found: list[tuple[str | None, str]]
) -> None:
    assert _offered(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Cuir de vachette, tannage végétal. Doublure toile 100 % coton",
            [(None, "Cuir de vachette"), ("Doublure", "coton")],
        ),
        (
            "Piel de vacuno. Forro: 100% algodón",
            [(None, "Piel de vacuno"), ("Forro", "algodón")],
        ),
        ("Shell: 100% wool. Leather care apart", [("Shell", "wool")]),
    ],
)
def test_leather_outside_has_no_share(text: str, found: list[tuple[str | None, str]]) -> None:
    assert _offered(text) == found


@pytest.mark.parametrize(
    "text",
    ["Printed on recycled paper", "Il porte-carte est en métal", "col legno", "Una carta di cura"],
)
def test_packaging_and_hardware_are_no_composition(text: str) -> None:
    assert _offered(text) == []
