"""Forms with boxes: what nobody ticked is not said."""

from __future__ import annotations

import pytest

from schemas.values.tick_boxes import ticked_options, unticked_options


@pytest.mark.parametrize(
    ("text", "empty", "ticked"),
    [
        ("Concia ☒ vegetale ☐ cromo | Chiusura ☐ zip ☒ fibbia", ["cromo", "zip"], ["vegetale"]),
        ("Made in: [X] Portugal [ ] Spain [ ] Morocco", ["Spain", "Morocco"], ["Portugal"]),
        ("¿Con qué se cierra? | ( ) botones (X) corchete", ["botones"], ["corchete"]),
        ("Leder: Kalb [x] Ziege [ ] Rind [ ]", ["Ziege", "Rind"], ["Kalb"]),
        ("Tannage | végétal | ☒ | chrome | ☐", ["chrome"], ["végétal"]),
        ("■牛革 □羊革", ["羊革"], ["牛革"]),
        ("☑ vegetal ☒ cromo", ["cromo"], ["vegetal"]),
        ("☐ bitkisel ☐ krom", [], []),  # a blank form
        ("■ 商品\n□ 素材", [], []),  # heads of paragraphs
        ("100% cotton (washed), sewn in Italy", [], []),
    ],
)
def test_empty_boxes_tell_where_others_are_ticked(
    text: str, empty: list[str], ticked: list[str]
) -> None:
    assert [text[a:b] for a, b in unticked_options(text)] == empty
    assert [text[a:b] for a, b in ticked_options(text)][: len(ticked)] == ticked
