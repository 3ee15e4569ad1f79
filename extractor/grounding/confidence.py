"""From the probabilities of readings to the confidence of a value.

The generator reports one number per leaf: how probable its free tokens were. A value that rests on
several leaves is as sure as the least sure of them. How often such a number is right is a matter of
measurement: the monotone map that was measured on held-out documents is stored with the model, and
without one the number passes through as it is.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from extractor.errors import ConfigError

CALIBRATION_FILE = "calibration.json"
_EVERY_KIND = "*"

Knots = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """Monotone maps from raw to measured confidence, by the value form of the attribute.

    Attributes:
        maps: Knots `(raw, measured)` per form, straight lines between them; `*` serves the forms
            that have no map of their own.
    """

    maps: Mapping[str, Knots] = field(default_factory=dict)

    def apply(self, form: str, raw: float) -> float:
        """Return the measured confidence of a raw one, within [0, 1]."""
        knots = self.maps.get(form) or self.maps.get(_EVERY_KIND)
        measured = _interpolate(knots, raw) if knots else raw
        return min(1.0, max(0.0, measured))

    @staticmethod
    def load(model_folder: Path) -> Calibration:
        """Read the map that is stored with a model; the identity where there is none.

        Raises:
            ConfigError: the file is there but is no monotone map (`bad_calibration`).
        """
        path = model_folder / CALIBRATION_FILE
        if not path.is_file():
            return Calibration()
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            maps = {
                str(form): tuple((float(raw), float(measured)) for raw, measured in knots)
                for form, knots in stored["maps"].items()
            }
        except (ValueError, KeyError, TypeError, AttributeError) as err:
            raise _bad_calibration(path) from err
        if not all(_is_monotone(knots) for knots in maps.values()):
            raise _bad_calibration(path)
        return Calibration(maps)

    def save(self, model_folder: Path) -> None:
        """Write the map beside the weights."""
        text = json.dumps({"maps": {form: list(knots) for form, knots in self.maps.items()}})
        (model_folder / CALIBRATION_FILE).write_text(text + "\n", encoding="utf-8")


def combine(confidences: Iterable[float]) -> float | None:
    """Return the confidence of a value that rests on leaves as sure as `confidences`."""
    return min(confidences, default=None)


def _interpolate(knots: Knots, raw: float) -> float:
    index = bisect_right(knots, raw, key=lambda knot: knot[0])
    if index == 0:
        return knots[0][1]
    if index == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[index - 1], knots[index]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


def _is_monotone(knots: Knots) -> bool:
    return bool(knots) and all(x0 < x1 and y0 <= y1 for (x0, y0), (x1, y1) in pairwise(knots))


def _bad_calibration(path: Path) -> ConfigError:
    return ConfigError(
        f"{path} is no calibration map; delete it or measure it again with `specloom evaluate`",
        code="bad_calibration",
    )
