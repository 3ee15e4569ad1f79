"""Which losses of an adapter chance explains, and when that lets it serve (ADR 10)."""

from __future__ import annotations

import pytest

from extractor.evaluation.scores import Score
from extractor.training.gate import (
    Counts,
    Evaluation,
    Paired,
    Reading,
    Tolerance,
    changes,
    paired,
)
from extractor.training.measure import Measured


def pair(better: int, worse: int) -> Paired:
    return Paired(better=better, worse=worse)


def judged(care: Paired, whole: Paired, tolerance: Tolerance | None = None) -> list[str]:
    """Return what loses where care falls from 0.8 to 0.75 and everything rises from 0.8 to 0.85."""
    before = Counts(right=80, given=100, expected=100)
    readings = {
        "base": Reading(by_attribute={"care": before}, total=before, whole=1, seconds=1.0),
        "tuned": Reading(
            by_attribute={"care": Counts(right=75, given=100, expected=100)},
            total=Counts(right=85, given=100, expected=100),
            whole=1,
            seconds=1.0,
        ),
    }
    evaluation = Evaluation(
        set_mark="sha256:0",
        documents=60,
        adapter="a",
        base="b",
        reference="base",
        readings=readings,
        paired={"care": care, "all": whole},
    )
    rows = changes(evaluation, tolerance or Tolerance())
    return [row.attribute for row in rows if row.is_loss]


def test_a_loss_that_chance_explains_passes_where_the_whole_surely_gains() -> None:
    assert judged(pair(2, 4), pair(30, 10)) == []


def test_a_loss_that_is_no_chance_is_refused_whatever_the_whole_gains() -> None:
    assert judged(pair(0, 6), pair(30, 10)) == ["care"]


def test_an_adapter_that_gains_nothing_for_sure_has_no_losses_to_excuse() -> None:
    assert judged(pair(2, 4), pair(12, 10)) == ["care"]


def test_an_attribute_with_a_tolerance_of_its_own_is_held_to_it() -> None:
    tolerance = Tolerance(by_attribute={"care": 0.02})
    assert judged(pair(2, 4), pair(30, 10), tolerance) == ["care"]


def test_documents_are_compared_one_by_one() -> None:
    before = Measured({}, Score(), 3, 0, 1.0, ({"care": 2, "name": 0}, {"care": 1}, {"name": 1}))
    after = Measured({}, Score(), 3, 0, 1.0, ({"care": 0, "name": 1}, {"care": 1}, {"name": 2}))
    assert paired(before, after) == {
        "care": pair(1, 0),
        "name": pair(0, 2),
        "all": pair(1, 1),
    }
    assert pair(1, 9).chance_of_loss == pytest.approx(11 / 1024)
