"""A generator without a model, for tests and examples: it knows the answers beforehand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from extractor.generation.completion import Completion, GenerationRequest, LeafKey
from schemas.base import AttributeSpec, LeafKind, ReadingTree

CONTEXT_TOKENS = 8192


class CannedGenerator:
    """Answers with readings that were given for a passage.

    Like a real reader it gives only what is asked, and only readings that stand in the passage: the
    rest is `null`.

    Args:
        readings: Maps words that stand in a passage to what is to be read there, by attribute name.
            Where several keys stand in a passage, later ones go before earlier ones.
        confidence: Confidence of every leaf.
    """

    def __init__(
        self, readings: Mapping[str, Mapping[str, ReadingTree]], *, confidence: float = 1.0
    ) -> None:
        self._readings = readings
        self._confidence = confidence

    @property
    def context_tokens(self) -> int:
        """Longest prompt with its answer, in words."""
        return CONTEXT_TOKENS

    def count_tokens(self, text: str) -> int:
        """Return the number of words of `text`."""
        return len(text.split())

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Return one completion a request, in their order."""
        return [self._complete(request) for request in requests]

    def _complete(self, request: GenerationRequest) -> Completion:
        known: dict[str, ReadingTree] = {}
        for words, readings in self._readings.items():
            if words in request.view:
                known.update(readings)
        answer = {
            spec.name: _readable(known.get(spec.name), spec, request.view)
            for spec in request.attributes
        }
        keys = (key for name, tree in answer.items() for key in _leaf_keys(name, tree))
        return Completion(
            text=json.dumps(answer, ensure_ascii=False, separators=(",", ":")),
            leaf_confidence=dict.fromkeys(keys, self._confidence),
        )


def _readable(tree: ReadingTree, spec: AttributeSpec, view: str) -> ReadingTree:
    """Return `tree` without the readings that the passage doesn't hold."""
    inferred = {leaf.name for leaf in spec.leaves if leaf.kind is LeafKind.INFERRED}
    if tree is None or isinstance(tree, str):
        return tree if tree is None or inferred or tree in view else None
    texts: list[str] = []
    rows: list[dict[str, str | None]] = []
    for item in tree:
        if isinstance(item, str):
            texts += [item] if inferred or item in view else []
            continue
        row = {
            leaf.name: _kept(item.get(leaf.name), leaf.name in inferred, view)
            for leaf in spec.leaves
        }
        rows += [row] if any(text is not None for text in row.values()) else []
    return texts or rows or None


def _kept(text: str | None, inferred: bool, view: str) -> str | None:
    return text if text is not None and (inferred or text in view) else None


def _leaf_keys(name: str, tree: ReadingTree) -> Iterator[LeafKey]:
    if tree is None or isinstance(tree, str):
        yield LeafKey(name)
        return
    for index, item in enumerate(tree):
        if isinstance(item, str):
            yield LeafKey(name, index)
        else:
            yield from (LeafKey(name, index, leaf) for leaf in item)
