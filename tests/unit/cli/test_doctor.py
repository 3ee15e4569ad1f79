import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli.main import main
from extractor.config import EMBEDDED_MODEL


@pytest.fixture
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)
    return CliRunner()


def test_doctor_names_the_model_by_the_hash_of_its_weights(
    runner: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader/model.safetensors").write_bytes(b"weights")
    (tmp_path / "reader/config.json").write_text('{"architectures": ["Lfm2ForCausalLM"]}')
    monkeypatch.setenv("SPECLOOM_MODEL", str(tmp_path / "reader"))
    result = runner.invoke(main, ["doctor"])
    assert result.exit_code == 0, result.output
    assert "Lfm2ForCausalLM" in result.output
    assert hashlib.sha256(b"weights").hexdigest()[:12] in result.output


def test_doctor_fails_and_says_how_to_mend_it_where_the_model_is_missing(
    runner: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECLOOM_MODEL", str(tmp_path))
    result = runner.invoke(main, ["doctor"])
    assert result.exit_code == 1
    assert "unset SPECLOOM_MODEL" in result.output


def test_doctor_shows_each_setting_and_where_it_came_from(
    runner: CliRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECLOOM_THREADS", "3")
    (tmp_path / "specloom.toml").write_text('currency = "USD"\n')
    output = runner.invoke(main, ["doctor"]).output
    assert "SPECLOOM_THREADS=3  (from the environment)" in output
    assert "SPECLOOM_CURRENCY=USD  (from specloom.toml)" in output
    assert f"SPECLOOM_MODEL={EMBEDDED_MODEL}\n" in output


@pytest.mark.parametrize(
    ("variable", "value"), [("SPECLOOM_THREADS", "many"), ("SPECLOOM_CURRENCY", "dollar")]
)
def test_a_bad_setting_is_wrong_usage_and_is_named(
    runner: CliRunner, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    result = runner.invoke(main, ["doctor"])
    assert result.exit_code == 2
    assert variable in result.output


def test_a_settings_file_with_an_unknown_name_is_refused(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "specloom.toml").write_text("curency = 'USD'\n")
    result = runner.invoke(main, ["doctor"])
    assert result.exit_code == 2
    assert "curency" in result.output


def test_a_broken_settings_file_is_refused_with_its_name(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "specloom.toml").write_text("currency = ")
    result = runner.invoke(main, ["doctor"])
    assert result.exit_code == 2
    assert "specloom.toml" in result.output
