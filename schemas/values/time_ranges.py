"""Times with two ends as languages say them, in one plain form: `4-6 Wochen`.

*Tra sei e otto settimane*, *dai 30 ai 45 giorni*, *zehn bis zwölf Wochen*, *4 ila 6 haftada*,
30〜45日, *eight (8) weeks*. Times with a name of their own, and with a half, stand here too: *a
fortnight*, *mes y medio*, *anderthalb Monate*, 一个半月.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from schemas.values.lexicon import compatible
from schemas.values.mentions import Span
from schemas.values.number_words import with_digits, word_pattern
from schemas.values.units import unit_surfaces

_THE = r"(?:le\s|i\s|les\s|los\s|las\s|as\s|os\s|the\s|den\s)?"
_OPENING = r"(?:between|entre|tra|fra|zwischen|dall[ea]|da[il]?|desde|de|from|von|des|du)"
_CLOSING = (
    r"(?:and|et|ed?|y|und|to|bis|à|a|al|a[il]|alle|alla|aux?|hasta|até|às?|ao|o|or|u|oder|ou|veya"
    r"|il[aâe]|en|tot(?:\sen\smet)?)"
)
_CJK = "[\u3040-\u30ff\u3400-\u9fff]"


@cache  # compiled at the first use, as the words for numbers are
def _pattern() -> re.Pattern[str]:
    number = rf"(?:(?<![\d.,])\d{{1,3}}|{word_pattern()})"
    unit = rf"(?P<unit>[\s-]{{0,2}}(?:{unit_surfaces(('time',))})\.?)"
    ends = rf"(?:(?<={_CJK})|(?={_CJK})|(?![^\W\d_]|\s?/\s?[^\W\d_]))"
    between = rf"(?:\s?[-–—/~〜～至到]\s?|\s{_CLOSING}\s{_THE}|から)"
    return re.compile(
        rf"(?:(?<![^\W_]){_OPENING}\s{_THE})?"
        rf"(?P<low>{number})(?:\s?\(\d{{1,3}}\))?(?:{unit.replace('unit', 'own')}{ends})?{between}"
        rf"(?P<high>{number})(?:\s?\(\d{{1,3}}\))?{unit}{ends}"
        # A number that is told twice: eight (8) weeks, 30 (trenta) giorni.
        rf"|(?P<word>{number})\s?\((?P<again>{number})\){unit.replace('unit', 'of')}{ends}",
        re.I,
    )


@lru_cache(maxsize=32)
def time_ranges(text: str) -> tuple[Span, ...]:
    """Return where times with two ends stand, with the words that open them."""
    return tuple(match.span() for match in _pattern().finditer(compatible(text)))


def plain_ranges(text: str) -> str:
    """Return `text` with its times of two ends in digits and with a dash."""
    return _pattern().sub(_plain, compatible(text))


def _plain(match: re.Match[str]) -> str:
    if match["word"]:
        digits = next(filter(str.isdigit, (match["word"], match["again"])), match["word"])
        return f"{with_digits(digits)}{match['of']}"
    # Together first: *dos* is a number before *o tres*, alone it may be of the.
    ends = _NUMBERS.findall(with_digits(match[0]))
    if len(ends) != _TWO:
        ends = [with_digits(match[end]).strip() for end in ("low", "high")]
    low, high = ends
    return f"{low}{match['own'] or ''}-{high}{match['unit']}"


_NUMBERS, _TWO = re.compile(r"\d+"), 2

# Halves of a month and the like, which have a name of their own.
NAMED_TIMES = {
    "fortnight": 14, "quinzaine de jours": 15, "quinzaine": 15, "quindicina di giorni": 15,
    "quincena": 15, "quinzena": 15, "huitaine de jours": 8, "huitaine": 8,
}  # fmt: skip
_NAMED = re.compile(
    rf"(?<![^\W_])(?:(?:a|one|une?|una|uma)\s)?(?P<name>{'|'.join(NAMED_TIMES)})(?![^\W_])", re.I
)
# A month without a number, where a word for how long it takes stands before it.
_ONE = re.compile(
    r"(?<![^\W_])(?:inside|within|in|under|about|around|roughly|takes?|need|allow)\s"
    r"(?P<time>a\s(?P<one>month|week))(?![^\W_])(?!\s(?:or|and|to)\s)",
    re.I,
)
_WEEKS = r"weeks?|settiman[ae]|semaines?|wochen?|semanas?|hafta"
_MONTHS = r"months?|mes[ei]|mois|monat(?:e[ns]?|s)?|mes(?:es)?|m[êe]s|ay"
_ENDS = r"(?:da|d[ıi]r|l[ıi]k)?(?![^\W_])"
_HALF_TIMES = (
    rf"(?:half\sa|mezz[oa]|demi-?|halbe[rns]?|medi[oa]|mei[oa]|yarım)[\s-]?"
    rf"(?:(?P<half_month>{_MONTHS})|(?P<half_week>{_WEEKS})){_ENDS}"
)


@cache  # compiled at the first use, as the words for numbers are
def _halves() -> re.Pattern[str]:
    """Return the pattern of times with a half: *a month and a half*, *2,5 Monate* is none."""
    number = rf"(?:(?<![\d.,])\d{{1,2}}|{word_pattern()})"
    # A half that German joins to its number, *zweieinhalb*, or says by itself, *anderthalb*.
    german = r"(?:anderthalb|(?P<ones>ein|zwei|drei|vier|fünf|sechs)\s?(?:und)?einhalb)"
    return re.compile(
        rf"(?<![^\W_])(?:(?:(?P<count>{number}|an?)\s)?"
        rf"(?:(?P<month>{_MONTHS})|(?P<week>{_WEEKS}))"
        r"\s(?:and\sa\shalf|e\smezz[oa]|et\sdemie?|y\smedi[oa]|e\smei[oa])(?![^\W_])"
        rf"|(?:{german}|(?P<number>{number})\s(?:and\sa\shalf|buçuk))[\s-]"
        rf"(?:(?P<months>{_MONTHS})|(?P<weeks>{_WEEKS})){_ENDS}"
        rf"|{_HALF_TIMES})"
        r"|(?<![\d一二两兩三四五六])(?P<figure>[\d一二两兩三四五六])"
        r"(?:[个個]半(?P<zh_month>月)|(?P<zh_week>周半)|(?P<ja_month>[かヶカケヵ箇]月半)"
        r"|(?P<ja_week>週間半))"
        r"|(?<![\d一二两兩三四五六上下前后後][个個])(?<![\d一二两兩三四五六上下前后後])"
        r"半(?:[个個かヶカケヵ箇]?(?P<cjk_half>月))(?!末|板)",
        re.I,
    )


def _days_with_half(match: re.Match[str]) -> Decimal:
    is_half = match["half_month"] or match["half_week"] or match["cjk_half"]
    weeks = ("half_week", "week", "weeks", "zh_week", "ja_week")
    unit = 7 if any(match[name] for name in weeks) else 30
    words = match["count"] or match["number"] or match["ones"]
    figure = match["figure"]
    if is_half:
        count = 0
    elif figure:
        count = int(figure) if figure.isdigit() else _FIGURES[figure]
    else:
        digits = with_digits(words or "").strip()
        count = int(digits) if digits.isdigit() else 1  # *a month and a half*, *mes y medio*
    return (count + Decimal("0.5")) * unit


_FIGURES = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6}


@lru_cache(maxsize=32)
def named_times(text: str) -> tuple[Span, ...]:
    """Return where times stand that have a name or a half: *a fortnight*, *un mese e mezzo*."""
    plain = compatible(text)
    names = [match.span() for match in _NAMED.finditer(plain)]
    names += [match.span("time") for match in _ONE.finditer(plain)]
    return tuple(sorted([*names, *(match.span() for match in _halves().finditer(plain))]))


def days_of_name(text: str) -> Decimal | None:
    """Return the days of a time that has a name of its own, `None` for any other words."""
    words = compatible(text).strip()
    if match := _NAMED.fullmatch(words):
        return Decimal(NAMED_TIMES[match["name"].casefold()])
    if match := _ONE.fullmatch(f"in {words}"):
        return Decimal(7 if match["one"].casefold() == "week" else 30)
    half = _halves().fullmatch(words)
    return _days_with_half(half) if half else None
