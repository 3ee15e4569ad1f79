"""How likely an attribute has a value, given what of it a passage shows: known before any reading.

A weight beside its label is nearly always the weight; a price that no label announces is the retail
price in one document of three. These shares are counted on annotated training documents, what else
tells of a value (`shown`) is weighed on the same, and both are stored with the model. They lean its
choice between a value and none, as labels lean where a value begins; what the model itself makes of
the document comes on top.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from extractor.errors import ConfigError
from extractor.generation.completion import GenerationRequest
from extractor.generation.feature_weights import Features, FeatureWeights
from schemas.base import AttributeSpec

PRESENCE_FILE = "presence.json"
# What a reader gives away about presence when it knows nothing: training asks for somewhat more
# that is not there than is (`training.examples`).
_UNINFORMED = -0.8
# How much the model's own log-odds count beside the counted ones: on 45 annotated training
# documents F1 was 0.71 with 1, 0.74 with 0.5, 0.73 with 0.2 (docs/experiments.md).
MODEL_WEIGHT = 0.5
_CERTAIN = 5.0  # log-odds beyond this are not to be had from a few hundred documents


class Sight(StrEnum):
    """What a passage shows of an attribute."""

    ANNOUNCED = "announced"  # a label, and something that may be its value behind it
    LISTED = "listed"  # several in one list that may be its values
    SEEN = "seen"  # something that may be its value
    OPEN = "open"  # any words may be its value


# For attributes that nothing was counted of.
_DEFAULTS = {Sight.ANNOUNCED: 5.0, Sight.LISTED: 2.5, Sight.SEEN: 1.5, Sight.OPEN: 0.0}
# ... and for any words under an attribute of a buyer's own: neither a label nor the look of a value
# told of it, and the model gave one to 25 of 31 that generated documents are silent on.
_OPEN_OF_OWN = -1.0


@dataclass(frozen=True, slots=True)
class Presence:
    """Log-odds of a value.

    Attributes:
        counted: By attribute and sight.
        weights: Of what else a passage shows (`shown.shown`), added to what was counted.
    """

    counted: Mapping[tuple[str, Sight], float] = field(default_factory=dict)
    weights: FeatureWeights = field(default_factory=FeatureWeights)

    def bonus(self, attribute: str, sight: Sight, seen: Features, *, own: bool = False) -> float:
        """Return what to add to the score of giving a value, in nats.

        Args:
            attribute: Its name.
            sight: What the passage shows of it.
            seen: The same in figures.
            own: It is of a buyer's own schema.
        """
        counted = self.counted.get((attribute, sight))
        if counted is None:
            return _OPEN_OF_OWN if own and sight is Sight.OPEN else _DEFAULTS[sight]
        odds = counted + self.weights.score(attribute, seen)
        return max(-_CERTAIN, min(_CERTAIN, odds)) - _UNINFORMED

    @staticmethod
    def load(folder: Path) -> Presence:
        """Read what is stored with a model; without it, defaults hold.

        Raises:
            ConfigError: the file is there but holds no counts (`bad_presence`).
        """
        path = folder / PRESENCE_FILE
        if not path.is_file():
            return Presence()
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            counts = {
                (attribute, Sight(sight)): (int(given), int(asked))
                for attribute, sights in stored["counts"].items()
                for sight, (given, asked) in sights.items()
            }
            weights = FeatureWeights.parse(stored)
        except (ValueError, KeyError, TypeError, AttributeError) as err:
            raise ConfigError(
                f"{path} holds no counts of values; delete it or count again "
                "(python -m extractor.training.presence)",
                code="bad_presence",
            ) from err
        return Presence({key: log_odds(*count) for key, count in counts.items()}, weights)


def log_odds(given: int, asked: int) -> float:
    """Return the log-odds of a value after `given` of `asked`, one of each added."""
    odds = math.log((given + 1) / (asked - given + 1))
    return max(-_CERTAIN, min(_CERTAIN, odds))


def sight_of(request: GenerationRequest, spec: AttributeSpec) -> Sight | None:
    """Return what a passage shows of an attribute, `None` where there is nothing to read."""
    if spec.name in request.groups:
        groups = request.groups[spec.name]
        if any(len(group) > 1 for group in groups) and not request.announced.get(spec.name):
            return Sight.LISTED
        shown = bool(groups)
    else:
        names = [leaf.name for leaf in spec.leaves if spec.lead in (None, leaf.name)]
        leaves = [request.readable.get((spec.name, name)) for name in names]
        if any(leaf is None for leaf in leaves):
            return Sight.ANNOUNCED if request.announced.get(spec.name) else Sight.OPEN
        shown = any(leaves)
    if not shown:
        return None
    return Sight.ANNOUNCED if request.announced.get(spec.name) else Sight.SEEN
