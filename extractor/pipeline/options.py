"""What the pipeline needs to know before it reads: how to read, and with which model."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from extractor.generation.completion import Generator
from extractor.grounding.confidence import Calibration
from extractor.prompting.passages import DEFAULT_PASSAGE_TOKENS
from extractor.prompting.questions import ATTRIBUTES_PER_QUESTION
from schemas.parsing import ReadingContext


class ProductCount(StrEnum):
    """Whether a document may hold several products."""

    ONE = "one"  # every document is about one product: do not ask
    DETECT = "detect"  # ask which products there are


@dataclass(frozen=True, slots=True)
class PipelineOptions:
    """How documents are read.

    Attributes:
        passage_tokens: Longest passage, in tokens.
        attributes_per_question: Most attributes that one prompt asks for.
        products: Whether to look for several products in one document.
        max_products: Products of one document that are read; more give a problem.
        profile: What is known of the supplier: the currency of a bare `$`, the order of dates.
    """

    passage_tokens: int = DEFAULT_PASSAGE_TOKENS
    attributes_per_question: int = ATTRIBUTES_PER_QUESTION
    products: ProductCount = ProductCount.DETECT
    max_products: int = 200
    profile: ReadingContext = field(default_factory=ReadingContext)


@dataclass(frozen=True, slots=True)
class Reader:
    """A model with what belongs to it."""

    generator: Generator
    model_id: str
    calibration: Calibration = field(default_factory=Calibration)
