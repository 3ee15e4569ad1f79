"""Shares in words: *cien por cien*, *half wool, half silk*, 百分之八十五, ウール八割.

`number_words` knows how numbers are written out; here stand the phrases that are shares as a whole,
and those of Chinese and Japanese, which need no counting word behind them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from schemas.values.fibre_words import fibre_lexicon
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
    rf"百分之(?P<behind>[{_CHARS}]+)|(?P<before>[{_CHARS}]+)(?:パーセント|[%％])"
    r"|(?P<parts>[一二三四五六七八九])成(?![为品员份分熟])"
    r"|(?P<tenths>[一二三四五六七八九])割(?:(?P<ones>[一二三四五六七八九])分)?"
)
# One half is a kind of cloth (*half linen*), two are shares.
_HALF = re.compile(
    r"(?<![^\W_-])(?:half(?!-|\w)|à moitié|(?:la )?moitié|zur hälfte|halb|(?:a )?met[àa]'?"
    r"|(?:la )?mitad|metade|yarısı|yarı)(?![^\W_])|一半|半分",
    re.I,
)
# Of each of two as much as of the other.
_EACH_HALF = re.compile(
    r"(?<![^\W_])(?:je zur hälfte|zu gleichen teilen|je(?:weils)? hälftig|halb und halb|halb-halb"
    r"|half and half|half[- ]half|fifty[- ]fifty|in equal (?:parts|measure)|equal parts(?: of)?"
    r"|à parts égales|en parts égales|moitié[- ]moitié|à parité|metà e metà|in parti uguali"
    r"|metà per uno"
    r"|mitad y mitad|a partes iguales|(?:a )?medias|meio a meio|meio por meio|em partes iguais"
    r"|metade e metade|yarı yarıya|eşit oranda|half om half|in gelijke delen"
    r"|voor de helft)(?![^\W_])"
    r"|半分ずつ|半々|半半|各半|各一半|各占一半|对半|一半一半",
    re.I,
)
# *Yüzde elli beşi*, *yüzde kırk*: of the whole, in the case of what is counted.
_TURKISH_TENS = "on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan"
_TURKISH_ONES = "bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz"
_TURKISH = re.compile(
    rf"(?<![^\W_])yüzde\s(?P<words>(?:(?:{_TURKISH_TENS})(?:\s(?:{_TURKISH_ONES}))?|{_TURKISH_ONES}))"
    r"(?:['’]?[sy]?[ıiuü]n?)?(?![^\W_])",
    re.I,
)
# *Pure silk*, *nothing but silk*: there is no other fibre, unless one is joined to it.
_PURE = re.compile(
    r"(?<![^\W_-])(?:pure|pur[eo]?s?|pur[aoie]|rein(?:e[mnrs]?)?|zuivere?|nothing but|nichts als"
    r"|rien que (?:du |de la )?|nient['’]altro che|nada (?:más|mais) (?:que|do que)|niets dan)"
    r"(?=\s)"
    r"|纯(?=[^\W\d_])",
    re.I,
)
_PURE_REACH, _PURE_GAP, _JOINED_REACH = 32, 2, 12
_JOINED = re.compile(
    r"\s?(?:[,/&+-]|(?:and|und|et|ed?|y|ve|with|mit|con|avec|com|en|blend|mix\w*|mélang\w*)(?![^\W_])|和|与|混)",
    re.I,
)
_HALF_GAP = 40  # characters between two halves
_ANY = re.compile(rf"{_ALL.pattern}|{_IDEOGRAPHIC.pattern}|{_TURKISH.pattern}", re.I)


def share_phrases(plain: str) -> list[Span]:
    """Return where words are a share as a whole."""
    found = [match.span() for match in _ANY.finditer(plain)]
    halves = [match.span() for match in _HALF.finditer(plain)]
    for one, other in pairwise(halves):
        gap = plain[one[1] : other[0]]
        if 0 < len(gap) <= _HALF_GAP and not re.search(r"[.;:\n\d]", gap):
            found += [one, other]
    return sorted({*found, *_pure(plain)})


def equal_halves(plain: str) -> list[Span]:
    """Return where words give two fibres the same share: *je zur Hälfte*, 半分ずつ."""
    return [match.span() for match in _EACH_HALF.finditer(plain)]


def _is_pure(words: str) -> bool:
    match = _PURE.match(f"{words} x")
    return match is not None and match.end() == len(words)


def _pure(plain: str) -> list[Span]:
    """Return the words for *nothing else* right before the one fibre that is named."""
    found: list[Span] = []
    for match in _PURE.finditer(plain):
        names = fibre_lexicon().within(plain[match.end() : match.end() + _PURE_REACH])
        if not names or names[0].start > _PURE_GAP:
            continue
        joined = _JOINED.match(plain, match.end() + names[0].end)
        after = plain[joined.end() : joined.end() + _PURE_REACH] if joined else ""
        if not any(one.start <= _JOINED_REACH for one in fibre_lexicon().within(after)):
            found.append(match.span())
    return found


def in_figures(words: str) -> str:
    """Return a share in figures where it is written out; other words stay as they are."""
    if any(map(str.isdigit, words)):
        return words
    if _ALL.fullmatch(words) or _is_pure(words):
        return "100"
    if _HALF.fullmatch(words) or _EACH_HALF.fullmatch(words):
        return "50"
    if turkish := _TURKISH.fullmatch(words):
        return with_digits(turkish["words"])
    match = _IDEOGRAPHIC.fullmatch(words)
    if match is None:
        return with_digits(words)
    if match["parts"]:
        return str(10 * NUMERALS[match["parts"]])
    if match["tenths"]:
        return str(10 * NUMERALS[match["tenths"]] + NUMERALS.get(match["ones"] or "", 0))
    # A counting word makes a number of the numeral.
    return with_digits(f"{match['behind'] or match['before']}件")[:-1]
