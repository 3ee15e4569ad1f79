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
        ("gümüş, 18 ayar altın kaplama (2 mikron)", "18 ayar altın kaplama (2 mikron)"),
        ("ARGENTO – placcatura oro giallo 1 micron", "oro giallo 1 micron"),
        ("under 2 micron 22ct gold vermeil", "2 micron 22ct gold vermeil"),
        ("18ct yellow gold plated, 2.5 microns, on", "18ct yellow gold plated, 2.5 microns"),
        ("gold plated brass", "gold plated"),
        ("ruthenium-plattiert 0,5 µm, Maß", "ruthenium-plattiert 0,5 µm"),
        ("Messing, 18 kt vergoldet (1 µm)", "18 kt vergoldet (1 µm)"),
        ("laiton doré 1 micron, pas d'argent", "doré 1 micron"),
        ("prata folheada a ouro 18 quilates", "folheada a ouro 18 quilates"),
        ("电镀 镀18K白金 0.3微米", "镀18K白金 0.3微米"),
        ("K18ゴールドコーティング 3ミクロン", "K18ゴールドコーティング 3ミクロン"),
    ],
)
def test_plating_is_offered_with_purity_and_thickness(text: str, words: str) -> None:
    assert words in [text[slice(*span)] for span in PLATING_MENTIONS.anywhere(text)]


@pytest.mark.parametrize(
    "text",
    ["anello in oro 18 kt", "boucles en or jaune", "ring in 18K gold", "不电镀", "un bijou doré"],
)
def test_solid_metal_is_no_plating(text: str) -> None:
    assert not list(PLATING_MENTIONS.anywhere(text))
