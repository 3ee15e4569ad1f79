import csv
import json
from pathlib import Path

from openpyxl import load_workbook

from extractor.export.pim.exporting import FileForm, defused, prepare, remember, write_files
from extractor.export.pim.mapping import PimMapping, Target
from extractor.export.pim.mapping_file import parse_mapping
from extractor.export.release import HeldValue, Hold, Released
from tests.unit.export.products import TestMemory, default, make_product, mapping_with


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def written(
    product: Released, mapping: PimMapping, folder: Path, form: FileForm = FileForm.CSV
) -> dict[str, Path]:
    return {path.name: path for path in write_files(prepare([product], mapping), folder, form)}


def test_akeneo_gets_models_and_variants_each_with_the_values_of_its_level(tmp_path: Path) -> None:
    files = written(make_product(), default(Target.AKENEO), tmp_path)
    (model,) = rows(files["product_models.csv"], ";")
    assert (model["code"], model["family_variant"]) == ("K123", "knitwear_color_size")
    assert model["name-en_US"] == "Crew neck"
    assert (model["weight"], model["weight-unit"]) == ("285", "GRAM")
    assert model["retail_price-EUR"] == "890.00"
    assert model["care"] == "hand_wash,do_not_bleach"
    assert "color" not in model
    variants = rows(files["products.csv"], ";")
    assert [(v["sku"], v["parent"], v["color"], v["size"]) for v in variants] == [
        ("K123-900-M", "K123", "blu_notte", "m"),
        ("K123-900-L", "K123", "blu_notte", "l"),
        ("K123-100-M", "K123", "ecru", "m"),
    ]
    assert "name-en_US" not in variants[0]


def test_two_levels_of_axes_make_a_sub_model_for_each_colour(tmp_path: Path) -> None:
    base = default(Target.AKENEO)
    assert base.variants
    two = base.variants.model_copy(update={"axes": [["color"], ["size"]]})
    mapping = base.model_copy(update={"variants": two})
    files = written(make_product(), mapping, tmp_path)
    models = [row for name in sorted(files) if "models" in name for row in rows(files[name], ";")]
    assert [(m["code"], m["parent"]) for m in models] == [
        ("K123", ""),
        ("K123-blu_notte", "K123"),
        ("K123-ecru", "K123"),
    ]
    variants = rows(files["products.csv"], ";")
    assert [v["parent"] for v in variants] == ["K123-blu_notte", "K123-blu_notte", "K123-ecru"]
    assert "color" not in variants[0]


def test_a_product_without_rows_is_a_simple_product(tmp_path: Path) -> None:
    files = written(make_product(without=("variants",)), default(Target.AKENEO), tmp_path)
    (product,) = rows(files["products.csv"], ";")
    assert (product["sku"], product["family"], product["parent"]) == ("K123", "knitwear", "")


def test_no_cell_is_empty_since_an_empty_cell_would_empty_the_pim(tmp_path: Path) -> None:
    mapping = mapping_with("  - {to: name, from: name}\n  - {to: brand, from: brand}")
    products = [
        make_product(style_code="A", without=("variants",)),
        make_product(style_code="B", source="b #1", without=("variants", "brand")),
    ]
    paths = write_files(prepare(products, mapping), tmp_path, FileForm.CSV)
    assert [path.name for path in paths] == ["products-1.csv", "products-2.csv"]
    for path in paths:
        for row in rows(path):
            assert all(row[column] for column in row if column not in ("family", "parent"))
    together = mapping.model_copy(update={"empty": "erase"})
    (one,) = write_files(prepare(products, together), tmp_path / "one", FileForm.CSV)
    assert [row["brand"] for row in rows(one)] == ["Mühlbauer & Söhne", ""]


def test_numbers_have_the_decimal_mark_of_the_import_job(tmp_path: Path) -> None:
    mapping = mapping_with("  - {to: price, from: retail_price, as: price}", 'decimal: ","')
    files = written(make_product(without=("variants",)), mapping, tmp_path)
    assert rows(files["products.csv"])[0]["price-EUR"] == "890,00"


def test_formulas_are_defused_in_csv_with_a_warning_and_kept_as_text_in_xlsx(
    tmp_path: Path,
) -> None:
    mapping = mapping_with("  - {to: name, from: name}")
    export = prepare([make_product(name="=1+1", without=("variants",))], mapping)
    (problem,) = defused(export)
    assert (problem.source, problem.field) == ("products.csv line 2", "name")
    (path,) = write_files(export, tmp_path, FileForm.CSV)
    assert rows(path)[0]["name"] == "'=1+1"
    (book,) = write_files(export, tmp_path, FileForm.XLSX)
    cells = list(load_workbook(book)["products"].iter_rows())[1]
    assert ("=1+1", "s") in [(cell.value, cell.data_type) for cell in cells]


