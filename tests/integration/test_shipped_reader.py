"""The reader that is shipped, on the samples that are shipped, without any network.

`tests/golden/<sample>.json` says what each sample gives: every value that is in the document.
All of them are asserted but for those in `MISSED`, which the model card names.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from pydantic import JsonValue

from extractor.config import Settings
from extractor.core.document import Source
from extractor.core.record import FieldStatus, Record
from extractor.wiring import Extractor, build_extractor

ROOT = Path(__file__).resolve().parents[2]

# What the shipped reader gets wrong; the model card names it.
MISSED: Mapping[str, tuple[str, ...]] = {
    "scheda_tecnica_4021K.pdf": (),
    "RE_K-204_composition.eml": (),
    "Datenblatt_Wolldecke.eml": ("certificates", "net_weight"),
    "lista_articulos_PV26.xlsx": ("height", "product_type"),
    "note_tissu_7718.txt": ("construction", "name"),
}


@cache
def extractor(schema: str) -> Extractor:
    return build_extractor(Settings(), schema)


@cache
def golden(sample: str) -> dict[str, JsonValue]:
    content: dict[str, JsonValue] = json.loads(
        (ROOT / "tests/golden" / f"{sample}.json").read_text(encoding="utf-8")
    )
    return content


@cache
def record_of(sample: str) -> Record:
    source = Source(sample, (ROOT / "samples" / sample).read_bytes())
    return extractor("auto").extract(source)


def without_nulls(value: JsonValue) -> JsonValue:
    """A leaf that is not given may be null or left out."""
    if isinstance(value, dict):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_nulls(element) for element in value]
    return value


def test_every_shipped_sample_has_golden_values_and_is_asserted() -> None:
    samples = {path.name for path in (ROOT / "samples").iterdir()}
    assert samples == {
        path.name.removesuffix(".json") for path in (ROOT / "tests/golden").iterdir()
    }
    assert samples == set(MISSED)


@pytest.mark.parametrize("sample", MISSED)
def test_the_reader_finds_out_what_kind_of_product_a_sample_describes(sample: str) -> None:
    assert record_of(sample).schema_id == golden(sample)["schema"]


@pytest.mark.parametrize("sample", MISSED)
def test_the_reader_gets_every_other_value(sample: str) -> None:
    (product,) = record_of(sample).products
    values = golden(sample)["values"]
    assert isinstance(values, dict)
    expected = {name: value for name, value in values.items() if name not in MISSED[sample]}
    given = {name: without_nulls(product.values.get(name)) for name in expected}
    assert given == expected


@pytest.mark.parametrize("sample", MISSED)
def test_every_value_has_a_reading_a_confidence_and_evidence(sample: str) -> None:
    for product in record_of(sample).products:
        for field in product.fields:
            if field.status is FieldStatus.FOUND and field.reading is not None:
                assert field.evidence, field.path
                assert field.confidence is not None, field.path


def test_values_of_a_pdf_attachment_are_found_in_the_attachment() -> None:
    (product,) = record_of("Datenblatt_Wolldecke.eml").products
    (field,) = [field for field in product.fields if field.path == "style_code"]
    assert field.evidence[0].part == "WD3370_Datenblatt.pdf"
    assert field.evidence[0].box is not None
