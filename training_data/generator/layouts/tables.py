"""Tables about one product: header and row, labels in the first column, rows of a fact."""

from __future__ import annotations

from training_data.generator.layouts.page import (
    BLANK,
    CELL_GAP,
    COLUMN_GAP,
    Item,
    Lines,
    Page,
    cell,
    line,
    rows_of,
    split_lines,
    table_row,
)
from training_data.generator.layouts.sheets import label_text, labelled
from training_data.generator.layouts.words import LEAVES
from training_data.generator.segments import Phrase, phrase

_MAX_COLUMNS = 9


def header_and_row(page: Page) -> Lines:
    """Return a header row and one row of values, in several bands where there are many."""
    gap = CELL_GAP if page.chance(0.65) else COLUMN_GAP
    flat = [i for i in page.items if not i.fact.block or page.chance(0.3)]
    lines: Lines = []
    width = page.rng.randint(3, _MAX_COLUMNS)
    for start in range(0, len(flat), width):
        band = flat[start : start + width]
        heads, cells = [], []
        for item in band:
            head, content = column(page, item)
            heads.append(phrase(head))
            cells.append(content)
        lines += [table_row(heads, gap), table_row(cells, gap)]
        if page.chance(0.5):
            lines.append(BLANK)
    for item in page.items:
        if item not in flat:
            lines += row_table(page, item, gap)
    return lines


def transposed(page: Page) -> Lines:
    """Return labels in the first column and values in the second, as sheets have it."""
    lines: Lines = []
    empty = page.chance(0.15)
    for item in page.items:
        rows = split_lines(item.fact.value)
        if len(rows) > 1 and page.chance(0.5):
            lines += row_table(page, item, CELL_GAP)
            continue
        head, content = column(page, item)
        if item.second:
            head = CELL_GAP.join((item.label, item.second))
        if len(rows) > 1:
            lines.append(line(head + CELL_GAP, rows[0]))
            lines += [line("| " if empty else "", row) for row in rows[1:]]
        else:
            lines.append(line(head + CELL_GAP, content))
    return lines


def fact_tables(page: Page) -> Lines:
    """Return the facts that have rows as tables of their own, the others as a sheet."""
    gap = CELL_GAP if page.chance(0.6) else COLUMN_GAP
    lines: Lines = []
    for item in page.items:
        if len(rows_of(item.fact)) > 1:
            lines += [*row_table(page, item, gap), BLANK]
        else:
            lines += labelled(page, item, page.supplier.label_end)
    return lines


def row_table(page: Page, item: Item, gap: str) -> Lines:
    """Return a fact of rows as a table under its label; other facts as label and value."""
    rows = rows_of(item.fact)
    leaves = list(dict.fromkeys(leaf for row in rows for leaf in row))
    lead = next((leaf for leaf in ("component", "code", "sku") if leaf in leaves), "")
    if lead:
        leaves = [lead, *(leaf for leaf in leaves if leaf != lead)]
    if not rows or len(leaves) < 2:
        return labelled(page, item, ": ")
    heads = [_leaf_label(page, leaf) for leaf in leaves]
    lines: Lines = []
    if page.chance(0.6):
        lines.append(phrase(label_text(page, item)))
    if page.chance(0.75):
        lines.append(phrase(gap.join(heads)))
    for row in rows:
        lines.append(table_row([cell(row.get(leaf, ())) for leaf in leaves], gap))
    return lines


def column(page: Page, item: Item) -> tuple[str, Phrase]:
    """Return header and cell of an item; the unit may stand in the header."""
    label = label_text(page, item)
    found = item.fact.column
    if found is not None and page.chance(0.4):
        frame = page.pick((" ({})", " [{}]", " {}", ", {}"))
        return label + frame.format(found.unit), cell(found.cell)
    return label, cell(item.fact.value)


def _leaf_label(page: Page, leaf: str) -> str:
    found = LEAVES.get(leaf, {})
    label = page.pick(found.get(page.lang) or found.get("en") or (leaf.replace("_", " "),))
    return label.upper() if page.supplier.label_case == "upper" else label
