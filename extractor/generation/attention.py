"""Attention for bf16 models on a CPU, with keys and values kept as fp32.

torch's bf16 attention is two to six times slower than its fp32 one where a row asks with a single
token, which is what decoding does; the rest of the model gains from bf16. So the cache keeps fp32
and attention, which then dominates no more, runs on it.
"""

from __future__ import annotations

import torch
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

_NAME = "sdpa_as_cached"


def cache_dtype(model: PreTrainedModel) -> torch.dtype | None:
    """Return how keys and values are best kept, and make the model ready for it.

    Returns:
        A dtype, or `None` for that of the model.
    """
    stock = model.config._attn_implementation
    if model.dtype is not torch.bfloat16 or model.device.type != "cpu" or stock != "sdpa":
        return None
    AttentionInterface.register(_NAME, _attend)
    AttentionMaskInterface.register(_NAME, sdpa_mask)
    model.set_attn_implementation(_NAME)
    return torch.float32


def _attend(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    **kwargs: object,
) -> tuple[torch.Tensor, None]:
    """Attend in the dtype of the keys."""
    query_as_kept = query.to(key.dtype)
    output, _ = sdpa_attention_forward(
        module,
        query_as_kept,
        key,
        value,
        attention_mask,
        **kwargs,  # type: ignore[arg-type]
    )
    return output.to(query.dtype), None
