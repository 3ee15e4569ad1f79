"""Pretraining of the embedded reader from scratch: generator -> tokenizer -> LFM2 -> weights.

Resumable at every checkpoint, on CPU (bf16 autocast, `torch.compile`) or one GPU. The run folder
holds `tokenizer/`, `checkpoint.pt`, `log.jsonl` and, after every checkpoint, `model/` with the
bf16 safetensors that serving loads.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional
from transformers import Lfm2ForCausalLM, PreTrainedTokenizerFast

from extractor.generation.precision import compute_dtype
from extractor.training.architecture import ReaderSize, build_reader
from extractor.training.corpus import generator_hash, tokenizer_texts
from extractor.training.optimizer import Optimizers, build_optimizers, rate_at
from extractor.training.stream import Batch, Curriculum, batches
from extractor.training.tokenizer import save_tokenizer, train_tokenizer

HELD_OUT_SEED = 990_017  # documents of this seed are never trained on
HELD_OUT_BATCHES = 6
NO_DRILLS = Curriculum(repeats_until=0, drills_until=0, short_until=0, drill_share=0.02)
LOG_EVERY = 20
GRADIENT_CLIP = 1.0


@dataclass(frozen=True, slots=True)
class PretrainPlan:
    """What to train and for how long.

    Attributes:
        run: Folder of the run; resumed from its checkpoint where there is one.
        tokens: Tokens to train on, padding not counted, from the run's first step.
        size: Sizes of the reader.
        curriculum: What comes first.
        seed: Seed of data and weights.
        device: `cpu` or `cuda`.
        threads: CPU threads.
        checkpoint_s: Seconds between checkpoints.
        start: Servable model whose weights and tokenizer a new run begins with, instead of random
            ones; its sizes replace `size`.
        build_optimizers: Makes the optimizers of the parameters.
    """

    run: Path
    tokens: int
    size: ReaderSize
    curriculum: Curriculum = field(default_factory=Curriculum)
    seed: int = 1
    device: str = "cpu"
    threads: int = 2
    checkpoint_s: float = 240.0
    start: Path | None = None
    build_optimizers: Callable[[nn.Module], Optimizers] = build_optimizers


@dataclass(slots=True)
class Progress:
    """Where a run stands."""

    step: int = 0
    tokens: int = 0
    next_document: int = 0
    loss: float = 0.0
    tokens_per_s: float = 0.0


def pretrain(plan: PretrainPlan, report: Callable[[Progress], None]) -> Path:
    """Train until `plan.tokens` and return the folder of the finished model.

    Args:
        plan: What to train.
        report: Called after every step.
    """
    torch.set_num_threads(plan.threads)
    plan.run.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer(plan)
    model = _initial_model(plan, tokenizer)
    model.to(torch.device(plan.device))  # type: ignore[arg-type]  # as transformers declares it
    optimizers = plan.build_optimizers(model)
    progress = _restore(plan.run, model, optimizers)
    _train(plan, model, optimizers, tokenizer, progress, report)
    return _save(plan, model, optimizers, tokenizer, progress)


def answer_loss(
    model: Lfm2ForCausalLM,
    ids: torch.Tensor,
    slots: torch.Tensor,
    targets: torch.Tensor,
    weights: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the weighted loss of a batch and, for the log, the loss on answer tokens alone.

    The tensors are those of `stream.Batch`; they come one by one so that nothing but their shapes
    decides about compilation.
    """
    hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state
    logits = model.lm_head(hidden.flatten(0, 1)[slots])
    losses = functional.cross_entropy(logits.float(), targets, reduction="none")
    answer = (weights >= 1.0).float()
    loss = (losses * weights).sum() / weights.sum()
    return loss, (losses * answer).sum() / answer.sum()


