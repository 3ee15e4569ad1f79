"""How care is spelled: German without umlauts (*buegeln*), and abbreviated words (*n. branq.*)."""

from __future__ import annotations

import re
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


# A point behind these ends no sentence where a small letter or a number follows.
_ABBREVIATED = re.compile(
    r"(?<![^\W_])(?:n|lav|sec|sech|sèch|m[aá]q|mach|masch|branq|blanq|blanch|limp|candegg|cand"
    r"|stir|asc|asciug"
    r"|rep|repass|nett|lej|planch|pass|tumb|wash|bl|temp|trockn|reinig|w[aä]sch|b[uü]g|yık|küt)"
    r"\.(?=\s?(?-i:[a-zà-öø-ÿ(\d]))",
    re.I,
)


def unabbreviated(text: str) -> str:
    """Return a text, as long as before, with no points behind words cut short."""
    return _ABBREVIATED.sub(lambda word: f"{word[0][:-1]}-", text) if "." in text else text
