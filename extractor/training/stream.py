"""Batches of examples, without end and reproducible: batch `n` depends on the seed alone."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch.nn import functional
from transformers import PreTrainedTokenizerFast

from extractor.prompting.template import SPECIAL_TOKENS
from extractor.training.examples import (
    TokenExample,
    encode_example,
    make_example,
    schema_lookup,
)
from schemas.registry import registered
from training_data.generator.drill import drill
from training_data.generator.generate import generate

BATCH_TOKENS = 4096
# Few shapes: each is compiled once. An example longer than the last is left out.
LENGTHS = (128, 192, 256, 384, 512, 768, 1024, 1536)
# Positions of a batch whose loss is computed: all of the answers, and as much of the passages as
# fits. The output layer over every position would take a tenth of the time.
LOSS_SLOTS = BATCH_TOKENS // 2


@dataclass(frozen=True, slots=True)
class Curriculum:
    """What the stream gives as the document number grows: copying first, short before long.

    Attributes:
        repeats_until: Up to this document everything is random tokens followed by the same again:
            the heads that copy form within about a hundred steps (docs/experiments.md).
        drills_until: From there up to this document everything is a drill; then their share falls
            to `drill_share` over as many documents again.
        short_until: Up to this document examples over 512 tokens are left out.
        drill_share: Share of drills that stays.
    """

    repeats_until: int = 1_600
    drills_until: int = 6_000
    short_until: int = 20_000
    drill_share: float = 0.04

    def drill_probability(self, number: int) -> float:
        """Return the probability that document `number` is a drill."""
        if number < self.drills_until:
            return 1.0
        fading = self.drills_until - self.repeats_until
        return max(1.0 - (number - self.drills_until) / max(fading, 1), self.drill_share)

    def longest(self, number: int) -> int:
        """Return the most tokens that an example may have at document `number`."""
        return 512 if number < self.short_until else LENGTHS[-1]


@dataclass(frozen=True, slots=True)
class Batch:
    """Right-padded token ids `[rows, length]` and the `LOSS_SLOTS` positions whose loss counts.

    `slots` indexes the flattened ids; at each, `targets` is the next token and `weights` its weight
    (0 where there are more slots than positions to use).
    """

    ids: torch.Tensor
    slots: torch.Tensor
    targets: torch.Tensor
    weights: torch.Tensor
    tokens: int
    next_document: int


def example_stream(
    tokenizer: PreTrainedTokenizerFast, curriculum: Curriculum, *, seed: int, first: int
) -> Iterator[tuple[int, TokenExample]]:
    """Yield (number, example) for document numbers `first`, `first + 1`, ..

    The document's seed and the drawing of attributes follow from `seed` and the number alone.
    """
    lookup = schema_lookup([schema.spec() for schema in registered()])
    number = first
    while True:
        rng = random.Random(f"{seed}:{number}")
        if number < curriculum.repeats_until:
            yield number, _repeat(len(tokenizer), rng)
            number += 1
            continue
        if rng.random() < curriculum.drill_probability(number):
            example = make_example(drill(rng), None, rng)
        else:
            document = generate(rng.getrandbits(48))
            example = make_example(document, lookup(document.schema_id), rng)
        encoded = encode_example(tokenizer, example)
        if len(encoded.ids) <= curriculum.longest(number):
            yield number, encoded
        number += 1


def batches(
    tokenizer: PreTrainedTokenizerFast, curriculum: Curriculum, *, seed: int, first: int = 0
) -> Iterator[Batch]:
    """Yield batches of `BATCH_TOKENS` positions, each of examples of similar length."""
    waiting: dict[int, list[TokenExample]] = defaultdict(list)
    pad = int(tokenizer.pad_token_id)
    for number, example in example_stream(tokenizer, curriculum, seed=seed, first=first):
        length = next(size for size in LENGTHS if len(example.ids) <= size)
        waiting[length].append(example)
        if len(waiting[length]) == BATCH_TOKENS // length:
            yield collate(waiting.pop(length), length, pad, number + 1)


def _repeat(vocab_size: int, rng: random.Random) -> TokenExample:
    """Return a few random tokens over and over; after the first time they can be foretold.

    Short periods come first to the model's mind: which tokens occur at all is learnt before which
    of them comes next, and both are parts of copying.
    """
    period = rng.choice((4, 6, 8, 12, 16, 24, 32, 48)) + rng.randint(0, 3)
    ids = [rng.randrange(len(SPECIAL_TOKENS), vocab_size) for _ in range(period)]
    count = LENGTHS[0]
    weights = (0.0,) * (period + 1) + (1.0,) * (count - period - 1)
    return TokenExample(tuple((ids * count)[:count]), weights)


def collate(examples: list[TokenExample], length: int, pad: int, next_document: int) -> Batch:
    """Pad examples to `length` and choose the positions whose loss counts."""
    ids = torch.full((len(examples), length), pad, dtype=torch.long)
    weights = torch.zeros((len(examples), length))
    for row, example in enumerate(examples):
        count = len(example.ids)
        ids[row, :count] = torch.tensor(example.ids)
        weights[row, : count - 1] = torch.tensor(example.weights[1:])
    flat = weights.flatten()
    # Answers first, then passages from a place that moves from batch to batch.
    answers = (flat >= 1.0).nonzero().flatten()
    passages = ((flat > 0.0) & (flat < 1.0)).nonzero().flatten().roll(next_document * 1_031)
    slots = torch.cat([answers, passages])[:LOSS_SLOTS]
    unused = LOSS_SLOTS - len(slots)
    slots = functional.pad(slots, (0, unused))
    slot_weights = flat[slots]
    slot_weights[LOSS_SLOTS - unused :] = 0.0
    return Batch(
        ids,
        slots,
        ids.flatten().roll(-1)[slots],
        slot_weights,
        sum(len(example.ids) for example in examples),
        next_document,
    )
