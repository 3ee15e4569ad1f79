"""Shares that the end of a line, a comma, or a word or two parts from their fibres.

    contrast yoke: 88% polyamide 12%      lana merina, cien por cien.
    elastane                              85% Teeswater wool, 15% soft mohair

They are the fibre's only where they make up a whole with the others beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from schemas.values.mentions import Span
from schemas.values.share_mentions import amount_of, is_signed

WHOLE = 98.0  # from here on shares are all there are, but for rounding
MOST = 102.0
_GAP, _MOST_FIBRES = 60, 6
_DESCRIPTION = 28  # characters
# What goes on below is often set in a little.
_WRAP = re.compile(r"[^\S\n]?\n[^\S\n]{0,12}")
# Words that describe a fibre; what else is given in percent is followed by a preposition.
_DESCRIBED = re.compile(
    r"\s(?:of\s|d[eiao]\s|d['’]\s?|aus\s)?"
    r"(?!(?:and|und|et|ed?|y|ve|with|mit|con|avec|com|on|off|for|per|für|pour|para|auf|su|sur|sobre|in)\s)"
    r"(?:(?!on\s|off\s|for\s|in\s)[^\W\d_]+(?:['’-][^\W\d_]+)?\s){1,2}(?:[^\W\d_]+\s)?"
)
# A word may tell of the fibre before the comma: *soie grège, cent pour cent*.
_COMMA = re.compile(
    r"(?:[^\S\n][^\W\d_]{2,12})?(?:[,、，]\s?(?:al?\s|à\s|ao\s)?|\s(?:al|à|ao|zu)\s)"
)
# Behind a share that says *all of it* of what stands before the comma.
_ENDS = re.compile(r"\s?(?:per ?cent|percent)?\s?(?:[.,;)|\n。、，；）]|$)")


def is_wrapped(plain: str, share: Span, fibre: Span) -> bool:
    """Return whether a line's end, a comma before a whole or a description parts the two."""
    if not is_signed(plain, share):
        return False
    if share[1] <= fibre[0]:
        return bool(_WRAP.fullmatch(plain, share[1], fibre[0])) or bool(
            fibre[0] - share[1] <= _DESCRIPTION and _DESCRIBED.fullmatch(plain, share[1], fibre[0])
        )
    if share[0] < fibre[1]:
        return False
    if _COMMA.fullmatch(plain, fibre[1], share[0]):
        return amount_of(plain, share) >= WHOLE and bool(_ENDS.match(plain, share[1]))
    return bool(_WRAP.fullmatch(plain, fibre[1], share[0]))


def makes_whole(plain: str, share: Span, shares: Sequence[Span], total: float) -> bool:
    """Return whether a share makes a hundred: alone, with what stood before, with what follows.

    Args:
        plain: The passage.
        share: The share.
        shares: All shares, in order.
        total: The sum of those of the same list before it.
    """
    amount = amount_of(plain, share)
    at = bisect_right(shares, share)
    end = share[1]
    for following in (None, *shares[at : at + _MOST_FIBRES]):
        if following is not None:
            if following[0] - end > _GAP or not is_signed(plain, following):
                return False
            amount, end = amount + amount_of(plain, following), following[1]
        if any(WHOLE <= one <= MOST for one in (amount, total + amount)):
            return True
    return False
