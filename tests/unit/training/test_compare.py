from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli.main import main
from extractor.evaluation.scores import Score, score
from extractor.training.comparison import Contender, verdict
from extractor.training.footprint import forget_peak, peak_memory_mb
from extractor.training.measure import Measured
from tests.unit.training.test_promotion import BETTER, trained


@pytest.fixture
def home(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECLOOM_MODEL", str(base))
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SPECLOOM_THREADS", "1")
    return tmp_path


def contender(name: str, f1: float, seconds: float) -> Contender:
    right = round(100 * f1)
    total = Score(right=right, given=100, expected=100, **dict.fromkeys(_REST, 0))
    return Contender(name, Measured({}, total, 10, 0, seconds), memory_mb=500)


_REST = tuple(set(score([]).__dataclass_fields__) - {"right", "given", "expected"})


def verdict_of(base: float, shots: float, tuned: float) -> str:
    return verdict(
        [contender("base", base, 10), contender("shots", shots, 30), contender("tuned", tuned, 10)]
    )


def test_the_verdict_names_the_cheapest_way_that_reads_best() -> None:
    assert verdict_of(0.80, 0.80, 0.80).startswith("Use the base")
    assert verdict_of(0.80, 0.83, 0.90).startswith("Use the tuned reader: F1 0.900 against 0.800")
    assert verdict_of(0.80, 0.90, 0.82).startswith("Use examples in the prompt")
    assert "3.00 times" in verdict_of(0.80, 0.90, 0.82)


def test_a_tie_within_the_noise_goes_to_the_reader_that_costs_less_time() -> None:
    assert verdict_of(0.80, 0.905, 0.90).startswith("Use the tuned reader")


def test_all_three_ways_are_measured_on_the_test_documents(
    home: Path, base: Path, annotated: Path
) -> None:
    folder = trained(home / "adapter", base, BETTER)
    done = CliRunner().invoke(main, ["compare", str(folder), "--data", str(annotated)])
    assert done.exit_code == 0, done.output
    rows = done.stdout.splitlines()
    assert [row.split("  ")[0] for row in rows[1:4]] == ["base", "base with 2 examples", "tuned"]
    assert all("/1 " in row for row in rows[1:4]), "one document is for testing"
    assert rows[-1].startswith("Use ")


def test_an_adapter_of_another_base_is_not_compared(
    home: Path, base: Path, annotated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = trained(home / "adapter", base, BETTER)
    monkeypatch.delenv("SPECLOOM_MODEL")
    done = CliRunner().invoke(main, ["compare", str(folder), "--data", str(annotated)])
    assert done.exit_code == 1
    assert "was made for other weights" in done.stderr


def test_documents_that_are_not_divided_are_refused_with_what_to_do(
    home: Path, base: Path, annotated: Path
) -> None:
    data = home / "undivided"
    data.mkdir()
    for path in annotated.rglob("*.txt"):
        target = data / path.relative_to(annotated)
        target.parent.mkdir(parents=True)
        target.write_bytes(path.read_bytes())
    lines = (annotated / "annotations.jsonl").read_text("utf-8")
    for split in ("train", "validation", "test"):
        lines = lines.replace(f',"split":"{split}"', "")
    (data / "annotations.jsonl").write_text(lines, "utf-8")
    folder = trained(home / "adapter", base, BETTER)
    done = CliRunner().invoke(main, ["compare", str(folder), "--data", str(data)])
    assert done.exit_code == 1
    assert "specloom data split" in done.stderr


def test_memory_of_a_reader_is_its_own_and_not_that_of_the_one_before() -> None:
    held = bytearray(300_000_000)
    held[::4096] = b"1" * len(held[::4096])
    before = peak_memory_mb("cpu")
    del held
    forget_peak("cpu")
    assert peak_memory_mb("cpu") < before - 200
