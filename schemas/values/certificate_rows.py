"""Where certificates stand: a scheme, with the number and the last day that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from schemas.values.choices import choice_lexicon
from schemas.values.code_mentions import certificate_numbers
from schemas.values.dates import DATES
from schemas.values.mentions import RowGroup, RowMention, Span, compatible, whole_cell

_NUMBER_REACH, _DATE_REACH = 64, 120  # characters behind a scheme
_BEFORE = 6  # characters between a number and the scheme behind it


def certificate_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return a row for every scheme that `text` names; those of one announced cell together.

    Args:
        text: A passage.
        cells: Ranges that labels of the certificates announce. One that names no known scheme is a
            row of its own: an unknown scheme is worth telling.
    """
    plain = compatible(text)
    schemes = _schemes(plain)
    written = (*certificate_numbers(text), *(m.span() for m in _LABEL_NUMBER.finditer(plain)))
    schemes = _schemes_outside(plain, schemes, written)
    numbers = [_behind(plain, span, schemes) for span in written]
    dates = list(DATES(text))
    numbers = sorted({n for n in numbers if n[0] < n[1] and not _inside(n, dates)})
    numbers = [n for n in numbers if not any(o[0] == n[0] and o[1] > n[1] for o in numbers)]
    rows = [
        (scheme, _row(plain, scheme, following, numbers, dates))
        for scheme, following in pairwise((*schemes, (len(plain), len(plain))))
    ]
    groups: list[list[RowMention]] = []
    for start, end in cells:
        own = [row for scheme, row in rows if start <= scheme[0] < end]
        if own:
            groups.append(own)
        elif not any(start <= number[0] < end for number in numbers):
            groups += [
                [_alone((start + left, start + right))]
                for left, right in whole_cell(text[start:end])
            ]
    groups += [[row] for scheme, row in rows if not _inside((scheme[0], scheme[0]), cells)]
    return [tuple(group) for group in groups]


def _behind(plain: str, number: Span, schemes: Sequence[Span]) -> Span:
    """Return what of a number stands behind the scheme that it begins with: *GIA 2235718840*."""
    start = max((end for begin, end in schemes if begin == number[0] < end), default=number[0])
    start += len(plain[start : number[1]]) - len(plain[start : number[1]].lstrip(" :.-"))
    return min(start, number[1]), number[1]


# Numbers of OEKO-TEX look like dates: 07.0.4471, 19.HTR.60417.
_LABEL_NUMBER = re.compile(r"(?<![\w./-])\d{2}\.[0-9A-Z]{1,4}\.\d{4,6}(?![\w/-])")


def _schemes_outside(plain: str, schemes: Sequence[Span], numbers: Iterable[Span]) -> list[Span]:
    """Leave out schemes inside the number of the scheme before: *RWS, n.º CU-901177-RWS*."""
    inside = [(start, end) for start, end in numbers if _DIGITS.search(plain, start, end)]
    kept: list[Span] = []
    for scheme in schemes:
        before = kept[-1] if kept else None
        if (
            before is not None
            and plain[slice(*before)].casefold() == plain[slice(*scheme)].casefold()
            and any(before[1] <= s < scheme[0] and scheme[1] <= e for s, e in inside)
        ):
            continue
        kept.append(scheme)
    return kept


_DIGITS = re.compile(r"\d{3}")


def _schemes(plain: str) -> list[Span]:
    """Return where schemes are named, the longest name of each place."""
    found = [(m.start, m.end) for m in choice_lexicon("certificate_scheme").within(plain)]
    kept: list[Span] = []
    for span in sorted(set(found), key=lambda one: (one[0], -one[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _row(
    plain: str, scheme: Span, following: Span, numbers: Iterable[Span], dates: Iterable[Span]
) -> RowMention:
    behind = [n for n in numbers if scheme[1] <= n[0] <= scheme[1] + _NUMBER_REACH]
    behind = [n for n in behind if n[1] <= following[0]]
    before = [n for n in numbers if 0 <= scheme[0] - n[1] <= _BEFORE]
    around = [n for n in numbers if n[0] < scheme[0] and scheme[1] <= n[1]]  # CU-901177-RWS
    near = [n for n in (*behind[:1], *before[-1:]) if "\n\n" not in plain[scheme[1] : n[0]]]
    near = [*around, *near]
    ends = [d for d in dates if scheme[1] <= d[0] <= scheme[1] + _DATE_REACH]
    ends = [d for d in ends if d[1] <= following[0]]
    return {
        "scheme": (scheme,),
        "number": (*near, None)[:1],
        "valid_to": (*(d for d in ends if _LASTS.search(plain, scheme[1], d[0])), None)[:1],
    }


_LASTS = re.compile(
    r"valid|expir|until|till|\bto\b|scad|fino|valevole|valab|jusqu|expire|gültig|bis\b|vál|cad\b|cadu|hasta|até|geçer|"
    r"kadar|bitiş|有效|至|期限|まで",
    re.I,
)


def _alone(scheme: Span) -> RowMention:
    return {"scheme": (scheme,), "number": (None,), "valid_to": (None,)}


def _inside(span: Span, ranges: Iterable[Span]) -> bool:
    return any(start <= span[0] < end for start, end in ranges)
