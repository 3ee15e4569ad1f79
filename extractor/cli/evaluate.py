"""`specloom evaluate`: reads the documents of sets and holds the records against the answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import click

from extractor.cli.calibrations import (
    calibration_folders,
    stored_calibrations,
    way_of_reading,
)
from extractor.cli.evaluation_sets import NAMES, find_set
from extractor.cli.judged_sets import SetRead, judge_set, measure, report_of
from extractor.cli.progress import with_progress
from extractor.config import Settings, load_settings
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.evaluation.cache import RecordCache
from extractor.evaluation.curves import read_curves
from extractor.evaluation.datasets import DEFAULT_SEED, EvaluationSet, Sampling
from extractor.evaluation.metrics import DocumentResult, Report
from extractor.evaluation.page import as_page
from extractor.evaluation.reading import (
    Reading,
    ReadsDocuments,
    SchemaMode,
    read_items,
)
from extractor.evaluation.report import as_json, as_summary, as_table
from extractor.grounding.confidence import Calibration
from extractor.wiring import build_extractor, model_id

_SHARED_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_CACHE = Path("build/evaluation/cache")


class SchemaOption(StrEnum):
    """Which figures are reported: schema given, chosen by the reader, or one after the other."""

    GIVEN = "given"
    AUTO = "auto"
    BOTH = "both"

    @property
    def modes(self) -> tuple[SchemaMode, ...]:
        """The modes that it stands for."""
        return tuple(SchemaMode) if self is SchemaOption.BOTH else (SchemaMode(self.value),)


@click.command()
@click.option("--model", help="Folder or name of the model; the one of the settings by default.")
@click.option(
    "--data",
    "names",
    required=True,
    multiple=True,
    metavar="SET",
    help="What to measure on; may be given several times. A JSONL file, a folder of documents with "
    f"answers beside them, or one of {', '.join(NAMES)}.",
)
@click.option(
    "--schema",
    "schema",
    type=click.Choice(SchemaOption, case_sensitive=False),
    default=SchemaOption.GIVEN,
    show_default=True,
    help="Tell the reader what kind of product it is, let it find out, or report both.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Judge a sample of this many documents.")
@click.option("--seed", default=DEFAULT_SEED, show_default=True, help="Which sample that is.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for report.json, report.html and records.jsonl.",
)
@click.option(
    "--log",
    type=click.Path(exists=True, path_type=Path),
    help="Training log (or its folder) to draw learning curves from; by default that of the model.",
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
    "--cache",
    default=_CACHE,
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Where records are kept, so that documents are read once per model and code.",
)
@click.option("--fresh", is_flag=True, help="Read everything again; keep nothing.")
@click.option(
    "--calibrate",
    "is_calibrating",
    is_flag=True,
    help="Store what was measured about confidence with the model (judge it on other sets).",
)
def evaluate(
    model: str | None,
    names: Sequence[str],
    schema: SchemaOption,
    limit: int | None,
    seed: int,
    out: Path | None,
    log: Path | None,
    shared_data: Path,
    cache: Path,
    fresh: bool,
    is_calibrating: bool,
) -> None:
    """Measure the reader on documents with known answers.

    Prints precision, recall and F1 per attribute, and how far confidence can be trusted. With
    several sets, a table of all of them comes last.
    """
    settings = load_settings()
    if model is not None:
        settings = settings.model_copy(update={"model": model})
    sets = _find_sets(names, shared_data, Sampling(limit, seed))
    folder = None if fresh else cache
    if not is_calibrating:
        stored_calibrations(settings)  # one of other weights is refused before an hour of reading
    read = list(_read_sets(settings, sets, schema, folder))
    if is_calibrating:
        _measure(settings, read)
    known, base = stored_calibrations(settings), model_id(settings.model)
    judged = [(one, judge_set(one, known)) for one in read]
    results = [(report_of(one, base, documents), documents) for one, documents in judged]
    reports = [report for report, _ in results]
    for report in reports:
        click.echo(as_table(report) + "\n")
    if len(reports) > 1:
        click.echo(as_summary(reports))
    if out is not None:
        _write(out, read, results, log or Path(settings.model))


def _find_sets(names: Sequence[str], shared_data: Path, sampling: Sampling) -> list[EvaluationSet]:
    """Return the sets; of several, those without their public data are passed over aloud."""
    found = []
    missing: ConfigError | None = None
    for name in names:
        try:
            found.append(find_set(name, shared_data, sampling))
        except ConfigError as error:
            if error.code != "no_shared_data":
                raise
            missing = error
            if len(names) > 1:
                click.echo(f"skipped: {error.message}", err=True)
    if missing is not None and not found:
        raise missing
    return found


def _read_sets(
    settings: Settings, sets: Sequence[EvaluationSet], schema: SchemaOption, folder: Path | None
) -> Iterator[SetRead]:
    # Raw confidences are kept: what they are worth may be measured later, and again.
    extractor = build_extractor(settings, "apparel", Calibration())
    way = way_of_reading(settings)
    for chosen in sets:
        cache = RecordCache(folder, model_id(settings.model), chosen.name, way)
        for mode in _modes(chosen, schema):
            yield SetRead(chosen, mode, tuple(_read(extractor, chosen, cache, mode)))


def _modes(chosen: EvaluationSet, schema: SchemaOption) -> tuple[SchemaMode, ...]:
    """Return the modes for a set: schemas of its own are not among those to choose from."""
    if any(item.schema.startswith("{") for item in chosen.items):
        return (SchemaMode.GIVEN,)
    return schema.modes


def _read(
    extractor: ReadsDocuments, chosen: EvaluationSet, cache: RecordCache, mode: SchemaMode
) -> list[Reading]:
    """Return the readings of a set in its order, with a bar while they are made."""
    found: dict[str, Reading] = {}

    def records() -> Iterator[Record]:
        for reading in read_items(extractor, chosen.items, cache, mode):
            found[reading.item.item_id] = reading
            yield reading.record

    for _ in with_progress(records(), len(chosen.items)):
        pass
    return [found[item.item_id] for item in chosen.items]


def _measure(settings: Settings, read: Sequence[SetRead]) -> None:
    """Measure confidence on all sets that were read, and store it with each model that read them.

    Raises:
        ConfigError: a model is no folder, or too few values were given by any.
    """
    stored, refused = 0, []
    for name, folder in calibration_folders(settings).items():
        own = [replace(one, readings=one.readings_of(name)) for one in read]
        if not any(one.readings for one in own):
            continue
        if not folder.is_dir():
            raise ConfigError(
                f"{folder} is no folder to store a calibration in: download the model and name "
                "its folder",
                code="model_not_local",
            )
        try:
            calibration = measure(name, own)
        except ConfigError as error:
            refused.append(error)
            continue
        total = sum(one.values for one in calibration.sets)
        click.echo(f"stored {calibration.save(folder)}, from {total} values\n")
        stored += 1
    if refused and not stored:
        raise refused[0]
    for one in refused:
        click.echo(f"not measured: {one.message}", err=True)


def _write(
    out: Path,
    read: Sequence[SetRead],
    results: Sequence[tuple[Report, Sequence[DocumentResult]]],
    log: Path,
) -> None:
    out.mkdir(parents=True, exist_ok=True)
    (out / "report.json").write_text(as_json(results), encoding="utf-8")
    (out / "report.html").write_text(as_page(results, read_curves(log)), encoding="utf-8")
    with (out / "records.jsonl").open("w", encoding="utf-8") as records:
        for one in read:
            records.writelines(reading.record.to_json() + "\n" for reading in one.readings)
    click.echo(f"\nwrote {out / 'report.html'}, report.json and records.jsonl")
