"""The table that a person reads in a terminal: one block per file and product."""

from __future__ import annotations

import re

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.core.record import FieldStatus, ProblemRow, ProductRow, Record
from extractor.export.rows import DisplayRow, display_rows, silent_attributes

# Below this a person should look at the page before trusting the value; the colour says so.
LOW_CONFIDENCE = 0.7

# Escape sequences in a document could rewrite what the terminal shows.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")

_SILENT = {
    FieldStatus.ABSENT: "not in the document",
    FieldStatus.UNREADABLE: "could not be read",
}


class TableWriter:
    """Prints records to `console` as they come."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def write(self, record: Record) -> None:
        """Print one record: heading, fields, what is absent, problems."""
        document = record.document
        pages = f"{document.pages} page{'s' if document.pages != 1 else ''}"
        origin = ", ".join(text for text in (record.schema_id, pages, record.model) if text)
        self._console.print(_plain(document.name, "bold") + _plain(f"  {origin}", "dim"))
        for number, product in enumerate(record.products, start=1):
            if len(record.products) > 1:
                self._console.print(f"product {number} of {len(record.products)}")
            self._print_product(product)
        for problem in record.problems:
            self._print_problem(problem)
        self._console.print()

    def close(self) -> None:
        """Do nothing: every block is complete."""

    def _print_product(self, product: ProductRow) -> None:
        rows = display_rows(product.fields)
        if rows:
            self._console.print(_table(rows))
        for row in rows:
            for problem in row.problems:
                self._print_problem(problem, row.label)
        for status, words in _SILENT.items():
            if names := silent_attributes(product.fields, status):
                self._console.print(_plain(f"{words}: {', '.join(names)}", "dim"))

    def _print_problem(self, problem: ProblemRow, label: str = "") -> None:
        page = f"page {problem.page}" if problem.page else ""
        place = ", ".join(text for text in (label, problem.part or "", page) if text)
        head = f"! {problem.code}" + (f" ({place})" if place else "")
        self._console.print(_plain(f"{head}: {problem.message}", "yellow"))


def _plain(text: str, style: str = "") -> Text:
    """Return text that is shown as it is: no markup, no control characters."""
    return Text(_CONTROL.sub(" ", text), style=style)


def _table(rows: list[DisplayRow]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("attribute", no_wrap=True)
    table.add_column("value", ratio=3, overflow="fold")
    table.add_column("reading", ratio=3, overflow="fold")
    table.add_column("conf.", justify="right", no_wrap=True)
    table.add_column("found in", ratio=2, overflow="fold")
    for row in rows:
        confidence = "" if row.confidence is None else f"{row.confidence:.2f}"
        table.add_row(
            _plain(row.label),
            _value_cell(row),
            _plain(row.reading),
            Text(confidence, style=_confidence_style(row)),
            _plain(row.place, "dim"),
        )
    return table


def _value_cell(row: DisplayRow) -> Text:
    if row.status is FieldStatus.FOUND:
        return _plain(row.value)
    value = f" {row.value}" if row.value else ""
    return _plain(f"[{row.status}]{value}", "red")


def _confidence_style(row: DisplayRow) -> str:
    low = row.confidence is not None and row.confidence < LOW_CONFIDENCE
    return "yellow" if low else ""
