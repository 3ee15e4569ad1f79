"""What a passage says about an attribute: readings in the document's words, and their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extractor.core.record import EvidenceRow
from extractor.grounding.confidence import combine
from extractor.grounding.locate import LeafKey
from schemas.base import ReadingTree

_Item = str | dict[str, str | None]


@dataclass(frozen=True, slots=True)
class LeafReading:
    """One text that was read.

    Attributes:
        text: The document's own words.
        evidence: Where they stand; empty for inferred leaves.
        confidence: Raw confidence of the model, `None` where it gave none.
        label: The words that stand before it in its line or cell: they may name its unit.
    """

    text: str
    evidence: tuple[EvidenceRow, ...] = ()
    confidence: float | None = None
    label: str = ""

    def joined(self, other: LeafReading) -> LeafReading:
        """Return this reading, supported by another one that says the same."""
        known = (c for c in (self.confidence, other.confidence) if c is not None)
        evidence = tuple(dict.fromkeys(self.evidence + other.evidence))
        return replace(self, evidence=evidence, confidence=max(known, default=None))


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one passage (or several that agree) says about one attribute.

    Attributes:
        tree: The reading; every text in it is the document's own.
        leaves: The texts of `tree` by element index and leaf name.
    """

    tree: ReadingTree
    leaves: Mapping[LeafKey, LeafReading]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read."""
        return not any(leaf.text for leaf in self.leaves.values())

    @property
    def confidence(self) -> float:
        """The confidence of the least sure leaf, 0 where none is known."""
        return combine(c for c in confidences(self.leaves.values())) or 0.0


def confidences(leaves: Iterable[LeafReading]) -> Iterator[float]:
    """Yield the confidences that are known."""
    for leaf in leaves:
        if leaf.confidence is not None:
            yield leaf.confidence


def tree_leaves(tree: ReadingTree) -> Iterator[tuple[LeafKey, str]]:
    """Yield every text of a reading with its element index and leaf name."""
    if isinstance(tree, str):
        yield (None, ""), tree
    else:
        for index, item in enumerate(_items(tree)):
            if isinstance(item, str):
                yield (index, ""), item
                continue
            for name, text in item.items():
                if text:
                    yield (index, name), text


def with_texts(tree: ReadingTree, texts: Mapping[LeafKey, str]) -> ReadingTree:
    """Return `tree` with its texts replaced by those of `texts`, where they are given."""
    if isinstance(tree, str):
        return texts.get((None, ""), tree)
    if not isinstance(tree, list):
        return tree
    return _as_tree(
        [
            texts.get((index, ""), item)
            if isinstance(item, str)
            else {name: texts.get((index, name), text) for name, text in item.items()}
            for index, item in enumerate(_items(tree))
        ]
    )


def element(candidate: Candidate, index: int) -> Candidate:
    """Return one element of a list of texts or rows, as a list of its own."""
    leaves: dict[LeafKey, LeafReading] = {
        (0, name): leaf for (at, name), leaf in candidate.leaves.items() if at == index
    }
    return Candidate(_as_tree(_items(candidate.tree)[index : index + 1]), leaves)


def concatenated(candidates: Iterable[Candidate]) -> Candidate:
    """Return the elements of all `candidates`, which are lists, as one list."""
    items: list[_Item] = []
    leaves: dict[LeafKey, LeafReading] = {}
    for candidate in candidates:
        for (index, name), leaf in candidate.leaves.items():
            leaves[len(items) + (index or 0), name] = leaf
        items += _items(candidate.tree)
    return Candidate(_as_tree(items), leaves)


def supported(candidate: Candidate, other: Candidate) -> Candidate:
    """Return `candidate` with the evidence of `other`, which says the same in the same shape."""
    leaves = {
        key: leaf.joined(other.leaves[key]) if key in other.leaves else leaf
        for key, leaf in candidate.leaves.items()
    }
    return Candidate(candidate.tree, leaves)


def _items(tree: ReadingTree) -> list[_Item]:
    return [*tree] if isinstance(tree, list) else []


def _as_tree(items: list[_Item]) -> ReadingTree:
    """Return a list that holds either texts or rows, never both, as the type says it."""
    texts = [item for item in items if isinstance(item, str)]
    return texts or [item for item in items if not isinstance(item, str)]
