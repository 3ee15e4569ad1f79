from __future__ import annotations

from pathlib import Path

import bitsandbytes
import pytest
import torch
from torch import nn
from torch.nn import functional

from extractor.training.footprint import parameter_count
from extractor.training.material import TokenBatch
from extractor.training.methods import AdapterShape, Method, Place, load_trainable, trainable
from extractor.training.tune import answer_loss
from tests.unit.training.tiny import ARCHITECTURES, VOCABULARY, save_tiny

_FLAGS = Path("/proc/cpuinfo").read_text("utf-8") if Path("/proc/cpuinfo").exists() else ""
SHAPE = AdapterShape(rank=4, alpha=8.0)


def load(base: Path, method: Method) -> nn.Module:
    torch.manual_seed(3)
    model = load_trainable(base, method, SHAPE, Place())
    for name, parameter in trainable(model).items():
        if "lora_B" in name:  # adapters begin as nothing, and then no gradient reaches `lora_A`
            nn.init.normal_(parameter, std=0.1)
    return model


def batch() -> TokenBatch:
    torch.manual_seed(5)
    ids = torch.randint(6, VOCABULARY, (2, 40))
    columns = torch.arange(20, 39)
    return TokenBatch(ids, columns, torch.ones(2, 19), 80)


def gradients(model: nn.Module) -> torch.Tensor:
    model.train()
    model.zero_grad()
    with torch.autocast("cpu", torch.bfloat16):
        answer_loss(model, batch()).backward()
    return torch.cat([p.grad.flatten() for p in trainable(model).values() if p.grad is not None])


@torch.no_grad()
def evaluate(model: nn.Module) -> None:
    model.eval()
    with torch.autocast("cpu", torch.bfloat16):
        answer_loss(model, batch())


def likeness(one: torch.Tensor, other: torch.Tensor) -> float:
    if one.shape != other.shape:  # some parameters got no gradient at all
        return 0.0
    return functional.cosine_similarity(one, other, dim=0).item()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_after_an_evaluation_gradients_are_what_they_were(
    tmp_path: Path, architecture: str
) -> None:
    model = load(save_tiny(tmp_path, architecture), Method.QLORA)
    before = gradients(model)
    evaluate(model)
    assert likeness(before, gradients(model)) > 0.999


@pytest.mark.skipif("avx512_bf16" not in _FLAGS, reason="only such processors repack 4-bit weights")
@pytest.mark.filterwarnings("ignore:.*an autograd kernel was not registered:UserWarning")
def test_the_check_of_gradients_notices_weights_that_an_evaluation_repacked(base: Path) -> None:
    model = load(base, Method.QLORA)
    for module in model.modules():
        if isinstance(module, bitsandbytes.nn.Linear4bit):
            module.support_avx512bf16_for_cpu = True
    before = gradients(model)
    evaluate(model)
    assert likeness(before, gradients(model)) < 0.9


def test_all_linear_layers_are_adapted_and_nothing_else_is_trained(base: Path) -> None:
    model = load_trainable(base, Method.QLORA, SHAPE, Place())
    names = set(trainable(model))
    four_bit = {
        name
        for name, module in model.named_modules()
        if isinstance(module, bitsandbytes.nn.Linear4bit) and not name.endswith("base_layer")
    }
    assert all(".lora_" in name for name in names)
    assert four_bit <= {name.split(".lora_")[0] for name in names}
    assert not any("lm_head" in name for name in names)


def test_parameters_are_counted_once_whatever_they_are_packed_in(base: Path) -> None:
    full = load_trainable(base, Method.FULL, SHAPE, Place())
    packed = load_trainable(base, Method.QLORA, SHAPE, Place())
    adapter = sum(parameter.numel() for parameter in trainable(packed).values())
    total = sum(parameter.numel() for parameter in full.parameters())
    assert parameter_count(full) == total
    assert parameter_count(packed) == total + adapter


def test_full_tuning_trains_every_parameter_in_full_precision(base: Path) -> None:
    model = load_trainable(base, Method.FULL, SHAPE, Place())
    assert all(p.requires_grad and p.dtype is torch.float32 for p in model.parameters())
