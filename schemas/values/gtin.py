"""Trade item numbers: EAN, UPC and GTIN-14, taken only with a right check digit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.mentions import (
    Mentions,
    Span,
    first_of,
    matching,
    readable_mentions,
    whole_cell,
)
from schemas.values.number import plain_text
from schemas.values.reading import Reading, invalid

_LENGTHS = (8, 12, 13, 14)
_DIGITS = re.compile(r"\d(?:[ -]?\d)+")


def read_gtin(text: str, _reading: Reading) -> str:
    """Return the digits.

    Raises:
        PydanticCustomError: `invalid_gtin` (no such number of digits) or `gtin_check_digit`.
    """
    runs = _DIGITS.findall(plain_text(text))
    digits = re.sub(r"\D", "", runs[0]) if len(runs) == 1 else ""
    if len(digits) not in _LENGTHS:
        raise invalid("invalid_gtin", f"{text!r} is not one number of 8, 12, 13 or 14 digits")
    if check_digit(digits[:-1]) != digits[-1]:
        raise invalid("gtin_check_digit", f"the last digit of {digits} should be another one")
    return digits


def check_digit(digits: str) -> str:
    """Return the check digit that follows `digits`."""
    total = sum(int(d) * (1 if at % 2 else 3) for at, d in enumerate(reversed(digits)))
    return str(-total % 10)


# Ideograms, and the sign of what it is, stand right beside a number: *条码6901..*, *EAN4046..*.
_RUNS = matching(
    re.compile(
        r"(?:(?<![0-9A-Za-z_À-ɏ./-])(?<!\d,)|(?<![A-Za-z])(?:EAN|UPC|JAN|GTIN)(?:-?1[234])?:?)"
        r"(?P<value>\d(?:[ -]?\d){7,13})(?![0-9A-Za-z_À-ɏ/-])"
    )
)
_RIGHT = readable_mentions(_RUNS, read_gtin)


def _numbers(cell: str) -> Iterable[Span]:
    """Yield a cell of many digits: a wrong number is worth telling, the next heading is none."""
    return whole_cell(cell) if len(_DIGIT.findall(cell.split("\n", 1)[0])) >= _FEW_DIGITS else ()


_DIGIT, _FEW_DIGITS = re.compile(r"\d"), 6
GTIN = ScalarForm("gtin", read_gtin, seen=Mentions(_RIGHT, first_of(_RIGHT, _numbers)))
Gtin = Annotated[str, StringConstraints(pattern=r"^(\d{8}|\d{12,14})$"), GTIN]
