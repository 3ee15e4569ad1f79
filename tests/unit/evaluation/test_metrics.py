import pytest

from extractor.evaluation.confidence import (
    calibration_error,
    coverage_at,
    reliability,
    risk_curve,
)
from extractor.evaluation.judging import Judged, Judgement, Sight
from extractor.evaluation.metrics import DocumentResult, summarise, worst
from extractor.evaluation.scores import score

RIGHT = Judgement("a", 1, 1, 1, 0.9, grounded=True)
WRONG = Judgement("a", 1, 1, 0, 0.6)
MISSED = Judgement("b", 1, 0, 0)
INVENTED = Judgement("b", 0, 1, 0, 0.3)
SILENT = Judgement("c", 0, 0, 0)
GIVEN_WHERE_REFUSED = Judgement("a", 0, 1, 0, 0.8, refused="invalid")
REFUSED = Judgement("a", 0, 0, 0, refused="conflicting")
SURPLUS = Judgement("a", 0, 2, 0, 0.7, surplus=True)


def result(
    item_id: str, *judgements: Judgement, seconds: float = 1.0, products: int = 1, **tags: str
) -> DocumentResult:
    judged = Judged(judgements, 1, products, min(1, products))
    return DocumentResult(item_id, judged, seconds, {name: (tag,) for name, tag in tags.items()})


def test_precision_recall_and_f1_follow_from_the_counts() -> None:
    total = score([RIGHT, WRONG, MISSED, INVENTED, SILENT])
    assert total.precision == pytest.approx(1 / 3)
    assert total.recall == pytest.approx(1 / 3)
    assert total.f1 == pytest.approx(1 / 3)
    assert total.invention == pytest.approx(1 / 2)
    assert total.abstention == pytest.approx(1 / 3)


def test_shares_of_nothing_are_no_numbers() -> None:
    nothing = score([SILENT])
    assert (nothing.precision, nothing.recall, nothing.f1, nothing.abstention) == (None,) * 4


def test_a_refusal_is_neither_silence_nor_speech_and_giving_there_costs_precision() -> None:
    total = score([RIGHT, SILENT, GIVEN_WHERE_REFUSED, REFUSED])
    assert total.precision == pytest.approx(1 / 2)
    assert total.recall == 1.0
    assert (total.silent, total.spoken, total.refused) == (1, 1, 2)
    assert total.disobedience == pytest.approx(1 / 2)


def test_values_of_a_surplus_product_cost_precision_and_nothing_else() -> None:
    total = score([RIGHT, SURPLUS])
    assert total.precision == pytest.approx(1 / 3)
    assert total.silent == 0
    assert total.invention is None


def test_a_report_counts_documents_without_an_error() -> None:
    results = [
        result("1", RIGHT, SILENT, seconds=1.0),
        result("2", RIGHT, WRONG, seconds=3.0),
        result("3", RIGHT, products=2, seconds=2.0),
    ]
    report = summarise("set", "model", results)
    assert report.whole == pytest.approx(1 / 3)
    assert report.seconds == 2.0
    assert report.grounding == 1.0
    assert list(report.by_attribute) == ["a", "c"]
    assert (report.products.expected, report.products.given, report.products.matched) == (3, 4, 3)


def test_the_macro_mean_counts_each_attribute_once() -> None:
    # a: 3 of 4 right. b: 0 of 1. c: nothing to find, nothing given.
    report = summarise("set", "model", [result("1", RIGHT, RIGHT, RIGHT, WRONG, MISSED, SILENT)])
    assert report.total.f1 == pytest.approx(2 * 3 / (4 + 5))
    assert report.macro.f1 == pytest.approx((0.75 + 0.0) / 2)
    assert report.macro.precision == pytest.approx(0.75)  # nothing of b was given
    assert report.macro.recall == pytest.approx((0.75 + 0.0) / 2)


def test_compositions_are_counted_component_by_component() -> None:
    shell = [{"component": "outer", "fibre": "wool", "percent": "90"}]
    nylon = {"component": "outer", "fibre": "polyamide", "percent": "10"}
    lining = {"component": "lining", "fibre": "silk", "percent": "100"}
    gold = [*shell, nylon, lining]
    half = Judgement("c", 3, 2, 2, form="composition", sight=Sight(gold, (), [lining, *shell]))
    whole = Judgement(
        "c", 1, 1, 1, form="composition", sight=Sight(shell, (), [{**shell[0], "percent": "90.0"}])
    )
    missed = Judgement("c", 1, 0, 0, form="composition", sight=Sight([lining]))
    report = summarise("set", "model", [result("1", half, whole, missed, RIGHT)])
    assert report.components == pytest.approx(2 / 4)
    assert summarise("set", "model", [result("1", RIGHT)]).components is None


def test_documents_are_counted_under_each_of_their_tags() -> None:
    results = [
        result("1", RIGHT, language="it", trap="units"),
        result("2", WRONG, language="de", trap="units"),
    ]
    breakdown = summarise("set", "model", results).breakdown
    assert breakdown["language"]["it"].total.f1 == 1.0
    assert breakdown["language"]["de"].whole == 0.0
    assert breakdown["trap"]["units"].documents == 2
    assert breakdown["trap"]["units"].total.f1 == 0.5


def test_the_worst_documents_come_first_and_flawless_ones_not_at_all() -> None:
    results = [
        result("right", RIGHT),
        result("one", WRONG),
        result("two", WRONG, MISSED),
        result("surplus product", RIGHT, products=2),
    ]
    assert [one.item_id for one in worst(results, 3)] == ["two", "one", "surplus product"]
    assert [one.item_id for one in worst(results, 1)] == ["two"]


def test_calibration_error_is_the_gap_between_confidence_and_precision() -> None:
    assert calibration_error([(0.95, True), (0.95, True)]) == pytest.approx(0.05)
    assert calibration_error([(0.95, True), (0.95, False)]) == pytest.approx(0.45)
    assert calibration_error([(0.95, True), (0.05, False)]) == pytest.approx(0.05)
    assert calibration_error([]) is None


def test_reliability_bins_hold_full_confidence_too() -> None:
    (only,) = reliability([(1.0, True), (0.95, False)])
    assert (only.count, only.precision) == (2, 0.5)


def test_coverage_goes_down_to_the_lowest_threshold_that_holds_the_precision() -> None:
    outcomes = [(0.9, True), (0.8, True), (0.7, False), (0.6, True)]
    coverage = coverage_at(outcomes, 1.0)
    assert (coverage.threshold, coverage.share, coverage.precision) == (0.8, 0.5, 1.0)
    assert coverage_at(outcomes, 0.75).share == 1.0
    assert coverage_at([(0.9, False)], 0.99).threshold is None


def test_values_of_one_confidence_are_accepted_together_or_not_at_all() -> None:
    assert coverage_at([(0.9, True), (0.9, False)], 1.0).share == 0.0


def test_the_risk_curve_goes_from_the_surest_value_to_all_of_them() -> None:
    points = risk_curve([(0.9, True), (0.8, False), (0.8, True), (0.5, False)])
    assert [(p.threshold, p.coverage, p.risk) for p in points] == [
        (0.9, 0.25, 0.0),
        (0.8, 0.75, pytest.approx(1 / 3)),
        (0.5, 1.0, 0.5),
    ]


def test_a_long_risk_curve_is_thinned_and_keeps_its_end() -> None:
    points = risk_curve([(n / 1_000, n % 10 > 0) for n in range(1_000)])
    assert len(points) < 120
    assert points[-1].coverage == 1.0
    assert points[-1].risk == pytest.approx(0.1)
