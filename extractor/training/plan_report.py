"""`specloom train --plan` as text: what each method takes, and what fits this machine."""

from __future__ import annotations

from dataclasses import replace

from extractor.generation.precision import compute_dtype
from extractor.training.estimate import (
    WELL_KNOWN,
    Batch,
    Estimate,
    ModelSize,
    available_bytes,
    estimate,
    libraries_bytes,
    operations_per_s,
    size_of,
)
from extractor.training.methods import Method
from extractor.training.tuning import TunePlan

_GIGABYTE = 1e9
_KNOWN_TOKENS = 2_048  # one long example at a time, as GPUs of usual sizes take it
_METHODS = (Method.FULL, Method.LORA, Method.QLORA)


def plan_table(plan: TunePlan, tokens_an_epoch: int | None) -> str:
    """Return what tuning would take, for the base of a plan and for well-known sizes.

    Args:
        plan: What is planned.
        tokens_an_epoch: Tokens of the data at hand; without data, time is given a million tokens.

    Raises:
        ConfigError: there is no such base.
    """
    size = size_of(plan.base)
    width = compute_dtype(plan.device).itemsize
    batch = Batch(plan.schedule.micro_tokens, plan.device == "cuda", width)
    free, libraries = available_bytes(plan.device), libraries_bytes(plan.device)
    rate = operations_per_s(size, plan.device)
    tokens = tokens_an_epoch * plan.schedule.epochs if tokens_an_epoch else 1_000_000
    where = "GPU" if plan.device == "cuda" else "machine"
    lines = [
        f"{plan.base}: {_count(size.total)} parameters; adapters of rank {plan.shape.rank}; "
        f"{plan.schedule.micro_tokens:,} tokens at once"
        + (", activations computed again" if batch.checkpointing else ""),
        f"time for {_count(tokens)} tokens"
        + (f" (all {plan.schedule.epochs} epochs)" if tokens_an_epoch else "")
        + f"; free memory of the {where}: {free / _GIGABYTE:.1f} GB",
        "",
        _row("method", "trained", "share", "weights", "adapters", "optimiser", "activations")
        + f"{'libraries':>11}{'in all':>9}{'time':>10}  fits",
    ]
    for method in _METHODS:
        one = estimate(size, method, plan.shape.rank, batch)
        one = replace(one, memory=replace(one.memory, libraries=libraries))
        memory = one.memory
        lines.append(
            _row(
                method.value,
                _count(one.trained),
                f"{one.share:.1%}",
                *map(_gb, (memory.weights, memory.adapters, memory.optimizer, memory.activations)),
            )
            + f"{_gb(memory.libraries):>11}{_gb(memory.total):>9}"
            + f"{_time(one.operations * tokens / rate):>10}  {_fits(one, free)}"
        )
    lines += ["", *_known_table(plan, free)]
    return "\n".join(lines)


def _known_table(plan: TunePlan, free: int) -> list[str]:
    batch = Batch(min(plan.schedule.micro_tokens, _KNOWN_TOKENS), checkpointing=True)
    lines = [
        f"Well-known sizes, {batch.tokens:,} tokens at once, activations computed again: memory in "
        "GB (* fits here)",
        f"{'size':<8}{'parameters':>12}" + "".join(f"{method.value:>10}" for method in _METHODS),
    ]
    for size in WELL_KNOWN:
        cells = [_known_cell(size, method, plan.shape.rank, batch, free) for method in _METHODS]
        lines.append(f"{size.name:<8}{_count(size.total):>12}" + "".join(f"{c:>10}" for c in cells))
    return lines


def _known_cell(size: ModelSize, method: Method, rank: int, batch: Batch, free: int) -> str:
    total = estimate(size, method, rank, batch).memory.total
    return f"{total / _GIGABYTE:.1f}{'*' if total < free else ' '}"


def _row(*cells: str) -> str:
    first, *rest = cells
    return f"{first:<8}" + "".join(f"{cell:>12}" for cell in rest)


def _fits(one: Estimate, free: int) -> str:
    return "yes" if one.memory.total - one.memory.libraries < free else "no"


def _gb(size: float) -> str:
    return f"{size / _GIGABYTE:.3f}" if size < _GIGABYTE / 10 else f"{size / _GIGABYTE:.2f}"


def _count(number: float) -> str:
    for unit, size in (("B", 1e9), ("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:.1f} {unit}"
    return f"{number:.0f}"


def _time(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
