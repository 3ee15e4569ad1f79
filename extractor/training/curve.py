"""The learning curve of a run as an SVG: loss in training and on held-out documents, by step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

CURVE_FILE = "curve.svg"
_LOG = "log.jsonl"
_WIDTH, _HEIGHT = 720, 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 20, 34, 44
_COLOURS = {"train": "#9db4d0", "held_out": "#b3261e"}
_NAMES = {"train": "in training", "held_out": "on held-out documents"}
_SMOOTH = 0.1

Point = tuple[float, float]


def write_curve(run: Path) -> Path | None:
    """Draw the curve of a run from its log; `None` where it has none."""
    curves = read_log(run / _LOG)
    if not any(curves.values()):
        return None
    path = run / CURVE_FILE
    path.write_text(draw(curves), encoding="utf-8")
    return path


def read_log(path: Path) -> dict[str, list[Point]]:
    """Return (step, loss) by kind; of a run that went on, later rows replace earlier ones."""
    curves: dict[str, dict[float, float]] = {kind: {} for kind in _COLOURS}
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                row = json.loads(line)
                curves[row["kind"]][float(row["step"])] = float(row["loss"])
            except (ValueError, KeyError, TypeError):
                continue  # a line cut off by an interruption
    return {kind: sorted(points.items()) for kind, points in curves.items()}


def draw(curves: dict[str, list[Point]]) -> str:
    """Return the picture."""
    shown = {"train": _smoothed(curves["train"]), "held_out": curves["held_out"]}
    every = [point for points in shown.values() for point in points]
    right = max(max(step for step, _ in every), 1.0)
    top = max(loss for _, loss in every) * 1.05 or 1.0

    def place(step: float, loss: float) -> str:
        x = _LEFT + step / right * (_WIDTH - _LEFT - _RIGHT)
        y = _HEIGHT - _BOTTOM - loss / top * (_HEIGHT - _TOP - _BOTTOM)
        return f"{x:.1f},{y:.1f}"

    lines = [_axis(right, top)]
    for number, (kind, points) in enumerate(shown.items()):
        path = " ".join(place(*point) for point in points)
        lines.append(
            f'<polyline fill="none" stroke="{_COLOURS[kind]}" stroke-width="2" points="{path}"/>'
        )
        if kind == "held_out":
            lines += [_dot(place(*point), _COLOURS[kind]) for point in points]
        x = _LEFT + 10 + number * 170
        lines.append(f'<rect x="{x}" y="12" width="14" height="4" fill="{_COLOURS[kind]}"/>')
        lines.append(f'<text x="{x + 20}" y="18">loss {_NAMES[kind]}</text>')
    body = "\n".join(lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'font-family="sans-serif" font-size="12" fill="#333">\n'
        f'<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n'
    )


def _axis(right: float, top: float) -> str:
    marks = []
    for part in range(5):
        y = _HEIGHT - _BOTTOM - part / 4 * (_HEIGHT - _TOP - _BOTTOM)
        x = _LEFT + part / 4 * (_WIDTH - _LEFT - _RIGHT)
        marks.append(
            f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#eee"/>'
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{top * part / 4:.2f}</text>'
            f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle">'
            f"{right * part / 4:.0f}</text>"
        )
    marks.append(
        f'<text x="{(_WIDTH + _LEFT) / 2:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">steps</text>'
    )
    return "\n".join(marks)


def _dot(place: str, colour: str) -> str:
    x, y = place.split(",")
    return f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>'


def _smoothed(points: Sequence[Point]) -> list[Point]:
    """Return a running mean: single steps jump too much to be read."""
    smooth: list[Point] = []
    for step, loss in points:
        mean = smooth[-1][1] * (1 - _SMOOTH) + loss * _SMOOTH if smooth else loss
        smooth.append((step, mean))
    return smooth
