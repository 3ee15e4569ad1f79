"""What a tagger makes of the tokens of a passage: how likely a value begins or goes on at each.

No torch here: what leans the reader's choices looks at these figures.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractor.core.geometry import CharSpan
from extractor.generation.tag_tokens import LeafName, covered

# Where a tagger lies in the folder of a model: apart, since adapters are made for the weights that
# lie in the folder itself.
TAGGER_FILE = "tagger/model.safetensors"
TAGGER_CARD = "tagger/card.json"

OUTSIDE, BEGINS, GOES_ON = range(3)
LEAST = -8.0  # nats: what is less likely is not told apart
_GOES_ON_AT_ALL = 0.1


@dataclass(frozen=True, slots=True)
class Tagged:
    """A passage of `n` tokens with `k` labels.

    Attributes:
        tokens: Places of the tokens.
        labels: Leaves, by attribute and name.
        shares: (n, k, 3): probabilities of `OUTSIDE`, `BEGINS`, `GOES_ON`, which sum to 1.
    """

    tokens: tuple[CharSpan, ...]
    labels: tuple[LeafName, ...]
    shares: NDArray[np.float32]

    def knows(self, leaf: LeafName) -> bool:
        """Return whether anything is known of a leaf."""
        return leaf in self.labels

    def exactly(self, leaf: LeafName, span: CharSpan) -> float:
        """Return the log-probability that a value of the leaf is just this place, -8 to 0."""
        own = self._of(leaf)
        at = covered(self.tokens, span)
        if not at:
            return LEAST
        ends = 1.0 - (own[at.stop, GOES_ON] if at.stop < len(own) else 0.0)
        steps = [own[at.start, BEGINS], *own[at.start + 1 : at.stop, GOES_ON], ends]
        return max(LEAST, float(np.log(np.maximum(steps, 1e-6)).sum()))

    def touching(self, leaf: LeafName, span: CharSpan) -> float:
        """Return the logarithm of the mean probability that its tokens are of a value, -8 to 0."""
        own = self._of(leaf)
        at = covered(self.tokens, span)
        if not at:
            return LEAST
        return max(LEAST, math.log(max(1e-6, 1.0 - float(own[at.start : at.stop, OUTSIDE].mean()))))

    def anywhere(self, leaf: LeafName) -> float:
        """Return the logarithm of the highest probability that a value begins, -8 to 0."""
        own = self._of(leaf)
        return max(LEAST, math.log(max(1e-6, float(own[:, BEGINS].max(initial=0.0)))))

    def places(self, leaf: LeafName, least: float) -> list[CharSpan]:
        """Return the places that are values with at least a probability, in order."""
        own = self._of(leaf)
        found = []
        for first in np.flatnonzero(own[:, BEGINS] >= least):
            score, last = self._longest(own, int(first))
            if score >= least:
                found.append(CharSpan(self.tokens[first].start, self.tokens[last].end))
        return found

    def _longest(self, own: NDArray[np.float32], first: int) -> tuple[float, int]:
        """Return how likely the likeliest place is that begins at a token, and its last token."""
        best, begun = (0.0, first), float(own[first, BEGINS])
        for at in range(first, len(own)):
            goes_on = float(own[at + 1, GOES_ON]) if at + 1 < len(own) else 0.0
            best = max(best, (begun * (1.0 - goes_on), at))
            if goes_on < _GOES_ON_AT_ALL:
                break
            begun *= goes_on
        return best

    def _of(self, leaf: LeafName) -> NDArray[np.float32]:
        own: NDArray[np.float32] = self.shares[:, self.labels.index(leaf)]
        return own
