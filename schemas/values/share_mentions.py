"""Where the shares of a composition stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from schemas.values.lexicon import compatible
from schemas.values.mentions import Span
from schemas.values.number_words import count_words, with_digits
from schemas.values.share_words import in_figures, share_phrases

_SHARE = re.compile(
    r"(?<![\d.,])(?:[%]\s?)?(\d{1,3}(?:[.,]\d{1,2})?)"
    r"(?:\s?(?:[%]|percent|(?:per|pour|por) ?(?:cento|ciento|cent)|pct\b|Prozent|procent))?"
    r"(?![\d]|[.,]\d)"
)
_SIGNED = re.compile(r"[%]|percent|(?:per|pour|por) ?c(?:i?ento|ent)|pct|Prozent|procent", re.I)
_FRACTION = re.compile(r"\d/$")
_RUN_GAP, _MOST_FIBRES, _ROUNDED = 48, 6, 2
_PERCENT_HEAD = re.compile(r"%\s?[)\]]?\s?[:|]?[^\n%]{0,24}$|%[^\n%]*\n[^\n]{0,40}$")
# Numbers in words are looked for where something says that they are shares.
_WORDS_OF_SHARES = re.compile(
    r"percent|per cent|prozent|pour ?cent|per ?cento|por ?ciento|por ?cento|yüzde|\bpart[sie]?\b"
    r"|\bpar(?:ti|tes|ts)\b|\bTeilen?\b|\bquota|百分之|パーセント",
    re.I,
)
_SIGN_BEHIND = re.compile(
    r"\s(?:percent|per cent|prozent|pour ?cent|per ?cento|por ?ciento|por ?cento)(?![^\W_])"
    r"|パーセント",
    re.I,
)
_HUNDREDTHS = re.compile(r"(?<![^\W_])(?:per|pour|por)\s?$", re.I)  # the *cent* of *per cent*
_SIGN_BEFORE = re.compile(r"(?:yüzde\s|百分之)$", re.I)
_NEAR = 8  # characters before a number in words that may hold *yüzde*
WHOLE = 100  # what is more is no share: 400 TC are threads


@lru_cache(maxsize=32)
def share_mentions(text: str) -> tuple[Span, ...]:
    """Return the numbers up to 100, with the percent sign where there is one.

    Without it they are shares only where they add up: `PES 64 / EA 36`, not `leather 2,4 mm`. So
    do those in words: *fifty-five parts hemp, forty-five cotton*.
    """
    plain = compatible(text)
    found = [m for m in _SHARE.finditer(plain) if _figure(m) <= WHOLE]
    bare = [
        m
        for m in found
        if not is_signed(plain, m.span())
        and not _FRACTION.search(plain[max(0, m.start() - 2) : m.start()])  # *sarga 3/1*
    ]
    kept = {m.span() for run in _runs(bare) if _adds_up(plain, run) for m in run}
    figures = [m.span() for m in found if m.span() in kept or is_signed(plain, m.span())]
    phrases = share_phrases(plain)
    words = [s for s in _in_words(plain) if not any(a <= s[0] < b for a, b in phrases)]
    return tuple(sorted({*figures, *words, *phrases}))


def _in_words(plain: str) -> list[Span]:
    """Return the numbers in words that stand before a word for percent, or make up a whole."""
    if not _WORDS_OF_SHARES.search(plain):
        return []
    numbers = [
        span
        for span in count_words(plain)
        if with_digits(plain[slice(*span)]).isdigit()
        and not _HUNDREDTHS.search(plain[max(0, span[0] - _NEAR) : span[0]])
    ]
    figures = [int(with_digits(plain[slice(*span)])) for span in numbers]
    kept = {
        span
        for span in numbers
        if _SIGN_BEHIND.match(plain, span[1])
        or _SIGN_BEFORE.search(plain[max(0, span[0] - _NEAR) : span[0]])
    }
    for at in range(len(numbers)):
        for end in range(at + 2, min(len(numbers), at + _MOST_FIBRES) + 1):
            run = numbers[at:end]
            near = all(b[0] - a[1] <= _RUN_GAP for a, b in pairwise(run))
            if near and sum(figures[at:end]) == WHOLE:
                kept.update(run)
    return sorted(kept)


def _figure(match: re.Match[str]) -> float:
    return float(match[1].replace(",", "."))


def _runs(bare: Sequence[re.Match[str]]) -> Iterable[list[re.Match[str]]]:
    """Yield numbers that follow one another closely."""
    run: list[re.Match[str]] = []
    for match in bare:
        if run and match.start() - run[-1].end() > _RUN_GAP:
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _adds_up(plain: str, run: Sequence[re.Match[str]]) -> bool:
    """Return whether numbers are shares: some in a row make a whole, or a head says percent."""
    if any(_PERCENT_HEAD.search(plain, max(0, m.start() - _RUN_GAP), m.start()) for m in run):
        return True
    figures = [_figure(match) for match in run]
    return any(
        abs(sum(figures[first:last]) - WHOLE) <= _ROUNDED
        for first in range(len(figures))
        for last in range(first + 1, min(len(figures), first + _MOST_FIBRES) + 1)
    )


def is_signed(plain: str, share: Span) -> bool:
    """Return whether a share has its percent sign, or is in words, which are known to be shares."""
    words = plain[slice(*share)]
    return bool(_SIGNED.search(words)) or not any(map(str.isdigit, words))


def amount_of(plain: str, share: Span | None) -> float:
    """Return the number of a share, 0 without one."""
    words = plain[slice(*share)] if share else ""
    digits = re.sub(r"[^\d.,]", "", in_figures(words)).replace(",", ".").strip(".")
    return float(digits) if digits else 0.0
