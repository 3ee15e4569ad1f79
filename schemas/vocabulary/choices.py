"""Words for the closed choices: `CHOICES[choice][code][language]`.

`code` holds abbreviations that no language owns. The `construction` choice is the footwear one;
the construction of a cloth is a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from schemas.vocabulary.choices_garment import GARMENT_CHOICES
from schemas.vocabulary.choices_material import MATERIAL_CHOICES
from schemas.vocabulary.choices_more import MORE_ROWS
from schemas.vocabulary.choices_trade import TRADE_CHOICES

Words = dict[str, tuple[str, ...]]


def _joined(row: Words, more: Mapping[str, str]) -> Words:
    """Return the words of a code by language, those of `more` behind its own."""
    return {
        language: (*row.get(language, ()), *(more[language].split("|") if language in more else ()))
        for language in dict.fromkeys((*row, *more))
    }


CHOICES: Final[dict[str, dict[str, Words]]] = {
    choice: {
        code: _joined(row, MORE_ROWS.get(choice, {}).get(code, {})) for code, row in table.items()
    }
    for choice, table in {**GARMENT_CHOICES, **MATERIAL_CHOICES, **TRADE_CHOICES}.items()
}
