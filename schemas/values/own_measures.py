"""Numbers beside units, of anything that a buyer's own schema may measure or count."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain

from schemas.values.lexicon import compatible
from schemas.values.mentions import PLAIN_NUMBER, Finder, Span
from schemas.values.units import unit_surfaces
from schemas.vocabulary.own_attributes import COUNTED_AS, COUNTED_THINGS, OWN_UNITS
from schemas.vocabulary.units import UNITS

# A sack of 12,500 pieces is none of 500; *Pods,100 count* is one of 100.
_NO_DIGIT = r"(?<![\w.])(?<!\d,)"


@cache
def measure_finder_of(dimensions: tuple[str, ...]) -> Finder:
    """Return the finder of numbers beside a unit of some dimensions, and of such in two units."""
    units = [OWN_UNITS[name] for name in dimensions if name in OWN_UNITS]
    known = tuple(name for name in dimensions if name in UNITS and name not in OWN_UNITS)
    if known:
        units.append(unit_surfaces(known))
    unit = rf"(?:{'|'.join(units)})(?![^\W\d_])(?!\s?oz|\s?/\s?(?:m|cm|lm|lfm|sq|yd|㎡))"
    number = rf"{_NO_DIGIT}{PLAIN_NUMBER}"
    more = rf"(?:\s?(?:{unit})?\s?(?:-|–|/|x|×|~|to)\s?{PLAIN_NUMBER})*"
    one = rf"{number}{more}[\s-]?{unit}(?:\s?(?:/|per\s)\s?[a-z]{{3,9}})?"
    of_things = rf"|(?:{COUNTED_AS})\s?\d+|{_NO_DIGIT}\d+(?=\s(?:{COUNTED_THINGS})(?!\w))"
    counted = of_things if "count" in dimensions else ""
    sole = re.compile(rf"{one}{counted}", re.I)
    twice = re.compile(rf"(?:{one})(?:\s?[/(,]\s?{one}\)?)+", re.I)

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[Span, ...]:
        plain = compatible(text)
        found = {match.span() for match in (*sole.finditer(plain), *twice.finditer(plain))}
        return tuple(sorted((start, end - (plain[end - 1] == ".")) for start, end in found))

    return find


def measure_of_unit(unit: str) -> Finder | None:
    """Return the finder of numbers beside units of the same dimension as `unit`."""
    known = (name for name in UNITS if re.fullmatch(unit_surfaces((name,)), unit, re.I))
    own = (name for name, units in OWN_UNITS.items() if re.fullmatch(units, unit))
    dimension = next(chain(known, own), None)
    return None if dimension is None else measure_finder_of((dimension,))
