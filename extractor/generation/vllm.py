"""A vLLM server as a generator: the same prompts and the same grammars, on GPUs elsewhere.

Every request carries its own Lark grammar as `structured_outputs.grammar`. Two things make that
safe to rely on. The server's version is asked for first: servers before 0.12 ignore the field
without a word. And every reply is held to its grammar here as well, byte by byte, since a server
that was started with another backend for structured outputs, or none, answers with whatever it
likes; a reply that breaks its grammar is an error of that question, never a value.

Start the server with `--structured-outputs-config.backend guidance`: under `auto` its first request
decides, and only guidance reads these grammars. Adapters are asked for by their names.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

from llguidance import LLMatcher, LLTokenizer
from pydantic import JsonValue

from extractor.errors import ConfigError, GenerationError
from extractor.generation.chunks import chunk_passage
from extractor.generation.completion import (
    Completion,
    GenerationRequest,
    LeafKey,
    TokenStep,
    leaf_confidences,
)
from extractor.generation.grammar import request_grammar
from extractor.generation.http import JsonServer
from extractor.generation.order import AnswerTracker

MIN_VERSION = (0, 12)
_VERSION = re.compile(r"(\d+)\.(\d+)")
_COUNTED = 50_000  # texts whose length in tokens is remembered
_TEMPLATE_PROBE: list[JsonValue] = [{"role": "user", "content": "probe"}]


@dataclass(frozen=True, slots=True)
class VllmOptions:
    """How a server is used.

    Attributes:
        model: Name of the model, or of an adapter, that answers; the server's first where empty.
        max_answer_tokens: Longest answer.
        at_once: Questions that are under way at the same time; the server batches them.
    """

    model: str = ""
    max_answer_tokens: int = 2_048
    at_once: int = 32


class VllmServer:
    """Answers through a vLLM server. Safe to share between threads.

    Args:
        server: The server.
        options: How it is used.

    Raises:
        ConfigError: it is too old, has no such model, or is no vLLM server.
        GenerationError: it does not answer.
    """

    def __init__(self, server: JsonServer, options: VllmOptions | None = None) -> None:
        self._server = server
        self._options = options or VllmOptions()
        self.version = _checked_version(server)
        self._names, self.model, self._context = _model_of(server, self._options.model)
        self._chats = self._has_template()
        self._pool = ThreadPoolExecutor(self._options.at_once, thread_name_prefix="vllm")
        self._count = lru_cache(_COUNTED)(self._ask_count)
        self._tokenizer = LLTokenizer("byte")

    @property
    def context_tokens(self) -> int:
        """Longest prompt with its answer, in tokens."""
        return self._context

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes in a prompt.

        Raises:
            GenerationError: the server does not answer.
        """
        return self._count(text)

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Return one completion a request, in their order.

        Raises:
            SchemaError: the attributes cannot be asked for.
        """
        return list(self._pool.map(self._answer, requests))

    def _answer(self, request: GenerationRequest) -> Completion:
        grammar = request_grammar(request)
        try:
            reply = self._ask(request, grammar)
            return self._checked(request, grammar, reply)
        except GenerationError as error:
            return Completion("", error=error)

    def _ask(self, request: GenerationRequest, grammar: str) -> _Reply:
        name = request.adapter or self.model
        if name not in self._names:
            raise GenerationError(
                f"The server has no adapter {name!r}; it has {', '.join(sorted(self._names))}. "
                "Start it with --lora-modules.",
                code="adapter_not_served",
            )
        prompt = request.prefix + request.suffix
        body: dict[str, JsonValue] = {
            "model": name,
            "temperature": 0,
            "max_tokens": self._options.max_answer_tokens,
            "structured_outputs": {"grammar": grammar},
        }
        if self._chats:
            message: JsonValue = {"role": "user", "content": prompt}
            body |= {"messages": [message], "logprobs": True}
            return _chat_reply(self._server.post("/v1/chat/completions", body))
        body |= {"prompt": prompt, "logprobs": 1}
        return _completion_reply(self._server.post("/v1/completions", body))

    def _checked(self, request: GenerationRequest, grammar: str, reply: _Reply) -> Completion:
        """Hold a reply to its grammar.

        Raises:
            GenerationError: it breaks it (code `answer_not_in_grammar`), or was cut off.
        """
        if reply.finish == "length":
            raise GenerationError(
                f"The answer reached {self._options.max_answer_tokens} tokens without an end.",
                code="answer_cut",
            )
        matcher = LLMatcher(self._tokenizer, grammar, log_level=0)
        if matcher.is_error():
            raise GenerationError(
                f"The grammar of the passage cannot be compiled: {matcher.get_error()}",
                code="grammar_failed",
            )
        content = reply.text.encode()
        accepted = matcher.try_consume_tokens(self._tokenizer.tokenize_bytes(content))
        if accepted < len(content) or not matcher.is_accepting():
            raise GenerationError(
                "The server's answer breaks its grammar: start vLLM with "
                "--structured-outputs-config.backend guidance.",
                code="answer_not_in_grammar",
            )
        steps, confidence = _confidences(request, reply)
        return Completion(reply.text, steps, confidence)

    def _ask_count(self, text: str) -> int:
        body: dict[str, JsonValue] = {
            "model": self.model,
            "prompt": text,
            "add_special_tokens": False,
        }
        reply = self._server.post("/tokenize", body)
        count = reply.get("count") if isinstance(reply, dict) else None
        if not isinstance(count, int):
            raise GenerationError("The server does not count tokens.", code="bad_server_reply")
        return count

    def _has_template(self) -> bool:
        """Return whether the model talks in messages: its prompts then go through its template."""
        try:
            self._server.post("/tokenize", {"model": self.model, "messages": _TEMPLATE_PROBE})
        except GenerationError as err:
            if err.code == "server_refused":
                return False
            raise
        return True


@dataclass(frozen=True, slots=True)
class _Reply:
    """A reply: its text, why it ended, and its tokens as bytes with their log probabilities."""

    text: str
    finish: str
    tokens: tuple[tuple[bytes, float], ...]


def _checked_version(server: JsonServer) -> str:
    reply = server.get("/version")
    said = reply.get("version") if isinstance(reply, dict) else None
    match = _VERSION.match(str(said))
    if not match:
        raise ConfigError("The server does not say its vLLM version.", code="bad_server")
    if (int(match.group(1)), int(match.group(2))) < MIN_VERSION:
        wanted = ".".join(map(str, MIN_VERSION))
        raise ConfigError(
            f"The server runs vLLM {said}, which ignores grammars silently; {wanted} or newer is "
            "needed.",
            code="server_too_old",
        )
    return str(said)


def _model_of(server: JsonServer, wanted: str) -> tuple[frozenset[str], str, int]:
    """Return the names that the server knows, the one to use, and its context in tokens."""
    reply = server.get("/v1/models")
    data = reply.get("data") if isinstance(reply, dict) else None
    models = [m for m in data if isinstance(m, dict)] if isinstance(data, list) else []
    names = [str(model.get("id")) for model in models]
    if not names:
        raise ConfigError("The server serves no model.", code="bad_server")
    if wanted and wanted not in names:
        raise ConfigError(
            f"The server has no {wanted!r}; it has {', '.join(names)}.", code="adapter_not_served"
        )
    lengths = [n for m in models if isinstance(n := m.get("max_model_len"), int)]
    return frozenset(names), wanted or names[0], min(lengths, default=1 << 15)


def _chat_reply(reply: JsonValue) -> _Reply:
    choice = _choice(reply)
    message = choice.get("message")
    text = message.get("content") if isinstance(message, dict) else None
    if not isinstance(text, str):
        raise GenerationError("The server's answer has no text.", code="bad_server_reply")
    logprobs = choice.get("logprobs")
    content = logprobs.get("content") if isinstance(logprobs, dict) else None
    tokens = [_chat_token(entry) for entry in content] if isinstance(content, list) else []
    known = tuple(token for token in tokens if token is not None)
    return _Reply(text, str(choice.get("finish_reason")), known)


def _chat_token(entry: JsonValue) -> tuple[bytes, float] | None:
    if not isinstance(entry, dict):
        return None
    raw, logprob = entry.get("bytes"), entry.get("logprob")
    if not isinstance(raw, list) or not isinstance(logprob, int | float):
        return None
    return bytes(byte for byte in raw if isinstance(byte, int)), float(logprob)


def _completion_reply(reply: JsonValue) -> _Reply:
    choice = _choice(reply)
    text = choice.get("text")
    if not isinstance(text, str):
        raise GenerationError("The server's answer has no text.", code="bad_server_reply")
    logprobs = choice.get("logprobs")
    known: list[tuple[bytes, float]] = []
    if isinstance(logprobs, dict):
        tokens, values = logprobs.get("tokens"), logprobs.get("token_logprobs")
        if isinstance(tokens, list) and isinstance(values, list):
            known = [
                (str(token).encode(), float(value))
                for token, value in zip(tokens, values, strict=False)
                if isinstance(value, int | float)
            ]
    return _Reply(text, str(choice.get("finish_reason")), tuple(known))


def _choice(reply: JsonValue) -> Mapping[str, JsonValue]:
    choices = reply.get("choices") if isinstance(reply, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(choice, dict):
        raise GenerationError("The server gave no answer.", code="bad_server_reply")
    return choice


def _confidences(
    request: GenerationRequest, reply: _Reply
) -> tuple[tuple[TokenStep, ...], dict[LeafKey, float]]:
    """Return the tokens and the confidence of each leaf; none where the tokens are not the text.

    Some servers write half characters in a way that cannot be put together again.
    """
    content = reply.text.encode()
    joined = b"".join(token for token, _ in reply.tokens)
    if not joined.startswith(content):
        return (), {}
    tracker = AnswerTracker(request.attributes, chunk_passage(request.view, request.barred))
    steps = []
    written = 0
    for token, logprob in reply.tokens:
        if written >= len(content):  # the mark of the end
            break
        tracker.accept(token)
        written += len(token)
        steps.append(TokenStep(-1, math.exp(min(0.0, logprob)), forced=False))
    return tuple(steps), leaf_confidences(steps, tracker.decided_by)
