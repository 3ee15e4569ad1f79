"""Fibres that a label names again in the next language: *60% cotton/coton 40% linen/lin*."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from schemas.values.fibre_words import fibre_lexicon
from schemas.values.mentions import Span

# Between a name and the same in the next language.
_MARKS = re.compile(r"\s?[/|,;·•-]?\s?")
# Between a share and the first name.
_LEADS = re.compile(r"\s?")


def again_named(plain: str, fibres: Sequence[Span], shares: Sequence[Span]) -> frozenset[Span]:
    """Return the fibres that say again, in other words, the one before them.

    The share stands before the first of them, so that none behind them is theirs.

    Args:
        plain: The passage.
        fibres: Where fibres stand, in order; several of one place may overlap.
        shares: All shares, in order.
    """
    ends = [share[1] for share in shares]
    found: set[Span] = set()
    last: tuple[Span, frozenset[str], bool] | None = None
    for fibre in fibres:
        codes = _codes(plain[slice(*fibre)])
        at = bisect_right(ends, fibre[0]) - 1
        is_led = at >= 0 and bool(_LEADS.fullmatch(plain, ends[at], fibre[0]))
        if last is not None and not is_led and last[2] and codes and codes == last[1]:
            if last[0][1] <= fibre[0] and _MARKS.fullmatch(plain, last[0][1], fibre[0]):
                found.add(fibre)
                last = (fibre, codes, True)
                continue
            if fibre[0] < last[0][1]:
                if last[0] in found:
                    found.add(fibre)
                last = (max(fibre, last[0], key=lambda one: one[1]), codes, True)
                continue
        last = (fibre, codes, is_led)
    return frozenset(found)


def _codes(words: str) -> frozenset[str]:
    return frozenset(code for match in fibre_lexicon().within(words) for code in match.codes)