def test_shopify_gets_a_row_per_variant_and_product_columns_once(tmp_path: Path) -> None:
    files = written(make_product(), default(Target.SHOPIFY), tmp_path)
    lines = rows(files["shopify_products.csv"])
    assert [line["Title"] for line in lines] == ["Crew neck", "", ""]
    assert {line["URL handle"] for line in lines} == {"k123"}
    assert {line["Price"] for line in lines} == {"890.00"}
    assert [line["SKU"] for line in lines] == ["K123-900-M", "K123-900-L", "K123-100-M"]
    assert [line["Option1 value"] for line in lines] == ["Blu notte", "Blu notte", "Ecru"]


def test_a_product_without_a_title_is_a_problem_before_shopify_refuses_it() -> None:
    export = prepare([make_product(without=("name",))], default(Target.SHOPIFY))
    assert export.count == 0
    assert [(p.item, p.field, p.code) for p in export.problems] == [("K123", "Title", "missing")]


def test_schema_org_names_a_group_with_its_variants(tmp_path: Path) -> None:
    files = written(make_product(), default(Target.SCHEMA_ORG), tmp_path, FileForm.JSONLD)
    (group,) = json.loads(files["schema_org.jsonld"].read_text())["@graph"]
    assert group["@type"] == "ProductGroup"
    assert group["offers"] == {"@type": "Offer", "price": "890.00", "priceCurrency": "EUR"}
    assert group["weight"]["unitCode"] == "GRM"
    assert group["hasVariant"][0]["gtin"] == "8001234567897"


def test_jsonl_keeps_the_types_of_values(tmp_path: Path) -> None:
    text = "target: table\nfields:\n  - {to: care, from: care, as: multiselect}\n"
    files = written(make_product(), parse_mapping(text, "t.yaml"), tmp_path, FileForm.JSONL)
    assert json.loads(files["table.jsonl"].read_text()) == {"care": ["hand_wash", "do_not_bleach"]}


def test_what_cannot_leave_is_named_and_the_rest_leaves() -> None:
    held = (HeldValue("style_code", Hold.NEEDS_PERSON),)
    products = [
        make_product(source="a #1", without=("style_code",), held=held),
        make_product(source="b #1", schema="unheard_of"),
        make_product(source="c #1"),
        make_product(source="d #1"),
    ]
    export = prepare(products, default(Target.AKENEO))
    assert [(p.source, p.code) for p in export.problems] == [
        ("a #1", "no_identifier"),
        ("b #1", "no_family"),
        ("d #1", "duplicate_identifier"),
    ]
    assert "held: needs_person" in export.problems[0].message
    assert export.count == 4  # one model and three variants


def test_a_second_export_sends_only_what_changed(tmp_path: Path) -> None:
    memory, mapping = TestMemory(), default(Target.AKENEO)
    first = prepare([make_product()], mapping, memory)
    assert first.count == 4
    remember(first, memory)
    again = prepare([make_product()], mapping, memory)
    assert (again.count, again.unchanged) == (0, 4)
    assert write_files(again, tmp_path, FileForm.CSV) == []
    renamed = prepare([make_product(name="V neck")], mapping, memory)
    assert [entry.code for entry in renamed.plan.entries] == ["K123"]  # type: ignore[union-attr]


def test_targets_are_remembered_apart() -> None:
    memory, mapping = TestMemory(), default(Target.TABLE)
    remember(prepare([make_product()], mapping, memory, "shop-a"), memory)
    assert prepare([make_product()], mapping, memory, "shop-a").count == 0
    assert prepare([make_product()], mapping, memory, "shop-b").count == 1


def test_a_rejected_value_is_erased_and_a_waiting_one_is_left_alone() -> None:
    memory = TestMemory()
    mapping = mapping_with(
        "  - {to: name, from: name, locale: en_US}\n  - {to: brand, from: brand}"
    )
    remember(prepare([make_product(without=("variants",))], mapping, memory), memory)
    waiting = make_product(
        without=("variants", "brand", "name"), held=(HeldValue("brand", Hold.BELOW_BUDGET),)
    )
    export = prepare([waiting], mapping, memory)
    (entry,) = export.plan.entries  # type: ignore[union-attr]
    assert entry.delta.erased == ("name|en_US|",)
    remember(export, memory)
    assert prepare([waiting], mapping, memory).count == 0
