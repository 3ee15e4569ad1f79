"""What a tuning run is told, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import nn

from extractor.training.methods import AdapterShape, Method


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how fast.

    Attributes:
        epochs: Passes over the annotated documents, at most.
        learning_rate: Highest rate; it rises over the first steps and falls to a twentieth.
        batch_tokens: Positions of one step.
        micro_tokens: Positions that go through the model at once; a step is as many of those as it
            takes. Less memory, the same result.
        patience: Epochs without a better held-out loss after which the run ends.
        checkpoint_s: Seconds between checkpoints.
    """

    epochs: int = 12
    learning_rate: float = 1e-3
    batch_tokens: int = 4096
    micro_tokens: int = 2048
    patience: int = 3
    checkpoint_s: float = 60.0


@dataclass(frozen=True, slots=True)
class TunePlan:
    """What to tune.

    Attributes:
        base: Folder or name of the base.
        run: Folder of the run.
        method: How to tune.
        shape: Size of the adapter.
        schedule: How long and how fast.
        seed: Seed of the data, of the adapter and of dropout.
        device: `cpu` or `cuda`.
        threads: CPU threads.
        start: Tensors of an adapter to go on from, by parameter name; empty for a fresh one.
    """

    base: str
    run: Path
    method: Method = Method.QLORA
    shape: AdapterShape = field(default_factory=AdapterShape)
    schedule: Schedule = field(default_factory=Schedule)
    seed: int = 1
    device: str = "cpu"
    threads: int = 2
    start: Path | None = None


@dataclass(slots=True)
class Progress:
    """Where a run stands. Losses are per answer token."""

    epoch: int = 0
    step: int = 0  # within the epoch
    steps: int = 0  # of this epoch
    steps_done: int = 0  # in all
    tokens: int = 0
    loss: float = 0.0
    held_out: float | None = None
    best: float | None = None
    best_epoch: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of a run.

    Attributes:
        parameters: The best parameters that were trained, by name.
        model: The model they belong to, holding them.
        progress: Where the run ended.
        peak_memory_mb: Highest memory of the process (CPU), or of the GPU, in MB.
        trained: Number of trained parameters.
        total: Number of all parameters.
    """

    parameters: dict[str, torch.Tensor]
    model: nn.Module
    progress: Progress
    peak_memory_mb: float
    trained: int
    total: int
