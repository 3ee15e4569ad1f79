"""The precision a machine computes in.

Weights are stored as bfloat16. Where a processor has no instructions for it, torch still computes
in it, one number after the other: sixty times slower than in fp32, measured on a processor with
AVX2 alone. There the stored weights are widened, which loses nothing.
"""

from __future__ import annotations

import torch


def compute_dtype(device: str) -> torch.dtype:
    """Return what a model that is stored as bfloat16 is best computed in.

    Args:
        device: `cpu` or a torch device of a GPU.
    """
    if not device.startswith("cpu") or torch.ops.mkldnn._is_mkldnn_bf16_supported():
        return torch.bfloat16
    return torch.float32
