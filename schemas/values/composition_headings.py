"""Which heading a fibre stands under: before it, behind it, above it in a table, or over its block.

Shell: 65% polyester, 35% cotton        before
rubber sole, leather lining             behind
Upper | Lining | Sole                   above
suede | leather | rubber
Placement: Lining                       over the block
Content: 100% polyamide
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from schemas.values.mentions import Span

_REACH = 240  # characters from a heading to its first fibre
_CLOSE = 24  # a known heading this near before a fibre is its heading
_UNKNOWN_REACH = 60
_OPEN_BRACKET = re.compile(r"[(（][^)）\n]*$")
_STOP_BEHIND = re.compile(r"\s*(?:[,.;|)）、，。\n]|$|(?:and|und|et|e|y|ve|with|mit)\s)")
_CELLS = re.compile(r" \| ")
_BESIDE_HEAD = 16  # characters beside the component in the head of a column
_COLUMN_REACH = 12  # lines from a cell to the head of its table
# What a bill of materials calls the part that a block is about.
_PLACED = re.compile(
    r"^(?:Placement|Position|Pos\.?|Part|Parte|Component\w*|Composant|Bauteil|Teil|Élément|Elemento|Partie"
    r"|Pieza|Parça|Bölge|Kullanım yeri|部位|位置|部件|使用部位)\s?[:：]\s?(?P<cell>[^\n]+)$",
    re.I | re.M,
)
_VALUE = re.compile(
    r"^(?:[^\n:：|]{0,30}[:：]|[|]{2,40})[^\S\n]*(?P<cell>[^\n:：|]{2,40}?)[^\S\n]*$", re.M
)
_LONG_WORD = re.compile(r"[^\W\d_]{4,}|\|")


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of a passage.

    Attributes:
        plain: The passage.
        spans: Where headings stand, in order.
        known: Those that name a component which the tables know.
    """

    plain: str
    spans: Sequence[Span]
    known: frozenset[Span]

    def of(self, fibre: Span, floor: int, used: frozenset[Span]) -> tuple[tuple[Span, ...], bool]:
        """Return the headings that a fibre may have, and whether one of them surely is its own.

        Args:
            fibre: The fibre.
            floor: Where the fibre before it ends.
            used: Headings behind earlier fibres, which are theirs.
        """
        behind = self._behind(fibre)
        if behind is not None:
            return (behind,), True
        before = [h for h in self._before(fibre, floor) if h not in used]
        close = tuple(h for h in before if h in self.known and self._is_close(h, fibre))
        if close:
            return close, True
        above = self._above(fibre) or self._over_block(fibre)
        if above is not None:
            return (above,), True
        return tuple(before), False

    def _before(self, fibre: Span, floor: int) -> list[Span]:
        """Return the headings between the fibre before and this one, or in brackets behind."""
        before = [
            heading
            for heading in self.spans
            if floor <= heading[0]
            and heading[1] <= fibre[0]
            and fibre[0] - heading[1] <= _REACH
            and "\n" not in self.plain[heading[1] : fibre[0]].strip(" :.\n")
            and (heading in self.known or self._leads(heading, fibre))
        ]
        bracketed = [
            heading
            for heading in self.spans
            if 0 <= heading[0] - fibre[1] <= _CLOSE // 2
            and _OPEN_BRACKET.search(self.plain, fibre[1], heading[0])
        ]
        return before + bracketed

    def _leads(self, heading: Span, fibre: Span) -> bool:
        """Return whether words that no table knows stand near enough to head a fibre."""
        between = self.plain[heading[1] : fibre[0]]
        return len(between) <= _UNKNOWN_REACH and "\n\n" not in between

    def _behind(self, fibre: Span) -> Span | None:
        """Return the heading right behind a fibre, where its words end: *rubber sole,*."""
        for heading in self.known:
            if heading != fibre and heading[0] <= fibre[0] and fibre[1] <= heading[1]:
                return heading  # the table knows it as one: *Kauçuk taban*
            if fibre[0] < heading[0] and heading[1] == fibre[1]:
                return heading
            follows = heading[0] == fibre[1] + 1 and self.plain[fibre[1]] == " "
            if follows and _STOP_BEHIND.match(self.plain, heading[1]):
                return heading
        return None

    def _is_close(self, heading: Span, fibre: Span) -> bool:
        if heading[0] >= fibre[1]:
            return True
        between = self.plain[heading[1] : fibre[0]]
        # *pala em / couro de vaca* goes on in the next line, a line of its own does not.
        broken = "\n" in between and _LONG_WORD.search(between)
        listed = "," in between and any(map(str.isalpha, between))
        return len(between) <= _CLOSE and not (broken or listed)

    def _above(self, fibre: Span) -> Span | None:
        """Return the component in the head of a fibre's column."""
        line_start = self.plain.rfind("\n", 0, fibre[0]) + 1
        column = len(_CELLS.findall(self.plain, line_start, fibre[0]))
        if column == 0 and " | " not in self.plain[line_start : self._line_end(line_start)]:
            return None
        start = line_start
        for _ in range(_COLUMN_REACH):
            end = start - 1
            start = self.plain.rfind("\n", 0, max(end, 0)) + 1
            if end <= 0 or not self.plain[start:end].strip():
                return None
            cell = self._cell(start, end, column)
            inside = [h for h in self.known if cell[0] <= h[0] and h[1] <= cell[1]]
            if inside and self._is_head(start, end, cell, inside):
                return max(inside, key=lambda h: h[1] - h[0])
        return None

    def _is_head(self, start: int, end: int, cell: Span, inside: Sequence[Span]) -> bool:
        """Return whether a cell is the head of a column, and no value beside its own label.

        Of `Name | Gilet sans manches` the sleeves head nothing in the lines below.
        """
        if cell[1] - cell[0] - max(h[1] - h[0] for h in inside) > _BESIDE_HEAD:
            return False
        named = {h[0] for h in self.known if start <= h[0] and h[1] <= end}
        return len(named) > 1 or len(_CELLS.findall(self.plain, start, end)) > 1

    def _cell(self, start: int, end: int, column: int) -> Span:
        """Return where a cell of a line stands; an empty range where it has none."""
        edges = [start, *(m.end() for m in _CELLS.finditer(self.plain, start, end))]
        if column >= len(edges):
            return end, end
        following = _CELLS.search(self.plain, edges[column], end)
        return edges[column], following.start() if following else end

    def _over_block(self, fibre: Span) -> Span | None:
        """Return the part that the block of a bill of materials is about."""
        start = self.plain.rfind("\n\n", 0, fibre[0]) + 1
        for place in _PLACED.finditer(self.plain, start, fibre[0]):
            cell = place.span("cell")
            inside = sorted(h for h in self.known if cell[0] <= h[0] and h[1] <= cell[1])
            if inside:
                return inside[0]
        # Whatever the label is: *Use: Oberstoff*.
        for place in _VALUE.finditer(self.plain, start, fibre[0]):
            if place.span("cell") in self.known:
                return place.span("cell")
        return None

    def _line_end(self, start: int) -> int:
        end = self.plain.find("\n", start)
        return end if end >= 0 else len(self.plain)
