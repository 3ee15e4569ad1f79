"""The report of a run: one HTML file with its plots inside, nothing to install, nothing to load."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from extractor.batch.figures import Figures, figures_of
from extractor.batch.plots import bars, columns, heatmap, line
from extractor.batch.products import ProductsWritten
from extractor.batch.status import Status, open_manifest, status_of
from extractor.core.record import FieldStatus

_MOST_SUPPLIERS = 15
_MOST_ATTRIBUTES = 12
_SPANS = 40
_STAGES = {
    "parse": "bytes to text, OCR",
    "judge": "product data or not",
    "read": "model and grounding",
    "write": "write Parquet",
}
_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#1d2733;max-width:1000px;margin:32px auto;padding:0 20px}
h1{font-size:26px;margin:0 0 4px} h2{font-size:18px;margin:36px 0 8px}
p.lead,p.none,figcaption{color:#5d6b7a} svg{max-width:100%;height:auto} svg text{font:12px system-ui,sans-serif}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0} .tile{border:1px solid #dde3ea;border-radius:8px;
padding:10px 16px;min-width:110px} .tile b{display:block;font-size:24px} .tile span{color:#5d6b7a;font-size:13px}
table{border-collapse:collapse;width:100%} td,th{text-align:left;padding:4px 10px 4px 0;border-bottom:1px solid
#e3e8ee;vertical-align:middle;font-size:14px} td.n,th.n{text-align:right} .warn{color:#c2492f;font-weight:600}
.scroll{overflow-x:auto}
"""  # noqa: E501 - a style sheet


def write_report(folder: Path, products: ProductsWritten) -> Path:
    """Write `report.html` of the run in `folder` and return its path.

    Raises:
        ConfigError: there is no run in `folder`.
    """
    status = status_of(folder)
    manifest = open_manifest(folder)
    try:
        shards = manifest.done_shards()
    finally:
        manifest.close()
    figures = figures_of(folder / "shards" / f"shard-{shard:06d}.parquet" for shard in shards)
    path = folder / "report.html"
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_text(page(status, figures, products), encoding="utf-8")
    part.replace(path)
    return path


def page(status: Status, figures: Figures, products: ProductsWritten) -> str:
    """Return the report as HTML."""
    sections = [
        _head(status, products),
        _section("Outcomes", _outcomes(status)),
        _section("Fill rate by attribute", _attributes(figures), "Products with a value."),
        _section(
            "Fill rate by supplier",
            _suppliers(figures),
            "Percent of each supplier's products that have a value.",
        ),
        _section("Confidence", columns(figures.confidences, "0", "1"), "Values found, by leaf."),
        _section("Suppliers against their own history", _drifts(figures)),
        _section("Products from several documents", _merged(products)),
        _section("Throughput", _throughput(status), "Items finished, in equal spans of time."),
        _section("Where the time went", _times(status), "Of all workers together."),
        _section("Slowest items", _slowest(status)),
        _section("Sources", _sources(status)),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>Specloom batch</title><style>{_STYLE}</style></head><body>"
        f"{''.join(sections)}</body></html>"
    )


def _head(status: Status, products: ProductsWritten) -> str:
    counts, tally = status.counts, status.tally
    tiles = [
        (f"{counts.items:,}", "items"),
        (f"{tally.outcomes['read']:,}", "read"),
        (f"{tally.outcomes['skipped']:,}", "skipped"),
        (f"{tally.outcomes['failed']:,}", "failed"),
        (f"{counts.duplicates:,}", "copies, read once"),
        (f"{products.products:,}", "products"),
        (f"{products.statuses[FieldStatus.CONFLICTING.value]:,}", "conflicts"),
    ]
    shown = "".join(f'<div class="tile"><b>{n}</b><span>{escape(t)}</span></div>' for n, t in tiles)
    done = (
        ""
        if counts.shards == counts.shards_done
        else (
            f' <span class="warn">{counts.shards_done} of {counts.shards} shards are done.</span>'
        )
    )
    return (
        "<h1>Batch report</h1>"
        f'<p class="lead">Schema {escape(status.schema)}, reader {escape(status.model)}, '
        f"{counts.bytes / 1e6:,.1f} MB.{done}</p>"
        f'<div class="tiles">{shown}</div>'
    )


def _section(title: str, content: str, caption: str = "") -> str:
    below = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f'<h2>{escape(title)}</h2><div class="scroll">{content}</div>{below}'


