import json
import zipfile
from pathlib import Path

import pytest
from pydantic import JsonValue

from extractor.errors import SchemaError
from schemas.akeneo.changes import changes
from schemas.akeneo.document import ImportedFamily, import_family
from schemas.akeneo.files import read_catalog
from schemas.akeneo.overrides import TEMPLATE, Overrides, load_overrides
from schemas.base import ReadingTree, Risk
from schemas.parsing import ReadingContext, parse_attribute
from schemas.registry import load_schema
from tests.unit.schemas.akeneo_exports import (
    ATTRIBUTES,
    FAMILIES,
    OPTIONS,
    csv_text,
    workbook,
    write_csv_exports,
)


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    return write_csv_exports(tmp_path / "exports")


def imported(exports: Path, **attributes: JsonValue) -> ImportedFamily:
    overrides = Overrides.model_validate({"attributes": attributes})
    return import_family(read_catalog([exports]), "knits", overrides)


@pytest.mark.parametrize(
    ("attribute", "words", "value"),
    [
        ("sku", "ab-12", "ab-12"),
        ("sku", "ab 12", None),
        ("color", "blu notte", "navy"),
        ("color", "camel", "camel"),
        ("color", "puce", None),
        ("materials", ["Lana", "seta"], ["wool", "silk"]),
        ("gauge", "12 GG", "12"),
        ("gauge", "30", None),
        ("weight", "0,32 kg", "320"),
        ("yarn", "40", "40"),
        ("price", ["EUR 890,00"], [{"amount": "890.00", "currency": "EUR"}]),
        ("released", "1 March 2026", "2026-03-01"),
        ("washable", "true", "true"),
        ("designer", "R. Bianchi", "R. Bianchi"),
        (
            "fibres",
            [{"fibre": "cachemire", "percentage": "90%"}],
            [{"fibre": "cashmere", "percentage": "90"}],
        ),
    ],
)
def test_a_family_reads_words_by_the_types_and_labels_of_the_pim(
    exports: Path, attribute: str, words: ReadingTree, value: JsonValue
) -> None:
    schema = imported(exports).schema()
    assert parse_attribute(schema, attribute, words, ReadingContext()).value == value


def test_labels_of_all_locales_are_words_the_reader_knows_the_attribute_by(exports: Path) -> None:
    spec = imported(exports).schema().spec()
    labels = spec.attribute("name").labels
    assert labels["en"][0] == "Name"
    assert labels["it"][0] == "Nome"
    assert "Bezeichnung" in labels["de"]  # known for this code beside the PIM
    # Without an English label: the other one, or what is known for the code.
    assert spec.attribute("gauge").description


def test_groups_and_sort_orders_give_the_order_and_requirements_stay_apart(exports: Path) -> None:
    document = imported(exports).document
    properties = document["properties"]
    assert isinstance(properties, dict)
    assert list(properties)[:5] == ["sku", "designer", "name", "color", "weight"]
    assert document["required"] == ["sku", "name", "color"]
    assert document["x-requirements"] == {"ecommerce": ["sku", "name", "color"], "print": ["sku"]}
    assert document["x-family-variants"] == {"knits_by_color": [["color"]]}


def test_what_is_not_read_or_read_otherwise_is_said(exports: Path) -> None:
    notes = "\n".join(imported(exports).notes)
    for part in (
        "picture: not read (pim_catalog_image)",
        "designer: it has no options",
        "yarn: the unit DENIER_OF_OURS is not known",
        "fibres.photo: a column of product_link is not read",
    ):
        assert part in notes


def test_overrides_win_and_what_they_cannot_reach_is_said(exports: Path) -> None:
    family = imported(
        exports,
        color={"synonyms": {"it": ["Tinta"]}, "options": {"navy": ["blu scuro"]}, "risk": "high"},
        yarn={"exclude": True},
        fibres={"form": "composition", "description": "each fibre with its share"},
        gone={"risk": "low"},
    )
    schema = family.schema()
    spec = schema.spec()
    assert parse_attribute(schema, "color", "blu scuro", ReadingContext()).value == "navy"
    assert "Tinta" in spec.attribute("color").labels["it"]
    assert spec.attribute("color").risk is Risk.HIGH
    assert spec.attribute("fibres").form == "composition"
    assert "yarn" not in [attribute.name for attribute in spec.attributes]
    assert any("gone" in note for note in family.notes)


def test_the_schema_file_is_taken_by_everything_that_takes_schemas(
    exports: Path, tmp_path: Path
) -> None:
    family = imported(exports)
    path = tmp_path / "pim_knits.json"
    path.write_text(json.dumps(family.document), encoding="utf-8")
    assert load_schema(str(path)).schema_id == family.schema_id
    assert family.schema_id.startswith("pim_knits@")


