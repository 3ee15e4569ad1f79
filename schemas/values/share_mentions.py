"""Where the shares of a composition stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from schemas.values.mentions import Span, compatible

_SHARE = re.compile(
    r"(?<![\d.,])(?:[%]\s?)?(\d{1,3}(?:[.,]\d{1,2})?)"
    r"(?:\s?(?:[%]|percent|per cent|pct\b|Prozent))?(?![\d]|[.,]\d)"
)
_SIGNED = re.compile(r"[%]|percent|per cent|pct|Prozent", re.I)
_RUN_GAP, _MOST_FIBRES, _ROUNDED = 48, 6, 2
_PERCENT_HEAD = re.compile(r"%\s?[)\]]?\s?[:|]?[^\n%]{0,24}$|%[^\n%]*\n[^\n]{0,40}$")
WHOLE = 100  # what is more is no share: 400 TC are threads


@lru_cache(maxsize=32)
def share_mentions(text: str) -> tuple[Span, ...]:
    """Return the numbers up to 100, with the percent sign where there is one.

    Without it they are shares only where they add up: `PES 64 / EA 36`, not `leather 2,4 mm`.
    """
    plain = compatible(text)
    found = [m for m in _SHARE.finditer(plain) if _figure(m) <= WHOLE]
    bare = [m for m in found if not is_signed(plain, m.span())]
    kept = {m.span() for run in _runs(bare) if _adds_up(plain, run) for m in run}
    return tuple(m.span() for m in found if m.span() in kept or is_signed(plain, m.span()))


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
    """Return whether a share has its percent sign."""
    return bool(_SIGNED.search(plain[slice(*share)]))
