"""`specloom backup` and `specloom restore`: a copy of all that is kept, and its return."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.config import load_settings
from extractor.service.backup import back_up
from extractor.service.backup import restore as put_back


@click.command()
@click.argument("target", type=click.Path(file_okay=False, path_type=Path))
def backup(target: Path) -> None:
    """Copy all that the service keeps to a folder; the service may run.

    Run again with the same folder it copies what is new, and removes what was erased.
    """
    copied = back_up(load_settings(), target)
    click.echo(f"{target} is up to date; {copied} files were copied.")


@click.command()
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
def restore(source: Path) -> None:
    """Put a copy that `specloom backup` made into an empty SPECLOOM_HOME.

    Start the service after it, not before. What was waiting is read then.
    """
    documents = put_back(load_settings(), source)
    click.echo(f"{documents} documents are back.")
