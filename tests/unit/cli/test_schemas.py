import json

import pytest
from click.testing import CliRunner

from extractor.cli.main import main

SCHEMAS = (
    "apparel",
    "knitwear",
    "fabric",
    "leather_goods",
    "footwear",
    "home_textile",
    "jewellery",
)


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["schemas", *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_list_names_the_seven_product_schemas_with_their_versions() -> None:
    output = run("list")
    assert all(f"{name}@1" in output for name in SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_show_gives_every_attribute_with_form_reading_and_risk(name: str) -> None:
    lines = run("show", name).splitlines()
    (row,) = [line for line in lines if line.startswith("composition ")]
    assert "verbatim, rows of component, fibre, percent" in row
    assert "high" in row


@pytest.mark.parametrize("name", SCHEMAS)
def test_json_schema_describes_the_values_of_each_attribute(name: str) -> None:
    schema = json.loads(run("show", name, "--json-schema"))
    assert schema["type"] == "object"
    assert {"style_code", "composition", "country_of_origin"} <= schema["properties"].keys()


def test_an_unknown_schema_is_wrong_usage_and_says_what_there_is() -> None:
    result = CliRunner().invoke(main, ["schemas", "show", "knitware"])
    assert result.exit_code == 2
    assert "knitwear" in result.output
