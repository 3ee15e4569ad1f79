from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.storage.adapters import read_card
from tests.unit.training.tiny import annotated_folder

QUICK = ("--epochs", "1", "--replay", "0", "--rank", "2", "--batch-tokens", "512", "--threads", "1")


@pytest.fixture
def data(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPECLOOM_MODEL", str(base))
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SPECLOOM_THREADS", "1")
    return annotated_folder(tmp_path / "data")


def audit(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["data", "audit", *map(str, arguments)])


def test_a_clean_set_passes_and_the_report_can_be_read_by_people_and_programs(
    data: Path, tmp_path: Path
) -> None:
    done = audit(data, "--out", tmp_path / "audit")
    assert done.exit_code == 0, done.output
    page = (tmp_path / "audit/audit.html").read_text("utf-8")
    assert "4 annotated documents" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", ""), "nothing is fetched"
    rows = json.loads((tmp_path / "audit/audit.json").read_text("utf-8"))
    assert {row["kind"] for row in rows} >= {"thin attribute"}


def test_what_would_make_a_measurement_false_ends_with_its_exit_code(data: Path) -> None:
    lines = (data / "annotations.jsonl").read_text("utf-8")
    same = lines.replace("maker GH-404", "maker AB-101")
    (data / "annotations.jsonl").write_text(same, "utf-8")
    done = audit(data)
    assert done.exit_code == 3
    assert "error: leak between splits: the supplier maker ab-101 is in test, train" in done.stdout


def test_each_document_is_read_by_an_adapter_that_was_trained_on_other_suppliers(
    data: Path, tmp_path: Path
) -> None:
    done = audit(data, "--out", tmp_path / "audit", "--folds", "3", *QUICK)
    assert done.exit_code == 0, done.output
    cards = [read_card(path.parent) for path in tmp_path.rglob("fold*/*/adapter/card.json")]
    assert len(cards) == 3
    used = [sum(int(card.data.get(split, 0)) for split in _SPLITS) for card in cards]
    assert sorted(used) == [2, 3, 3]  # four suppliers, of which a fold holds one or two


_SPLITS = ("train", "validation", "test")


def test_labels_that_were_corrected_are_trained_on_anew(data: Path, tmp_path: Path) -> None:
    arguments = (data, "--out", tmp_path / "audit", "--folds", "3", *QUICK)
    assert audit(*arguments).exit_code == 0
    first = set((tmp_path / "audit/folds").iterdir())
    lines = (data / "annotations.jsonl").read_text("utf-8")
    (data / "annotations.jsonl").write_text(lines.replace('"IT"', '"FR"'), "utf-8")
    assert audit(*arguments).exit_code in (0, 3)
    assert len(set((tmp_path / "audit/folds").iterdir()) - first) == 3


def test_documents_of_two_suppliers_are_too_few_for_folds(base: Path, data: Path) -> None:
    lines = (data / "annotations.jsonl").read_text("utf-8").splitlines()
    (data / "annotations.jsonl").write_text("\n".join(lines[:2]) + "\n", "utf-8")
    done = audit(data, "--folds", "3", *QUICK)
    assert done.exit_code == 1
    assert "of 2 suppliers" in done.stderr
