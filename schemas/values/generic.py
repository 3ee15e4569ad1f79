"""Forms of types that carry no rules of the trade: numbers, options and texts of JSON Schemas."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from schemas.values.choices import read_choice
from schemas.values.dates import read_date
from schemas.values.digits import candidates
from schemas.values.forms import ScalarForm
from schemas.values.lexicon import Lexicon, fold
from schemas.values.number import (
    ANY_NUMBER,
    NUMBER,
    NumberRule,
    canonical,
    decide,
    drop_hedges,
    plain_text,
    refuse_range,
)
from schemas.values.reading import Read, Reading, invalid
from schemas.values.text import read_text
from schemas.values.units import factor, unit_after, unit_before

_WORD = re.compile(r"[^\W\d_]|[%°\"$€£¥]")


@dataclass(frozen=True, slots=True)
class NumberLimits:
    """What a number may be.

    Attributes:
        rule: Inclusive bounds; they also decide between thousands and decimals.
        above: Exclusive lower bound.
        below: Exclusive upper bound.
        step: The number is a multiple of it; 1 for whole numbers.
        unit: Unit of the value; `None`: units beside the number are not looked at.
    """

    rule: NumberRule = ANY_NUMBER
    above: Decimal | None = None
    below: Decimal | None = None
    step: Decimal | None = None
    unit: str | None = None

    def allows(self, number: Decimal) -> bool:
        """Return whether `number` is inside all bounds."""
        return (
            self.rule.holds(number)
            and (self.above is None or number > self.above)
            and (self.below is None or number < self.below)
            and (self.step is None or number % self.step == 0)
        )


@dataclass(frozen=True, slots=True)
class TextLimits:
    """What a text may be: `pattern` is searched for, lengths count characters."""

    pattern: re.Pattern[str] | None = None
    shortest: int = 0
    longest: int | None = None


def number_form(limits: NumberLimits) -> ScalarForm:
    """Return the form of a number among words: its unit, its currency, its label.

    Words beside the number are dropped with a warning, unless the limits name a unit: then the
    unit beside the number is converted to it, and any other is invalid.
    """

    def read(text: str, reading: Reading) -> str:
        plain = drop_hedges(plain_text(text), reading)
        refuse_range(plain)
        found = list(NUMBER.finditer(plain))
        if not found:
            raise invalid("invalid_number", f"there is no number in {text!r}")
        number = found[0]
        by, end = _factor(text, plain, number, limits, reading)
        if any(other.start() >= end for other in found[1:]):
            raise invalid("several_values", f"{text!r} holds several numbers")
        values = tuple(by * value for value in candidates(number[0]))
        fitting = tuple(value for value in values if limits.allows(value))
        if not fitting:
            raise invalid("out_of_range", f"{text!r} is not a number the schema allows")
        return canonical(decide(text, fitting, limits.rule))

    return ScalarForm("decimal", read)


def text_form(limits: TextLimits) -> ScalarForm:
    """Return the form of a text within limits."""

    def read(text: str, reading: Reading) -> str:
        words = read_text(text, reading)
        too_long = limits.longest is not None and len(words) > limits.longest
        if too_long or len(words) < limits.shortest:
            raise invalid("text_length", f"{words!r} is too {'long' if too_long else 'short'}")
        if limits.pattern is not None and not limits.pattern.search(words):
            raise invalid("text_pattern", f"{words!r} is not of the form {limits.pattern.pattern}")
        return words

    return ScalarForm("text", read)


def date_form() -> ScalarForm:
    """Return the form of a date."""
    return ScalarForm("date", read_date)


def option_form(options: Sequence[str], labels: Mapping[str, Sequence[str]]) -> ScalarForm:
    """Return the form of a closed set, read from the option itself or one of its labels."""
    lexicon = Lexicon({option: {"": (option, *labels.get(option, ()))} for option in options})
    exact = {option.casefold(): option for option in options}

    def read(text: str, reading: Reading) -> str:
        known = exact.get(read_text(text, reading).casefold())
        return known if known is not None else read_choice(text, lexicon, reading)

    return ScalarForm("choice", read)


def inferred_form(options: Sequence[str]) -> ScalarForm:
    """Return the form of a closed set that the model decides on."""
    return ScalarForm("choice", _read_option(tuple(options)), tuple(options))


def _read_option(options: tuple[str, ...]) -> Read:
    def read(text: str, _reading: Reading) -> str:
        if text not in options:
            raise invalid("unknown_choice", f"{text!r} is not one of the options")
        return text

    return read


def _factor(
    text: str, plain: str, number: re.Match[str], limits: NumberLimits, reading: Reading
) -> tuple[Decimal, int]:
    """Return what the number is to be multiplied with, and where its unit ends."""
    if limits.unit is None:
        if _WORD.search(plain[: number.start()] + plain[number.end() :]):
            reading.warn("unit_dropped", "the words beside the number are not part of the value")
        return Decimal(1), number.end()
    rest = plain[number.end() :].strip(" .")
    if not _WORD.search(rest) or fold(rest) == fold(limits.unit) or rest == limits.unit:
        return Decimal(1), len(plain)
    unit = unit_after(plain, number.end()) or unit_before(plain, number.start())
    by = factor(unit.unit, limits.unit) if unit is not None else None
    if unit is None or by is None:
        raise invalid("unknown_unit", f"{text!r} is not in {limits.unit}")
    return by, max(unit.end, number.end())
