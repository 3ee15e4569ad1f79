import json

import pytest

from extractor.evaluation.judging import Judged, Judgement
from extractor.evaluation.metrics import DocumentResult, summarise
from extractor.evaluation.page import as_page
from extractor.evaluation.report import as_json, as_table
from extractor.evaluation.thresholds import operating_points

SURE = Judgement("brand", 1, 1, 1, 0.95)
WRONG = Judgement("name", 1, 1, 0, 0.55)
INVENTED = Judgement("gtin", 0, 1, 0, 0.65)
SILENT = Judgement("fit", 0, 0, 0)


def test_what_is_less_sure_counts_as_withheld_and_as_no_longer_invented() -> None:
    points = {one.min_confidence: one.total for one in operating_points([SURE, WRONG, INVENTED])}
    assert points[0.0].precision == pytest.approx(1 / 3)
    assert points[0.6].precision == pytest.approx(1 / 2)
    assert points[0.6].abstention == pytest.approx(1 / 2)
    assert points[0.6].invention == 1.0
    assert points[0.7].precision == 1.0
    assert points[0.7].recall == pytest.approx(1 / 2)
    assert points[0.7].invention == 0.0


def test_a_value_of_just_that_confidence_is_kept() -> None:
    at = Judgement("brand", 1, 1, 1, 0.6)
    kept = {one.min_confidence: one.total.given for one in operating_points([at])}
    assert (kept[0.6], kept[0.7]) == (1, 0)


def test_values_without_confidence_have_no_operating_points() -> None:
    assert operating_points([SILENT, Judgement("brand", 1, 1, 1)]) == ()


def test_table_page_and_json_tell_the_same_operating_points() -> None:
    results = [DocumentResult("a", Judged((SURE, WRONG, INVENTED, SILENT), 1, 1, 1))]
    report = summarise("set", "model", results)
    table = as_table(report)
    row = next(line for line in table.splitlines() if line.startswith("0.7 "))
    assert row.split() == ["0.7", "0.667", "1.000", "0.500", "1", "1", "0.500", "0.000"]
    (content,) = json.loads(as_json([(report, results)]))["sets"]
    point = content["operating_points"][4]
    assert (point["min_confidence"], point["precision"], point["invention"]) == (0.7, 1.0, 0.0)
    page = as_page([(report, results)])
    assert "<td>0.7</td><td>0.667</td><td>1.000</td>" in page
