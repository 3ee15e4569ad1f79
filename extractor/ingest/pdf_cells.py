"""What the cells of a block are: a table, pairs of label and value, cards, labels over values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from extractor.ingest.pdf_runs import Run
from schemas.vocabulary.labels import LABELS

Cells = list[list[Run]]

_MAX_LABEL = 40
_MAX_LABEL_WORDS = 5
_MAX_MONEY_WORDS = 2
# The columns of an address beside labels and values, and their lines at least.
_BESIDE = 3
_MONEY = re.compile(r"[€$£¥￥]|\b(?:EUR|USD|GBP|TL|CHF|JPY|CNY)\b|^\d{1,3}(?:[.,]\d{3})*[.,]\d\d$")
_CODE = re.compile(r"^(?=.*\d)[A-Z0-9][A-Z0-9./_-]*\d[A-Z0-9./_-]*$", re.I)
_KNOWN = frozenset(
    label.casefold() for own in LABELS.values() for labels in own.values() for label in labels
)
_NUMBER = re.compile(r"^[±+-]?[\d.,]+ ?(?:%|cm|mm|g|kg|m)?$")


class Kind(StrEnum):
    """How the cells of a block are read."""

    TABLE = "table"
    PAIRS = "pairs"
    CARDS = "cards"
    STACKED = "stacked"
    BESIDE = "beside"


def text_of(cell: Sequence[Run]) -> str:
    """Return what a cell says."""
    return " ".join(run.text for run in cell)


def is_bold(cell: Sequence[Run]) -> bool:
    """Return whether a cell is set in bold throughout."""
    return bool(cell) and all(run.glyphs[0].bold for run in cell)


def is_label(cell: Sequence[Run]) -> bool:
    """Return whether a cell could name a value: short, of letters alone."""
    text = text_of(cell)
    return (
        0 < len(text) <= _MAX_LABEL
        and len(cell) <= _MAX_LABEL_WORDS
        and text[0].isalpha()
        and not any(c.isdigit() for c in text)
        and text[-1] not in ".,;"
    )


def kind_of(rows: Sequence[Cells]) -> Kind:
    """Return how rows of as many cells each are read."""
    width = len(rows[0])
    if width >= 4 and width % 2 == 0 and _is_pairs(rows):
        return Kind.PAIRS
    if is_stacked(rows):
        return Kind.STACKED
    if width == _BESIDE and _is_beside(rows):
        return Kind.BESIDE
    if len(rows) >= 3 and is_cards(rows):
        return Kind.CARDS
    return Kind.TABLE


def is_list(rows: Sequence[Cells]) -> bool:
    """Return whether two columns are labels with their values and no table under a header."""
    first, *others = rows
    if not others:
        return True
    if all(map(is_bold, first)):
        return sum(is_bold(row[0]) for row in others) > len(others) * 0.5
    named = sum(is_label(row[0]) for row in others if row[0])
    if all(map(is_label, first)) and len(others) > 1 and named * 2 < len(others):
        return any(map(is_bold, (row[0] for row in others)))
    return True


def _is_pairs(rows: Sequence[Cells]) -> bool:
    """Return whether every other column holds labels."""
    width = len(rows[0])
    labels = [row[c] for row in rows for c in range(0, width, 2) if row[c]]
    values = [row[c] for row in rows for c in range(1, width, 2) if row[c]]
    if not labels or not values:
        return False
    for column in range(0, width, 2):
        cells = [row[column] for row in rows if row[column]]
        if sum(text_of(cell)[0].isalpha() for cell in cells) < len(cells) * 0.7:
            return False
    bold = sum(map(is_bold, labels)) / len(labels)
    if bold >= 0.7 and sum(map(is_bold, values)) <= len(values) * 0.3:
        head = [row for row in rows[:1] if is_bold(row[0])]
        return bool(head) and not all(is_bold(cell) for cell in rows[0] if cell)
    if bold >= 0.3 or not all(map(_could_be_label, labels)):
        return False
    texts = [text_of(cell) for cell in labels]
    telling = sum(any(c.isdigit() for c in text_of(cell)) for cell in values)
    return (
        len(set(texts)) == len(texts)
        and not all(is_label(cell) for cell in rows[0] if cell)
        and telling * 3 >= len(values)
    )


def _is_beside(rows: Sequence[Cells]) -> bool:
    """Return whether an address stands beside labels with their values, as in letters."""
    address = [row[0] for row in rows if row[0]]
    labels = [row[1] for row in rows if row[1]]
    values = [row[2] for row in rows if row[2]]
    if min(len(address), len(labels)) < _BESIDE or any(bool(r[1]) != bool(r[2]) for r in rows):
        return False
    named = [_could_be_label(cell) or text_of(cell).endswith((".", "/")) for cell in labels]
    if not all(named) or not is_label(rows[0][0]):
        return False
    numbered = sum(_signature(cell) == "mixed" for cell in address)
    texts = [text_of(cell) for cell in labels]
    return (
        0 < numbered < len(address)
        and not is_label(rows[0][2])
        and len(set(texts)) == len(texts)
        and len({_signature(cell) for cell in values}) > 1
    )


def _could_be_label(cell: Sequence[Run]) -> bool:
    return is_label(cell) or text_of(cell).endswith(":")


def is_stacked(rows: Sequence[Cells]) -> bool:
    """Return whether a line of labels stands over each line of values, twice at least."""
    if len(rows) < 4 or len(rows) % 2:
        return False
    labels = [cell for row in rows[::2] for cell in row if cell]
    values = [cell for row in rows[1::2] for cell in row if cell]
    if any(text_of(cell).rstrip(":").casefold() in _KNOWN for cell in values):
        return False
    if not all(map(is_label, labels)) or any(
        value and not label
        for above, below in zip(rows[::2], rows[1::2], strict=True)
        for label, value in zip(above, below, strict=True)
    ):
        return False
    bold = sum(map(is_bold, labels)) / len(labels)
    if bold >= 0.8 and sum(map(is_bold, values)) <= len(values) * 0.2:
        return True
    return sum(map(is_label, values)) <= len(values) * 0.5 and bold < 0.2


def is_cards(rows: Sequence[Cells]) -> bool:
    """Return whether cells are of a kind across the rows, not down the columns.

    So are cells of which each names its own value.
    """
    if any(len([c for c in row if c]) > 4 for row in rows):
        return False
    if all(_is_named([row[c] for row in rows if row[c]]) for c in range(len(rows[0]))):
        return True
    across = [_uniform([c for c in row if c]) for row in rows]
    columns = [[row[c] for row in rows[1:] if row[c]] for c in range(len(rows[0]))]
    down = [_uniform(cells) for cells in columns]
    telling = [kind for kind in across if kind not in {None, "text"}]
    # The first row names each card: bold, a code or a name, never a plain label for its column.
    return len(telling) >= 2 and not any(kind not in {None, "text"} for kind in down)


def is_across(rows: Sequence[Cells]) -> bool:
    """Return whether cells are of one kind across some row, and down no column."""
    across = [_uniform([cell for cell in row if cell]) for row in rows]
    columns = [[row[c] for row in rows if row[c]] for c in range(len(rows[0]))]
    down = [_uniform(cells) for cells in columns if len(cells) > 1]
    plain = {None, "text"}
    return any(kind not in plain for kind in across) and all(kind in plain for kind in down)


def is_money(cell: Sequence[Run]) -> bool:
    """Return whether a cell is a price alone."""
    text = text_of(cell)
    return len(cell) <= _MAX_MONEY_WORDS and _signature(cell) == "money" and text[-1] != ":"


def _is_named(column: Sequence[Sequence[Run]]) -> bool:
    """Return whether most cells hold a label, a colon and a value."""
    named = sum(": " in text_of(cell) for cell in column)
    return named > 1 and named >= len(column) * 0.6


def _uniform(cells: Sequence[Sequence[Run]]) -> str | None:
    kinds = {_signature(cell) for cell in cells}
    return kinds.pop() if len(kinds) == 1 and len(cells) > 1 else None


def _signature(cell: Sequence[Run]) -> str:
    text = text_of(cell)
    if _MONEY.search(text):
        return "money"
    if _NUMBER.match(text):
        return "number"
    if _CODE.match(text):
        return "code"
    return "mixed" if any(c.isdigit() for c in text) else "text"
