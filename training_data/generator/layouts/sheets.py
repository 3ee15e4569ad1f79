"""Sheets: one label and one value after the other, in the many ways in which people write that."""

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
    one_line,
    split_lines,
)
from training_data.generator.segments import Phrase, phrase

# Between label and value. The supplier's own habit comes on top of these.
_ENDS = (
    ": ",
    ": ",
    ":",
    " : ",
    " - ",
    " – ",
    "  ",
    " = ",
    " . . . ",
    " ...... ",
    " > ",
    " → ",
    "; ",
)
_NUMBERED = ("{n}. ", "{n}) ", "{n} ", "({n}) ", "{n}.{k} ", "- ", "• ", "· ", "* ", "[ ] ", "□ ")
_MAX_LINE = 110  # longer values start on the line below their label


def sheet(page: Page) -> Lines:
    """Return one label and value per line."""
    end = _end(page)
    mark = page.pick(_NUMBERED) if page.chance(0.14) else ""
    gap = page.chance(0.12)
    lines: Lines = []
    for number, item in enumerate(page.items, start=1):
        rows = labelled(page, item, end)
        if mark:
            rows[0] = line(mark.format(n=number, k=1 + number % 4), rows[0])
        lines.extend(rows)
        if gap:
            lines.append(BLANK)
    return with_distractors(page, lines)


def label_above(page: Page) -> Lines:
    """Return every value on the line below its label."""
    colon = page.pick(("", "", ":", " :", "?"))
    lines: Lines = []
    for item in page.items:
        lines.append(phrase(label_text(page, item) + colon))
        lines.extend(split_lines(item.fact.value))
        if page.chance(0.25):
            lines.append(BLANK)
    return lines


def sections(page: Page) -> Lines:
    """Return a sheet with headings over groups of labels."""
    end = _end(page)
    by_heading: dict[str, list[Item]] = {}
    for item in page.items:
        by_heading.setdefault(item.heading, []).append(item)
    frame = page.pick(("{}", "{}", "{}:", "== {} ==", "[{}]", "{} ---", "# {}", "■ {}"))
    number = page.chance(0.2)
    lines: Lines = []
    for count, (heading, items) in enumerate(by_heading.items(), start=1):
        shown = heading.upper() if page.supplier.label_case == "upper" else heading
        lines.append(phrase((f"{count}. " if number else "") + frame.format(shown)))
        for item in items:
            lines.extend(labelled(page, item, end))
        if page.chance(0.7):
            lines.append(BLANK)
    return with_distractors(page, lines)


def two_columns(page: Page) -> Lines:
    """Return a PDF sheet with two pairs of label and value on a line."""
    end = page.pick((": ", " ", "  ", ": ", ":"))
    gap = page.pick((COLUMN_GAP, COLUMN_GAP, CELL_GAP))
    short = [i for i in page.items if not i.fact.block]
    long = [i for i in page.items if i.fact.block]
    cells = [line(label_text(page, item) + end, cell(item.fact.value)) for item in short]
    lines: Lines = []
    for left in range(0, len(cells), 2):
        pair = cells[left : left + 2]
        lines.append(line(pair[0], gap, pair[1]) if len(pair) == 2 else pair[0])
    for item in long:
        lines.extend(labelled(page, item, end))
    return lines


def labels_then_values(page: Page) -> Lines:
    """Return pairs of lines: some labels with gaps, below them their values with the same gaps."""
    lines: Lines = []
    short = [i for i in page.items if not i.fact.block]
    size = page.rng.randint(2, 4)
    for start in range(0, len(short), size):
        group = short[start : start + size]
        lines.append(phrase(COLUMN_GAP.join(label_text(page, item) for item in group)))
        values: list[Phrase | str] = []
        for item in group:
            values.extend(
                (COLUMN_GAP, cell(item.fact.value)) if values else (cell(item.fact.value),)
            )
        lines.append(line(*values))
    for item in page.items:
        if item.fact.block:
            lines.extend(labelled(page, item, ": "))
    return lines


def columns_apart(page: Page) -> Lines:
    """Return all labels, then all values in the same order, as some PDFs give two columns."""
    short = [i for i in page.items if not i.fact.block]
    colon = page.pick(("", ":", " :"))
    lines: Lines = [phrase(label_text(page, item) + colon) for item in short]
    lines += [one_line(item.fact.value, ", ") for item in short]
    for item in page.items:
        if item.fact.block:
            lines.extend(labelled(page, item, ": "))
    return lines


def labelled(page: Page, item: Item, end: str) -> Lines:
    """Return label and value, with the value below the label where it has lines of its own."""
    label = label_text(page, item)
    column = item.fact.column
    if column is not None and page.chance(0.12):
        unit = page.pick((" ({})", " [{}]", " {}", ", {}", "/{}")).format(column.unit)
        return [line(label + unit + end, column.cell)]
    value = item.fact.value
    rows = split_lines(value)
    if len(rows) == 1:
        return [line(label + end, value)]
    draw = page.rng.random()
    if draw < 0.4:
        return [phrase(label + end.rstrip()), *rows]
    if draw < 0.75:
        return [line(label + end, rows[0]), *rows[1:]]
    flat = one_line(value, page.supplier.list_separator)
    if sum(len(seg.text) for seg in flat) > _MAX_LINE:
        return [phrase(label + end.rstrip()), flat]
    return [line(label + end, flat)]


def label_text(page: Page, item: Item) -> str:
    """Return the label, in both languages where the sheet is bilingual."""
    if not item.second:
        return item.label
    return f"{item.label}{_BILINGUAL[len(page.supplier.name) % len(_BILINGUAL)]}{item.second}"


def with_distractors(page: Page, lines: Lines) -> Lines:
    """Strew the page's distractors between the lines."""
    for found in page.distractors:
        lines.insert(page.rng.randint(0, len(lines)), found)
    return lines


def _end(page: Page) -> str:
    return page.supplier.label_end if page.chance(0.55) else page.pick(_ENDS)


_BILINGUAL = (" / ", "/", " - ", " | ", " ")
