"""Learning curves out of the log that training writes beside a model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

# Tokens seen, and the loss there.
Curve = Sequence[tuple[float, float]]

_LOG = "log.jsonl"
_NAMES = {"train": "Loss in training", "held_out": "Loss on held-out documents"}


def read_curves(model: Path) -> dict[str, Curve]:
    """Return the learning curves of a model, by name; empty where no log lies in or above it."""
    for folder in (model, model.parent):
        if (folder / _LOG).is_file():
            return _curves((folder / _LOG).read_text(encoding="utf-8"))
    return {}


def _curves(log: str) -> dict[str, Curve]:
    curves: dict[str, list[tuple[float, float]]] = {}
    for line in log.splitlines():
        try:
            row = json.loads(line)
            point = (float(row["tokens"]), float(row["loss"]))
            name = _NAMES[row["kind"]]
        except (ValueError, KeyError, TypeError):
            continue  # a line cut off by a stopped run, or one that is no measurement
        curves.setdefault(name, []).append(point)
    return dict(curves)
