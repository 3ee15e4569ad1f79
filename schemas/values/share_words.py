"""Shares in words: *cien por cien*, *half wool, half silk*, 百分之八十五, ウール八割.

`number_words` knows how numbers are written out; here stand the phrases that are shares as a whole,
and those of Chinese and Japanese, which need no counting word behind them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from schemas.values.mentions import Span
from schemas.values.number_words import with_digits
from schemas.vocabulary.number_words import NUMERALS, POWERS

_CHARS = "".join((*NUMERALS, *POWERS))
# What says *all of it*.
_ALL = re.compile(
    r"(?<![^\W_])(?:cien por cien(?:to)?|cento per cento|cent pour cent|cem por cento"
    r"|(?:(?:a|one) )?hundred per ?cent|(?:ein)?hundert prozent(?:ig\w*)?|hundertprozentig\w*"
    r"|yüzde yüz)(?![^\W_])|百分之百|百分百|百パーセント",
    re.I,
)
_IDEOGRAPHIC = re.compile(
    rf"百分之(?P<behind>[{_CHARS}]+)|(?P<before>[{_CHARS}]+)パーセント"
    r"|(?P<tenths>[一二三四五六七八九])割(?:(?P<ones>[一二三四五六七八九])分)?"
)
# One half is a kind of cloth (*half linen*), two are shares.
_HALF = re.compile(
    r"(?<![^\W_-])(?:half(?!-|\w)|à moitié|(?:la )?moitié|zur hälfte|halb|(?:a )?met[àa]'?"
    r"|(?:la )?mitad|metade|yarısı|yarı)(?![^\W_])|一半|半分",
    re.I,
)
_HALF_GAP = 40  # characters between two halves
_ANY = re.compile(rf"{_ALL.pattern}|{_IDEOGRAPHIC.pattern}", re.I)


def share_phrases(plain: str) -> list[Span]:
    """Return where words are a share as a whole."""
    found = [match.span() for match in _ANY.finditer(plain)]
    halves = [match.span() for match in _HALF.finditer(plain)]
    for one, other in pairwise(halves):
        gap = plain[one[1] : other[0]]
        if 0 < len(gap) <= _HALF_GAP and not re.search(r"[.;:\n\d]", gap):
            found += [one, other]
    return sorted(set(found))


def in_figures(words: str) -> str:
    """Return a share in figures where it is written out; other words stay as they are."""
    if any(map(str.isdigit, words)):
        return words
    if _ALL.fullmatch(words):
        return "100"
    if _HALF.fullmatch(words):
        return "50"
    match = _IDEOGRAPHIC.fullmatch(words)
    if match is None:
        return with_digits(words)
    if match["tenths"]:
        return str(10 * NUMERALS[match["tenths"]] + NUMERALS.get(match["ones"] or "", 0))
    # A counting word makes a number of the numeral.
    return with_digits(f"{match['behind'] or match['before']}件")[:-1]
