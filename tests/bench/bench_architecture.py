"""How soon readers of other shapes and recipes learn to copy and to find, with equal budgets.

    python -m tests.bench.bench_architecture --seeds 3 --tokens 700000

Every variant is a small reader that goes through the pretraining as it is: random tokens over and
over, then drills (made-up documents to look values up in). What is told is the loss on answer
tokens over the last fifth, which are documents never seen before; the nats that the answer of a
whole drill costs, of drills that are the same for all variants, whatever their tokens and their
order of lessons; and the tokens until a running mean of the loss is below 2: by then values are
copied. A run is a process of its own, so that compiled shapes do not outlive it. Runs that are
there already are not made again. `--only NAME`, more than once where wanted, runs some of the
variants.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from statistics import mean, stdev

import click
import torch
from torch import nn
from torch.nn import functional
from transformers import Lfm2ForCausalLM, PreTrainedTokenizerFast

from extractor.training import examples, stream
from extractor.training import tokenizer as borders
from extractor.training.architecture import ReaderSize
from extractor.training.examples import (
    DECISION_WEIGHT,
    PASSAGE_WEIGHT,
    Example,
    TokenExample,
    encode_example,
    make_example,
)
from extractor.training.optimizer import MUON_RATE, Optimizers, build_optimizers
from extractor.training.pretrain import HELD_OUT_SEED, PretrainPlan, Progress, pretrain
from extractor.training.stream import Curriculum
from training_data.generator.drill import drill

COPIES = 2.0  # loss on answer tokens, in nats
SMOOTHING = 0.9
DRILLS = 300  # that all variants are judged by
_DIGIT = r"\p{N}"


@dataclass(frozen=True, slots=True)
class Variant:
    """A shape or recipe to try: `layers` has one letter a layer, c short convolution, a attention.

    Matrices go to AdamW at `adamw_rate` where it is given, else to Muon; `decision_weight` weighs
    the first token of a value, of which all others have 1, and `passage_weight` the words of the
    passage. `digits` is how many of them the tokenizer may have in one token.
    """

    name: str
    layers: str
    hidden: int = 128
    feed_forward: int = 352
    vocab: int = 2048
    adamw_rate: float | None = None
    decision_weight: float = DECISION_WEIGHT
    passage_weight: float = PASSAGE_WEIGHT
    passage_first: bool = False
    digits: int = 1
    curriculum: Curriculum = field(default_factory=Curriculum)


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
    Variant("answers alone", "caca", passage_weight=0.0),
    Variant("passage before schema", "caca", passage_first=True),
    Variant("three digits a token", "caca", digits=3),
    Variant("no repeats first", "caca", curriculum=Curriculum(repeats_until=0)),
    Variant("documents at once", "caca", curriculum=Curriculum(drills_until=0, short_until=0)),
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
    head = f"{'':<22}{'layers':<10}{'loss':>7}{'+-':>7}{'a drill':>9}{'+-':>7}"
    click.echo(f"{head}{'copies from':>24}{'tokens/s':>10}")
    for variant in (one for one in VARIANTS if not only or one.name in only):
        runs = [
            _run(variant, seed, tokens, out / f"{variant.name}-{tokens}-{seed}", threads)
            for seed in range(1, seeds + 1)
        ]
        losses, drills = ([float(run[key] or 0.0) for run in runs] for key in ("loss", "drills"))
        soon = ", ".join(f"{run['copies'] / 1e3:.0f}k" if run["copies"] else "-" for run in runs)
        rate = mean(float(run["rate"] or 0.0) for run in runs)
        click.echo(
            f"{variant.name:<22}{variant.layers:<10}{mean(losses):>7.2f}{_spread(losses):>7.2f}"
            f"{mean(drills):>9.1f}{_spread(drills):>7.1f}{soon:>24}{rate:>10.0f}"
        )


@main.command()
@click.argument("name")
@click.argument("seed", type=int)
@click.argument("tokens", type=int)
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("threads", type=int)
def one(name: str, seed: int, tokens: int, out: Path, threads: int) -> None:
    """Train one variant with one seed."""
    variant = _as_it_learns(name)
    size = ReaderSize(variant.hidden, variant.layers, variant.feed_forward, 3, variant.vocab)
    build: Callable[[nn.Module], Optimizers] = build_optimizers
    if variant.adamw_rate is not None:
        build = partial(_adamw_alone, rate=variant.adamw_rate)
    seen: list[tuple[int, float, float]] = []

    def note(progress: Progress) -> None:
        seen.append((progress.tokens, progress.loss, progress.tokens_per_s))

    plan = PretrainPlan(
        out,
        tokens,
        size,
        curriculum=variant.curriculum,
        seed=seed,
        threads=threads,
        checkpoint_s=1e9,
        build_optimizers=build,
    )
    pretrain(plan, note)
    (out / "result.json").write_text(json.dumps(_told(seen, tokens)) + "\n", encoding="utf-8")


@main.command()
@click.argument("name")
@click.argument("out", type=click.Path(path_type=Path))
@torch.no_grad()
def drills(name: str, out: Path) -> None:
    """Judge a variant that was trained by what the answers of drills cost it, in nats each."""
    _as_it_learns(name)
    tokens = PreTrainedTokenizerFast.from_pretrained(out / "model")
    model = Lfm2ForCausalLM.from_pretrained(out / "model", dtype=torch.float32).eval()  # type: ignore[no-untyped-call]
    cost = 0.0
    for number in range(DRILLS):
        rng = random.Random(f"{HELD_OUT_SEED}:{number}")
        example = stream.encode_example(tokens, make_example(drill(rng), None, rng))
        ids, weights = torch.tensor([example.ids]), torch.tensor(example.weights[1:])
        losses = functional.cross_entropy(model(ids).logits[0, :-1], ids[0, 1:], reduction="none")
        cost += float(losses[weights >= 1.0].sum())
    (out / "drills.json").write_text(json.dumps({"drills": cost / DRILLS}) + "\n", encoding="utf-8")


def _as_it_learns(name: str) -> Variant:
    """Return the variant; examples are made in this process, and in it alone, as it wants them."""
    variant = next(variant for variant in VARIANTS if variant.name == name)
    examples.DECISION_WEIGHT = variant.decision_weight
    examples.PASSAGE_WEIGHT = variant.passage_weight
    several = rf"{_DIGIT}{{1,{variant.digits}}}"
    borders.PRE_TOKENS = borders.PRE_TOKENS.replace(rf"|{_DIGIT}|", rf"|{several}|")
    if variant.passage_first:
        stream.encode_example = _passage_first
    return variant


def _passage_first(tokenizer: PreTrainedTokenizerFast, example: Example) -> TokenExample:
    """Return the tokens of an example whose passage stands before the schema."""
    usual = encode_example(tokenizer, example)
    schema = len(tokenizer.backend_tokenizer.encode(example.prefix).ids)
    prompt = schema + len(tokenizer.backend_tokenizer.encode(example.suffix).ids)
    order = [*range(schema, prompt), *range(schema), *range(prompt, len(usual.ids))]
    return TokenExample(
        tuple(usual.ids[at] for at in order), tuple(usual.weights[at] for at in order)
    )


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
    told: dict[str, float | None] = {}
    for file, command in (
        ("result.json", ["one", variant.name, str(seed), str(tokens), str(out), str(threads)]),
        ("drills.json", ["drills", variant.name, str(out)]),
    ):
        if not (out / file).is_file():
            script = [sys.executable, "-m", "tests.bench.bench_architecture"]
            subprocess.run([*script, *command], check=True)
        told |= json.loads((out / file).read_text(encoding="utf-8"))
    return told


def _spread(numbers: list[float]) -> float:
    return stdev(numbers) if len(numbers) > 1 else 0.0


if __name__ == "__main__":
    main()
