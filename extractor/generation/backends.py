"""Models that answer requests: the embedded reader and any causal LM of transformers."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import llguidance.hf
import outlines
import torch
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)
from transformers.utils import logging as transformers_logging

from extractor.errors import ConfigError, GenerationError
from extractor.generation.adapters import Adapter, Switchboard
from extractor.generation.completion import Completion, GenerationRequest
from extractor.generation.encoding import EncodedPrompt, encode, encode_prompt
from extractor.generation.leaning import Leaning
from extractor.generation.precision import compute_dtype
from extractor.generation.processor import RowProcessor
from extractor.generation.reader import ConstrainedReader
from extractor.generation.steering import RowSteering, Vocabulary
from extractor.generation.tagger import Tagger

_NULL_TOKENS = (
    16  # room to close an attribute with null: its name, marks, what is open of a reading
)
_ENDING_TOKENS = 4096  # outlines' way stops here at the latest; a cut answer needs far fewer


def _quieten() -> None:
    """Keep transformers' loading bar and its hints at faster kernels off the user's terminal."""
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Bounds of one answer and of one batch.

    Attributes:
        max_answer_tokens: A longer answer is brought to its end, and says so.
        batch_size: Rows that go forward together.
    """

    max_answer_tokens: int = 2048
    batch_size: int = 16


class LocalModel:
    """A model in this process. Threads take turns: one generation runs at a time.

    Args:
        model: A causal LM.
        tokenizer: Its (fast) tokenizer; where it has a chat template, prompts go through it.
        limits: Bounds of answers and batches.
        leaning: What leans its choices.
        tagger: What tags the passages that it reads.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerFast,
        limits: ReadingLimits | None = None,
        leaning: Leaning | None = None,
        tagger: Tagger | None = None,
    ) -> None:
        self._tagger = tagger
        self._limits = limits or ReadingLimits()
        self._tokenizer = tokenizer
        model.eval()  # type: ignore[no-untyped-call]
        self._reader = ConstrainedReader(model, tokenizer)
        self._switchboard = Switchboard(model)
        self._vocabulary = Vocabulary(
            llguidance.hf.from_tokenizer(tokenizer), int(tokenizer.eos_token_id), leaning
        )
        self._lock = threading.Lock()

    @classmethod
    def load(
        cls,
        path: Path | str,
        *,
        device: str = "cpu",
        threads: int | None = None,
        limits: ReadingLimits | None = None,
    ) -> LocalModel:
        """Load a model from a folder or, where the network is allowed, by its name.

        Args:
            path: Folder with safetensors, configuration and tokenizer, or a model's name.
            device: torch device, or `auto`: the GPU where torch can use one.
            threads: Threads that torch may use in this process; `None` leaves that alone.
            limits: Bounds of answers and batches.

        Raises:
            ConfigError: there is no usable model.
        """
        if threads is not None:
            torch.set_num_threads(threads)
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        _quieten()
        try:
            tokenizer = AutoTokenizer.from_pretrained(str(path))
            model = AutoModelForCausalLM.from_pretrained(str(path), dtype="auto")
            if model.dtype is torch.bfloat16:
                model.to(compute_dtype(device))  # type: ignore[arg-type]
            model.to(torch.device(device))  # type: ignore[arg-type]
        except (OSError, ValueError) as error:
            raise ConfigError(
                f"No model can be loaded from {str(path)!r}: give the folder of a model in "
                f"transformers' format ({error}).",
                code="model_not_found",
            ) from error
        if not isinstance(tokenizer, PreTrainedTokenizerFast) or tokenizer.eos_token_id is None:
            raise ConfigError(
                f"The tokenizer of {str(path)!r} is not a fast one with an end mark.",
                code="unsupported_tokenizer",
            )
        folder = Path(path)
        return cls(model, tokenizer, limits, Leaning.load(folder), Tagger.load(folder))

    @property
    def context_tokens(self) -> int:
        """Longest prompt with its answer, in tokens."""
        return int(getattr(self._reader.model.config, "max_position_embeddings", 1 << 20))

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes in a prompt."""
        return len(encode(self._tokenizer, text))

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Return one completion a request, in their order.

        Raises:
            SchemaError: the attributes cannot be asked for.
        """
        with self._lock:
            completions: dict[int, Completion] = {}
            prompts, rows, numbers = [], [], []
            for number, request in enumerate(self._shown(requests)):
                try:
                    prompt = self._prompt(request)
                    rows.append(self._steering(request, prompt))
                except GenerationError as error:
                    completions[number] = Completion("", error=error)
                    continue
                prompts.append(prompt)
                numbers.append(number)
            for adapter in dict.fromkeys(requests[number].adapter for number in numbers):
                group = [n for n, at in enumerate(numbers) if requests[at].adapter == adapter]
                self._use(adapter)
                read = self._reader.read(
                    [prompts[n] for n in group],
                    [rows[n] for n in group],
                    batch_size=self._limits.batch_size,
                )
                completions.update(zip((numbers[n] for n in group), read, strict=True))
            return [completions[number] for number in range(len(requests))]

    def plain_generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Answer through outlines alone: the reference that `generate` agrees with, and slower.

        Raises:
            SchemaError: the attributes cannot be asked for.
            GenerationError: one of the requests cannot be answered.
        """
        with self._lock:
            prompts = [self._prompt(request) for request in requests]
            tagged = self._shown(requests)
            rows = [self._steering(r, p) for r, p in zip(tagged, prompts, strict=True)]
            end_id = self._vocabulary.end_id
            generator = outlines.Generator(self._reader, processor=RowProcessor(rows, end_id))
            generator.batch(
                prompts,
                max_new_tokens=self._limits.max_answer_tokens + _ENDING_TOKENS,
                do_sample=False,
                eos_token_id=end_id,
                pad_token_id=self._reader.tokenizer.pad_token_id,
            )
            return [row.completion() for row in rows]

    def add_adapter(self, name: str, adapter: Adapter) -> None:
        """Make an adapter known, for requests to name.

        Raises:
            ConfigError: it was made for a base with other layers (`adapter_mismatch`).
        """
        with self._lock:
            self._switchboard.add(name, adapter)

    def _shown(self, requests: Sequence[GenerationRequest]) -> Sequence[GenerationRequest]:
        return self._tagger.applied_to(requests) if self._tagger else requests

    def _use(self, adapter: str | None) -> None:
        if self._switchboard.use(adapter):
            self._reader.forget_prefixes()  # they were read with other weights

    def _steering(self, request: GenerationRequest, prompt: EncodedPrompt) -> RowSteering:
        ending = _NULL_TOKENS * (len(request.attributes) + 2)
        room = self.context_tokens - len(prompt.ids) - ending
        if room < ending:
            raise GenerationError(
                f"The prompt takes {len(prompt.ids)} of the model's {self.context_tokens} tokens: "
                "cut the document into shorter passages.",
                code="passage_too_long",
            )
        limit = min(self._limits.max_answer_tokens, room)
        return RowSteering(request, self._vocabulary, max_tokens=limit)

    def _prompt(self, request: GenerationRequest) -> EncodedPrompt:
        return encode_prompt(self._tokenizer, request.prefix, request.suffix)
