"""Which number of `24 x 18 x 7 cm` is which side: by marks, by a head, or by its place.

Sides are marked by letters and words (`H 18`, `13" wide`, `宽32cm`) or by what stands before them
(`B x H x T: 40 x 30 x 12 cm`). Without either the order is the trade's: across, up, deep for
pieces; across, along for cloths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from schemas.values.mentions import (
    PLAIN_NUMBER,
    TOLERANCE,
    Finder,
    Span,
    compatible,
    measure_finder,
)
from schemas.values.units import unit_surfaces
from schemas.vocabulary.units import UNITS

_ACROSS = (
    "w|wide|width|b|breit|breite|larghezza|largh|larg|largeur|ancho|an|largura|genişlik|en|la"
    "|宽|幅|寬"
)
_ALONG = (
    "l|long|length|lang|länge|lunghezza|lungh|longueur|largo|lu|lg|comprimento|c|uzunluk|boy"
    "|长|長|丈|縦"
)
_UP = "h|high|height|hoch|höhe|altezza|alt|hauteur|haut|ht|alto|al|altura|a|yükseklik|y|高さ|高"
_DEEP = (
    "d|deep|depth|t|tief|tiefe|profondità|prof|p|pr|profondeur|fondo|f|profundidad|profundidade|derinlik|e"
    "|深|厚|マチ|奥行|底"
)


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a thing.

    Attributes:
        place: Which number it is where nothing marks them, from 0.
        marks: Words that mark it, folded.
    """

    place: int
    marks: frozenset[str]


def _side(place: int, *tables: str) -> Side:
    return Side(place, frozenset(word for table in tables for word in table.split("|")))


PIECE_WIDTH = _side(0, _ACROSS, _ALONG)
PIECE_HEIGHT = _side(1, _UP)
PIECE_DEPTH = _side(2, _DEEP)
CLOTH_WIDTH = _side(0, _ACROSS)
CLOTH_LENGTH = _side(1, _ALONG)

_ALL = frozenset(word for table in (_ACROSS, _ALONG, _UP, _DEEP) for word in table.split("|"))
_CROSS = r"(?:\s?[x×*X✕]\s?|\s(?:by|auf|por|sur|per|mal)\s)"
_HEAD_REACH = 48  # characters that a head takes
_MARK = "|".join(sorted(map(re.escape, _ALL), key=len, reverse=True))
_WORD = r"[^\W\d_]{1,12}\.?"
_HEAD = re.compile(
    rf"(?<![^\W_])({_WORD})\s?[x×/X*]\s?({_WORD})(?:\s?[x×/X*]\s?({_WORD}))?\)?"
    r"(?:\s?(?:in\s)?\(?(?:cm|mm|in)\)?)?\s?[:：|]?\s*$"
)

_MARK_BEHIND = re.compile(rf"\s?\(?({_MARK})(?![^\W\d_])", re.I)
_MARK_BEFORE = re.compile(rf"(?<![^\W\d_])({_MARK})[.:]?\s?[:=]?\s?$", re.I)


@cache
def side_finder(side: Side) -> Finder:
    """Return the finder of one side of `24 x 18 x 7 cm`, and of lengths that stand alone.

    Where a text gives the sides as a product, or marks lengths, no other length is a side.
    """
    single = measure_finder(("length",))

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        products = list(_product().finditer(plain))
        sides = [span for match in products for span in _of_product(plain, match, side)]
        if sides:
            return tuple(sides)
        inside = [match.span() for match in products]
        alone = [s for s in single(text) if not any(a < s[1] and s[0] < b for a, b in inside)]
        marked = [span for span in alone if _mark_of(plain, span) in side.marks]
        return tuple(marked or (span for span in alone if not _mark_of(plain, span)))

    return find


@cache
def _product() -> re.Pattern[str]:
    """*160 x 200 + 32* is a fitted sheet with the height of its mattress."""
    unit = unit_surfaces(("length",))
    sides = [
        rf"(?:\(?(?P<m{n}>{_MARK})(?![^\W\d_])\.?\)?[:\s]?\s?)?"
        rf"(?P<n{n}>{PLAIN_NUMBER}{TOLERANCE}(?:\s?(?P<u{n}>{unit})(?![^\W\d_]))?)"
        rf"(?:\s?\(?(?P<t{n}>{_MARK})\.?\)?(?![^\W\d_]))?"
        for n in range(3)
    ]
    return re.compile(
        rf"(?<![\w.,]){sides[0]}{_CROSS}{sides[1]}(?:(?:{_CROSS}|\s?\+\s?){sides[2]})?(?![^\W_])",
        re.I,
    )


def _of_product(plain: str, match: re.Match[str], side: Side) -> Iterator[Span]:
    count = 3 if match["n2"] is not None else 2
    marks = [_folded(match[f"m{n}"] or match[f"t{n}"]) for n in range(count)]
    # One letter before all of them is the end of a head, or chance.
    if not all(marks):
        marks = _marks_of_head(plain, match.start("n0"), count)
    wanted = [n for n, mark in enumerate(marks) if mark in side.marks]
    if not marks:
        wanted = [side.place] if side.place < count else []
    units = [_folded(match[f"u{n}"]) for n in range(count)]
    for n in wanted[:1]:
        # A bare number is taken for centimetres: it must not be one of inches.
        if units[n] or units[count - 1] in _centimetres():
            yield match.span(f"n{n}")


@cache
def _centimetres() -> frozenset[str]:
    return frozenset({"", *(_folded(surface) for surface in UNITS["length"]["cm"])})


def _marks_of_head(plain: str, start: int, count: int) -> list[str]:
    head = _HEAD.search(plain, max(0, start - _HEAD_REACH), start)
    marks = [_folded(word) for word in head.groups() if word] if head else []
    return marks if len(marks) == count and set(marks) <= _ALL else []


def _mark_of(plain: str, span: Span) -> str:
    """Return the word that says which side a length is: behind it, else before it."""
    behind = _MARK_BEHIND.match(plain[span[1] : span[1] + 14])
    if behind and len(behind[1]) > 1:
        return _folded(behind[1])
    before = _MARK_BEFORE.search(plain[max(0, span[0] - 18) : span[0]])
    return _folded(before[1]) if before else ""


def _folded(word: str | None) -> str:
    return (word or "").casefold().strip(" .")
