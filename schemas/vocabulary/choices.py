"""Words for the closed choices: `CHOICES[choice][code][language]`.

`code` holds abbreviations that no language owns. The `construction` choice is the footwear one;
the construction of a cloth is a text.
"""

from __future__ import annotations

from typing import Final

from schemas.vocabulary.choices_garment import GARMENT_CHOICES
from schemas.vocabulary.choices_material import MATERIAL_CHOICES
from schemas.vocabulary.choices_more import with_more
from schemas.vocabulary.choices_trade import TRADE_CHOICES

CHOICES: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = with_more(
    {**GARMENT_CHOICES, **MATERIAL_CHOICES, **TRADE_CHOICES}
)