def _train(  # noqa: PLR0913 - the parts of one loop
    plan: PretrainPlan,
    model: Lfm2ForCausalLM,
    optimizers: Optimizers,
    tokenizer: PreTrainedTokenizerFast,
    progress: Progress,
    report: Callable[[Progress], None],
) -> None:
    compiled = torch.compile(answer_loss, dynamic=False)
    held_out = list(islice(batches(tokenizer, NO_DRILLS, seed=HELD_OUT_SEED), HELD_OUT_BATCHES))
    stream = batches(tokenizer, plan.curriculum, seed=plan.seed, first=progress.next_document)
    saved_at = clock = time.monotonic()
    while progress.tokens < plan.tokens:
        batch = next(stream)
        model.train()
        with _precision(plan.device):
            loss, on_answer = compiled(model, *_tensors(batch, plan.device))
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_CLIP)
        optimizers.step(rate_at(progress.tokens / plan.tokens))
        now = time.monotonic()
        progress.step += 1
        progress.tokens += batch.tokens
        progress.next_document = batch.next_document
        progress.tokens_per_s = batch.tokens / (now - clock)
        progress.loss = on_answer.item()
        clock = now
        report(progress)
        if progress.step % LOG_EVERY == 0:
            _log(plan.run, {"kind": "train", **asdict(progress)})
        if now - saved_at > plan.checkpoint_s:
            saved_at = now
            _log(plan.run, {"kind": "held_out", "step": progress.step, "tokens": progress.tokens,
                            "loss": held_out_loss(model, held_out, plan.device)})  # fmt: skip
            _save(plan, model, optimizers, tokenizer, progress)
            clock = time.monotonic()


@torch.no_grad()
def held_out_loss(model: Lfm2ForCausalLM, held_out: list[Batch], device: str) -> float:
    """Return the mean loss on answer tokens over held-out batches."""
    model.eval()  # type: ignore[no-untyped-call]
    with _precision(device):
        losses = [answer_loss(model, *_tensors(batch, device))[1].item() for batch in held_out]
    return sum(losses) / len(losses)


def _precision(device: str) -> torch.autocast:
    dtype = compute_dtype(device)
    return torch.autocast(device, dtype=dtype, enabled=dtype is torch.bfloat16)


def _tensors(batch: Batch, device: str) -> tuple[torch.Tensor, ...]:
    return tuple(t.to(device) for t in (batch.ids, batch.slots, batch.targets, batch.weights))


def _initial_model(plan: PretrainPlan, tokenizer: PreTrainedTokenizerFast) -> Lfm2ForCausalLM:
    """Return the weights that a new run begins with, in fp32."""
    if plan.start is not None:
        started: Lfm2ForCausalLM = Lfm2ForCausalLM.from_pretrained(plan.start, dtype=torch.float32)
        return started
    return build_reader(
        plan.size,
        pad_id=int(tokenizer.pad_token_id),
        end_id=int(tokenizer.eos_token_id),
        seed=plan.seed,
    )


def _tokenizer(plan: PretrainPlan) -> PreTrainedTokenizerFast:
    folder = plan.run / "tokenizer"
    if not (folder / "tokenizer.json").exists():
        if plan.start is not None:
            save_tokenizer(PreTrainedTokenizerFast.from_pretrained(plan.start), folder)
        else:
            texts: Iterator[str] = tokenizer_texts(plan.seed)
            save_tokenizer(train_tokenizer(texts, vocab_size=plan.size.vocab), folder)
    tokenizer: PreTrainedTokenizerFast = PreTrainedTokenizerFast.from_pretrained(folder)
    return tokenizer


def _restore(run: Path, model: Lfm2ForCausalLM, optimizers: Optimizers) -> Progress:
    path = run / "checkpoint.pt"
    if not path.exists():
        return Progress()
    state = torch.load(path, map_location=model.device, weights_only=True)
    model.load_state_dict(state["model"])
    optimizers.load_state_dict(state["optimizers"])
    return Progress(**state["progress"])


def _save(
    plan: PretrainPlan,
    model: Lfm2ForCausalLM,
    optimizers: Optimizers,
    tokenizer: PreTrainedTokenizerFast,
    progress: Progress,
) -> Path:
    """Write the checkpoint (atomically) and the servable model beside it."""
    temporary = plan.run / "checkpoint.tmp"
    state = {
        "model": model.state_dict(),
        "optimizers": optimizers.state_dict(),
        "progress": asdict(progress),
    }
    torch.save(state, temporary)
    temporary.replace(plan.run / "checkpoint.pt")
    folder = plan.run / "model"
    servable = Lfm2ForCausalLM(model.config)
    servable.load_state_dict(model.state_dict())
    servable.to(torch.bfloat16)  # type: ignore[arg-type]
    servable.save_pretrained(folder)
    save_tokenizer(tokenizer, folder)
    card = {
        "seed": plan.seed,
        "size": asdict(plan.size),
        "started_from": _weights_hash(plan.start) if plan.start is not None else None,
        "data_hash": generator_hash(),
        "torch": torch.__version__,
        **asdict(progress),
    }
    (folder / "training.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    return folder


def _weights_hash(folder: Path) -> str:
    return hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()


def _log(run: Path, row: dict[str, object]) -> None:
    with (run / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps(row) + "\n")
