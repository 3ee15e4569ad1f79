"""Where records go: the terminal, standard output or a file, in the chosen form.

A file is written beside its final name and moved there when it is complete, so that an
interrupted run leaves no half export that looks like a whole one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

import click
from rich.console import Console

from extractor.export.csv_writer import CsvWriter
from extractor.export.formats import ExportFormat, RecordWriter
from extractor.export.json_writer import JsonLinesWriter, JsonWriter
from extractor.export.table_writer import TableWriter
from extractor.export.xlsx_writer import XlsxWriter

# Columns of a table that goes to a file or a pipe, where there is no terminal to ask.
_PLAIN_WIDTH = 120


@contextmanager
def open_writer(form: ExportFormat, output: Path | None) -> Iterator[RecordWriter]:
    """Give a writer that puts records into `output`, or on standard output where that is `None`.

    Raises:
        click.UsageError: XLSX without a file to put it in.
        click.FileError: the file cannot be written.
    """
    if output is None:
        if form is ExportFormat.XLSX:
            raise click.UsageError("--format xlsx needs --output FILE.")
        writer = _text_writer(form, sys.stdout)
        yield writer
        writer.close()
        return
    part = output.with_name(output.name + ".part")
    try:
        binary = part.open("wb")
    except OSError as err:
        raise click.FileError(str(output), hint=err.strerror or str(err)) from err
    try:
        with _file_writer(form, binary) as writer:
            yield writer
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _file_writer(form: ExportFormat, binary: BinaryIO) -> Iterator[RecordWriter]:
    """Give a writer that fills `binary`, which is closed in the end."""
    writer: RecordWriter
    if form is ExportFormat.XLSX:
        with binary:
            writer = XlsxWriter(binary)
            yield writer
            writer.close()
        return
    # Line ends are the writers' own: CSV has other ones than the platform.
    with TextIOWrapper(binary, encoding="utf-8", newline="") as stream:
        writer = _text_writer(form, stream)
        yield writer
        writer.close()


def _text_writer(form: ExportFormat, stream: TextIO) -> RecordWriter:
    if form is ExportFormat.JSON:
        return JsonWriter(stream)
    if form is ExportFormat.JSONL:
        return JsonLinesWriter(stream)
    if form is ExportFormat.CSV:
        return CsvWriter(stream)
    width = None if stream.isatty() else _PLAIN_WIDTH
    return TableWriter(Console(file=stream, width=width, highlight=False))
