"""Shares written apart from their fibres: *wool/silk 70/30*, *50/50 algodão e linho*, `CO/EA 97/3`.

As many figures as fibres, in the same order, that make up a hundred.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from schemas.values.mentions import Span
from schemas.values.share_words import equal_halves

_FIGURE = re.compile(r"\d{1,3}")
_RATIO = re.compile(
    r"(?<![\w.,/:%-])\d{1,3}(?:\s?%?\s?[/:–-]\s?\d{1,3}){1,4}(?:\s?%)?"
    r"(?![\d/:-]|[.,]\d|\s?(?:cm|mm|g)\b)"
)
# Between two fibres of the list.
_JOINED = re.compile(
    r"\s?[/,&+–-]\s?|\s(?:and|und|et|en|e|y|ve|ed|mit|with|con|avec|com|met|ile)\s|[·・、和与及]|\s",
    re.I,
)
# Between the list and its figures.
_BETWEEN = re.compile(
    r"[\s:(（=,-]{0,3}(?:(?:of|in|aus|en|em|di|de|blend|mix|misto|mischung|混纺|混紡)[\s:(]{1,2})?",
    re.I,
)
# What is made of the fibres, before its figures: *silk-cotton voile (60/40)*, *Woll-Mix 70/30*.
_CLOTH = re.compile(r"(?:[ -][^\W\d_]{3,16}){1,2}\s?[(（,:–]?\s?")
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
    for halves in equal_halves(plain):
        listed = next(iter(_lists_beside(plain, halves, fibres, 2)), ())
        found.update((fibre, halves) for fibre in listed)
    found.update(_shares_below(plain, fibres))
    return found


# A row of fibres above a row of their shares, each in its cell:
#     | WV | WK | PA
#     % | 84 | 10 | 6
_CELL = re.compile(r"[^|\n]+")
_SHARE_CELL = re.compile(r"%?\s?(?P<figure>\d{1,3}(?:[.,]\d{1,2})?)\s?%?")
_FEWEST = 2


def _shares_below(plain: str, fibres: Sequence[Span]) -> dict[Span, Span]:
    """Return the share in the cell right below each fibre, where they make up a hundred."""
    if "|" not in plain:
        return {}
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", plain)]
    found: dict[Span, Span] = {}
    for above, below in pairwise(lines):
        inside = [one for one in fibres if above[0] <= one[0] and one[1] <= above[1]]
        if len(inside) < _FEWEST:
            continue
        columns = {_column(plain, above[0], one): one for one in inside}
        cells = [m.span() for m in _CELL.finditer(plain, *below)]
        shares = {}
        for at, cell in enumerate(cells):
            match = _SHARE_CELL.fullmatch(plain[slice(*cell)].strip())
            if match is not None and at in columns:
                start = plain.index(match["figure"], cell[0])
                shares[columns[at]] = (start, start + len(match["figure"]))
        total = sum(float(plain[slice(*one)].replace(",", ".")) for one in shares.values())
        if len(shares) == len(inside) and abs(total - _WHOLE) <= _ROUNDING:
            found |= shares
    return found


def _column(plain: str, start: int, fibre: Span) -> int:
    """Return in which cell of its line a fibre stands."""
    return sum(1 for m in _CELL.finditer(plain, start, fibre[0]) if m.end() < fibre[0])


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
    if len(before) == count and _leads_to(plain, before[-1][1], ratio):
        further = fibres[max(0, at - count - 1) : max(0, at - count)]
        if _is_list(plain, before) and not (further and _goes_on(plain, further[0], before[:1])):
            yield before


def _leads_to(plain: str, end: int, ratio: Span) -> bool:
    """Return whether a list of fibres that ends here may stand right before its ratio."""
    if _BETWEEN.fullmatch(plain, end, ratio[0]):
        return True
    return "/" in plain[slice(*ratio)] and bool(_CLOTH.fullmatch(plain, end, ratio[0]))


def _goes_on(plain: str, one: Span, following: Sequence[Span]) -> bool:
    return any(_JOINED.fullmatch(plain, one[1], other[0]) for other in following)


def _is_list(plain: str, fibres: Sequence[Span]) -> bool:
    return all(_JOINED.fullmatch(plain, one[1], other[0]) for one, other in pairwise(fibres))
