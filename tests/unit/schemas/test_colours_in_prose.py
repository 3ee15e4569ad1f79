"""Colours of sentences and lists: the product's own, called as the text calls them."""

from __future__ import annotations

import pytest

from schemas.values.colour_mentions import colour_groups


def _offered(text: str) -> list[list[str]]:
    names = [[row["name"][0] for row in group] for group in colour_groups(text, ())]
    return [[text[slice(*name)] for name in group if name] for group in names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pleated skirt in black wool gabardine. Lining in red cupro.", ["black"]),
        ("Sac seau en cuir grainé noir, doublure en toile écrue.", ["noir"]),
        ("Carteira em pele de cor conhaque, forro bege.", ["conhaque"]),
        ("Mocassin en veau velours bleu marine, semelle crêpe.", ["bleu marine"]),
        ("Stiefelette, Velours, tabakbraun, Laufsohle schwarz", ["tabakbraun"]),
        ("Sandalo in nappa metallizzata oro. Suola in cuoio.", ["oro"]),
        (
            "Mini bucket bag in chocolate-brown calfskin with gold-tone hardware.",
            ["chocolate-brown"],
        ),
        ("Striped shirt in white and blue cotton poplin.", ["white", "blue"]),
        ("Deri el çantası, taba rengi. Astar bej.", ["taba"]),
        ("Bolso de piel color avellana con herrajes dorados.", ["avellana"]),
        ("A coat with silk lining in navy.", ["navy"]),
        ("Black zip hoodie, boxy.", ["Black"]),
        ("Boots in tan with buckle and strap.", ["tan"]),
        (
            "カラー：チャコールグレー、アイボリー、ボルドー",
            ["チャコールグレー", "アイボリー", "ボルドー"],
        ),
        ("颜色：藏青、驼色（黑色已停产）", ["藏青", "驼色"]),
    ],
)
def test_colours_of_the_product_are_offered_alone(text: str, names: list[str]) -> None:
    """What is offered are the names, without cloth, hide, lining or hardware."""
    assert _offered(text) == [names]


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("Couleur : Bleu nuit (réf. 680)", ("680", "Bleu nuit")),
        ("Coloris : ivoire 03 - nuit 44 - paprika 12", ("44", "nuit")),
    ],
)
def test_codes_stay_with_their_names(text: str, colour: tuple[str, str]) -> None:
    """A mark of a reference and dashes behind codes part nothing wrongly."""
    rows = [row for group in colour_groups(text, ()) for row in group]
    pairs = [
        tuple(span and text[slice(*span)] for span in (r["code"][0], r["name"][0])) for r in rows
    ]
    assert colour in pairs


def test_colours_of_linings_are_none_of_the_product() -> None:
    """A text that tells the colour of its lining alone offers none."""
    assert _offered("Fodera in rasatello bordeaux.") == []
