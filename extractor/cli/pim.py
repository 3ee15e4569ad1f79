"""`specloom pim`: the structure of your PIM in, mappings to it checked and made."""

from __future__ import annotations

import click

from extractor.cli.lazy_group import CommandEntry, LazyGroup

COMMANDS = (
    CommandEntry(
        "import",
        "extractor.cli.pim_import:import_",
        "Make a schema of a family in Akeneo's exports.",
    ),
    CommandEntry(
        "mapping",
        "extractor.cli.pim_mapping:mapping",
        "Print a mapping file to edit.",
    ),
    CommandEntry(
        "check",
        "extractor.cli.pim_mapping:check",
        "Check a mapping file, and whether it fits your PIM.",
    ),
    CommandEntry(
        "stand-in",
        "extractor.cli.pim_mapping:stand_in",
        "Run a small server that answers like Akeneo, to try an export on.",
    ),
)


@click.group(cls=LazyGroup, entries=COMMANDS)
def pim() -> None:
    """Take over the structure of your PIM, and prepare exports to it."""
