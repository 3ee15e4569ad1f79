"""Pairs the fibres of a passage with their shares, headings and qualifiers.

Who stands beside whom is a matter of layout, not of meaning: in `90% WS 10% SE` the shares stand
before their fibres, in `羊毛85% 羊绒15%` behind them, and a heading holds until the next one. So
the rows of a composition are laid out here, and the reader decides which are this product's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.values.component import component_of
from schemas.values.composition_headings import Headings
from schemas.values.composition_mentions import (
    BRACKETS,
    cell_pieces,
    fibre_mentions,
    heading_mentions,
    is_signed,
    known_fibres,
    known_headings,
    qualifier_mentions,
    share_mentions,
)
from schemas.values.mentions import RowGroup, RowMention, Span, compatible

# What may stand between a fibre and its share: blanks, a cell border, leaders.
_BETWEEN = re.compile(r"(?:[^\S\n]|[:：|.…=·-]|(?:of|di|de|de la|von|en|d['’])\s){0,8}", re.I)
# What is denied, or was true before: *not 85/15*, *anziché 100 % lana*.
_NEGATED = re.compile(
    r"(?:\b(?:not|non|nicht|no longer|statt|anstatt|instead of|anstelle von|invece di|anziché"
    r"|au lieu de|en vez de|em vez de|formerly|previously|vorher|bisher|prima|avant|antes"
    r"|eskiden)|yerine|而不是|ではなく)\W{0,3}$",
    re.I,
)
_BREAKS = re.compile(r"[,;|\n/+]")
_CLOSE = 24  # characters between two fibres of one list
_GROUP_REACH = 60  # characters from one fibre of a composition to the next
_WHOLE, _ROUNDING = 100.0, 2.0  # shares that sum to a hundred are all there are
_LABEL_GAP = 4  # characters between a label and its cell


@dataclass(frozen=True, slots=True)
class _Row:
    """A fibre with what stands around it."""

    fibre: Span
    share: Span | None
    headings: tuple[Span, ...]
    is_headed: bool
    qualifiers: tuple[Span, ...]

    def mention(self) -> RowMention:
        """Return the row as the grammar takes it."""
        return {
            "component": self.headings if self.is_headed else (None, *self.headings),
            "fibre": (self.fibre,),
            "percent": (self.share,),
            "qualifier": (None, *self.qualifiers),
        }


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
    rows = _explained(plain, _one_a_place(_Layout.of(text, cells).rows()))
    rows = [one for row in rows for one in _under_each(plain, row)]
    known = known_fibres(plain)
    rows = [
        row for row in rows if not _NEGATED.search(plain, max(0, _start(row) - 24), _start(row))
    ]
    if any(row.share is not None for row in rows):
        rows = [row for row in rows if _belongs(row, rows, cells, known)]
    groups: list[list[_Row]] = []
    total = 0.0
    for row in rows:
        amount = _amount(plain, row.share)
        if groups and _goes_on(plain, groups[-1][-1], row, total, amount):
            groups[-1].append(row)
            total += amount
        else:
            groups.append([row])
            total = amount
    groups = [group for group in groups if _is_composition(group, cells, known)]
    if any(_total(plain, group) >= _WHOLE - _ROUNDING for group in groups):
        groups = [group for group in groups if group[0].is_headed or _total(plain, group) > 0]
    return [tuple(row.mention() for row in group) for group in _statements(plain, groups)]


def _is_composition(group: Sequence[_Row], cells: Sequence[Span], known: Sequence[Span]) -> bool:
    """Return whether a group names a known fibre, or a label announces it."""
    return any(
        any(row.fibre[0] <= start and end <= row.fibre[1] for start, end in known)
        or any(start <= row.fibre[0] < end for start, end in cells)
        for row in group
    )


def _total(plain: str, group: Sequence[_Row]) -> float:
    return sum(_amount(plain, row.share) for row in group)


def _statements(plain: str, groups: list[list[_Row]]) -> list[list[_Row]]:
    """Join the components of one statement: headed groups that follow each other closely.

    The first may have no heading where it is whole: *55% linho 45% viscose, forro 100% algodão*.
    """
    joined: list[list[_Row]] = []
    for group in groups:
        follows = joined and (
            (group[0].headings and joined[-1][0].headings)
            or (group[0].is_headed and _total(plain, joined[-1]) >= _WHOLE - _ROUNDING)
        )
        if follows and _is_one_statement(plain, joined[-1][-1], group[0]):
            joined[-1].extend(group)
        else:
            joined.append(group)
    return joined


def _is_one_statement(plain: str, last: _Row, first: _Row) -> bool:
    """Return whether a component follows the one before: closely, or as the next of a label."""
    gap = plain[last.fibre[1] : first.fibre[0]]
    if len(gap) <= _GROUP_REACH and not re.search(r"\n\s*\n", gap):
        return True
    ends = max(span[1] for span in (last.fibre, last.share) if span)
    return not plain[ends : min(_start(first), *(h[0] for h in first.headings))].strip(" .;\n")


def _one_a_place(rows: Iterable[_Row]) -> list[_Row]:
    """Keep one fibre of those that overlap: one with a share, then the longest."""
    kept: list[_Row] = []
    for row in rows:
        if kept and row.fibre[0] < kept[-1].fibre[1]:
            both = (kept[-1], row)
            kept[-1] = max(
                both, key=lambda one: (one.share is not None, one.fibre[1] - one.fibre[0])
            )
        else:
            kept.append(row)
    return kept


def _explained(plain: str, rows: Sequence[_Row]) -> list[_Row]:
    """Take what stands in brackets behind a fibre for its explanation, and no fibre more.

    `64 % Schurwolle (Merino)` is one fibre, `piel de vacuno (100 % piel)` one with its share; of
    `microfibre (80% PA, 20% PU)` what is inside counts.
    """
    kept: list[_Row] = []
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
            row = replace(row, share=shares[0])
        if row.share is None and len(shares) > 1:
            kept += inside
        else:
            kept.append(row)
        at += 1 + len(inside)
    return kept


_JOINED = re.compile(r"\s?(?:,|/|&|\+|and|und|et|e|y|ve|ed|及|和)\s?", re.I)


def _under_each(plain: str, row: _Row) -> list[_Row]:
    """Return a row for each of the headings that share a fibre: *upper and lining: leather*."""
    if not row.is_headed or len(row.headings) < 2:
        return [row]
    ordered = sorted(row.headings)
    joined = all(_JOINED.fullmatch(plain, a[1], b[0]) for a, b in pairwise(ordered))
    # *Gáspea / Upper* is one in two languages.
    named = {component_of(plain[slice(*heading)]) for heading in ordered}
    if not joined or len(named) < len(ordered):
        return [row]
    return [replace(row, headings=(heading,)) for heading in ordered]


def _goes_on(  # the sum so far, and what the row adds to it
    plain: str, before: _Row, row: _Row, total: float, amount: float
) -> bool:
    """Return whether a row belongs to the composition of the row before."""
    gap = plain[before.fibre[1] : row.fibre[0]]
    if row.headings or len(gap) > _GROUP_REACH or "\n\n" in gap:
        return False
    if (row.share is None) != (before.share is None) and "\n" in gap:
        return False
    return total < _WHOLE and total + amount <= _WHOLE + _ROUNDING


def _amount(plain: str, share: Span | None) -> float:
    digits = re.sub(r"[^\d.,]", "", plain[slice(*share)]).replace(",", ".") if share else ""
    return float(digits) if digits else 0.0


def _start(row: _Row) -> int:
    return min(span[0] for span in (row.fibre, row.share, *row.headings) if span)


def _belongs(row: _Row, rows: Sequence[_Row], cells: Sequence[Span], known: Sequence[Span]) -> bool:
    """Return whether a row is one of a composition where some have shares."""
    if row.share is not None:
        return True
    if not any(row.fibre[0] <= start and end <= row.fibre[1] for start, end in known):
        return False
    return (
        row.is_headed
        or any(start <= row.fibre[0] < end for start, end in cells)
        or any(_is_near(row.fibre, other.fibre) for other in rows if other.share is not None)
    )


def _is_near(fibre: Span, other: Span) -> bool:
    """Return whether a fibre stands in one list with another: *cashmere with 5 % silk*."""
    return 0 <= other[0] - fibre[1] <= _CLOSE or 0 <= fibre[0] - other[1] <= _CLOSE // 2


@dataclass(frozen=True, slots=True)
class _Layout:
    """What stands where in a passage."""

    plain: str
    fibres: Sequence[Span]
    shares: Sequence[Span]
    headings: Headings
    qualifiers: Sequence[Span]

    @staticmethod
    def of(text: str, cells: Sequence[Span]) -> _Layout:
        plain = compatible(text)
        pieces = [
            (start + cell[0], end + cell[0])
            for cell in cells
            for start, end in cell_pieces(text[slice(*cell)])
        ]
        known = frozenset(known_headings(plain))
        headings = [
            heading
            for heading in heading_mentions(text)
            if heading in known
            or not any(0 <= cell[0] - heading[1] <= _LABEL_GAP for cell in cells)
        ]
        fibres = sorted({*fibre_mentions(text), *pieces})
        fibres = [fibre for fibre in fibres if not _is_remark(plain, fibre)]
        marks = Headings(plain, headings, known)
        return _Layout(plain, fibres, share_mentions(text), marks, qualifier_mentions(text))

    def rows(self) -> Iterator[_Row]:
        """Yield one row a fibre; fibres that overlap are one place and share their share."""
        taken: dict[Span, int] = {}
        used: set[Span] = set()
        place, place_end, floor = -1, 0, 0
        for fibre in self.fibres:
            if fibre[0] >= place_end:
                place, floor = place + 1, place_end
            place_end = max(place_end, fibre[1])
            share = self._share_of(fibre, place, taken)
            if share is not None:
                taken[share] = place
            headings, is_headed = self.headings.of(fibre, floor, frozenset(used))
            used |= {heading for heading in headings if heading[0] >= fibre[1]}
            yield _Row(fibre, share, headings, is_headed, self._qualifiers_of(fibre))

    def _share_of(self, fibre: Span, place: int, taken: dict[Span, int]) -> Span | None:
        """Return the share beside a fibre, the one before it unless that is another's.

        A place has one: of `90% virgin wool 10% cashmere` the wool does not take the second too.
        """
        own = [share for share, owner in taken.items() if owner == place]
        free = own or [share for share in self.shares if share not in taken]
        near = [share for share in free if self._is_beside(share, fibre)]
        signed = [share for share in near if is_signed(self.plain, share)]
        return next(iter(signed or near), None)

    def _is_beside(self, share: Span, fibre: Span) -> bool:
        if share[1] <= fibre[0]:
            return bool(_BETWEEN.fullmatch(self.plain, share[1], fibre[0]))
        if fibre[1] <= share[0]:
            between = self.plain[fibre[1] : share[0]]
            return bool(_BETWEEN.fullmatch(BRACKETS.sub("", between)))
        return fibre[0] <= share[0] and share[1] <= fibre[1]

    def _qualifiers_of(self, fibre: Span) -> tuple[Span, ...]:
        """Return the qualifiers that stand in the fibre's own stretch, outside of its words."""
        start, end = fibre
        return tuple(
            qualifier
            for qualifier in self.qualifiers
            if (0 <= qualifier[0] - end <= 8 and not _BREAKS.search(self.plain, end, qualifier[0]))
            or (
                0 <= start - qualifier[1] <= 2
                and not _BREAKS.search(self.plain, qualifier[1], start)
            )
        )


def _is_remark(plain: str, fibre: Span) -> bool:
    """Return whether unknown words stand in brackets: *(of which 15% recycled)*."""
    inside = any(
        bracket.start() < fibre[0] and fibre[1] <= bracket.end()
        for bracket in BRACKETS.finditer(plain)
    )
    return inside and not any(
        fibre[0] <= start and end <= fibre[1] for start, end in known_fibres(plain)
    )
