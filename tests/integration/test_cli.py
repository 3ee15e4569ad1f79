"""`specloom extract` from the command line to its output, with a reader that knows the answers."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.config import Settings
from extractor.generation.canned import CannedGenerator
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import Reader
from extractor.wiring import Extractor
from schemas.registry import load_schema

CARDIGAN = "Articolo: 4021/K\nMade in Italy\n"
READINGS = {
    "4021/K": {"style_code": "4021/K", "country_of_origin": "Italy"},
    "K-204": {"style_code": "K-204"},
}


@pytest.fixture(autouse=True)
def canned_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a reader with known answers where the command builds the real one."""

    def build(settings: Settings, schema: str) -> Extractor:
        classes = (load_schema("knitwear" if schema == "auto" else schema),)
        reader = Reader(CannedGenerator(READINGS), "canned")
        return Extractor(Ingestor(), lambda: reader, classes)

    monkeypatch.setattr("extractor.cli.extract.build_extractor", build)


def extract(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["extract", *map(str, arguments)])


def make_files(folder: Path, **files: bytes) -> None:
    for name, content in files.items():
        (folder / f"{name}.txt").write_bytes(content)


def test_a_text_file_becomes_a_table_with_value_reading_and_place(tmp_path: Path) -> None:
    make_files(tmp_path, offer=CARDIGAN.encode())
    result = extract(tmp_path)
    assert result.exit_code == 0, result.output
    (line,) = [row for row in result.output.splitlines() if row.startswith("country_of_origin")]
    assert line.split()[:4] == ["country_of_origin", "IT", "Italy", "1.00"]
    assert "not in the document: " in result.output


def test_json_lines_hold_one_record_a_file_in_the_order_of_their_names(tmp_path: Path) -> None:
    make_files(tmp_path, b=b"Style: K-204\n", a=CARDIGAN.encode())
    lines = extract(tmp_path, "--format", "jsonl").stdout.splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["document"]["name"] for record in records] == ["a.txt", "b.txt"]
    assert [record["products"][0]["values"]["style_code"] for record in records] == [
        "4021/K",
        "K-204",
    ]
    assert records[0]["schema"] == "knitwear@1"


def test_standard_output_is_pure_data_even_with_many_files(tmp_path: Path) -> None:
    make_files(tmp_path, **{f"f{number:02}": CARDIGAN.encode() for number in range(20)})
    result = extract(tmp_path, "--format", "json")
    assert len(json.loads(result.stdout)) == 20


def test_one_unreadable_file_gives_code_3_and_its_reason_and_the_others_are_read(
    tmp_path: Path,
) -> None:
    make_files(tmp_path, offer=CARDIGAN.encode())
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nnot really")
    result = extract(tmp_path, "--format", "jsonl")
    assert result.exit_code == 3
    broken, offer = [json.loads(line) for line in result.stdout.splitlines()]
    assert broken["problems"][0]["code"] == "damaged_pdf"
    assert offer["products"][0]["values"]["style_code"] == "4021/K"


def test_a_document_that_says_nothing_is_no_failure(tmp_path: Path) -> None:
    make_files(tmp_path, note=b"See you on Monday.\n")
    result = extract(tmp_path)
    assert result.exit_code == 0
    assert "not in the document: style_code" in result.output


def test_a_huge_file_is_reported_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPECLOOM_MAX_FILE_MB", "1")
    make_files(tmp_path, a=CARDIGAN.encode(), b=b"0" * 1_000_001, c=CARDIGAN.encode())
    result = extract(tmp_path, "--format", "jsonl")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 3
    assert [record["document"]["name"] for record in records] == ["a.txt", "b.txt", "c.txt"]
    assert records[1]["problems"][0]["code"] == "too_large"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nowhere.pdf"],
        ["."],
        ["../offer.txt", "--format", "yaml"],
        ["../offer.txt", "--format", "xlsx"],
        ["../offer.txt", "--schema", "no_such_schema"],
    ],
    ids=["no path", "no such file", "empty folder", "no such form", "no file for xlsx", "schema"],
)
def test_wrong_usage_gives_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    make_files(tmp_path, offer=CARDIGAN.encode())
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert extract(*arguments).exit_code == 2


def test_the_output_file_holds_what_was_asked_for(tmp_path: Path) -> None:
    make_files(tmp_path, offer=CARDIGAN.encode())
    result = extract(tmp_path / "offer.txt", "--format", "csv", "--output", tmp_path / "out.csv")
    assert result.stdout == ""
    header, row = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert dict(zip(header.split(","), row.split(","), strict=True))["country_of_origin"] == "IT"
