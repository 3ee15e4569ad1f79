"""Headings between rows of articles that state what the rows below have in common.

    LIN LAVÉ 100 % lin, 190 g/m². Lavage 40 °C.
    LL-PL13 | Plaid Roz Veur | 130 × 180 | 38,20 €
    LL-CH05 | Chemin de table | 50 × 150 | 24,00 €

Such a heading is read with each of its rows, and with no others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from extractor.prompting.article_blocks import Told
from extractor.prompting.article_facts import OF_MATERIAL, facts_in
from extractor.prompting.article_shared import ends_articles

_BORDERS = (" | ", "  ")  # what parts the cells of a row: of columns in plain text, blanks
_FEWEST_CELLS = 3
_MOST_LINES = 3  # of a heading


class Group(NamedTuple):
    """A heading, and the keys of the articles in the rows below it."""

    span: CharSpan
    keys: tuple[str, ...]


def groups_of(text: str, told: Sequence[Told]) -> tuple[Group, ...]:
    """Return the groups of the articles of a page whose rows stand below headings with facts."""
    rows = [one for one in told if _is_row(text, one.span.start)]
    if len(rows) < 2 or sum(bool(one.key) for one in told) > len(rows):
        return ()
    if any(facts_in(_first_line(text, one)) & OF_MATERIAL for one in rows):
        return ()
    heads = list(_heads(text, rows))
    if len(heads) < 2 or _go_on_below(text, rows, heads):
        return ()
    found = []
    for at, (number, span) in enumerate(heads):
        following = heads[at + 1][0] if at + 1 < len(heads) else len(rows)
        keys = dict.fromkeys(row.key for row in rows[number:following] if row.key)
        found.append(Group(span, tuple(keys)))
    return tuple(found)


def _heads(text: str, rows: Sequence[Told]) -> Iterator[tuple[int, CharSpan]]:
    """Yield the number of the row that a heading stands above, and its lines."""
    floor = 0
    for number, row in enumerate(rows):
        start = row.span.start
        if text.endswith("\n\n", 0, start):  # an empty line parts heading and rows
            start = len(text[:start].rstrip("\n")) + 1
        for _ in range(_MOST_LINES):
            line = text.rfind("\n", 0, max(start - 1, 0)) + 1
            words = text[line:start].strip()
            if start <= floor or not words or words.startswith("|") or _is_row(text, line):
                break  # a row whose first cell is empty goes on with the one above
            start = line
        words = text[start : row.span.start]
        if facts_in(words) & OF_MATERIAL and not ends_articles(text, start):
            yield number, CharSpan(start, row.span.start)
        floor = row.span.start


def _go_on_below(text: str, rows: Sequence[Told], heads: Sequence[tuple[int, CharSpan]]) -> bool:
    """Return whether the lines between rows go on with the row above, as below the last one.

    *4410 Scarf | 24 | 38,00* and *100% silk, 90 x 90 cm* below it: the first has no heading.
    """
    start = rows[-1].span.start
    below = text.find("\n", start) + 1
    end = text.find("\n", below)
    words = text[below : end if end >= 0 else len(text)] if below else ""
    return heads[0][0] > 0 and bool(facts_in(words) & OF_MATERIAL) and not _is_row(text, below)


def _first_line(text: str, one: Told) -> str:
    return text[slice(*one.span)].split("\n", 1)[0]


def _is_row(text: str, at: int) -> bool:
    end = text.find("\n", at)
    line = text[at : end if end >= 0 else len(text)].strip()
    return any(line.count(border) + 1 >= _FEWEST_CELLS for border in _BORDERS)
