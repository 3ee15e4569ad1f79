"""Weights of features that all attributes share, and what differs for one attribute."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extractor.errors import ConfigError

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class FeatureWeights:
    """A linear score of features, in nats.

    Attributes:
        shared: Weights for every attribute.
        own: What is added to them for one attribute, by its name.
    """

    shared: Features = field(default_factory=dict)
    own: Mapping[str, Features] = field(default_factory=dict)

    def score(self, attribute: str, seen: Features) -> float:
        """Return the score of some features for an attribute."""
        own = self.own.get(attribute, {})
        return sum(
            value * (self.shared.get(name, 0.0) + own.get(name, 0.0))
            for name, value in seen.items()
        )

    @staticmethod
    def load(path: Path, *, code: str, fitted_by: str) -> FeatureWeights:
        """Read the weights that are stored with a model; none where there is no such file.

        Args:
            path: The file.
            code: Of the error.
            fitted_by: The module that makes it.

        Raises:
            ConfigError: the file is there but holds no weights (`code`).
        """
        if not path.is_file():
            return FeatureWeights()
        try:
            return FeatureWeights.parse(json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError, AttributeError) as err:
            raise ConfigError(
                f"{path} holds no weights; delete it or fit it again (python -m {fitted_by})",
                code=code,
            ) from err

    @staticmethod
    def parse(stored: Mapping[str, object]) -> FeatureWeights:
        """Read weights as they are stored.

        Raises:
            ValueError, KeyError, TypeError, AttributeError: they have another form.
        """
        own = stored["own"]
        if not isinstance(own, Mapping):
            raise TypeError("weights by attribute are no object")
        return FeatureWeights(
            _weights(stored["shared"]),
            {str(attribute): _weights(weights) for attribute, weights in own.items()},
        )


def _weights(stored: object) -> dict[str, float]:
    if not isinstance(stored, Mapping):
        raise TypeError("weights are no object")
    return {str(name): float(weight) for name, weight in stored.items()}
