"""Variants of tables that stand as the page shows them: rows and columns of sizes and colours.

*Renk | S | M | L* over *Kum | 868.. | 868..*, or the sizes down and the colours across; and lines
with a colour, a size and a code each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from schemas.values.colour_pieces import label_words
from schemas.values.colour_words import is_colour_name
from schemas.values.gtin import check_digit
from schemas.values.lexicon import fold
from schemas.values.mentions import RowGroup, RowMention, Span
from schemas.values.size_mentions import SIZE_MENTIONS
from schemas.values.variant_grids import LABELS_OF_CODES

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"\s*(?:\||\t|;| {2,})\s*")
_GTIN = re.compile(r"\d{12,14}|\d(?: \d{6}){2}|\d{2}(?: \d{5}){2} \d")
_CODE_BEFORE = re.compile(r"(?:#?[A-Z]{0,2}\d{1,4}[A-Z]?)[ .:–-]{1,3}(?=[^\W\d_])")
_FEWEST = 2
_LONGEST = 400
_NAME = re.compile(r"[^\W_][^|;:]{0,30}")
_EMPTY = re.compile(r"[-–—/x×.]?")


def shown_tables(text: str) -> list[RowGroup]:
    """Return the variants of the tables of a page, each table one group."""
    lines = [
        cells
        for line in _LINE.finditer(text)
        if len(line[0]) <= _LONGEST and len(cells := _cells(text, line.span())) > 1
    ]
    grids = list(_grids(text, lines))
    if grids:
        return grids
    rows = tuple(row for cells in lines if (row := _row_of(text, cells)))
    return [rows] if len(rows) >= _FEWEST else []


def _cells(text: str, line: Span) -> list[Span]:
    edges = [line[0]]
    for stop in _STOP.finditer(text, *line):
        edges += stop.span()
    edges.append(line[1])
    return list(pairwise(edges))[::2]


def _grids(text: str, lines: Sequence[Sequence[Span]]) -> Iterator[RowGroup]:
    """Yield the tables whose cells are codes, below a head of sizes or of colours."""
    head: Sequence[Span] = ()
    rows: list[RowMention] = []
    for cells in (*lines, ()):
        words = [text[slice(*cell)] for cell in cells]
        codes = [_is_gtin(word) for word in words]
        if head and len(cells) == len(head) and any(codes[1:]) and _are_codes(words, codes):
            rows += _row_of_grid(text, head, cells, codes)
            continue
        if len(rows) >= _FEWEST:
            yield tuple(rows)
        if any(codes) or not cells:
            head, rows = (), []
        else:
            head, rows = cells, []


def _are_codes(words: Sequence[str], codes: Sequence[bool]) -> bool:
    """Return whether a row holds codes behind its first cell, which may be missing."""
    return not codes[0] and all(
        code or _EMPTY.fullmatch(word) for code, word in zip(codes[1:], words[1:], strict=True)
    )


def _row_of_grid(
    text: str, head: Sequence[Span], cells: Sequence[Span], codes: Sequence[bool]
) -> Iterator[RowMention]:
    """Yield a variant for each code of a row: one of its head and its first cell is the size."""
    first = text[slice(*cells[0])]
    tops = [text[slice(*cell)] for cell in head[1:]]
    is_down = all(_is_size(top) for top in tops)
    if not is_down and not (_is_size(first) and all(map(_may_be_colour, tops))):
        return
    if is_down and not _may_be_colour(first):
        return
    for top, cell, is_code in zip(head[1:], cells[1:], codes[1:], strict=True):
        if is_code:
            colour, size = (cells[0], top) if is_down else (_without_code(text, top), cells[0])
            yield {"sku": (None,), "gtin": (cell,), "colour": (colour,), "size": (size,)}


def _row_of(text: str, cells: Sequence[Span]) -> RowMention | None:
    """Return the variant of a line with a size, maybe a colour, and a code."""
    words = [text[slice(*cell)] for cell in cells]
    codes = [cell for cell, word in zip(cells, words, strict=True) if _is_gtin(word)]
    sizes = [cell for cell, word in zip(cells, words, strict=True) if _is_size(word)]
    if len(codes) != 1 or len(sizes) != 1:
        return None
    near = [
        cell
        for cell in cells
        if cell not in (*codes, *sizes) and _may_be_colour(text[slice(*cell)])
    ]
    known = [cell for cell in near if is_colour_name(text[slice(*_without_code(text, cell))])]
    colour = known[-1] if known else None
    return {"sku": (None,), "gtin": (codes[0],), "colour": (colour,), "size": (sizes[0],)}


def _without_code(text: str, cell: Span) -> Span:
    code = _CODE_BEFORE.match(text, *cell)
    return (code.end(), cell[1]) if code else cell


def _may_be_colour(words: str) -> bool:
    return (
        _NAME.fullmatch(words) is not None
        and any(char.isalpha() for char in words)
        and not _is_size(words)
        and fold(words) not in label_words()
        and not LABELS_OF_CODES.match(words)
    )


@lru_cache(maxsize=512)
def _is_gtin(words: str) -> bool:
    digits = words.replace(" ", "")
    return (
        _GTIN.fullmatch(words) is not None
        and len(digits) in (12, 13, 14)
        and check_digit(digits[:-1]) == digits[-1]
    )


@lru_cache(maxsize=512)
def _is_size(words: str) -> bool:
    return bool(words) and (0, len(words)) in set(SIZE_MENTIONS.anywhere(words))
