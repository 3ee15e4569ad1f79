"""Fibres with the qualifiers behind them: *pamuk (organik)*, *100 % Polyamid, recycelt*."""

from __future__ import annotations

import re

from schemas.values.fibre import fibre_lexicons
from schemas.values.lexicon import tokens
from schemas.values.mentions import Span

# A narrow label breaks a line inside of them.
BRACKETS = re.compile(r"[(（\[]([^()（）\[\]\n]{2,50}(?:\n[^()（）\[\]\n:：]{1,32})?)[)）\]]")
_BEHIND_COMMA = re.compile(
    r"(?:\s?\d{1,3}(?:[.,]\d)?\s?%)?,\s(?P<words>[^\W\d_]+(?:[\s-][^\W\d_]+){0,3}?)"
    r"(?=\s?(?:[,.;|)/\n]|$))"
)
_BELOW = re.compile(
    r"[^\S\n]?\n[^\S\n]{0,12}(?P<words>[^\W\d_]+(?:[\s-][^\W\d_]+){0,2}?)(?=\s?(?:[,.;|)/\n]|$))"
)
# What a fibre is by its source; what stands in a list may also be done to the product: *washed*.
_SOURCES = frozenset(
    {"virgin", "organic", "recycled", "pre_consumer", "post_consumer", "regenerated", "responsible"}
)


def with_bracket(plain: str, fibre: Span) -> Span:
    """Return a fibre with what qualifies it in brackets: 锦纶（再生）, *pamuk (organik)*."""
    bracket = BRACKETS.match(plain, fibre[1] + (plain[fibre[1] : fibre[1] + 1] == " "))
    if bracket is None:
        return fibre
    known = [m for table in fibre_lexicons()[2:] for m in table.within(bracket[1])]
    words = tokens(bracket[1])
    is_known = all(any(m.start <= word.start < m.end for m in known) for word in words)
    return (fibre[0], bracket.end()) if words and is_known else fibre


def with_comma(plain: str, fibre: Span) -> Span:
    """Return a fibre with its source behind a comma: *100 % Polyamid, recycelt*."""
    behind = _BEHIND_COMMA.match(plain, fibre[1])
    if behind is None:
        return fibre
    codes = fibre_lexicons()[3].whole(behind["words"])
    return (fibre[0], behind.end()) if codes and codes <= _SOURCES else fibre


def with_source_below(plain: str, fibre: Span) -> Span:
    """Return a fibre with its source in the next line of a label: *97% lana* / *virgen*."""
    below = _BELOW.match(plain, fibre[1])
    if below is None:
        return fibre
    codes = fibre_lexicons()[3].whole(below["words"])
    return (fibre[0], below.end()) if codes and codes <= _SOURCES else fibre
