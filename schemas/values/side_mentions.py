"""Which number of `24 x 18 x 7 cm` is which side: by marks, by a head, or by its place.

Sides are marked by letters and words (`H 18`, `13" wide`, `宽32cm`) or by what stands before them
(`B x H x T: 40 x 30 x 12 cm`). Without either the order is the trade's: across, up, deep for
pieces; across, along for cloths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from schemas.values.halves import half_finder
from schemas.values.lexicon import compatible
from schemas.values.mentions import PLAIN_NUMBER, TOLERANCE, Finder, Span, measure_finder
from schemas.values.number_words import measures_in_words
from schemas.values.side_packaging import apart_from_packaging
from schemas.values.side_phrases import headed_sides, told_sides
from schemas.values.units import unit_surfaces
from schemas.vocabulary.units import UNITS

_ACROSS = (
    "w|wide|width|b|breit|breite|larghezza|largh|larg|larga|large|largeur|ancho|ancha|an|largura"
    "|genişlik|genişliğinde|eninde|en|la"
    "|across|base|broad|weit|breiter|breites|larghe|larghi|larges|ancha|anchos|anchas|anchura"
    "|breed|breedte|eni|genişliği"
    "|宽|幅|寬|横|ヨコ|よこ|宽度|寬度|巾"
)
_ALONG = (
    "l|long|length|lang|länge|lunghezza|lungh|lunga|lungo|longue|longueur|largo|lu|lg|comprimento"
    "|c|uzunluk|uzunluğunda|boyunda|boy"
    "|down|lunghe|lunghi|longues|longs|longitud|comprido|comprida|compridos|compridas|lengte"
    "|boyu|uzunluğu"
    "|长|長|丈|长度|長さ|長度"
)
_UP = (
    "h|high|height|hoch|höhe|altezza|alt|alta|hauteur|haut|haute|ht|alto|al|altura|a|yükseklik"
    "|yüksekliğinde|yüksekliği|y|tall|alti|alte|hauts|hautes|altos|altas|hoog|hoogte|高さ|高|高度"
)
_DEEP = (
    "d|deep|depth|t|tief|tiefe|profondità|prof|profonda|p|pr|profondeur|profond|fondo|f"
    "|profundidad|profundidade|derinlik|derinliğinde|e"
    "|profondo|profonde|profondi|fonda|fonde|fondi|fond|profundo|profunda|profundos|profundas"
    "|fundo|funda|tiefe|tiefes|tiefer|diep|diepte|derinliği|gusset|soufflet|soffietto|fuelle|fole"
    "|深|厚|マチ|奥行|底|厚み|厚さ|厚度|奥行き|深さ|深度"
)


# Beside other sides alone: elsewhere they are of the leather.
_THICK = (
    "épaisseur|spessore|espesor|grosor|espessura|stark|dick|thick|thickness|stärke|kalınlık|dikte"
)
_STANDING = "縦|タテ|たて"  # the length of a cloth, the height of a bag


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
PIECE_HEIGHT = _side(1, _UP, _STANDING)
PIECE_DEPTH = _side(2, _DEEP, _THICK)
HOME_DEPTH = _side(2, _DEEP, _UP, _THICK)  # a fitted sheet is as deep as its mattress is high
CLOTH_WIDTH = _side(0, _ACROSS)
CLOTH_LENGTH = _side(1, _ALONG, _STANDING)

_TABLES = (_ACROSS, _ALONG, _UP, _DEEP, _STANDING)
_ALL = frozenset(word for table in _TABLES for word in table.split("|"))
_CROSS = r"(?:\s?[x×*X✕]\s?|\s(?:by|auf|por|sur|per|mal)\s)"
_HEAD_REACH = 48  # characters that a head takes
_MARK = "|".join(sorted(map(re.escape, _ALL), key=len, reverse=True))
_WORD = r"[^\W\d_]{1,12}\.?"
_HEAD = re.compile(
    rf"(?<![^\W_])({_WORD})\s?[x×/X*]\s?({_WORD})(?:\s?[x×/X*]\s?({_WORD}))?\)?"
    r"(?:\s?(?:in\s)?\(?(?:cm|mm|in)\)?)?\s?[:：|]?\s*$",
    re.I,
)
# *27 x 17 x 3 (LxHxP)*, *21 x 27 x 9 cm (h, w, d)*
_HEAD_BEHIND = re.compile(
    rf"\s?(?:cm\s?)?[(\[]({_WORD})\s?[x×/X*,]\s?({_WORD})(?:\s?[x×/X*,]\s?({_WORD}))?[)\]]"
)
_MARK_BEHIND = re.compile(
    rf"[^\S\n]?\(?(?:(?:de|di|in|en|d['’])[^\S\n]?)?({_MARK})(?![^\W\d_])", re.I
)
# Letters before bare numbers, two or more of them: *L 24 h 28 P 15*, *B24,5/H32/T2,5*.
_RUN_MARK = (
    r"(?:l|h|p|w|d|b|t|lu|la|ht|alt|larg|prof|lungh|haut|anch|ancho|alto|fondo|an|al|pr"
    r"|base|larg[ao]|large|ancha|alta|haute?|profond[ao]?|profonde|breit|hoch|tief|wide|high"
    r"|tall|deep"
    r"|breite|höhe|tiefe|width|height|depth|altezza|larghezza|profondità|largeur|hauteur"
    r"|profondeur"
    r"|altura|largura|anchura|profundidade?|en|boy|genişlik|yükseklik|derinlik"
    r"|宽|长|高|厚|深|幅|マチ|横|縦|高さ|奥行|厚み|長さ)"
)
_RUN_SIDE = rf"(?<![^\W_]){_RUN_MARK}\.?[^\S\n]?[:=]?[^\S\n]?{PLAIN_NUMBER}(?:[^\S\n]?cm)?(?![\w%])"
_RUN = re.compile(rf"{_RUN_SIDE}(?:[^\S\n]{{0,3}}[,;/x×-]?[^\S\n]{{0,3}}{_RUN_SIDE}){{1,3}}", re.I)
_OF_RUN = re.compile(rf"({_RUN_MARK})\.?[^\S\n]?[:=]?[^\S\n]?({PLAIN_NUMBER}(?:[^\S\n]?cm)?)", re.I)
# Or behind them: *24 largo 27 alto 15 prof*, *20 l, 24 h, 20 p*.
_BEHIND_SIDE = rf"{PLAIN_NUMBER}(?:[^\S\n]?cm)?[^\S\n]?\(?{_RUN_MARK}\.?\)?(?![^\W_])"
_RUN_BEHIND = re.compile(
    rf"(?<![\w.])(?<!\d,){_BEHIND_SIDE}"
    rf"(?:[^\S\n]{{0,3}}[,;/x×.·-]?[^\S\n]{{0,3}}{_BEHIND_SIDE}){{1,3}}(?![^\S\n]?[:=]?[^\S\n]?\d)",
    re.I,
)
_OF_RUN_BEHIND = re.compile(
    rf"({PLAIN_NUMBER}(?:[^\S\n]?cm)?)[^\S\n]?\(?({_RUN_MARK})(?![^\W_])", re.I
)
_MARK_OF_RUN = re.compile(rf"(?<![^\W_]){_RUN_MARK}\.?[^\S\n]?[:=]?[^\S\n]?\Z", re.I)
# *the width is 240 cm*, *larghezza ora 150 cm*
_SAYS = r"(?:\s(?:is|of|now|are|ist|jetzt|von|beträgt|è|ora|di|est|de|maintenant|es|ahora|é))?"
_MARK_BEFORE = re.compile(rf"(?<![^\W\d_])({_MARK})[.:]?{_SAYS}\s?[:=]?\s?$", re.I)
# *Finished, across (cm): 225*, *Breite in cm | 140*: the unit of a bare number goes before it.
_IN_CM = re.compile(
    rf"(?<![^\W\d_])({_MARK})[.,]?\s?(?:in\s)?[(\[]?(?:in\s)?cm[)\]]?[^\S\n]?[:=|]?[^\S\n]{{0,3}}"
    rf"({PLAIN_NUMBER})(?![.,]?\d|\s?[x×*]\s?\d|[^\S\n]?[^\W\d_])",
    re.I,
)


@cache
def side_finder(side: Side) -> Finder:
    """Return the finder of one side of `24 x 18 x 7 cm`, and of lengths that stand alone.

    Where a text gives the sides as a product, or marks lengths, no other length is a side.
    """
    whole, halves = measure_finder(("length",)), half_finder(("length",))
    in_words = measures_in_words(("length",))

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        every = list(_product().finditer(plain))
        products = apart_from_packaging(plain, every)
        sides = [span for match in products for span in _of_product(plain, match, side)]
        inside = [match.span() for match in products]
        single = (*halves(text), *whole(text), *in_words(text))
        alone = [s for s in single if not any(a < s[1] and s[0] < b for a, b in inside)]
        alone = [s for s in alone if not _THIN.fullmatch(plain, *s)]
        sides += [span for span in alone if _mark_of(plain, span) in side.marks]
        sides += _of_runs(plain, side)
        told = _of_phrases(plain, side)
        sides += [s for s in told if not any(a < s[1] and s[0] < b for a, b in inside)]
        sides += [m.span(2) for m in _IN_CM.finditer(plain) if _folded(m[1]) in side.marks]
        if sides or len(products) < len(every):
            return tuple(dict.fromkeys(sides))
        return tuple(span for span in alone if not _mark_of(plain, span))

    return find


_IDEOGRAM_BEHIND = re.compile(r"[\u3040-\u9fff](?![\s:：]?\d)")
# Of leather, and of no side: *2,4 mm*.
_THIN = re.compile(r"\d(?:[.,]\d{1,2})?\s?(?:mm|㎜|ミリ|毫米|mil[il]\w+)\.?", re.I)


def _of_runs(plain: str, side: Side) -> Iterator[Span]:
    """Yield the one side of runs of marked numbers; a mark twice in a run is none of sides."""
    behind = [
        run
        for run in _RUN_BEHIND.finditer(plain)
        if not _MARK_OF_RUN.search(plain, max(0, run.start() - _RUN_REACH), run.start())
    ]
    for run in behind:
        parts = [(one[2], one.span(1)) for one in _OF_RUN_BEHIND.finditer(plain, *run.span())]
        yield from _side_of(parts, side)
    for run in _RUN.finditer(plain):
        if not any(run.start() < one.end() and one.start() < run.end() for one in behind):
            parts = [(one[1], one.span(2)) for one in _OF_RUN.finditer(plain, *run.span())]
            yield from _side_of(parts, side)


def _of_phrases(plain: str, side: Side) -> Iterator[Span]:
    """Yield the one side of what sentences and heads tell."""
    told = [*told_sides(plain), *headed_sides(plain, _ALL | _side(0, _THICK).marks)]
    # Portuguese *240 de largo por 290 de comprido*: the other is the length.
    across = any(_folded(word).startswith("comprid") for word, _ in told)
    for word, span in told:
        mark = "larga" if across and _folded(word) == "largo" else _folded(word)
        if mark in side.marks:
            yield span


_RUN_REACH = 16  # characters that a mark and its sign take


def _side_of(parts: Sequence[tuple[str, Span]], side: Side) -> Iterator[Span]:
    marks = [_folded(mark) for mark, _ in parts]
    if len(set(marks)) == len(marks):
        yield from (
            span for mark, (_, span) in zip(marks, parts, strict=True) if mark in side.marks
        )


@cache
def _product() -> re.Pattern[str]:
    """*160 x 200 + 32* is a fitted sheet with the height of its mattress."""
    unit = unit_surfaces(("length",))
    sides = [
        rf"(?:\(?(?P<m{n}>{_MARK})(?![^\W\d_])\.?\)?[:\s]?\s?)?"
        rf"(?P<n{n}>{PLAIN_NUMBER}{TOLERANCE}(?:\s?(?P<u{n}>{unit})(?:(?<=[\"”″])|(?![^\W\d_])))?)"
        rf"(?:\s?\(?(?P<t{n}>{_MARK})\.?\)?(?![^\W\d_]|\s?[,x×/*]\s?[^\W\d_]))?"
        for n in range(3)
    ]
    return re.compile(
        # Ideograms and kana stand right before a number: *サイズは180×230 cm*.
        rf"(?<![0-9A-Za-z_À-ɏ.])(?<!\d,){sides[0]}{_CROSS}{sides[1]}(?:(?:{_CROSS}"
        rf"|\s?\+\s?){sides[2]})?(?![^\W_])",
        re.I,
    )


def _of_product(plain: str, match: re.Match[str], side: Side) -> Iterator[Span]:
    count = 3 if match["n2"] is not None else 2
    marks = _as_marks([match[f"m{n}"] or match[f"t{n}"] or "" for n in range(count)])
    # One letter before all of them is the end of a head, or chance.
    if not all(marks):
        marks = _marks_of_head(plain, match.start("n0"), match.end(), count)
    wanted = [n for n, mark in enumerate(marks) if mark in side.marks]
    if not marks:
        wanted = [side.place] if side.place < count else []
    units = [_folded(match[f"u{n}"]) for n in range(count)]
    for n in wanted[:1]:
        # A bare number is taken for centimetres; the words for inches and millimetres behind the
        # last side are read with each.
        if units[n] or units[count - 1] in _shared_units():
            yield match.span(f"n{n}")


@cache
def _shared_units() -> frozenset[str]:
    centimetres = (_folded(surface) for surface in UNITS["length"]["cm"])
    return frozenset({"", "mm", "in", "inch", "inches", '"', "”", "″", *centimetres})


def _marks_of_head(plain: str, start: int, end: int, count: int) -> list[str]:
    head = _HEAD.search(plain, max(0, start - _HEAD_REACH), start) or _HEAD_BEHIND.match(plain, end)
    marks = _as_marks([word for word in head.groups() if word]) if head else []
    return marks if len(marks) == count and set(marks) <= _ALL else []


def _mark_of(plain: str, span: Span) -> str:
    """Return the word that says which side a length is: behind it, else before it."""
    behind = _MARK_BEHIND.match(plain[span[1] : span[1] + 14])
    if behind and len(behind[1]) > 1:
        return _folded(behind[1])
    if before := _MARK_BEFORE.search(plain[max(0, span[0] - 18) : span[0]]):
        return _folded(before[1])
    return _folded(behind[1]) if behind and not behind[1].isascii() else ""


def _as_marks(words: Sequence[str]) -> list[str]:
    """Fold the marks of one product; what an *L* is, those beside it tell.

    *L x C* is largura by comprimento, *L x P* larghezza by profondità, *L x l* longueur by largeur.
    """
    marks = [_folded(word) for word in words]
    letters = [word.strip(" .") for word in words]
    if letters.count("L") == letters.count("l") == 1:
        return [
            {"L": "long", "l": "larg"}.get(letter, mark)
            for letter, mark in zip(letters, marks, strict=True)
        ]
    others = {mark for mark in marks if mark != "l"}
    if others & _BESIDE_ACROSS and not others & _ACROSS_WORDS:
        return ["larg" if mark == "l" else mark for mark in marks]
    return marks


_BESIDE_ACROSS = frozenset({"c", "comp", "comprimento", "p", "prof", "pr", "profondità"})
_ACROSS_WORDS = frozenset(_ACROSS.split("|"))


def _folded(word: str | None) -> str:
    return (word or "").casefold().strip(" .")
