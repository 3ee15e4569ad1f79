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

    def _of(self, leaf: LeafName) -> NDArray[np.float32]:
        own: NDArray[np.float32] = self.shares[:, self.labels.index(leaf)]
        return own
