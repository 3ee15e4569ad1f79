"""Decides whether a document describes several products, and which.

Reading a document once per product is slow, and wrong where there is only one. So a list of
products counts only when it names at least two with different codes (or names), each in a place of
its own; colours and sizes of one style share its code and stay one product.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from extractor.core.record import EvidenceRow
from extractor.grounding.readings import Candidate, LeafReading

# Below this the reader was guessing that there is a product in the row at all.
_MIN_CONFIDENCE = 0.5

CODE = "style_code"
NAME = "name"


@dataclass(frozen=True, slots=True)
class Focus:
    """One product of several.

    Attributes:
        title: What the reader is asked for: the product's code, or its name where it has none.
        leaves: The readings that name it, by attribute.
        places: Where it is named.
    """

    title: str
    leaves: Mapping[str, LeafReading] = field(default_factory=dict)
    places: tuple[EvidenceRow, ...] = ()


def several_products(lists: Iterable[Candidate]) -> tuple[Focus, ...]:
    """Return the products that the lists of products name, in order; empty unless two or more."""
    found: dict[str, Focus] = {}
    for candidate in lists:
        for row in _sure_rows(candidate):
            lead = row.get(CODE) or row[NAME]
            key = _key(row, found)
            focus = found.get(key) or Focus(lead.text, row)
            found[key] = replace(focus, places=(*focus.places, *lead.evidence))
    return tuple(found.values()) if len(found) > 1 else ()


def _sure_rows(candidate: Candidate) -> list[dict[str, LeafReading]]:
    """Return the rows that were read with some confidence, each from places of its own."""
    rows: dict[int, dict[str, LeafReading]] = {}
    for (index, name), leaf in candidate.leaves.items():
        if index is not None and (leaf.confidence is None or leaf.confidence >= _MIN_CONFIDENCE):
            rows.setdefault(index, {})[name] = leaf
    taken: set[object] = set()
    sure = []
    for index in sorted(rows):
        lead = rows[index].get(CODE) or rows[index].get(NAME)
        if lead is None or set(lead.evidence) & taken:
            continue
        taken |= set(lead.evidence)
        sure.append(rows[index])
    return sure


def _key(row: Mapping[str, LeafReading], found: Mapping[str, Focus]) -> str:
    """Return what tells the product apart: its code; a lone name may be that of a known code."""
    if CODE in row:
        return _folded(row[CODE].text)
    name = _folded(row[NAME].text)
    for key, focus in found.items():
        if NAME in focus.leaves and _folded(focus.leaves[NAME].text) == name:
            return key
    return name


def _folded(text: str) -> str:
    return "".join(text.casefold().split())
