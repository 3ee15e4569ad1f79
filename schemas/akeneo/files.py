"""Reads what Akeneo exports: CSV, XLSX and JSON files, alone, in folders or in one ZIP.

Which file holds what is decided by its columns, not by its name. Sizes are bounded: the structure
of a PIM is small, and what is larger is something else.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import load_workbook
from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.akeneo.catalog import Catalog
from schemas.akeneo.rows import Row, add_row

_MAX_FILE_BYTES = 50_000_000
_MAX_FILES = 500
_SUFFIXES = (".csv", ".xlsx", ".json", ".ndjson", ".jsonl", ".zip")


def read_catalog(paths: Sequence[Path]) -> Catalog:
    """Return the structure that export files describe.

    Raises:
        SchemaError: `pim_export`: a file cannot be read, or no attribute is in any of them.
    """
    catalog = Catalog()
    for name, content in _contents(paths):
        try:
            rows = list(_rows(name, content))
        except (ValueError, KeyError, csv.Error, zipfile.BadZipFile) as error:
            raise _unreadable(name, error) from error
        added = [add_row(catalog, row) for row in rows]
        if not any(added):
            catalog.unread.append(f"{name}: no attributes, options, families or variants in it")
    if not catalog.attributes:
        raise SchemaError(
            "There are no attributes in these files. Export attributes, options and families from "
            "the PIM (CSV or XLSX), or save the answers of its REST interface.",
            code="pim_export",
        )
    return catalog


def _unreadable(name: str, error: Exception | str) -> SchemaError:
    return SchemaError(f"{name} cannot be read: {error}", code="pim_export")


def _contents(paths: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    files = [file for path in paths for file in _files(path)]
    if len(files) > _MAX_FILES:
        raise _unreadable(str(paths[0]), "there are too many files in it")
    for file in files:
        try:
            content = file.read_bytes()
        except OSError as error:
            raise _unreadable(str(file), error) from error
        if len(content) > _MAX_FILE_BYTES:
            raise _unreadable(str(file), "it is too large for the structure of a PIM")
        # A workbook is a ZIP as well; its name tells them apart.
        if file.suffix.lower() == ".zip":
            yield from _members(file.name, content)
        else:
            yield file.name, content


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(f for f in path.rglob("*") if f.suffix.lower() in _SUFFIXES and f.is_file())
    return [path]


def _members(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the files of an archive; bytes are counted while they are unpacked."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile as error:
        raise _unreadable(name, error) from error
    left = _MAX_FILE_BYTES
    for member in archive.infolist()[:_MAX_FILES]:
        if not member.filename.lower().endswith(_SUFFIXES[:-1]):
            continue
        with archive.open(member) as stream:
            data = stream.read(left + 1)
        left -= len(data)
        if left < 0:
            raise _unreadable(name, "it unpacks to more than the structure of a PIM")
        yield f"{name}/{member.filename}", data


def _rows(name: str, content: bytes) -> Iterator[Row]:
    suffix = Path(name).suffix.lower()
    if suffix == ".xlsx":
        return _sheet_rows(content)
    text = content.decode("utf-8-sig")
    if suffix == ".csv":
        return _csv_rows(text)
    return _json_rows(text)


def _csv_rows(text: str) -> Iterator[Row]:
    header = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=header.count)
    for row in csv.DictReader(io.StringIO(text), delimiter=delimiter):
        yield {key: cell for key, cell in row.items() if isinstance(key, str) and cell}


def _sheet_rows(content: bytes) -> Iterator[Row]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    for sheet in book.worksheets:
        lines = sheet.iter_rows(values_only=True)
        header = [str(cell) if cell is not None else "" for cell in next(lines, ())]
        for line in lines:
            cells = zip(header, line, strict=False)
            yield {key: str(cell) for key, cell in cells if key and cell is not None}


def _json_rows(text: str) -> Iterator[Row]:
    try:
        content: JsonValue = json.loads(text)
    except ValueError:  # one object a line
        content = [json.loads(line) for line in text.splitlines() if line.strip()]
    yield from _objects(content)


def _objects(content: JsonValue) -> Iterator[Row]:
    """Yield the objects of a list, of a page of the REST interface, or the one there is."""
    if isinstance(content, list):
        for one in content:
            yield from _objects(one)
    elif isinstance(content, dict):
        embedded = content.get("_embedded")
        if isinstance(embedded, dict):
            yield from _objects(embedded.get("items"))
        else:
            yield content
