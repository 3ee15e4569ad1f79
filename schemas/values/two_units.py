"""Measures told in a unit and its part: *2 lb 3 oz*, *1 kg 200 g*, *5 ft 6 in*, *1 m 40 cm*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache, partial

from schemas.values.lexicon import compatible
from schemas.values.mentions import Finder, Span

_JOIN = r"\.?[^\S\n]{0,2}(?:[,&+-]|and|und|et|e|y|ve)?[^\S\n]{0,2}"
_PART = r"(?P<part>\d{1,3}(?:[.,]\d{1,2})?(?:[ -]\d/\d(?![\d/]))?)[^\S\n]?"
# Signs alone (*5'10"*) are how tall a model is.
# For each: the unit, its part, how many of the part one unit is, the dimension.
_KINDS = (
    (r"(?:lbs?|pounds?|libras?|libbr[ae]|livres?)", r"(?:oz|ounces?|onz?c?[aie]s?)", 16, "mass"),
    (r"(?:kg|kilos?|kilogram\w{0,4}|公斤|千克)", r"(?:gr?|grams?|grammes?|克)", 1000, "mass"),
    (r"(?:ft|feet|foot)", r"(?:in|inch(?:es)?|''|[\"”″])", 12, "length"),
    (r"(?:m|met(?:re|er)s?|mètres?|米)", r"(?:cms?|厘米|公分)", 100, "length"),
)
_PATTERNS = tuple(
    (
        re.compile(
            rf"(?<![0-9A-Za-z_À-ɏ./])(?<!\d,)(?P<whole>\d{{1,3}})[^\S\n-]?-?{whole}{_JOIN}{_PART}(?P<unit>{part})"
            r"(?![^\W\d_]|\s?/)",
            re.I,
        ),
        count,
        dimension,
    )
    for whole, part, count, dimension in _KINDS
)
_FRACTION = re.compile(r"(\d+(?:\.\d+)?)[ -](\d)/([2-8])")


def with_one_unit(text: str, dimensions: tuple[str, ...]) -> str:
    """Return `text` with such measures in the smaller unit: *35 oz* for *2 lb 3 oz*."""
    for pattern, count, dimension in _PATTERNS:
        if dimension in dimensions:
            text = pattern.sub(partial(_together, count=count), text)
    return text


def _together(match: re.Match[str], count: int) -> str:
    part = match["part"].replace(",", ".")
    fraction = _FRACTION.fullmatch(part)
    amount = (
        Decimal(fraction[1]) + Decimal(fraction[2]) / Decimal(fraction[3])
        if fraction
        else Decimal(part)
    )
    if amount >= count:
        return match[0]  # *2 lb 40 oz* is two things
    return f"{int(match['whole']) * count + amount:f} {match['unit']}"


def undivided(finder: Finder, dimensions: tuple[str, ...]) -> Finder:
    """Return `finder` with measures in two units as one, and not as their parts."""

    @lru_cache(maxsize=32)
    def find(text: str) -> Iterable[Span]:
        plain = compatible(text)
        whole = [
            match.span()
            for pattern, count, dimension in _PATTERNS
            if dimension in dimensions
            for match in pattern.finditer(plain)
            if _together(match, count) != match[0]
        ]
        if not whole:
            return tuple(finder(text))
        parts = [s for s in finder(text) if not any(a < s[1] and s[0] < b for a, b in whole)]
        return tuple(sorted({*whole, *parts}))

    return find
