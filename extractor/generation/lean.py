"""Leans the choice of where a reading begins towards what a label of the passage announces.

Where a reading begins is the one hard decision of a reader; the rest of it is copying. A label word
of the schema in the passage is knowledge that the model may lack, so the first token of a reading
there gets a bonus. Whether there is a reading at all is leant by `presence`. The confidence is that
of both together, the model's and what leans it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from llguidance import LLTokenizer
from numpy.typing import NDArray

from extractor.core.geometry import CharSpan
from extractor.generation.chunks import CHUNK

# In nats, measured on held-out documents (docs/experiments.md).
START_BONUS = 5.0
_LOOKAHEAD = 24  # characters that surely hold the first token


class Lean:
    """The bonus of tokens at the beginning of readings.

    Args:
        view: The passage.
        announced: Ranges of it that labels announce, by attribute.
        tokenizer: Tells the first token of a text.
    """

    def __init__(
        self, view: str, announced: Mapping[str, Sequence[CharSpan]], tokenizer: LLTokenizer
    ) -> None:
        self._view = view
        self._announced = announced
        self._tokenizer = tokenizer
        self._starts: dict[str, NDArray[np.intp]] = {}

    def starts(self, attribute: str) -> NDArray[np.intp]:
        """Return the tokens that readings in the announced ranges begin with."""
        found = self._starts.get(attribute)
        if found is None:
            tokens = {
                self._first_token(span.start + chunk.start())
                for span in self._announced.get(attribute, ())
                for chunk in CHUNK.finditer(self._view[span.start : span.end])
                if not chunk.group().isspace()
            }
            found = self._starts[attribute] = np.array(sorted(tokens), dtype=np.intp)
        return found

    def _first_token(self, start: int) -> int:
        """Return the first token of a reading, which keeps the blank before a letter."""
        view = self._view
        if start > 0 and view[start - 1] == " " and view[start].isalpha():
            start -= 1
        return int(self._tokenizer.tokenize_str(view[start : start + _LOOKAHEAD])[0])
