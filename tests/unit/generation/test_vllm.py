"""The vLLM backend against a stand-in server that checks its requests."""

import json
from collections.abc import Callable

import pytest

from extractor.errors import ConfigError, GenerationError
from extractor.generation.completion import GenerationRequest, LeafKey
from extractor.generation.http import JsonServer, Patience
from extractor.generation.vllm import VllmOptions, VllmServer
from extractor.prompting.template import render_passage, render_schema
from schemas.base import AttributeSpec, LeafSpec, Shape
from tests.unit.generation.vllm_server import VllmStandIn

VIEW = "Art. 4021/K\nComp. 85% lana, 15% seta\nNettò 320 g"
CODE = AttributeSpec("style_code", "the article number", Shape.SCALAR, (LeafSpec(),))
COLOURS = AttributeSpec("colours", "colours offered", Shape.LIST, (LeafSpec(),))
GOOD = '{"style_code":" 4021/K","colours":null}'


def request(adapter: str | None = None) -> GenerationRequest:
    attributes = (CODE, COLOURS)
    return GenerationRequest(
        render_schema(attributes), render_passage(VIEW, None), attributes, VIEW, adapter=adapter
    )


def plain(code: str) -> Callable[[str], str]:
    return lambda prompt: json.dumps(
        {"style_code": code, "colours": None}, separators=(",", ":"), ensure_ascii=False
    )


def connect(server: VllmStandIn, model: str = "", **patience: float) -> VllmServer:
    patient = Patience(timeout_s=20, tries=int(patience.get("tries", 3)))
    return VllmServer(JsonServer(server.url, "secret", patient), VllmOptions(model))


@pytest.mark.parametrize("chats", [False, True])
def test_questions_go_out_with_their_grammar_and_answers_come_back_with_confidence(
    chats: bool,
) -> None:
    with VllmStandIn(plain("4021/K"), chats=chats) as server:
        reader = connect(server)
        (answer,) = reader.generate([request()])
        assert reader.count_tokens("a b c") == 3
    assert server.faults == []
    assert server.keys == {"Bearer secret"}
    (sent,) = server.requests
    assert sent["model"] == "reader"
    assert sent["temperature"] == 0
    prompt = sent["messages"][0]["content"] if chats else sent["prompt"]  # type: ignore[index]
    assert prompt == request().prefix + request().suffix
    assert answer.error is None
    assert json.loads(answer.text) == {"style_code": "4021/K", "colours": None}
    assert 0 < answer.leaf_confidence[LeafKey("style_code")] < 1
    assert reader.context_tokens == 4_096


@pytest.mark.parametrize(
    "text",
    [
        '{"style_code":"9999","colours":null}',  # not in the document
        '{"style_code":"4021/K"}',  # not what was asked
        '{"style_code":"4021/K","colours":null} indeed',
        "I cannot answer that.",
        "",
    ],
)
def test_an_answer_that_breaks_its_grammar_is_an_error_and_never_a_value(text: str) -> None:
    with VllmStandIn(lambda prompt: text) as server:
        (answer,) = connect(server).generate([request()])
    assert answer.text == ""
    assert answer.error is not None
    assert answer.error.code == "answer_not_in_grammar"


def test_a_server_that_ignores_grammars_is_refused() -> None:
    old = VllmStandIn(plain("x"), version="0.11.2")
    with old as server, pytest.raises(ConfigError) as caught:
        connect(server)
    assert caught.value.code == "server_too_old"


def test_adapters_are_asked_for_by_name_and_missing_ones_are_named() -> None:
    with VllmStandIn(plain("4021/K")) as server:
        reader = connect(server)
        good, bad = reader.generate([request("textiles-3"), request("shoes-1")])
        with pytest.raises(ConfigError, match="textiles-3"):
            connect(server, "shoes-1")
    assert [sent["model"] for sent in server.requests] == ["textiles-3"]
    assert good.error is None
    assert bad.error is not None
    assert bad.error.code == "adapter_not_served"


def test_a_busy_server_is_asked_again_and_one_that_is_gone_costs_the_question_alone() -> None:
    with VllmStandIn(plain("4021/K"), busy=1) as server:
        reader = connect(server)
        (answer,) = reader.generate([request()])
        assert answer.error is None
    (lost,) = reader.generate([request()])
    assert lost.error is not None
    assert lost.error.code == "server_unreachable"


def test_an_answer_in_letters_of_several_bytes_keeps_its_confidence() -> None:
    with VllmStandIn(plain("Nettò")) as server:
        (answer,) = connect(server).generate([request()])
    assert answer.error is None
    assert LeafKey("style_code") in answer.leaf_confidence


def test_an_address_that_is_none_says_what_one_looks_like() -> None:
    with pytest.raises(ConfigError, match="http://gpu-1:8000"):
        JsonServer("gpu-1:8000")
    with pytest.raises(GenerationError):
        VllmServer(JsonServer("http://127.0.0.1:9", patience=Patience(2, 1)))
