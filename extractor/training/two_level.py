"""Fits weights of features that all attributes share, and for each attribute what differs.

Both are kept small by their squares, the second more so: an attribute with few documents reads as
all do (a random-effects model with a normal prior on each level, fitted at its mode).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from extractor.generation.feature_weights import Features

_STEPS = 300


@dataclass(frozen=True, slots=True)
class Decay:
    """Strengths of the squares.

    Attributes:
        shared: For each example.
        own: Of what differs.
    """

    shared: float
    own: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights: `shared` (features), `own` (attributes, features), with their names."""

    features: tuple[str, ...]
    attributes: tuple[str, ...]
    shared: Tensor
    own: Tensor

    def scores(self, attribute: str, seen: Sequence[Features]) -> Tensor:
        """Return the scores of some features for an attribute (examples)."""
        weights = self.shared
        if attribute in self.attributes:
            weights = weights + self.own[self.attributes.index(attribute)]
        return matrix_of(seen, self.features) @ weights

    def store(self, path: Path, card: Mapping[str, object]) -> None:
        """Write the weights by name, behind what is to be known of them."""
        own = {name: self._named(row) for name, row in zip(self.attributes, self.own, strict=True)}
        stored = {**card, "shared": self._named(self.shared), "own": own}
        path.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")

    def _named(self, weights: Tensor) -> dict[str, float]:
        return {
            name: round(float(weight), 3)
            for name, weight in zip(self.features, weights, strict=True)
            if round(float(weight), 3)
        }


def fit(
    seen: Sequence[Features],
    attributes: Sequence[str],
    loss_of: Callable[[Tensor], Tensor],
    decay: Decay,
) -> Fitted:
    """Return the weights that make a loss of the scores least.

    Args:
        seen: The features of each example.
        attributes: The attribute of each example.
        loss_of: The loss, a sum over examples, of their scores (examples).
        decay: How small weights are kept.
    """
    names = tuple(sorted({name for one in seen for name in one}))
    known = tuple(sorted(set(attributes)))
    at = {name: number for number, name in enumerate(known)}
    matrix = matrix_of(seen, names)
    of_attribute = torch.tensor([at[name] for name in attributes])
    shared = torch.zeros(len(names), requires_grad=True)
    own = torch.zeros(len(known), len(names), requires_grad=True)
    optimizer = torch.optim.LBFGS([shared, own], max_iter=_STEPS, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        scores = (matrix * (shared + own[of_attribute])).sum(1)
        squares = decay.shared * len(seen) * shared.square().sum() + decay.own * own.square().sum()
        total = loss_of(scores) + squares
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return Fitted(names, known, shared.detach(), own.detach())


def matrix_of(seen: Sequence[Features], names: Sequence[str]) -> Tensor:
    """Return features by example and name (examples, features)."""
    return torch.tensor([[one.get(name, 0.0) for name in names] for one in seen])
