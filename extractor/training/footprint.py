"""What a run takes of the machine."""

from __future__ import annotations

import ctypes
import gc
import resource
from pathlib import Path

import torch
from bitsandbytes.nn.modules import Linear4bit
from torch import nn

_KILOBYTE = 1_024
_CLEAR = Path("/proc/self/clear_refs")  # "5" resets the peak, see proc(5)


def peak_memory_mb(device: str) -> float:
    """Return the highest memory so far in MB: of this process, or of the GPU."""
    if device == "cuda":
        return torch.cuda.max_memory_allocated() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KILOBYTE / 1e6


def forget_peak(device: str) -> None:
    """Give back memory that is free, and measure the highest anew: the next reader's own.

    Where the system cannot forget (it is no Linux), the highest so far stays.
    """
    gc.collect()
    if device == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        return
    try:
        ctypes.CDLL(None).malloc_trim(0)
        _CLEAR.write_text("5", encoding="ascii")
    except (OSError, AttributeError):
        return


def parameter_count(model: nn.Module) -> int:
    """Return the number of parameters; 4-bit ones are stored several to an element."""
    total = 0
    seen: set[int] = set()  # an output layer may share its weights with the embeddings
    for module in model.modules():
        for name, parameter in module.named_parameters(recurse=False):
            if id(parameter) in seen:
                continue
            seen.add(id(parameter))
            if name == "weight" and isinstance(module, Linear4bit):
                total += int(module.in_features) * int(module.out_features)
            else:
                total += parameter.numel()
    return total
