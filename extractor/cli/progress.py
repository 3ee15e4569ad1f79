"""A progress bar on standard error, and only where that is a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from extractor.core.record import Record


def with_progress(records: Iterable[Record], total: int) -> Iterator[Record]:
    """Yield `records` while a bar counts them up to `total`."""
    console = Console(stderr=True)
    columns = (
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(
        *columns,
        console=console,
        transient=True,
        disable=not console.is_terminal,
        # Records go to standard output while the bar stands on standard error.
        redirect_stdout=console.is_terminal,
    ) as progress:
        task = progress.add_task("", total=total)
        for record in records:
            progress.update(task, advance=1, description=record.document.name)
            yield record
