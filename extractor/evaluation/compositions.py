"""Right answers for compositions that are written out, found by a rule of its own.

Evaluation must not ask the code that it judges, so this reads `Shell: 96% cotton, 4% elastane` with
nothing but a pattern and a short list of English and German fibre names. What is not wholly of that
kind has no answer here and is not judged.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pydantic import JsonValue

# Beyond this gap from 100 a composition breaks the rule of the dictionary and is no value.
_TOLERANCE = 2

_FIBRES = {
    "cotton": ("cotton", "baumwolle"),
    "elastane": ("elastane", "elastan", "spandex", "elasthan"),
    "polyester": ("polyester",),
    "polyamide": ("polyamide", "polyamid", "nylon"),
    "acrylic": ("acrylic", "polyacryl"),
    "viscose": ("viscose", "viskose", "rayon"),
    "linen": ("linen", "leinen"),
    "hemp": ("hemp", "hanf"),
    "wool": ("wool", "wolle"),
    "mohair": ("mohair",),
    "modal": ("modal",),
    "polyurethane": ("polyurethane", "polyurethan"),
    "leather": ("leather", "leder"),
    "other": ("sonstige fasern", "other fibers", "other fibres"),
}
_COMPONENTS = {
    "outer": ("shell", "body", "obermaterial"),
    "lining": ("lining", "futter"),
}
_CODE_OF_FIBRE = {word: code for code, words in _FIBRES.items() for word in words}
_CODE_OF_COMPONENT = {word: code for code, words in _COMPONENTS.items() for word in words}

_SHARE = r"(?P<percent>\d{1,3}(?:[.,]\d+)?)\s*%?\s*(?P<fibre>[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)?)"
_COMPONENT = r"(?P<component>[^\W\d_]+):?(?: -)? "
_TOKEN = re.compile(rf"\s*(?:{_COMPONENT})?{_SHARE}(?P<end>\s*(?:[,;./]\s*|$|\s+))")


def composition(text: str) -> list[JsonValue] | None:
    """Return the rows of a composition; empty where its shares do not add up.

    Returns:
        `None` where the text is not wholly a composition of known words.
    """
    rows: list[tuple[str, str, Decimal]] = []
    component, position = "outer", 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        row = _row(match, component) if match else None
        if match is None or row is None:
            return None
        component = row[0]
        rows.append(row)
        position = match.end()
    return _checked(rows)


def _row(match: re.Match[str], component: str) -> tuple[str, str, Decimal] | None:
    fibre = _CODE_OF_FIBRE.get(match["fibre"].casefold())
    if match["component"] is not None:
        component = _CODE_OF_COMPONENT.get(match["component"].casefold(), "")
    if not fibre or not component:
        return None
    return component, fibre, Decimal(match["percent"].replace(",", "."))


def _checked(rows: list[tuple[str, str, Decimal]]) -> list[JsonValue] | None:
    totals: dict[str, Decimal] = {}
    for component, _, percent in rows:
        totals[component] = totals.get(component, Decimal(0)) + percent
    if any(abs(total - 100) > _TOLERANCE for total in totals.values()):
        return []
    return [
        {"component": component, "fibre": fibre, "percent": str(percent)}
        for component, fibre, percent in rows
    ] or None
