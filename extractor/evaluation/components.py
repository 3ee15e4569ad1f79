"""Compositions component by component: the shell may be right where the lining is not."""

from __future__ import annotations

from collections import Counter

from pydantic import JsonValue

from extractor.evaluation.comparing import Folding, records
from extractor.evaluation.judging import Judgement

# Footwear has a composition of its own: upper and sole in place of shell and lining.
_FORM = "composition"


def components_right(judgement: Judgement) -> list[bool]:
    """Return for each component that is expected whether its rows are exactly those given.

    Empty where the attribute is no composition, or none is expected.
    """
    if not judgement.form.endswith(_FORM) or not judgement.expected:
        return []
    given = _by_component(judgement.sight.value)
    expected = _by_component(judgement.sight.gold)
    return [given.get(component) == rows for component, rows in expected.items()]


def _by_component(value: JsonValue) -> dict[tuple[str, str], Counter[str]]:
    found: dict[tuple[str, str], Counter[str]] = {}
    for row in value if isinstance(value, list) else []:
        if isinstance(row, dict):
            key = (str(row.get("component")), str(row.get("part") or ""))
            found.setdefault(key, Counter()).update(records(row, Folding.SPACE))
    return found
