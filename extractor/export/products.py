"""The wide form that CSV and the first sheet of XLSX share: one row per product.

The columns of attributes are known only after the last record, since files may be of different
schemas; until then the rows are kept as texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.core.record import ProductRow, Record
from extractor.export.rows import attribute_of, value_text

FIXED_COLUMNS = ("document", "document_id", "schema", "model", "product", "problems")


class ProductTable:
    """Collects products; a document without any still gets a row, with its problems."""

    def __init__(self) -> None:
        self._attributes: dict[str, None] = {}
        self._rows: list[tuple[tuple[str, ...], dict[str, str]]] = []

    def add(self, record: Record) -> None:
        """Add the products of one record."""
        products: tuple[ProductRow | None, ...] = record.products or (None,)
        for number, product in enumerate(products, start=1):
            fixed = (
                record.document.name,
                record.document.id,
                record.schema_id,
                record.model,
                str(number) if product else "",
                "; ".join(f"{problem.code}: {problem.message}" for problem in record.problems),
            )
            self._rows.append((fixed, self._cells(product) if product else {}))

    def columns(self) -> tuple[str, ...]:
        """Return the header: fixed columns, then every attribute met, in schema order."""
        return (*FIXED_COLUMNS, *self._attributes)

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield one tuple per product, as wide as `columns`."""
        for fixed, cells in self._rows:
            yield (*fixed, *(cells.get(name, "") for name in self._attributes))

    def _cells(self, product: ProductRow) -> dict[str, str]:
        for field in product.fields:
            self._attributes.setdefault(attribute_of(field.path))
        for name in product.values:
            self._attributes.setdefault(name)
        return {name: value_text(value) for name, value in product.values.items()}
