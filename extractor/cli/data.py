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
    CommandEntry(
        "import",
        "extractor.cli.data_exchange:import_data",
        "Take over annotations: Label Studio, or known values of a PIM.",
    ),
    CommandEntry(
        "export",
        "extractor.cli.data_exchange:export_data",
        "Write annotations for Label Studio, or as an evaluation set.",
    ),
    CommandEntry(
        "split",
        "extractor.cli.data_split:split",
        "Divide annotated documents by supplier and thread.",
    ),
    CommandEntry(
        "audit",
        "extractor.cli.data_audit:audit",
        "Check annotated documents before anything is trained on them.",
    ),
    CommandEntry(
        "select",
        "extractor.cli.data_select:select",
        "Say which documents to annotate first.",
    ),
)


@click.group(cls=LazyGroup, entries=COMMANDS)
def data() -> None:
    """Annotate, import, check and split documents to train and measure on."""
