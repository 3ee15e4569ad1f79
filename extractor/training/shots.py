"""Examples in the prompt: what a base can do with a few solved documents and no training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.generation.completion import Completion, GenerationRequest, Generator
from extractor.prompting.questions import PRODUCTS
from extractor.prompting.template import END_MARK
from extractor.training.material import answered
from extractor.training.sheets import AnswerSheet
from schemas.base import AttributeSpec, SchemaSpec

_LONGEST = 2_500  # characters of a passage that is worth its place in every prompt


@dataclass(frozen=True, slots=True)
class Shots:
    """A generator that puts solved questions before every question.

    Attributes:
        generator: The model.
        sheets: Solved passages, best first, with their schemas.
        count: Examples in a prompt.
    """

    generator: Generator
    sheets: tuple[tuple[SchemaSpec, AnswerSheet], ...]
    count: int

    @property
    def context_tokens(self) -> int:
        """Longest prompt with its answer, in tokens."""
        return self.generator.context_tokens

    def count_tokens(self, text: str) -> int:
        """Return how many tokens a text takes."""
        return self.generator.count_tokens(text)

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        """Answer requests, each behind its examples: the same ones for the same question."""
        return self.generator.generate(
            [replace(one, prefix=self._examples(one.attributes) + one.prefix) for one in requests]
        )

    def _examples(self, attributes: Sequence[AttributeSpec]) -> str:
        names = {spec.name for spec in attributes}
        fitting = [sheet for _, sheet in self.sheets if names & sheet.stated]
        fitting.sort(key=lambda sheet: -len(names & sheet.stated))
        parts = []
        for sheet in fitting[: self.count]:
            asked = [spec for spec in attributes if spec.name in sheet.answers]
            example = answered(sheet, asked)
            parts.append(example.prefix + example.suffix + example.answer + END_MARK + "\n")
        return "".join(parts)


def shots_of(
    generator: Generator, sheets: Sequence[tuple[SchemaSpec, AnswerSheet]], count: int
) -> Shots:
    """Return a generator with examples from solved passages: short ones that state much."""
    usable = [
        (schema, sheet)
        for schema, sheet in sheets
        if PRODUCTS.name not in sheet.answers and sheet.stated and len(sheet.view) <= _LONGEST
    ]
    usable.sort(key=lambda pair: -len(pair[1].stated))
    return Shots(generator, tuple(usable), count)
