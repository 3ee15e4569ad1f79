"""Which of several places holds a value, as far as that can be told from where they stand.

A small model knows little of how supplier documents are laid out, and copies well. So what was seen
of places in annotated documents leans its choice: weights of their features (`places`), fitted on
the training documents (`training.choice`) and stored with the model. What the model makes of the
words comes on top.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractor.core.geometry import CharSpan
from extractor.core.view import written
from extractor.generation.completion import GenerationRequest
from extractor.generation.feature_weights import FeatureWeights
from extractor.generation.places import Setting, features

CHOICE_FILE = "choice.json"
# How much these weights count beside the model's own log-odds (docs/experiments.md).
CHOICE_WEIGHT = 2.0


@dataclass(frozen=True, slots=True)
class Choice:
    """How places compare.

    Attributes:
        weights: Of their features (`places.features`).
    """

    weights: FeatureWeights = field(default_factory=FeatureWeights)

    @staticmethod
    def load(folder: Path) -> Choice:
        """Read the weights that are stored with a model; without them no place is preferred.

        Raises:
            ConfigError: the file is there but holds no weights (`bad_choice`).
        """
        weights = FeatureWeights.load(
            folder / CHOICE_FILE, code="bad_choice", fitted_by="extractor.training.choice"
        )
        return Choice(weights)

    def preferences(self, request: GenerationRequest, attribute: str) -> Preferences | None:
        """Return how the readings of a scalar compare; `None` where there is nothing to compare."""
        spans = request.readable.get((attribute, ""), ())
        if not self.weights.shared or len(spans) < 2:
            return None
        seen = features(setting_of(request, attribute), spans)
        scores = {words: self.weights.score(attribute, found) for words, found in seen.items()}
        best = max(scores.values())
        view = request.view
        return Preferences(
            {
                written(view, span).encode(): CHOICE_WEIGHT
                * (scores[view[span.start : span.end]] - best)
                for span in spans
            }
        )


@dataclass(frozen=True, slots=True)
class Preferences:
    """How some readings compare.

    Attributes:
        scores: In nats, 0 for the best, by the reading as JSON writes it.
    """

    scores: Mapping[bytes, float]

    def of_tokens(self, begun: bytes, tokens: list[bytes]) -> NDArray[np.float32]:
        """Return for each token that may come next the score of the best reading it leads to.

        Args:
            begun: What is written of the reading, behind its opening quote.
            tokens: What the tokens write.
        """
        open_ = [
            (text + b'"', score)
            for text, score in self.scores.items()
            if (text + b'"').startswith(begun)
        ]
        return np.array([_best(begun + token, open_) for token in tokens], dtype=np.float32)


def setting_of(request: GenerationRequest, attribute: str) -> Setting:
    """Return what the places of an attribute stand in."""
    return Setting(
        request.view,
        request.announced.get(attribute, ()),
        request.own,
        request.quoted,
        _neighbours(request, attribute),
        request.tagged,
        (attribute, ""),
    )


def _neighbours(request: GenerationRequest, attribute: str) -> dict[str, tuple[CharSpan, ...]]:
    return {
        name: spans
        for (name, leaf), spans in request.readable.items()
        if name != attribute and not leaf
    }


def _best(text: bytes, readings: list[tuple[bytes, float]]) -> float:
    scores = [
        score for reading, score in readings if reading.startswith(text) or text.startswith(reading)
    ]
    return max(scores, default=0.0)
