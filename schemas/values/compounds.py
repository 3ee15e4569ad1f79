"""Names of a material that also name its part: *Baumwollfutter*, *leather sole*, *fodera in seta*.

Where no heading stands before a fibre, its own words may say of which component it is.
"""

from __future__ import annotations

import re

from schemas.values.component import component_lexicon
from schemas.values.fibre import fibre_lexicons
from schemas.values.number import plain_text

# German glues the part to the material; the material may have lost its last letter.
_GLUED = re.compile(
    r"(?P<material>[a-zäöüß]{3,}?)(?P<link>s|n|en)?(?P<part>futter|füllung|sohle|laufsohle|"
    r"innensohle|decksohle|brandsohle|wattierung|einlage|schaft|bündchen|besatz|kragen|bezug)",
    re.I,
)
_PARTS = frozenset({"lining", "sole", "insole", "filling", "padding", "upper", "rib", "trim"})
_LINKS = re.compile(
    r"^\W*(?:(?:of|in|di|en|de|d['’]|aus|mit|em)\s)?|(?:\s(?:of|in|di|en|de|aus|em))?\W*$", re.I
)

_IN_TEXT = re.compile(
    r"(?<![^\W_])[A-ZÄÖÜ][a-zäöüß]{2,20}(?:futter|füllung|sohle|schaft)n?(?![^\W_]|-\w)"
)


def named_with_part(plain: str) -> list[tuple[int, int]]:
    """Return where German words name a known material and its part: *Ledersohle*."""
    return [m.span() for m in _IN_TEXT.finditer(plain) if part_in_name(m.group())[1]]


def part_in_name(fibre: str) -> tuple[str, str]:
    """Return a fibre's name without the part that it names, and that part, empty where none is."""
    glued = _GLUED.fullmatch(fibre.strip())
    if glued:
        for ending in ("", "e", "er"):
            for material in (glued["material"], glued["material"] + (glued["link"] or "")):
                if _is_fibre(material + ending):
                    return material + ending, glued["part"].capitalize()
        return fibre, ""
    if _is_fibre(fibre):
        return fibre, ""
    parts = [m for m in component_lexicon().within(plain_text(fibre)) if m.codes <= _PARTS]
    if len(parts) != 1:
        return fibre, ""
    plain, part = plain_text(fibre), parts[0]
    rest = _LINKS.sub("", f"{plain[: part.start]} {plain[part.end :]}".strip())
    return (rest, plain[part.start : part.end]) if _is_fibre(rest) else (fibre, "")


def _is_fibre(words: str) -> bool:
    return any(lexicon.whole(plain_text(words)) for lexicon in fibre_lexicons()[:2])
