"""Articles side by side without labels: cards whose first row names one article a cell.

    Ref. 7710     | Ref. 7715          Vase Lund       | Bowl Lund
    Leather belt  | Woven belt         Stoneware, grey | Stoneware, white
    € 42,00       | € 28,00            H 24 cm         | Ø 18 cm

Each row below states one kind of fact in cell after cell, as rows of a table of articles do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.core.geometry import CharSpan
from extractor.prompting.article_coded_columns import codes_leading
from extractor.prompting.article_facts import facts_in
from extractor.prompting.article_ragged import Row
from extractor.prompting.article_tables import share_a_code
from extractor.prompting.column_heads import attributes_named, is_label
from schemas.values.colour_words import names_a_colour
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2  # cards, and rows that state one kind of fact in all of them
_LONGEST = 12  # rows of a card


class Cards(NamedTuple):
    """The rows of cards, and what each card is called, folded."""

    rows: tuple[Row, ...]
    keys: tuple[str, ...]


def cards_in(text: str, rows: Sequence[Row]) -> Iterator[Cards]:
    """Yield the cards of a page.

    Args:
        text: The page.
        rows: Its lines and their cells.
    """
    at = 0
    while at < len(rows):
        run = _run(rows, at)
        keys = _keys(text, run[0][1]) if len(run) > _FEWEST else ()
        if keys and _state_alike(text, run[1:]):
            yield Cards(tuple(run), keys)
            at += len(run)
        else:
            at += 1


def _run(rows: Sequence[Row], at: int) -> list[Row]:
    """Return the rows from one on that have as many cells as it has; none has a single cell."""
    many = len(rows[at][1])
    run: list[Row] = []
    for row in rows[at : at + _LONGEST] if many >= _FEWEST else ():
        if len(row[1]) != many:
            break
        run.append(row)
    return run


def _keys(text: str, cells: Sequence[CharSpan]) -> tuple[str, ...]:
    """Return the codes, or else the names, of a row that has nothing else; none where it does."""
    # The reader of codes leaves out the first cell, which holds the label elsewhere.
    codes = codes_leading(text, (CharSpan(cells[0].start, cells[0].start), *cells))
    words = [text[slice(*cell)] for cell in cells]
    keys = tuple(map(fold, codes if len(codes) == len(cells) else _named(words)))
    return keys if len(set(keys)) == len(cells) and not share_a_code(keys) else ()


def _named(words: Sequence[str]) -> Sequence[str]:
    """Return cells that are names of products, *Vase Lund*; none where one is not."""
    for own in words:
        kinds = product_lexicon("").within(own)
        if not kinds or kinds[0].end - kinds[0].start == len(own) or facts_in(own):
            return ()
        if is_label(own) or attributes_named(own) or names_a_colour(own):
            return ()  # *Coat black | Coat navy* are colours of one
    return words


def _state_alike(text: str, rows: Sequence[Row]) -> bool:
    """Return whether two rows state a kind of fact in all cells, and one of them a telling one."""
    stated = [
        frozenset.intersection(*(facts_in(text[slice(*cell)]) for cell in cells))
        for _, cells in rows
        if not is_label(text[slice(*cells[0])])
    ]
    return sum(map(bool, stated)) >= _FEWEST
