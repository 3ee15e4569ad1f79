"""`specloom data`: annotated documents, from the folder of documents to audited splits."""

from __future__ import annotations

import click

from extractor.cli.lazy_group import CommandEntry, LazyGroup

COMMANDS = (
    CommandEntry(
        "annotate",
        "extractor.cli.data_annotate:annotate",
        "Look up hand-written answers in their documents and check them.",
    ),
)


@click.group(cls=LazyGroup, entries=COMMANDS)
def data() -> None:
    """Annotate, import, check and split documents to train and measure on."""
