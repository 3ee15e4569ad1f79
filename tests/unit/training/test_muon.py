"""Muon's steps: orthogonal, those of torch's own, and the same for matrices that go together."""

from __future__ import annotations

import torch

from extractor.training.muon import Muon, orthogonalised


def test_singular_values_of_a_step_are_about_one() -> None:
    torch.manual_seed(1)
    for rows, columns in ((32, 32), (16, 48), (48, 16)):
        values = torch.linalg.svdvals(orthogonalised(torch.randn(3, rows, columns)))
        assert values.min() > 0.3
        assert values.max() < 1.3


def test_steps_are_those_of_torchs_muon() -> None:
    torch.manual_seed(2)
    start = [torch.randn(24, 12), torch.randn(24, 12), torch.randn(8, 30)]
    ours = [torch.nn.Parameter(one.clone()) for one in start]
    theirs = [torch.nn.Parameter(one.clone()) for one in start]
    own = Muon([{"params": ours}], lr=0.02)
    reference = torch.optim.Muon(theirs, lr=0.02, weight_decay=0.01, adjust_lr_fn="original")
    for _ in range(4):
        for mine, other in zip(ours, theirs, strict=True):
            mine.grad = torch.randn_like(mine)
            other.grad = mine.grad.clone()
        own.step()
        reference.step()
    for mine, other, begin in zip(ours, theirs, start, strict=True):
        moved, expected = mine.detach() - begin, other.detach() - begin
        assert torch.nn.functional.cosine_similarity(moved.flatten(), expected.flatten(), 0) > 0.99
        assert abs(float(moved.norm() / expected.norm()) - 1) < 0.03  # theirs is in bf16


def test_state_goes_on_after_a_restore() -> None:
    torch.manual_seed(3)
    gradients = [torch.randn(6, 6) for _ in range(4)]

    def after(steps: list[torch.Tensor], optimizer: Muon, matrix: torch.nn.Parameter) -> None:
        for gradient in steps:
            matrix.grad = gradient.clone()
            optimizer.step()

    whole = torch.nn.Parameter(torch.eye(6))
    after(gradients, Muon([{"params": [whole]}], lr=0.1), whole)
    first = torch.nn.Parameter(torch.eye(6))
    interrupted = Muon([{"params": [first]}], lr=0.1)
    after(gradients[:2], interrupted, first)
    second = torch.nn.Parameter(first.detach().clone())
    resumed = Muon([{"params": [second]}], lr=0.1)
    resumed.load_state_dict(interrupted.state_dict())
    after(gradients[2:], resumed, second)
    torch.testing.assert_close(second, whole)
