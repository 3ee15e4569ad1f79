"""Where the shape of a shoe's toe stands: *punta tonda*, *Spitze rund*, *bout amande*, 圆头.

A shape is an adjective of its toe; alone it is one behind a label, where leather, a heel or the
next field of a row (*almendrada · construcción Blake*) is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Annotated

from schemas.values.forms import ScalarForm
from schemas.values.lexicon import IDEOGRAM, compatible
from schemas.values.mentions import Mentions, Span, whole_cell
from schemas.values.reading import Reading
from schemas.vocabulary.toes import ADJECTIVES, TOES, WHOLE

_IDEOGRAM = re.compile(IDEOGRAM)
_STOPS = re.compile(r"[,;(|\[·•/]|\s[-–—]\s|\.(?=\s)| {2}|\s(?:e|y|and|und|et|with|con|mit|avec)\s")


def _listed(table: tuple[str, ...]) -> str:
    ordered = sorted(set(table), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in ordered if not _IDEOGRAM.search(word))


_SHAPE = rf"(?<![^\W_])(?:{_listed(ADJECTIVES)})(?![^\W_])"
_TOE = rf"(?<![^\W_])(?:{_listed(TOES)})(?![^\W_])"
# The toe before its shape, a few words or the next heading between: *punta leggermente
# arrotondata*, *Spitze: rund*, *Feature: Toe / Value: round* on two lines.
_BEHIND = re.compile(
    rf"{_TOE}(?:\s?[:|=]\s?|\n[^\n:]{{1,24}}:\s?|\s)(?:(?:leggermente|légèrement|leicht|ligeramente|levemente|slightly"
    rf"|ist|is|est|è|es|é|di|de|forma|forme)\s){{0,2}}(?P<value>{_SHAPE}(?:[ -]{_SHAPE})?)",
    re.I,
)
_BEFORE = re.compile(rf"(?P<value>{_SHAPE}(?:[ -]{_SHAPE})?)[ -]{_TOE}", re.I)
_INFLECTED = re.compile(r"(?:spitz\s)?\w+e[rn]?\s(?:(?:Schuhs|S)pitze|Kappe|Zehenpartie)", re.I)
_NAMED = re.compile(
    rf"(?<![^\W_])(?:{_listed(WHOLE)})(?![^\W_])"
    "|" + "|".join(sorted((w for w in WHOLE if _IDEOGRAM.search(w)), key=lambda w: (-len(w), w))),
    re.I,
)
_ALONE = re.compile(rf"{_SHAPE}(?:[ -]{_SHAPE})?", re.I)


@lru_cache(maxsize=32)
def toe_mentions(text: str) -> tuple[Span, ...]:
    """Return the shapes that `text` gives to a toe."""
    plain = compatible(text)
    named = [match.span() for match in _NAMED.finditer(plain)]
    shapes = [
        # An inflected adjective is read with its noun: *runder Spitze*.
        match.span(0 if _INFLECTED.fullmatch(plain, *match.span()) else "value")
        for pattern in (_BEHIND, _BEFORE)
        for match in pattern.finditer(plain)
    ]
    free = [one for one in shapes if not any(o[0] <= one[0] and one[1] <= o[1] for o in named)]
    return tuple(sorted({*named, *free}))


def _in_cell(cell: str) -> Iterable[Span]:
    """Yield the shape of an announced cell, else its words up to the next stop."""
    found = list(toe_mentions(cell.split("\n", 1)[0]))
    alone = _ALONE.search(compatible(cell.split("\n", 1)[0]))
    if found or alone:
        yield from found or ([alone.span()] if alone else ())
        return
    for start, end in whole_cell(cell):
        stop = _STOPS.search(cell, start + 1, end)
        yield start, stop.start() if stop else end


def _read_shape(text: str, _reading: Reading) -> str:
    return " ".join(text.split())


ToeShape = Annotated[str, ScalarForm("text", _read_shape, seen=Mentions(toe_mentions, _in_cell))]
