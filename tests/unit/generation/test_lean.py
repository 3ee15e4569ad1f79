from __future__ import annotations

import json

import numpy as np

from extractor.core.geometry import CharSpan
from extractor.generation.completion import Completion, GenerationRequest, LeafKey
from extractor.generation.steering import RowSteering, Vocabulary
from schemas.base import AttributeSpec, LeafSpec, Shape

CODE = AttributeSpec("code", "", Shape.SCALAR, (LeafSpec(),))
VIEW = "Lot: 7\nArt: 4"


def read(vocabulary: Vocabulary, announced: dict[str, tuple[CharSpan, ...]]) -> Completion:
    """Answer as a model would that likes `7` a little better than any other reading."""
    request = GenerationRequest("", "", (CODE,), VIEW, announced=announced)
    row = RowSteering(request, vocabulary, max_tokens=60)
    row.begin()
    while not row.finished:
        scores = np.zeros(vocabulary.tokenizer.vocab_size, np.float32)
        for token in range(len(scores)):
            written = vocabulary.bytes_of(token)
            scores[token] = 1.0 if written.startswith(b'":"') or written == b"7" else 0.0
            scores[token] += 4.0 if written.startswith(b'"}') else 0.0
        row.take(row.choose(scores))
    return row.completion()


def test_a_label_turns_a_close_call(vocabulary: Vocabulary) -> None:
    assert json.loads(read(vocabulary, {}).text) == {"code": "7"}
    at_article = {"code": (CharSpan(VIEW.index("4"), len(VIEW)),)}
    assert json.loads(read(vocabulary, at_article).text) == {"code": "4"}


def test_a_label_that_agrees_with_the_model_makes_it_surer(vocabulary: Vocabulary) -> None:
    at_lot = {"code": (CharSpan(VIEW.index("7"), VIEW.index("7") + 1),)}
    key = LeafKey("code")
    alone, leant = read(vocabulary, {}), read(vocabulary, at_lot)
    assert alone.text == leant.text
    assert alone.leaf_confidence[key] < leant.leaf_confidence[key]
