"""Small plots as SVG, without a library: a report must open anywhere, years from now."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_BAR_HEIGHT = 22
_LABEL_WIDTH = 190
_PLOT_WIDTH = 430
_VALUE_WIDTH = 170
_INK, _MUTED, _GRID = "#1d2733", "#5d6b7a", "#e3e8ee"
_BLUE = "#2f6fb0"


def bars(entries: Sequence[tuple[str, float, str]], colour: str = _BLUE) -> str:
    """Return horizontal bars.

    Args:
        entries: Label, value (not negative) and what is written behind the bar.
        colour: Of the bars.
    """
    if not entries:
        return _empty()
    most = max(value for _, value, _ in entries) or 1.0
    height = len(entries) * _BAR_HEIGHT + 6
    parts = []
    for number, (label, value, text) in enumerate(entries):
        top = number * _BAR_HEIGHT + 3
        width = max(1.0, value / most * _PLOT_WIDTH) if value else 0.0
        parts.append(_text(_LABEL_WIDTH - 8, top + 14, label, anchor="end"))
        parts.append(_rect(_LABEL_WIDTH, top + 2, width, _BAR_HEIGHT - 6, colour))
        parts.append(_text(_LABEL_WIDTH + width + 6, top + 14, text, colour=_MUTED))
    return _svg(_LABEL_WIDTH + _PLOT_WIDTH + _VALUE_WIDTH, height, parts)


def columns(values: Sequence[float], low: str, high: str) -> str:
    """Return a histogram; `low` and `high` name the ends of its axis."""
    if not any(values):
        return _empty()
    most = max(values)
    step = (_LABEL_WIDTH + _PLOT_WIDTH) / len(values)
    parts = [_rect(0, 150, step * len(values), 1, _GRID)]
    for number, value in enumerate(values):
        height = value / most * 130
        parts.append(_rect(number * step + 1, 150 - height, step - 2, height, _BLUE))
        if value == most:
            text = f"{value:,.0f}"
            parts.append(_text(number * step + step / 2, 145 - height, text, anchor="middle"))
    parts.append(_text(0, 168, low, colour=_MUTED))
    parts.append(_text(step * len(values), 168, high, anchor="end", colour=_MUTED))
    return _svg(_LABEL_WIDTH + _PLOT_WIDTH, 176, parts)


def heatmap(
    rows: Sequence[str], names: Sequence[str], shares: Sequence[Sequence[float | None]]
) -> str:
    """Return a table of shares from 0 to 1 as colours, with the percentages in it."""
    if not rows or not names:
        return _empty()
    cell, head = 46, 120
    parts = []
    for at, name in enumerate(names):
        x = _LABEL_WIDTH + at * cell + cell / 2
        parts.append(
            f'<text x="{x:.0f}" y="{head - 8}" transform="rotate(-45 {x:.0f} {head - 8})" '
            f'fill="{_INK}">{escape(name)}</text>'
        )
    for number, (row, values) in enumerate(zip(rows, shares, strict=True)):
        top = head + number * _BAR_HEIGHT
        parts.append(_text(_LABEL_WIDTH - 8, top + 15, row, anchor="end"))
        for at, share in enumerate(values):
            left = _LABEL_WIDTH + at * cell
            shade = _GRID if share is None else _shade(share)
            parts.append(_rect(left + 1, top + 1, cell - 2, _BAR_HEIGHT - 2, shade))
            if share is not None:
                ink = "#ffffff" if share > 0.55 else _INK
                text = f"{share * 100:.0f}"
                parts.append(_text(left + cell / 2, top + 15, text, anchor="middle", colour=ink))
    width = _LABEL_WIDTH + len(names) * cell + head
    return _svg(width, head + len(rows) * _BAR_HEIGHT + 4, parts)


def line(values: Sequence[float], width: int = 160, height: int = 28) -> str:
    """Return a small curve of shares from 0 to 1, its last point marked."""
    if len(values) < 2:
        return ""
    step = (width - 8) / (len(values) - 1)
    points = [(4 + n * step, 4 + (1 - v) * (height - 8)) for n, v in enumerate(values)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = points[-1]
    return _svg(
        width,
        height,
        [
            f'<polyline points="{path}" fill="none" stroke="{_BLUE}" stroke-width="1.5"/>',
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{_BLUE}"/>',
        ],
    )


def _shade(share: float) -> str:
    """Return a blue between nearly white and dark."""
    low, high = (238, 244, 250), (24, 84, 148)
    mixed = (round(a + (b - a) * min(1.0, max(0.0, share))) for a, b in zip(low, high, strict=True))
    return "#" + "".join(f"{value:02x}" for value in mixed)


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" role="img">{"".join(parts)}</svg>'
    )


def _rect(x: float, y: float, width: float, height: float, colour: str) -> str:
    size = f'width="{width:.1f}" height="{height:.1f}"'
    return f'<rect x="{x:.1f}" y="{y:.1f}" {size} fill="{colour}"/>'


def _text(x: float, y: float, text: str, *, anchor: str = "start", colour: str = _INK) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}">{escape(text)}</text>'


def _empty() -> str:
    return '<p class="none">Nothing to show.</p>'
