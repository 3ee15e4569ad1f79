"""When is tuning worth it: base, base with examples in the prompt, and tuned, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import ConfigError
from extractor.generation.adapters import WEIGHTS_FILE
from extractor.generation.backends import LocalModel
from extractor.pipeline.options import Reader
from extractor.training.datasets import LabelledDocument, of_split, sheets_of
from extractor.training.footprint import forget_peak, peak_memory_mb
from extractor.training.measure import Measured, measure
from extractor.training.sheets import Cutter
from extractor.training.shots import shots_of
from extractor.training.training_run import Order, Watcher, held_out, reader_with
from training_data.annotations import Split

_MEGABYTE = 1e6
# A difference of F1 below this is noise on a set of the usual size.
NOISE = 0.01


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to read, measured.

    Attributes:
        name: What it is.
        measured: Quality and time.
        memory_mb: Highest memory while it read, in MB: of the process, or of the GPU.
        extra_mb: What has to be kept on disk for it beside the base.
    """

    name: str
    measured: Measured
    memory_mb: float
    extra_mb: float = 0.0

    @property
    def f1(self) -> float:
        """F1 over all values."""
        return self.measured.total.f1 or 0.0

    @property
    def seconds(self) -> float:
        """Seconds a document."""
        return self.measured.seconds / max(self.measured.documents, 1)


def compare(
    order: Order,
    documents: Sequence[LabelledDocument],
    adapter: Path,
    shots: int,
    watcher: Watcher,
) -> list[Contender]:
    """Read the held-out documents in each way.

    Args:
        order: Base and options.
        documents: Annotated documents: examples come from the training split.
        adapter: The adapter.
        shots: Examples in a prompt.
        watcher: Who is told how far things are.

    Raises:
        ConfigError: there is nothing to measure on or to take examples from.
    """
    chosen = held_out(documents)
    plan = order.plan
    model = LocalModel.load(plan.base, device=plan.device, threads=plan.threads)
    cutter = Cutter(order.options.passage_tokens, model.count_tokens)
    solved = sheets_of(of_split(documents, Split.TRAIN), cutter)
    if not chosen or not solved:
        raise ConfigError(
            "There are no documents to measure on, or none to take examples from: divide them "
            "with `specloom data split`.",
            code="empty_annotations",
        )
    readers = [
        (Reader(model, "base"), 0.0),
        (Reader(shots_of(model, solved, shots), f"base with {shots} examples"), 0.0),
        (
            reader_with(model, "tuned", adapter, chosen),
            (adapter / WEIGHTS_FILE).stat().st_size / _MEGABYTE,
        ),
    ]
    found = []
    for reader, extra in readers:
        watcher.reading(reader.model_id, len(chosen))
        forget_peak(plan.device)
        measured = measure(reader, chosen, order.options, watcher.read)
        memory_mb = peak_memory_mb(plan.device)
        found.append(Contender(reader.model_id, measured, memory_mb, extra))
    return found


def verdict(contenders: Sequence[Contender]) -> str:
    """Return which to use and why, in two sentences."""
    base, shots, tuned = contenders
    best = max(contenders, key=lambda one: one.f1)
    if best.f1 - base.f1 < NOISE:
        return (
            f"Use the base: nothing else reads better by {NOISE} of F1, and it costs nothing to "
            "keep. Tune when documents come that it reads badly."
        )
    if tuned.f1 >= shots.f1 - NOISE:
        return (
            f"Use the tuned reader: F1 {tuned.f1:.3f} against {base.f1:.3f} of the base, at "
            f"{_ratio(tuned, base)} of its time. Examples in the prompt give {shots.f1:.3f} at "
            f"{_ratio(shots, base)}."
        )
    return (
        f"Use examples in the prompt: F1 {shots.f1:.3f} against {tuned.f1:.3f} of the tuned "
        f"reader, at {_ratio(shots, base)} of the base's time. More annotated documents, or more "
        "epochs, may turn that round."
    )


def _ratio(one: Contender, base: Contender) -> str:
    return f"{one.seconds / base.seconds:.2f} times" if base.seconds else "about the same"
