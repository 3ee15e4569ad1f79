import json
from pathlib import Path

import pytest

from extractor.evaluation.confidence import (
    calibration_error,
    coverage_at,
    monotone_map,
    reliability,
)
from extractor.evaluation.curves import read_curves
from extractor.evaluation.judging import Judgement
from extractor.evaluation.metrics import DocumentResult, score, summarise
from extractor.evaluation.page import as_page
from extractor.evaluation.report import as_json, as_table

RIGHT = Judgement("a", 1, 1, 1, 0.9, grounded=True)
WRONG = Judgement("a", 1, 1, 0, 0.6)
MISSED = Judgement("b", 1, 0, 0)
INVENTED = Judgement("b", 0, 1, 0, 0.3)
SILENT = Judgement("c", 0, 0, 0)


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


def test_a_report_counts_documents_without_an_error() -> None:
    results = [
        DocumentResult("1", (RIGHT, SILENT), 1.0),
        DocumentResult("2", (RIGHT, WRONG), 3.0),
    ]
    report = summarise("set", "model", results)
    assert report.whole == 0.5
    assert report.seconds == 2.0
    assert report.grounding == 1.0
    assert list(report.by_attribute) == ["a", "c"]


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


def test_the_monotone_map_never_falls_and_meets_the_measured_shares() -> None:
    outcomes = [(0.1, False), (0.5, True), (0.6, False), (0.9, True)]
    knots = monotone_map(outcomes)
    shares = [share for _, share in knots]
    assert shares == sorted(shares)
    assert knots[0] == (0.1, 0.0)
    assert (0.55, 0.5) in knots
    assert knots[-1] == (0.9, 1.0)


def test_reports_say_the_same_in_all_forms() -> None:
    results = [DocumentResult("1", (RIGHT, MISSED, INVENTED), 1.0)]
    report = summarise("a <set>", "model", results)
    content = json.loads(as_json(report, results))
    assert content["total"]["f1"] == pytest.approx(0.5)
    assert content["results"][0]["item_id"] == "1"
    assert "0.500" in as_table(report)
    page = as_page(report, {"loss": [(0, 1.0), (10, 0.5)]})
    assert "a &lt;set&gt;" in page
    assert "<set>" not in page
    assert page.count("<svg") == 3
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")


def test_learning_curves_come_from_the_log_above_the_model(tmp_path: Path) -> None:
    rows = [
        '{"kind": "train", "tokens": 10, "loss": 8.0}',
        '{"kind": "held_out", "tokens": 10, "loss": 7.0}',
        '{"kind": "train", "tokens": 20, "loss": 4.0}',
        '{"kind": "train", "tok',
    ]
    (tmp_path / "log.jsonl").write_text("\n".join(rows))
    assert read_curves(tmp_path / "model") == {
        "Loss in training": [(10.0, 8.0), (20.0, 4.0)],
        "Loss on held-out documents": [(10.0, 7.0)],
    }
    assert read_curves(tmp_path / "elsewhere" / "model") == {}
