"""Cells that span columns of a table whose columns are articles.

    款号 | RY-2601 | RY-2602 | RY-2605        Code | 4410 | 4411 | 4420
    纱支 | 2/26Nm (over two columns) | 2/28Nm    Care | hand wash (over two) | dry clean

Such a cell holds for every column it spans, so it is repeated in each. In forms that are laid out
with spanning cells it is one value, and stays one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

REPEATED_CHARACTERS = 60


def repeat_over_columns(
    row: dict[int, str], spans: Sequence[tuple[int, int]], heading: Mapping[int, str]
) -> None:
    """Repeat the short cells of a row that span several columns with codes above them.

    Args:
        row: Texts by column; filled in place.
        spans: First column and number of columns of cells.
        heading: Texts by column of the first row of the table.
    """
    filled = sorted(column for column, text in row.items() if text)
    for start, count in spans:
        if count < 2:
            continue
        text = row.get(start, "")
        inside = range(start, start + count)
        others = [column for column in filled[1:] if column not in inside]
        if not text or len(text) > REPEATED_CHARACTERS or filled[0] in inside or not others:
            continue
        if all(_is_code(heading.get(column, "")) for column in inside):
            for column in inside:
                row[column] = text


def _is_code(text: str) -> bool:
    return any(character.isdigit() for character in text) and len(text) <= REPEATED_CHARACTERS
