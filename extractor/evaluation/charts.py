"""Plots as SVG in the page itself; colours are those of the page, in the light and in the dark."""

from __future__ import annotations

import html
from collections.abc import Sequence

from extractor.evaluation.confidence import ReliabilityBin, RiskPoint
from extractor.evaluation.curves import Curve

_BAR_HEIGHT = 22
_LABEL_WIDTH = 180
_BAR_WIDTH = 420
_PLOT_WIDTH = 340
_PLOT_HEIGHT = 260
_LEFT = 58
_BOTTOM = 44
_TOP = 14
_RIGHT = 18
_TICKS = 4


def bar_chart(bars: Sequence[tuple[str, float | None, str]]) -> str:
    """Return horizontal bars of shares, each with its name and a note; `None` has no bar."""
    rows = []
    for number, (name, value, note) in enumerate(bars):
        y = number * _BAR_HEIGHT
        text = "-" if value is None else f"{value:.3f}"
        rows.append(
            f'<text x="{_LABEL_WIDTH - 8}" y="{y + 15}" text-anchor="end">{html.escape(name)}'
            f'</text><rect class="track" x="{_LABEL_WIDTH}" y="{y + 4}" width="{_BAR_WIDTH}" '
            f'height="14" rx="2"/><rect class="bar" x="{_LABEL_WIDTH}" y="{y + 4}" '
            f'width="{_BAR_WIDTH * (value or 0.0):.1f}" height="14" rx="2"/>'
            f'<text x="{_LABEL_WIDTH + _BAR_WIDTH + 8}" y="{y + 15}">{text}'
            f'<tspan class="faint" dx="8">{html.escape(note)}</tspan></text>'
        )
    width = _LABEL_WIDTH + _BAR_WIDTH + 170
    return svg(width, len(bars) * _BAR_HEIGHT + 4, "".join(rows))


def reliability_diagram(bins: Sequence[ReliabilityBin]) -> str:
    """Return confidence against the share of right values."""
    total = sum(one.count for one in bins) or 1
    dots = [
        f'<circle class="dot" cx="{_x(one.confidence):.1f}" cy="{_y(one.precision):.1f}" '
        f'r="{3 + 11 * (one.count / total) ** 0.5:.1f}"><title>{one.count} values: confidence '
        f"{one.confidence:.3f}, right {one.precision:.3f}</title></circle>"
        for one in bins
    ]
    line = " ".join(f"{_x(one.confidence):.1f},{_y(one.precision):.1f}" for one in bins)
    diagonal = f'<path class="guide" d="M{_x(0)} {_y(0)} L{_x(1)} {_y(1)}"/>'
    path = f'<polyline class="thin" points="{line}"/>'
    return _plot(diagonal + path + "".join(dots), ("confidence", 1.0), ("share right", 1.0))


def risk_coverage(points: Sequence[RiskPoint]) -> str:
    """Return the share of wrong values against the share of values that is accepted."""
    most = _ceiling(max((point.risk for point in points), default=0.0))
    line = " ".join(f"{_x(p.coverage):.1f},{_y(p.risk / most):.1f}" for p in points)
    budget = f'<path class="guide" d="M{_x(0)} {_y(0.01 / most)} L{_x(1)} {_y(0.01 / most)}"/>'
    return _plot(
        budget + f'<polyline class="line" points="{line}"/>',
        ("share of the values given that is accepted", 1.0),
        ("share wrong", most),
    )


def line_chart(curve: Curve) -> str:
    """Return a learning curve, both axes from 0 to the largest value."""
    last = max((step for step, _ in curve.points), default=0.0) or 1.0
    most = _ceiling(max((value for _, value in curve.points), default=0.0))
    line = " ".join(f"{_x(step / last):.1f},{_y(loss / most):.1f}" for step, loss in curve.points)
    return _plot(f'<polyline class="line" points="{line}"/>', (curve.count, last), ("loss", most))


def svg(width: float, height: float, content: str) -> str:
    """Return an SVG element of that size, which shrinks on small screens."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">{content}</svg>'
    )


def _plot(content: str, x_axis: tuple[str, float], y_axis: tuple[str, float]) -> str:
    """Return `content` between two axes, each given by its name and its largest value."""
    grid = []
    for tick in range(_TICKS + 1):
        part = tick / _TICKS
        x, y = _x(part), _y(part)
        grid.append(
            f'<path class="grid" d="M{_x(0)} {y} L{_x(1)} {y}"/>'
            f'<text class="faint" x="{_x(0) - 8}" y="{y + 4}" text-anchor="end">'
            f"{_number(part * y_axis[1])}</text>"
            f'<text class="faint" x="{x}" y="{_y(0) + 17}" text-anchor="middle">'
            f"{_number(part * x_axis[1])}</text>"
        )
    middle = (_y(0) + _y(1)) / 2
    labels = (
        f'<text x="{(_x(0) + _x(1)) / 2}" y="{_y(0) + 36}" text-anchor="middle">'
        f"{html.escape(x_axis[0])}</text>"
        f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">'
        f"{html.escape(y_axis[0])}</text>"
    )
    width, height = _LEFT + _PLOT_WIDTH + _RIGHT, _TOP + _PLOT_HEIGHT + _BOTTOM
    return svg(width, height, "".join(grid) + labels + content)


def _x(share: float) -> float:
    return _LEFT + _PLOT_WIDTH * share


def _y(share: float) -> float:
    return _TOP + _PLOT_HEIGHT * (1 - share)


def _number(value: float) -> str:
    for size, sign in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:.3g}{sign}"
    return f"{value:.3g}"


def _ceiling(value: float) -> float:
    """Return a round number from `value` on, so that axes have readable ends."""
    for step in (0.02, 0.04, 0.1, 0.2, 0.4, 1.0, 2.0, 4.0, 10.0):
        if value <= step:
            return step
    return value
