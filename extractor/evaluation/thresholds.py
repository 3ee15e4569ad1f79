"""What a set would score if values below a confidence were left to a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extractor.evaluation.judging import Judgement
from extractor.evaluation.scores import Score, score

# From everything to what only the surest values give: wide enough to see where recall breaks off.
_CONFIDENCES = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """What `--min-confidence` gives: the counts of the set with what is less sure withheld."""

    min_confidence: float
    total: Score


def operating_points(judgements: Iterable[Judgement]) -> tuple[OperatingPoint, ...]:
    """Return one point a confidence, the first with all values; none where no value has one.

    An attribute is withheld as a whole, as `specloom extract --min-confidence` does.
    """
    every = list(judgements)
    if all(one.confidence is None for one in every):
        return ()
    return tuple(
        OperatingPoint(least, score(_withheld_below(one, least) for one in every))
        for least in _CONFIDENCES
    )


def _withheld_below(one: Judgement, least: float) -> Judgement:
    if one.confidence is None or one.confidence >= least:
        return one
    return replace(one, given=0, right=0)
