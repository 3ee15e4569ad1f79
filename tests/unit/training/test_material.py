from __future__ import annotations

import random
from pathlib import Path

import torch

from extractor.prompting.questions import PRODUCTS, attribute_questions
from extractor.training.datasets import LabelledDocument
from extractor.training.examples import TokenExample
from extractor.training.material import (
    answered,
    batches_of,
    collate,
    encode_answered,
    every_question,
)
from extractor.training.methods import load_tokenizer
from extractor.training.sheets import AnswerSheet, Cutter, answer_sheets
from schemas.products.knitwear import Knitwear


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


def test_an_attribute_that_alone_was_looked_at_is_asked_as_serving_asks_it(base: Path) -> None:
    tokenizer = load_tokenizer(base)
    schema = Knitwear.spec()
    view = "Art. K-1\nGauge 12\n"
    sheet = AnswerSheet("a", view, {"gauge": "12"})
    (question,) = every_question(schema, sheet)
    assert question in [tuple(one) for one in attribute_questions(schema)]
    assert len(question) > 1
    example = answered(sheet, question)
    tokens = encode_answered(tokenizer, example)
    learnt = [i for i, weight in zip(tokens.ids, tokens.weights, strict=True) if weight > 0]
    assert "12" in tokenizer.decode(learnt)
    assert "null" not in tokenizer.decode(learnt), "what nobody looked at is not taught as absent"
    assert example.answer.count("null") == len(question) - 1


def test_products_are_asked_only_where_somebody_looked_for_their_names(
    documents: list[LabelledDocument],
) -> None:
    one = documents[0]
    cutter = Cutter(900, len)

    def asked(*judged: str) -> set[str]:
        of = (one.annotated, one.document, one.schema, frozenset(judged), cutter)
        return {name for sheet in answer_sheets(*of) for name in sheet.answers}

    assert PRODUCTS.name in asked("style_code", "composition")
    assert PRODUCTS.name not in asked("composition")
