"""A report as one HTML page that needs nothing else: plots are drawn as SVG in the page itself."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from extractor.evaluation.confidence import ReliabilityBin
from extractor.evaluation.curves import Curve
from extractor.evaluation.metrics import Report
from extractor.evaluation.report import cells, columns, headline

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1d1d1f; background: #fff;
  max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2.5rem }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid #e2e2e6 }
th:first-child, td:first-child { text-align: left }
svg { max-width: 100%; height: auto } svg text { font: 12px system-ui, sans-serif; fill: #1d1d1f }
.bar { fill: #2f6f9f } .track { fill: #ececf0 } .line { stroke: #2f6f9f; fill: none }
.axis { stroke: #8a8a90; fill: none } .note { color: #55555c }
"""
_BAR_HEIGHT = 22
_LABEL_WIDTH = 190
_BAR_WIDTH = 460
_PLOT = 320
_MARGIN = 46


def as_page(report: Report, curves: dict[str, Curve] | None = None) -> str:
    """Return the report as HTML.

    Args:
        report: The numbers.
        curves: Learning curves to show below them, by name.
    """
    title = html.escape(f"{report.set_name} with {report.model}")
    bars = [(name, score.f1) for name, score in report.by_attribute.items()]
    parts = [
        f"<h1>{title}</h1>",
        _table(("measure", "value"), headline(report)),
        "<h2>F1 by attribute</h2>",
        bar_chart(sorted(bars, key=lambda bar: -(bar[1] or 0.0))),
        "<h2>Is confidence right?</h2>",
        '<p class="note">Each dot holds the values of similar confidence; its size says how many. '
        "On the diagonal, confidence is the share of right values.</p>",
        reliability_diagram(report.bins),
    ]
    for name, curve in (curves or {}).items():
        parts += [f"<h2>{html.escape(name)}</h2>", line_chart(curve)]
    rows = [(name, *cells(score)) for name, score in report.by_attribute.items()]
    parts += [
        "<h2>All numbers</h2>",
        _table(("attribute", *columns()), [*rows, ("all", *cells(report.total))]),
    ]
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def bar_chart(bars: Sequence[tuple[str, float | None]]) -> str:
    """Return horizontal bars of shares; `None` is shown as having no bar."""
    rows = []
    for number, (name, value) in enumerate(bars):
        y = number * _BAR_HEIGHT
        text = "-" if value is None else f"{value:.3f}"
        rows.append(
            f'<text x="{_LABEL_WIDTH - 8}" y="{y + 15}" text-anchor="end">{html.escape(name)}'
            f'</text><rect class="track" x="{_LABEL_WIDTH}" y="{y + 4}" width="{_BAR_WIDTH}" '
            f'height="14"/><rect class="bar" x="{_LABEL_WIDTH}" y="{y + 4}" '
            f'width="{_BAR_WIDTH * (value or 0.0):.1f}" height="14"/>'
            f'<text x="{_LABEL_WIDTH + _BAR_WIDTH + 8}" y="{y + 15}">{text}</text>'
        )
    return _svg(_LABEL_WIDTH + _BAR_WIDTH + 60, len(bars) * _BAR_HEIGHT + 4, "".join(rows))


def reliability_diagram(bins: Sequence[ReliabilityBin]) -> str:
    """Return confidence against the share of right values."""
    total = sum(one.count for one in bins) or 1
    dots = [
        f'<circle class="bar" cx="{_x(one.confidence):.1f}" cy="{_y(one.precision):.1f}" '
        f'r="{3 + 12 * (one.count / total) ** 0.5:.1f}"><title>{one.count} values: confidence '
        f"{one.confidence:.3f}, right {one.precision:.3f}</title></circle>"
        for one in bins
    ]
    diagonal = f'<path class="axis" d="M{_x(0)} {_y(0)} L{_x(1)} {_y(1)}" stroke-dasharray="4 4"/>'
    return _plot(diagonal + "".join(dots), ("confidence", "1"), ("share right", "1"))


def line_chart(curve: Curve) -> str:
    """Return a learning curve, both axes from 0 to the largest value."""
    last = max((step for step, _ in curve), default=0.0) or 1.0
    most = max((value for _, value in curve), default=0.0) or 1.0
    points = " ".join(f"{_x(step / last):.1f},{_y(value / most):.1f}" for step, value in curve)
    line = f'<polyline class="line" stroke-width="2" points="{points}"/>'
    return _plot(line, ("tokens", f"{last:,.0f}"), ("loss", f"{most:.3g}"))


def _plot(content: str, x_axis: tuple[str, str], y_axis: tuple[str, str]) -> str:
    """Return `content` between two axes, each given by its name and its largest value."""
    left, right, bottom, top = _x(0), _x(1), _y(0), _y(1)
    axes = f'<path class="axis" d="M{left} {top} L{left} {bottom} L{right} {bottom}"/>'
    labels = (
        f'<text x="{left}" y="{bottom + 18}">0</text>'
        f'<text x="{right}" y="{bottom + 18}" text-anchor="end">{html.escape(x_axis[1])}</text>'
        f'<text x="{(left + right) / 2}" y="{bottom + 34}" text-anchor="middle">{x_axis[0]}</text>'
        f'<text x="{left - 8}" y="{top + 10}" text-anchor="end">{y_axis[1]}</text>'
        f'<text x="{left - 8}" y="{bottom}" text-anchor="end">0</text>'
        f'<text x="14" y="{(top + bottom) / 2}" text-anchor="middle" '
        f'transform="rotate(-90 14 {(top + bottom) / 2})">{y_axis[0]}</text>'
    )
    size = _PLOT + 2 * _MARGIN
    return _svg(size, size, axes + labels + content)


def _x(share: float) -> float:
    return _MARGIN + _PLOT * share


def _y(share: float) -> float:
    return _MARGIN / 2 + _PLOT * (1 - share)


def _svg(width: float, height: float, content: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">{content}</svg>'
    )


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    def row(tag: str, texts: Iterable[str]) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(t)}</{tag}>" for t in texts) + "</tr>"

    return f"<table>{row('th', head)}{''.join(row('td', texts) for texts in rows)}</table>"
