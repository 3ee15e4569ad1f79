"""Brings together what several passages say about one attribute.

Values that agree become one value with all their evidence. Values that disagree are all kept, and
the attribute is in conflict: which of two prices holds is for a person to say, not for the order of
pages. Lists grow: sizes on page 1 and sizes on page 2 are sizes of one product. A composition may
be told twice, once in full and once in part; anything else that differs is a conflict too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from extractor.grounding.readings import Candidate, concatenated, element, supported
from schemas.base import AttributeSpec, ReadingTree, Shape
from schemas.parsing import ParsedAttribute

Parse = Callable[[ReadingTree], ParsedAttribute]

_COMPOSITION = "composition"


def merge(spec: AttributeSpec, candidates: Sequence[Candidate], parse: Parse) -> list[Candidate]:
    """Return what remains of `candidates` when those that agree are one.

    None: nothing was read. One: the reading. Several: they disagree.
    """
    given = [candidate for candidate in candidates if not candidate.is_empty]
    if len(given) < 2:
        return given
    if spec.form.endswith(_COMPOSITION):
        return _merge_compositions(given, parse)
    if spec.shape is Shape.SCALAR:
        return _merge_equal(given, parse)
    return [_merge_lists(given, parse)]


def canonical(value: object) -> str:
    """Return a key that equal values share; case and white space of texts do not count."""
    return json.dumps(_folded(value), sort_keys=True, ensure_ascii=False)


def _folded(value: object) -> object:
    if isinstance(value, str):
        return " ".join(value.casefold().split())
    if isinstance(value, Mapping):
        return {name: _folded(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_folded(item) for item in value]
    return value


def _merge_equal(candidates: Sequence[Candidate], parse: Parse) -> list[Candidate]:
    """Make candidates with one value one; what could not be parsed counts only if nothing could."""
    found: dict[str, Candidate] = {}
    invalid: dict[str, Candidate] = {}
    for candidate in candidates:
        value = parse(candidate.tree).value
        group = invalid if value is None else found
        key = canonical(candidate.tree if value is None else value)
        group[key] = _joined(group[key], candidate) if key in group else candidate
    return list((found or invalid).values())


def _joined(one: Candidate, other: Candidate) -> Candidate:
    """Keep the surer wording of the two, with the evidence of both."""
    first, second = (one, other) if one.confidence >= other.confidence else (other, one)
    return supported(first, second)


def _merge_lists(candidates: Sequence[Candidate], parse: Parse) -> Candidate:
    """Return the elements of all candidates in order, each element once over all passages."""
    merged: dict[str, Candidate] = {}
    order: list[str] = []
    for candidate in candidates:
        before = frozenset(merged)
        for index in range(len(candidate.tree or ())):
            one = element(candidate, index)
            if one.is_empty:
                continue
            key = _element_key(one, parse)
            if key in before:
                merged[key] = _joined(merged[key], one)
                continue
            # Within one passage an element may stand twice: that is the document's own doing.
            while key in merged:
                key += "'"
            merged[key] = one
            order.append(key)
    return concatenated(merged[key] for key in order)


def _element_key(one: Candidate, parse: Parse) -> str:
    value = parse(one.tree).value
    return canonical(value or one.tree)


def _merge_compositions(candidates: Sequence[Candidate], parse: Parse) -> list[Candidate]:
    remaining: list[Candidate] = []
    for candidate in _merge_equal(candidates, parse):
        for index, kept in enumerate(remaining):
            both = _compose(kept, candidate, parse)
            if both is not None:
                remaining[index] = both
                break
        else:
            remaining.append(candidate)
    return remaining


def _compose(one: Candidate, other: Candidate, parse: Parse) -> Candidate | None:
    """Return the composition that holds both, `None` where they contradict each other."""
    rows, others = _rows(one, parse), _rows(other, parse)
    if not rows or not others:
        return None
    if set(others) <= set(rows):
        return one
    if set(rows) < set(others):
        return other
    components = {component for component, _ in rows.values()}
    if components & {component for component, _ in others.values()}:
        return None
    # A row without a component continues the row before it, so it has to come first.
    for order in ((one, other), (other, one)):
        both = concatenated(order)
        if set(_rows(both, parse)) == set(rows) | set(others):
            return both
    return None


def _rows(candidate: Candidate, parse: Parse) -> dict[str, tuple[object, object]]:
    value = parse(candidate.tree).value
    if not isinstance(value, list):
        return {}
    return {
        canonical(row): (row.get("component"), row.get("part"))
        for row in value
        if isinstance(row, dict)
    }
