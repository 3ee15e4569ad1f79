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

from schemas.values.component import component_of
from schemas.values.heading_lists import first_of_list, listed_before, listed_behind
from schemas.values.heading_patterns import CELL_LINE, ENDS, GLUED, LINED, PLACED, USED_FOR
from schemas.values.mentions import Span

_REACH = 240  # characters from a heading to its first fibre
_CLOSE = 24  # a known heading this near before a fibre is its heading
_UNKNOWN_REACH, _FLOWING = 60, 48  # the latter: characters of a line that prose fills
_OPEN_BRACKET = re.compile(r"[(（][^)）\n]*$")
_BROKEN = re.compile(r"[\n;；。、，]")  # a bracket behind these is of what follows
_CELLS = re.compile(r" \| ")
_LONGEST_HEAD = 36  # characters
_RUNNING = re.compile(r"[,;]\s|[.]\s+\w|\d\s?%|https?:")
_LOOSE = frozenset({"trim", "other"})
_DICTATED = frozenset({"lining", "insole", "sole", "filling", "padding", "upper"})
_COLUMN_REACH = 12  # lines from a cell to the head of its table
# A comma, or the end of a sentence (leaders are many dots).
_CLAUSE_END = re.compile(r"[,，、]|(?<!\.)[.;!?](?=\s)|[;。；]")
_SENTENCE_END = re.compile(r"[.;。；\n]")
# The next item of a list is a clause of its own: *- contrast cuff*, then *- 50% wool*.
_BULLET = r"[-–—•*·▪●]"
_ITEM = re.compile(rf"\s?{_BULLET}")
_NEXT_ITEM = re.compile(rf"\s?\n\s?{_BULLET}\s?(?:%?\d[\d.,]*\s?%?\s?)?")
_CLAUSE_STARTS = ".;:：|/•*·–(（。；"
# What ends a label, and what stands between one and its cell.
_LABEL_ENDS = re.compile(r"\s?[:：]")
_LABEL_MARK = re.compile(r"\s?[:：]\s?| {2,}| ?\| ?|\s?=\s?")
_LINED_REACH = 40
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
            if behind[0] < fibre[0]:  # *forro y plantilla de piel*
                known = [h for h in self.known if floor <= h[0]]
                return (*listed_before(self.plain, known, behind), behind), True
            return (behind, *listed_behind(self.plain, self.known, behind)), True
        before = [h for h in self._before(fibre, floor) if h not in used]
        close = tuple(h for h in before if h in self.known and self._is_close(h, fibre))
        if close:
            last = self._of_last_clause(close)
            return (*listed_before(self.plain, before, min(last)), *last), True
        in_row = self._in_row(before, fibre)
        if in_row is not None:
            return (in_row,), True
        above = self._above(fibre) or self._over_line(fibre) or self._over_block(fibre)
        if above is not None:
            return (above,), True
        return tuple(before), False

    def _of_last_clause(self, close: Sequence[Span]) -> tuple[Span, ...]:
        """Return the headings of the last sentence: *Tomaia: tessuto. Fodera: pelle*."""
        last = max(close)
        return tuple(h for h in close if not _SENTENCE_END.search(self.plain, h[1], last[0]))

    def _in_row(self, before: Sequence[Span], fibre: Span) -> Span | None:
        """Return the component that is a whole cell before a fibre's."""
        start = self.plain.rfind("\n", 0, fibre[0]) + 1
        cells = [
            heading
            for heading in before
            if heading in self.known
            and start <= heading[0]
            and self.plain[max(start, heading[0] - 3) : heading[0]] in ("", " | ")
            and self.plain.startswith(" | ", heading[1])
        ]
        return min(cells, default=None)

    def _before(self, fibre: Span, floor: int) -> list[Span]:
        """Return the headings between the fibre before and this one, or in brackets behind."""
        before = [
            heading
            for heading in self.spans
            if floor <= heading[0]
            and heading[1] <= fibre[0]
            and fibre[0] - heading[1] <= _REACH
            and self._is_unbroken(heading, fibre)
            and (heading in self.known or self._leads(heading, fibre))
        ]
        bracketed = [
            heading
            for heading in self.spans
            if 0 <= heading[0] - fibre[1] <= _CLOSE // 2
            and not _BROKEN.search(self.plain, fibre[1], heading[0])
            and _OPEN_BRACKET.search(self.plain, fibre[1], heading[0])
        ]
        return before + bracketed

    def _is_unbroken(self, heading: Span, fibre: Span) -> bool:
        """Return whether a heading and a fibre stand in one line, or one sentence of a verb."""
        between = self.plain[heading[1] : fibre[0]].strip(" :.\n")
        is_verb = LINED.fullmatch(self.plain, *heading) and len(between) <= _LINED_REACH
        return "\n" not in between or (bool(is_verb) and between.count("\n") == 1)

    def _leads(self, heading: Span, fibre: Span) -> bool:
        """Return whether words that no table knows stand near enough to head a fibre."""
        between = self.plain[heading[1] : fibre[0]]
        return len(between) <= _UNKNOWN_REACH and "\n\n" not in between

    def _behind(self, fibre: Span) -> Span | None:
        """Return the heading right behind a fibre, where its words end: *rubber sole,*."""
        for heading in self.known:
            is_word = heading == fibre and " " not in self.plain[slice(*fibre)]
            if not is_word and heading[0] <= fibre[0] and fibre[1] <= heading[1]:
                return heading  # the table knows it as one: *Kauçuk taban*
            if _LABEL_ENDS.match(self.plain, heading[1]):
                continue  # *15% seta Colletto e polsi: 96% cotone*
            if fibre[0] < heading[0] and heading[1] == fibre[1]:
                return heading
            follows = (
                (heading[0] == fibre[1] + 1 and self.plain[fibre[1]] == " ")
                or (heading[0] == fibre[1] and GLUED.fullmatch(self.plain, *heading))
                or self._wraps_to(fibre, heading)
                or USED_FOR.fullmatch(self.plain, fibre[1], heading[0])
            )
            if follows and ENDS.match(self.plain, heading[1]):
                return heading
        return None

    def _wraps_to(self, fibre: Span, heading: Span) -> bool:
        """Return whether prose goes on from a fibre to its part in the next line."""
        start = self.plain.rfind("\n", 0, fibre[0]) + 1
        return (
            self.plain[fibre[1] : heading[0]] == "\n"
            and self.plain[heading[0]].islower()
            and self.plain[heading[1] : heading[1] + 1] in (",", ".", ";")
            and bool(_RUNNING.search(self.plain, start, fibre[0]))
        )

    def _is_close(self, heading: Span, fibre: Span) -> bool:
        if heading[0] >= fibre[1]:
            return True
        between = self.plain[heading[1] : fibre[0]]
        if self._heads_line(heading, between):
            return True
        if LINED.fullmatch(self.plain, *heading) and len(between) <= _LINED_REACH:
            return not _CLAUSE_END.search(between) and "\n\n" not in between
        if len(between) > _CLOSE:
            return False
        # *pala em / couro de vaca* goes on in the next line, a line of its own does not.
        broken = "\n" in between and _LONG_WORD.search(between)
        listed = "," in between and any(map(str.isalpha, between))
        if broken or listed:
            return False
        # *with a fringe, 80% wool*: what stands in running text heads nothing behind its clause.
        if between == ", " == self.plain[fibre[1] : fibre[1] + 2]:  # *a lining, cotton, 100%*
            return component_of(self.plain[slice(*heading)]) in _DICTATED
        ends = (
            _CLAUSE_END.search(between)
            or ("\n" in between and between.isspace())
            or (_NEXT_ITEM.fullmatch(between) and self._is_item(heading))
        )
        return not ends or self._leads_clause(heading)

    def _heads_line(self, heading: Span, between: str) -> bool:
        """Return whether a heading is the label of a line: *Futter  Köper, 100 % Baumwolle*."""
        start = self.plain.rfind("\n", 0, heading[0]) + 1
        is_first = not any(map(str.isalnum, self.plain[start : heading[0]]))
        marked = _LABEL_MARK.match(between)
        return (
            is_first
            and marked is not None
            and len(between) <= _REACH // 4
            and not _SENTENCE_END.search(between, marked.end())
            and not re.search(r"\n|  ", between[marked.end() :])
        )

    def _is_item(self, heading: Span) -> bool:
        """Return whether the line of a heading is an item of a list."""
        return bool(_ITEM.match(self.plain, self.plain.rfind("\n", 0, heading[0]) + 1))

    def _leads_clause(self, heading: Span) -> bool:
        """Return whether only marks and other headings stand before a heading in its line."""
        start = self.plain.rfind("\n", 0, heading[0]) + 1
        before = self.plain[start : heading[0]]
        if start == heading[0] and self._flows_into(start):
            return False
        mark = max(map(before.rfind, _CLAUSE_STARTS))
        at = start + mark + 1
        for other in sorted(self.known):
            if at <= other[0] and other[1] <= heading[0]:
                if any(map(str.isalpha, self.plain[at : other[0]])):
                    return False
                at = max(at, other[1])
        return not any(map(str.isalpha, self.plain[at : heading[0]]))

    def _flows_into(self, start: int) -> bool:
        """Return whether a line goes on with the sentence of the one above it."""
        above = self.plain[self.plain.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
        goes_on = (above[-1:].isalnum() or above[-1:] == ",") and self.plain[start].islower()
        return goes_on and len(above) >= _FLOWING

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
            if inside and self._is_head(cell, line_start):
                return max(inside, key=lambda h: h[1] - h[0])
        return None

    def _over_line(self, fibre: Span) -> Span | None:
        """Return the component that stands over a fibre's line, beside another column's words.

        BİYE  045 Toprak
        %100 pamuk  090 Siyah
        """
        start = self.plain.rfind("\n", 0, fibre[0]) + 1
        if start == 0 or any(map(str.isalpha, self.plain[start : fibre[0]])):
            return None
        above = self.plain.rfind("\n", 0, start - 1) + 1
        first = self.plain.find("  ", above, start - 1)
        cell = (above, first if first >= 0 else start - 1)
        if "%" in self.plain[cell[1] : start]:  # a line of its own has its shares
            return None
        return cell if cell in self.known else first_of_list(self.plain, cell, self.known)

    def _is_head(self, cell: Span, line_start: int) -> bool:
        """Return whether a cell may be the head of a column: short, and no running text.

        Of a label and its value (*Item | Detail*, *Name | Gilet sans manches*) none is a head.
        """
        if cell[1] - cell[0] > _LONGEST_HEAD or _RUNNING.search(self.plain, *cell):
            return False
        line = self.plain[line_start : self._line_end(line_start)]
        words = self.plain[slice(*cell)].strip()
        is_pair = line.count(" | ") == 1
        return not is_pair or (component_of(words) not in _LOOSE and cell in self.known)

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
        for place in PLACED.finditer(self.plain, start, fibre[0]):
            cell = place.span("cell")
            inside = sorted(h for h in self.known if cell[0] <= h[0] and h[1] <= cell[1])
            if inside:
                return inside[0]
        for place in CELL_LINE.finditer(self.plain, start, fibre[0]):
            if place.span("cell") in self.known:
                return place.span("cell")
        return None

    def _line_end(self, start: int) -> int:
        end = self.plain.find("\n", start)
        return end if end >= 0 else len(self.plain)
