"""What the pipeline needs to know before it reads: how to read, and with which model."""

from __future__ import annotations

from collections.abc import Mapping
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
class Route:
    """The adapter that reads a schema, and how far its confidences can be trusted."""

    adapter: str
    calibration: Calibration = field(default_factory=Calibration)


@dataclass(frozen=True, slots=True)
class Reader:
    """A model with what belongs to it.

    Attributes:
        generator: The model.
        model_id: What records call it.
        calibration: How far its confidences can be trusted.
        routes: Adapters by schema id; a schema without one is read by the base alone.
    """

    generator: Generator
    model_id: str
    calibration: Calibration = field(default_factory=Calibration)
    routes: Mapping[str, Route] = field(default_factory=dict)

    def adapter_of(self, schema_id: str) -> str | None:
        """Return the adapter that reads a schema, `None` for the base alone."""
        route = self.routes.get(schema_id)
        return route.adapter if route else None

    def id_of(self, schema_id: str) -> str:
        """Return what records of a schema call the model: the base and its adapter."""
        route = self.routes.get(schema_id)
        return f"{self.model_id}+{route.adapter}" if route else self.model_id

    def calibration_of(self, schema_id: str) -> Calibration:
        """Return how far confidences of a schema can be trusted."""
        route = self.routes.get(schema_id)
        return route.calibration if route else self.calibration
