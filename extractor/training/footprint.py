"""What a run takes of the machine."""

from __future__ import annotations

import resource

import bitsandbytes
import torch
from torch import nn

_KILOBYTES_A_MEGABYTE = 1_000


def peak_memory_mb(device: str) -> float:
    """Return the highest memory so far in MB: of this process, or of the GPU."""
    if device == "cuda":
        return torch.cuda.max_memory_allocated() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KILOBYTES_A_MEGABYTE


def parameter_count(model: nn.Module) -> int:
    """Return the number of parameters; 4-bit ones are stored several to an element."""
    total = 0
    for module in model.modules():
        packed = isinstance(module, bitsandbytes.nn.Linear4bit)
        for name, parameter in module.named_parameters(recurse=False):
            in_four_bits = packed and name == "weight"
            total += module.in_features * module.out_features if in_four_bits else parameter.numel()
    return total
