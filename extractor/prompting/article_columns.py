"""Articles side by side: a table whose rows are attributes and whose columns are articles.

    Style no. | KX-8812 | KX-8830          Ref. | PN-7014 | Ref. | ML-9100
    Upper     | leather | mesh             Size | 70 x 140 | Size | 95 x 180

Each column is written out below the next, one line a cell behind the label of its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from extractor.core.geometry import CharSpan
from extractor.prompting.article_cards import Cards, cards_in
from extractor.prompting.article_coded_columns import coded_columns
from extractor.prompting.article_ragged import Row, examples_in, ragged_runs
from extractor.prompting.article_tables import (
    CODE,
    NAME,
    OF_ARTICLES,
    TELLING_CODE,
    share_a_code,
)
from extractor.prompting.column_heads import attributes_named, is_label
from extractor.prompting.lines import Line, cells_of, is_part_or_price, page_lines
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST_ROWS = 4
_FEWEST_TELLING = 2  # rows that tell of articles, beside the one that names them
_FEWEST_CELLS = 2
# What one cell may say for all the articles of a row.
_OF_ALL = frozenset(
    {
        "season", "moq", "lead_time", "incoterm", "country_of_origin", "brand", "gender", "care",
        "certificates", "manufacturer", "supplier", "collection", "currency", "payment_terms",
    }
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_HEADING_LINES = 4
_MOST_SHORT = 5  # rows one below the other whose last cells are empty
_BETWEEN = re.compile(r"\|[| \t\u3000]*|[ \u3000]{2,}|\t")
_BORDER = " | "


@dataclass(frozen=True, slots=True)
class Columns:
    """Articles side by side.

    Attributes:
        span: The lines, from the beginning of one to the end of one.
        keys: The codes or names, folded.
        cells: Of each article: the label of each row, where it has one, and the cell.
        shared: What the rows say of all, likewise.
    """

    span: CharSpan
    keys: tuple[str, ...]
    cells: tuple[tuple[tuple[CharSpan | None, CharSpan], ...], ...]
    shared: tuple[tuple[CharSpan, CharSpan], ...]


def columns_of(text: str) -> tuple[Columns, ...]:
    """Return the tables of a page whose columns are articles."""
    if _BORDER not in text:
        return ()
    rows = list(_rows(text))
    found = [_from_cards(cards) for cards in cards_in(text, rows)]
    cards = [one.span for one in found]
    told = filter(None, (_columns(text, run) for run in _runs(text)))
    found += (one for one in told if not any(span.overlaps(one.span) for span in cards))
    ragged = ragged_runs(text, rows, [one.span for one in found])
    found += filter(None, (_columns(text, run, ragged=True) for run in ragged))
    return tuple(sorted(found, key=lambda one: one.span.start))


def _from_cards(cards: Cards) -> Columns:
    span = CharSpan(cards.rows[0][0].start, cards.rows[-1][0].end)
    own = zip(*(cells for _, cells in cards.rows), strict=True)
    cells = (tuple((None, cell) for cell in card if cell.start < cell.end) for card in own)
    return Columns(span, cards.keys, tuple(cells), ())


def lines_with_columns(text: str, body: CharSpan) -> Iterator[Line]:
    """Yield the lines of `text[body]`, columns of articles one below the other."""
    position = body.start
    for table in columns_of(text):
        if table.span.start < position or table.span.end > body.end:
            continue
        yield from page_lines(text, CharSpan(position, table.span.start))
        for label, cell in table.shared:
            yield Line((label, ": ", cell, "\n"), cell)
        for column in table.cells:
            for head, cell in column:
                yield Line((head, ": ", cell, "\n") if head else (cell, "\n"), cell)
            yield Line((CharSpan(column[-1][1].end, column[-1][1].end), "\n"), column[-1][1])
        position = table.span.end
    yield from page_lines(text, CharSpan(position, body.end))


def _runs(text: str) -> Iterator[list[Row]]:
    """Yield runs of rows, those with fewer cells than the first filled up with empty ones."""
    run: list[Row] = []
    rows = [*_rows(text), (CharSpan(len(text), len(text)), ())]
    for at, (span, cells) in enumerate(rows):
        most = len(run[0][1]) if run else 0
        goes_on = (
            is_label(text[slice(*cells[0])]) or _is_full_again(rows[at + 1 :], most)
            if 1 < len(cells) < most
            else False
        )
        if goes_on:
            empty = CharSpan(cells[-1].end, cells[-1].end)
            run.append((span, (*cells, *[empty] * (most - len(cells)))))
        elif len(cells) == most > _FEWEST_CELLS:
            run.append((span, cells))
        else:
            yield run
            run = [(span, cells)] if len(cells) > _FEWEST_CELLS else []
    yield run


def _is_full_again(rows: Sequence[Row], most: int) -> bool:
    """Return whether rows go on with as many cells as a table has, behind a few with fewer."""
    below = takewhile(lambda row: 1 < len(row[1]) <= most, rows[:_MOST_SHORT])
    return any(len(cells) == most for _, cells in below)


_Pair = tuple[CharSpan | None, CharSpan]


def _rows(text: str) -> Iterator[Row]:
    start = 0
    for line in text.splitlines(keepends=True):
        span = CharSpan(start, start + len(line))
        yield span, cells_of(text, span)
        start = span.end


def _columns(text: str, rows: Sequence[Row], *, ragged: bool = False) -> Columns | None:
    cells = [row for _, row in rows]
    full = sum(all(cell.start < cell.end for cell in row[1:]) for row in cells)
    if not ragged and full < max(_FEWEST_ROWS, len(rows) / 2):
        return None
    articles = _paired(text, cells) or _plain(text, cells)
    keys = _keys(text, articles)
    if not keys:  # labels that no table knows: the codes and the facts tell of articles
        articles, keys = _behind(cells), coded_columns(text, cells)
    if not keys:
        return None
    examples = examples_in(text, rows, len(keys))
    keys = tuple("" if at in examples else key for at, key in enumerate(keys))
    together = {at for at, row in enumerate(zip(*articles, strict=True)) if _is_for_all(text, row)}
    own = tuple(
        tuple(
            pair
            for at, pair in enumerate(column)
            if at not in together and pair[1].start < pair[1].end
        )
        for column in articles
    )
    shared = tuple((head, cell) for at in together for head, cell in [articles[0][at]] if head)
    if not all(own):
        return None
    start, heads = _headings(text, rows[0][0].start, len(keys))
    own = tuple((*above, *column) for above, column in zip(heads, own, strict=True))
    return Columns(CharSpan(start, rows[-1][0].end), keys, own, shared)


def _headings(text: str, start: int, many: int) -> tuple[int, list[list[_Pair]]]:
    """Return where the headings above columns begin, and those of each: their names."""
    heads: list[list[_Pair]] = [[] for _ in range(many)]
    above: list[tuple[int, list[CharSpan]]] = []
    at = start
    for _ in range(_HEADING_LINES):
        begin = text.rfind("\n", 0, max(at - 1, 0)) + 1
        pieces = _pieces(text, begin, at)
        if at == 0 or (pieces and len(pieces) != many):
            break
        at = begin
        if pieces:
            above.insert(0, (begin, pieces))
    while above and not all(product_lexicon("").within(text[slice(*p)]) for p in above[0][1]):
        del above[0]
    for _, pieces in above:
        for column, piece in zip(heads, pieces, strict=True):
            column.append((None, piece))
    return (above[0][0] if above else start), heads


def _pieces(text: str, start: int, end: int) -> list[CharSpan]:
    """Return the pieces of a line between wide gaps and borders."""
    pieces: list[CharSpan] = []
    for piece in _BETWEEN.split(text[start:end]):
        words = piece.strip()
        if words:
            at = text.index(words, pieces[-1].end if pieces else start)
            pieces.append(CharSpan(at, at + len(words)))
    return pieces


def _is_for_all(text: str, row: Sequence[_Pair]) -> bool:
    """Return whether the first cell of a row alone is filled, as merged ones are."""
    head = row[0][0]
    if head is None or any(cell.start < cell.end for _, cell in row[1:]):
        return False
    return bool(attributes_named(text[slice(*head)]) & _OF_ALL)


def _plain(text: str, rows: Sequence[Sequence[CharSpan]]) -> list[list[_Pair]]:
    """Return the columns behind one of labels."""
    names = [text[slice(*row[0])] for row in rows]
    seconds = [text[slice(*row[2])] for row in rows]
    if sum(map(_is_head, names)) * 5 < len(rows) * 3 or any(map(is_label, seconds)):
        return []
    return _behind(rows)


def _behind(rows: Sequence[Sequence[CharSpan]]) -> list[list[_Pair]]:
    """Return the columns behind the first one."""
    return [
        [(row[0] if row[0].start < row[0].end else None, row[at]) for row in rows]
        for at in range(1, len(rows[0]))
    ]


def _paired(text: str, rows: Sequence[Sequence[CharSpan]]) -> list[list[_Pair]]:
    """Return the columns of labels and values in turn, where each row repeats its label."""
    if len(rows[0]) % 2:
        return []
    for row in rows:
        heads = {fold(text[slice(*cell)]) for cell in row[::2]}
        if len(heads) > 1 or heads == {""}:
            return []
    return [[(row[at], row[at + 1]) for row in rows] for at in range(0, len(rows[0]), 2)]


def _is_head(words: str) -> bool:
    return is_label(words) or is_part_or_price(words)


def _keys(text: str, articles: Sequence[Sequence[_Pair]]) -> tuple[str, ...]:
    """Return what the articles are called; nothing where the columns are none, or variants."""
    if not articles:
        return ()
    heads = [text[slice(*head)] if head else "" for head, _ in articles[0]]
    named = [attributes_named(words) for words in heads]
    rows = [[text[slice(*column[at][1])] for column in articles] for at in range(len(heads))]
    telling = {name for names in named for name in names} & OF_ARTICLES
    telling |= {"part" for words in heads if is_part_or_price(words)}
    if len(telling - {NAME}) < _FEWEST_TELLING:
        return ()
    coded = [row for row, names in zip(rows, named, strict=True) if CODE in names]
    coded += [row for row, words in zip(rows, heads, strict=True) if not words and _are_codes(row)]
    called = [row for row in coded if not any(map(_DIGIT.search, row))]  # *Model | Alder | Birch*
    coded = [row for row in coded if row not in called]
    if coded and not all(map(_DIGIT.search, coded[0])):
        return ()  # the columns behind the first are remarks
    called += [row for row, own in zip(rows, named, strict=True) if own & {NAME, "product_type"}]
    called += [row for row, words in zip(rows, heads, strict=True) if not words and _are_named(row)]
    if not coded and not _differ_in_figures(rows):
        return ()  # what is said in several languages
    for row in coded or called:
        keys = tuple(map(fold, row))
        if all(keys) and len(set(keys)) == len(keys) and not share_a_code(keys):
            return keys
    return ()


def _differ_in_figures(rows: Sequence[Sequence[str]]) -> bool:
    """Return whether two rows have figures in each cell that are not the same in all of them."""
    figures = [[_DIGIT.findall(words) for words in row] for row in rows]
    differing = [row for row in figures if all(row) and any(one != row[0] for one in row)]
    return len(differing) >= _FEWEST_TELLING


def _are_named(row: Sequence[str]) -> bool:
    """Return whether cells are names of products: *Borsa Alma*, but not *Jacket*, of a suit."""
    kinds = [product_lexicon("").within(words) for words in row]
    return all(
        own and own[0].end - own[0].start < len(words)
        for own, words in zip(kinds, row, strict=True)
    )


def _are_codes(row: Sequence[str]) -> bool:
    return all(TELLING_CODE.fullmatch(words) for words in row)
