"""The reader: an outlines model with a second, faster way to the same answers.

outlines' way runs the whole prompt and then one forward pass for every token. The reader's own loop
reads the schema part of the prompt once for all documents, appends the tokens that the grammar
forces without asking the model for them, and lets rows join and leave a running batch. Steering is
the same (`steering.RowSteering`), so greedy answers are the same, token for token.

Rows of a batch go forward by the same number of tokens, as many as the row with the fewest tokens
waiting has: nothing is padded, which a short convolution would not bear, and no pass is wasted.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from outlines.models import Transformers
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from extractor.errors import GenerationError
from extractor.generation.attention import cache_dtype
from extractor.generation.cache import RowsCache, is_stackable, regroup
from extractor.generation.completion import Completion
from extractor.generation.encoding import EncodedPrompt
from extractor.generation.steering import RowSteering, Scores

KEPT_PREFIXES = 32  # schema parts in use at a time: a few groups for each of seven schemas


class ConstrainedReader(Transformers):
    """A causal LM that answers under constraint. Not for several threads at a time.

    Args:
        model: Any causal LM of transformers.
        tokenizer: Its tokenizer.
    """

    def __init__(self, model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast) -> None:
        super().__init__(model, tokenizer)  # type: ignore[arg-type]
        self._kept_as = cache_dtype(model)
        self._prefixes: OrderedDict[tuple[int, ...], RowsCache] = OrderedDict()
        self._stackable = is_stackable(model.config)

    def read(
        self, prompts: Sequence[EncodedPrompt], steerings: Sequence[RowSteering], *, batch_size: int
    ) -> list[Completion]:
        """Answer all prompts, the longest first, at most `batch_size` of them at a time.

        A row whose matcher fails gives a completion with the error; the others go on.
        """
        queue = deque(sorted(range(len(prompts)), key=lambda n: -len(prompts[n].suffix)))
        room = batch_size if self._stackable else 1
        batch = _Batch(self.model)
        with torch.inference_mode():
            while queue or batch.rows:
                while queue and len(batch.rows) < room:
                    number = queue.popleft()
                    row = _Row(number, steerings[number])
                    batch.join(row, prompts[number], self._prefix_cache(prompts[number].prefix))
                if batch.rows:
                    batch.step()
        return [batch.completions[number] for number in range(len(prompts))]

    def forget_prefixes(self) -> None:
        """Drop what is kept of schema parts, to free its memory."""
        self._prefixes.clear()

    def _prefix_cache(self, ids: tuple[int, ...]) -> RowsCache:
        """Return the cache of a schema part; the caller must fork it."""
        cache = self._prefixes.pop(ids, None)
        if cache is None:
            cache = RowsCache.empty(self.model.config, self.model.device, self._kept_as)
            if ids:
                _forward(self.model, cache, [list(ids)])
        self._prefixes[ids] = cache
        if len(self._prefixes) > KEPT_PREFIXES:
            self._prefixes.popitem(last=False)
        return cache

    def _prepare_model_inputs(  # type: ignore[override]
        self, model_input: Sequence[EncodedPrompt], is_batch: bool = False
    ) -> tuple[Sequence[EncodedPrompt], dict[str, torch.Tensor]]:
        """Give outlines' way the same token ids as the reader's own, padded on the left."""
        if not is_batch:
            raise TypeError("give prompts as a batch")
        length = max(len(prompt.ids) for prompt in model_input)
        pad = self.tokenizer.pad_token_id
        ids = [[pad] * (length - len(p.ids)) + list(p.ids) for p in model_input]
        mask = [[0] * (length - len(p.ids)) + [1] * len(p.ids) for p in model_input]
        device = self.model.device
        return model_input, {
            "input_ids": torch.tensor(ids, device=device),
            "attention_mask": torch.tensor(mask, device=device),
        }


@dataclass(slots=True)
class _Row:
    """An answer under way."""

    number: int  # of the prompt that it answers
    steering: RowSteering
    waiting: deque[int] = field(default_factory=deque)  # tokens that the model hasn't read yet

    def advance(self, scores: Scores) -> None:
        """Choose the next token; it waits, with those that it forces, to be read."""
        token_id = self.steering.choose(scores)
        self.waiting.append(token_id)
        self.waiting.extend(self.steering.take(token_id))


class _Batch:
    """The rows under way, their cache, and the completions of those that are done."""

    def __init__(self, model: PreTrainedModel) -> None:
        self.rows: list[_Row] = []
        self.completions: dict[int, Completion] = {}
        self._model = model
        self._parts: list[tuple[RowsCache, list[int]]] = []  # where the cache of each row is

    def join(self, row: _Row, prompt: EncodedPrompt, prefix: RowsCache) -> None:
        """Read the prompt of `row` and take the row in, unless its answer is whole already."""
        cache = prefix.fork()
        scores = _forward(self._model, cache, [[*prompt.suffix, *row.steering.begin()]])
        if self._advance(row, scores[0]):
            self.rows.append(row)
            self._parts.append((cache, [0]))

    def step(self) -> None:
        """Take all rows forward by as many tokens as each of them has waiting."""
        cache = regroup(self._parts)
        count = min(len(row.waiting) for row in self.rows)
        ids = [[row.waiting.popleft() for _ in range(count)] for row in self.rows]
        scores = _forward(self._model, cache, ids)
        kept = [
            index
            for index, row in enumerate(self.rows)
            if row.waiting or self._advance(row, scores[index])
        ]
        self.rows = [self.rows[index] for index in kept]
        self._parts = [(cache, kept)] if kept else []

    def _advance(self, row: _Row, scores: Scores) -> bool:
        """Let `row` choose its next token; return whether it needs the model again."""
        try:
            row.advance(scores)
        except GenerationError as error:
            self.completions[row.number] = Completion("", error=error)
            return False
        if row.steering.finished:
            self.completions[row.number] = row.steering.completion()
            return False
        return True


def _forward(model: PreTrainedModel, cache: RowsCache, ids: list[list[int]]) -> Scores:
    """Read the same number of tokens in every row; return the logits after the last of them."""
    count = len(ids[0])
    lengths = cache.mask.sum(dim=1, keepdim=True)
    padded = int(lengths.min()) < cache.mask.shape[1]
    cache.lengthen(count)
    logits = model(
        input_ids=torch.tensor(ids, device=model.device),
        attention_mask=cache.mask if padded else None,
        position_ids=lengths + torch.arange(count, device=model.device),
        past_key_values=cache.states,
        use_cache=True,
        logits_to_keep=1,
    ).logits
    scores: Scores = logits[:, -1].float().cpu().numpy()
    return scores
