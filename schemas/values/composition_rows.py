"""Pairs the fibres of a passage with their shares, headings and qualifiers.

Who stands beside whom is a matter of layout, not of meaning: in `90% WS 10% SE` the shares stand
before their fibres, in `羊毛85% 羊绒15%` behind them, and a heading holds until the next one. So
the rows of a composition are laid out here, and the reader decides which are this product's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from schemas.values.composition_asides import is_aside, is_of_pack, is_of_yarn
from schemas.values.composition_languages import without_translations
from schemas.values.composition_layout import Layout, Row
from schemas.values.composition_mentions import HIDES, known_fibres
from schemas.values.composition_remarks import in_one_language, is_denied
from schemas.values.composition_repeats import (
    fibre_codes,
    is_everyday,
    is_outside,
    total_of,
    without_doubles,
    without_repeats,
)
from schemas.values.composition_statements import CLOSE, GROUP_REACH, start_of, statements
from schemas.values.fibre_qualified import BRACKETS
from schemas.values.heading_lists import one_each
from schemas.values.lexicon import compatible
from schemas.values.mentions import OTHERS, RowGroup, Span
from schemas.values.share_mentions import amount_of

_TRANSLATED_REACH = 160
_AND = re.compile(r"\s(?:and|und|ve|en|&)\s", re.I)
_SENTENCE_END = re.compile(r"[.;!?]\s|[。；！？]")
_WHOLE, _ROUNDING = 100.0, 2.0  # shares that sum to a hundred are all there are


def composition_groups(text: str, cells: Sequence[Span]) -> list[RowGroup]:
    """Return the compositions that `text` states: each fibre with its share, heading, qualifiers.

    Shares that make up a hundred belong together and are read together; so are the fibres without
    shares of one heading. Where some fibres have shares, those without are no composition (`silk
    ribbon at the neck`) unless a heading or a label stands before them.

    Args:
        text: A passage.
        cells: Ranges that labels of a composition announce: names that no table knows and that
            have no share count there alone.
    """
    plain = compatible(text)
    known = known_fibres(plain)
    groups = [
        without_doubles(plain, group)
        for group in _together(plain, _stated(plain, text, cells))
        if _is_composition(group, cells, known)
    ]
    groups = without_repeats(plain, groups)
    groups = [
        group
        for group, following in pairwise([*groups, []])
        if group[0].is_headed
        or total_of(plain, group) > 0
        or not _is_said_elsewhere(plain, group, groups, following)
    ]
    stated = without_translations(plain, statements(plain, groups))
    return [tuple(row.mention() for row in group) for group in stated]


def _stated(plain: str, text: str, cells: Sequence[Span]) -> list[Row]:
    """Return the rows that state a fibre of the product, in order."""
    rows = _explained(plain, _one_a_place(Layout.of(text, cells).rows()))
    rows = _with_part_of_next(plain, rows)
    rows = [row for row in rows if row.share or not OTHERS.fullmatch(plain, *row.fibre)]
    rows = [row for row in rows if not is_everyday(plain, row, cells)]
    rows = [one for row in in_one_language(plain, rows) for one in _under_each(plain, row)]
    rows = [row for row in rows if not is_denied(plain, start_of(row), row.fibre)]
    rows = [row for row in rows if not is_of_pack(plain, start_of(row), row.fibre)]
    rows = [row for row in rows if row.share or not is_aside(plain, row.fibre)]
    if any(row.share is not None for row in rows):
        rows = [
            row for row in rows if row.share or row.is_headed or not is_of_yarn(plain, row.fibre)
        ]
        rows = [row for row in rows if _belongs(plain, row, rows, cells, known_fibres(plain))]
    return rows


def _with_part_of_next(plain: str, rows: Sequence[Row]) -> list[Row]:
    """Give a bare fibre the part behind the one it is joined to: *suede and nylon upper*."""
    return [
        replace(row, headings=following.headings, is_headed=True)
        if following is not None
        and not (row.is_headed or row.share or following.share)
        and following.is_headed
        and following.headings[0][0] >= following.fibre[1]
        and _AND.fullmatch(plain, row.fibre[1], following.fibre[0])
        else row
        for row, following in pairwise([*rows, None])
        if row is not None
    ]


def _together(plain: str, rows: Iterable[Row]) -> list[list[Row]]:
    """Return rows in groups: shares that make up a hundred, fibres of one heading."""
    groups: list[list[Row]] = []
    total = 0.0
    for row in rows:
        amount = amount_of(plain, row.share)
        if groups and _goes_on(plain, groups[-1][-1], row, total, amount):
            groups[-1].append(row)
            total += amount
        else:
            groups.append([row])
            total = amount
    return groups


def _states_outside(plain: str, rows: Sequence[Row]) -> bool:
    """Return whether a share is one of the outside: under its heading, or first, under none."""
    shared = [row for row in rows if row.share is not None]
    lead = rows[max(0, rows.index(shared[0]) - 1)]
    is_led = lead.is_headed and _is_near(lead.fibre, shared[0].fibre)  # *doublure en soie (95 %...*
    is_first = not (shared[0].is_headed or (is_led and not is_outside(plain, lead)))
    return is_first or any(is_outside(plain, row) for row in shared)


def _first_share(rows: Sequence[Row]) -> int:
    return min(row.share[0] for row in rows if row.share is not None)


def _is_said_elsewhere(
    plain: str,
    group: Sequence[Row],
    groups: Sequence[Sequence[Row]],
    following: Sequence[Row],
) -> bool:
    """Return whether fibres without share and heading are no part of the composition.

    That is so where the outside is stated elsewhere, or all is in shares; but for *piel de cordero
    con forro 100 % cachemir*, where a heading follows.
    """
    outer = any(is_outside(plain, one[0]) for one in groups)
    whole = any(
        total_of(plain, one) >= _WHOLE - _ROUNDING
        and (not one[0].is_headed or is_outside(plain, one[0]))
        for one in groups
    )
    leads = any(
        row.is_headed and start_of(row) - group[-1].fibre[1] <= CLOSE for row in following[:1]
    )
    return outer or (whole and not leads)


def _is_composition(group: Sequence[Row], cells: Sequence[Span], known: Sequence[Span]) -> bool:
    """Return whether a group names a known fibre, or a label announces it."""
    return any(
        any(row.fibre[0] <= start and end <= row.fibre[1] for start, end in known)
        or any(start <= row.fibre[0] < end for start, end in cells)
        for row in group
    )


def _one_a_place(rows: Iterable[Row]) -> list[Row]:
    """Keep one fibre of those that overlap: one with a share, then the longest."""
    kept: list[Row] = []
    for row in rows:
        if kept and row.fibre[0] < kept[-1].fibre[1]:
            both = (kept[-1], row)
            kept[-1] = max(
                both, key=lambda one: (one.share is not None, one.fibre[1] - one.fibre[0])
            )
        else:
            kept.append(row)
    return kept


def _explained(plain: str, rows: Sequence[Row]) -> list[Row]:
    """Take what stands in brackets behind a fibre for its explanation, and no fibre more.

    `64 % Schurwolle (Merino)` is one fibre, `piel de vacuno (100 % piel)` one with its share; of
    `microfibre (80% PA, 20% PU)` what is inside counts.
    """
    kept: list[Row] = []
    at = 0
    while at < len(rows):
        row = rows[at]
        bracket = BRACKETS.match(
            plain, row.fibre[1] + (plain[row.fibre[1] : row.fibre[1] + 1] == " ")
        )
        end = bracket.end() if bracket else row.fibre[1]
        inside = [other for other in rows[at + 1 :] if other.fibre[1] <= end]
        shares = [other.share for other in inside if other.share is not None]
        if row.share is None and len(shares) == 1:
            row = _in_full(plain, row, next(other for other in inside if other.share))
        if row.share is None and len(shares) > 1:
            kept += inside
        elif len(inside) == 1 and not fibre_codes(plain, row.fibre):
            kept.append(replace(row, fibre=inside[0].fibre))  # 超纤革（聚氨酯）
        else:
            kept.append(row)
        at += 1 + len(inside)
    return kept


def _in_full(plain: str, row: Row, inside: Row) -> Row:
    """Return a row with the share behind it in brackets, in the words that say more of the fibre.

    That is *lana vergine* of *lana (100% lana vergine)*, and *piel de vacuno* of *(100 % piel)*.
    """
    words = plain[slice(*inside.fibre)].casefold()
    own = plain[slice(*row.fibre)].casefold()
    if own in words and len(own) < len(words):
        return replace(row, fibre=inside.fibre, share=inside.share, qualifiers=inside.qualifiers)
    return replace(row, share=inside.share)


def _under_each(plain: str, row: Row) -> list[Row]:
    """Return a row for each of the components that share a fibre: *upper and lining: leather*."""
    if not row.is_headed or len(row.headings) < 2:
        return [row]
    listed = one_each(plain, row.headings)
    return [replace(row, headings=(heading,)) for heading in listed] or [row]


def _goes_on(  # the sum so far, and what the row adds to it
    plain: str, before: Row, row: Row, total: float, amount: float
) -> bool:
    """Return whether a row belongs to the composition of the row before."""
    gap = plain[before.fibre[1] : row.fibre[0]]
    is_next = bool(row.headings) and row.headings != before.headings
    # Names in more languages may stand between shares that do not make a whole yet.
    reach = _TRANSLATED_REACH if amount and total > 0 and total + amount <= _WHOLE else GROUP_REACH
    if is_next or len(gap) > reach:
        return False
    if "\n\n" in gap and not (0 < total < _WHOLE and amount and not any(map(str.isalpha, gap))):
        return False  # but for a list of shares with an empty line after each
    if (row.share is None) != (before.share is None) and "\n" in gap:
        return False
    bare = row.share is None and before.share is None
    if bare and before.is_headed and not row.is_headed and _SENTENCE_END.search(gap):
        return False  # *Fodera in cotone. Tirazip in pelle*
    return total < _WHOLE and total + amount <= _WHOLE + _ROUNDING


def _belongs(
    plain: str, row: Row, rows: Sequence[Row], cells: Sequence[Span], known: Sequence[Span]
) -> bool:
    """Return whether a row is one of a composition where some have shares.

    Hides have none: *cuir de vachette, doublure 100 % coton*. Nor has the outside of *robe en
    soie, doublure 100 % viscose*.
    """
    if row.share is not None:
        return True
    if not any(row.fibre[0] <= start and end <= row.fibre[1] for start, end in known):
        return False
    codes = fibre_codes(plain, row.fibre)
    return (
        row.is_headed
        or (
            bool(codes)
            and (codes <= HIDES or row.fibre[0] < _first_share(rows))
            and not _states_outside(plain, rows)
        )
        or any(start <= row.fibre[0] < end for start, end in cells)
        or any(_is_near(row.fibre, other.fibre) for other in rows if other.share is not None)
    )


def _is_near(fibre: Span, other: Span) -> bool:
    """Return whether a fibre stands in one list with another: *cashmere with 5 % silk*."""
    return 0 <= other[0] - fibre[1] <= CLOSE or 0 <= fibre[0] - other[1] <= CLOSE // 2
