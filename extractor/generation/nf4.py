"""What 4-bit training makes of a weight: NF4 with double quantisation, and back (QLoRA, section 3).

The layers that train in 4 bits are bitsandbytes'; this is their arithmetic, so that a model can be
served as it was trained without the library, which takes a second to load. A test compares the two:
they differ where a scale lies within 1e-5 of the middle between two levels, which bitsandbytes'
table for CPUs rounds its own way.
"""

from __future__ import annotations

import torch

_BLOCK = 64  # weights that share a scale
_SCALE_BLOCK = 256  # scales that share a scale
# The quantiles of a normal distribution, from -1 to 1 with an exact zero.
_LEVELS = (
    -1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635,
    -0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725,
    0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941,
    0.7229568362236023, 1.0,
)  # fmt: skip
_EXPONENTS = 7


def through_nf4(weight: torch.Tensor) -> torch.Tensor:
    """Return a weight as 4-bit training has it, in bfloat16.

    Args:
        weight: A matrix; its number of elements is a multiple of 64, as in any transformer.
    """
    blocks = weight.to(torch.bfloat16).float().reshape(-1, _BLOCK)
    scales = blocks.abs().amax(dim=1)
    levels = torch.tensor(_LEVELS, device=weight.device)
    scaled = (blocks / scales.clamp(min=1e-38).unsqueeze(1)).clamp(-1, 1)
    rounded = levels[torch.bucketize(scaled, (levels[:-1] + levels[1:]) / 2)]
    restored = rounded * _through_eight_bits(scales).unsqueeze(1)
    return restored.reshape(weight.shape).to(torch.bfloat16)


def _through_eight_bits(scales: torch.Tensor) -> torch.Tensor:
    """Return scales as double quantisation has them: around their mean, 256 to a scale."""
    mean = scales.mean()
    count = scales.numel()
    padded = torch.nn.functional.pad(scales - mean, (0, -count % _SCALE_BLOCK))
    blocks = padded.reshape(-1, _SCALE_BLOCK)
    largest = blocks.abs().amax(dim=1, keepdim=True)
    levels = _dynamic_levels().to(scales.device)
    scaled = (blocks / largest.clamp(min=1e-38)).clamp(-1, 1)
    rounded = levels[torch.bucketize(scaled, (levels[:-1] + levels[1:]) / 2)]
    return (rounded * largest).reshape(-1)[:count] + mean


def _dynamic_levels() -> torch.Tensor:
    """Return the 256 levels of the dynamic 8-bit type (arXiv 1511.04561): finer towards zero."""
    levels = [0.0, 1.0]
    for exponent in range(_EXPONENTS):
        bounds = torch.linspace(0.1, 1, 2**exponent + 1)
        means = 10.0 ** (exponent - _EXPONENTS + 1) * (bounds[:-1] + bounds[1:]) / 2
        levels += means.tolist() + (-means).tolist()
    return torch.tensor(sorted(levels))
