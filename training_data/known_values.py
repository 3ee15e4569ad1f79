"""Known values of a PIM: the rows of a CSV or Excel file, read as canonical values.

A column is an attribute, by its code or by a label that the schema knows in any language. A cell is
a canonical value as JSON, or the words that people write: those are read by the attribute's form,
as a document's would be. Lists are separated by `;` or line breaks, parts of a composition by
commas as well.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
from pydantic import JsonValue

from extractor.errors import ConfigError
from schemas.base import AttributeSpec, ReadingTree, SchemaSpec, Shape
from schemas.parsing import ReadingContext, parse_attribute
from schemas.product import ProductSchema
from schemas.values.lexicon import fold

# Columns that name the document of a row.
_FILE_COLUMNS = frozenset({"file", "document", "datei", "fichier", "archivo", "documento"})
_LIST = re.compile(r"\s*[;\n]\s*")
# Between the shares of a composition: marks alone, before a share, behind a share.
_SHARES = tuple(
    re.compile(rf"\s*(?:[;\n]|,(?!\d))\s*{more}")
    for more in ("", r"|\s+(?=\d{1,3}(?:[.,]\d+)?\s*%)", r"|(?<=%)\s+(?=[^\W\d])")
)
_PAIR = re.compile(r"^(?P<code>\S*\d\S*)[\s:/–-]+(?P<name>\D.*)$")
_COMPONENT = re.compile(r"^(?P<component>[^\d%:]+):\s*(?P<rest>.+)$")


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """One row: what the PIM knows of a product.

    Attributes:
        row: Number of the row in the file, the header is 1.
        file: Document that describes it; empty where the file does not say.
        values: Canonical values by attribute.
        unread: Cells that give no value: attribute and text.
    """

    row: int
    file: str
    values: dict[str, JsonValue]
    unread: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KnownTable:
    """The rows of a file.

    Attributes:
        products: One per row.
        columns: Attributes that the file has a column for.
        ignored: Columns that are no attribute of the schema.
    """

    products: tuple[KnownProduct, ...]
    columns: tuple[str, ...]
    ignored: tuple[str, ...] = field(default=())


def read_known(path: Path, schema: type[ProductSchema], context: ReadingContext) -> KnownTable:
    """Return the rows of a CSV or XLSX file.

    Raises:
        ConfigError: the file cannot be read, or has no column of the schema (`bad_known_values`).
    """
    rows = _rows(path)
    if not rows:
        raise ConfigError(f"{path} has no rows.", code="bad_known_values")
    header, *body = rows
    columns = [_column(title, schema.spec()) for title in header]
    attributes = tuple(dict.fromkeys(name for name in columns if name not in (None, "file")))
    if not attributes:
        raise ConfigError(
            f"No column of {path} is an attribute of {schema.spec().schema_id}: name the columns "
            "by its attribute codes (`specloom schemas show`).",
            code="bad_known_values",
        )
    products = [
        _product(number, dict(zip(columns, row, strict=False)), schema, context)
        for number, row in enumerate(body, 2)
        if any(cell.strip() for cell in row)
    ]
    ignored = tuple(t for t, name in zip(header, columns, strict=True) if name is None and t)
    return KnownTable(tuple(products), tuple(str(name) for name in attributes), ignored)


def read_cell(
    schema: type[ProductSchema], name: str, text: str, context: ReadingContext
) -> JsonValue:
    """Return the canonical value of a cell, `None` where it gives none."""
    spec = schema.spec().attribute(name)
    given = _json(text)
    if given is not None and _is_canonical(schema, name, given):
        return given
    for tree in _trees(spec, text):
        value = parse_attribute(schema, name, tree, context).value
        if value is not None:
            return value
    # A code such as `wash_40`; figures that the form refused are not let in by the back door.
    code = text.strip()
    return code if not code.isdigit() and _is_canonical(schema, name, code) else None


def _product(
    number: int,
    cells: dict[str | None, str],
    schema: type[ProductSchema],
    context: ReadingContext,
) -> KnownProduct:
    values: dict[str, JsonValue] = {}
    unread: list[tuple[str, str]] = []
    for name, cell in cells.items():
        if name in (None, "file") or not cell.strip():
            continue
        value = read_cell(schema, str(name), cell, context)
        if value is None:
            unread.append((str(name), cell))
        else:
            values[str(name)] = value
    return KnownProduct(number, cells.get("file", "").strip(), values, tuple(unread))


def _column(title: str, spec: SchemaSpec) -> str | None:
    """Return the attribute of a column, `file` for the one of documents, else `None`."""
    folded = fold(title.replace("_", " "))
    if folded in _FILE_COLUMNS:
        return "file"
    for attribute in spec.attributes:
        if folded == fold(attribute.name.replace("_", " ")):
            return attribute.name
    for attribute in spec.attributes:
        words = {fold(word.rstrip(".:")) for own in attribute.labels.values() for word in own}
        if folded in words:
            return attribute.name
    return None


def _trees(spec: AttributeSpec, text: str) -> Iterable[ReadingTree]:
    """Yield how the words of a cell may be meant, as a reader would have read them."""
    if spec.shape is Shape.SCALAR:
        yield text.strip()
        return
    if spec.shape is Shape.LIST:
        yield [item for item in _LIST.split(text.strip()) if item]
        yield [item for item in re.split(r"\s*[;,\n]\s*", text.strip()) if item]
        return
    names = [leaf.name for leaf in spec.leaves]
    if "fibre" in names and "percent" in names:
        yield from (_shares(text, between) for between in _SHARES)
    yield [_row(names, item) for item in _LIST.split(text.strip()) if item]


def _shares(text: str, between: re.Pattern[str]) -> ReadingTree:
    """Return the rows of a composition that is written as people do: `Lining: 100% silk`."""
    rows: list[dict[str, str | None]] = []
    for item in filter(None, between.split(text.strip())):
        named = _COMPONENT.match(item)
        rows.append(
            {
                "component": named["component"] if named else None,
                "fibre": named["rest"] if named else item,
                "percent": None,
                "qualifier": None,
            }
        )
    return rows


def _row(names: Sequence[str], item: str) -> dict[str, str | None]:
    """Return one row: `900 blu` is a code and a name, anything else the first leaf."""
    row: dict[str, str | None] = dict.fromkeys(names)
    pair = _PAIR.match(item)
    if pair and {"code", "name"} <= set(names):
        return row | {"code": pair["code"], "name": pair["name"]}
    if "name" in names and not any(char.isdigit() for char in item):
        return row | {"name": item}
    return row | {names[0]: item}


def _json(text: str) -> JsonValue:
    stripped = text.strip()
    if not stripped.startswith(("[", "{", '"')):
        return None
    try:
        value: JsonValue = json.loads(stripped)
    except ValueError:
        return None
    return value


def _is_canonical(schema: type[ProductSchema], name: str, value: JsonValue) -> bool:
    """Return whether a value is one as records have it."""
    try:
        schema.model_validate({name: value})
    except ValueError:
        return False
    return True


def _rows(path: Path) -> list[list[str]]:
    try:
        if path.suffix.lower() in (".xlsx", ".xlsm"):
            return _sheet(path)
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError, KeyError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.", code="bad_known_values") from error
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:4096], ",;\t")
    except csv.Error:
        dialect = csv.excel
    return [list(row) for row in csv.reader(io.StringIO(text), dialect)]


def _sheet(path: Path) -> list[list[str]]:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        rows = book.worksheets[0].iter_rows(values_only=True)
        return [["" if cell is None else str(cell) for cell in row] for row in rows]
    finally:
        book.close()
