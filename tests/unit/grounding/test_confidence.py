import json
from pathlib import Path

import pytest

from extractor.errors import ConfigError
from extractor.grounding.confidence import CALIBRATION_FILE, Calibration, combine


def test_a_value_is_as_sure_as_its_least_sure_leaf() -> None:
    assert combine([0.9, 0.4, 0.8]) == 0.4
    assert combine([]) is None


def test_without_a_measured_map_confidence_stays_as_it_is(tmp_path: Path) -> None:
    assert Calibration.load(tmp_path).apply("text", 0.7) == 0.7


def test_a_stored_map_is_applied_by_form_and_held_at_its_ends(tmp_path: Path) -> None:
    Calibration({"money": ((0.5, 0.2), (1.0, 0.8)), "*": ((0.0, 0.0), (1.0, 0.5))}).save(tmp_path)
    calibration = Calibration.load(tmp_path)
    assert calibration.apply("money", 0.75) == pytest.approx(0.5)
    assert calibration.apply("money", 0.1) == pytest.approx(0.2)
    assert calibration.apply("text", 0.8) == pytest.approx(0.4)


@pytest.mark.parametrize(
    "maps", [{"text": [[0.1, 0.9], [0.9, 0.1]]}, {"text": []}, {"text": ["x"]}, 3]
)
def test_a_map_that_is_not_monotone_is_refused(tmp_path: Path, maps: object) -> None:
    (tmp_path / CALIBRATION_FILE).write_text(json.dumps({"maps": maps}))
    with pytest.raises(ConfigError) as caught:
        Calibration.load(tmp_path)
    assert caught.value.code == "bad_calibration"
