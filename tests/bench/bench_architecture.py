"""How soon readers of other shapes and recipes learn to copy and to find, with equal budgets.

    python -m tests.bench.bench_architecture --seeds 3 --tokens 700000

Every variant is a small reader that goes through the pretraining as it is: random tokens over and
over, then drills (made-up documents to look values up in). What is told is the loss on answer
tokens over the last fifth, which are documents never seen before, and the tokens until a running
mean of it is below 2: by then values are copied. A run is a process of its own, so that compiled
shapes do not outlive it. Runs that are there already are not made again. `--only NAME`, more than
once where wanted, runs some of the variants.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import mean, stdev

import click
import torch
from torch import nn

from extractor.training import examples
from extractor.training.architecture import ReaderSize
from extractor.training.examples import DECISION_WEIGHT
from extractor.training.optimizer import MUON_RATE, Optimizers, build_optimizers
from extractor.training.pretrain import PretrainPlan, Progress, pretrain

COPIES = 2.0  # loss on answer tokens, in nats
SMOOTHING = 0.9


@dataclass(frozen=True, slots=True)
class Variant:
    """A shape or recipe to try: `layers` has one letter a layer, c short convolution, a attention.

    Matrices go to AdamW at `adamw_rate` where it is given, else to Muon; `decision_weight` weighs
    the first token of a value, of which all others have 1.
    """

    name: str
    layers: str
    hidden: int = 128
    feed_forward: int = 352
    vocab: int = 2048
    adamw_rate: float | None = None
    decision_weight: float = DECISION_WEIGHT


VARIANTS = (
    Variant("in turn", "caca"),
    Variant("attention alone", "aaaa"),
    Variant("one attention layer", "ccca"),
    Variant("attention first", "acac"),
    Variant("deep and narrow", "cacacaca", hidden=64, feed_forward=320),
    Variant("small vocabulary", "caca", vocab=1024),
    Variant("AdamW at 1e-3", "caca", adamw_rate=1e-3),
    Variant("AdamW at 3e-3", "caca", adamw_rate=3e-3),
    Variant("equal weights", "caca", decision_weight=1.0),
)


@click.group(invoke_without_command=True)
@click.option("--seeds", type=int, default=3, show_default=True)
@click.option("--tokens", type=int, default=700_000, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/bench_architecture"))
@click.option("--threads", type=int, default=1, show_default=True)
@click.option("--only", multiple=True, type=click.Choice([one.name for one in VARIANTS]))
@click.pass_context
def main(
    context: click.Context,
    seeds: int,
    tokens: int,
    out: Path,
    threads: int,
    only: tuple[str, ...],
) -> None:
    """Compare the variants."""
    if context.invoked_subcommand:
        return
    click.echo(f"Muon at {MUON_RATE}, {tokens:,} tokens, {seeds} seeds")
    click.echo(f"{'':<22}{'layers':<10}{'loss':>7}{'+-':>7}{'copies from':>24}{'tokens/s':>10}")
    for variant in (one for one in VARIANTS if not only or one.name in only):
        runs = [
            _run(variant, seed, tokens, out / f"{variant.name}-{tokens}-{seed}", threads)
            for seed in range(1, seeds + 1)
        ]
        losses = [float(run["loss"] or 0.0) for run in runs]
        spread = stdev(losses) if len(losses) > 1 else 0.0
        soon = ", ".join(f"{run['copies'] / 1e3:.0f}k" if run["copies"] else "-" for run in runs)
        rate = mean(float(run["rate"] or 0.0) for run in runs)
        click.echo(
            f"{variant.name:<22}{variant.layers:<10}{mean(losses):>7.2f}{spread:>7.2f}"
            f"{soon:>24}{rate:>10.0f}"
        )


@main.command()
@click.argument("name")
@click.argument("seed", type=int)
@click.argument("tokens", type=int)
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("threads", type=int)
def one(name: str, seed: int, tokens: int, out: Path, threads: int) -> None:
    """Train one variant with one seed."""
    variant = next(variant for variant in VARIANTS if variant.name == name)
    size = ReaderSize(variant.hidden, variant.layers, variant.feed_forward, 3, variant.vocab)
    examples.DECISION_WEIGHT = variant.decision_weight  # of this process alone
    build: Callable[[nn.Module], Optimizers] = build_optimizers
    if variant.adamw_rate is not None:
        build = partial(_adamw_alone, rate=variant.adamw_rate)
    seen: list[tuple[int, float, float]] = []

    def note(progress: Progress) -> None:
        seen.append((progress.tokens, progress.loss, progress.tokens_per_s))

    plan = PretrainPlan(
        out, tokens, size, seed=seed, threads=threads, checkpoint_s=1e9, build_optimizers=build
    )
    pretrain(plan, note)
    (out / "result.json").write_text(json.dumps(_told(seen, tokens)) + "\n", encoding="utf-8")


def _adamw_alone(model: nn.Module, rate: float) -> Optimizers:
    """Return the optimizers of the pretraining, with AdamW in the place of Muon."""
    usual = build_optimizers(model)
    groups = [{"params": usual.muon.param_groups[0]["params"], "base_rate": rate}]
    adamw = torch.optim.AdamW(groups, betas=(0.9, 0.95), weight_decay=0.0)
    return replace(usual, muon=adamw)


def _told(seen: list[tuple[int, float, float]], tokens: int) -> dict[str, float | None]:
    running = seen[0][1]
    copies = None
    for at, loss, _ in seen:
        running = SMOOTHING * running + (1 - SMOOTHING) * loss
        if copies is None and running < COPIES:
            copies = at
    last = [loss for at, loss, _ in seen if at > 0.8 * tokens]
    rates = sorted(rate for _, _, rate in seen)
    return {"loss": mean(last), "copies": copies, "rate": rates[len(rates) // 2]}


def _run(
    variant: Variant, seed: int, tokens: int, out: Path, threads: int
) -> dict[str, float | None]:
    result = out / "result.json"
    if not result.is_file():
        command = [sys.executable, "-m", "tests.bench.bench_architecture", "one", variant.name]
        command += [str(seed), str(tokens), str(out), str(threads)]
        subprocess.run(command, check=True)
    told: dict[str, float | None] = json.loads(result.read_text(encoding="utf-8"))
    return told


if __name__ == "__main__":
    main()
