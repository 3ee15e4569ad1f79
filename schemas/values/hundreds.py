"""The hundreds that numbers in words begin with: *two hundred and* eighty, *duecent*ottanta.

A language sets them before its smaller numbers, glued or apart, with a word between or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

# Patterns: hundreds of one language as they stand before a smaller number. Shares are none:
# *sixty per cent two-ply*, *por cento e dois*.
_NO_SHARE = r"(?<!\d\s)(?<!\bper\s)(?<!\bpor\s)(?<!\bpour\s)"
_TIMES = {
    2: "two|due|deux|zwei|zwo|iki|twee", 3: "three|tre|trois|drei|üç|drie",
    4: "four|quattro|quatre|vier|dört", 5: "five|cinque|cinq|fünf|fuenf|beş|vijf",
    6: "six|sei|sechs|altı|zes", 7: "seven|sette|sept|sieben|yedi|zeven",
    8: "eight|otto|huit|acht|sekiz", 9: "nine|nove|neuf|neun|dokuz|negen",
}  # fmt: skip
_ONE_WORD = {
    1: r"ciento\s|cento\se\s", 2: r"doscient[oa]s\s|duzent[oa]s\se\s",
    3: r"trescient[oa]s\s|trezent[oa]s\se\s", 4: r"cuatrocient[oa]s\s|quatrocent[oa]s\se\s",
    5: r"quinient[oa]s\s|quinhent[oa]s\se\s", 6: r"seiscient[oa]s\s|seiscent[oa]s\se\s",
    7: r"setecient[oa]s\s|setecent[oa]s\se\s", 8: r"ochocient[oa]s\s|oitocent[oa]s\se\s",
    9: r"novecient[oa]s\s|novecent[oa]s\se\s",
}  # fmt: skip
_HUNDRED = r"hundred(?:[\s-]and)?[\s-]|cents?[\s-]|cento?|h[uo]nder[td](?:und|en)?|yüz\s"


class Hundreds(NamedTuple):
    """What a number is above a hundred, and the words of the rest."""

    hundreds: int
    words: str


@cache
def hundreds_pattern() -> str:
    """Return the pattern of hundreds before a smaller number, with what joins them."""
    times = "|".join(_TIMES.values())
    words = "|".join(_ONE_WORD.values())
    return rf"{_NO_SHARE}(?:{words}|(?:(?:an?|one|ein|{times})[\s-]?)?(?:{_HUNDRED}))"


@cache
def _known() -> re.Pattern[str]:
    return re.compile(hundreds_pattern(), re.I)


def after_hundreds(words: str) -> Iterator[Hundreds]:
    """Yield the hundreds that a number may begin with and what follows them."""
    match = _known().match(words)
    if match is None or match.end() == len(words):
        return
    begin, end = match[0], match.end()
    tables = (*_ONE_WORD.items(), *_TIMES.items())
    times = next((number for number, one in tables if re.match(one, begin, re.I)), 1)
    yield Hundreds(100 * times, words[end:])
    if begin.casefold().endswith("cento"):  # one vowel for two: *duecentottanta*
        yield Hundreds(100 * times, words[end - 1 :])
