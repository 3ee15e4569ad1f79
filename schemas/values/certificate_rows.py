"""Where certificates stand: a scheme, with the number and the last day that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from schemas.values.certificate_context import is_certificate, last_day, unticked
from schemas.values.choices import choice_lexicon
from schemas.values.code_mentions import certificate_numbers
from schemas.values.dates import DATES
from schemas.values.lexicon import compatible
from schemas.values.mentions import RowGroup, RowMention, Span, whole_cell

_NUMBER_REACH = 64  # characters behind a scheme
_BEFORE = 6  # characters between a number and the scheme behind it


def certificate_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return a row for every scheme that `text` names; those of one announced cell together.

    Args:
        text: A passage.
        cells: Ranges that labels of the certificates announce. One that names no known scheme is a
            row of its own: an unknown scheme is worth telling.
    """
    plain = compatible(text)
    known = _schemes(plain)
    written = (*certificate_numbers(text), *(m.span() for m in _LABEL_NUMBER.finditer(plain)))
    schemes = _schemes_outside(plain, known, written)
    numbers = [_behind(plain, span, schemes) for span in written]
    dates = list(DATES(text))
    numbers = sorted({n for n in numbers if n[0] < n[1] and not _inside(n, dates)})
    numbers = [n for n in numbers if not any(o[0] == n[0] and o[1] > n[1] for o in numbers)]
    rows = [
        (scheme, _row(plain, scheme, following, numbers, dates))
        for scheme, following in pairwise((*schemes, (len(plain), len(plain))))
    ]
    rows = _each_its_number(rows)
    left_out = unticked(plain, schemes)
    rows = [
        (scheme, row)
        for scheme, row in rows
        if scheme not in left_out and is_certificate(plain, scheme, row["number"] != (None,))
    ]
    rows = _without_poorer(rows, known)
    groups: list[list[RowMention]] = []
    for start, end in cells:
        own = [row for scheme, row in rows if start <= scheme[0] < end]
        if own:
            groups.append(own)
        elif not (rows or any(start <= n[0] < end for n in numbers)) and _is_name(
            text[start:end], any(start <= scheme[0] < end for scheme in schemes)
        ):
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
_LABEL_NUMBER = re.compile(
    r"(?<![\w./-])(?:\d{2}\.[0-9A-Z]{1,4}\.\d{4,6}|\d{5,6}\.\d|\d{4}[A-Z]{2}\d{4}"
    r"|[A-Z]{2,5}[ -](?:[A-Z]{2,4}-)?\d{5,8}(?=\())(?![\w/-])"
)


def _schemes_outside(
    plain: str, codes: Mapping[Span, frozenset[str]], numbers: Iterable[Span]
) -> list[Span]:
    """Leave out schemes inside the number of the scheme before: *RWS, n.º CU-901177-RWS*."""
    inside = [(start, end) for start, end in numbers if _DIGITS.search(plain, start, end)]
    kept: list[Span] = []
    for scheme in codes:
        before = kept[-1] if kept else None
        if (
            before is not None
            and _is_same(plain, before, scheme, codes)
            and any(before[1] <= s < scheme[0] and scheme[1] <= e for s, e in inside)
        ):
            continue
        kept.append(scheme)
    return kept


def _is_same(plain: str, one: Span, other: Span, codes: Mapping[Span, frozenset[str]]) -> bool:
    """Return whether two names are of one scheme: *RDS-zertifiziert, Nr. RDS-55120*."""
    if codes[one] == codes[other] != _UNKNOWN:
        return True
    return plain[slice(*one)].casefold() == plain[slice(*other)].casefold()


_DIGITS = re.compile(r"\d{3}")


