"""The reader's own loop against outlines' way, on small models with random weights.

Random models write what no trained one would, which exercises the grammar, the order constraint and
the caches more than good answers do.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

from extractor.core.geometry import CharSpan
from extractor.errors import SchemaError
from extractor.generation.backends import LocalModel, ReadingLimits
from extractor.generation.completion import Completion, GenerationRequest
from extractor.prompting.template import passage_view, render_passage, render_schema
from extractor.training.architecture import ReaderSize, build_reader
from extractor.training.tokenizer import train_tokenizer
from schemas.base import AttributeSpec, LeafKind, LeafSpec, Shape

ATTRIBUTES = (
    AttributeSpec("style_code", "the article number", Shape.SCALAR, (LeafSpec(),)),
    AttributeSpec("care", "care as written", Shape.LIST, (LeafSpec(),)),
    AttributeSpec(
        "composition", "", Shape.ROWS, (LeafSpec("fibre"), LeafSpec("percent")), lead="fibre"
    ),
    AttributeSpec(
        "pattern", "", Shape.SCALAR, (LeafSpec("", LeafKind.INFERRED, ("solid", "striped")),)
    ),
)
TEXT = (
    "Art. 4021/K  Navy blue\nComposizione: 85% Lana vergine, 15% Cachemire\nLavare a mano. Peso"
    ' 320 g/m² 12,50 EUR, taglie 36,38,40 | S-XXL "品名" 羊毛 émoji 😀 back\\slash 0,5-0,7 12gg\n'
)
EXAMPLE = '{"a":"b","care":["d","e"],"x":[{"y":null,"z":"w"},{"y":"t"}]}'
CHAT = (
    "{% for m in messages %}<s>{{ m['role'] }}\n{{ m['content'] }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<s>assistant\n{% endif %}"
)
SIZES = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 4096,
}
ARCHITECTURES = {
    "llama": (LlamaForCausalLM, LlamaConfig),
    "qwen2": (Qwen2ForCausalLM, Qwen2Config),
    "qwen3": (Qwen3ForCausalLM, Qwen3Config),
}


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Several threads make tiny models slower, and crawl where the machine is busy."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def tokenizer() -> PreTrainedTokenizerFast:
    return train_tokenizer([passage_view(TEXT) + EXAMPLE] * 20, vocab_size=600)


def make_model(name: str, tokenizer: PreTrainedTokenizerFast, *, seed: int = 0) -> PreTrainedModel:
    pad_id, end_id = tokenizer.pad_token_id, tokenizer.eos_token_id
    vocab = len(tokenizer) + 24  # padded, as real models are
    if name == "lfm2":
        size = ReaderSize(hidden=128, layers="caca", feed_forward=96, vocab=vocab)
        model = build_reader(size, pad_id=pad_id, end_id=end_id, seed=seed)
    else:
        torch.manual_seed(seed)
        kind, config = ARCHITECTURES[name]
        model = kind(config(vocab_size=vocab, pad_token_id=pad_id, eos_token_id=end_id, **SIZES))
    with torch.no_grad():
        for weight in model.parameters():
            if weight.dim() > 1:
                weight.mul_(4)  # so that choices are clear and depend on the prompt
    return model


def make_local(name: str, tokenizer: PreTrainedTokenizerFast, **bounds: int) -> LocalModel:
    limits = ReadingLimits(**{"max_answer_tokens": 160, "batch_size": 3} | bounds)
    return LocalModel(make_model(name, tokenizer), tokenizer, limits)


def make_requests(count: int) -> list[GenerationRequest]:
    """Requests of different lengths, with different attributes."""
    requests = []
    for number in range(count):
        view = passage_view(TEXT[number * 9 :] + TEXT[: 31 * number])
        asked = ATTRIBUTES[number % 3 :]
        announced = {"style_code": (CharSpan(5, 20),), "composition": (CharSpan(20, len(view)),)}
        requests.append(
            GenerationRequest(
                render_schema(asked), render_passage(view), asked, view, announced=announced
            )
        )
    return requests


def token_ids(completions: list[Completion]) -> list[list[int]]:
    return [[step.token_id for step in completion.tokens] for completion in completions]


@pytest.mark.parametrize("batch_size", [1, 3, 8])
@pytest.mark.parametrize("name", ["lfm2", "llama", "qwen2", "qwen3"])
def test_the_fast_way_writes_the_tokens_of_the_plain_way(
    tokenizer: PreTrainedTokenizerFast, name: str, batch_size: int
) -> None:
    local = make_local(name, tokenizer, batch_size=batch_size)
    requests = make_requests(7)
    fast, plain = local.generate(requests), local.plain_generate(requests)
    assert token_ids(fast) == token_ids(plain)
    for request, completion in zip(requests, fast, strict=True):
        assert completion.error is None
        assert list(json.loads(completion.text)) == [spec.name for spec in request.attributes]
        assert any(step.forced for step in completion.tokens)


@pytest.mark.parametrize("name", ["lfm2", "llama"])
def test_a_row_answers_in_a_batch_as_it_does_alone(
    tokenizer: PreTrainedTokenizerFast, name: str
) -> None:
    local = make_local(name, tokenizer, batch_size=4)
    requests = make_requests(9)
    together = local.generate(requests)
    alone = [local.generate([request])[0] for request in requests]
    assert token_ids(together) == token_ids(alone)
    for one, other in zip(together, alone, strict=True):
        np.testing.assert_allclose(
            [step.probability for step in one.tokens],
            [step.probability for step in other.tokens],
            rtol=2e-3,
            atol=1e-5,
        )


@pytest.mark.parametrize("name", ["lfm2", "llama"])
def test_a_kept_schema_part_changes_nothing(tokenizer: PreTrainedTokenizerFast, name: str) -> None:
    local = make_local(name, tokenizer)
    (request,) = make_requests(1)
    cold = local.generate([request])
    warm = local.generate([request])
    unsplit = replace(request, prefix="", suffix=request.prefix + request.suffix)
    assert token_ids(cold) == token_ids(warm) == token_ids(local.generate([unsplit]))


def test_a_chat_template_holds_the_prompt_as_the_users_message(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    chatty = train_tokenizer([passage_view(TEXT) + EXAMPLE] * 20, vocab_size=600)
    chatty.chat_template = CHAT
    model = make_model("llama", chatty)
    limits = ReadingLimits(max_answer_tokens=160)
    requests = make_requests(2)
    through_template = LocalModel(model, chatty, limits).generate(requests)
    written_out = [
        replace(
            request,
            prefix="<s>user\n" + request.prefix,
            suffix=request.suffix + "</s><s>assistant\n",
        )
        for request in requests
    ]
    by_hand = LocalModel(model, tokenizer, limits).generate(written_out)
    assert token_ids(through_template) == token_ids(by_hand)


def test_a_model_is_loaded_from_its_folder(
    tokenizer: PreTrainedTokenizerFast, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("reader")
    model = make_model("lfm2", tokenizer).bfloat16()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    (completion,) = LocalModel.load(folder, limits=ReadingLimits(64)).generate(make_requests(1))
    assert list(json.loads(completion.text)) == [spec.name for spec in ATTRIBUTES]


def test_one_row_that_fails_does_not_take_the_others_along(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    model = make_model("llama", tokenizer)
    poison = tokenizer.backend_tokenizer.encode("\u2603").ids[-1]
    with torch.no_grad():
        model.model.embed_tokens.weight[poison] = torch.nan
    local = LocalModel(model, tokenizer, ReadingLimits(max_answer_tokens=160, batch_size=3))
    good = make_requests(4)
    view = passage_view("Navy \u2603 blue")
    bad = GenerationRequest(good[0].prefix, render_passage(view), ATTRIBUTES, view)
    completions = local.generate([*good[:2], bad, *good[2:]])
    failed = completions.pop(2)
    assert failed.error is not None
    assert failed.text == ""
    assert token_ids(completions) == token_ids(local.generate(good))


def test_a_passage_beyond_the_models_context_is_refused_alone(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    local = make_local("llama", tokenizer)
    (good,) = make_requests(1)
    long_view = passage_view(TEXT * 60)
    too_long = GenerationRequest(good.prefix, render_passage(long_view), ATTRIBUTES, long_view)
    refused, answered = local.generate([too_long, good])
    assert refused.error is not None
    assert refused.error.code == "passage_too_long"
    assert answered.error is None


def test_a_schema_that_cannot_be_asked_is_refused(tokenizer: PreTrainedTokenizerFast) -> None:
    (request,) = make_requests(1)
    twice = GenerationRequest(request.prefix, request.suffix, ATTRIBUTES[:1] * 2, request.view)
    with pytest.raises(SchemaError, match="style_code"):
        make_local("llama", tokenizer).generate([twice])


def test_threads_that_share_a_model_get_the_answers_they_would_get_alone(
    tokenizer: PreTrainedTokenizerFast,
) -> None:
    local = make_local("lfm2", tokenizer)
    requests = make_requests(4)
    alone = token_ids(local.generate(requests))
    found: dict[int, list[int]] = {}

    def answer(number: int) -> None:
        found[number] = token_ids(local.generate([requests[number]]))[0]

    threads = [threading.Thread(target=answer, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[number] for number in range(4)] == alone
