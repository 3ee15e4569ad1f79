"""The report of a run."""

from __future__ import annotations

from pathlib import Path

from extractor.batch.products import ProductsWritten


def write_report(folder: Path, products: ProductsWritten) -> Path:
    """Write report.html."""
    del products
    return folder / "report.html"