def test_csv_xlsx_zip_and_rest_say_the_same(exports: Path, tmp_path: Path) -> None:
    expected = imported(exports).document
    archive = tmp_path / "pim.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for path in sorted(exports.iterdir()):
            zipped.write(path, f"akeneo/{path.name}")
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    for path in sorted(exports.iterdir()):
        (sheets / path.name).write_bytes(path.read_bytes())
    (sheets / "export_attributes.csv").unlink()
    (sheets / "a.xlsx").write_bytes(workbook(ATTRIBUTES))
    for source in (archive, sheets):
        assert import_family(read_catalog([source]), "knits", Overrides()).document == expected
    answers = tmp_path / "rest"
    answers.mkdir()
    page = {"_embedded": {"items": [rest_attribute(row) for row in ATTRIBUTES]}}
    (answers / "attributes.json").write_text(json.dumps(page))
    for path in sorted(exports.glob("*.csv")):
        if "attributes" not in path.name:
            (answers / path.name).write_bytes(path.read_bytes())
    assert import_family(read_catalog([answers]), "knits", Overrides()).document == expected


def rest_attribute(row: dict[str, str]) -> dict[str, JsonValue]:
    """Return a row as the REST interface gives it."""
    labels: dict[str, JsonValue] = {
        key.removeprefix("label-"): text for key, text in row.items() if key.startswith("label-")
    }
    plain: dict[str, JsonValue] = {k: v for k, v in row.items() if not k.startswith("label-")}
    if "table_configuration" in row:
        plain["table_configuration"] = json.loads(row["table_configuration"])
    if "max_characters" in row:
        plain["max_characters"] = int(row["max_characters"])
    return plain | {"labels": labels, "localizable": row.get("localizable") == "1"}


def test_a_second_import_says_what_changed_and_what_breaks(exports: Path) -> None:
    before = imported(exports).document
    assert changes(before, before) == []
    options = [*OPTIONS[1:], {"attribute": "color", "code": "ecru", "label-en_US": "Ecru"}]
    (exports / "export_options.csv").write_text(csv_text(tuple(options)))
    rows = [dict(row) for row in ATTRIBUTES if row["code"] != "released"]
    next(row for row in rows if row["code"] == "gauge")["number_max"] = "20"
    next(row for row in rows if row["code"] == "washable")["type"] = "pim_catalog_text"
    rows.append({"code": "season", "type": "pim_catalog_text", "group": "general"})
    (exports / "export_attributes.csv").write_text(csv_text(tuple(rows)))
    family = {**FAMILIES[0], "attributes": ",".join(row["code"] for row in rows)}
    (exports / "export_families.csv").write_text(csv_text((family,)))
    found = {
        (one.attribute, one.what): one.breaks for one in changes(before, imported(exports).document)
    }
    assert found[("color", "option_added")] is False
    assert found[("color", "option_removed")] is True
    assert found[("gauge", "limit")] is True
    assert found[("washable", "type")] is True
    assert found[("released", "removed")] is True
    assert found[("season", "added")] is False


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("attributes: {color: {risk: deadly}}", "attributes.color.risk"),
        ("attributes: {color: {synonym: x}}", "attributes.color.synonym"),
        ("attributes: [", "cannot be used"),
    ],
)
def test_a_mistake_in_the_overrides_names_its_place(
    tmp_path: Path, text: str, message: str
) -> None:
    path = tmp_path / "o.yaml"
    path.write_text(text)
    with pytest.raises(SchemaError, match=message):
        load_overrides(path)


def test_the_template_of_overrides_is_valid_and_a_missing_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    assert load_overrides(path) == Overrides()
    path.write_text(TEMPLATE)
    assert load_overrides(path) == Overrides()


def test_files_without_attributes_and_broken_ones_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a;b\n1;2\n")
    with pytest.raises(SchemaError, match="no attributes in these files"):
        read_catalog([tmp_path])
    (tmp_path / "y.json").write_text("{not json")
    with pytest.raises(SchemaError, match=r"y\.json cannot be read"):
        read_catalog([tmp_path])


def test_an_archive_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("attributes.csv", b"0" * 60_000_000)
    with pytest.raises(SchemaError, match="unpacks to more"):
        read_catalog([path])


def test_a_regular_expression_that_is_not_understood_is_left_out_with_a_note(
    exports: Path,
) -> None:
    rows = [dict(row) for row in ATTRIBUTES]
    rows[0]["validation_regexp"] = r"/^(?<!a+)b\p{Lu}+$/"
    (exports / "export_attributes.csv").write_text(csv_text(tuple(rows)))
    family = imported(exports)
    assert any("regular expression is left out" in note for note in family.notes)
    assert parse_attribute(family.schema(), "sku", "a b", ReadingContext()).value == "a b"
