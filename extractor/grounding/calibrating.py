"""Measures confidence: what raw numbers meant on documents with known answers.

Each value form that was given often enough gets a map and a curve of its own; the others share one,
measured on all of them together. The map is the monotone one that fits best (pool adjacent
violators), drawn a little towards the mean, so that a handful of right values is not certainty.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from extractor.grounding.confidence import (
    OTHER_FORMS,
    Calibration,
    CurvePoint,
    Knots,
    MeasuredSet,
)

# Values of one form that a map of its own is measured by.
ENOUGH = 200
# Coverages that a threshold is measured for. They are fixed beforehand: a threshold that is chosen
# by looking at the errors would promise more than it holds.
COVERAGES = tuple(step / 10 for step in range(1, 11))
_DIGITS = 6

# A value that was given: its raw confidence and whether it was right.
Outcome = tuple[float, bool]


def calibrate(
    outcomes: Mapping[str, Sequence[Outcome]], model: str, sets: tuple[MeasuredSet, ...]
) -> Calibration:
    """Return what was measured.

    Args:
        outcomes: Raw confidence and rightness of every value given, by value form.
        model: Id of the weights.
        sets: What it was measured on.
    """
    groups = _groups(outcomes)
    maps = {form: monotone_map(members) for form, members in groups.items()}
    raw = Calibration(maps)
    curves = {
        form: coverage_curve([(raw.apply(form, value), right) for value, right in members])
        for form, members in groups.items()
    }
    return Calibration(maps, curves, model, sets)


def monotone_map(outcomes: Sequence[Outcome]) -> Knots:
    """Fit the monotone map from confidence to the share of right values; empty without values."""
    if not outcomes:
        return ()
    prior = sum(right for _, right in outcomes) / len(outcomes)
    blocks: list[_Block] = []
    for block in _ties(outcomes):
        blocks.append(block)
        while len(blocks) > 1 and _rate(blocks[-2]) >= _rate(blocks[-1]):
            above, below = blocks.pop(), blocks.pop()
            blocks.append((above[0] + below[0], above[1] + below[1], above[2] + below[2]))
    # A small block is drawn more than a large one, which must not turn their order.
    shares = accumulate(((right + prior) / (count + 1) for _, right, count in blocks), max)
    centres = (round(total / count, _DIGITS) for total, _, count in blocks)
    return tuple(dict(zip(centres, shares, strict=True)).items())


def coverage_curve(outcomes: Sequence[Outcome]) -> tuple[CurvePoint, ...]:
    """Return, for each of the fixed coverages, the threshold and what it lets through."""
    ordered = sorted(confidence for confidence, _ in outcomes)[::-1]
    places = {max(1, round(share * len(ordered))) - 1 for share in COVERAGES} if ordered else set()
    thresholds = sorted({ordered[place] for place in places}, reverse=True)
    points = []
    for threshold in thresholds:
        accepted = [right for confidence, right in outcomes if confidence >= threshold]
        points.append(CurvePoint(threshold, len(accepted), accepted.count(False)))
    return tuple(points)


# Sum of confidences, number right, count.
_Block = tuple[float, int, int]


def _groups(outcomes: Mapping[str, Sequence[Outcome]]) -> dict[str, Sequence[Outcome]]:
    """Return the forms with enough values, and the others as one; all as one where that is less."""
    own = {form: members for form, members in outcomes.items() if len(members) >= ENOUGH}
    others = [one for form, members in outcomes.items() if form not in own for one in members]
    if len(others) < ENOUGH:
        others = [one for members in outcomes.values() for one in members]
    return {OTHER_FORMS: others, **dict(sorted(own.items()))}


def _ties(outcomes: Sequence[Outcome]) -> list[_Block]:
    blocks: dict[float, _Block] = {}
    for confidence, right in sorted(outcomes):
        key = round(confidence, _DIGITS)
        total, rights, count = blocks.get(key, (0.0, 0, 0))
        blocks[key] = (total + key, rights + right, count + 1)
    return list(blocks.values())


def _rate(block: _Block) -> float:
    return block[1] / block[2]
