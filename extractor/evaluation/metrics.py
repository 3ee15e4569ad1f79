"""The numbers that a set of judged documents comes down to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.evaluation.components import components_right
from extractor.evaluation.confidence import (
    Coverage,
    Outcome,
    ReliabilityBin,
    RiskPoint,
    calibration_error,
    coverage_at,
    reliability,
    risk_curve,
)
from extractor.evaluation.judging import Judged, Judgement
from extractor.evaluation.pairs import PairCounts
from extractor.evaluation.scores import Score, mean, score
from extractor.evaluation.thresholds import OperatingPoint, operating_points

# The error budget that the design sets itself: one wrong value in a hundred.
_BUDGET_PRECISION = 0.99


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """What came of one document.

    Attributes:
        item_id: Its id in the set.
        judged: The judgements.
        seconds: What reading it took, its share of a batch.
        tags: What it counts under in breakdowns.
        schema_right: Whether its schema was chosen rightly; `None` where it was given.
        text: The document, where it is plain text: to look at beside the judgements.
    """

    item_id: str
    judged: Judged
    seconds: float = 0.0
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    schema_right: bool | None = None
    text: str = ""

    @property
    def errors(self) -> tuple[Judgement, ...]:
        """The judgements that are errors."""
        return tuple(one for one in self.judged.judgements if not one.is_exact)


@dataclass(frozen=True, slots=True)
class Group:
    """Documents that share a tag: how many, what they score, how many have no error."""

    documents: int
    total: Score
    whole: float


@dataclass(frozen=True, slots=True)
class Macro:
    """Means over attributes: each counts the same, however often documents speak of it."""

    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Products:
    """Products over all documents: that should be there, that were given, that are the same."""

    expected: int
    given: int
    matched: int


@dataclass(frozen=True, slots=True)
class Report:
    """All numbers of one set under one model.

    Attributes:
        set_name: The set.
        model: Id of the model.
        documents: Number of documents.
        total: Counts over all attributes.
        by_attribute: Counts per attribute, in order of first appearance.
        macro: Means over the attributes.
        whole: Share of documents without a single error.
        products: Products found, missing and surplus.
        calibration_error: Expected calibration error of the confidence; `None` without values.
        coverage: What can be accepted unseen at 99 % precision, on this very set.
        bins: The reliability diagram.
        risk: What remains wrong when only the surest values are accepted.
        operating_points: What the set scores when less sure values are withheld.
        grounding: Share of right values whose evidence holds the gold words; `None` if not judged.
        schema_right: Share of documents whose schema was chosen rightly; `None` if it was given.
        components: Share of the components of compositions whose shares are all right and all
            there; `None` where no composition was expected.
        seconds: Mean seconds a document.
        breakdown: Groups of documents by tag: `{"language": {"it": ..}}`.
        pairs: Counts of the published metric, for the sets that have one.
    """

    set_name: str
    model: str
    documents: int
    total: Score
    by_attribute: Mapping[str, Score]
    macro: Macro
    whole: float
    products: Products
    calibration_error: float | None
    coverage: Coverage
    bins: tuple[ReliabilityBin, ...]
    risk: tuple[RiskPoint, ...]
    operating_points: tuple[OperatingPoint, ...]
    grounding: float | None
    schema_right: float | None
    components: float | None
    seconds: float
    breakdown: Mapping[str, Mapping[str, Group]] = field(default_factory=dict)
    pairs: PairCounts | None = None


def outcomes(judgements: Iterable[Judgement]) -> list[Outcome]:
    """Return confidence and rightness of every attribute that was given a value."""
    return [
        (one.confidence, one.is_exact)
        for one in judgements
        if one.given and one.confidence is not None
    ]


def summarise(
    set_name: str, model: str, results: Sequence[DocumentResult], pairs: PairCounts | None = None
) -> Report:
    """Return the numbers of a set."""
    judgements = [one for result in results for one in result.judged.judgements]
    found = outcomes(judgements)
    by_attribute = _by_attribute(judgements)
    return Report(
        set_name=set_name,
        model=model,
        documents=len(results),
        total=score(judgements),
        by_attribute=by_attribute,
        macro=_macro(by_attribute.values()),
        whole=mean(result.judged.is_exact for result in results) or 0.0,
        products=_products(results),
        calibration_error=calibration_error(found),
        coverage=coverage_at(found, _BUDGET_PRECISION),
        bins=reliability(found),
        risk=risk_curve(found),
        operating_points=operating_points(judgements),
        grounding=mean(one.grounded for one in judgements if one.grounded is not None),
        schema_right=mean(r.schema_right for r in results if r.schema_right is not None),
        components=mean(right for one in judgements for right in components_right(one)),
        seconds=mean(result.seconds for result in results) or 0.0,
        breakdown=_breakdown(results),
        pairs=pairs,
    )


def worst(results: Iterable[DocumentResult], count: int) -> list[DocumentResult]:
    """Return the documents with the most errors, worst first; none without an error."""
    wrong = [result for result in results if not result.judged.is_exact]
    return sorted(wrong, key=lambda result: -_weight(result))[:count]


def _weight(result: DocumentResult) -> int:
    judged = result.judged
    products = judged.products_expected + judged.products_given - 2 * judged.products_matched
    return len(result.errors) + products


def _by_attribute(judgements: Sequence[Judgement]) -> dict[str, Score]:
    grouped: dict[str, list[Judgement]] = {}
    for one in judgements:
        grouped.setdefault(one.attribute, []).append(one)
    return {name: score(members) for name, members in grouped.items()}


def _macro(scores: Iterable[Score]) -> Macro:
    every = list(scores)
    return Macro(
        precision=mean(one.precision for one in every if one.precision is not None),
        recall=mean(one.recall for one in every if one.recall is not None),
        f1=mean(one.f1 for one in every if one.f1 is not None),
    )


def _products(results: Sequence[DocumentResult]) -> Products:
    return Products(
        expected=sum(result.judged.products_expected for result in results),
        given=sum(result.judged.products_given for result in results),
        matched=sum(result.judged.products_matched for result in results),
    )


def _breakdown(results: Sequence[DocumentResult]) -> dict[str, dict[str, Group]]:
    grouped: dict[str, dict[str, list[DocumentResult]]] = {}
    for result in results:
        for dimension, tags in result.tags.items():
            for tag in tags:
                grouped.setdefault(dimension, {}).setdefault(tag, []).append(result)
    return {
        dimension: {tag: _group(members) for tag, members in sorted(tags.items())}
        for dimension, tags in grouped.items()
    }


def _group(results: Sequence[DocumentResult]) -> Group:
    total = score(one for result in results for one in result.judged.judgements)
    return Group(len(results), total, mean(result.judged.is_exact for result in results) or 0.0)
