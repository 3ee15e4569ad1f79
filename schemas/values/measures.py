"""Numbers with their units, as they stand in a reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from schemas.values.digits import candidates
from schemas.values.halves import with_halves
from schemas.values.number import NUMBER, drop_hedges, plain_text
from schemas.values.number_words import with_digits
from schemas.values.reading import Reading
from schemas.values.two_units import with_one_unit
from schemas.values.units import PER_METRE, unit_after, unit_before

_FRACTION = re.compile(
    r"(?<!\d)(?:(\d+)[\s-]+)?(\d{1,2})[/⁄](2|3|4|8|16)(?=\s*(?:\"|”|''|in\b|inch))"
    # *20 1/2* alone is a side whose unit stands behind the last one: *20 1/2 x 30 1/4 in*.
    r"|^(\d{1,3})[ -](\d)[/⁄](2|4|8)$",
    re.I,
)
# *12½*: plain characters would make it 121/2.
_VULGAR = re.compile(r"(?<=\d)(?=[½¼¾⅛⅜⅝⅞⅓⅔])")
# What may separate the two ends of a range; the second end has a unit, the first need not.
_RANGE_SIGN = re.compile(
    r"\s*(?:-|/|~|÷|…|\.{2,3}|to|bis|à|a|al|ali|fino a|up to|até|至|到|から"
    r"|or|o|ou|oder|veya|ila|ile)\s*",
    re.I,
)
_OPEN_ENDED = re.compile(
    r"^(?:from|ab|da|à partir de|desde|a partir d[aei]|max\b\.?|min\b\.?|up to|fino a|<|>|≤|≥)",
    re.I,
)
_TWO_DIGITS = re.compile(r"[1-9]\d{1,3}")  # *cinquante-deux* of *cinquante-deux de large*


@dataclass(frozen=True, slots=True)
class Measure:
    """A number and its unit.

    Attributes:
        numbers: What the number may mean, see `number.candidates`.
        unit: Canonical unit, `None` where none stands beside the number.
        start: Where number and unit begin in the text.
        end: Where they end.
    """

    numbers: tuple[Decimal, ...]
    unit: str | None
    start: int
    end: int


def measures(text: str, dimensions: tuple[str, ...], reading: Reading) -> tuple[str, list[Measure]]:
    """Return `text` in plain characters without hedges, and the measures in it.

    Raises:
        PydanticCustomError: `invalid_number`, or `unknown_unit` where letters follow a number
            that are no unit of `dimensions`.
    """
    plain = drop_hedges(plain_text(_VULGAR.sub(" ", text)), reading)
    plain = _FRACTION.sub(_as_decimal, plain)
    plain = with_halves(with_one_unit(plain, dimensions), dimensions)
    if not NUMBER.search(plain):
        plain = with_digits(plain)
        has_unit = any(unit_after(plain, m.end(), dimensions) for m in NUMBER.finditer(plain))
        if not has_unit and not _TWO_DIGITS.fullmatch(plain):
            return plain, []  # "one" by itself is a word like any other
    found: list[Measure] = []
    for match in NUMBER.finditer(plain):
        if found and match.start() < found[-1].end:
            continue  # a digit inside the unit before: m2
        found.append(_measure(plain, match, dimensions, found[-1].end if found else 0))
    return plain, found


def is_range(text: str, first: Measure, second: Measure) -> bool:
    """Return whether only a range sign stands between two measures."""
    if text[second.start : second.start + 1] == "-":
        return not text[first.end : second.start].strip()
    return bool(_RANGE_SIGN.fullmatch(text, first.end, second.start))


def is_open_ended(text: str) -> bool:
    """Return whether the words give a bound and not a value: *from 32*, *max 40*."""
    return bool(_OPEN_ENDED.match(text))


def without_running(found: list[Measure]) -> list[Measure]:
    """Leave out the weight per running metre beside one per area: *250 g/m2 - 375 g/ml*."""
    areas = [measure for measure in found if measure.unit == "g/m2"]
    others = {measure.unit for measure in found} - {"g/m2"}
    return areas if areas and others == {PER_METRE} else found


def _measure(text: str, match: re.Match[str], dimensions: tuple[str, ...], floor: int) -> Measure:
    number = match[0]
    after = unit_after(text, match.end(), dimensions)
    if after is not None:
        return Measure(_unsigned(number), after.unit, match.start(), after.end)
    before = unit_before(text, match.start(), dimensions)
    if before is not None and before.start >= floor:
        return Measure(_unsigned(number), before.unit, before.start, match.end())
    return Measure(_unsigned(number), None, match.start(), match.end())


def _unsigned(number: str) -> tuple[Decimal, ...]:
    """A minus before a measure is a dash: nothing weighs less than nothing."""
    return candidates(number.lstrip("+-"))


def _as_decimal(match: re.Match[str]) -> str:
    whole, over, under = (
        int(match[1] or match[4] or 0),
        *(int(match[at] or match[at + 3]) for at in (2, 3)),
    )
    if over >= under:
        return match[0]  # 58/2" is no fraction, whatever else it is
    return format(whole + Decimal(over) / Decimal(under), "f")
