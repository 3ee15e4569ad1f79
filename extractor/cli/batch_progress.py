"""How far a batch is: a bar where there is a terminal, a line now and then where there is none."""

from __future__ import annotations

import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from extractor.batch.run import RunState

_LINE_EVERY_S = 30.0


class BatchProgress:
    """Shows the state of a run on standard error; call it with the state."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[detail]}"),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task("finding", total=None, detail="")
        self._reading_since: float | None = None
        self._said = time.monotonic()

    def __enter__(self) -> BatchProgress:
        """Begin to draw."""
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop drawing."""
        self._progress.stop()

    def __call__(self, state: RunState) -> None:
        """Show a state."""
        now = time.monotonic()
        if not state.planned:
            self._progress.update(self._task, completed=state.found, detail="items found")
            return
        if self._reading_since is None:
            self._reading_since = now
        detail = self.detail(state, now - self._reading_since)
        self._progress.update(
            self._task,
            description="reading",
            total=state.found,
            completed=state.tally.items,
            detail=detail,
        )
        if not self._console.is_terminal and now - self._said > _LINE_EVERY_S:
            self._said = now
            self._console.print(f"{state.tally.items:,} of {state.found:,}  {detail}")

    def detail(self, state: RunState, seconds: float) -> str:
        """Return throughput, time left and counts by outcome."""
        fresh = state.tally.items - state.done_before
        rate = fresh / seconds if seconds > 0 else 0.0
        parts = [f"{rate:.1f}/s" if fresh else "starting"]
        if rate and state.found > state.tally.items:
            parts.append(f"{_time((state.found - state.tally.items) / rate)} left")
        parts += [f"{count:,} {outcome}" for outcome, count in sorted(state.tally.outcomes.items())]
        if state.deaths:
            parts.append(f"{state.deaths} workers replaced")
        return ", ".join(parts)


def _time(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"
