"""Paths into values: `name`, `wholesale_price.amount`, `colours[].name`, `colours[0].name`."""

from __future__ import annotations

import re

from pydantic import JsonValue

_STEP = re.compile(r"(?P<name>\w+)(?:\[(?P<index>\d*)\])?")


def select(values: JsonValue, path: str) -> JsonValue:
    """Return what stands at `path`, `None` where nothing does.

    A path with `[]` gives a list without the elements that have nothing there, and `None` where
    that leaves none.
    """
    name, _, rest = path.partition(".")
    step = _STEP.fullmatch(name)
    if step is None or not isinstance(values, dict):
        return None
    found = values.get(step["name"])
    if step["index"] is None:
        return select(found, rest) if rest else found
    elements = found if isinstance(found, list) else []
    if step["index"]:
        at = int(step["index"])
        one = elements[at] if at < len(elements) else None
        return select(one, rest) if rest else one
    picked = [select(element, rest) if rest else element for element in elements]
    return [element for element in picked if element is not None] or None


def last_name(path: str) -> str:
    """Return the member that a path ends with: what its codes are codes of."""
    return path.rpartition(".")[2].partition("[")[0]
