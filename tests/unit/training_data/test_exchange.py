from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from extractor.cli.main import main
from extractor.errors import ConfigError
from schemas.parsing import ReadingContext
from schemas.products.knitwear import Knitwear
from training_data.annotations import Status, read_annotations
from training_data.known_values import read_cell, read_known

SHEET = "Art. 4021/K\nComposition: 85% wool, 15% cashmere\nMade in Italy\nSizes: S, M, L\n320 g\n"
CONTEXT = ReadingContext()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["data", *arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "docs/acme"
    place.mkdir(parents=True)
    (place / "a.txt").write_text(SHEET, "utf-8")
    return tmp_path / "docs"


def test_known_values_of_a_pim_are_found_in_the_text_and_the_rest_is_listed(folder: Path) -> None:
    table = folder.parent / "known.csv"
    table.write_text(
        "style_code,Composition,country_of_origin,net_weight,brand\n"
        '4021/K,"85% wool, 15% cashmere",Italy,320 g,Acme\n9999,,,,\n',
        "utf-8",
    )
    done = run("import", str(table), "--documents", str(folder), "--schema", "knitwear")
    assert done.exit_code == 3, done.output
    assert "'Acme' is not in the document" in done.output
    assert "row 3" in done.output
    attributes = read_annotations(folder)[0].products[0].attributes
    words = {name: [r.text for r in one.readings] for name, one in attributes.items()}
    assert words["composition"] == ["85%", "wool", "15%", "cashmere"]
    assert words["country_of_origin"] == ["Italy"]
    assert words["net_weight"] == ["320 g"]
    assert attributes["brand"].status is Status.UNPLACED  # taught to nobody, as present or absent


def test_an_excel_file_of_known_values_is_read_by_labels_in_any_language(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Datei", "Artikelnummer", "Zusammensetzung", "Farbton XY"])
    book.active.append(["a.txt", "4021/K", "Futter: 100% seta", "blu"])
    path = tmp_path / "known.xlsx"
    book.save(path)
    table = read_known(path, Knitwear, CONTEXT)
    assert table.ignored == ("Farbton XY",)
    assert table.products[0].file == "a.txt"
    assert table.products[0].values["style_code"] == "4021/K"
    assert table.products[0].values["composition"] == [
        {"component": "lining", "fibre": "silk", "percent": "100"}
    ]


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("moq", '{"amount":"50","unit":"pieces"}', {"amount": "50", "unit": "pieces"}),
        ("country_of_origin", "IT", "IT"),
        ("sizes", "S; M; L", ["S", "M", "L"]),
        ("colours", "900 blu", [{"code": "900", "name": "blu"}]),
        ("gtin", "8001234567890", None),
    ],
)  # fmt: skip
def test_cells_are_read_as_people_write_them(name: str, cell: str, value: object) -> None:
    assert read_cell(Knitwear, name, cell, CONTEXT) == value


def test_a_table_without_any_attribute_of_the_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("foo,bar\n1,2\n", "utf-8")
    with pytest.raises(ConfigError) as raised:
        read_known(path, Knitwear, CONTEXT)
    assert raised.value.code == "bad_known_values"


def test_what_goes_to_label_studio_comes_back_the_same(folder: Path) -> None:
    table = folder.parent / "known.csv"
    table.write_text('style_code,Composition\n4021/K,"85% wool, 15% cashmere"\n', "utf-8")
    run("import", str(table), "--documents", str(folder), "--schema", "knitwear")
    before = read_annotations(folder)[0]
    tasks = folder.parent / "tasks.json"
    assert run("export", str(folder), str(tasks)).exit_code == 0
    assert "composition.fibre" in (folder.parent / "tasks.knitwear.xml").read_text("utf-8")
    back = folder.parent / "back.jsonl"
    done = run(
        "import", str(tasks), "--documents", str(folder), "--schema", "knitwear", "--out", str(back)
    )
    assert done.exit_code == 0, done.output
    after = read_annotations(back)[0]
    for name, attribute in before.products[0].attributes.items():
        again = after.products[0].attributes[name]
        assert again.value == attribute.value
        assert set(again.readings) == set(attribute.readings)


def test_rows_of_label_studio_without_numbers_are_counted_by_their_leaves(folder: Path) -> None:
    def region(text: str, label: str) -> dict[str, object]:
        start = SHEET.index(text)
        value = {"start": start, "end": start + len(text), "text": text, "labels": [label]}
        return {"type": "labels", "value": value}

    result = [
        region("85%", "composition.percent"),
        region("wool", "composition.fibre"),
        region("15%", "composition.percent"),
        region("cashmere", "composition.fibre"),
    ]
    task = {"data": {"file": "acme/a.txt", "text": SHEET}, "annotations": [{"result": result}]}
    path = folder.parent / "tasks.json"
    path.write_text(json.dumps([task]), "utf-8")
    done = run("import", str(path), "--documents", str(folder), "--schema", "knitwear")
    assert done.exit_code == 0, done.output
    value = read_annotations(folder)[0].products[0].attributes["composition"].value
    assert [(row["fibre"], row["percent"]) for row in value] == [("wool", "85"), ("cashmere", "15")]


def test_a_json_file_that_is_no_export_is_refused(folder: Path) -> None:
    path = folder.parent / "tasks.json"
    path.write_text('[{"data": {"text": "x"}}]', "utf-8")
    done = run("import", str(path), "--documents", str(folder), "--schema", "knitwear")
    assert done.exit_code == 1
    assert "no Label Studio JSON export" in done.output
