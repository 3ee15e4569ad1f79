"""What a run takes of the machine."""

from __future__ import annotations

import resource

import torch
from bitsandbytes.nn.modules import Linear4bit
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
        for name, parameter in module.named_parameters(recurse=False):
            if name == "weight" and isinstance(module, Linear4bit):
                total += int(module.in_features) * int(module.out_features)
            else:
                total += parameter.numel()
    return total
