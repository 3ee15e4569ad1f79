"""Halves that are said in words: *14 and a half inches*, *un metro e mezzo*, *anderthalb Meter*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.lexicon import compatible, fold
from schemas.values.mentions import Finder, Span
from schemas.values.units import unit_surfaces
from schemas.vocabulary.number_words import NUMERALS, ONES

_HALF = (
    r"and (?:a|one) half|e mezz[oa]|et demie?|und (?:ein(?:en)? )?halb\w*|y medi[oa]|e mei[oa]"
    r"|buçuk"
)
_GLUED = r"einhalb(?:e[nrs]?)?"  # zweieinhalb
_ONE_AND_A_HALF = r"(?:anderthalb|eineinhalb)(?:e[nrs]?)?|bir buçuk"
_ONE = frozenset({"", "a", "an"})


@cache
def _counts() -> dict[str, int]:
    """Return the numbers in words that halves stand behind, folded."""
    counts = {
        fold(form): at
        for ones in ONES.values()
        for at, forms in enumerate(ones.split(), start=1)
        for form in forms.split("|")
    }
    return counts | {numeral: number for numeral, number in NUMERALS.items() if number}


@cache
def _pattern(dimensions: tuple[str, ...]) -> re.Pattern[str]:
    unit = unit_surfaces(dimensions)
    words = "|".join(sorted(map(re.escape, _counts()), key=len, reverse=True))
    number = rf"(?<![\w.,/])(?:\d{{1,3}}|{words})"
    ends = r"(?![^\W\d_])"
    return re.compile(
        rf"(?:(?P<whole>{number})(?:\s(?:{_HALF})|{_GLUED})|(?<![^\W_])(?P<one>{_ONE_AND_A_HALF}))"
        rf"\s(?P<behind>{unit}){ends}"
        rf"|(?:(?P<count>{number}|(?<![^\W_])an?)\s?)?(?<![^\W_])(?P<unit>{unit})"
        rf"(?:\s(?:{_HALF}){ends}|(?<=[\u3040-\u9fff])半)"
        rf"|(?P<numeral>[一二两三四五六七八九\d])(?P<cjk>{unit})(?<=[\u3040-\u9fff])半",
        re.I,
    )


def with_halves(text: str, dimensions: tuple[str, ...]) -> str:
    """Return `text` with numbers and a half in digits: *14.5 inches*, *1.5 metro*."""

    def in_digits(match: re.Match[str]) -> str:
        said = fold(match["whole"] or match["count"] or match["numeral"] or "")
        whole = 1 if match["one"] or said in _ONE else int(said) if said.isdigit() else 0
        unit = match["behind"] or match["unit"] or match["cjk"]
        return f"{whole or _counts()[said]}.5 {unit}"

    return _pattern(dimensions).sub(in_digits, text)


@cache
def half_finder(dimensions: tuple[str, ...]) -> Finder:
    """Return the finder of measures of so many units and a half."""

    @lru_cache(maxsize=32)
    def find(text: str) -> Iterable[Span]:
        plain = compatible(text)
        return tuple(match.span() for match in _pattern(dimensions).finditer(plain))

    return find
