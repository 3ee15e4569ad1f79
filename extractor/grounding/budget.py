"""From an error budget to thresholds that were measured to hold it.

Among the coverages that a calibration measured, the largest is taken whose share of wrong values is
within the budget, and not by luck: the upper limit of that share (Clopper-Pearson, one-sided) has
to be, at 95 % for each value form. Since the best of several thresholds is picked, each of them is
held to a stricter limit (Bonferroni).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractor.errors import ConfigError
from extractor.grounding.confidence import OTHER_FORMS, Calibration, CurvePoint

_ERROR_OF_LIMIT = 0.05
_STEPS = 60  # of bisection: far below what is printed
# Above every confidence: nothing of such a form is accepted.
NEVER = math.inf


@dataclass(frozen=True, slots=True)
class Threshold:
    """The lowest confidence that is accepted, and what was measured from there on.

    Attributes:
        confidence: `NEVER` where no threshold holds the budget.
        coverage: Share of the values given that is accepted.
        limit: Upper limit of the share of wrong values among them.
        values: Values that it was measured by.
    """

    confidence: float
    coverage: float
    limit: float
    values: int


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Thresholds by value form; `*` serves the forms that have none of their own.

    `coverage` is the share of the values of all forms that is accepted, as measured.
    """

    by_form: Mapping[str, Threshold]
    coverage: float = 1.0

    @staticmethod
    def flat(confidence: float) -> Thresholds:
        """Return one threshold for all forms; nothing about it was measured."""
        return Thresholds({OTHER_FORMS: Threshold(confidence, 1.0, 1.0, 0)})

    def of(self, form: str) -> float:
        """Return the lowest confidence that is accepted of a form."""
        return (self.by_form.get(form) or self.by_form[OTHER_FORMS]).confidence


def thresholds_for(calibration: Calibration, budget: float) -> Thresholds:
    """Return the thresholds that hold `budget`, the share of wrong values among the accepted.

    Raises:
        ConfigError: nothing was measured about the model (`not_calibrated`), or no threshold of
            any form holds the budget (`budget_not_held`).
    """
    if not calibration.curves:
        raise ConfigError(
            "an error budget needs a measured model, and nothing was measured about this one: "
            "measure it with `specloom evaluate --data SET --calibrate`, or give --min-confidence",
            code="not_calibrated",
        )
    found = {form: _threshold(curve, budget) for form, curve in calibration.curves.items()}
    if all(one.confidence == NEVER for one in found.values()):
        least = min(one.limit for one in found.values())
        raise ConfigError(
            f"no threshold of this model was measured to hold an error budget of {budget:g}; the "
            f"smallest that one holds is {_rounded_up(least):g}. Give a larger budget, or measure "
            "on more documents (`specloom evaluate --calibrate`)",
            code="budget_not_held",
        )
    return Thresholds(found, _coverage(found, sum(one.values for one in calibration.sets)))


def upper_limit(wrong: int, count: int, error: float) -> float:
    """Return the share of wrong values that is not exceeded, but for a chance of `error`.

    It is the share at which `wrong` or fewer of `count` would be seen with that chance.
    """
    if wrong >= count:
        return 1.0
    low, high = wrong / count, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _chance_of_at_most(wrong, count, middle) > error:
            low = middle
        else:
            high = middle
    return high


def _threshold(curve: Sequence[CurvePoint], budget: float) -> Threshold:
    total = max((point.accepted for point in curve), default=0)
    error = _ERROR_OF_LIMIT / max(1, len(curve))
    limits = [upper_limit(point.wrong, point.accepted, error) for point in curve]
    holding = [at for at, limit in enumerate(limits) if limit <= budget]
    if not holding:
        return Threshold(NEVER, 0.0, min(limits, default=1.0), total)
    widest = max(holding, key=lambda at: curve[at].accepted)
    point = curve[widest]
    return Threshold(point.threshold, point.accepted / total, limits[widest], total)


def _coverage(found: Mapping[str, Threshold], total: int) -> float:
    """Return the share accepted of `total` values; `*` may have been measured on all of them."""
    own = {form: one for form, one in found.items() if form != OTHER_FORMS}
    kept = sum(one.coverage * one.values for one in own.values())
    others = max(0, total - sum(one.values for one in own.values()))
    return (kept + found[OTHER_FORMS].coverage * others) / total if total else 0.0


def _chance_of_at_most(wrong: int, count: int, share: float) -> float:
    """Return the chance of at most `wrong` of `count`, each with a chance of `share`."""
    if share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    ways = math.lgamma(count + 1)
    return math.fsum(
        math.exp(
            ways
            - math.lgamma(one + 1)
            - math.lgamma(count - one + 1)
            + one * math.log(share)
            + (count - one) * math.log1p(-share)
        )
        for one in range(wrong + 1)
    )


def _rounded_up(share: float) -> float:
    return math.ceil(share * 1000) / 1000
