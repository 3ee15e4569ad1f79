"""Bars on standard error: one for training, one for each reading of documents."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm

from extractor.training.processes import is_first_process
from extractor.training.training_run import Watcher
from extractor.training.tuning import Progress


@contextmanager
def progress_bars(epochs: int) -> Iterator[Watcher]:
    """Give a watcher that shows bars, where standard error is a terminal.

    Args:
        epochs: Epochs of a training, at most.
    """
    bars: list[tqdm[None]] = []
    shown = ""

    def bar(total: int, description: str, unit: str) -> None:
        nonlocal shown
        while bars:
            bars.pop().close()
        hidden = None if is_first_process() else True  # one bar, however many processes
        bars.append(tqdm(total=total, desc=description, unit=unit, disable=hidden))
        shown = unit

    def step(progress: Progress) -> None:
        if shown != "step":
            bar(epochs * progress.steps, "training", "step")
        bars[0].update(1 if progress.steps_done > bars[0].n else 0)
        bars[0].set_postfix(
            epoch=progress.epoch + 1,
            loss=f"{progress.loss:.3f}",
            held_out=f"{progress.held_out or 0:.3f}",
            best=f"{progress.best or 0:.3f}",
        )

    def read() -> None:
        bars[0].update(1)

    try:
        yield Watcher(step, lambda name, count: bar(count, f"reading with {name}", "doc"), read)
    finally:
        while bars:
            bars.pop().close()
