"""`specloom models`: which adapters there are, which of them read, and the way back."""

from __future__ import annotations

import click

from extractor.cli.lazy_group import CommandEntry, LazyGroup

COMMANDS = (
    CommandEntry(
        "list", "extractor.cli.models_store:list_models", "List the adapters and what they read."
    ),
    CommandEntry(
        "show", "extractor.cli.models_store:show", "Show what an adapter was made from and for."
    ),
    CommandEntry(
        "evaluate",
        "extractor.cli.models_evaluate:evaluate",
        "Measure an adapter again, against the base and what serves now.",
    ),
    CommandEntry(
        "promote",
        "extractor.cli.models_store:promote",
        "Let an adapter serve, unless an attribute loses by it.",
    ),
    CommandEntry(
        "rollback", "extractor.cli.models_store:rollback", "Go back to what served before."
    ),
    CommandEntry(
        "merge",
        "extractor.cli.models_evaluate:merge",
        "Write base and adapter as one model.",
    ),
)


@click.group(cls=LazyGroup, entries=COMMANDS)
def models() -> None:
    """List, measure, promote and roll back adapters."""
