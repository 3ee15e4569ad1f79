"""Numbers as a spreadsheet shows them: decimals, percent, leading zeros, currency and unit text."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"'
    r"|\[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\]"
    r"|\[[^\]]*\]"  # colours and conditions
    r"|\\(?P<escaped>.)"
    r"|[_*]."  # a blank as wide as a character; a fill
    r"|(?P<digits>[0#?][0#?,.]*)"
    r"|(?P<other>.)",
    re.S,
)
_UNSUPPORTED = re.compile(r"[/@]|E[+-]|General", re.I)
_MAX_DECIMALS = 15


class _Layout(NamedTuple):
    before: str
    digits: str
    after: str


def format_number(value: float, number_format: str) -> str:
    """Return `value` as its format shows it, without thousands separators.

    Formats that are not understood (fractions, exponents) give the plain number.
    """
    layout = _layout(number_format, negative=value < 0)
    if layout is None:
        return plain_number(value)
    percent = "%" in layout.before + layout.after
    scaled = value * 100 if percent else value
    whole, _, fraction = layout.digits.partition(".")
    # A comma after the last digit divides by a thousand.
    scaled /= 1_000 ** (len(layout.digits) - len(layout.digits.rstrip(",")))
    fixed = min(fraction.count("0"), _MAX_DECIMALS)
    longest = min(len(fraction.rstrip(",")), _MAX_DECIMALS)
    shown = f"{abs(scaled):.{longest}f}"
    if longest > fixed:
        number, _, decimals = shown.partition(".")
        decimals = decimals[:fixed] + decimals[fixed:].rstrip("0")
        shown = f"{number}.{decimals}" if decimals else number
    number, dot, decimals = shown.partition(".")
    sign = "-" if scaled < 0 and float(shown) else ""
    shown = f"{layout.before}{sign}{number.zfill(whole.count('0'))}{dot}{decimals}{layout.after}"
    return shown.strip()


def plain_number(value: float) -> str:
    """Return a number without exponent, group separators or noise in the last digits."""
    if isinstance(value, int):
        return str(value)
    if value.is_integer() and abs(value) < 1e21:
        return f"{value:.0f}"
    text = f"{value:.15g}"
    return f"{value:.15f}".rstrip("0") if "e-" in text and abs(value) > 1e-15 else text


def _layout(number_format: str, *, negative: bool) -> _Layout | None:
    """Return the pieces of the section that applies, `None` where it is not understood."""
    sections = number_format.split(";")
    section = sections[1] if negative and len(sections) > 1 and sections[1].strip() else sections[0]
    pieces = ["", "", ""]
    place = 0
    for token in _TOKEN.finditer(section):
        if token["digits"] is not None:
            if place:
                return None
            pieces[1] = token["digits"]
            place = 2
            continue
        literal = token["quoted"] or token["currency"] or token["escaped"] or token["other"] or ""
        if token["other"] and _UNSUPPORTED.match(section[token.start() :]):
            return None
        # A negative section says so itself, by a sign or by brackets; the sign is kept below.
        if token["other"] in {"-", "(", ")", "+"}:
            continue
        pieces[place] += literal
    if not pieces[1]:
        return None
    return _Layout(*pieces)
