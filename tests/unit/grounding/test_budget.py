import pytest

from extractor.core.record import (
    DocumentRow,
    EvidenceRow,
    FieldRow,
    FieldStatus,
    ProductRow,
    Record,
)
from extractor.errors import ConfigError
from extractor.grounding.budget import NEVER, Thresholds, thresholds_for, upper_limit
from extractor.grounding.confidence import Calibration, CurvePoint, MeasuredSet
from extractor.grounding.withholding import recalibrated, withhold

EVIDENCE = (EvidenceRow(part="p", page=1, span=(0, 3)),)


@pytest.mark.parametrize(
    ("wrong", "count", "limit"),
    [
        (0, 299, 1 - 0.05 ** (1 / 299)),  # the rule of three: 3 / n
        (0, 1, 0.95),
        (3, 3, 1.0),
        (1, 100, 0.0466),  # tables of Clopper and Pearson
        (5, 200, 0.0519),
    ],
)
def test_the_limit_is_that_of_clopper_and_pearson(wrong: int, count: int, limit: float) -> None:
    assert upper_limit(wrong, count, 0.05) == pytest.approx(limit, abs=2e-4)


def test_a_budget_takes_the_widest_coverage_that_holds_it_beyond_luck() -> None:
    curve = (
        CurvePoint(0.99, 600, 0),  # limit 0.0062 at 0.05 / 4
        CurvePoint(0.95, 1_200, 3),  # 0.0072
        CurvePoint(0.90, 1_800, 15),  # rate 0.0083, but limit 0.0145
        CurvePoint(0.50, 2_400, 200),
    )
    calibration = Calibration({"*": ((0.5, 0.5),)}, {"*": curve}, "m", (MeasuredSet("s", 9, 2400),))
    found = thresholds_for(calibration, 0.01)
    assert found.of("money") == 0.95
    assert found.coverage == pytest.approx(0.5)
    assert thresholds_for(calibration, 0.02).of("money") == 0.90


def test_of_a_form_that_never_holds_the_budget_nothing_is_kept() -> None:
    curves = {"*": (CurvePoint(0.5, 2_000, 0),), "care": (CurvePoint(0.5, 2_000, 900),)}
    calibration = Calibration({}, curves, "m", (MeasuredSet("s", 9, 4_000),))
    found = thresholds_for(calibration, 0.01)
    assert found.of("care") == NEVER
    assert found.of("text") == 0.5
    assert found.coverage == pytest.approx(0.5)


def test_where_the_others_were_measured_on_all_values_coverage_counts_each_once() -> None:
    curves = {"*": (CurvePoint(0.5, 1_100, 0),), "care": (CurvePoint(0.5, 1_000, 900),)}
    calibration = Calibration({}, curves, "m", (MeasuredSet("s", 9, 1_100),))
    assert thresholds_for(calibration, 0.01).coverage == pytest.approx(100 / 1_100)


def test_a_model_that_was_not_measured_has_no_budget() -> None:
    with pytest.raises(ConfigError, match="specloom evaluate") as caught:
        thresholds_for(Calibration(), 0.01)
    assert caught.value.code == "not_calibrated"


def test_a_budget_that_nothing_holds_is_refused_with_the_smallest_that_is_held() -> None:
    calibration = Calibration({}, {"*": (CurvePoint(0.5, 100, 0),)}, "m", ())
    with pytest.raises(ConfigError, match=r"one holds is 0\.03") as caught:
        thresholds_for(calibration, 0.001)
    assert caught.value.code == "budget_not_held"


def make_record() -> Record:
    def row(path: str, confidence: float | None, status: FieldStatus) -> FieldRow:
        found = status is FieldStatus.FOUND
        return FieldRow(
            path=path,
            status=status,
            value="x" if found else None,
            reading="X" if found else None,
            confidence=confidence,
            evidence=EVIDENCE if found else (),
        )

    product = ProductRow(
        values={"brand": "x", "composition": [{"fibre": "x", "percent": "x"}]},
        fields=(
            row("brand", 0.9, FieldStatus.FOUND),
            row("composition[0].fibre", 0.95, FieldStatus.FOUND),
            row("composition[0].percent", 0.6, FieldStatus.FOUND),
            row("composition[0].component", None, FieldStatus.FOUND),
            row("season", 0.4, FieldStatus.ABSENT),
        ),
    )
    document = DocumentRow(id="d", name="d", media_type="text/plain", pages=1, parts=())
    return Record(document=document, schema_id="s@1", model="m", products=(product,))


def test_a_value_below_the_threshold_is_withheld_as_a_whole_and_its_reading_stays() -> None:
    (product,) = withhold(make_record(), {}, Thresholds.flat(0.8)).products
    assert product.values == {"brand": "x"}
    rows = {row.path: row for row in product.fields}
    for path in ("composition[0].fibre", "composition[0].percent", "composition[0].component"):
        row = rows[path]
        assert (row.status, row.value, row.reading) == (FieldStatus.INVALID, None, "X")
        assert row.evidence == EVIDENCE
        assert [problem.code for problem in row.problems] == ["below_threshold"]
    assert rows["composition[0].percent"].confidence == 0.6
    assert rows["brand"].status is FieldStatus.FOUND
    assert rows["season"].status is FieldStatus.ABSENT


def test_nothing_changes_where_all_is_sure_enough() -> None:
    record = make_record()
    assert withhold(record, {}, Thresholds.flat(0.6)) == record


def test_raw_confidences_become_measured_ones_and_those_of_silence_stay() -> None:
    calibration = Calibration({"money": ((0.0, 0.0), (1.0, 0.5)), "*": ((0.0, 0.2), (1.0, 0.2))})
    (product,) = recalibrated(make_record(), {"brand": "money"}, calibration).products
    known = {row.path: row.confidence for row in product.fields}
    assert known == {
        "brand": pytest.approx(0.45),
        "composition[0].fibre": pytest.approx(0.2),
        "composition[0].percent": pytest.approx(0.2),
        "composition[0].component": None,
        "season": 0.4,
    }
