"""The options of a tuning run, and what they come down to."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from extractor.config import Settings
from extractor.errors import ConfigError
from extractor.portfolio import find_adapter
from extractor.training.machine import training_device
from extractor.training.methods import AdapterShape, Method
from extractor.training.tuning import Schedule, TunePlan

_SCHEDULE = Schedule()


@dataclass(frozen=True, slots=True)
class TuningChoices:
    """What was chosen on the command line; `None` where the settings decide."""

    base: str | None
    method: str
    epochs: int
    learning_rate: float
    rank: int
    batch_tokens: int
    micro_tokens: int
    replay: float
    patience: int
    seed: int
    device: str | None
    threads: int | None

    def plan(self, settings: Settings, run: Path, start: Path | None = None) -> TunePlan:
        """Return the plan of a run.

        Raises:
            ConfigError: a GPU was asked for that is not there (`no_gpu`).
        """
        return TunePlan(
            base=self.base or settings.model,
            run=run,
            method=Method(self.method),
            shape=AdapterShape(rank=self.rank, alpha=2.0 * self.rank),
            schedule=Schedule(
                epochs=self.epochs,
                learning_rate=self.learning_rate,
                batch_tokens=self.batch_tokens,
                micro_tokens=min(self.micro_tokens, self.batch_tokens),
                patience=self.patience,
            ),
            seed=self.seed,
            device=training_device(self.device or settings.device),
            threads=self.threads or settings.threads,
            start=start,
        )


_OPTIONS = (
    click.option("--base", help="Folder or name of the base; that of the settings by default."),
    click.option(
        "--method",
        type=click.Choice([method.value for method in Method]),
        default=Method.QLORA.value,
        show_default=True,
        help="qlora: adapter over a 4-bit base; lora: over a 16-bit one; full: every parameter.",
    ),
    click.option(
        "--epochs", type=click.IntRange(min=1), default=_SCHEDULE.epochs, show_default=True
    ),
    click.option("--learning-rate", type=float, default=_SCHEDULE.learning_rate, show_default=True),
    click.option(
        "--rank",
        type=click.IntRange(min=1),
        default=AdapterShape().rank,
        show_default=True,
        help="Columns of the adapter in each layer.",
    ),
    click.option(
        "--batch-tokens",
        type=click.IntRange(min=64),
        default=_SCHEDULE.batch_tokens,
        show_default=True,
        help="Tokens of one step.",
    ),
    click.option(
        "--micro-tokens",
        type=click.IntRange(min=64),
        default=_SCHEDULE.micro_tokens,
        show_default=True,
        help="Tokens that go through the model at once: less takes less memory.",
    ),
    click.option(
        "--replay",
        type=click.FloatRange(0, 0.9),
        default=0.3,
        show_default=True,
        help="Share of generated documents among the examples, against forgetting.",
    ),
    click.option(
        "--patience",
        type=click.IntRange(min=1),
        default=_SCHEDULE.patience,
        show_default=True,
        help="Epochs without a better held-out loss after which training ends.",
    ),
    click.option("--seed", type=int, default=1, show_default=True),
    click.option(
        "--device",
        type=click.Choice(["auto", "cpu", "cuda"]),
        help="Where to train; that of the settings by default.",
    ),
    click.option(
        "--threads",
        type=click.IntRange(min=1),
        help="CPU threads; those of the settings by default.",
    ),
)
_NAMES = tuple(TuningChoices.__dataclass_fields__)


def tuning_options(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a tuning run; it takes them as `choices`."""

    @functools.wraps(function)
    def wrapped(**given: object) -> None:
        chosen = {name: given.pop(name) for name in _NAMES}
        function(choices=TuningChoices(**chosen), **given)  # type: ignore[arg-type]  # click checked

    command: Callable[..., None] = wrapped
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def adapter_folder(given: str | None, settings: Settings) -> Path | None:
    """Return the folder of an adapter that is given by its name or its folder.

    Raises:
        ConfigError: there is no such adapter (`adapter_unknown`).
    """
    if given is None:
        return None
    path = Path(given)
    if path.is_dir():
        return path
    if "/" in given:
        raise ConfigError(f"There is no folder {given}.", code="adapter_unknown")
    return find_adapter(settings, given)
