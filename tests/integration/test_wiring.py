"""Bytes to records through the composition root, with a reader that knows the answers."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli.evaluate import evaluate
from extractor.config import Settings
from extractor.core.document import Source
from extractor.evaluation.items import EvaluationItem, write_items
from extractor.generation.canned import CannedGenerator
from extractor.grounding.confidence import Calibration
from extractor.ingest.router import Ingestor
from extractor.pipeline.options import Reader
from extractor.wiring import Extractor, build_extractor, model_id
from schemas.base import ReadingTree
from schemas.registry import load_schema

MAIL = b"""From: a@example.com
To: b@example.com
Subject: offer
Content-Type: text/plain; charset=utf-8

Style: K-204
Made in Italy
"""
ANSWERS: dict[str, dict[str, ReadingTree]] = {
    "Style": {"style_code": "K-204", "country_of_origin": "Italy"}
}


class Loader:
    """Gives a reader and counts how often it was asked for."""

    def __init__(self) -> None:
        self.loads = 0

    def __call__(self) -> Reader:
        self.loads += 1
        return Reader(CannedGenerator(ANSWERS), "canned")


def make_extractor(loader: Loader) -> Extractor:
    return Extractor(Ingestor(), loader, (load_schema("knitwear"),))


def test_a_mail_becomes_a_record_with_evidence_in_its_body() -> None:
    record = make_extractor(Loader()).extract(Source("offer.eml", MAIL))
    (product,) = record.products
    assert product.values == {"style_code": "K-204", "country_of_origin": "IT"}
    assert record.document.media_type == "message/rfc822"
    (code,) = [field for field in product.fields if field.path == "style_code"]
    assert code.evidence[0].part in record.document.parts


def test_many_sources_give_records_in_their_order_with_one_model() -> None:
    loader = Loader()
    extractor = make_extractor(loader)
    assert loader.loads == 0
    sources = [Source(f"{n}.txt", f"Style: K-204 no. {n}".encode()) for n in range(40)]
    records = list(extractor.extract_many(sources))
    assert [record.document.name for record in records] == [source.name for source in sources]
    extractor.with_schemas((load_schema("fabric"),)).extract(sources[0])
    assert loader.loads == 1


def test_a_file_that_cannot_be_parsed_gives_a_record_and_the_next_one_is_read() -> None:
    sources = [Source("bad.pdf", b"%PDF-1.4 nonsense"), Source("offer.eml", MAIL)]
    bad, good = make_extractor(Loader()).extract_many(sources)
    assert bad.problems
    assert bad.products[0].values == {}
    assert good.products[0].values["style_code"] == "K-204"


def test_the_id_of_a_model_changes_with_its_weights(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"a" * 100)
    first = model_id(str(tmp_path))
    (tmp_path / "model.safetensors").write_bytes(b"b" * 100)
    assert first.startswith(tmp_path.name)
    assert model_id(str(tmp_path)) != first
    assert model_id("vendor/name") == "vendor/name"


def test_evaluate_reports_what_was_right_and_what_was_invented(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(settings: Settings, schema: str, calibration: Calibration) -> Extractor:
        assert settings.model == "some-model"
        assert calibration == Calibration()
        return make_extractor(Loader())

    monkeypatch.setattr("extractor.cli.evaluate.build_extractor", build)
    gold = {"style_code": "K-204", "country_of_origin": None, "gtin": "4012345001235"}
    source = Source("a.txt", MAIL)
    items = [EvaluationItem("a", source, "knitwear", (gold,), ({"style_code": ("K-204",)},))]
    write_items(tmp_path / "set.jsonl", items)
    arguments = ["--model", "some-model", "--data", str(tmp_path / "set.jsonl")]
    result = CliRunner().invoke(evaluate, [*arguments, "--out", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    (report,) = json.loads((tmp_path / "out" / "report.json").read_text())["sets"]
    total = report["total"]
    assert (total["right"], total["given"], total["expected"]) == (1, 2, 2)
    assert (total["invention"], total["abstention"], report["grounding"]) == (1.0, 0.5, 1.0)
    assert "style_code" in result.output
    assert (tmp_path / "out" / "report.html").read_text().startswith("<!doctype html>")
    assert len((tmp_path / "out" / "records.jsonl").read_text().splitlines()) == 1


def test_building_an_extractor_loads_no_model(tmp_path: Path) -> None:
    extractor = build_extractor(Settings(model=str(tmp_path / "none")), "auto")
    assert extractor.parse(Source("a.txt", b"Style: 1")).parts[0].pages[0].text == "Style: 1"
