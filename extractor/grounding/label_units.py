"""Units and currencies that stand in the label of a value, not beside it: `Width (cm): 24`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from extractor.grounding.readings import Candidate
from schemas.base import ReadingTree
from schemas.parsing import ParsedAttribute
from schemas.values.mentions import units_of_label

_CELL = re.compile(r"\n|  | \| ")
_REACH = 60  # characters before a value that its label takes
_ASSUMED = frozenset({"unit_assumed", "currency_stated_elsewhere"})


def label_before(view: str, start: int) -> str:
    """Return what stands before `start` in its line or cell."""
    before = view[max(0, start - _REACH) : start]
    cell = _CELL.split(before.rstrip(" "))[-1]
    return cell.strip()


def with_unit_of_label(
    candidate: Candidate, parse: Callable[[ReadingTree], ParsedAttribute]
) -> Candidate:
    """Return a reading with the unit that its label names, where it has no unit of its own.

    Only a unit that turns the reading into a value, or a supposed unit into a stated one, is taken.
    """
    leaf = candidate.leaves.get((None, ""))
    if leaf is None or not isinstance(candidate.tree, str) or not leaf.label:
        return candidate
    parsed = parse(candidate.tree)
    if parsed.value is not None and not _is_assumed(parsed):
        return candidate
    for unit in units_of_label(leaf.label):
        words = f"{leaf.text} {unit}"
        said = parse(words)
        if said.value is not None and not _is_assumed(said):
            return replace(candidate, tree=words)
    return candidate


def _is_assumed(parsed: ParsedAttribute) -> bool:
    return any(problem.code in _ASSUMED for field in parsed.fields for problem in field.problems)
