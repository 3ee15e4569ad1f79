"""`specloom data import|export`: annotations from and for other programs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click

from extractor.cli.data_reviews import export_reviews
from extractor.config import load_settings
from extractor.core.document import Source
from extractor.evaluation.items import EvaluationItem, write_items
from extractor.training.annotating import Annotated
from extractor.training.datasets import load_labelled
from extractor.training.known_import import import_known
from extractor.training.measure import item_of
from extractor.training.studio_import import import_tasks
from extractor.wiring import build_extractor
from schemas.parsing import ReadingContext
from schemas.registry import load_schema
from training_data.annotations import ANNOTATIONS_FILE, write_annotations
from training_data.known_values import read_known
from training_data.label_studio import as_tasks, labelling_config, read_tasks

EXIT_MISMATCHES = 3


@click.command("import")
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--documents",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of the documents; annotations.jsonl is written there.",
)
@click.option("--schema", required=True, help="Schema of the products.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"File to write; {ANNOTATIONS_FILE} in the folder by default.",
)
@click.pass_context
def import_data(
    ctx: click.Context, source: Path, documents: Path, schema: str, out: Path | None
) -> None:
    """Take over annotations: Label Studio, or known values of a PIM.

    SOURCE is a JSON export of Label Studio, or a CSV or Excel file with what the PIM knows: a
    column per attribute, a row per product. The words that say a value are looked up in the
    documents; what cannot be found is listed, and trained on by nobody.

    Exit codes: 0 everything was found; 3 something was not (it is listed).
    """
    settings = load_settings()
    context = ReadingContext(currency=settings.currency, date_order=settings.date_order)
    parse = build_extractor(settings).parse
    if source.suffix.lower() == ".json":
        done = import_tasks(read_tasks(source, schema), documents, parse, context)
    else:
        chosen = load_schema(schema)
        table = read_known(source, chosen, context)
        for title in table.ignored:
            click.echo(f"column {title!r} is no attribute of {schema}: left out")
        done = import_known(documents, table, chosen, parse, context)
    ctx.exit(_write(done, out or documents / ANNOTATIONS_FILE))


@click.command("export")
@click.argument("data", required=False, type=click.Path(exists=True, path_type=Path))
@click.argument("out", required=False, type=click.Path(path_type=Path))
@click.option(
    "--from-reviews",
    "reviews",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Write what people decided in the review into this folder, with the documents.",
)
@click.option(
    "--to",
    "form",
    type=click.Choice(["label-studio", "evaluation"]),
    default="label-studio",
    show_default=True,
    help="label-studio: tasks with an interface; evaluation: a set for `specloom evaluate`.",
)
def export_data(data: Path | None, out: Path | None, reviews: Path | None, form: str) -> None:
    """Write annotations for Label Studio, or as an evaluation set.

    DATA is a folder with annotations.jsonl. OUT gets the JSON of the tasks, and beside it the
    labelling interface as XML; or, for an evaluation set, the JSONL with its documents beside it.
    With --from-reviews FOLDER the annotations come from the service's store instead.
    """
    if reviews is not None:
        click.echo(export_reviews(load_settings(), reviews))
        return
    if data is None or out is None:
        raise click.UsageError("Give DATA and OUT, or --from-reviews FOLDER.")
    documents = load_labelled([data], (), build_extractor(load_settings()).parse)
    out.parent.mkdir(parents=True, exist_ok=True)
    if form == "evaluation":
        write_items(out, [_apart(item_of(one)) for one in documents])
    else:
        tasks = [task for one in documents for task in as_tasks(one.annotated, one.document)]
        out.write_text(json.dumps(tasks, ensure_ascii=False, indent=1), encoding="utf-8")
        for schema in dict.fromkeys(one.schema for one in documents):
            interface = out.with_name(f"{out.stem}.{schema.spec().name}.xml")
            interface.write_text(labelling_config(schema.spec()), encoding="utf-8")
    click.echo(f"{out}: {len(documents)} documents")


def _apart(item: EvaluationItem) -> EvaluationItem:
    """Return an item whose file has a name of its own: many suppliers send an `offer.pdf`."""
    mark = item.item_id.removeprefix("sha256:")[:8]
    return replace(item, source=Source(f"{mark}-{item.source.name}", item.source.content))


def _write(done: Annotated, file: Path) -> int:
    for mismatch in done.mismatches:
        click.echo(str(mismatch))
    write_annotations(file, done.documents)
    found = sum(
        bool(attribute.readings)
        for document in done.documents
        for product in document.products
        for attribute in product.attributes.values()
    )
    click.echo(
        f"{file}: {len(done.documents)} documents, {found} attributes with their words; "
        f"{len(done.mismatches)} not found"
    )
    return EXIT_MISMATCHES if done.mismatches else 0
