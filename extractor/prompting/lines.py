"""A page as the lines that the model is to see: tables become labelled values.

A small model reads `Width (cm): 24` far better than the ninth cell of a row nine columns wide. So
the rows of a table with a header are written out, one line a cell, each behind the words of its
column. Nothing is made up: every character but the colon comes from the page and knows where it
stood there; the words of the header stand where the header stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, repeat
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from extractor.prompting.column_heads import LONGEST_LABEL, REMARK, is_label, is_of_bill
from extractor.prompting.order_rows import OrderRow, order_of
from extractor.prompting.result_tables import result_tables
from schemas.values.component import component_lexicon
from schemas.vocabulary.bill_columns import LINE_NUMBERS

_BORDER = "|"
_BORDERS = re.compile(r"(?<!\S)\|(?!\S)")
_FEWEST_COLUMNS, _FEWEST_BELOW = 3, 2  # of a table whose header names one attribute alone
_DIGIT = re.compile(r"\d")
_CODE_CELL = re.compile(r"(?=[\w./ -]*\d)[\w./-]{2,12}(?: [\w./-]{1,8})?")
_FEWEST_LABELS = 2  # cells of a row that name attributes make it a header
_LONGEST_SECTION = 90
# A column a size (`38 | 39 | 40`) tells nothing of what the others are; `€/par` is a price.
_SIZE_COLUMN = re.compile(r"\d{2}(?:[.,]5)?|\d?X{0,3}[SL]|M")
_PRICE_COLUMN = re.compile(r"(?:€|EUR|USD|\$|£|GBP|CHF|TL)(?:\s?/\s?[^\W\d_]+\.?)?", re.I)
# *SUOLA mm*, *Plateau (cm)*, *UNIT WT, BASE 12 (G)*: heads whose figures are of one unit.
_WITH_UNIT = re.compile(
    r"[^\W\d][^\n|]{1,30}?(?<!\d)(?:\s(?:mm|cm)|\s?\((?:mm|cm|g|gr|gsm)\))", re.I
)
_FIGURE_CELL = re.compile(r"[^\w\n]{0,2}\d[\d.,]*\W{0,2}(?:\s?[^\W\d_]{1,3})?")
_NUMBERED_HEAD = re.compile(rf"(?P<number>{LINE_NUMBERS}) (?P<label>[^\n]+)", re.I)
_NUMBERED_CELL = re.compile(r"(?P<number>\d{1,4}\.?) (?P<label>\S[^\n]*)")
_DITTO = frozenset({'"', "''", "”", "〃", "do.", "-", "–", "—", "/", "n/a"})

# What a line is made of: ranges of the page text, and glue between them.
Parts = tuple[CharSpan | str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the model, with its line end.

    Attributes:
        parts: Ranges of the page text and glue.
        row: The row of a table that it was written out of, as a range of the page text.
    """

    parts: Parts
    row: CharSpan | None = None

    @property
    def spans(self) -> tuple[CharSpan, ...]:
        """The ranges of the page text in it."""
        return tuple(part for part in self.parts if isinstance(part, CharSpan))

    @property
    def start(self) -> int:
        """Where the line itself, not its header, begins in the page text."""
        return self.row.start if self.row is not None else min(s.start for s in self.spans)


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it: cells as ranges of the page text, empty ones too.

    `span` is the whole table, from the beginning of a line to the end of one.
    """

    span: CharSpan
    header: tuple[CharSpan, ...]
    rows: tuple[tuple[CharSpan, ...], ...]

    def is_section(self, row: Sequence[CharSpan]) -> bool:
        """Return whether a row is the heading of those below it: *DRESSES*."""
        return len(row) == 1 < len(self.header)


def page_lines(text: str, body: CharSpan) -> Iterator[Line]:
    """Yield the lines of `text[body]`; rows of tables with a header one line a cell."""
    tables = {table.span.start: table for table in tables_of(text)}
    tests = {table.span.start: table for table in result_tables(text)}
    ordered = {row.line.start: row for row in _ordered(text)}
    position = body.start
    while position < body.end:
        row = ordered.get(position)
        if row is not None:
            yield from _row_written_out(row)
            position = line_end(text, position)
            continue
        test = tests.get(position)
        if test is not None:
            yield from (Line((name, ": ", found, "\n"), row) for name, found, row in test.rows)
            position = test.span.end
            continue
        table = tables.get(position)
        if table is not None:
            yield from _written_out(text, table)
            position = table.span.end
            continue
        end = min(line_end(text, position), body.end)
        yield Line((CharSpan(position, end),))
        position = end


def tables_of(text: str) -> tuple[Table, ...]:
    """Return the tables of a page that have a header, in document order."""
    return tuple(_tables(text)) if _BORDER in text else ()


def cells_of(text: str, line: CharSpan) -> tuple[CharSpan, ...]:
    """Return the cells of a table row, without the blanks around their text."""
    cells = []
    start = line.start
    content = text[line.start : line.end].rstrip("\n")
    for piece in _BORDERS.split(content):
        inner = piece.strip()
        offset = start + (len(piece) - len(piece.lstrip()) if inner else 0)
        cells.append(CharSpan(offset, offset + len(inner)))
        start += len(piece) + 1
    return tuple(cells)


class _Row(NamedTuple):
    line: CharSpan
    cells: tuple[CharSpan, ...]


def _tables(text: str) -> Iterator[Table]:
    rows: list[_Row] = []
    for line in (*_lines(text), None):
        if line is not None and (
            _BORDERS.search(text, line.start, line.end) or _heads_a_section(text, line, rows)
        ):
            rows.append(_Row(line, cells_of(text, line)))
            continue
        yield from _with_headers(text, rows)
        rows = []


def _heads_a_section(text: str, line: CharSpan, rows: Sequence[_Row]) -> bool:
    """Return whether a line between rows of one table heads some of them: *DRESSES*."""
    many = max((len(row.cells) for row in rows), default=0)
    words = text[line.start : line.end].strip() if many >= _FEWEST_COLUMNS else ""
    if not 0 < len(words) <= _LONGEST_SECTION or re.search(r"[\d:.]", words):
        return False
    following = CharSpan(line.end, line_end(text, line.end)) if line.end < len(text) else line
    cells = cells_of(text, following)
    if len(words) > LONGEST_LABEL:  # *LINEN - piece dyed, finished stone washed*
        below = [text[slice(*cell)] for cell in cells]
        return len(cells) == many and any(map(_DIGIT.search, below))
    return len(cells) * 2 > many


def _with_headers(text: str, rows: Sequence[_Row]) -> Iterator[Table]:
    """Yield the tables of a run of rows: each header with the rows up to the next one."""
    rows = _with_numbers_apart(text, rows)
    heads = [at for at, row in enumerate(rows) if _is_header(text, row.cells)]
    if not heads and rows and _is_like_a_header(text, [row.cells for row in rows]):
        heads = [0]
    for at, following in pairwise([*heads, len(rows)]):
        body = tuple(row.cells for row in rows[at + 1 : following])
        if body and not _is_list_of_pairs(text, [row.cells for row in rows[at:following]]):
            span = CharSpan(rows[at].line.start, rows[following - 1].line.end)
            yield Table(span, rows[at].cells, body)


def _with_numbers_apart(text: str, rows: Sequence[_Row]) -> Sequence[_Row]:
    """Return rows with the numbers of lines in a column of their own: *Pos Art.Nr. | Name | ..*.

    A narrow column is often printed so close to the next one that they come out as one.
    """
    heads = (_NUMBERED_HEAD.fullmatch(text, *row.cells[0]) for row in rows)
    at = next((n for n, head in enumerate(heads) if head and is_label(head["label"])), len(rows))
    apart = [
        _Row(row.line, (*_apart(text, row.cells[0], pattern), *row.cells[1:]))
        for row, pattern in zip(
            rows[at:], chain([_NUMBERED_HEAD], repeat(_NUMBERED_CELL)), strict=False
        )
    ]
    numbered = sum(one.cells[0].start < one.cells[0].end for one in apart[1:])
    return [*rows[:at], *apart] if numbered * 2 > len(apart) - 1 > 0 else rows


def _apart(text: str, cell: CharSpan, pattern: re.Pattern[str]) -> tuple[CharSpan, CharSpan]:
    """Return the number in front of a cell, or nothing, and the cell."""
    found = pattern.fullmatch(text, *cell)
    if found is None:
        return CharSpan(cell.start, cell.start), cell
    return CharSpan(*found.span("number")), CharSpan(*found.span("label"))


def _is_header(text: str, row: Sequence[CharSpan]) -> bool:
    words = [text[start:end] for start, end in row if start < end]
    words = [one for one in words if not _SIZE_COLUMN.fullmatch(one)]
    named = sum(is_label(one) for one in words)
    others = sum(is_part_or_price(one) or is_of_bill(one) for one in words)
    if not any(_FIGURE_CELL.fullmatch(one) for one in words):
        others += sum(bool(_WITH_UNIT.fullmatch(one)) and not is_label(one) for one in words)
    if _FEWEST_LABELS <= named + others == len(words) and not all(map(is_of_bill, words)):
        return True
    return named >= _FEWEST_LABELS and (named + others) * 2 >= len(words)


def _is_like_a_header(text: str, rows: Sequence[Sequence[CharSpan]]) -> bool:
    """Return whether the first of rows has words alone and those below it begin with codes.

    Heads that no table of labels knows are heads all the same, beside one that is known.
    """
    head, *body = rows
    words = [text[start:end] for start, end in head]
    if len(body) < _FEWEST_BELOW or not any(map(is_label, words)):
        return False
    if len(words) < _FEWEST_COLUMNS or sum(map(bool, words)) * 2 < len(words):
        return False
    if any(_DIGIT.search(REMARK.sub(" ", one)) or len(one) > LONGEST_LABEL for one in words):
        return False
    return any(
        all(len(row) > at and _CODE_CELL.fullmatch(text, *row[at]) for row in body)
        for at in range(2)  # *Ring Alder | TR-01 | ..*: or behind the name
    )


def is_part_or_price(words: str) -> bool:
    """Return whether a head names a part of a product (`Forro`) or a price (`€/par`)."""
    return bool(component_lexicon().whole(words)) or bool(_PRICE_COLUMN.fullmatch(words))


def _is_list_of_pairs(text: str, rows: Sequence[Sequence[CharSpan]]) -> bool:
    """Return whether rows are labels with values (`Colour | navy`), whatever the first one is."""
    pairs = [row for row in rows if len(row) % 2 == 0 and len(row) <= 4]
    if len(pairs) < len(rows):
        return False
    # *Piece | 3071B | Name | Alder*: two pairs a row, whatever the rows below are called.
    if [is_label(text[slice(*cell)]) for cell in rows[0]] == [True, False, True, False]:
        return True
    firsts = [text[row[0].start : row[0].end] for row in rows]
    return sum(map(is_label, firsts)) * 2 > len(rows) and len(rows) > 1


def _written_out(text: str, table: Table) -> Iterator[Line]:
    for cells in table.rows:
        if table.is_section(cells):
            yield Line((cells[0], "\n"))
            continue
        row = CharSpan(cells[0].start, max(cell.end for cell in cells))
        written = False
        for at, cell in enumerate(cells):
            words = text[cell.start : cell.end]
            if not words or words in _DITTO:
                continue
            head = table.header[at] if at < len(table.header) else None
            named = head is not None and head.start < head.end
            yield Line((head, ": ", cell, "\n") if named and head else (cell, "\n"), row)
            written = True
        if written:
            yield Line((CharSpan(row.end, row.end), "\n"), row)


def _ordered(text: str) -> tuple[OrderRow, ...]:
    """Return the lines of an order whose head says what a part of each is."""
    order = order_of(text)
    return tuple(row for row in order.rows if any(row.heads)) if order else ()


def _row_written_out(row: OrderRow) -> Iterator[Line]:
    for head, cell in zip(row.heads, row.cells, strict=True):
        yield Line((head, ": ", cell, "\n") if head else (cell, "\n"), row.line)


def _lines(text: str) -> Iterator[CharSpan]:
    position = 0
    while position < len(text):
        end = line_end(text, position)
        yield CharSpan(position, end)
        position = end


def line_end(text: str, position: int) -> int:
    """Return where the line of a position ends, behind its break."""
    newline = text.find("\n", position)
    return newline + 1 if newline >= 0 else len(text)
