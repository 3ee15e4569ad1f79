"""The products of a run: what all its mails and files say, merged, as Parquet and as a workbook."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from extractor.batch.gather import GatheredProduct, Gathering
from extractor.batch.merge import MergedAttribute, Statement, merge_attribute
from extractor.batch.status import open_manifest
from extractor.core.record import FieldStatus
from extractor.export.rows import value_text
from extractor.export.spreadsheet_text import xlsx_text

SCHEMA = pa.schema(
    [
        ("supplier", pa.string()),
        ("style_code", pa.string()),
        ("schema", pa.string()),
        ("documents", pa.int32()),
        ("last_sent", pa.timestamp("us", tz="UTC")),
        ("attribute", pa.string()),
        ("status", pa.string()),
        ("value", pa.string()),  # JSON; null where candidates conflict
        ("text", pa.string()),
        ("reading", pa.string()),
        ("confidence", pa.float64()),
        ("sent", pa.timestamp("us", tz="UTC")),
        ("item", pa.int64()),
        ("name", pa.string()),
        ("place", pa.string()),
        ("support", pa.int32()),
        ("candidates", pa.string()),  # JSON list of {value, text, sent, item, name}
        ("history", pa.string()),  # likewise, newest first
    ]
)
_ROWS_AT_ONCE = 20_000
# A sheet of Excel ends after 1,048,576 rows; long before that it is no sheet for people.
_MOST_SHEET_ROWS = 200_000
_CONFLICT = "?? "


@dataclass(slots=True)
class ProductsWritten:
    """What was written.

    Attributes:
        products: Rows of the workbook.
        documents: How many products are spoken of in so many documents.
        statuses: Attributes by status.
        revised: Attributes of which an older value is history.
        cut: Products that the workbook has no room for.
    """

    products: int = 0
    documents: Counter[int] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    revised: int = 0
    cut: int = 0


def write_products(folder: Path) -> ProductsWritten:
    """Merge the shards that are done and write `products.parquet` and `products.xlsx`.

    Raises:
        ConfigError: there is no run in `folder`.
    """
    manifest = open_manifest(folder)
    try:
        shards = manifest.done_shards()
    finally:
        manifest.close()
    gathering = Gathering(folder / f".products-{os.getpid()}.sqlite")
    try:
        for shard in shards:
            gathering.take(folder / "shards" / f"shard-{shard:06d}.parquet")
        gathering.arrange()
        written = ProductsWritten()
        _write_parquet(folder / "products.parquet", gathering, written)
        _write_workbook(folder / "products.xlsx", gathering, written)
        return written
    finally:
        gathering.close()


def merged_attributes(product: GatheredProduct) -> list[MergedAttribute]:
    """Return what holds for each attribute of a product, in the order they were first stated."""
    by_attribute: dict[str, list[Statement]] = {}
    for statement in product.statements:
        by_attribute.setdefault(statement.attribute, []).append(statement)
    return [merge_attribute(statements) for statements in by_attribute.values()]


def _write_parquet(path: Path, gathering: Gathering, written: ProductsWritten) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}")
    with pq.ParquetWriter(part, SCHEMA, compression="zstd") as writer:
        rows: list[dict[str, object]] = []
        for product in gathering.products():
            attributes = merged_attributes(product)
            _note(written, product, attributes)
            rows += [_row(product, attribute) for attribute in attributes]
            if len(rows) >= _ROWS_AT_ONCE:
                writer.write_table(pa.Table.from_pylist(rows, SCHEMA))
                rows = []
        writer.write_table(pa.Table.from_pylist(rows, SCHEMA))
    part.replace(path)


def _note(
    written: ProductsWritten, product: GatheredProduct, attributes: list[MergedAttribute]
) -> None:
    written.products += 1
    written.documents[product.items] += 1
    written.statuses.update(attribute.status.value for attribute in attributes)
    written.revised += sum(bool(attribute.history) for attribute in attributes)


def _row(product: GatheredProduct, attribute: MergedAttribute) -> dict[str, object]:
    leading = attribute.leading
    found = attribute.status is FieldStatus.FOUND
    return {
        "supplier": product.supplier or None,
        "style_code": product.code or None,
        "schema": " ".join(product.schemas),
        "documents": product.items,
        "last_sent": product.sent,
        "attribute": attribute.attribute,
        "status": attribute.status.value,
        "value": leading.value if found else None,
        "text": _shown(leading) if found else None,
        "reading": leading.reading,
        "confidence": leading.confidence,
        "sent": leading.sent,
        "item": leading.item,
        "name": leading.name,
        "place": leading.place,
        "support": attribute.support,
        "candidates": _listed(attribute.candidates),
        "history": _listed(attribute.history),
    }


def _listed(statements: tuple[Statement, ...]) -> str | None:
    if not statements:
        return None
    listed = [
        {
            "value": json.loads(statement.value) if statement.value else None,
            "text": _shown(statement),
            "sent": statement.sent.isoformat() if statement.sent else None,
            "item": statement.item,
            "name": statement.name,
        }
        for statement in statements
    ]
    return json.dumps(listed, ensure_ascii=False)


def _shown(statement: Statement) -> str:
    return value_text(json.loads(statement.value)) if statement.value else statement.text


def _write_workbook(path: Path, gathering: Gathering, written: ProductsWritten) -> None:
    """Write a row per product; a conflict shows all its candidates behind two question marks."""
    columns = _columns(path.with_name("products.parquet"))
    book = Workbook(write_only=True)
    sheet = book.create_sheet("products")
    sheet.freeze_panes = "C2"
    header = ["supplier", "style_code", "schema", "documents", "last_sent", *columns]
    cells = [WriteOnlyCell(sheet, name) for name in header]
    for cell in cells:
        cell.font = Font(bold=True)
    sheet.append(cells)
    for number, product in enumerate(gathering.products()):
        if number == _MOST_SHEET_ROWS:
            written.cut = written.products - number
            break
        texts = {a.attribute: _cell_text(a) for a in merged_attributes(product)}
        fixed = [product.supplier, product.code, " ".join(product.schemas)]
        moment = product.sent.date().isoformat() if product.sent else ""
        row = [_text_cell(sheet, text) for text in fixed]
        row += [product.items, _text_cell(sheet, moment)]
        sheet.append([*row, *(_text_cell(sheet, texts.get(name, "")) for name in columns)])
    part = path.with_name(f".{path.name}.{os.getpid()}")
    book.save(part)
    part.replace(path)


def _columns(products: Path) -> list[str]:
    """Return all attributes of the products, those that most have first."""
    counts: Counter[str] = Counter()
    with pq.ParquetFile(products) as file:
        for batch in file.iter_batches(_ROWS_AT_ONCE, columns=["attribute"]):
            counts.update(batch.column(0).to_pylist())
    return [name for name, _ in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))]


def _cell_text(attribute: MergedAttribute) -> str:
    if attribute.status is FieldStatus.FOUND:
        return _shown(attribute.leading)
    if attribute.status is FieldStatus.CONFLICTING:
        return _CONFLICT + " / ".join(_shown(one) for one in attribute.candidates)
    return ""


def _text_cell(sheet: object, text: str) -> WriteOnlyCell:
    """Return a cell that says itself that it is text: nothing in it runs as a formula."""
    cell = WriteOnlyCell(sheet, xlsx_text(text)[:32_000])
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
