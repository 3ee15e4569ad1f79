"""The constraint as a logits processor of outlines: one grammar and one state for every row.

outlines' own processor gives all rows of a batch one grammar, feeds finished rows their padding and
turns a matcher's error into an early end. This one steers each row by itself, leaves finished rows
alone and raises. It holds the state of one call: never share it between threads or calls.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from outlines.processors import OutlinesLogitsProcessor

from extractor.errors import GenerationError
from extractor.generation.steering import RowSteering, Scores


class RowProcessor(OutlinesLogitsProcessor):
    """Constrains each row of one `generate` call to its own request.

    Args:
        rows: The steering of each row, untouched so far.
        end_id: Token that ends an answer.
    """

    def __init__(self, rows: Sequence[RowSteering], end_id: int) -> None:
        super().__init__("torch")
        self._rows = rows
        self._end_id = end_id
        self._turns = [_Turn() for _ in rows]

    def process_logits(  # type: ignore[override]
        self, input_ids: torch.Tensor, logits: torch.Tensor
    ) -> torch.Tensor:
        """Return `logits` with everything that may not come next at `-inf`.

        Raises:
            GenerationError: the matcher failed, or the batch isn't the one this was made for.
        """
        if len(logits) != len(self._rows):
            raise GenerationError("The batch has another number of rows than its processor.")
        scores = logits.detach().float().cpu().numpy().copy()
        for index, last in enumerate(input_ids[:, -1].tolist()):
            self._steer(index, last, scores[index])
        return torch.from_numpy(scores).to(logits.device, logits.dtype)

    def _steer(self, index: int, last: int, scores: Scores) -> None:
        """Constrain one row; `last` is the token that came before."""
        row, turn = self._rows[index], self._turns[index]
        if not turn.begun:
            turn.begun = True
            turn.due.extend(row.begin())
        elif turn.chosen:
            turn.due.extend(row.take(last))
        turn.chosen = not turn.due and not row.finished
        if turn.chosen:
            row.choose(scores)
        else:
            _only(scores, turn.due.popleft() if turn.due else self._end_id)


@dataclass(slots=True)
class _Turn:
    """What a row waits for."""

    due: deque[int] = field(default_factory=deque)  # forced tokens that the model hasn't given yet
    begun: bool = False
    chosen: bool = False  # the next token is a choice, to be told to the steering


def _only(scores: Scores, token_id: int) -> None:
    scores[:] = -np.inf
    scores[token_id] = 0.0
