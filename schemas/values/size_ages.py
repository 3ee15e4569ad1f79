"""Sizes of children that are ages: *2-3, 4-5, 6-7 years*, *3 M, 6 M, 9 M*, *yaşlar: 2-3, 4-5*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.lexicon import compatible
from schemas.values.mentions import Span

_WORD = (
    r"(?:(?<![^\W_])(?:ages?|aged|età|[âa]ges?|alter|edad(?:es)?|idades?|yaş(?:lar|ı|ları)?"
    r"|leeftijd(?:en)?)"
    r"(?![^\W_])|年龄|岁|歳)"
)
_AGE = r"\d{1,2}(?:\s?[-–/]\s?\d{1,2})?"
_BETWEEN = r"\s?(?:[,;/|·・、]|\s(?:and|und|et|e|y|ve|en)\s|\s[-–]\s)\s?"
_UNIT = (
    r"(?:months?|mths?|mesi|mois|monate|meses|maanden|ay(?:lık)?|years?|yrs?|anni|ans|jahre"
    r"|años|anos"
    r"|jaar|yaş|m|y|a|j)"
)
# The word stands before a list of bare ages, or the unit behind each or the last of them.
_TOLD = re.compile(
    rf"{_WORD}[^\S\n]?[:：|/]?[^\S\n]{{0,2}}(?P<named>{_AGE}(?:{_BETWEEN}{_AGE}){{1,12}})(?![\w.,]?\d|[-–])"
    rf"|(?<![\w.,/-])(?P<each>{_AGE}\s?{_UNIT}(?:{_BETWEEN}{_AGE}\s?{_UNIT}){{2,12}})(?![^\W_])"
    rf"|(?<![\w.,/-])(?P<last>{_AGE}(?:{_BETWEEN}\d{{1,2}}\s?[-–/]\s?\d{{1,2}}){{1,12}})"
    r"(?=\s?(?:years?|yrs?|anni|ans|jahre|años|anos|jaar|yaş|months?|mesi|mois|monate|meses|岁|歳))",
    re.I,
)
_NAMED = re.compile(_AGE)
_EACH = re.compile(rf"{_AGE}\s?{_UNIT}", re.I)


def sizes_of_ages(text: str) -> Iterable[Span]:
    """Yield the ages of a list of them."""
    plain = compatible(text)
    for told in _TOLD.finditer(plain):
        group = "named" if told["named"] else "each" if told["each"] else "last"
        one = _EACH if group == "each" else _NAMED
        yield from (match.span() for match in one.finditer(plain, *told.span(group)))
