"""`specloom evaluate`: reads the documents of a set and holds the records against the answers."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import click

from extractor.cli.progress import with_progress
from extractor.config import load_settings
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.evaluation.confidence import monotone_map
from extractor.evaluation.curves import read_curves
from extractor.evaluation.datasets import EvaluationSet, SetName, load_set
from extractor.evaluation.items import EvaluationItem
from extractor.evaluation.judging import judge
from extractor.evaluation.metrics import DocumentResult, outcomes, summarise
from extractor.evaluation.page import as_page
from extractor.evaluation.report import as_json, as_table
from extractor.grounding.confidence import CALIBRATION_FILE, Calibration
from extractor.wiring import Extractor, build_extractor, model_id
from schemas.json_schema import compile_schema
from schemas.product import ProductSchema
from schemas.registry import load_schema

_SHARED_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
# Documents that are timed together: what a batch does.
_DOCUMENTS_AT_ONCE = 8
_FEWEST_OUTCOMES = 200  # values that a map of confidence is measured by


@click.command()
@click.option("--model", help="Folder or name of the model; the one of the settings by default.")
@click.option(
    "--data",
    required=True,
    metavar="SET",
    help=f"A JSONL file, or one of {', '.join(SetName)}.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Judge a sample of this many documents.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for report.json, report.html and records.jsonl.",
)
@click.option(
    "--shared-data",
    envvar="SPECLOOM_SHARED_DATA",
    default=_SHARED_DATA,
    show_default=False,
    type=click.Path(path_type=Path),
    help="Where the public data lies that sets are made from.",
)
@click.option(
    "--calibrate",
    is_flag=True,
    help="Store the measured map of confidence with the model (judge it on another set).",
)
def evaluate(
    model: str | None,
    data: str,
    limit: int | None,
    out: Path | None,
    shared_data: Path,
    calibrate: bool,
) -> None:
    """Measure the reader on documents with known answers.

    Prints precision, recall and F1 per attribute, and how far confidence can be trusted.
    """
    settings = load_settings()
    if model is not None:
        settings = settings.model_copy(update={"model": model})
    chosen = load_set(data, shared_data, limit)
    extractor = build_extractor(settings, "apparel")
    results: list[DocumentResult] = []
    records = list(with_progress(_read(extractor, chosen, results), len(chosen.items)))
    report = summarise(chosen.name, model_id(settings.model), results)
    click.echo(as_table(report))
    if calibrate:
        _calibrate(Path(settings.model), results)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "report.json").write_text(as_json(report, results), encoding="utf-8")
        page = as_page(report, read_curves(Path(settings.model)))
        (out / "report.html").write_text(page, encoding="utf-8")
        lines = "".join(record.to_json() + "\n" for record in records)
        (out / "records.jsonl").write_text(lines, encoding="utf-8")


def _calibrate(model: Path, results: list[DocumentResult]) -> None:
    """Store the map that was measured, on top of the one that the confidences went through."""
    found = outcomes(judgement for result in results for judgement in result.judgements)
    if len(found) < _FEWEST_OUTCOMES:
        raise ConfigError(
            f"{len(found)} values are too few to measure confidence by; give a larger set",
            code="set_too_small",
        )
    if Calibration.load(model).maps:
        raise ConfigError(
            f"the model has a map already: delete {model / CALIBRATION_FILE} and measure again",
            code="calibrated_already",
        )
    Calibration({"*": monotone_map(found)}).save(model)
    click.echo(f"stored {model / CALIBRATION_FILE}, from {len(found)} values")


def _read(
    extractor: Extractor, chosen: EvaluationSet, results: list[DocumentResult]
) -> Iterator[Record]:
    """Yield the record of every item, and append what came of it to `results`."""
    by_schema: dict[str, list[EvaluationItem]] = {}
    for item in chosen.items:
        by_schema.setdefault(item.schema, []).append(item)
    for schema, items in by_schema.items():
        one = extractor.with_schemas((_schema(schema),))
        for start in range(0, len(items), _DOCUMENTS_AT_ONCE):
            batch = items[start : start + _DOCUMENTS_AT_ONCE]
            begun = time.perf_counter()
            records = list(one.extract_many(item.source for item in batch))
            # A document's time is its share of the batch that it was read in.
            seconds = (time.perf_counter() - begun) / len(batch)
            for item, record in zip(batch, records, strict=True):
                judgements = tuple(judge(item, record, chosen.folding))
                results.append(DocumentResult(item.item_id, judgements, seconds))
                yield record


def _schema(text: str) -> type[ProductSchema]:
    """Return a registered schema, or the class of a JSON Schema that is given as text."""
    if text.startswith("{"):
        return compile_schema(json.loads(text), "evaluation")
    return load_schema(text)
