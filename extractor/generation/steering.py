"""One row of a batch under constraint: which tokens may come, which must, and when it is done.

Both ways to generate (outlines' and the reader's own loop) steer their rows with this class, token
by token in the same manner, forced tokens included. That is why they agree.
"""

from __future__ import annotations

from itertools import takewhile

import numpy as np
from llguidance import LLMatcher, LLTokenizer
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask
from numpy.typing import NDArray

from extractor.errors import GenerationError, SchemaError
from extractor.generation.choice import Preferences
from extractor.generation.chunks import chunk_passage
from extractor.generation.completion import (
    Completion,
    GenerationRequest,
    TokenStep,
    leaf_confidences,
)
from extractor.generation.grammar import grammar_of_passage, sights_of
from extractor.generation.lean import START_BONUS, Lean
from extractor.generation.leaning import Leaning
from extractor.generation.order import AnswerTracker
from extractor.generation.presence import MODEL_WEIGHT, sight_of
from extractor.generation.shown import shown
from extractor.generation.sights import Sights
from schemas.base import Shape

Scores = NDArray[np.float32]

# Ends an attribute's name. A token that goes on behind it opens a value, alone it leads to null.
_NAME_END = b'":'


class Vocabulary:
    """The tokens as the grammar sees them.

    Args:
        tokenizer: llguidance's view of the tokenizer; building it is slow, so it is kept.
        end_id: Token that ends an answer.
        leaning: What leans the model's choices.
    """

    def __init__(
        self,
        tokenizer: LLTokenizer,
        end_id: int,
        leaning: Leaning | None = None,
    ) -> None:
        self.tokenizer = tokenizer
        self.end_id = end_id
        self.leaning = leaning or Leaning()
        self._bytes: dict[int, bytes] = {}

    def bytes_of(self, token_id: int) -> bytes:
        """Return what a token writes."""
        found = self._bytes.get(token_id)
        if found is None:
            found = self._bytes[token_id] = self.tokenizer.decode_bytes([token_id])
        return found


