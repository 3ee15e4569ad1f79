"""Quantities: a number converted to the unit of the attribute.

- A unit beside the number decides. A bare number has the attribute's unit, with a warning
  (`unit_assumed`), if it is of a size such things have in that unit: 148 is a width in cm, 58 is
  not, and is invalid (`unit_missing`).
- Two measures are one if they say the same thing in two units ("140 cm (55 in)"). A range is
  invalid (`range`): it may be a tolerance, or total and usable width, and only a person can tell.
- Grams per running metre become g/m2 where the width of the cloth is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.area_weights import area_weights, with_area_behind
from schemas.values.forms import ScalarForm
from schemas.values.halves import half_finder
from schemas.values.measure_words import (
    THICKNESS,
    USABLE,
    bare_widths,
    lengthened_chains,
    thicknesses,
    usable_widths,
    weights_in_columns,
    where_usable,
)
from schemas.values.measures import Measure, is_open_ended, is_range, measures, without_running
from schemas.values.mentions import (
    Finder,
    Mentions,
    bare_numbers,
    either,
    first_of,
    matching,
    measure_finder,
    readable_mentions,
)
from schemas.values.millimetres import of_millimetres
from schemas.values.number import NumberRule, canonical, decide
from schemas.values.number_words import measures_in_words
from schemas.values.reading import Reading, invalid
from schemas.values.side_mentions import (
    CLOTH_LENGTH,
    CLOTH_WIDTH,
    HOME_DEPTH,
    PIECE_DEPTH,
    PIECE_HEIGHT,
    PIECE_WIDTH,
    Side,
    side_finder,
)
from schemas.values.two_units import undivided
from schemas.values.units import PER_METRE, factor

_DIMENSIONS = {"g": ("mass",), "g/m2": ("area_weight",)}
_LENGTH = ("length",)
# Two figures that differ by less are one figure, rounded in two units.
_SAME = Decimal("0.03")
_TWO_PLACES = Decimal("0.01")
_OUNCES = re.compile(r"(?<=\d)\s*oz\b\.?(?!\s*[./]?\s*(?:sq|y|/))", re.I)
_LETTER = re.compile(r"[^\W\d_]|[\"'”°]")


class Amount(BaseModel):
    """A number with its unit."""

    model_config = ConfigDict(frozen=True)

    amount: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)?$")]
    unit: str


@dataclass(frozen=True, slots=True)
class QuantityRule:
    """What quantities of one kind are like.

    Attributes:
        unit: Unit of the value.
        possible: There are no such things outside this range, in `unit`.
        bare: A number without a unit is taken for one of `unit` inside this range. It also decides
            where a number may mean two things and both are possible: a jacket of 1.150 g.
        dimensions: Keys of `UNITS` that its units are of.
    """

    unit: str
    possible: NumberRule
    bare: NumberRule
    dimensions: tuple[str, ...]


def quantity_form(
    rule: QuantityRule, pick: str = "", side: Side | None = None, named: Finder | None = None
) -> ScalarForm:
    """Return the form of a quantity.

    Args:
        rule: The unit and what decides where the words do not.
        pick: `min` or `max`: which figure of a pair is meant that names its usable part.
        side: Which side of a product of several sides it is.
        named: Finds bare numbers beside words that make them ones, in running text.
    """

    def read(text: str, reading: Reading) -> JsonValue:
        return {"amount": canonical(_amount(text, rule, pick, reading)), "unit": rule.unit}

    measured = either(
        measure_finder(rule.dimensions),
        half_finder(rule.dimensions),
        measures_in_words(rule.dimensions),
    )
    measured = undivided(measured, rule.dimensions)
    if side is not None:
        measured = side_finder(side)
    if pick == "min":
        measured = first_of(usable_widths, measured)
    if named is not None:
        measured = either(measured, named)
    by_sight = measured
    if pick == "min":
        by_sight = where_usable(measured)
    elif rule.unit == "mm" and "leather" in rule.dimensions:
        by_sight = thicknesses(measured)
    seen = Mentions(
        readable_mentions(by_sight, of_millimetres(read) if side is not None else read),
        readable_mentions(first_of(measured, bare_numbers), read),
    )
    return ScalarForm("quantity", read, seen=seen)


# A share or a price is no measure, whatever number it has.
_OTHER_SIGNS = frozenset("%\u2030\uff05€$£¥")


def _amount(text: str, rule: QuantityRule, pick: str, reading: Reading) -> Decimal:
    # Weavers leave the square yard out: 12 oz denim.
    words = text
    if rule.unit == "g/m2":
        words = with_area_behind(_OUNCES.sub(" oz/yd2", text))
    plain, found = measures(words, rule.dimensions, reading)
    if not found:
        raise invalid("invalid_number", f"there is no number in {text!r}")
    found = without_running(_with_shared_unit(plain, found))
    _refuse_unknown_units(plain, found)
    if len(found) == 2 and pick and (USABLE.search(plain) or _goes_down(plain, found)):
        amounts = [_converted(plain, measure, rule, reading) for measure in found]
        return min(amounts) if pick == "min" else max(amounts)
    if is_open_ended(plain):
        raise invalid("range", f"{text!r} is a bound, not a figure")
    first, *others = (_converted(plain, measure, rule, reading) for measure in found)
    two_units = len({measure.unit for measure in found}) == len(found)
    if two_units and all(abs(other - first) <= first * _SAME for other in others):
        return first
    if any(is_range(plain, one, other) for one, other in pairwise(found)):
        raise invalid("range", f"{text!r} is a range or a pair; the attribute takes one figure")
    if any(other != first for other in others):
        raise invalid("several_values", f"{text!r} holds several figures")
    return first


def _goes_down(text: str, found: list[Measure]) -> bool:
    """Return whether a pair is a whole width and its usable part, *150 / 147 cm*: ranges go up."""
    one, other = found
    slashed = text[one.end : other.start].strip() == "/"
    units = len({measure.unit for measure in found}) == 1
    return slashed and units and max(one.numbers) > max(other.numbers) > max(one.numbers) * _MOST


_MOST = Decimal("0.85")


def _with_shared_unit(text: str, found: list[Measure]) -> list[Measure]:
    """Give the first of a pair the unit of the second: 148/150 cm."""
    shared = list(found)
    for at in range(len(found) - 2, -1, -1):
        one, other = shared[at], shared[at + 1]
        if one.unit is None and other.unit is not None and is_range(text, one, other):
            shared[at] = Measure(one.numbers, other.unit, one.start, one.end)
    return shared


def _refuse_unknown_units(text: str, found: list[Measure]) -> None:
    for measure in found:
        rest = text[measure.end :].lstrip(" .")
        foreign = rest[:1] in _OTHER_SIGNS if rest else False
        if measure.unit is None and (foreign or _LETTER.match(rest)) and not USABLE.match(rest):
            raise invalid("unknown_unit", f"{text!r}: the unit is not one of this attribute")


def _converted(text: str, measure: Measure, rule: QuantityRule, reading: Reading) -> Decimal:
    if measure.unit is None:
        number = _bare(text, measure, rule)
        reading.warn("unit_assumed", f"no unit beside the number; taken as {rule.unit}")
        return number
    by = factor(measure.unit, rule.unit)
    if by is None:
        raise invalid("unknown_unit", f"{measure.unit} is not a unit of this attribute")
    if measure.unit == PER_METRE:
        by = by / _width_m(reading)
        reading.warn("derived", "computed from grams per running metre and the width")
    amounts = tuple(_rounded(number, by, measure.unit, rule.unit) for number in measure.numbers)
    usual = tuple(amount for amount in amounts if rule.bare.holds(amount))
    return decide(text, usual if len(usual) == 1 else amounts, rule.possible)


def _rounded(number: Decimal, by: Decimal, unit: str, target: str) -> Decimal:
    """Round what a conversion makes up: 8.5 oz/yd2 are not 288.201 g/m2 to the milligram."""
    exact = number * by
    return exact if unit == target or by in _POWERS_OF_TEN else exact.quantize(_TWO_PLACES)


_POWERS_OF_TEN = frozenset(Decimal(10) ** power for power in range(-6, 7))


def _bare(text: str, measure: Measure, rule: QuantityRule) -> Decimal:
    fitting = [number for number in measure.numbers if rule.bare.holds(number)]
    if len(fitting) != 1:
        raise invalid("unit_missing", f"{text!r} has no unit, and may be of several")
    return fitting[0]


def _width_m(reading: Reading) -> Decimal:
    width_cm = reading.context.width_cm
    if not width_cm:
        raise invalid("width_needed", "grams per running metre: the width of the cloth is missing")
    return width_cm / 100


def _form(  # noqa: PLR0913 - what is known of one quantity
    unit: str,
    possible: tuple[str, str],
    bare: tuple[str, str],
    pick: str = "",
    dimensions: tuple[str, ...] = (),
    named: Finder | None = None,
) -> ScalarForm:
    rule = QuantityRule(
        unit,
        NumberRule(Decimal(possible[0]), Decimal(possible[1])),
        NumberRule(Decimal(bare[0]), Decimal(bare[1])),
        dimensions or _DIMENSIONS.get(unit, _LENGTH),
    )
    return quantity_form(rule, pick, named=named)


# Bare ranges leave out what the same number would mean in the trade's other unit: 45 may be kg,
# 8.5 may be oz/yd2, 58 inches, 16 the inches of a chain.
NetWeight = Annotated[Amount, _form("g", ("0.05", "200000"), ("60", "30000"))]
FillWeight = Annotated[Amount, _form("g", ("5", "20000"), ("50", "10000"))]
JewelWeight = Annotated[
    Amount, _form("g", ("0.05", "5000"), ("0.3", "500"), named=weights_in_columns)
]
MetalWeight = Annotated[
    Amount, _form("g", ("0.05", "2000"), ("0.3", "500"), named=weights_in_columns)
]
FabricWeight = Annotated[Amount, _form("g/m2", ("5", "3000"), ("35", "3000"), named=area_weights)]
ClothWidth = Annotated[Amount, _form("cm", ("10", "600"), ("75", "350"), "max", named=bare_widths)]
CuttableWidth = Annotated[Amount, _form("cm", ("10", "600"), ("75", "350"), "min")]
GarmentLength = Annotated[Amount, _form("cm", ("5", "250"), ("45", "180"))]
PieceSize = Annotated[Amount, _form("cm", ("0.1", "200"), ("1", "120"))]
_PIECE = QuantityRule(
    "cm",
    NumberRule(Decimal("0.1"), Decimal(200)),
    NumberRule(Decimal(1), Decimal(120)),
    _LENGTH,
)
_HOME = QuantityRule(
    "cm",
    NumberRule(Decimal("0.1"), Decimal(3000)),
    NumberRule(Decimal(15), Decimal(600)),
    _LENGTH,
)
PieceWidth = Annotated[Amount, quantity_form(_PIECE, side=PIECE_WIDTH)]
PieceHeight = Annotated[Amount, quantity_form(_PIECE, side=PIECE_HEIGHT)]
PieceDepth = Annotated[Amount, quantity_form(_PIECE, side=PIECE_DEPTH)]
HomeWidth = Annotated[Amount, quantity_form(_HOME, side=CLOTH_WIDTH)]
HomeLength = Annotated[Amount, quantity_form(_HOME, side=CLOTH_LENGTH)]
HomeDepth = Annotated[Amount, quantity_form(_HOME, side=HOME_DEPTH)]
HeelHeight = Annotated[Amount, _form("cm", ("0", "30"), ("0.3", "18"))]
ShaftHeight = Annotated[Amount, _form("cm", ("1", "120"), ("5", "80"))]
ChainLength = Annotated[Amount, _form("cm", ("5", "300"), ("33", "150"), named=lengthened_chains)]
LeatherThickness = Annotated[
    Amount,
    _form(
        "mm",
        ("0.1", "30"),
        ("0.3", "8"),
        dimensions=("leather", "length"),
        named=matching(THICKNESS),
    ),
]
FibreMicron = Annotated[Amount, _form("um", ("2", "200"), ("8", "60"))]
FibreLength = Annotated[Amount, _form("mm", ("1", "500"), ("15", "150"))]
