import json
from pathlib import Path

import pytest

from extractor.errors import ConfigError
from extractor.grounding.confidence import (
    CALIBRATION_FILE,
    Calibration,
    CurvePoint,
    MeasuredSet,
    combine,
)

MEASURED = Calibration(
    maps={"money": ((0.5, 0.2), (1.0, 0.8)), "*": ((0.0, 0.0), (1.0, 0.5))},
    curves={"money": (CurvePoint(0.7, 40, 1),), "*": ()},
    model="reader-1-0a0a0a0a",
    sets=(MeasuredSet("held-out", 300, 4_000),),
)


def test_a_value_is_as_sure_as_its_least_sure_leaf() -> None:
    assert combine([0.9, 0.4, 0.8]) == 0.4
    assert combine([]) is None


def test_without_a_measured_map_confidence_stays_as_it_is(tmp_path: Path) -> None:
    assert Calibration.load(tmp_path, "any").apply("text", 0.7) == 0.7


def test_a_stored_calibration_is_read_back_whole(tmp_path: Path) -> None:
    MEASURED.save(tmp_path)
    assert Calibration.load(tmp_path, MEASURED.model) == MEASURED


def test_a_map_is_applied_by_form_and_held_at_its_ends() -> None:
    assert MEASURED.apply("money", 0.75) == pytest.approx(0.5)
    assert MEASURED.apply("money", 0.1) == pytest.approx(0.2)
    assert MEASURED.apply("text", 0.8) == pytest.approx(0.4)


def test_a_calibration_of_other_weights_is_refused_with_what_to_do(tmp_path: Path) -> None:
    MEASURED.save(tmp_path)
    with pytest.raises(ConfigError, match="specloom evaluate --calibrate") as caught:
        Calibration.load(tmp_path, "reader-1-ffffffff")
    assert caught.value.code == "stale_calibration"


@pytest.mark.parametrize(
    "stored",
    [
        3,
        {"maps": {"*": [[0, 0]]}},
        {"version": 2, "model": "m", "sets": [], "forms": {}},
        {"version": 1, "model": "m", "sets": [], "forms": {"*": {"map": [], "curve": []}}},
        {
            "version": 1,
            "model": "m",
            "sets": [],
            "forms": {"*": {"map": [[0.1, 0.9], [0.9, 0.1]], "curve": []}},
        },
    ],
    ids=["no object", "older form", "newer form", "empty map", "falling map"],
)
def test_what_is_no_calibration_is_refused(tmp_path: Path, stored: object) -> None:
    (tmp_path / CALIBRATION_FILE).write_text(json.dumps(stored))
    with pytest.raises(ConfigError) as caught:
        Calibration.load(tmp_path, "m")
    assert caught.value.code == "bad_calibration"