class RowSteering:
    """Steers one answer.

    Args:
        request: What is asked.
        vocabulary: The model's tokens.
        max_tokens: From this length on the answer is brought to its end.

    Raises:
        SchemaError: the attributes cannot be asked for.
        GenerationError: the passage cannot be compiled.
    """

    def __init__(
        self, request: GenerationRequest, vocabulary: Vocabulary, *, max_tokens: int
    ) -> None:
        passage = chunk_passage(request.view, request.barred)
        sights = sights_of(vocabulary.leaning.inclusion.applied(request))
        self._vocabulary = vocabulary
        self._max_tokens = max_tokens
        self._matcher = _compile(
            grammar_of_passage(request.attributes, sights), request, vocabulary
        )
        self._tracker = AnswerTracker(request.attributes, passage)
        self._presence = {
            spec.name: vocabulary.leaning.presence.bonus(
                spec.name, sight, shown(request, spec, vocabulary.leaning.choice), own=spec.own
            )
            for spec in request.attributes
            if (sight := sight_of(request, spec))
        }
        self._preferences = {
            spec.name: vocabulary.leaning.choice.preferences(request, spec.name)
            for spec in request.attributes
            if spec.shape is Shape.SCALAR and spec.name not in request.groups
        }
        self._lean = Lean(request.view, request.announced, vocabulary.tokenizer)
        self._mask = allocate_token_bitmask(1, vocabulary.tokenizer.vocab_size)
        self._steps: list[TokenStep] = []
        self._chosen_probability = 1.0
        self._cut = False

    @property
    def finished(self) -> bool:
        """Whether the answer is whole."""
        return self._matcher.is_stopped()

    def begin(self) -> list[int]:
        """Return the tokens that every answer begins with; they are taken already."""
        return self._take_forced()

    def choose(self, scores: Scores) -> int:
        """Return the likeliest token that may come next.

        Args:
            scores: The model's logits for the next token; those that may not come, and those that
                would win in its stead, become `-inf` in place.

        Raises:
            GenerationError: the matcher failed or the model's logits are no numbers.
        """
        allowed = self._allowed(len(scores))
        candidates = scores[allowed]
        scores[:] = -np.inf
        best = int(candidates.argmax())
        if not np.isfinite(candidates[best]):
            raise GenerationError("The model's logits are not finite: its weights are damaged.")
        candidates = self._leant(candidates, allowed)
        weights = np.exp(candidates - candidates.max())
        chosen = self._first_permitted(candidates, allowed)
        self._chosen_probability = float(weights[chosen] / weights.sum())
        # Those that tie with the chosen one go too, so that any argmax finds the same.
        score = candidates[chosen]
        candidates[candidates == score] = -np.inf
        candidates[chosen] = score
        scores[allowed] = candidates
        return int(allowed[chosen])

    def take(self, token_id: int) -> list[int]:
        """Go on after the chosen token and return the tokens that must follow, taken already.

        Raises:
            GenerationError: the matcher failed.
        """
        self._consume(token_id, self._chosen_probability, forced=False)
        return self._take_forced()

    def completion(self) -> Completion:
        """Return the answer as far as it goes."""
        end_id = self._vocabulary.end_id
        ids = [step.token_id for step in self._steps if step.token_id != end_id]
        return Completion(
            text=self._vocabulary.tokenizer.decode_bytes(ids).decode(errors="replace"),
            tokens=tuple(self._steps),
            leaf_confidence=leaf_confidences(self._steps, self._tracker.decided_by),
            cut=self._cut,
        )

    def _leant(self, candidates: Scores, allowed: NDArray[np.intp]) -> Scores:
        """Return the scores with what is known of labels, of places and of presence."""
        attribute, begun = self._tracker.begun or ("", b"")
        preferences = self._preferences.get(attribute)
        if preferences is not None:
            return candidates + preferences.of_tokens(begun, self._bytes_of(allowed))
        beginning = self._tracker.beginning
        if beginning is not None:
            at_label = np.isin(allowed, self._lean.starts(beginning))
            return np.where(at_label, candidates + START_BONUS, candidates).astype(np.float32)
        deciding = self._tracker.deciding or ""
        bonus = self._presence.get(deciding)
        if bonus is None:
            return candidates
        tokens = self._bytes_of(allowed)
        gives = [len(token) > len(_NAME_END) for token in tokens]
        leant = candidates * MODEL_WEIGHT + np.where(gives, bonus, 0.0)
        return leant.astype(np.float32) + _opening(self._preferences.get(deciding), tokens)

    def _bytes_of(self, allowed: NDArray[np.intp]) -> list[bytes]:
        return [self._vocabulary.bytes_of(int(token)) for token in allowed]

    def _allowed(self, width: int) -> NDArray[np.intp]:
        """Return the ids of the tokens that the grammar permits next."""
        fill_next_token_bitmask(self._matcher, self._mask)
        self._check()
        bits = np.unpackbits(self._mask.view(np.uint8)[0], bitorder="little")
        count = min(width, self._vocabulary.tokenizer.vocab_size)
        allowed = np.flatnonzero(bits[:count])
        if not len(allowed):
            raise GenerationError("The grammar permits no token: it met a limit of the matcher.")
        return allowed

    def _first_permitted(self, candidates: Scores, allowed: NDArray[np.intp]) -> int:
        """Return the position of the best candidate that the order constraint bears.

        Better ones that it doesn't bear become `-inf`. Where it bears none, the best comes: that
        beats an answer without an end.
        """
        best = int(candidates.argmax())
        ending = len(self._steps) >= self._max_tokens
        self._cut |= ending
        left = candidates.copy()
        position = best
        while np.isfinite(left[position]):
            token = self._vocabulary.bytes_of(int(allowed[position]))
            if self._tracker.permits(token, ending=ending):
                candidates[np.isneginf(left)] = -np.inf
                return position
            left[position] = -np.inf
            position = int(left.argmax())
        return best

    def _take_forced(self) -> list[int]:
        forced = [] if self.finished else self._matcher.compute_ff_tokens()
        forced = list(takewhile(lambda token_id: token_id != self._vocabulary.end_id, forced))
        for token_id in forced:
            self._consume(token_id, 1.0, forced=True)
        self._check()
        return forced

    def _consume(self, token_id: int, probability: float, *, forced: bool) -> None:
        self._matcher.consume_token(token_id)
        self._check()
        self._tracker.accept(self._vocabulary.bytes_of(token_id))
        self._steps.append(TokenStep(token_id, probability, forced))

    def _check(self) -> None:
        if self._matcher.is_error():
            raise GenerationError(
                f"The grammar's matcher failed: {_first_line(self._matcher.get_error())}.",
                code="matcher_error",
            )


def _opening(preferences: Preferences | None, tokens: list[bytes]) -> Scores:
    """Return the scores of tokens behind an attribute's name: some open a reading and begin it."""
    if preferences is None:
        return np.zeros(len(tokens), dtype=np.float32)
    begun = [token.removeprefix(_NAME_END).removeprefix(b'"') for token in tokens]
    return preferences.of_tokens(b"", begun)


def _compile(grammar: str, request: GenerationRequest, vocabulary: Vocabulary) -> LLMatcher:
    matcher = LLMatcher(vocabulary.tokenizer, LLMatcher.grammar_from_lark(grammar), log_level=0)
    if not matcher.is_error():
        return matcher
    for spec in request.attributes:
        alone = grammar_of_passage((spec,), Sights(chunk_passage("x")))
        probe = LLMatcher(vocabulary.tokenizer, LLMatcher.grammar_from_lark(alone), log_level=0)
        if probe.is_error():
            raise SchemaError(
                f"Attribute {spec.name!r} makes no grammar: {_first_line(probe.get_error())}.",
                code="bad_attribute",
            )
    raise GenerationError(
        "The passage makes too large a grammar: cut it into shorter passages "
        f"({_first_line(matcher.get_error())}).",
        code="passage_too_large",
    )


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]