def _schemes(plain: str) -> dict[Span, frozenset[str]]:
    """Return where schemes are named, with their codes: the longest name of each place.

    A scheme that is named twice, by its letters and in full, is one: *RWS (Responsible Wool
    Standard)*.
    """
    found = {(m.start, m.end): m.codes for m in choice_lexicon("certificate_scheme").within(plain)}
    kept: dict[Span, frozenset[str]] = {}
    for span in sorted(found, key=lambda one: (one[0], -one[1])):
        last = next(reversed(kept), None)
        if last is not None and span[0] < last[1]:
            continue
        if (
            last is not None
            and kept[last] == found[span] != _UNKNOWN
            and _SAME.fullmatch(plain, last[1], span[0])
        ):
            kept[last[0], span[1]] = kept.pop(last)
            continue
        kept[span] = found[span]
    return kept


def _row(
    plain: str, scheme: Span, following: Span, numbers: Iterable[Span], dates: Iterable[Span]
) -> RowMention:
    behind = [n for n in numbers if scheme[1] <= n[0] <= scheme[1] + _NUMBER_REACH]
    behind = [n for n in behind if n[1] <= following[0]]
    before = [n for n in numbers if 0 <= scheme[0] - n[1] <= _BEFORE]
    around = [n for n in numbers if n[0] < scheme[0] and scheme[1] <= n[1]]  # CU-901177-RWS
    if plain.count("|", *_line_of(plain, scheme[0])) > 1:  # a row of a table, and no form
        stop = _line_of(plain, scheme[0])[1]
        behind = [n for n in behind if n[1] <= stop]
    near = [n for n in (*behind[:1], *before[-1:]) if "\n\n" not in plain[scheme[1] : n[0]]]
    near = [*around, *near]
    last = last_day(plain, scheme, following[0], dates)
    return {"scheme": (scheme,), "number": (*near, None)[:1], "valid_to": (last,)}


_UNKNOWN = frozenset({"OTHER"})
_SAME = re.compile(r"[\s(（:,®™/–—-]{0,5}(?:by\s)?")


def _each_its_number(rows: Sequence[tuple[Span, RowMention]]) -> list[tuple[Span, RowMention]]:
    """Leave a number that stands between two schemes to the first: *OEKO-TEX (no. 22), GRS*."""
    kept: list[tuple[Span, RowMention]] = []
    for scheme, row in rows:
        taken = kept[-1][1]["number"] if kept else (None,)
        is_taken = row["number"] == taken != (None,)
        kept.append((scheme, {**row, "number": (None,)} if is_taken else row))
    return kept


def _without_poorer(
    rows: list[tuple[Span, RowMention]], codes: Mapping[Span, frozenset[str]]
) -> list[tuple[Span, RowMention]]:
    """Leave out bare names of schemes that another place tells the number of."""
    numbered = {
        codes[scheme] for scheme, row in rows if row["number"] != (None,) and scheme in codes
    } - {_UNKNOWN}
    return [
        (scheme, row)
        for scheme, row in rows
        if row["number"] != (None,) or row["valid_to"] != (None,) or codes[scheme] not in numbered
    ]


_NO_NAME = re.compile(
    r"\W*(?:no|none|nessun\w?|aucun\w?|kein\w?|ningun\w|ningún|nenhum\w?|yok\w*|无|無|なし|n/a|n\.?a\.?"
    r"|sì|yes|ja|oui|sí|sim|var)?\W*(?:\n|$)",
    re.I,
)


def _is_name(cell: str, has_scheme: bool) -> bool:
    """Return whether a cell may name a scheme that no table knows: one cell, with words in it."""
    line = cell.split("\n", 1)[0]
    return not has_scheme and "|" not in line and not _NO_NAME.match(line)


def _line_of(plain: str, at: int) -> Span:
    end = plain.find("\n", at)
    return plain.rfind("\n", 0, at) + 1, end if end >= 0 else len(plain)


def _alone(scheme: Span) -> RowMention:
    return {"scheme": (scheme,), "number": (None,), "valid_to": (None,)}


def _inside(span: Span, ranges: Iterable[Span]) -> bool:
    return any(start <= span[0] < end for start, end in ranges)
