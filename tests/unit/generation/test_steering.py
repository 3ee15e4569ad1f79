from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import GenerationError
from extractor.generation.completion import Completion, GenerationRequest, LeafKey
from extractor.generation.presence import MODEL_WEIGHT
from extractor.generation.steering import RowSteering, Vocabulary
from extractor.prompting.template import passage_view
from schemas.base import AttributeSpec, LeafSpec, Shape

NAME = AttributeSpec("name", "", Shape.SCALAR, (LeafSpec(),))
CARE = AttributeSpec("care", "", Shape.LIST, (LeafSpec(),))
ROWS = AttributeSpec(
    "composition", "", Shape.ROWS, (LeafSpec("fibre"), LeafSpec("percent")), lead="fibre"
)
ALL = (NAME, CARE, ROWS)


def steering(
    vocabulary: Vocabulary, view: str, *asked: AttributeSpec, max_tokens: int = 400
) -> RowSteering:
    request = GenerationRequest("", "", asked or ALL, view)
    return RowSteering(request, vocabulary, max_tokens=max_tokens)


def answer_at_random(row: RowSteering, vocabulary: Vocabulary, seed: int) -> Completion:
    """Answer as a model would that knows nothing."""
    rng = np.random.default_rng(seed)
    size = vocabulary.tokenizer.vocab_size
    row.begin()
    while not row.finished:
        row.take(row.choose(rng.normal(size=size).astype(np.float32)))
    return row.completion()


def assert_read_in_order(readings: list[str], view: str) -> None:
    cursor = 0
    for reading in readings:
        cursor = view.index(reading, cursor) + len(reading)


@settings(max_examples=40, deadline=None)
@given(
    text=st.text(max_size=80) | st.text('"\\\n\t ,.5aé羊\u0301😀|<>', max_size=80),
    seed=st.integers(0, 2**32 - 1),
)
def test_a_verbatim_value_always_stands_in_its_passage(
    vocabulary: Vocabulary, text: str, seed: int
) -> None:
    view = passage_view(text)
    done = answer_at_random(steering(vocabulary, view), vocabulary, seed)
    answer = json.loads(done.text)
    assert list(answer) == ["name", "care", "composition"]
    rows = [row[leaf] for row in answer["composition"] or [] for leaf in row]
    for reading in [answer["name"], *(answer["care"] or []), *rows]:
        assert reading is None or (reading in view and reading.strip())
    assert_read_in_order(answer["care"] or [], view)
    leads = [row["fibre"] for row in answer["composition"] or []]
    assert_read_in_order([lead for lead in leads if lead is not None], view)
    assert all(0.0 <= p <= 1.0 for p in done.leaf_confidence.values())


def test_ten_thousand_words_can_be_read_from(vocabulary: Vocabulary) -> None:
    words = " ".join(f"w{number} “x” \u29f5 羊{number},50" for number in range(2500))
    view = passage_view(words)
    answer = json.loads(answer_at_random(steering(vocabulary, view), vocabulary, 3).text)
    assert answer["name"] is None or answer["name"] in view


def test_an_answer_that_is_too_long_is_ended_and_says_so(vocabulary: Vocabulary) -> None:
    row = steering(vocabulary, "wash cold, dry flat, iron low. " * 40, *ALL, max_tokens=40)
    row.begin()
    likes_text = np.zeros(vocabulary.tokenizer.vocab_size, np.float32)
    for token in range(vocabulary.tokenizer.vocab_size):
        written = vocabulary.bytes_of(token)
        likes_text[token] = -9.0 if written[:1] in b'"n' else 1.0
    while not row.finished:
        row.take(row.choose(likes_text.copy()))
    done = row.completion()
    assert done.cut
    assert len(done.tokens) < 120
    assert list(json.loads(done.text)) == ["name", "care", "composition"]


def test_confidence_is_the_probability_of_what_was_decided(vocabulary: Vocabulary) -> None:
    row = steering(vocabulary, "羊", NAME)
    row.begin()
    scores = np.full(vocabulary.tokenizer.vocab_size, -50.0, np.float32)
    null, quote = (vocabulary.tokenizer.tokenize_bytes(text)[0] for text in (b"null", b'":"'))
    colon = vocabulary.tokenizer.tokenize_bytes(b'":')[0]
    scores[colon], scores[quote], scores[null] = np.log(0.8), np.log(0.2), 0.0
    while not row.finished:
        row.take(row.choose(scores.copy()))
    done = row.completion()
    assert done.text == '{"name":null}'
    # The model's own odds count half beside those that were counted, which are even here.
    odds = (0.8 / 0.2) ** MODEL_WEIGHT
    assert done.leaf_confidence[LeafKey("name")] == pytest.approx(odds / (1 + odds), abs=1e-3)


def test_a_token_that_the_grammar_forbids_is_an_error_and_no_early_end(
    vocabulary: Vocabulary,
) -> None:
    row = steering(vocabulary, "wool", NAME)
    row.begin()
    with pytest.raises(GenerationError) as caught:
        row.take(vocabulary.tokenizer.tokenize_bytes(b"]")[0])
    assert caught.value.code == "matcher_error"


def test_damaged_weights_are_an_error(vocabulary: Vocabulary) -> None:
    row = steering(vocabulary, "wool", NAME)
    row.begin()
    with pytest.raises(GenerationError):
        row.choose(np.full(vocabulary.tokenizer.vocab_size, np.nan, np.float32))


def test_tokens_beyond_the_tokenizer_are_never_chosen(vocabulary: Vocabulary) -> None:
    row = steering(vocabulary, "wool", NAME)
    row.begin()
    size = vocabulary.tokenizer.vocab_size
    scores = np.zeros(size + 40, np.float32)
    scores[size:] = 100.0
    assert row.choose(scores) < size
    assert np.isneginf(scores[size:]).all()
