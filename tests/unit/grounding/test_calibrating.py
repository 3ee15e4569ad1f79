import random

import pytest

from extractor.grounding.calibrating import ENOUGH, calibrate, coverage_curve, monotone_map
from extractor.grounding.confidence import CurvePoint, MeasuredSet, interpolate


def test_the_map_pools_what_goes_down_and_draws_small_blocks_to_the_mean() -> None:
    # Half of the four are right. 0.5 is right and 0.6 wrong, so they become one block of a half:
    # (1 + 0.5) / (2 + 1). The lone wrong one becomes 0.5 / 2, the lone right one 1.5 / 2.
    knots = monotone_map([(0.1, False), (0.5, True), (0.6, False), (0.9, True)])
    assert knots == ((0.1, 0.25), (0.55, 0.5), (0.9, 0.75))


def test_values_of_one_confidence_are_one_point_of_the_map() -> None:
    assert monotone_map([(0.5, True), (0.5, False), (0.5, True)]) == ((0.5, (2 + 2 / 3) / 4),)


def test_no_values_make_no_map() -> None:
    assert monotone_map([]) == ()


def test_a_map_turns_overconfidence_into_what_was_measured() -> None:
    rng = random.Random(1)
    raw = [rng.random() for _ in range(4_000)]
    knots = monotone_map([(value, rng.random() < value**2) for value in raw])
    for value in (0.2, 0.5, 0.8):
        assert interpolate(knots, value) == pytest.approx(value**2, abs=0.06)


def test_the_curve_has_the_fixed_coverages_and_counts_the_wrong_values() -> None:
    outcomes = [(n / 20, n != 15) for n in range(1, 21)]  # one wrong, at 0.75
    curve = coverage_curve(outcomes)
    assert [point.accepted for point in curve] == [2, 4, 6, 8, 10, 12, 14, 16, 18, 20]
    assert curve[2] == CurvePoint(0.75, 6, 1)
    assert [point.wrong for point in curve] == [0, 0, *[1] * 8]


def test_values_of_one_confidence_are_accepted_together() -> None:
    assert coverage_curve([(0.9, True), (0.9, False), (0.9, True)]) == (CurvePoint(0.9, 3, 1),)


def test_forms_with_enough_values_have_a_map_of_their_own_and_the_others_share_one() -> None:
    outcomes = {
        "money": [(0.9, True)] * ENOUGH,
        "gtin": [(0.9, False)] * (ENOUGH // 2),
        "care": [(0.9, False)] * (ENOUGH // 2),
    }
    measured = calibrate(outcomes, "m", (MeasuredSet("s", 9, 2 * ENOUGH),))
    assert set(measured.maps) == {"money", "*"}
    assert measured.apply("money", 0.9) == pytest.approx(1.0)
    assert measured.apply("gtin", 0.9) == pytest.approx(0.0)
    assert measured.curves["*"] == (CurvePoint(0.0, ENOUGH, ENOUGH),)
    assert measured.model == "m"


def test_where_the_others_are_too_few_all_values_are_pooled() -> None:
    outcomes = {"money": [(0.9, True)] * ENOUGH, "gtin": [(0.9, False)]}
    measured = calibrate(outcomes, "m", ())
    assert measured.curves["*"][-1].accepted == ENOUGH + 1
