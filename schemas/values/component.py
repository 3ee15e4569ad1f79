"""Components: what the heading over a composition names."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from schemas.values.lexicon import Lexicon, compatible, joined_tables
from schemas.vocabulary import dutch
from schemas.vocabulary.components import COMPONENTS
from schemas.vocabulary.components_prose import PROSE

ComponentCode = Literal[
    "outer", "lining", "padding", "rib", "trim", "sleeve_lining", "pocket_lining", "body",
    "sleeves", "collar", "reinforcement", "contrast", "coating", "backing", "pile", "ground",
    "upper", "insole", "sole", "filling", "other",
]  # fmt: skip
UNKNOWN = "other"
_LINING = "lining"
# What is done at a part of a garment is what it is, wherever it sits: *Besatz Kapuze*.
_AT_PARTS = ("filling", "padding", "coating", "backing", "trim", "contrast")
_PARTS = frozenset({"outer", "body", "sleeves", "collar"})
_NECK_AND_WRISTS = frozenset({"collar", "rib"})

# "Reinforcement 2", "Fabric B", "Lining (1):": the number tells parts apart, it names nothing.
_NUMBER = re.compile(r"[\s(\[#-]*(?:n[ro°.]*\s*)?(?:\d{1,2}|[A-H]|[ivx]{1,3})[\s)\].:]*$")
_TRAILING = re.compile(r"\s*(?:\d[\d.,]*\s*%)?[\s:;=,.·–-]*$")


def heading_text(text: str) -> str:
    """Return a heading as a person would name it: without its colon."""
    plain = " ".join(compatible(text).split()).replace("’", "'")
    return _TRAILING.sub("", plain).strip(" []")


def component_of(heading: str, languages: tuple[str, ...] = ()) -> str:
    """Return the component that a heading names, `other` where no table knows it.

    The heading as a whole decides, then without its number, then the only component named in it.
    """
    for words in (heading, _NUMBER.sub("", heading), re.sub(r"\(.*?\)", " ", heading)):
        codes = component_lexicon().whole(words, languages)
        if len(codes) == 1:
            return next(iter(codes))
    codes = frozenset(
        code for match in component_lexicon().within(heading, languages) for code in match.codes
    )
    if not codes and heading.casefold().endswith("futter"):
        return _LINING  # German linings are named after their cloth: Netzfutter, Steppfutter
    return _narrowest(codes)


def _narrowest(codes: frozenset[str]) -> str:
    """Decide between components named together: *Futter Vorderteil*, *Obermaterial Ärmel*.

    A lining is a lining wherever it sits; the outer fabric of something is that something.
    """
    named = codes - {UNKNOWN}
    if _LINING in named:
        return _LINING
    if named == _NECK_AND_WRISTS:
        return "collar"  # both are cut of one cloth: *Colletto e polsi*
    at_part = [code for code in _AT_PARTS if code in named and named - {code} <= _PARTS]
    if at_part:
        return at_part[0]
    if len(named) == 2:
        named -= {"outer"}
    return next(iter(named)) if len(named) == 1 else UNKNOWN


@cache
def component_lexicon() -> Lexicon:
    """Return the headings that are known."""
    in_dutch = {code: {"nl": surfaces} for code, surfaces in dutch.COMPONENTS.items()}
    return Lexicon(joined_tables(COMPONENTS, PROSE, in_dutch))
