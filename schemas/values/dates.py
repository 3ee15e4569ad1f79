"""Dates in the forms of nine languages.

Two readings of one date are never weighed: 03/04/26 is invalid until the supplier's profile says
which comes first. Points are another matter: nobody who writes 03.04.2026 puts the month first.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Annotated

from babel import Locale
from pydantic import WithJsonSchema

from schemas.values.forms import ScalarForm
from schemas.values.lexicon import fold
from schemas.values.mentions import Mentions, either, matching, readable_mentions
from schemas.values.number import plain_text
from schemas.values.reading import Reading, invalid

_LANGUAGES = ("en", "it", "fr", "de", "es", "pt", "tr")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)")
_DAY_WORD = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|o\b)?[\s-]*(?:de\s+|of\s+)?([^\W\d_]{3,})\.?,?[\s-]*"
    r"(?:de[l]?\s+)?(\d{4}|\d{2})(?!\d)"
)
_WORD_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")


def read_date(text: str, reading: Reading) -> str:
    """Return the date as `YYYY-MM-DD`. Years of two digits are of this century.

    Raises:
        PydanticCustomError: `ambiguous_date`, `invalid_date` (no such day, or no full date).
    """
    plain = plain_text(text)
    if match := _YEAR_FIRST.search(plain):
        return _iso(text, int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_LAST.search(plain):
        day, month = _day_month(text, match, reading)
        return _iso(text, _year(match[4]), month, day)
    if match := _DAY_WORD.search(plain):
        return _iso(text, _year(match[3]), _month(text, match[2]), int(match[1]))
    if match := _WORD_DAY.search(plain):
        return _iso(text, _year(match[3]), _month(text, match[1]), int(match[2]))
    raise invalid("invalid_date", f"{text!r} is not a full date")


def _day_month(text: str, match: re.Match[str], reading: Reading) -> tuple[int, int]:
    first, second = int(match[1]), int(match[3])
    if match[2] == "." or second <= 12 < first or first == second:
        return first, second
    if first <= 12 < second:
        return second, first
    order = reading.context.date_order
    if order is None:
        raise invalid(
            "ambiguous_date",
            f"{text!r} may put the day or the month first; the supplier's profile can say which",
        )
    return (first, second) if order == "dmy" else (second, first)


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month(text: str, word: str) -> int:
    month = _months().get(fold(word))
    if month is None:
        raise invalid("invalid_date", f"{text!r}: {word!r} is no month")
    return month


def _iso(text: str, year: int, month: int, day: int) -> str:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        raise invalid("invalid_date", f"{text!r}: there is no such day") from None


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        locale = Locale.parse(language)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    names.setdefault(fold(name), int(number))
    return names


DATES = readable_mentions(
    either(*map(matching, (_YEAR_FIRST, _YEAR_LAST, _DAY_WORD, _WORD_DAY))), read_date
)
DATE = ScalarForm("date", read_date, seen=Mentions(DATES, DATES, as_it_stands=True))
Date = Annotated[str, WithJsonSchema({"type": "string", "format": "date"}), DATE]
