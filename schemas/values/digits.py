"""What the marks of a number mean: 1.250,50 and 1,250.50, 1'250 and 1 250,5."""

from __future__ import annotations

import re
from decimal import Decimal

from schemas.values.reading import invalid

_GROUPS = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")


def candidates(number: str) -> tuple[Decimal, ...]:
    """Return what a number may mean: one value, or two where three digits follow one mark.

    Raises:
        PydanticCustomError: `invalid_number`.
    """
    sign = -1 if number.startswith("-") else 1
    digits = number.lstrip("+-")
    marks = {char for char in digits if not char.isdigit()}
    if {".", ","} <= marks:
        return (sign * _with_both(digits),)
    if not marks:
        return (sign * Decimal(digits),)
    if marks & {" ", "'"}:
        head, _, tail = _split_last(digits, {".", ","} & marks)
        if tail and not tail.isdigit():
            raise invalid("invalid_number", f"{number!r} goes on behind its decimals")
        return (sign * Decimal(f"{_ungrouped(head, number)}.{tail or 0}"),)
    return tuple(sign * value for value in _with_one(digits, marks.pop(), number))


def _split_last(digits: str, marks: set[str]) -> tuple[str, str, str]:
    for mark in marks:
        return digits.rpartition(mark)
    return digits, "", ""


def _with_both(digits: str) -> Decimal:
    """The last mark is the decimal one, the other groups thousands."""
    mark = max(".,", key=digits.rfind)
    head, _, tail = digits.rpartition(mark)
    if mark in head:
        raise invalid("invalid_number", f"{digits!r} mixes its marks")
    return Decimal(f"{_ungrouped(head, digits)}.{tail}")


def _with_one(digits: str, mark: str, number: str) -> tuple[Decimal, ...]:
    head, _, tail = digits.rpartition(mark)
    if mark in head:
        return (Decimal(_ungrouped(digits, number)),)
    decimal = Decimal(f"{head or 0}.{tail}")
    if len(tail) != 3 or not 1 <= len(head) <= 3 or head.startswith("0"):
        return (decimal,)
    return (decimal, Decimal(head + tail))


def _ungrouped(digits: str, number: str) -> str:
    if digits.isdigit():
        return digits
    if not _GROUPS.fullmatch(digits):
        raise invalid("invalid_number", f"{number!r} does not group its digits in threes")
    return re.sub(r"\D", "", digits)


# Thousands that are written short: *50k*, *50 Tsd.*, 5万.
SHORT_THOUSANDS = r"\s?(?:k|tsd\.?|mila|mil|bin|千)(?![^\W\d_])|\s?万"


def in_full(text: str) -> str:
    """Return `text` with the noughts that *50k* and 5万 leave out."""

    def noughts(match: re.Match[str]) -> str:
        count = 4 if match["mark"].strip() == "万" else 3
        whole, _, rest = match["number"].replace(",", ".").partition(".")
        return whole + rest.ljust(count, "0")

    return re.sub(
        rf"(?<![\d.,])(?P<number>\d{{1,3}}(?:[.,]\d)?)(?P<mark>{SHORT_THOUSANDS})",
        noughts,
        text,
        flags=re.I,
    )
