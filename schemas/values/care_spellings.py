"""German words as systems without umlauts write them: *buegeln*, *Handwaesche*, *gemaess*."""

from __future__ import annotations

from collections.abc import Iterable

_TWO_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


def spelled(language: str, surfaces: Iterable[str]) -> tuple[str, ...]:
    """Return the surfaces of a language, and how German ones are written without umlauts."""
    known = tuple(surfaces)
    if language != "de":
        return known
    return tuple(dict.fromkeys((*known, *(one.translate(_TWO_LETTERS) for one in known))))
