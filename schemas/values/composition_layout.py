"""Where each fibre of a passage stands, with its share, headings and qualifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.values.component_mentions import known_headings
from schemas.values.composition_categories import blanked, categories
from schemas.values.composition_headings import Headings
from schemas.values.composition_mentions import (
    cell_pieces,
    fibre_mentions,
    heading_mentions,
    known_fibres,
    qualifier_mentions,
)
from schemas.values.composition_ratios import ratio_shares
from schemas.values.composition_translated import again_named
from schemas.values.compounds import named_with_part
from schemas.values.fibre_qualified import BRACKETS
from schemas.values.lexicon import compatible
from schemas.values.mentions import RowMention, Span
from schemas.values.share_mentions import amount_of, is_signed, share_mentions
from schemas.values.share_wraps import MOST, WHOLE, is_wrapped, makes_whole

# What may stand between a fibre and its share: blanks, a cell border, leaders.
_BETWEEN = re.compile(
    r"(?:[^\S\n]|[:：|.…=·>をはがの-]|['’][sy]?[ıiuü]n?(?![^\W_])|(?:of|van|uit|aus|em|di"
    r"|de|de la|von|en)\s|d['’]\s?"
    # Behind a number in words: *fifty-five parts hemp*, *settanta per cento lana*.
    r"|(?:percent|per cent|prozent|pour ?cent|per ?cento|por ?ciento|por ?cento|parts?|parties?"
    r"|parti|partes?|Teilen?|パーセント)(?![^\W_])){0,8}",
    re.I,
)
# *laine (70 %)*; but *laine (70 % recyclée)* is of a part of it.
_OPENED, _CLOSED = re.compile(r"[^\S\n]?[(（\[]\s?"), re.compile(r"\s?[)）\]]")
_AFTER_DASH = re.compile(r"\s[–—-]\s|\s?(?:[,;.\n]|$)")
_SENTENCE = re.compile(r"\s?[.]\s")
_DASH = re.compile(r"\s[–—-]\s")  # *nearly all cotton – 97% – with elastane*
_BREAKS = re.compile(r"[,;|\n/+]")
_LABEL = re.compile(r"\s?[:：]\s?(?=\S)")
_LABEL_GAP = 4  # characters between a label and its cell


@dataclass(frozen=True, slots=True)
class Row:
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


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where in a passage."""

    plain: str
    fibres: Sequence[Span]
    shares: Sequence[Span]
    headings: Headings
    qualifiers: Sequence[Span]

    @staticmethod
    def of(text: str, cells: Sequence[Span]) -> Layout:
        """Return the layout of a passage; `cells` are announced as its composition."""
        plain = compatible(text)
        pieces = [
            (start + cell[0], end + cell[0])
            for cell in cells
            for start, end in cell_pieces(text[slice(*cell)])
        ]
        shares = share_mentions(text)
        kinds = categories(plain)
        known = frozenset(_apart(known_headings(plain), shares))
        headings = [
            heading
            for heading in _apart(heading_mentions(text), shares)
            if not any(start <= heading[0] < end for start, end in kinds)
            and (
                heading in known
                or not any(0 <= cell[0] - heading[1] <= _LABEL_GAP for cell in cells)
            )
        ]
        fibres = sorted({*fibre_mentions(text), *pieces})
        fibres = [
            fibre
            for fibre in fibres
            if not (_is_remark(plain, fibre) or _is_label(plain, fibre, known))
            and not any(start <= fibre[0] < end for start, end in kinds)
        ]
        marks = Headings(blanked(plain, kinds), headings, known)
        return Layout(plain, fibres, shares, marks, qualifier_mentions(text))

    def rows(self) -> Iterator[Row]:
        """Yield one row a fibre; fibres that overlap are one place and share their share."""
        taken: dict[Span, int] = {}
        used: set[Span] = set()
        place, place_end, floor, total = -1, 0, 0, 0.0
        named = again_named(self.plain, self.fibres, self.shares)
        parts = frozenset(named_with_part(self.plain))
        ratios = {
            known[0]: share
            for known, share in ratio_shares(self.plain, known_fibres(self.plain)).items()
        }
        for fibre in self.fibres:
            if fibre[0] >= place_end:
                place, floor = place + 1, place_end
            place_end = max(place_end, fibre[1])
            own = (ratios[at] for at in range(*fibre) if at in ratios)
            share = next(own, None)
            if share is None and fibre not in named:
                share = self._share_of(fibre, place, taken, total)
            if share is not None:
                total = self._total_with(share, taken, total)
                taken[share] = place
            if fibre in parts:  # *Ledersohle* names its own component
                yield Row(fibre, share, (), False, self._qualifiers_of(fibre))
                continue
            headings, is_headed = self.headings.of(fibre, floor, frozenset(used))
            used |= {heading for heading in headings if heading[0] >= fibre[1]}
            yield Row(fibre, share, headings, is_headed, self._qualifiers_of(fibre))

    def _total_with(self, share: Span, taken: dict[Span, int], total: float) -> float:
        """Return what the shares of a list sum to with one more, 0 where they make a whole."""
        amount = 0.0 if share in taken else amount_of(self.plain, share)
        total = amount if total + amount > MOST else total + amount
        return total if total < WHOLE else 0.0

    def _share_of(
        self, fibre: Span, place: int, taken: dict[Span, int], total: float
    ) -> Span | None:
        """Return the share beside a fibre, the one before it unless that is another's.

        A place has one: of `90% virgin wool 10% cashmere` the wool does not take the second too.
        One in the next line, or behind a comma, is a fibre's where that makes up a whole.
        """
        own = [share for share, owner in taken.items() if owner == place]
        free = own or [share for share in self.shares if share not in taken]
        near = [share for share in free if self._is_beside(share, fibre)]
        signed = [share for share in near if is_signed(self.plain, share)]
        if not own and not (near and near[0][0] < fibre[0]):
            wrapped = [
                share
                for share in free
                if is_wrapped(self.plain, share, fibre)
                and makes_whole(self.plain, share, self.shares, total)
                and not self._leads_other(share, fibre)
            ]
            signed = sorted([*signed, *wrapped])
        return next(iter(signed or near), None)

    def _leads_other(self, share: Span, fibre: Span) -> bool:
        """Return whether a share behind a fibre stands right before another one."""
        if share[0] < fibre[0]:
            return False
        following = (other for other in self.fibres if share[1] <= other[0])
        other = next(following, None)
        return other is not None and bool(_BETWEEN.fullmatch(self.plain, share[1], other[0]))

    def _is_beside(self, share: Span, fibre: Span) -> bool:
        if share[1] <= fibre[0]:
            return bool(_BETWEEN.fullmatch(self.plain, share[1], fibre[0]))
        if fibre[1] <= share[0]:
            between = self.plain[fibre[1] : share[0]]
            if _SENTENCE.fullmatch(between) and self._leads_other(share, fibre):
                return False  # *camicia in lino. 100 % cotone*
            return bool(_BETWEEN.fullmatch(BRACKETS.sub("", between))) or any(
                opens.fullmatch(between) and closes.match(self.plain, share[1])
                for opens, closes in ((_OPENED, _CLOSED), (_DASH, _AFTER_DASH))
            )
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


def _apart(headings: Sequence[Span], shares: Sequence[Span]) -> list[Span]:
    """Return the headings that are no part of a share: *yüz* (face) of *yüzde yüz* (all of it)."""
    inside = {at for share in shares for at in range(*share)}
    return [one for one in headings if one[0] not in inside]


def _is_label(plain: str, fibre: Span, known: frozenset[Span]) -> bool:
    """Return whether words that also name a fibre are a label: *Pelo: 100% algodão*."""
    return fibre in known and bool(_LABEL.match(plain, fibre[1]))
