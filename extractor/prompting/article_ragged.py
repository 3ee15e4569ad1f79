"""Rows of articles side by side that are not all as long: remarks behind them, cells left out.

    numero    | 3017     | 3022           | 3028
    per chi   | lei      | lui            | lei  | il 3028 cambia nome
    listino   | € 118,00 | € 126,50       | € 96,00
    fodera    | cupro

A row of codes tells how many articles there are; what stands behind as many cells is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractor.core.geometry import CharSpan
from extractor.prompting.article_coded_columns import codes_leading

_FEWEST = 2  # articles
_FEWEST_ROWS = 4
_HEAD_ROWS = 3  # above the codes
# Forms show how they are to be filled in: *Field | Your answer | Example*.
_EXAMPLE = re.compile(
    r"\W*(?:examples?|e\.g\.|sample entry|beispiel\w*|muster|esempi[oa]?|exemples?|ejemplos?"
    r"|exemplos?|örnek\w*|voorbeeld|示例|样例|范例|例|記入例|見本)\W*",
    re.I,
)
Row = tuple[CharSpan, tuple[CharSpan, ...]]


def ragged_runs(text: str, rows: Sequence[Row], taken: Sequence[CharSpan]) -> Iterator[list[Row]]:
    """Yield runs of rows below a row of codes, each with as many cells as there are codes.

    Args:
        text: The page.
        rows: Its lines and their cells.
        taken: Tables that are known.
    """
    at = 0
    while at < len(rows):
        span, cells = rows[at]
        many = 0
        if len(cells) > _FEWEST and not any(one.overlaps(span) for one in taken):
            many = len(codes_leading(text, cells))
        if many < _FEWEST:
            at += 1
            continue
        run = [(span, cells[: many + 1])]
        at += 1
        while at < len(rows) and len(rows[at][1]) > 1:
            run.append((rows[at][0], _of_width(rows[at][1], many + 1)))
            at += 1
        if len(run) >= _FEWEST_ROWS:
            yield run


def examples_in(text: str, rows: Sequence[Row], many: int) -> frozenset[int]:
    """Return which of so many columns a head, of the rows or above them, calls an example."""
    heads = [[text[slice(*cell)] for cell in row] for _, row in rows[:_HEAD_ROWS]]
    found = {at for cells in heads for at, cell in enumerate(cells[1:]) if _EXAMPLE.fullmatch(cell)}
    end = rows[0][0].start
    for _ in range(_HEAD_ROWS):
        line = text.rfind("\n", 0, max(end - 1, 0)) + 1
        cells = text[line:end].strip("\n").split(" | ")
        if end == 0 or len(cells) <= many:
            break
        found |= {at for at, cell in enumerate(cells[1 : many + 1]) if _EXAMPLE.fullmatch(cell)}
        end = line
    return frozenset(found)


def _of_width(cells: tuple[CharSpan, ...], many: int) -> tuple[CharSpan, ...]:
    empty = CharSpan(cells[-1].end, cells[-1].end)
    return (*cells[:many], *[empty] * (many - len(cells)))