def _outcomes(status: Status) -> str:
    """Outcomes and their reasons on one scale."""
    tally = status.tally
    entries = [(name, float(count), f"{count:,}") for name, count in tally.outcomes.most_common()]
    reasons = tally.reasons.most_common(12)
    entries += [(name, float(count), f"{count:,}") for name, count in reasons]
    return bars(entries)


def _attributes(figures: Figures) -> str:
    entries = sorted(figures.attributes.items(), key=lambda e: (-e[1].share, e[0]))
    return bars(
        [(name, fill.share, f"{fill.share:.0%} of {fill.asked:,}") for name, fill in entries]
    )


def _suppliers(figures: Figures) -> str:
    suppliers = [name for name, _ in figures.products.most_common(_MOST_SUPPLIERS) if name]
    ranked = sorted(figures.attributes.items(), key=lambda e: (-e[1].found, e[0]))
    names = [name for name, _ in ranked[:_MOST_ATTRIBUTES]]
    shares = [
        [fill.share if (fill := figures.suppliers.get((s, name))) else None for name in names]
        for s in suppliers
    ]
    labels = [f"{name} ({figures.products[name]:,})" for name in suppliers]
    return heatmap(labels, names, shares)


def _drifts(figures: Figures) -> str:
    drifts = figures.drifts()[:_MOST_SUPPLIERS]
    if not drifts:
        return '<p class="none">No supplier has three months and ten products yet.</p>'
    rows = [
        (
            escape(drift.supplier),
            line(drift.months),
            f"{drift.before:.0%}",
            f"{drift.last:.0%}",
            f'<span class="warn">{drift.score:+.1f}</span>'
            if drift.is_drifting
            else f"{drift.score:+.1f}",
        )
        for drift in drifts
    ]
    head = ("supplier", "share of attributes found, by month", "before", "last", "standard errors")
    return _table(head, rows, numbers={2, 3, 4})


def _merged(products: ProductsWritten) -> str:
    entries = sorted(products.documents.items())
    shown = [(f"{n} document{'s' * (n > 1)}", float(c), f"{c:,}") for n, c in entries[:10]]
    conflicts = products.statuses[FieldStatus.CONFLICTING.value]
    note = (
        f"<p>{products.revised:,} values replaced an older one, which is kept as history; "
        f"{conflicts:,} are in conflict and wait for a person.</p>"
    )
    return bars(shown) + note


def _throughput(status: Status) -> str:
    """Items that were finished over the time of the run; pauses between its parts are in it."""
    if len(status.finished) < 2:
        return columns([], "", "")
    first, last = status.finished[0][0], status.finished[-1][0]
    span = max(1e-6, last - first)
    bins = [0.0] * min(_SPANS, len(status.finished))
    for moment, items in status.finished:
        bins[min(len(bins) - 1, int((moment - first) / span * len(bins)))] += items
    begun, ended = (
        datetime.fromtimestamp(m, tz=UTC).strftime("%d %b %H:%M") for m in (first, last)
    )
    return columns(bins, f"{begun} UTC", ended)


def _times(status: Status) -> str:
    seconds = status.tally.seconds
    total = sum(seconds.values()) or 1.0
    items = status.tally.items or 1
    return bars(
        [
            (
                _STAGES.get(stage, stage),
                spent,
                f"{spent / total:.0%}, {1000 * spent / items:.0f} ms an item",
            )
            for stage, spent in sorted(seconds.items(), key=lambda e: -e[1])
        ]
    )


def _slowest(status: Status) -> str:
    rows = [
        (f"{seconds:.2f}", str(number), escape(name))
        for seconds, number, name in status.tally.slowest
    ]
    return _table(("seconds", "item", "name"), rows, numbers={0, 1})


def _sources(status: Status) -> str:
    rows = [
        (
            escape(source.path),
            source.kind.value,
            f'<span class="warn">{escape(source.problem)}</span>' if source.problem else "",
        )
        for source in status.sources
    ]
    return _table(("source", "kind", "problem"), rows)


def _table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    numbers: frozenset[int] | set[int] = frozenset(),
) -> str:
    def cells(row: Sequence[str], tag: str) -> str:
        return "".join(
            f"<{tag}{' class=n' if at in numbers else ''}>{cell}</{tag}>"
            for at, cell in enumerate(row)
        )

    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    return f"<table><tr>{cells(head, 'th')}</tr>{body}</table>"
