"""The embedded reader's architecture: a stock LFM2, short convolutions and attention in turn.

Short convolutions hand each token its predecessor, which is what a copying head needs: verbatim
copying appears several times sooner than in a Llama block of the same size (docs/experiments.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from transformers import Lfm2Config, Lfm2ForCausalLM

HEAD_SIZE = 64
# Muon's steps make every layer's output as large as its input, so embeddings of the usual 0.02
# would drown in the residual stream, and with them which token is to be copied. The final norm
# takes their size back out of the logits, since the output layer shares them.
EMBEDDING_STD = 0.5
FINAL_NORM = 0.06


@dataclass(frozen=True, slots=True)
class ReaderSize:
    """Sizes of a reader. `layers` spells one letter a layer: `c` convolution, `a` attention."""

    hidden: int = 256
    layers: str = "cacacaca"
    feed_forward: int = 704
    kernel: int = 3
    vocab: int = 4096


def build_reader(size: ReaderSize, *, pad_id: int, end_id: int, seed: int) -> Lfm2ForCausalLM:
    """Return a randomly initialised reader in fp32.

    Args:
        size: Its sizes.
        pad_id: Token id of the pad mark.
        end_id: Token id that ends an answer.
        seed: Seed of the initial weights.
    """
    kinds = {"c": "conv", "a": "full_attention"}
    config = Lfm2Config(
        vocab_size=size.vocab,
        hidden_size=size.hidden,
        intermediate_size=size.feed_forward,
        block_auto_adjust_ff_dim=False,
        num_hidden_layers=len(size.layers),
        num_attention_heads=size.hidden // HEAD_SIZE,
        num_key_value_heads=size.hidden // HEAD_SIZE,
        layer_types=[kinds[letter] for letter in size.layers],
        conv_L_cache=size.kernel,
        max_position_embeddings=8192,
        rope_parameters={"rope_type": "default", "rope_theta": 100_000.0},
        tie_word_embeddings=True,
        pad_token_id=pad_id,
        bos_token_id=None,
        eos_token_id=end_id,
    )
    torch.manual_seed(seed)
    model = Lfm2ForCausalLM(config)
    _initialise(model)
    return model


@torch.no_grad()
def _initialise(model: Lfm2ForCausalLM) -> None:
    """Make every layer begin as the identity over embeddings of a size that lasts."""
    model.model.embed_tokens.weight.normal_(0.0, EMBEDDING_STD)
    model.model.embedding_norm.weight.fill_(FINAL_NORM)
    for name, parameter in model.named_parameters():
        if name.endswith(("out_proj.weight", "w2.weight")):
            parameter.zero_()
