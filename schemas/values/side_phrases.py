"""Sides that sentences tell: *28 cm de ancho, 21 de alto y 9 de fondo*, *è larga 24 e fonda 17*.

The unit stands with one of them, behind all of them, or is left out; numbers may be in words. What
tells that a number is a side is the word beside it: one alone needs a unit, or *de* before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from schemas.values.mentions import PLAIN_NUMBER, Span
from schemas.values.number_words import word_pattern
from schemas.values.units import unit_surfaces

# Words that a sentence sets beside a number, each as the tables of sides know it.
_WORDS = (
    r"wide|width|across|broad|high|height|tall|deep|depth|long|length|thick"
    r"|breit\w{0,2}|weit|hoch|höhe|tief\w{0,2}|lang|länge|stark|dick"
    r"|larg(?:o|a|hi|he|hezza)|alt(?:o|a|i|e|ezza)|profond(?:o|a|i|e|es|ità)?|fond[oaei]|lung(?:o"
    r"|a|hi|he|hezza)"
    r"|soffietto|spessore|base"
    r"|large(?:ur|s)?|haut(?:e|eur|s|es)?|profondeur|long(?:ue|ueur|s)?|soufflet|épaisseur|fond"
    r"|anch(?:o|a|ura|os|as)|alt(?:os|as|ura)|profundidad|profund[oa]s?|fuelle|grosor|longitud"
    r"|larg(?:ura|os|as)|comprid[oa]s?|comprimento|fund[oa]s?|profundidade|fole|espessura"
    r"|breed|breedte|hoog|hoogte|diep|diepte|lengte"
    r"|en(?:i|inde)|genişli(?:k|ği|ğinde)|boy(?:u|unda)?|uzunlu(?:k|ğu|ğunda)|yüksekli(?:k|ği"
    r"|ğinde)"
    r"|derinli(?:k|ği|ğinde)|gusset"
)
# Of leather, too: beside other sides alone they are one.
_THICK = re.compile(r"thick|stark|dick|spessore|épaisseur|grosor|espessura", re.I)
_PREP = (
    r"(?:(?:de|di|in|en|of|op|a\slo|a\sla|na|al|nella)[^\S\n](?:(?:la|the|der)[^\S\n])?"
    r"|d['’])"
)
# What may stand between two sides of one thing.
_GAP = re.compile(
    r"[^\w\n]{0,3}\n?(?:[^\S\n]?(?:and|und|et|e|è|y|ve|en|by|por|per|par|sur|mal|auf|but|mais"
    r"|ma|mas"
    r"|aber|pero|x|apenas|just|only|solo|nur|seulement|knapp|circa|ca\.?|about|etwa|environ|unos"
    r"|is|ist|est|es|é|with|mit|con|com|avec|cm)[^\S\n]){0,3}[^\w\n]{0,2}",
    re.I,
)
_FIGURE_BEFORE = re.compile(r"\d(?:[^\S\n]?cm)?[^\S\n]?(?:d[ei][^\S\n])?$")
_ALL_IN = re.compile(
    r"[^\w\n]{0,4}\(?(?:all(?:es|e|i)?|tutto|tutti|tout|todo|tudo|hepsi)?[^\S\n]?(?:in|en|em"
    r"|i)[^\S\n]"
    r"(?:cm|centim\w+|zentimeter\w*|santim\w*)|\s?\(cm\)",
    re.I,
)
_SAYS = (
    r"(?:[^\S\n](?:is|are|now|of|ist|sind|von|misst|è|di|est|de|fait|mesure|es|mide|é|tem|mede))?"
)
_NO_IN = rf"(?!in[^\S\n](?:the[^\S\n]|der[^\S\n])?(?:{_WORDS})(?![^\W_]))"  # no inch
_Part = tuple[str, Span, Span, bool]  # word, number with its unit, the whole, tells by itself


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    unit = unit_surfaces(("length",))
    number = (
        rf"(?P<number>(?:{PLAIN_NUMBER}"
        rf"|{word_pattern()})(?P<unit>[^\S\n]?{_NO_IN}(?:{unit})(?![^\W\d_]))?)"
    )
    starts = r"(?<![\w.])(?<!\d,)"
    behind = (
        rf"{starts}{number}[^\S\n]?\(?(?P<of>{_PREP})?(?P<word>{_WORDS})\)?(?![^\W_])"
        r"(?![^\S\n]?[:=]?[^\S\n]?\d)"
    )
    before = (
        rf"(?<![^\W_])(?P<word>{_WORDS})\.?{_SAYS}[^\S\n]?[:=]?[^\S\n]?{number}"
        r"(?![\w%]|[.,]\d|[^\S\n]?[x×*/]\s?\d)"
    )
    return re.compile(behind, re.I), re.compile(before, re.I)


def told_sides(plain: str) -> Iterator[tuple[str, Span]]:
    """Yield the words that tell sides in sentences, with the numbers that they tell."""
    behind, before = _patterns()
    runs = [run for run in _runs(plain, _parts(plain, before)) if not _is_behind(plain, run)]
    taken = [part[2] for run in runs for part in run]
    for run in runs:
        if len(run) > 1:
            yield from ((word, number) for word, number, _, _ in run)
    last = [
        part
        for part in _parts(plain, behind)
        if not any(a < part[2][1] and part[2][0] < b and a < part[2][0] for a, b in taken)
    ]
    for run in _runs(plain, last):
        all_in = _ALL_IN.match(plain, run[-1][2][1])
        if len(run) > 1 or ((run[0][3] or all_in) and not _THICK.match(run[0][0])):
            yield from ((word, number) for word, number, _, _ in run)


def _is_behind(plain: str, run: Sequence[_Part]) -> bool:
    """Return whether words of a run are those of the numbers before them: *26 largo 19 alto*."""
    start = run[0][2][0]
    return bool(_FIGURE_BEFORE.search(plain, max(0, start - 8), start))


def _parts(plain: str, pattern: re.Pattern[str]) -> list[_Part]:
    parts = []
    for match in pattern.finditer(plain):
        known = match.groupdict()
        tells = bool(known["unit"] or known.get("of"))
        parts.append((match["word"], match.span("number"), match.span(), tells))
    return parts


def _runs(plain: str, parts: Sequence[_Part]) -> list[list[_Part]]:
    """Return sides that stand together; the same word twice begins another thing."""
    runs: list[list[_Part]] = []
    for part in parts:
        together = runs and _GAP.fullmatch(plain, runs[-1][-1][2][1], part[2][0])
        if together and all(part[0].casefold() != one[0].casefold() for one in runs[-1]):
            runs[-1].append(part)
        else:
            runs.append([part])
    return runs


# *longueur / haut / épaisseur du sac 52 / 31 / 24*, *B/H/T 40/30/12 cm*
_HEAD = r"[^\W\d_]{1,14}\.?"
_SLASH = r"[^\S\n]?[/x×*|][^\S\n]?"
_HEADED = re.compile(
    rf"(?<![\w/])(?P<w0>{_HEAD}){_SLASH}(?P<w1>{_HEAD})(?:{_SLASH}(?P<w2>{_HEAD}))?(?![\w/])"
    rf"[^\d\n]{{0,28}}?\n?[^\S\n]{{0,2}}(?<![\d.,])(?P<n0>{PLAIN_NUMBER})(?:[^\S\n]?cm)?{_SLASH}"
    rf"(?P<n1>{PLAIN_NUMBER})(?:[^\S\n]?cm)?(?:{_SLASH}(?P<n2>{PLAIN_NUMBER}))?(?![\w%]|[.,]\d)"
)


def headed_sides(plain: str, known: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """Yield sides in the order of a head before them, where all of its words are `known`."""
    for match in _HEADED.finditer(plain):
        words = [match[f"w{n}"] for n in range(3) if match[f"w{n}"]]
        numbers = [match.span(f"n{n}") for n in range(3) if match[f"n{n}"]]
        folded = {word.casefold().strip(".") for word in words}
        if len(words) == len(numbers) == len(folded) and folded <= known:
            yield from zip(words, numbers, strict=True)
