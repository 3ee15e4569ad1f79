import json
from pathlib import Path

import pytest

from extractor.core.record import FieldStatus
from extractor.evaluation.curves import Curve, read_curves
from extractor.evaluation.judging import Judged, Judgement, Sight
from extractor.evaluation.metrics import DocumentResult, summarise
from extractor.evaluation.page import as_page
from extractor.evaluation.pairs import PairCounts
from extractor.evaluation.report import as_json, as_summary, as_table

SIGHT = Sight("IT", ("fatto in <Italia>",), "FR", "Francia", FieldStatus.FOUND)
WRONG = Judgement("country_of_origin", 1, 1, 0, 0.6, sight=SIGHT)
RIGHT = Judgement("brand", 1, 1, 1, 0.9)
SILENT = Judgement("gtin", 0, 0, 0)


def make_results(*judgements: Judgement) -> list[DocumentResult]:
    tags = {"language": ("it",)}
    return [DocumentResult("a<1>.eml", Judged(judgements, 1, 1, 1), 1.0, tags, text="<b>words</b>")]


def test_a_report_says_the_same_as_table_and_as_json() -> None:
    results = make_results(WRONG, RIGHT, SILENT)
    report = summarise("set", "model", results)
    (content,) = json.loads(as_json([(report, results)]))["sets"]
    assert content["total"]["f1"] == pytest.approx(0.5)
    assert content["breakdown"]["language"]["it"]["f1"] == pytest.approx(0.5)
    (document,) = content["results"]
    assert document["judged"]["judgements"][0]["verdict"] == "wrong"
    assert document["judged"]["judgements"][0]["sight"]["gold_reading"] == ["fatto in <Italia>"]
    table = as_table(report)
    assert "0.500" in table
    assert "nothing to find and nothing given: gtin" in table


def test_the_page_shows_an_error_with_gold_given_and_reading_and_runs_nothing() -> None:
    results = make_results(WRONG, RIGHT)
    page = as_page([(summarise("a <set>", "model", results), results)])
    assert "a &lt;set&gt;" in page
    assert "a&lt;1&gt;.eml" in page
    row = page[page.rindex("country_of_origin</td>") :].partition("</tr>")[0]
    for text in ("wrong", "IT", "fatto in &lt;Italia&gt;", "FR", "Francia", "0.60"):
        assert f">{text}<" in row
    assert "&lt;b&gt;words" in page
    assert "<script" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")


def test_the_page_follows_light_and_dark_and_draws_every_plot() -> None:
    results = make_results(WRONG, RIGHT)
    curve = Curve("Loss in training", "tokens", ((0.0, 4.0), (2e6, 1.0)))
    page = as_page([(summarise("set", "model", results), results)], (curve,))
    assert "prefers-color-scheme: dark" in page
    assert page.count("<svg") == 4  # learning curve, bars, reliability, risk and coverage
    assert "2 M" in page


def test_several_sets_get_one_line_each_and_the_published_numbers_beside() -> None:
    results = make_results(RIGHT)
    pairs = PairCounts(vc=1, vw=1)
    reports = [
        summarise("oa-mine:seen", "model", results, pairs),
        summarise("ae-110k:seen", "model", results, PairCounts(vc=1)),
    ]
    text = as_summary(reports)
    assert "oa-mine:seen" in text.splitlines()[1]
    assert [line.split()[-1] for line in text.splitlines()[-5:]] == [
        "50.0",
        "100.0",
        "75.0",
        "85.0",
        "80.0",
    ]


def test_learning_curves_come_from_the_log_above_the_model(tmp_path: Path) -> None:
    rows = [
        '{"kind": "train", "tokens": 10, "loss": 8.0}',
        '{"kind": "held_out", "tokens": 10, "loss": 7.0}',
        '{"kind": "train", "tokens": 20, "loss": 4.0}',
        '{"kind": "train", "tok',
    ]
    (tmp_path / "log.jsonl").write_text("\n".join(rows))
    curves = (
        Curve("Loss in training", "tokens", ((10.0, 8.0), (20.0, 4.0))),
        Curve("Loss on held-out documents", "tokens", ((10.0, 7.0),)),
    )
    assert read_curves(tmp_path / "model") == curves
    assert read_curves(tmp_path / "log.jsonl") == curves
    assert read_curves(tmp_path / "elsewhere" / "model") == ()
