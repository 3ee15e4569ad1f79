"""Where care instructions stand: phrases between commas and stops that are known instructions.

A phrase is offered as a whole, or as the known words in it. Where words that forbid stand in a
phrase that is not known as a whole, its parts are not offered: *do not ... tumble dry* must not
become *tumble dry*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.values.care_roles import role_runs, role_words
from schemas.values.care_words import care_lexicon, read_care
from schemas.values.lexicon import tokens
from schemas.values.mentions import Mentions, compatible

_STOPS = re.compile(r"[,;·•|\n/、。，；|■●►▪✓]|\.(?=\s|$)|\s[-–—]\s|  |(?<=[^\W\d_])[:：](?=\s|\S)")
_ANDS = re.compile(r"\s(?:and|und|et|e|y|ve|ed|&)\s", re.I)
_FORBIDS = re.compile(
    r"\b(?:not|no|non|never|ne|pas|nicht|kein|keine|nie|sin|não|nao|sem|without|senza|sans|ohne)\b"
    r"|m[ae]y[ıi]n|maz\b|不|勿|禁|無|否|ない|避け",
    re.I,
)
_DEGREES_BEHIND = re.compile(
    r"\s{0,2}(?:(?:max\.?|at|a|à|bei|bis|zu|con|em|até)\s)?\d{2,3}\s?(?:°\s?C?|º\s?C?|度|C\b|derece\w*|gradi|Grad|degrés)?"
)
_LONGEST = 90


@lru_cache(maxsize=32)
def care_mentions(text: str) -> tuple[tuple[int, int], ...]:
    """Return where known care instructions stand in `text`."""
    plain = compatible(text)
    found: list[tuple[int, int]] = []
    for start, end in _phrases(plain):
        if not _vocabulary().isdisjoint(token.text for token in tokens(plain[start:end])):
            found += _known(plain, start, end)
    return tuple(dict.fromkeys(found))


def _phrases(plain: str) -> Iterable[tuple[int, int]]:
    """Yield the stretches between stops, and those between *and*s inside them."""
    for start, end in _pieces(_STOPS, plain, 0, len(plain)):
        if end - start <= 4 * _LONGEST:
            yield start, end
            parts = list(_pieces(_ANDS, plain, start, end))
            yield from parts if len(parts) > 1 else ()


def _pieces(stop: re.Pattern[str], plain: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    for match in (*stop.finditer(plain, start, end), None):
        until = match.start() if match else end
        words = plain[start:until]
        left = start + len(words) - len(words.lstrip())
        right = left + len(words.strip())
        if left < right:
            yield left, right
        start = match.end() if match else end


# *per* is no perchloroethylene: codes are written in capitals.
_SMALL_CODE = re.compile(r"[a-z]{1,3}")


def _known(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    words = plain[start:end]
    if _SMALL_CODE.fullmatch(words):
        return []
    try:
        read_care(words)
    except ValueError:
        return _inside(plain, start, end)
    return [(start, end)] if end - start <= _LONGEST else []


def _inside(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    words = plain[start:end]
    spans = []
    for match in care_lexicon().within(words):
        if _SMALL_CODE.fullmatch(words, match.start, match.end):
            continue
        degrees = _DEGREES_BEHIND.match(words, match.end)
        spans.append((match.start, degrees.end() if degrees else match.end))
    outside = words
    for left, right in reversed(spans):
        outside = f"{outside[:left]}|{outside[right:]}"
    if _FORBIDS.search(outside):
        return []
    taken = tuple(spans)
    spans += [
        (left, right)
        for left, right in role_runs(words)
        if right - left <= _LONGEST
        and not any(other[0] <= left and right <= other[1] for other in taken)
        and any(not char.isdigit() and not char.isspace() for char in words[left:right])
        and _is_read(words[left:right])
        and not _FORBIDS.search(f"{words[:left]}|{words[right:]}")
    ]
    return [(start + left, start + right) for left, right in spans]


def _is_read(words: str) -> bool:
    try:
        return bool(read_care(words))
    except ValueError:
        return False


@cache
def _vocabulary() -> frozenset[str]:
    """Words that stand in any instruction, without the short ones that stand everywhere."""
    return (
        frozenset(
            word
            for words in care_lexicon().phrases()
            for word in words
            if len(word) > 2 or not word.isascii()
        )
        | role_words()
    )


CARE_MENTIONS = Mentions(care_mentions, care_mentions)
