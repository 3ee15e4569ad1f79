"""Times with two ends as languages say them, in one plain form: `4-6 Wochen`.

*Tra sei e otto settimane*, *dai 30 ai 45 giorni*, *zehn bis zwölf Wochen*, *4 ila 6 haftada*,
30〜45日, *eight (8) weeks*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.lexicon import compatible
from schemas.values.mentions import Span
from schemas.values.number_words import with_digits, word_pattern
from schemas.values.units import unit_surfaces

_THE = r"(?:le\s|i\s|les\s|los\s|las\s|as\s|os\s|the\s|den\s)?"
_OPENING = r"(?:between|entre|tra|fra|zwischen|dall[ea]|da[il]?|desde|de|from|von|des|du)"
_CLOSING = (
    r"(?:and|et|ed?|y|und|to|bis|à|a|al|a[il]|alle|alla|aux?|hasta|até|às?|ao|o|or|u|oder|ou|veya"
    r"|il[aâe]|en)"
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


def named_times(text: str) -> Iterable[Span]:
    """Yield the times that have a name of their own: *a fortnight*, *sous quinzaine*."""
    yield from (match.span() for match in _NAMED.finditer(text))


def days_of_name(text: str) -> int | None:
    """Return the days of a time that has a name of its own, `None` for any other words."""
    match = _NAMED.fullmatch(text.strip())
    return NAMED_TIMES[match["name"].casefold()] if match else None
