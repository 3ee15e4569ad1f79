"""`specloom extract`: files and folders in, records out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from extractor.cli.acceptance import acceptance_of, describe
from extractor.cli.output import open_writer
from extractor.cli.progress import with_progress
from extractor.cli.sources import InputFile, UnreadFile, find_files, read_source
from extractor.config import Settings, load_settings
from extractor.core.document import Source
from extractor.core.record import DocumentRow, FieldStatus, ProblemRow, Record
from extractor.export.formats import ExportFormat
from extractor.wiring import Extractor, build_extractor

EXIT_SOME_FAILED = 3
# Files read into memory and given to the reader at once: enough to fill its batches.
_FILES_AT_ONCE = 16


@click.command()
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    metavar="PATH...",
)
@click.option(
    "--schema",
    default="auto",
    show_default=True,
    help="What to look for: `auto`, a registered id (knitwear, knitwear@1), package.module:Class "
    "or a JSON Schema file.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(ExportFormat, case_sensitive=False),
    default=ExportFormat.TABLE,
    show_default=True,
    help="Form of the output.",
)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file."
)
@click.option("--password", help="Password for encrypted PDFs.")
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    help="Withhold values that are less sure than this: the reading stays, a person decides.",
)
@click.option(
    "--error-budget",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    help="Withhold so much that at most this share of the values kept is wrong (0.01: one in a "
    "hundred), as measured for this model by `specloom evaluate --calibrate`.",
)
@click.pass_context
def extract(
    ctx: click.Context,
    paths: Sequence[Path],
    schema: str,
    form: ExportFormat,
    output: Path | None,
    password: str | None,
    min_confidence: float | None,
    error_budget: float | None,
) -> None:
    """Read product attributes out of files and folders.

    PDF, email (.eml) with attachments, HTML, text, XLSX and DOCX are told apart by their content.
    Folders are searched with everything below them.

    Exit codes: 0 all files were read; 1 something is missing on this machine; 2 wrong usage;
    3 at least one file could not be read (its record says why).
    """
    files = find_files(paths)
    if not files:
        raise click.UsageError("There are no files in the folders given.")
    settings = load_settings()
    acceptance = acceptance_of(settings, schema, min_confidence, error_budget)
    if error_budget is not None:
        click.echo(describe(acceptance, error_budget), err=True)
    failed = False
    with open_writer(form, output) as writer:
        extractor = build_extractor(settings, schema)
        read = _records(extractor, files, settings, password)
        records = (acceptance.withhold(record) for record in read)
        for record in with_progress(records, len(files)):
            writer.write(record)
            failed = failed or has_failed(record)
    ctx.exit(EXIT_SOME_FAILED if failed else 0)


def has_failed(record: Record) -> bool:
    """Return whether nothing of the document could be read, as opposed to nothing being in it."""
    statuses = {field.status for product in record.products for field in product.fields}
    return bool(record.problems) and statuses <= {FieldStatus.UNREADABLE}


def _records(
    extractor: Extractor, files: Sequence[InputFile], settings: Settings, password: str | None
) -> Iterator[Record]:
    """Yield a record per file, in order; the bytes of few files are in memory at a time."""
    for start in range(0, len(files), _FILES_AT_ONCE):
        batch = [
            read_source(file, max_file_mb=settings.max_file_mb)
            for file in files[start : start + _FILES_AT_ONCE]
        ]
        sources = [item for item in batch if isinstance(item, Source)]
        read = extractor.extract_many(sources, password=password)
        for item in batch:
            yield next(read) if isinstance(item, Source) else _unread_record(item)


def _unread_record(file: UnreadFile) -> Record:
    problem = ProblemRow(code=file.problem.code, message=file.problem.message)
    document = DocumentRow(id=file.doc_id, name=file.name, media_type="", pages=0, parts=())
    return Record(document=document, schema_id="", model="", products=(), problems=(problem,))
