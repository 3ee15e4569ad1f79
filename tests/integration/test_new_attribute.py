from __future__ import annotations

import csv
import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli.main import main
from extractor.training.gate import read_evaluation
from tests.integration.pilling import write_pilling_documents

PAGE = Path(__file__).resolve().parents[2] / "docs/new-attribute.md"


def commands() -> list[list[str]]:
    lines = re.findall(r"^specloom (.*)$", PAGE.read_text("utf-8"), re.M)
    return [shlex.split(line) for line in lines]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_page_takes_an_attribute_from_the_schema_to_extraction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = write_pilling_documents(tmp_path / "documents", 40)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPECLOOM_HOME", str(tmp_path / "home"))
    for arguments in commands():
        if arguments[:2] == ["data", "annotate"]:  # what a person does in between
            for path, text in answers.items():
                path.write_text(text, "utf-8")
        done = CliRunner().invoke(main, arguments, catch_exceptions=False)
        print(" ".join(arguments), "\n", done.output)  # noqa: T201 - minutes pass between them
        assert done.exit_code == 0, done.output

    evaluation = read_evaluation(tmp_path / "runs/pilling/adapter")
    assert evaluation.readings["tuned"].by_attribute["pilling"].f1 >= 0.90
    card = json.loads((tmp_path / "runs/pilling/adapter/card.json").read_text("utf-8"))
    assert card["progress"]["peak_memory_mb"] <= 3_000
    with (tmp_path / "products.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 40, "the answers beside the documents are no documents"
    assert all("+pilling-1" in row["model"] for row in rows)
    assert sum(bool(row["pilling"]) for row in rows) >= 25
