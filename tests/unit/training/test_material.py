from __future__ import annotations

import random

import torch

from extractor.training.examples import TokenExample
from extractor.training.material import batches_of, collate


def example(prompt: int, answer: int) -> TokenExample:
    ids = tuple(range(10, 10 + prompt + answer))
    return TokenExample(ids, (0.0,) * prompt + (1.0,) * answer)


def test_every_answer_token_is_predicted_once_and_nothing_else_counts() -> None:
    batch = collate([example(20, 7), example(33, 5)], pad_id=0)
    assert batch.weights.sum() == 12
    for row, (first, count) in enumerate(((20, 7), (33, 5))):
        counted = batch.targets[row][batch.weights[row] > 0]
        assert counted.tolist() == list(range(10 + first, 10 + first + count))


def test_documents_of_all_lengths_come_in_few_shapes() -> None:
    rng = random.Random(3)
    examples = [example(rng.randint(30, 900), rng.randint(3, 200)) for _ in range(200)]
    batches = batches_of(examples, batch_tokens=2048, pad_id=0, rng=rng)
    assert {batch.ids.shape[1] % 64 for batch in batches} == {0}
    # The last column predicts nothing, so a batch may have one less than a round number.
    assert {len(batch.columns) % 64 for batch in batches} <= {0, 63}
    assert sum(int(batch.weights.sum()) for batch in batches) == sum(
        int(sum(one.weights)) for one in examples
    )
    assert all(torch.equal(batch.columns, batch.columns.unique()) for batch in batches)
