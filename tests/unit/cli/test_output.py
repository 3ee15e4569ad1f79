import json
from pathlib import Path

import click
import pytest

from extractor.cli.output import open_writer
from extractor.export.formats import ExportFormat
from tests.unit.export.records import make_field, make_record

RECORD = make_record(make_field("name", "Cardigan", "Cardigan"), values={"name": "Cardigan"})


@pytest.mark.parametrize("form", list(ExportFormat))
def test_every_form_can_be_written_to_a_file_and_leaves_nothing_beside_it(
    form: ExportFormat, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    with open_writer(form, output) as writer:
        writer.write(RECORD)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    if form in (ExportFormat.JSON, ExportFormat.JSONL):
        assert "Cardigan" in json.dumps(json.loads(output.read_text(encoding="utf-8")))
    elif form is not ExportFormat.XLSX:
        assert "Cardigan" in output.read_text(encoding="utf-8")


def test_an_interrupted_run_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    output.write_text("before", encoding="utf-8")

    def interrupted() -> None:
        with open_writer(ExportFormat.JSON, output) as writer:
            writer.write(RECORD)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert output.read_text(encoding="utf-8") == "before"


def test_xlsx_does_not_go_to_a_terminal() -> None:
    with pytest.raises(click.UsageError, match="--output"), open_writer(ExportFormat.XLSX, None):
        pass


def test_an_output_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    output = tmp_path / "nowhere" / "out.csv"
    with pytest.raises(click.FileError) as caught, open_writer(ExportFormat.CSV, output):
        pass
    assert "nowhere" in caught.value.format_message()


def test_a_failure_of_the_run_is_not_taken_for_one_of_the_output(tmp_path: Path) -> None:
    def fails() -> None:
        with open_writer(ExportFormat.JSON, tmp_path / "out.json"):
            raise PermissionError("the model")

    with pytest.raises(PermissionError, match="the model"):
        fails()
