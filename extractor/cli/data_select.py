"""`specloom data select`: which documents to annotate first."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.cli.sources import find_files, read_source
from extractor.config import load_settings
from extractor.core.document import Source
from extractor.pipeline.options import PipelineOptions
from extractor.training.selection import candidates
from extractor.wiring import build_extractor, load_reader
from schemas.registry import load_schema
from training_data.answers import SUFFIX


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--schema", required=True, help="Schema with the attribute.")
@click.option("--attribute", "attributes", multiple=True, required=True, help="May be repeated.")
@click.option("--count", type=click.IntRange(min=1), default=25, show_default=True)
def select(folder: Path, schema: str, attributes: tuple[str, ...], count: int) -> None:
    """Say which documents to annotate first.

    Reads the documents of FOLDER that have no answers yet, and lists those in which the reader is
    least sure about the attribute, one supplier after the other.
    """
    settings = load_settings()
    chosen = load_schema(schema)
    unknown = set(attributes) - {spec.name for spec in chosen.spec().attributes}
    if unknown:
        raise click.UsageError(f"{schema} has no attribute {', '.join(sorted(unknown))}.")
    extractor = build_extractor(settings, schema)
    documents = []
    for file in find_files([folder]):
        if Path(f"{file.path}{SUFFIX}").exists():
            continue
        source = read_source(file, max_file_mb=settings.max_file_mb)
        if isinstance(source, Source):
            documents.append((file.name, extractor.parse(source)))
    options = PipelineOptions(passage_tokens=settings.passage_tokens)
    for one in candidates(load_reader(settings), documents, chosen, attributes, options)[:count]:
        click.echo(f"{one.doubt:.2f}  {one.name}  {one.reading}")
