"""Does confidence mean something: reliability, calibration error, and what an error budget buys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BINS = 10

# A value that was given: its confidence and whether it was right.
Outcome = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Values of similar confidence: how sure they were, how many of them were right."""

    count: int
    confidence: float
    precision: float


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


def coverage_at(outcomes: Sequence[Outcome], precision: float) -> Coverage:
    """Return the lowest threshold above which at least `precision` of the values is right."""
    ordered = sorted(outcomes, key=lambda outcome: -outcome[0])
    best = Coverage(None, 0.0, 1.0)
    right = 0
    for count, (confidence, is_right) in enumerate(ordered, 1):
        right += is_right
        # Values of one confidence stand or fall together.
        tied = count < len(ordered) and ordered[count][0] == confidence
        if not tied and right / count >= precision:
            best = Coverage(confidence, count / len(ordered), right / count)
    return best


def monotone_map(outcomes: Sequence[Outcome]) -> tuple[tuple[float, float], ...]:
    """Fit the monotone map from confidence to precision (pool adjacent violators).

    Returns knots for `extractor.grounding.confidence.Calibration`; empty without outcomes.
    """
    blocks: list[tuple[float, float, int]] = []  # sum of confidences, number right, count
    for confidence, right in sorted(outcomes):
        blocks.append((confidence, float(right), 1))
        while len(blocks) > 1 and _rate(blocks[-2]) >= _rate(blocks[-1]):
            above, below = blocks.pop(), blocks.pop()
            blocks.append((above[0] + below[0], above[1] + below[1], above[2] + below[2]))
    knots: dict[float, float] = {}
    for total, right_count, count in blocks:
        knots[round(total / count, 6)] = right_count / count
    return tuple(knots.items())


def _rate(block: tuple[float, float, int]) -> float:
    return block[1] / block[2]
