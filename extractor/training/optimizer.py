"""Muon for the matrices, AdamW for the rest, and the learning rate over time."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from extractor.generation.precision import compute_dtype
from extractor.training.muon import Muon

MUON_RATE = 0.02
ADAMW_RATE = 3e-3
EMBEDDING_RATE = 1e-2
WARMUP_FRACTION = 0.01
DECAY_FROM = 0.45  # the rate falls linearly to zero over the rest


@dataclass(frozen=True, slots=True)
class Optimizers:
    """The two optimizers, stepped together."""

    muon: torch.optim.Optimizer
    adamw: torch.optim.Optimizer

    def step(self, rate: float) -> None:
        """Take one step at `rate` times the base learning rates and clear the gradients."""
        for optimizer in (self.muon, self.adamw):
            for group in optimizer.param_groups:
                group["lr"] = group["base_rate"] * rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)

    def state_dict(self) -> dict[str, object]:
        """Return both states, tensors and numbers only."""
        return {"muon": self.muon.state_dict(), "adamw": self.adamw.state_dict()}

    def load_state_dict(self, state: dict[str, dict[str, object]]) -> None:
        """Restore what `state_dict` returned."""
        self.muon.load_state_dict(state["muon"])
        self.adamw.load_state_dict(state["adamw"])


def build_optimizers(model: nn.Module) -> Optimizers:
    """Return optimizers over all parameters: two-dimensional ones but the embedding go to Muon."""
    matrices: list[nn.Parameter] = []
    embeddings: list[nn.Parameter] = []
    rest: list[nn.Parameter] = []
    for name, parameter in model.named_parameters():
        if "embed_tokens" in name or "lm_head" in name:
            embeddings.append(parameter)
        else:
            (matrices if parameter.ndim == 2 else rest).append(parameter)
    device = next(model.parameters()).device.type
    return Optimizers(
        Muon(
            [{"params": matrices, "base_rate": MUON_RATE}],
            lr=MUON_RATE,
            precision=compute_dtype(device),
        ),
        torch.optim.AdamW(
            [
                {"params": embeddings, "base_rate": EMBEDDING_RATE},
                {"params": rest, "base_rate": ADAMW_RATE},
            ],
            betas=(0.9, 0.95),
            weight_decay=0.0,
        ),
    )


def rate_at(fraction: float) -> float:
    """Return the share of the base rate after `fraction` (0 to 1) of the training."""
    if fraction < WARMUP_FRACTION:
        return max(fraction / WARMUP_FRACTION, 0.02)
    if fraction < DECAY_FROM:
        return 1.0
    return max((1.0 - fraction) / (1.0 - DECAY_FROM), 0.0)
