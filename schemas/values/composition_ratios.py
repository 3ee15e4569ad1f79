"""Shares written apart from their fibres: *wool/silk 70/30*, *50/50 algodão e linho*, `CO/EA 97/3`.

As many figures as fibres, in the same order, that make up a hundred.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from schemas.values.mentions import Span

_FIGURE = re.compile(r"\d{1,3}")
_RATIO = re.compile(
    r"(?<![\w.,/:%-])\d{1,3}(?:\s?%?\s?[/:–-]\s?\d{1,3}){1,4}(?:\s?%)?"
    r"(?![\d/:-]|[.,]\d|\s?(?:cm|mm|g)\b)"
)
# Between two fibres of the list.
_JOINED = re.compile(r"\s?[/,&+–-]\s?|\s(?:and|und|et|e|y|ve|ed|mit|with)\s|[·・、和与及]|\s", re.I)
# Between the list and its figures.
_BETWEEN = re.compile(
    r"[\s:(（=,-]{0,3}(?:(?:of|in|aus|en|em|di|de|blend|mix|misto|mischung|混纺|混紡)[\s:(]{1,2})?",
    re.I,
)
_WHOLE, _ROUNDING, _REACH = 100, 1, 16


def ratio_shares(plain: str, fibres: Sequence[Span]) -> Mapping[Span, Span]:
    """Return the share of each fibre whose figure stands in a ratio beside the list.

    Args:
        plain: The passage.
        fibres: Known fibres, in order; none inside another.
    """
    found: dict[Span, Span] = {}
    for ratio in _RATIO.finditer(plain):
        figures = [m.span() for m in _FIGURE.finditer(plain, *ratio.span())]
        total = sum(int(plain[slice(*figure)]) for figure in figures)
        if abs(total - _WHOLE) > _ROUNDING:
            continue
        for listed in _lists_beside(plain, ratio.span(), fibres, len(figures)):
            found.update(zip(listed, figures, strict=True))
            break
    return found


def _lists_beside(
    plain: str, ratio: Span, fibres: Sequence[Span], count: int
) -> Iterator[Sequence[Span]]:
    """Yield the lists of as many fibres that stand right behind the ratio or before it."""
    at = bisect_left(fibres, ratio)
    behind, before = fibres[at : at + count], fibres[max(0, at - count) : at]
    if len(behind) == count and _BETWEEN.fullmatch(plain, ratio[1], behind[0][0]):
        further = fibres[at + count : at + count + 1]
        if _is_list(plain, behind) and not _goes_on(plain, behind[-1], further):
            yield behind
    if len(before) == count and _BETWEEN.fullmatch(plain, before[-1][1], ratio[0]):
        further = fibres[max(0, at - count - 1) : max(0, at - count)]
        if _is_list(plain, before) and not (further and _goes_on(plain, further[0], before[:1])):
            yield before


def _goes_on(plain: str, one: Span, following: Sequence[Span]) -> bool:
    return any(_JOINED.fullmatch(plain, one[1], other[0]) for other in following)


def _is_list(plain: str, fibres: Sequence[Span]) -> bool:
    return all(_JOINED.fullmatch(plain, one[1], other[0]) for one, other in pairwise(fibres))
