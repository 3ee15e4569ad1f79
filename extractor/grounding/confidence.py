"""From the probabilities of readings to the confidence of a value.

The generator reports one number per leaf: how probable its free tokens were. A value that rests on
several leaves is as sure as the least sure of them. How often such a number is right is a matter of
measurement: the monotone map that was measured on held-out documents is stored with the model, and
without one the number passes through as it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from extractor.errors import ConfigError

CALIBRATION_FILE = "calibration.json"
FORMAT_VERSION: Literal[1] = 1
# Serves the value forms that have no map of their own.
OTHER_FORMS = "*"

Knots = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What was measured from one confidence on: values accepted, and wrong ones among them."""

    threshold: float
    accepted: int
    wrong: int


@dataclass(frozen=True, slots=True)
class MeasuredSet:
    """Documents that a calibration was measured on; `values` counts the values given."""

    name: str
    documents: int
    values: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was measured about a model's confidence, by the value form of the attribute.

    Attributes:
        maps: Knots `(raw, measured)` per form, straight lines between them; `*` serves the forms
            that have no map of their own.
        curves: Points of rising coverage per form, confidences as after the map.
        model: Id of the weights that it was measured with; empty where nothing was.
        sets: What it was measured on.
    """

    maps: Mapping[str, Knots] = field(default_factory=dict)
    curves: Mapping[str, tuple[CurvePoint, ...]] = field(default_factory=dict)
    model: str = ""
    sets: tuple[MeasuredSet, ...] = ()

    def apply(self, form: str, raw: float) -> float:
        """Return the measured confidence of a raw one, within [0, 1]."""
        knots = self.maps.get(form) or self.maps.get(OTHER_FORMS)
        measured = interpolate(knots, raw) if knots else raw
        return min(1.0, max(0.0, measured))

    @staticmethod
    def load(model_folder: Path, model_id: str) -> Calibration:
        """Read what is stored with a model; nothing is measured where there is no file.

        Raises:
            ConfigError: the file has another form (`bad_calibration`), or was measured with other
                weights than those of `model_id` (`stale_calibration`).
        """
        path = model_folder / CALIBRATION_FILE
        if not path.is_file():
            return Calibration()
        try:
            stored = _File.model_validate_json(path.read_bytes())
        except ValidationError as err:
            raise _bad_calibration(path) from err
        if not all(_is_monotone(form.map) for form in stored.forms.values()):
            raise _bad_calibration(path)
        if stored.model != model_id:
            raise ConfigError(
                f"{path} was measured with {stored.model} and the weights are {model_id}: measure "
                "again with `specloom evaluate --calibrate`, or delete the file",
                code="stale_calibration",
            )
        return stored.calibration()

    def save(self, model_folder: Path) -> Path:
        """Write the file beside the weights, and return its path."""
        forms = {
            name: _FormFile(
                map=knots,
                curve=tuple((p.threshold, p.accepted, p.wrong) for p in self.curves.get(name, ())),
            )
            for name, knots in self.maps.items()
        }
        sets = tuple(
            _SetFile(name=s.name, documents=s.documents, values=s.values) for s in self.sets
        )
        stored = _File(version=FORMAT_VERSION, model=self.model, sets=sets, forms=forms)
        path = model_folder / CALIBRATION_FILE
        path.write_text(stored.model_dump_json(indent=1) + "\n", encoding="utf-8")
        return path


def combine(confidences: Iterable[float]) -> float | None:
    """Return the confidence of a value that rests on leaves as sure as `confidences`."""
    return min(confidences, default=None)


def interpolate(knots: Knots, raw: float) -> float:
    """Return the height of the line through `knots` at `raw`, level beyond its ends."""
    index = bisect_right(knots, raw, key=lambda knot: knot[0])
    if index == 0:
        return knots[0][1]
    if index == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[index - 1], knots[index]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _SetFile(_Strict):
    name: str
    documents: int
    values: int


class _FormFile(_Strict):
    map: tuple[tuple[float, float], ...]
    curve: tuple[tuple[float, int, int], ...]


class _File(_Strict):
    version: Literal[1]
    model: str
    sets: tuple[_SetFile, ...]
    forms: dict[str, _FormFile]

    def calibration(self) -> Calibration:
        return Calibration(
            maps={name: form.map for name, form in self.forms.items()},
            curves={
                name: tuple(CurvePoint(*point) for point in form.curve)
                for name, form in self.forms.items()
            },
            model=self.model,
            sets=tuple(MeasuredSet(s.name, s.documents, s.values) for s in self.sets),
        )


def _is_monotone(knots: Knots) -> bool:
    return bool(knots) and all(x0 < x1 and y0 <= y1 for (x0, y0), (x1, y1) in pairwise(knots))


def _bad_calibration(path: Path) -> ConfigError:
    return ConfigError(
        f"{path} is no calibration of format {FORMAT_VERSION}; delete it, or measure again with "
        "`specloom evaluate --calibrate`",
        code="bad_calibration",
    )
