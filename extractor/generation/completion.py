"""What goes into a reader and what comes out. No torch here: fakes and callers stay light."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from extractor.core.geometry import CharSpan
from extractor.errors import GenerationError
from extractor.generation.tagged import Tagged
from schemas.base import AttributeSpec


@dataclass(frozen=True, slots=True)
class LeafKey:
    """Names a leaf of an answer.

    `index` is the element of a list or the row; `leaf` the row's leaf, empty for texts. An
    attribute that is `null` as a whole has one key: no index, no leaf.
    """

    attribute: str
    index: int | None = None
    leaf: str = ""


SpanGroup = tuple[Mapping[str, tuple[CharSpan | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One question about one passage.

    Attributes:
        prefix: The schema part of the prompt: the same for many requests, so it is read once.
        suffix: The passage part, up to and with the answer mark.
        attributes: What is asked, in the order of the answer.
        view: The passage as the model sees it; readings are substrings of it.
        barred: Ranges of `view` that are not text of the document.
        announced: Ranges of `view` in which a label says that an attribute's value stands.
        readable: Places that a verbatim leaf, named by attribute and leaf, is read from: one of
            them as a whole, nothing else. Leaves that are not named are read from anywhere.
        groups: Rows (or texts) that an attribute may have, and no others, in groups that are read
            as a whole: for each leaf the places to choose from, `None` for `null`.
        required: Numbers of the groups that every answer has which gives the attribute a value.
        labels: Ranges of `view` that are labels: leaves read from anywhere take nothing of them.
        own: Ranges of `view` that tell of one article of several alone; empty where all does.
        quoted: Ranges of `view` that repeat an earlier message.
        adapter: Name of the adapter to read with; `None` for the base alone.
        tagged: What a tagger makes of the passage; `None` where the model has none.
    """

    prefix: str
    suffix: str
    attributes: tuple[AttributeSpec, ...]
    view: str
    barred: tuple[CharSpan, ...] = ()
    announced: Mapping[str, tuple[CharSpan, ...]] = field(default_factory=dict)
    adapter: str | None = None
    readable: Mapping[tuple[str, str], tuple[CharSpan, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[SpanGroup, ...]] = field(default_factory=dict)
    required: Mapping[str, frozenset[int]] = field(default_factory=dict)
    labels: tuple[CharSpan, ...] = ()
    own: tuple[CharSpan, ...] = ()
    quoted: tuple[CharSpan, ...] = ()
    tagged: Tagged | None = None


@dataclass(frozen=True, slots=True)
class TokenStep:
    """One token of an answer.

    `probability` is the model's, at temperature 1, among the tokens that the grammar permitted; the
    order constraint may have banned likelier ones, so it may be small. It is 1 for forced tokens.
    """

    token_id: int
    probability: float
    forced: bool


@dataclass(frozen=True, slots=True)
class Completion:
    """An answer: compact JSON, always whole.

    Attributes:
        text: The answer; empty where `error` is set.
        tokens: Its tokens, the end mark not included.
        leaf_confidence: For each leaf the product of the probabilities of the free tokens that
            decided it: null or text, the text itself, and its end. It is the model's probability of
            exactly this reading, given what it had written before.
        cut: The answer reached its longest length; what was still to come was closed with `null`.
        error: Why there is no answer. Other requests of the same call are not affected.
    """

    text: str
    tokens: tuple[TokenStep, ...] = ()
    leaf_confidence: Mapping[LeafKey, float] = field(default_factory=dict)
    cut: bool = False
    error: GenerationError | None = None


class Generator(Protocol):
    """Answers requests. Implementations are safe to share between threads."""

    @property
    def context_tokens(self) -> int:
        """Longest prompt with its answer, in tokens."""
        ...

    def count_tokens(self, text: str) -> int:
        """Return how many tokens `text` takes in a prompt."""
        ...

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Return one completion a request, in their order.

        Raises:
            SchemaError: the attributes cannot be asked for.
        """
        ...


def leaf_confidences(
    steps: Sequence[TokenStep], decided_by: Mapping[LeafKey, Sequence[int]]
) -> dict[LeafKey, float]:
    """Return the confidence of each leaf from the tokens (by index) that decided it.

    A leaf of a list or a row that nothing was left to decide about came with the one before it, and
    is as sure as that.
    """
    confidences: dict[LeafKey, float] = {}
    before: dict[str, float] = {}
    for key, indices in decided_by.items():
        confidence = math.prod(steps[index].probability for index in indices)
        if key.index is not None:
            if all(steps[index].forced for index in indices):
                confidence = before.get(key.attribute, confidence)
            before[key.attribute] = confidence
        confidences[key] = confidence
    return confidences
