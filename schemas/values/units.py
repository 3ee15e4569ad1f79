"""Units beside numbers, and what they are worth in each other."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from schemas.vocabulary.units import UNIT_FACTORS, UNITS

PER_METRE = "g/lm"  # needs the width of the cloth to become grams per square metre
LEATHER_OUNCE = "oz of leather"  # a square foot of it weighs an ounce: that thick it is
_LEATHER_OUNCE_MM = Decimal("0.4")


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit that stands at `text[start:end]`."""

    unit: str
    start: int
    end: int


def factor(unit: str, target: str) -> Decimal | None:
    """Return how many `target` one `unit` is, `None` where they measure different things.

    A gram per running metre counts as one per square metre: who asks divides by the width.
    """
    if unit == LEATHER_OUNCE and target == "mm":
        return _LEATHER_OUNCE_MM
    together = any(unit in units and target in units for units in UNITS.values())
    if unit == PER_METRE and target == "g/m2":
        return Decimal(1)
    if not together or unit not in UNIT_FACTORS or target not in UNIT_FACTORS:
        return None
    return UNIT_FACTORS[unit] / UNIT_FACTORS[target]


def unit_after(text: str, at: int, dimensions: tuple[str, ...] = ()) -> UnitMatch | None:
    """Return the unit that follows `text[:at]`, the longest that the tables know."""
    pattern, units = _pattern(dimensions)
    ends = r"(?![^\W\d_]|\s*/\s*(?:[^\W\d_]|㎡))"
    match = re.compile(rf"[\s.-]*({pattern}){ends}", re.I).match(text, at)
    return UnitMatch(units[_key(match[1])], match.start(1), match.end(1)) if match else None


def unit_before(text: str, at: int, dimensions: tuple[str, ...] = ()) -> UnitMatch | None:
    """Return the unit that stands right before `text[at:]`."""
    pattern, units = _pattern(dimensions)
    match = re.search(rf"(?<![^\W_])({pattern})[\s.:]*$", text[:at], re.I)
    return UnitMatch(units[_key(match[1])], match.start(1), match.end(1)) if match else None


@cache
def unit_surfaces(dimensions: tuple[str, ...]) -> str:
    """Return an alternation of all surfaces of the dimensions' units, the longest first."""
    return _pattern(dimensions)[0]


@cache
def _pattern(dimensions: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    units: dict[str, str] = {}
    for dimension, table in UNITS.items():
        if dimensions and dimension not in dimensions:
            continue
        for unit, surfaces in table.items():
            for surface in (unit, *surfaces):
                units.setdefault(_key(surface), unit)
    longest_first = sorted(filter(None, units), key=len, reverse=True)
    spelled = "|".join(r"[\s.]*".join(map(re.escape, key)) for key in longest_first)
    return spelled.replace(r"m[\s.]*2", r"(?:m[\s.]*2|㎡)"), units


def _key(surface: str) -> str:
    return re.sub(r"[\s.]+", "", unicodedata.normalize("NFKC", surface)).casefold()
