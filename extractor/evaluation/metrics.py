"""The numbers that a set of judged documents comes down to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.evaluation.confidence import (
    Coverage,
    Outcome,
    ReliabilityBin,
    calibration_error,
    coverage_at,
    reliability,
)
from extractor.evaluation.judging import Judgement

# The error budget that the design sets itself: one wrong value in a hundred.
_BUDGET_PRECISION = 0.99


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one attribute, or of all: right, given and expected values.

    Attributes:
        right: Values that are right.
        given: Values that were given.
        expected: Values that should have been given.
        silent: Attributes that the document does not speak of.
        invented: Those of them that were given a value all the same.
        spoken: Attributes that the document speaks of.
        withheld: Those of them that were given no value.
    """

    right: int = 0
    given: int = 0
    expected: int = 0
    silent: int = 0
    invented: int = 0
    spoken: int = 0
    withheld: int = 0

    @property
    def precision(self) -> float | None:
        """Share of the given values that is right; `None` where none was given."""
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """Share of the expected values that was given right; `None` where none was expected."""
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two; `None` where there was nothing to give and nothing given."""
        total = self.given + self.expected
        return 2 * self.right / total if total else None

    @property
    def invention(self) -> float | None:
        """Share of the silent attributes that was given a value."""
        return self.invented / self.silent if self.silent else None

    @property
    def abstention(self) -> float | None:
        """Share of the spoken attributes that was given none."""
        return self.withheld / self.spoken if self.spoken else None


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What came of one document."""

    item_id: str
    judgements: tuple[Judgement, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Report:
    """All numbers of one set under one model.

    Attributes:
        set_name: The set.
        model: Id of the model.
        documents: Number of documents.
        total: Counts over all attributes.
        by_attribute: Counts per attribute, in order of first appearance.
        whole: Share of documents without a single error.
        calibration_error: Expected calibration error of the confidence; `None` without values.
        coverage: What can be accepted unseen at 99 % precision.
        bins: The reliability diagram.
        grounding: Share of right values whose evidence holds the gold words; `None` if not judged.
        seconds: Mean seconds a document.
    """

    set_name: str
    model: str
    documents: int
    total: Score
    by_attribute: dict[str, Score]
    whole: float
    calibration_error: float | None
    coverage: Coverage
    bins: tuple[ReliabilityBin, ...]
    grounding: float | None
    seconds: float


def score(judgements: Iterable[Judgement]) -> Score:
    """Add up judgements."""
    every = list(judgements)
    silent = [one for one in every if one.expected == 0]
    spoken = [one for one in every if one.expected > 0]
    return Score(
        right=sum(one.right for one in every),
        given=sum(one.given for one in every),
        expected=sum(one.expected for one in every),
        silent=len(silent),
        invented=sum(one.given > 0 for one in silent),
        spoken=len(spoken),
        withheld=sum(one.given == 0 for one in spoken),
    )


def outcomes(judgements: Iterable[Judgement]) -> list[Outcome]:
    """Return confidence and rightness of every attribute that was given a value."""
    return [
        (one.confidence, one.is_exact)
        for one in judgements
        if one.given and one.confidence is not None
    ]


def summarise(set_name: str, model: str, results: Sequence[DocumentResult]) -> Report:
    """Return the numbers of a set."""
    judgements = [one for result in results for one in result.judgements]
    names = dict.fromkeys(one.attribute for one in judgements)
    pairs = outcomes(judgements)
    grounded = [one.grounded for one in judgements if one.grounded is not None]
    exact = [all(one.is_exact for one in result.judgements) for result in results]
    return Report(
        set_name=set_name,
        model=model,
        documents=len(results),
        total=score(judgements),
        by_attribute={
            name: score(one for one in judgements if one.attribute == name) for name in names
        },
        whole=sum(exact) / len(exact) if exact else 0.0,
        calibration_error=calibration_error(pairs),
        coverage=coverage_at(pairs, _BUDGET_PRECISION),
        bins=reliability(pairs),
        grounding=sum(grounded) / len(grounded) if grounded else None,
        seconds=sum(result.seconds for result in results) / len(results) if results else 0.0,
    )
