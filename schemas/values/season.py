"""Selling seasons: two letters and a year, whatever the language calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Annotated

from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.lexicon import Lexicon
from schemas.values.mentions import Mentions, readable_mentions
from schemas.values.number import plain_text
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
    plain = plain_text(text)
    words = _YEAR.sub(" ", plain).strip(" .,'-年")
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
_YEAR_BEHIND = re.compile(r"[\s.,'’/-]{0,3}(?:20)?\d{2}(?:\s?[-/]\s?'?(?:20)?\d{2})?(?!\d)年?")
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:20)?\d{2}年?(?:\s?[-/]\s?(?:20)?\d{2})?[\s'’./-]{0,2}$")


def _seasons(text: str) -> Iterable[tuple[int, int]]:
    for match in _lexicon().within(text):
        behind = _YEAR_BEHIND.match(text, match.end)
        before = _YEAR_BEFORE.search(text, max(0, match.start - 12), match.start)
        if behind:
            yield match.start, behind.end()
        if before:
            yield before.start(), match.end
        yield match.start, match.end


def _told_seasons(text: str) -> Iterable[tuple[int, int]]:
    """Leave out letters without a year: `PV` is the price in the shop as often as a season."""
    return (span for span in _seasons(text) if not _LETTERS.fullmatch(text, *span))


_LETTERS = re.compile(r"[^\W\d_]{1,3}")
_SEEN = readable_mentions(_seasons, read_season)
_TOLD = readable_mentions(_told_seasons, read_season)
Season = Annotated[
    str,
    StringConstraints(pattern=r"^((SS|FW|PF|CR)\d{2}|NOS)$"),
    ScalarForm("season", read_season, seen=Mentions(_TOLD, _SEEN, as_it_stands=True)),
]
