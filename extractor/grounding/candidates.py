"""Turns the answer of the model about one attribute into a grounded candidate.

What the model wrote is looked up in the passage; what is kept are the document's own characters
there. A verbatim text that stands nowhere in the passage is no reading: it is dropped, whatever
backend it came from, so that nothing in a record is made up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from extractor.core.geometry import CharSpan
from extractor.core.record import EvidenceRow
from extractor.grounding.label_units import label_before
from extractor.grounding.locate import Ground, LeafKey, locate
from extractor.grounding.readings import Candidate, LeafReading, tree_leaves, with_texts
from schemas.base import AttributeSpec, LeafKind, ReadingTree, Shape

# Says where a span of the passage stands in the document; `None` for what is no document text.
FindEvidence = Callable[[CharSpan], EvidenceRow | None]

_NOTHING = Candidate(None, {})
# True elements below this are rare on held-out documents; what follows the end of a list is not.
_HARDLY = 0.01


def ground_reading(
    ground: Ground,
    spec: AttributeSpec,
    tree: ReadingTree,
    confidences: Mapping[LeafKey, float],
    find_evidence: FindEvidence,
) -> Candidate:
    """Return the reading `tree` with the place and the confidence of each of its texts."""
    if not _has_shape(spec, tree):
        return _NOTHING
    spans = locate(ground, spec, tree)
    inferred = {leaf.name: leaf.choices for leaf in spec.leaves if leaf.kind is LeafKind.INFERRED}
    leaves: dict[LeafKey, LeafReading] = {}
    run_on = _run_on(spec, confidences)
    for key, text in tree_leaves(tree):
        if key[0] in run_on:
            continue
        confidence = confidences.get(key)
        if key[1] in inferred:
            if text in inferred[key[1]]:
                leaves[key] = LeafReading(text, confidence=confidence)
            continue
        evidence = find_evidence(spans[key]) if key in spans else None
        if evidence is not None:
            own = ground.text[spans[key].start : spans[key].end]
            label = label_before(ground.view, spans[key].start)
            leaves[key] = LeafReading(own, (evidence,), confidence, label)
    return _compact(tree, leaves)


def _run_on(spec: AttributeSpec, confidences: Mapping[LeafKey, float]) -> frozenset[int]:
    """Return the elements behind the first that the model itself hardly believes in.

    A small reader misses the end of a list and goes on with whatever follows. Rows that are read in
    order end at the first of those.
    """
    indices = {index for index, _ in confidences if index is not None}
    doubted = {
        index
        for (index, _), confidence in confidences.items()
        if index is not None and index > 0 and confidence < _HARDLY
    }
    if spec.lead is not None and doubted:
        return frozenset(index for index in indices if index >= min(doubted))
    return frozenset(doubted)


def _has_shape(spec: AttributeSpec, tree: ReadingTree) -> bool:
    if isinstance(tree, str):
        return spec.shape is Shape.SCALAR
    if not isinstance(tree, list):
        return False
    kind = str if spec.shape is Shape.LIST else dict
    return spec.shape is not Shape.SCALAR and all(isinstance(item, kind) for item in tree)


def _compact(tree: ReadingTree, leaves: Mapping[LeafKey, LeafReading]) -> Candidate:
    """Return the candidate without the texts, and the elements, that have no leaf.

    Elements read from the very same places say the same thing again, and count once.
    """
    if not isinstance(tree, list):
        texts = {key: leaf.text for key, leaf in leaves.items()}
        return Candidate(with_texts(tree, texts), leaves) if leaves else _NOTHING
    kept = _distinct(leaves)
    place = {index: number for number, index in enumerate(kept)}
    items = [
        item
        if isinstance(item := tree[index], str)
        else {name: item[name] if (index, name) in leaves else None for name in item}
        for index in kept
    ]
    renumbered = {
        (place[index], name): leaf
        for (index, name), leaf in leaves.items()
        if index is not None and index in place
    }
    texts = {key: leaf.text for key, leaf in renumbered.items()}
    return Candidate(with_texts(items, texts), renumbered)  # type: ignore[arg-type]


def _distinct(leaves: Mapping[LeafKey, LeafReading]) -> list[int]:
    """Return the elements that have a leaf, without those that repeat an earlier one."""
    elements: dict[int, set[tuple[str, str, object]]] = {}
    for (index, name), leaf in leaves.items():
        if index is not None:
            elements.setdefault(index, set()).add((name, leaf.text, leaf.evidence))
    first = {frozenset(content): index for index, content in sorted(elements.items(), reverse=True)}
    return sorted(first.values())
