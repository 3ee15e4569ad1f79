"""One tuning run: batches in, the best adapter (or model) by the held-out loss out.

The run folder holds `checkpoint.safetensors`, `log.jsonl` and `curve.svg`; a run that was
interrupted goes on from its checkpoint when it is started again, and ends with the very weights it
would have had. On several GPUs it runs under `accelerate launch` with one of the shipped
configurations (`extractor/training/accelerate/`): all processes take every step, the first writes.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict

import torch
from torch import nn
from torch.nn import functional
from transformers import PreTrainedTokenizerFast

from extractor.errors import ConfigError
from extractor.training.checkpoint import (
    load_tensors,
    restore,
    save_tensors,
    start_from,
    state_of,
)
from extractor.training.footprint import parameter_count, peak_memory_mb
from extractor.training.material import (
    Material,
    TokenBatch,
    batches_of,
    epoch_examples,
    validation_examples,
)
from extractor.training.methods import Place, load_trainable, trainable
from extractor.training.processes import (
    accelerator_on,
    adamw,
    agreed,
    gathered,
    is_first_process,
    kept,
    prepared,
)
from extractor.training.tuning import Progress, Tuned, TunePlan

CHECKPOINT = "checkpoint.safetensors"
LOG = "log.jsonl"
_WARMUP = 0.06
_LAST_RATE = 0.05


def tune(
    plan: TunePlan,
    material: Material,
    tokenizer: PreTrainedTokenizerFast,
    report: Callable[[Progress], None],
) -> Tuned:
    """Train until the held-out loss gets no better, and return the best that there was.

    Args:
        plan: What to train.
        material: What to learn from.
        tokenizer: The base's.
        report: Called after every step.

    Raises:
        ConfigError: nothing to learn from, a base that is missing, a checkpoint of another run, or
            a disk that is full.
    """
    torch.set_num_threads(plan.threads)
    plan.run.mkdir(parents=True, exist_ok=True)
    run = _Run(plan, material, tokenizer)
    run.resume()
    run.train(report)
    return run.result()


def answer_loss(model: nn.Module, batch: TokenBatch) -> torch.Tensor:
    """Return the weighted mean loss on answer tokens; logits are computed nowhere else."""
    logits = model(input_ids=batch.ids, logits_to_keep=batch.columns, use_cache=False).logits
    losses = functional.cross_entropy(
        logits.flatten(0, 1).float(), batch.targets.flatten(), reduction="none"
    )
    return (losses * batch.weights.flatten()).sum() / batch.weights.sum()


class _Run:
    """The parts of one run and its loop."""

    def __init__(
        self, plan: TunePlan, material: Material, tokenizer: PreTrainedTokenizerFast
    ) -> None:
        self._plan = plan
        self._material = material
        self._tokenizer = tokenizer
        self._pad = int(tokenizer.pad_token_id or tokenizer.eos_token_id)
        torch.manual_seed(plan.seed)
        self._accelerator = accelerator_on(plan.device)
        sharded, on_gpu = self._accelerator.is_fsdp2, plan.device == "cuda"
        place = Place(plan.device, checkpointing=on_gpu, sharded=sharded)
        self._bare = load_trainable(plan.base, plan.method, plan.shape, place)
        optimizer = adamw(
            trainable(self._bare), plan.schedule.learning_rate, paged=on_gpu and not sharded
        )
        self._model, self._optimizer = prepared(self._accelerator, self._bare, optimizer)
        self._parameters = trainable(self._bare)  # sharded, they are others than before
        self._held_out = self._validation()
        self._best: dict[str, torch.Tensor] = {}
        self.progress = Progress()

    def resume(self) -> None:
        """Go on from the checkpoint, or from the adapter to start with."""
        path = self._plan.run / CHECKPOINT
        if path.exists():
            tensors, state = load_tensors(path)
            state = {"processes": 1, "sharded": False} | state  # older ones do not say
            if any(state.pop(key, None) != own for key, own in self._identity().items()):
                raise ConfigError(
                    f"{self._plan.run} holds a run with another seed or method, on other documents "
                    "or on another number of GPUs: give another --out, or delete it.",
                    code="other_run",
                )
            self._best = restore(tensors, self._parameters, self._optimizer.optimizer)
            self.progress = Progress(**state)  # type: ignore[arg-type]  # as it was written
        elif self._plan.start is not None:
            start_from(self._plan.start, self._parameters)

    def train(self, report: Callable[[Progress], None]) -> None:
        """Train epoch by epoch, until the last or until patience is at its end."""
        if self.progress.held_out is None:
            self._judge_epoch()
        clock = saved_at = time.monotonic()
        while not self._is_over():
            batches = self._epoch(self.progress.epoch)
            self.progress.steps = len(batches)
            for batch in batches[self.progress.step :]:
                self._step(batch, batches)
                now = time.monotonic()
                self.progress.seconds += now - clock
                clock = now
                report(self.progress)
                if agreed(self._accelerator, now - saved_at > self._plan.schedule.checkpoint_s):
                    self._save()
                    saved_at = now
            self.progress.epoch += 1
            self.progress.step = 0
            self._judge_epoch()
            self.progress.seconds += time.monotonic() - clock
            clock = time.monotonic()
            self._save()

    @torch.no_grad()
    def result(self) -> Tuned:
        """Return the best parameters, written back into the model."""
        for name, parameter in self._parameters.items():
            if name in self._best:
                parameter.copy_(self._best[name])
        return Tuned(
            parameters=gathered(self._best),
            model=self._accelerator.unwrap_model(self._model),
            progress=self.progress,
            peak_memory_mb=peak_memory_mb(self._plan.device),
            trained=sum(p.numel() for p in self._parameters.values()),
            total=parameter_count(self._bare),
        )

    def _is_over(self) -> bool:
        schedule = self._plan.schedule
        waited = self.progress.epoch - self.progress.best_epoch
        return self.progress.epoch >= schedule.epochs or waited >= schedule.patience

    def _step(self, batch: Sequence[TokenBatch], batches: Sequence[Sequence[TokenBatch]]) -> None:
        progress = self.progress
        # Dropout follows from the place in the run, so that a run that goes on is the same run.
        torch.manual_seed(self._plan.seed * 1_000_003 + progress.steps_done)
        self._model.train()
        fraction = (progress.epoch + progress.step / len(batches)) / self._plan.schedule.epochs
        for group in self._optimizer.param_groups:
            group["lr"] = self._plan.schedule.learning_rate * _rate(fraction)
        loss = 0.0
        for micro in batch:
            part = self._loss(micro)
            self._accelerator.backward(part / len(batch))
            loss += part.item() / len(batch)
        self._accelerator.clip_grad_norm_(list(self._parameters.values()), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        progress.step += 1
        progress.steps_done += 1
        progress.tokens += sum(micro.tokens for micro in batch)
        progress.loss = loss
        self._log("train", loss)

    @torch.no_grad()
    def _judge_epoch(self) -> None:
        """Measure the held-out loss, and keep the parameters if they are the best so far."""
        self._model.eval()
        losses = [self._loss(batch) for batch in self._held_out]
        mean = self._accelerator.reduce(torch.stack(losses).mean(), "mean").item()
        self.progress.held_out = mean
        if self.progress.best is None or mean < self.progress.best:
            self.progress.best = mean
            self.progress.best_epoch = self.progress.epoch
            self._best = {name: kept(one) for name, one in self._parameters.items()}
        self._log("held_out", mean)

    def _loss(self, batch: TokenBatch) -> torch.Tensor:
        # A copy that is wrapped knows the precision to compute in; one that is sharded is told.
        with self._accelerator.autocast():
            return answer_loss(self._model, _to(batch, self._accelerator.device))

    def _epoch(self, epoch: int) -> list[list[TokenBatch]]:
        """Return the steps of an epoch for this process: each a few batches that go in turn."""
        schedule, seed = self._plan.schedule, self._plan.seed
        examples = epoch_examples(self._material, self._tokenizer, seed=seed, epoch=epoch)
        if not examples:
            raise ConfigError(
                "There is nothing to train on: no document of the training split has an attribute "
                "of the schema with words that were found (`specloom data audit` says why).",
                code="empty_annotations",
            )
        rng = random.Random(f"{seed}:{epoch}:order")
        batches = batches_of(
            examples, batch_tokens=schedule.micro_tokens, pad_id=self._pad, rng=rng
        )
        each = max(1, schedule.batch_tokens // schedule.micro_tokens)
        steps = [batches[start : start + each] for start in range(0, len(batches), each)]
        world, rank = self._accelerator.num_processes, self._accelerator.process_index
        if world > 1:  # the same number of steps and of batches a step for every process
            whole = [step for step in steps if len(step) == len(steps[0])]
            steps = whole[rank : len(whole) - len(whole) % world : world] or [batches[:1]]
        return steps

    def _validation(self) -> list[TokenBatch]:
        examples = validation_examples(self._material, self._tokenizer)
        if not examples:
            raise ConfigError(
                "There is nothing to stop by: no document of the validation split has an attribute "
                "of the schema (`specloom data split` makes one).",
                code="empty_annotations",
            )
        rng = random.Random(self._plan.seed)
        tokens = self._plan.schedule.micro_tokens
        return batches_of(examples, batch_tokens=tokens, pad_id=self._pad, rng=rng)

    def _save(self) -> None:
        tensors = gathered(state_of(self._parameters, self._optimizer.optimizer, self._best))
        if is_first_process():
            progress = {**asdict(self.progress), **self._identity()}
            save_tensors(self._plan.run / CHECKPOINT, tensors, progress)

    def _identity(self) -> dict[str, int | str]:
        """Return what makes this run another one than all others of its folder."""
        plan, data = self._plan, self._material.mark
        identity = {"seed": plan.seed, "method": plan.method.value, "data": data}
        team = {"processes": self._accelerator.num_processes, "sharded": self._accelerator.is_fsdp2}
        return identity | team

    def _log(self, kind: str, loss: float) -> None:
        if is_first_process():
            row = {"kind": kind, "epoch": self.progress.epoch, "step": self.progress.steps_done}
            row |= {"tokens": self.progress.tokens, "loss": loss}
            with (self._plan.run / LOG).open("a", encoding="utf-8") as log:
                log.write(json.dumps(row) + "\n")


def _rate(fraction: float) -> float:
    if fraction < _WARMUP:
        return max(fraction / _WARMUP, 0.05)
    return max((1 - fraction) / (1 - _WARMUP), _LAST_RATE)


def _to(batch: TokenBatch, device: torch.device) -> TokenBatch:
    return TokenBatch(
        batch.ids.to(device), batch.columns.to(device), batch.weights.to(device), batch.tokens
    )
