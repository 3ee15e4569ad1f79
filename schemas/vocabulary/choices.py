"""Words for the closed choices: `CHOICES[choice][code][language]`.

`code` holds abbreviations that no language owns. The `construction` choice is the footwear one;
the construction of a cloth is a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from schemas.vocabulary.choices_garment import GARMENT_CHOICES
from schemas.vocabulary.choices_hides import HIDE_ROWS
from schemas.vocabulary.choices_material import MATERIAL_CHOICES
from schemas.vocabulary.choices_more import MORE_ROWS
from schemas.vocabulary.choices_trade import TRADE_CHOICES
from schemas.vocabulary.weak_choices import EYELETS

Words = dict[str, tuple[str, ...]]
_EYELET_ROWS = {"closure": {"laces": EYELETS}}
_ADDED = (HIDE_ROWS, MORE_ROWS, _EYELET_ROWS)


def _joined(row: Words, *more: Mapping[str, str]) -> Words:
    """Return the words of a code by language, those of `more` behind its own."""
    languages = dict.fromkeys((*row, *(language for one in more for language in one)))
    return {
        language: (
            *row.get(language, ()),
            *(word for one in more if language in one for word in one[language].split("|")),
        )
        for language in languages
    }


CHOICES: Final[dict[str, dict[str, Words]]] = {
    choice: {
        code: _joined(row, *(rows.get(choice, {}).get(code, {}) for rows in _ADDED))
        for code, row in table.items()
    }
    for choice, table in {**GARMENT_CHOICES, **MATERIAL_CHOICES, **TRADE_CHOICES}.items()
}
