"""`specloom data split`: training, validation and test, by supplier and thread."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from training_data.annotations import Split, read_annotations, write_annotations
from training_data.splits import Shares, split_documents


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--validation", type=click.FloatRange(0, 0.9), default=0.15, show_default=True)
@click.option("--test", type=click.FloatRange(0, 0.9), default=0.15, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--again", is_flag=True, help="Forget the splits there are.")
def split(data: Path, validation: float, test: float, seed: int, again: bool) -> None:
    """Divide annotated documents by supplier and thread.

    DATA is a folder with annotations.jsonl, or such a file. All documents of one supplier, and all
    mails of one exchange, go to one side. What has a split keeps it.
    """
    if validation + test >= 1:
        raise click.UsageError("--validation and --test leave nothing to train on.")
    shares = Shares(1 - validation - test, validation, test)
    divided = split_documents(read_annotations(data), shares, seed=seed, again=again)
    file = write_annotations(data, divided)
    counts = Counter((one.schema_id, one.split) for one in divided)
    for schema_id in sorted({one.schema_id for one in divided}):
        numbers = "  ".join(f"{one} {counts[schema_id, one]}" for one in Split)
        click.echo(f"{schema_id:<20} {numbers}")
    click.echo(f"{file}: {len(divided)} documents")
