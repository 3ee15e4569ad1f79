"""The figures of a run's report, added up shard by shard in memory that does not grow with them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from extractor.batch.threads import domain_of
from extractor.core.record import FieldStatus

CONFIDENCE_BINS = 20
_COLUMNS = ["item", "product", "sender", "sent", "attribute", "status", "confidence"]
# Fewer products tell nothing of a supplier's habits.
_MIN_PRODUCTS = 10
# A share that far (in standard errors) from its own history is no chance.
_DRIFT = 3.0


@dataclass(slots=True)
class Fill:
    """How often attributes had a value: asked and found."""

    asked: int = 0
    found: int = 0
    confidence: float = 0.0

    @property
    def share(self) -> float:
        """Found of asked."""
        return self.found / self.asked if self.asked else 0.0

    def add(self, asked: int, found: int, confidence: float) -> None:
        """Take more of them."""
        self.asked += asked
        self.found += found
        self.confidence += confidence


@dataclass(frozen=True, slots=True)
class Drift:
    """A supplier whose latest month is not like the ones before.

    Attributes:
        supplier: Its domain.
        months: Share of attributes found, month by month.
        before: That share over all earlier months.
        last: In the latest month.
        score: Difference in standard errors.
    """

    supplier: str
    months: tuple[float, ...]
    before: float
    last: float
    score: float

    @property
    def is_drifting(self) -> bool:
        """Whether somebody should look at it."""
        return abs(self.score) >= _DRIFT


@dataclass(slots=True)
class Figures:
    """What a report shows beyond the counts of the manifest.

    Attributes:
        attributes: Fill rate of each attribute.
        suppliers: Fill rate of each supplier and attribute.
        months: Fill rate of each supplier and month.
        products: Products of each supplier.
        confidences: Found leaves by confidence.
    """

    attributes: dict[str, Fill] = field(default_factory=dict)
    suppliers: dict[tuple[str, str], Fill] = field(default_factory=dict)
    months: dict[tuple[str, str], Fill] = field(default_factory=dict)
    products: Counter[str] = field(default_factory=Counter)
    confidences: list[int] = field(default_factory=lambda: [0] * CONFIDENCE_BINS)

    def take(self, shard: Path) -> None:
        """Add the rows of a shard."""
        with pq.ParquetFile(shard) as file:
            table = file.read(columns=_COLUMNS)
        table = table.filter(pc.is_valid(table["attribute"]))
        if not table.num_rows:
            return
        found = pc.equal(table["status"], FieldStatus.FOUND.value)
        table = table.append_column("found", found.cast(pa.int32()))
        month = pc.fill_null(pc.strftime(table["sent"], format="%Y-%m"), "")
        table = table.append_column("month", month)
        self._confidences(table.filter(found)["confidence"])
        self._fills(table)

    def drifts(self) -> list[Drift]:
        """Return the suppliers whose history can be told, the most conspicuous first."""
        by_supplier: dict[str, list[tuple[str, Fill]]] = {}
        for (supplier, month), fill in self.months.items():
            if supplier and month:
                by_supplier.setdefault(supplier, []).append((month, fill))
        drifts = []
        for supplier, months in by_supplier.items():
            if len(months) > 2 and self.products[supplier] >= _MIN_PRODUCTS:
                drifts.append(_drift(supplier, [fill for _, fill in sorted(months)]))
        return sorted(drifts, key=lambda drift: (-abs(drift.score), drift.supplier))

    def _confidences(self, values: pa.ChunkedArray) -> None:
        for value in values.drop_null().to_pylist():
            at = min(CONFIDENCE_BINS - 1, int(value * CONFIDENCE_BINS))
            self.confidences[at] += 1

    def _fills(self, table: pa.Table) -> None:
        """Leaves to attributes of products, then added up."""
        whole = table.group_by(["item", "product", "sender", "month", "attribute"]).aggregate(
            [("found", "max"), ("confidence", "min")]
        )
        self._products(whole)
        rows = whole.group_by(["sender", "month", "attribute"]).aggregate(
            [("found_max", "count"), ("found_max", "sum"), ("confidence_min", "sum")]
        )
        for row in rows.to_pylist():
            supplier = domain_of(row["sender"] or "")
            counts = (row["found_max_count"], row["found_max_sum"], row["confidence_min_sum"] or 0)
            keys = ((self.suppliers, row["attribute"]), (self.months, row["month"]))
            for fills, key in keys:
                fills.setdefault((supplier, key), Fill()).add(*counts)
            self.attributes.setdefault(row["attribute"], Fill()).add(*counts)

    def _products(self, whole: pa.Table) -> None:
        distinct = whole.group_by(["item", "product", "sender"]).aggregate([])
        for sender in distinct["sender"].to_pylist():
            self.products[domain_of(sender or "")] += 1


def figures_of(shards: Iterable[Path]) -> Figures:
    """Return the figures of shards."""
    figures = Figures()
    for shard in shards:
        figures.take(shard)
    return figures


def _drift(supplier: str, months: list[Fill]) -> Drift:
    last, earlier = months[-1], months[:-1]
    asked, found = sum(m.asked for m in earlier), sum(m.found for m in earlier)
    before = found / asked if asked else 0.0
    pooled = (found + last.found) / max(1, asked + last.asked)
    variance = pooled * (1 - pooled) * (1 / max(1, asked) + 1 / max(1, last.asked))
    score = (last.share - before) / math.sqrt(variance) if variance else 0.0
    return Drift(supplier, tuple(m.share for m in months), before, last.share, score)
