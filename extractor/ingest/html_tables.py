"""Tables of an HTML page as lines: rows of data, or the areas and cards that a page is set in."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

from extractor.ingest.normalise import clean_cell, table_row
from extractor.ingest.spans import REPEATED_CHARACTERS, repeat_over_columns

# Beyond these a cell is an area of the page, not a value in a table.
_CELL_CHARACTERS = 400
_CELL_LINES = 8
# A value has no headings and no tables of its own.
_OF_AREAS = ("table", "h1", "h2", "h3", "h4", "h5", "h6")
_CARD_LINES = 3  # of every cell of a row, where no picture tells that they are cards
_MAX_SPAN = 100

_Row = list[tuple[html.HtmlElement, list[str]]]


def table_lines(rows: list[_Row]) -> list[str]:
    """Return a table as rows where it holds data, as blocks where it arranges the page.

    Args:
        rows: Its rows, each cell with the lines of its content.
    """
    areas = any(_is_area(cell, lines) for row in rows for cell, lines in row)
    if cards := _below_pictures(rows):
        return cards
    return _areas(rows) if areas or any(map(_has_cards, rows)) else _grid(rows)


def rows_of(table: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the rows of this table, not those of tables in its cells."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"tbody", "thead", "tfoot"}:
            yield from (row for row in child if row.tag == "tr")


def _is_area(cell: html.HtmlElement, lines: list[str]) -> bool:
    """Return whether the cell is a region of the page rather than a value."""
    filled = [line for line in lines if line.strip()]
    if len(filled) > _CELL_LINES or sum(map(len, filled)) > _CELL_CHARACTERS:
        return True
    return len(filled) > 1 and any(cell.find(f".//{tag}") is not None for tag in _OF_AREAS)


def _has_cards(row: _Row) -> bool:
    """Return whether a row sets cards side by side, each with its picture, name and price."""
    filled = [(cell, [line for line in lines if line.strip()]) for cell, lines in row]
    filled = [(cell, lines) for cell, lines in filled if lines]
    return len(filled) > 1 and all(
        cell.tag == "td" and len(lines) >= (2 if cell.find(".//img") is not None else _CARD_LINES)
        for cell, lines in filled
    )


def _below_pictures(rows: list[_Row]) -> list[str]:
    """Return what stands below each of a row's pictures, one card after the other.

    Empty where a row has no pictures alone in each of its cells, or another width.
    """
    if not rows or not all(_is_picture(cell, lines) for cell, lines in rows[0]):
        return []
    width = len(rows[0])
    if width <= 1 or any(len(row) != width for row in rows):
        return []
    out: list[str] = []
    columns: list[list[str]] = [[] for _ in range(width)]
    for row in rows:
        if all(_is_picture(cell, lines) for cell, lines in row):
            out += [line for column in columns if column for line in (*column, "")]
            columns = [[] for _ in range(width)]
        for column, (_, lines) in zip(columns, row, strict=True):
            column += [line for line in lines if line.strip()]
    return out + [line for column in columns if column for line in (*column, "")]


def _is_picture(cell: html.HtmlElement, lines: list[str]) -> bool:
    return cell.find(".//img") is not None and not any(line.strip() for line in lines)


def _areas(rows: list[_Row]) -> list[str]:
    """Return the cells one below the other; rows of plain values stay rows."""
    out: list[str] = []
    for row in rows:
        filled = [(cell, lines) for cell, lines in row if any(line.strip() for line in lines)]
        if _has_cards(row) or any(_is_area(cell, lines) for cell, lines in filled):
            for _, lines in filled:
                out += [*lines, ""]
        elif len(filled) == 1:
            out += [*filled[0][1], ""]
        elif filled:
            out.append(_joined([lines for _, lines in filled]))
    return out


def _grid(rows: list[_Row]) -> list[str]:
    """Return one line for a row; columns without any text are left out.

    A short cell that spans rows is repeated in each, so that every row can be read by itself.
    """
    grid: list[dict[int, str]] = []
    multiline: list[list[str]] = []
    carried: dict[int, tuple[int, str]] = {}
    heading: dict[int, str] = {}
    for row in rows:
        spans: list[tuple[int, int]] = []
        cells = {column: text for column, (left, text) in carried.items() if left > 0}
        carried = {c: (left - 1, text) for c, (left, text) in carried.items() if left > 1}
        column = 0
        is_heading = not grid and _is_heading(row)
        for cell, lines in row:
            while column in cells:
                column += 1
            text = clean_cell(_cell_text(cell, lines, is_heading=is_heading))
            cells[column] = text
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            if down > 1:
                repeated = text if len(text) <= REPEATED_CHARACTERS else ""
                carried[column] = (down - 1, repeated)
            spans.append((column, across))
            column += across
        heading = heading or {column: text for column, text in cells.items() if text}
        repeat_over_columns(cells, spans, heading)
        grid.append(cells)
        multiline.append([line for _, lines in row for line in lines])
    used = sorted({column for cells in grid for column, text in cells.items() if text})
    if len(used) == 1:
        # One column: not a table but lines below each other.
        return [line for lines in multiline for line in lines]
    return [
        table_row([cells.get(column, "") for column in used])
        for cells in grid
        if any(cells.values())
    ]


def _is_heading(row: _Row) -> bool:
    """Return whether a row heads columns: it has no figures and labels no value."""
    words = [" ".join(lines).strip() for _, lines in row]
    is_label = any(text.endswith(":") for text in words[:1])
    return not is_label and not any(char.isdigit() for text in words for char in text)


def _cell_text(cell: html.HtmlElement, lines: list[str], *, is_heading: bool) -> str:
    """Return a cell as one line: what stands below a value in smaller letters is parted from it.

    A name, below it the cloth: *Sciarpa Lia, lana vergine*. Words of a heading only wrap.
    """
    if cell.tag == "th" or is_heading:
        return " ".join(lines)
    text = ""
    for line in lines:
        parted = text and text[-1].isalnum() and line[:1].isupper()
        text += f"{', ' if parted else ' '}{line}"
    return text


def _joined(cells: list[list[str]]) -> str:
    return table_row([clean_cell(" ".join(lines)) for lines in cells])


def _span(cell: html.HtmlElement, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return min(int(value), _MAX_SPAN) if value.isascii() and value.isdigit() else 1
