"""Selling seasons: two letters and a year, whatever the language calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Annotated

from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.lexicon import Lexicon, compatible
from schemas.values.mentions import Mentions, readable_mentions
from schemas.values.number import plain_text
from schemas.values.number_words import with_digits, word_pattern
from schemas.values.reading import Reading, invalid
from schemas.vocabulary.seasons import NEEDS_YEAR, SEASONS

# A season across the turn of the year (FW 26/27) is named after its first one.
_YEAR = re.compile(r"(?<!\d)'?(?:20)?(\d{2})(?:\s*[-/]\s*'?(?:20)?(\d{2}))?(?!\d)")
_ALWAYS = "NOS"


def read_season(text: str, reading: Reading) -> str:
    """Return `SS26`, `FW26`, `PF26`, `CR26` or `NOS`.

    Raises:
        PydanticCustomError: `unknown_season`, `ambiguous_season` or `season_without_year`.
    """
    plain = _with_year_in_digits(plain_text(text))
    words = _YEAR.sub(" ", plain).strip(" .,'-" + ("年" if plain != _YEAR.sub("", plain) else ""))
    languages = reading.context.languages
    codes = _lexicon().whole(words, languages) or frozenset(
        code for match in _lexicon().within(words, languages) for code in match.codes
    )
    if not codes:
        raise invalid("unknown_season", f"{text!r} names no season")
    if len(codes) > 1:
        raise invalid("ambiguous_season", f"{text!r} may be any of {', '.join(sorted(codes))}")
    code = next(iter(codes))
    if code == _ALWAYS and words not in NEEDS_YEAR:
        return code
    year = _year_of(text, plain)
    return code if code == _ALWAYS else f"{code}{year}"


# 二零二七年: the year of a Chinese heading, a numeral each.
_NUMERALS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_YEAR_NUMERALS = r"二[〇零][二三][〇零一二三四五六七八九]"
# *Twenty twenty-seven*, in digits: 20 27.
_CENTURY = re.compile(r"(?<!\d)20[\s-](?=[2-3]\d(?!\d))")


def _with_year_in_digits(text: str) -> str:
    """Return `text` with a year that is written out in digits: *spring twenty-seven*."""
    if re.search(r"\d", text):
        return text
    plain = re.sub(_YEAR_NUMERALS, lambda match: match[0].translate(_NUMERALS), text)
    return _CENTURY.sub("20", with_digits(plain))


def _year_of(text: str, plain: str) -> str:
    years = _YEAR.findall(plain)
    if len(years) != 1:
        raise invalid("season_without_year", f"{text!r} does not name one year")
    first, second = years[0]
    if second and int(second) != (int(first) + 1) % 100:
        raise invalid("season_without_year", f"{text!r}: the two years do not follow each other")
    return str(first)


@cache
def _lexicon() -> Lexicon:
    return Lexicon(SEASONS)


# The year stands right behind the season's words or right before them.
_NEXT_YEAR = r"(?:\s?[-/–]\s?'?(?:20)?\d{2})?(?!\d|[.,]\d)"  # no price: PV 27,50
_YEAR_BEHIND = re.compile(
    rf"(?:[\s.,'’/_-]{{0,3}}|\s(?:of|de|del|della|di|du|do|da|von)\s)(?:20)?\d{{2}}{_NEXT_YEAR}年?",
    re.I,
)
_YEAR_BEFORE = re.compile(
    r"(?:(?<!\d)(?:20)?\d{2}年?(?:\s?[-/–]\s?'?(?:20)?\d{2}年?)?"
    rf"|{_YEAR_NUMERALS}年?)[\s'’./-]{{0,2}}$"
)
# Small letters are a season only where a year is glued to them or a stroke or points part them:
# *p/e 27*, *a.i. 26/27*, *pe27*; *ai 27 anni* is an age.
_SMALL = re.compile(
    r"(?<![^\W_])(?:(?:s/s|f/w|a/w|p/e|a/i|a/h|p/v|o/i|f/s|h/w|s\.s\.|f\.w\.|a\.w\.|p\.e\.|a\.i\.|a\.h\."
    r"|p\.v\.|o\.i\.|h\.w\.)[\s'’-]{0,2}|(?:ss|fw|aw)[\s'’-]{0,2}|(?:pe|ai|ah|pv|oi|fs|hw|pf)['’-]?)"
    rf"(?:20)?(?:2[3-9]|3\d){_NEXT_YEAR}",
    re.I,
)
_SMALL_BEHIND = re.compile(
    r"(?<![^\W_])(?:20)?(?:2[3-9]|3\d)(?:s/s|f/w|a/w|p/e|a/i|ss|fw|aw)(?![^\W_])", re.I
)


@cache
def _year_in_words() -> re.Pattern[str]:
    """Return the pattern of a number in words behind a season."""
    words = word_pattern()
    return re.compile(
        rf"[\s,'’-]{{1,3}}(?:of\s)?(?:{words}[\s-])?(?P<year>{words})(?![^\W\d_])", re.I
    )


def _seasons(text: str) -> Iterable[tuple[int, int]]:
    plain = compatible(text)
    for match in _lexicon().within(plain):
        behind = _YEAR_BEHIND.match(plain, match.end)
        before = _YEAR_BEFORE.search(plain, max(0, match.start - 12), match.start)
        if behind:
            yield match.start, behind.end()
        if before:
            yield before.start(), match.end
        if not behind and not before:
            spelled = _year_in_words().match(plain, match.end)
            if spelled and _IN_THIS_AGE.fullmatch(with_digits(spelled["year"])):
                yield match.start, spelled.end()
        yield match.start, match.end
    for small in (_SMALL, _SMALL_BEHIND):
        yield from (match.span() for match in small.finditer(plain))


_IN_THIS_AGE = re.compile(r"2[3-9]|3\d")


def _told_seasons(text: str) -> Iterable[tuple[int, int]]:
    """Leave out letters without a year: `PV` is the price in the shop as often as a season.

    So is *nos*, which is *ours* in France and Spain; in brackets or alone it is what never sells
    out. Ideograms that need no year are told by themselves.
    """
    for start, end in _seasons(text):
        if _OF_TASTE.fullmatch(text, start, end) and _goes_on(text, start, end):
            continue
        letters = _LETTERS.fullmatch(text, start, end)
        is_ideogram = bool(letters) and not text[start].isascii()
        if (
            not letters
            or _NEVER_OUT.match(text, start)
            or (is_ideogram and _lexicon().whole(text[start:end]) == {_ALWAYS})
        ):
            yield start, end


# *A timeless coat*, *un pull intemporel en laine*: what prose praises is no programme.
_OF_TASTE = re.compile(
    r"timeless|evergreen|basics?|core|intemporels?|intemporal|atemporal|basico|básico|zeitlos\w*"
)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Return whether a word stands in a sentence, and neither in a cell nor behind a label."""
    before = text[max(0, start - 2) : start]
    return bool(re.fullmatch(r"[^\W\d_][ ]", before)) or bool(_WORD_BEHIND.match(text, end))


_WORD_BEHIND = re.compile(r"[ ][a-zà-ÿ]{2,}")
# NOS as a cell, a line, in brackets or before its goods.
_NEVER_OUT = re.compile(
    r"NOS(?=[ \t]*(?:[)\n|,;./·]|$)"
    r"|[ -](?:Art|Prog|Ware|Qual|range|item|style|service|stock|prod))"
)


_LETTERS = re.compile(r"[^\W\d_]{1,3}")
_SEEN = readable_mentions(_seasons, read_season)
_TOLD = readable_mentions(_told_seasons, read_season)
Season = Annotated[
    str,
    StringConstraints(pattern=r"^((SS|FW|PF|CR)\d{2}|NOS)$"),
    ScalarForm("season", read_season, seen=Mentions(_TOLD, _SEEN, as_it_stands=True)),
]
