"""`specloom pretrain`: train the embedded reader from scratch."""

from __future__ import annotations

from pathlib import Path

import click
from tqdm import tqdm

from extractor.training.architecture import ReaderSize
from extractor.training.pretrain import NO_DRILLS, PretrainPlan, Progress
from extractor.training.pretrain import pretrain as run_pretraining
from extractor.training.stream import Curriculum


@click.command()
@click.option(
    "--run",
    type=click.Path(path_type=Path),
    default=Path("runs/reader"),
    show_default=True,
    help="Folder of the run; resumed where it holds a checkpoint.",
)
@click.option(
    "--tokens",
    type=float,
    default=20e6,
    show_default=True,
    help="Tokens to train on, from the first step of the run.",
)
@click.option("--hidden", type=int, default=ReaderSize().hidden, show_default=True)
@click.option(
    "--layers",
    default=ReaderSize().layers,
    show_default=True,
    help="One letter a layer: c short convolution, a attention.",
)
@click.option("--feed-forward", type=int, default=ReaderSize().feed_forward, show_default=True)
@click.option("--vocab", type=int, default=ReaderSize().vocab, show_default=True)
@click.option(
    "--start",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Model to go on from instead of random weights; its sizes hold.",
)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--device", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True)
@click.option("--threads", type=int, default=2, show_default=True, help="CPU threads.")
def pretrain(
    run: Path,
    tokens: float,
    hidden: int,
    layers: str,
    feed_forward: int,
    vocab: int,
    start: Path | None,
    seed: int,
    device: str,
    threads: int,
) -> None:
    """Train the embedded reader from scratch on generated documents."""
    size = ReaderSize(hidden=hidden, layers=layers, feed_forward=feed_forward, vocab=vocab)
    plan = PretrainPlan(
        run,
        int(tokens),
        size,
        curriculum=Curriculum() if start is None else NO_DRILLS,
        seed=seed,
        device=device,
        threads=threads,
        start=start,
    )
    with tqdm(total=plan.tokens, unit="tok", unit_scale=True, smoothing=0.05) as bar:

        def report(progress: Progress) -> None:
            bar.update(progress.tokens - bar.n)
            bar.set_postfix(loss=f"{progress.loss:.3f}", step=progress.step)

        folder = run_pretraining(plan, report)
    click.echo(f"model: {folder}")
