"""Which share of a sentence about shrinkage is that of the warp, and which of the weft."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from itertools import groupby, pairwise

from schemas.values.lexicon import compatible
from schemas.values.mentions import TOLERANCE, Finder, Span
from schemas.values.number_words import word_measure_finder
from schemas.vocabulary.number_words import NUMERALS, POWERS

_SHRINKS = re.compile(
    r"shrink\w*|dimensional (?:stab|chang)\w+|stabilit[àé] dimension\w+|estabilidade? dimensional"
    r"|dimensionsstabilität|relaxation|(?:steam|wet) relax\w*"
    r"|boyutsal \w+|çekmezlik|尺寸变化率?|寸法変化率?"
    r"|krimp\w*|\w*krump\w*|slink\w*|(?<!\w)(?:enc|encog|krf)\.(?=[^\n\d]{0,14}[-\d])|ritiro"
    r"|retrait|rétréciss\w+|restring\w+|rientro|restr\.|einlauf\w*"
    r"|\w*schrumpf\w*|einsprung|maßänderung|encog\w+|encolh\w+|\w*çekme\w*|缩水?率?|縮率?|收縮率?|収縮率?",
    re.I,
)
_SENTENCE_END = re.compile(
    r"\n\s*\n|(?<!max)(?<!ca)(?<!\bord)(?<!\btr)(?<!\burd)[.。](?=\s|$)|\n(?=[^\n:：]{2,40}[:：])"
    r"|[;；](?!\s?(?:weft|warp|filling|trama|trame|ordito|chaîne|schuss|kette|atkı|çözgü"
    r"|urdimbre|teia"
    r"|纬|緯|经|經|ヨコ|タテ))(?=\s|$)",
    re.I,
)
_REACH = 90  # characters of a sentence about shrinkage
_SIGN = r"(?:[-+–−]|\([-–−]\))"
_SHARE = re.compile(
    # *5%/3%* and *2/3 %* are two; what stands behind ± is a tolerance. Turkish writes *-%2,5*.
    rf"(?<![\d.,±])(?<![^\d%\s]/)(?:{_SIGN}\s?)?(?:%\s?{_SIGN}?\s?)?"
    rf"\d{{1,2}}(?:[.,]\d{{1,2}})?{TOLERANCE}(?:\s?%)?(?![\d.,]?\d)"
    r"|百分之[一二三四五六七八九十\d]"
)
# No share, whatever stands around it: a count of washes, their heat, a method's number.
_COUNTS = re.compile(
    r"\s?(?:°|º|[x×](?!\s)|(?:home |machine |domestic )?(?:launder|wash|cycle)"
    r"|lav[ao]|lavages?|wäsche|yıkama"
    r"|次|回|min\b|[-–]\s?\d{1,2}\s?(?:天|days|gg|Tage))",
    re.I,
)
_SIGN_FIRST = re.compile(rf"({_SIGN})?\s?%\s?({_SIGN})?\s?(?=\d)(\d+(?:[.,]\d+)?)")
_BRACKETED = re.compile(r"\([-–−]\)\s?(?=\d)")


def with_sign_first(text: str) -> str:
    """Return `text` with the sign at its number: *-2,5%* for *-%2,5*."""

    def turned(match: re.Match[str]) -> str:
        sign = (match[1] or match[2] or "").strip("()")
        return f"{sign}{match[3]}%"

    plain = _IN_CHINESE.sub(lambda match: f"{_numeral(match[1])}%", text)
    return _BRACKETED.sub("-", _SIGN_FIRST.sub(turned, plain))


_IN_CHINESE = re.compile(r"百分之([一二三四五六七八九十\d])")


def _numeral(numeral: str) -> int:
    return int(numeral) if numeral.isdigit() else {**NUMERALS, **POWERS}[numeral]


# Both directions by their first letters: W/F, L x W, K/S, C/T, O/T.
_LETTERS = re.compile(
    r"(?<![^\W\d_])(?P<warp>[WLKCOUTÇB])(?P<gap>[^\w\n]{1,4}|[^\n]{1,14}?[\s/;,])"
    r"(?P<weft>[FWSTAE])(?![^\W\d_])"
)
_LETTER_PAIRS = frozenset({"WF", "LW", "KS", "CT", "OT", "UT", "TT", "ÇA", "BE"})
_PERCENT = re.compile(r"%|百分之|per\s?cento?|pour cent|prozent|por ciento|por cento|yüzde", re.I)
_PAIR = re.compile(r"\s?%?\s?[/x×*-]\s?(?:max\.?\s?)?[<≤]?\s?", re.I)


class Direction(Enum):
    """The way that threads run, with the words that say so."""

    WARP = re.compile(
        r"\b(?:warp|length\w*|chaîne|ord\b|urd\b|longueur|ordito|lunghezza|kett\w*|länge|längs|urdimbre|largo"
        r"|teia|urdume|comprimento|çözgü\w*|boy\w*|schering|ketting\w*)\b|[经經経]向?|タテ|たて",
        re.I,
    )
    # Turkish *en*, and neither EN ISO nor *en trame*.
    WEFT = re.compile(
        r"\b(?:weft|fill|filling|width\w*|trame|tr\b|largeur|trama|altezza|larghezza|schuss\w*"
        r"|breite|quer"
        r"|ancho|largura|inslag\w*|atkı\w*|(?-i:[Ee]n\b(?=\W{0,4}\d|\s?[:)]|\s?yön)))|[纬緯]向?"
        r"|ヨコ|よこ",
        re.I,
    )


_MARKED = re.compile(r"[经經経纬緯]向$")  # 经向缩百分之三

# *chaîne -2 %, trame -1,5 %*: what threads of both ways lose is their shrinkage, said or not.
_LOSES = r"[^\S\n]?[:=]?[^\S\n]?[-–−]\s?(?:\d{1,2}(?:[.,]\d{1,2})?\s?%|%\s?\d{1,2}(?:[.,]\d{1,2})?)"
_LOST = re.compile(
    rf"(?:{Direction.WARP.value.pattern}){_LOSES}[^\w\n%]{{1,4}}"
    rf"(?:{Direction.WEFT.value.pattern}){_LOSES}",
    re.I,
)
# *Allow 3% in the warp and 2% in the weft*: so few in the hundred are no fibres of the threads.
_OF_FEW = r"(?<![\d.,])\d(?:[.,]\d)?\s?%[^\S\n](?:[^\W\d_]{1,4}['’]?[^\S\n]?){0,2}"
_AND = r"[^\w\n%]{0,4}(?:(?:and|und|et|e|y|ve|im|in|der|nella|en|del|del|de|la|em|na)[^\S\n]){0,3}"
_A_FEW = r"[^\S\n]?[:=]?[^\S\n]?(?:%\s?\d(?:[.,]\d)?|\d(?:[.,]\d)?\s?%)"
_FEW = re.compile(
    rf"{_OF_FEW}(?:{Direction.WARP.value.pattern}){_AND}(?:[^\W\d_]{{1,6}}[^\S\n])?"
    rf"{_OF_FEW}(?:{Direction.WEFT.value.pattern})"
    rf"|(?:{Direction.WARP.value.pattern}){_A_FEW}{_AND}(?:{Direction.WEFT.value.pattern}){_A_FEW}",
    re.I,
)


def shrinkage_finder(direction: Direction) -> Finder:
    """Return the finder of the shrinkage in one direction.

    Marks stand beside their share (`-3 % chaîne / -2 % trame`, `warp 3%`) or in the order of the
    shares before them (`warp / weft: 3 / 2 %`). A share without any mark is that of both.
    """

    def find(text: str) -> Iterable[Span]:
        plain = compatible(text)
        for pair in (*_LOST.finditer(plain), *_FEW.finditer(plain)):
            shares = _shares(plain, *pair.span())
            yield from _of_direction(plain, pair.span(), shares, direction)
        words = list(_SHRINKS.finditer(plain))
        for word, following in zip(words, [*words[1:], None], strict=False):
            end = _SENTENCE_END.search(plain, word.end())
            stop = min(end.start() if end else len(plain), word.end() + _REACH)
            stop = min(stop, following.start()) if following else stop
            shares = _shares(plain, word.end(), stop)
            start = max(0, word.start() - 2)
            start = start if _MARKED.search(plain, start, word.start()) else word.start()
            yield from _of_direction(plain, (start, stop), shares, direction)

    return find


def shrinkage_in_cell(direction: Direction) -> Finder:
    """Return the finder of one direction in the cell of both: *5%/3%* below *缩率 经/纬*."""

    def find(text: str) -> Iterable[Span]:
        line = compatible(text.split("\n", 1)[0])
        shares = _shares(line, 0, len(line))
        marks = sum(len(one.value.findall(line)) for one in Direction)
        if len(shares) == 2 and marks in (0, 2):
            yield from _of_direction(line, (0, len(line)), shares, direction)

    return find


def _shares(plain: str, start: int, stop: int) -> list[Span]:
    """Return the shares; where any has its sign, and no pair shares one, the others are counts."""
    found = [
        match.span()
        for match in _SHARE.finditer(plain, start, stop)
        if not _COUNTS.match(plain, match.end())
    ]
    in_words = word_measure_finder(("share",))(plain[start:stop])
    found = sorted({*found, *((start + left, start + right) for left, right in in_words)})
    signed = [span for span in found if _PERCENT.search(plain, *span)]
    paired = [
        one
        for one, other in pairwise(found)
        if other in signed and _PAIR.fullmatch(plain, one[1], other[0])
    ]
    return sorted({*signed, *paired}) if signed else found


def _of_direction(
    plain: str, sentence: Span, shares: list[Span], direction: Direction
) -> list[Span]:
    marks = [
        (match.start(), one) for one in Direction for match in one.value.finditer(plain, *sentence)
    ] or _lettered(plain, sentence)
    # *经 Warp -2% / 纬 Weft -1.5%*: one direction in two languages is one mark.
    ordered = [one for one, _ in groupby(one for _, one in sorted(marks, key=lambda m: m[0]))]
    if not ordered:
        if len(shares) == 1:
            return shares
        # Warp goes before weft: *max 3% x 2%*.
        pair = len(shares) == 2 and _PAIR.fullmatch(plain, shares[0][1], shares[1][0])
        return shares[direction is Direction.WEFT :][:1] if pair else []
    # As many marks as shares come in one order, whether they stand before or behind them.
    return [share for share, mark in zip(shares, ordered, strict=False) if mark is direction][:1]


def _lettered(plain: str, sentence: Span) -> list[tuple[int, Direction]]:
    """Return the marks of one pair of letters, `[]` where none of the known ones stands there."""
    for match in _LETTERS.finditer(plain, *sentence):
        if match["warp"] + match["weft"] in _LETTER_PAIRS:
            return [
                (match.start("warp"), Direction.WARP),
                (match.start("weft"), Direction.WEFT),
            ]
    return []
