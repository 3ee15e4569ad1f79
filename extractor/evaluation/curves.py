"""Learning curves out of the log that training writes beside a model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

_LOG = "log.jsonl"
_NAMES = {"train": "Loss in training", "held_out": "Loss on held-out documents"}
# What a log counts by, the first of them that a row has.
_COUNTS = ("tokens", "step")


@dataclass(frozen=True, slots=True)
class Curve:
    """A loss as training went on: `points` hold what was counted (`count`), and the loss there."""

    name: str
    count: str
    points: tuple[tuple[float, float], ...]


def read_curves(place: Path) -> tuple[Curve, ...]:
    """Return the curves of a log, or of the log in or above a model's folder; none without one."""
    for path in (place, place / _LOG, place.parent / _LOG):
        if path.is_file() and path.suffix == ".jsonl":
            return _curves(path.read_text(encoding="utf-8"))
    return ()


def _curves(log: str) -> tuple[Curve, ...]:
    points: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for line in log.splitlines():
        try:
            row = json.loads(line)
            name = _NAMES[row["kind"]]
            count = next(count for count in _COUNTS if count in row)
            point = (float(row[count]), float(row["loss"]))
        except (ValueError, KeyError, TypeError, StopIteration):
            continue  # a line cut off by a stopped run, or one that is no measurement
        points.setdefault((name, count), []).append(point)
    return tuple(Curve(name, count, tuple(found)) for (name, count), found in points.items())
