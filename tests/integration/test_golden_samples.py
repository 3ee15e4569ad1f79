"""The shipped samples, from bytes to record, with a reader that reads what a person would.

What is tested is everything but the model: that ingest gives the text in which the readings stand,
that the types turn them into the golden values, and that each value is found on its page. The
shipped model is held to the same values in `test_shipped_reader.py`.
"""

import json
from functools import cache
from pathlib import Path

import pytest
from pydantic import JsonValue

from extractor.core.document import Source
from extractor.core.record import FieldStatus, ProductRow
from extractor.generation.canned import CannedGenerator
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import PipelineOptions, ProductCount, Reader
from extractor.wiring import Extractor
from schemas.base import ReadingTree
from schemas.registry import load_schema

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted(path.name for path in (ROOT / "samples").iterdir())


@cache
def golden(sample: str) -> dict[str, JsonValue]:
    path = ROOT / "tests/golden" / f"{sample}.json"
    content: dict[str, JsonValue] = json.loads(path.read_text(encoding="utf-8"))
    return content


@cache
def product_of(sample: str) -> ProductRow:
    readings: dict[str, ReadingTree] = golden(sample)["readings"]  # type: ignore[assignment]
    style_code = str(readings["style_code"])
    extractor = Extractor(
        Ingestor(),
        lambda: Reader(CannedGenerator({style_code: readings}), "canned"),
        (load_schema(str(golden(sample)["schema"])),),
        PipelineOptions(products=ProductCount.ONE, attributes_per_question=100),
    )
    record = extractor.extract(Source(sample, (ROOT / "samples" / sample).read_bytes()))
    assert record.problems == ()
    (product,) = record.products
    return product


def without_nulls(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_nulls(element) for element in value]
    return value


@pytest.mark.parametrize("sample", SAMPLES)
def test_what_a_person_reads_in_a_sample_becomes_its_golden_values(sample: str) -> None:
    values = {name: without_nulls(value) for name, value in product_of(sample).values.items()}
    assert values == golden(sample)["values"]


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_value_of_a_sample_is_found_in_its_text(sample: str) -> None:
    found = [field for field in product_of(sample).fields if field.status is FieldStatus.FOUND]
    assert [field.path for field in found if field.reading and not field.evidence] == []
    assert sum(field.reading is not None for field in found) > 20


def test_values_of_a_pdf_have_boxes_on_its_page() -> None:
    fields = {field.path: field for field in product_of("scheda_tecnica_4021K.pdf").fields}
    evidence = fields["style_code"].evidence[0]
    assert evidence.page == 1
    assert evidence.box is not None
    x0, top, x1, bottom = evidence.box
    # The article number stands in the upper left quarter of an A4 page, in 9 pt type.
    assert 0 < x0 < x1 < 595 / 2
    assert 0 < top < bottom < 842 / 4
    assert 5 < bottom - top < 15


def test_values_of_an_attachment_say_which_attachment() -> None:
    fields = product_of("Datenblatt_Wolldecke.eml").fields
    (gtin,) = [field for field in fields if field.path == "gtin"]
    assert gtin.evidence[0].part == "WD3370_Datenblatt.pdf"


def test_a_correction_counts_and_the_quoted_mail_below_it_does_not() -> None:
    fields = product_of("RE_K-204_composition.eml").fields
    percents = [field for field in fields if field.path.endswith(".percent")]
    text = (ROOT / "samples/RE_K-204_composition.eml").read_text(encoding="utf-8")
    assert "85% cashmere" in text
    assert [field.value for field in percents] == ["90", "10"]
