"""`specloom data annotate`: from answers beside documents to `annotations.jsonl`."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.config import load_settings
from extractor.training.annotating import annotate_folder
from extractor.wiring import build_extractor
from schemas.registry import load_schema
from training_data.annotations import ANNOTATIONS_FILE, write_annotations

EXIT_MISMATCHES = 3


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"File to write; {ANNOTATIONS_FILE} in the folder by default.",
)
@click.option("--schema", "schemas", multiple=True, help="Schemas that are given as files.")
@click.pass_context
def annotate(ctx: click.Context, folder: Path, out: Path | None, schemas: tuple[str, ...]) -> None:
    """Look up hand-written answers in their documents and check them.

    Reads every FILE.answers.json below FOLDER, finds each reading in FILE, computes its value and
    compares it with the value written down. What does not agree is listed and left out.

    Exit codes: 0 everything agrees; 3 something does not (it is listed).
    """
    classes = [load_schema(name) for name in schemas]
    done = annotate_folder(folder, build_extractor(load_settings()).parse, classes)
    for mismatch in done.mismatches:
        click.echo(str(mismatch))
    file = write_annotations(out or folder / ANNOTATIONS_FILE, done.documents)
    values = sum(len(p.attributes) for d in done.documents for p in d.products)
    click.echo(
        f"{file}: {len(done.documents)} documents, {values} attributes; "
        f"{len(done.mismatches)} answers do not agree with their document"
    )
    ctx.exit(EXIT_MISMATCHES if done.mismatches else 0)
