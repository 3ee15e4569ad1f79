"""What a jewel is plated with, with its purity and thickness."""

from __future__ import annotations

import pytest

from schemas.values.plating_mentions import PLATING_MENTIONS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("con baño de oro de 18 quilates, 3 micras.", "baño de oro de 18 quilates, 3 micras"),
        ("plata, chapado en oro de 18 kt, 1 micra", "chapado en oro de 18 kt, 1 micra"),
        ("(dorure or jaune 3 microns)", "dorure or jaune 3 microns"),
        ("banho de ouro 18K, 2 micras", "banho de ouro 18K, 2 micras"),
        ("argento placcato oro (2 micron)", "placcato oro (2 micron)"),
        ("18 ayar altın kaplama", "18 ayar altın kaplama"),
    ],
)
def test_plating_is_offered_with_purity_and_thickness(text: str, words: str) -> None:
    assert words in [text[slice(*span)] for span in PLATING_MENTIONS.anywhere(text)]


@pytest.mark.parametrize("text", ["anello in oro 18 kt", "boucles en or jaune", "ring in 18K gold"])
def test_solid_metal_is_no_plating(text: str) -> None:
    assert not list(PLATING_MENTIONS.anywhere(text))
