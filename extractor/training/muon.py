"""Muon: momentum whose steps are orthogonal matrices, in the precision that the machine has.

`torch.optim.Muon` orthogonalises in bf16 everywhere; a processor that computes bf16 one number at a
time then spends nearly all of a training on it (docs/experiments.md). Here the precision is that of
the training, and matrices of one shape go through together.

Source: Jordan et al. 2024, https://kellerjordan.github.io/posts/muon; the rate is scaled by
`sqrt(max(1, rows / columns))` as there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import torch

# The quintic iteration that is steepest at zero: singular values end between 0.7 and 1.2.
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ITERATIONS = 5
SMALLEST_NORM = 1e-7


def orthogonalised(matrices: torch.Tensor) -> torch.Tensor:
    """Return the nearest matrices with orthonormal rows (or columns), roughly.

    Args:
        matrices: `[count, rows, columns]`, in the precision to compute in.
    """
    a, b, c = COEFFICIENTS
    tall = matrices.size(1) > matrices.size(2)
    x = matrices.transpose(1, 2) if tall else matrices
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=SMALLEST_NORM)
    for _ in range(ITERATIONS):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.transpose(1, 2) if tall else x


class Muon(torch.optim.Optimizer):
    """Muon with Nesterov momentum and decoupled weight decay, for matrices alone.

    Args:
        params: Matrices, or groups of them.
        lr: Learning rate.
        momentum: Share of the past in the running mean of gradients, 0 to 1.
        weight_decay: Share of the weights taken off a step, times `lr`.
        precision: Type in which steps are orthogonalised.
    """

    def __init__(
        self,
        params: Iterable[dict[str, Any]],
        *,
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.01,
        precision: torch.dtype = torch.float32,
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self._precision = precision

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Take one step over every matrix that has a gradient."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[torch.Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    by_shape[matrix.shape].append(matrix)
            for (rows, columns), matrices in by_shape.items():
                updates = torch.stack([self._ahead(one, group["momentum"]) for one in matrices])
                steps = orthogonalised(updates.to(self._precision)).to(matrices[0].dtype)
                rate = group["lr"] * max(1.0, rows / columns) ** 0.5
                for matrix, update in zip(matrices, steps, strict=True):
                    matrix.mul_(1 - group["lr"] * group["weight_decay"]).sub_(update, alpha=rate)

    def _ahead(self, matrix: torch.Tensor, momentum: float) -> torch.Tensor:
        """Return where the momentum leads with this gradient in it (Nesterov)."""
        state = self.state[matrix]
        if "momentum_buffer" not in state:
            state["momentum_buffer"] = torch.zeros_like(matrix)
        assert matrix.grad is not None
        running: torch.Tensor = state["momentum_buffer"].lerp_(matrix.grad, 1 - momentum)
        return matrix.grad.lerp(running, momentum)
