"""Words for the closed choices: `CHOICES[choice][code][language]`."""

from __future__ import annotations

from typing import Final

from schemas.vocabulary.choices_garment import GARMENT_CHOICES

CHOICES: Final[dict[str, dict[str, dict[str, tuple[str, ...]]]]] = {**GARMENT_CHOICES}
