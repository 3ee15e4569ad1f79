"""Does confidence mean something: reliability, calibration error, and what an error budget buys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BINS = 10
# Points of a risk curve that are worth drawing.
_RISK_POINTS = 100

# A value that was given: its confidence and whether it was right.
Outcome = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Values of similar confidence: how sure they were, how many of them were right."""

    count: int
    confidence: float
    precision: float


@dataclass(frozen=True, slots=True)
class RiskPoint:
    """The values from a confidence on: their share of all that were given, and of wrong ones."""

    threshold: float
    coverage: float
    risk: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """What remains when values below `threshold` are left to a person.

    Attributes:
        threshold: The lowest confidence that is accepted; `None` where none holds the budget.
        share: Share of the given values that is accepted.
        precision: Share of those that is right.
    """

    threshold: float | None
    share: float
    precision: float


def reliability(outcomes: Iterable[Outcome]) -> tuple[ReliabilityBin, ...]:
    """Return ten equally wide bins of confidence, without the empty ones."""
    bins: list[list[Outcome]] = [[] for _ in range(_BINS)]
    for confidence, right in outcomes:
        bins[min(_BINS - 1, int(confidence * _BINS))].append((confidence, right))
    return tuple(
        ReliabilityBin(
            len(members),
            sum(confidence for confidence, _ in members) / len(members),
            sum(right for _, right in members) / len(members),
        )
        for members in bins
        if members
    )


def calibration_error(outcomes: Sequence[Outcome]) -> float | None:
    """Return the expected calibration error: the mean gap of confidence and precision by bin."""
    if not outcomes:
        return None
    bins = reliability(outcomes)
    return sum(one.count * abs(one.confidence - one.precision) for one in bins) / len(outcomes)


def risk_points(outcomes: Iterable[Outcome]) -> list[RiskPoint]:
    """Return a point per distinct confidence, from the surest down.

    Values of one confidence stand or fall together.
    """
    ordered = sorted(outcomes, key=lambda outcome: -outcome[0])
    points = []
    wrong = 0
    for count, (confidence, is_right) in enumerate(ordered, 1):
        wrong += not is_right
        if count == len(ordered) or ordered[count][0] != confidence:
            points.append(RiskPoint(confidence, count / len(ordered), wrong / count))
    return points


def risk_curve(outcomes: Iterable[Outcome]) -> tuple[RiskPoint, ...]:
    """Return at most about a hundred points of the risk curve, the last of all values included."""
    points = risk_points(outcomes)
    step = max(1, len(points) // _RISK_POINTS)
    kept = points[::step]
    return tuple(kept if not points or kept[-1] is points[-1] else [*kept, points[-1]])


def coverage_at(outcomes: Sequence[Outcome], precision: float) -> Coverage:
    """Return the lowest threshold above which at least `precision` of the values is right."""
    # A hair of room: 1 - 0.99 is not quite 0.01.
    budget = 1 - precision + 1e-12
    holding = [point for point in risk_points(outcomes) if point.risk <= budget]
    if not holding:
        return Coverage(None, 0.0, 1.0)
    return Coverage(holding[-1].threshold, holding[-1].coverage, 1 - holding[-1].risk)
