"""`specloom evaluate` from sets to reports, with a reader that knows some of the answers."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pydantic import JsonValue

from extractor.cli.main import main
from extractor.config import Settings
from extractor.generation.canned import CannedGenerator
from extractor.generation.completion import Completion, GenerationRequest
from extractor.grounding.confidence import CALIBRATION_FILE, Calibration
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import Reader
from extractor.wiring import Extractor, model_id
from schemas.registry import load_schema

ITALIAN = "Articolo: 4021/K\nMade in Italy\n"
WRONG = "Articolo: K-204\nMade in Italy for France\n"
READINGS = {
    "4021/K": {"style_code": "4021/K", "country_of_origin": "Italy"},
    "K-204": {"style_code": "K-204", "country_of_origin": "France"},
}


class Counting(CannedGenerator):
    """Counts the questions that it is asked."""

    asked = 0

    def generate(self, requests: Sequence[GenerationRequest]) -> list[Completion]:
        self.asked += len(requests)
        return super().generate(requests)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


@pytest.fixture(autouse=True)
def canned_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Counting:
    """Put a reader with known answers where the commands build the real one."""
    generator = Counting(READINGS, confidence=0.9)

    def build(settings: Settings, schema: str, calibration: Calibration | None = None) -> Extractor:
        name = model_id(settings.model)
        stored = calibration or Calibration.load(Path(settings.model), name)
        classes = (load_schema("knitwear" if schema == "auto" else schema),)
        return Extractor(Ingestor(), lambda: Reader(generator, name, stored), classes)

    monkeypatch.setattr("extractor.cli.evaluate.build_extractor", build)
    monkeypatch.setattr("extractor.cli.extract.build_extractor", build)
    monkeypatch.chdir(tmp_path)
    return generator


def write_set(path: Path, rights: int, wrongs: int) -> None:
    gold: JsonValue = {"country_of_origin": "IT", "season": None}
    lines = [
        {"id": f"{path.stem}-{number}", "text": text, "schema": "knitwear", "gold": gold}
        for number, text in enumerate([ITALIAN] * rights + [WRONG] * wrongs)
    ]
    path.write_text("\n".join(json.dumps(line) for line in lines))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_a_set_becomes_a_table_a_json_and_a_page(tmp_path: Path, model: Path) -> None:
    write_set(tmp_path / "mine.jsonl", rights=3, wrongs=1)
    out = tmp_path / "out"
    result = run("evaluate", "--model", model, "--data", "mine.jsonl", "--out", out)
    assert result.exit_code == 0, result.output
    (row,) = [line for line in result.output.splitlines() if line.startswith("country_of_origin")]
    assert row.split()[1:4] == ["0.750", "0.750", "0.750"]
    (content,) = json.loads((out / "report.json").read_text())["sets"]
    assert (content["whole"], content["documents"]) == (0.75, 4)
    assert "Made in Italy for France" in (out / "report.html").read_text()
    assert len((out / "records.jsonl").read_text().splitlines()) == 4


def test_a_second_run_only_judges(tmp_path: Path, model: Path, canned_reader: Counting) -> None:
    write_set(tmp_path / "mine.jsonl", rights=2, wrongs=0)
    first = run("evaluate", "--model", model, "--data", "mine.jsonl")
    asked = canned_reader.asked
    second = run("evaluate", "--model", model, "--data", "mine.jsonl")
    assert asked > 0
    assert canned_reader.asked == asked
    assert first.output == second.output
    run("evaluate", "--model", model, "--data", "mine.jsonl", "--fresh")
    assert canned_reader.asked == 2 * asked


def test_what_lies_beside_the_weights_and_has_a_say_reads_again_and_a_calibration_does_not(
    tmp_path: Path, model: Path, canned_reader: Counting
) -> None:
    write_set(tmp_path / "mine.jsonl", rights=2, wrongs=0)
    run("evaluate", "--model", model, "--data", "mine.jsonl")
    asked = canned_reader.asked
    Calibration({"*": ((0.5, 0.5),)}, {}, model_id(str(model))).save(model)
    run("evaluate", "--model", model, "--data", "mine.jsonl")
    assert canned_reader.asked == asked
    (model / "presence.json").write_text("{}")
    stale = run("evaluate", "--model", model, "--data", "mine.jsonl")
    assert stale.exit_code == 1
    assert "measure again" in stale.output
    Calibration({"*": ((0.5, 0.5),)}, {}, model_id(str(model))).save(model)
    run("evaluate", "--model", model, "--data", "mine.jsonl")
    assert canned_reader.asked == 2 * asked


def test_several_sets_end_in_one_table(tmp_path: Path, model: Path) -> None:
    write_set(tmp_path / "one.jsonl", rights=1, wrongs=0)
    write_set(tmp_path / "two.jsonl", rights=0, wrongs=1)
    result = run(
        "evaluate", "--model", model, "--data", "one.jsonl", "--data", "two.jsonl",
        "--schema", "both",
    )  # fmt: skip
    lines = result.output.splitlines()
    names = [line[:20].strip() for line in lines[-4:]]
    assert names == ["one", "one (schema auto)", "two", "two (schema auto)"]


def test_sets_whose_public_data_is_elsewhere_are_passed_over_aloud(
    tmp_path: Path, model: Path
) -> None:
    write_set(tmp_path / "one.jsonl", rights=1, wrongs=0)
    options = ("--model", model, "--shared-data", tmp_path / "nowhere", "--data", "stiles")
    both = run("evaluate", *options, "--data", "one.jsonl")
    assert both.exit_code == 0
    assert "skipped: the data of the set 'stiles' is not at" in both.stderr
    alone = run("evaluate", *options)
    assert alone.exit_code == 1
    assert "SPECLOOM_SHARED_DATA" in alone.output


def test_documents_with_answers_beside_them_are_a_set(tmp_path: Path, model: Path) -> None:
    answers: JsonValue = {
        "schema": "knitwear@1",
        "language": "it",
        "traps": ["none"],
        "products": [
            {
                "attributes": {
                    "style_code": {"value": "4021/K", "reading": "4021/K"},
                    "country_of_origin": {"value": "IT", "reading": "Italy"},
                }
            }
        ],
    }
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.txt").write_text(ITALIAN)
    (folder / "a.txt.answers.json").write_text(json.dumps(answers))
    result = run("evaluate", "--model", model, "--data", folder)
    assert result.exit_code == 0, result.output
    assert "documents without an error" in result.output
    (row,) = [line for line in result.output.splitlines() if line.startswith("documents without")]
    assert row.endswith("1.000")
    (grounding,) = [line for line in result.output.splitlines() if line.startswith("grounding")]
    assert grounding.endswith("1.000")


def test_calibration_turns_confidence_into_what_was_measured(tmp_path: Path, model: Path) -> None:
    write_set(tmp_path / "mine.jsonl", rights=150, wrongs=100)
    result = run("evaluate", "--model", model, "--data", "mine.jsonl", "--calibrate")
    assert result.exit_code == 0, result.output
    stored = Calibration.load(model, model_id(str(model)))
    assert stored.apply("country", 0.9) == pytest.approx(0.6, abs=0.01)
    assert [(one.name, one.documents, one.values) for one in stored.sets] == [("mine", 250, 250)]
    again = run("evaluate", "--model", model, "--data", "mine.jsonl")
    (row,) = [line for line in again.output.splitlines() if line.startswith("calibration error")]
    assert float(row.split()[-1]) < 0.01


def test_too_few_values_measure_nothing(tmp_path: Path, model: Path) -> None:
    write_set(tmp_path / "mine.jsonl", rights=5, wrongs=0)
    result = run("evaluate", "--model", model, "--data", "mine.jsonl", "--calibrate")
    assert result.exit_code == 1
    assert "too few" in result.output
    assert not (model / CALIBRATION_FILE).exists()


def test_an_error_budget_says_what_it_keeps_and_withholds_the_rest(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECLOOM_MODEL", str(model))
    write_set(tmp_path / "mine.jsonl", rights=250, wrongs=0)
    assert run("evaluate", "--data", "mine.jsonl", "--calibrate").exit_code == 0
    (tmp_path / "offer.txt").write_text(ITALIAN)
    kept = run("extract", "offer.txt", "--format", "json", "--error-budget", "0.05")
    assert kept.exit_code == 0, kept.output
    assert "100% of the values given are kept, measured with model-" in kept.stderr
    assert json.loads(kept.stdout)[0]["products"][0]["values"]["country_of_origin"] == "IT"

    tight = run("extract", "offer.txt", "--error-budget", "0.001")
    assert tight.exit_code == 1
    assert "smallest that one holds" in tight.output


def test_a_budget_without_a_measured_model_is_refused_with_what_to_do(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECLOOM_MODEL", str(model))
    (tmp_path / "offer.txt").write_text(ITALIAN)
    result = run("extract", "offer.txt", "--error-budget", "0.01")
    assert result.exit_code == 1
    assert "specloom evaluate" in result.output


@pytest.mark.parametrize(("floor", "values"), [("0.9", {"country_of_origin"}), ("0.95", set())])
def test_values_below_a_named_confidence_are_withheld_and_their_words_stay(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch, floor: str, values: set[str]
) -> None:
    monkeypatch.setenv("SPECLOOM_MODEL", str(model))
    (tmp_path / "offer.txt").write_text(ITALIAN)
    result = run("extract", "offer.txt", "--format", "json", "--min-confidence", floor)
    (product,) = json.loads(result.stdout)[0]["products"]
    assert product["values"].keys() & {"country_of_origin"} == values
    (row,) = [row for row in product["fields"] if row["path"] == "country_of_origin"]
    assert (row["reading"], row["confidence"]) == ("Italy", 0.9)
    if not values:
        assert row["status"] == "invalid"
        assert row["problems"][0]["code"] == "below_threshold"


def test_a_budget_and_a_named_confidence_together_are_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "offer.txt").write_text(ITALIAN)
    options = ("--min-confidence", "0.5", "--error-budget", "0.1")
    assert run("extract", "offer.txt", *options).exit_code == 2
