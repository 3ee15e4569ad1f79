from __future__ import annotations

import json
from pathlib import Path

import pytest

from extractor.errors import SchemaError
from schemas.base import LeafKind, Shape
from schemas.registry import load_schema, registered
from schemas.values.composition import CompositionForm
from tests.unit.schemas.reads import value

_COMMON = [
    "style_code", "name", "product_type", "brand", "supplier", "season", "gender", "colours",
    "composition", "care", "country_of_origin", "material_origin", "gtin", "hs_code", "net_weight",
    "sizes", "size_system", "variants", "wholesale_price", "retail_price", "moq", "lead_time",
    "incoterm", "certificates",
]  # fmt: skip
_OWN = {
    "apparel": "fit neckline sleeve_length closure garment_length fabric_weight pattern",
    "knitwear": "fit neckline sleeve_length closure garment_length fabric_weight pattern "
    "yarn_count ply gauge stitch knit_technique fibre_micron fibre_length fibre_grade finish",
    "fabric": "construction weave fabric_weight width cuttable_width yarn_count finish dyeing "
    "shrinkage_warp shrinkage_weft martindale",
    "leather_goods": "leather_type tannage width height depth strap_drop hardware_finish closure "
    "leather_thickness",
    "footwear": "heel_height platform_height shaft_height construction toe_shape closure",
    "home_textile": "width length depth fabric_weight weave thread_count fill_weight martindale",
    "jewellery": "metal fineness metal_weight plating stones chain_length ring_size",
}


@pytest.mark.parametrize("name", _OWN)
def test_every_schema_has_the_attributes_of_the_dictionary_in_order(name: str) -> None:
    spec = load_schema(name).spec()
    assert [attribute.name for attribute in spec.attributes] == _COMMON + _OWN[name].split()
    assert load_schema(f"{name}@1") is load_schema(name)


def test_prompt_lines_are_short_and_every_attribute_has_label_words() -> None:
    for schema in registered():
        for attribute in schema.spec().attributes:
            assert 1 <= len(attribute.description.split()) <= 12, attribute.name
            assert attribute.labels["en"], attribute.name
            assert all(leaf.kind is LeafKind.VERBATIM for leaf in attribute.leaves)


def test_groups_are_small_enough_to_be_read_together() -> None:
    for schema in registered():
        sizes: dict[str, int] = {}
        for attribute in schema.spec().attributes:
            sizes[attribute.group] = sizes.get(attribute.group, 0) + 1
        assert max(sizes.values()) <= 12


def test_rows_are_led_by_the_leaf_that_orders_them() -> None:
    spec = load_schema("jewellery").spec()
    leads = {a.name: a.lead for a in spec.attributes if a.shape is Shape.ROWS}
    assert leads == {
        "colours": None, "composition": "fibre", "material_origin": "place", "variants": None,
        "certificates": "scheme", "stones": "type",
    }  # fmt: skip


def test_shoes_have_their_own_default_component() -> None:
    form = load_schema("footwear").form("composition")
    assert isinstance(form, CompositionForm)
    assert form.default == "upper"


def test_values_validate_against_the_class_they_came_from() -> None:
    schema = load_schema("knitwear")
    values = {
        "style_code": "4021/K",
        "wholesale_price": value("wholesale_price", "EUR 84,50"),
        "net_weight": value("net_weight", "320 g"),
        "lead_time": value("lead_time", "5-6 sett."),
        "care": value("care", ["hand wash"]),
    }
    assert schema.model_validate(values).model_dump(exclude_none=True) == values


def test_json_schema_of_values_describes_every_attribute() -> None:
    document = load_schema("knitwear").model_json_schema()
    assert list(document["properties"]) == [
        a.name for a in load_schema("knitwear").spec().attributes
    ]


def test_unknown_name_says_what_is_known() -> None:
    with pytest.raises(SchemaError, match="knitwear@1") as caught:
        load_schema("knitware")
    assert caught.value.code == "schema_unknown"


@pytest.mark.parametrize(
    ("name", "code"),
    [("no.such.module:Lamp", "schema_import"), ("json:dumps", "schema_import"),
     ("missing.json", "schema_unknown")],
)  # fmt: skip
def test_what_cannot_be_loaded_has_a_code(name: str, code: str) -> None:
    with pytest.raises(SchemaError) as caught:
        load_schema(name)
    assert caught.value.code == code


def test_file_that_is_no_schema_is_refused(tmp_path: Path) -> None:
    for text in ("not json", "[]", '{"type": "string"}'):
        path = tmp_path / "lamp.json"
        path.write_text(text)
        with pytest.raises(SchemaError) as caught:
            load_schema(str(path))
        assert caught.value.code == "schema_invalid"


def test_changed_file_is_another_schema(tmp_path: Path) -> None:
    path = tmp_path / "lamp.json"
    ids = set()
    for name in ("wattage", "height"):
        path.write_text(json.dumps({"properties": {name: {"type": "number"}}}))
        ids.add(load_schema(str(path)).spec().schema_id)
    assert len(ids) == 2
    assert all(schema_id.startswith("lamp@") for schema_id in ids)


def test_classes_are_loaded_by_module_and_name() -> None:
    spec = load_schema("tests.unit.schemas.models:Vase").spec()
    assert spec.schema_id == "vase@2"
    assert [a.form for a in spec.attributes] == ["text", "country"]
    plain = load_schema("tests.unit.schemas.models:PlainLamp").spec()
    assert [(a.name, a.form, a.shape.value) for a in plain.attributes] == [
        ("code", "text", "scalar"), ("watts", "decimal", "scalar"), ("sold_from", "date", "scalar"),
        ("colour", "choice", "scalar"), ("parts", "rows", "rows"),
    ]  # fmt: skip
    assert plain.attribute("code").description == "article number"


def test_plain_model_with_validators_is_refused_since_they_would_not_run() -> None:
    with pytest.raises(SchemaError, match="validators"):
        load_schema("tests.unit.schemas.models:CheckedLamp")
