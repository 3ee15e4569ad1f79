"""What tuning would take: parameters, memory by part and time, before anything is loaded.

Memory: weights by their width (4-bit ones with their scales), adapters with gradient and two Adam
moments in fp32, what the backward pass keeps of every token, and the logits of the answers. How
many values the backward pass keeps is fitted to measured peaks of the embedded reader, method by
method (`docs/performance.md` has both side by side); no larger model was measured.
Time: arithmetic of the method (4 operations a parameter and token for adapters over a frozen base,
6 for all of it, 2 more where activations are computed again) at a measured rate.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import psutil
import torch
from transformers import AutoConfig, AutoModelForCausalLM

from extractor.errors import ConfigError
from extractor.generation.adapters import linear_layers
from extractor.generation.precision import compute_dtype
from extractor.training.methods import Method

_FP32, _BF16 = 4, 2
_FOUR_BITS = 0.5 + 1 / 64 + 4 / (64 * 256)  # with double-quantised scales
_ADAM = 2 * _FP32
# Values that the backward pass keeps for a token and a layer, per unit of the hidden and of the
# feed-forward size. Adapters keep what their own branch gives, over 4-bit layers most.
_KEPT = {Method.FULL: (22, 5.0), Method.LORA: (27, 6.5), Method.QLORA: (37, 9.0)}
_LOGIT_BYTES = 3 * _FP32  # a logit, its probability and its gradient
_ANSWER_SHARE = 0.35  # of the positions of a batch
_BENCH_S = 0.3
# Of the rate of a lone product: what is not a product takes the rest.
_UTILISATION = 0.35


@dataclass(frozen=True, slots=True)
class ModelSize:
    """Sizes of a causal LM.

    Attributes:
        name: What people call it.
        linear: Parameters of the linear layers that adapters sit on.
        other: All other parameters: embeddings, norms, an output layer of its own.
        shapes: Input plus output size of those layers, summed: parameters of an adapter of rank 1.
        layers: Number of blocks.
        hidden: Width.
        feed_forward: Width inside the feed-forward part.
        vocabulary: Number of tokens.
    """

    name: str
    linear: int
    other: int
    shapes: int
    layers: int
    hidden: int
    feed_forward: int
    vocabulary: int

    @property
    def total(self) -> int:
        """Number of parameters."""
        return self.linear + self.other


@dataclass(frozen=True, slots=True)
class Batch:
    """What goes through a model at once.

    Attributes:
        tokens: Positions.
        checkpointing: Activations are computed again in the backward pass.
        width: Bytes of a number that is computed with.
    """

    tokens: int
    checkpointing: bool
    width: int = _BF16


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes by part."""

    weights: float
    adapters: float
    optimizer: float
    activations: float
    libraries: float = 0.0

    @property
    def total(self) -> float:
        """All of it."""
        return self.weights + self.adapters + self.optimizer + self.activations + self.libraries


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one method would take.

    Attributes:
        method: The method.
        trained: Number of trained parameters.
        share: Their share of all parameters.
        memory: Bytes by part.
        operations: Arithmetic operations for one token.
    """

    method: Method
    trained: int
    share: float
    memory: Memory
    operations: float


def estimate(size: ModelSize, method: Method, rank: int, batch: Batch) -> Estimate:
    """Return what a method would take; memory without the libraries."""
    adapter = size.shapes * rank
    trained = size.total if method is Method.FULL else adapter
    weights = {
        Method.FULL: _FP32 * size.total,
        Method.LORA: batch.width * size.total,
        Method.QLORA: _FOUR_BITS * size.linear + _FP32 * size.other,
    }[method]
    kept = _activations(size, method, batch)
    if method is Method.QLORA:  # one layer at a time is unpacked for its product
        kept += batch.width * size.linear / max(size.layers, 1) / 3
    memory = Memory(
        weights=weights,
        adapters=0.0 if method is Method.FULL else _FP32 * adapter,
        optimizer=(_FP32 + _ADAM) * trained,  # with the gradients
        activations=kept,
    )
    passes = (6 if method is Method.FULL else 4) + 2 * batch.checkpointing
    operations = passes * size.total + (0 if method is Method.FULL else 6 * adapter)
    everything = size.total + (0 if method is Method.FULL else adapter)
    return Estimate(method, trained, trained / everything, memory, operations)


def size_of(base: str) -> ModelSize:
    """Return the sizes of a model by its configuration; no weights are read.

    Raises:
        ConfigError: there is no such model (`model_not_found`).
    """
    try:
        config = AutoConfig.from_pretrained(base)
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(config)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"No model can be described from {base!r}: give the folder of a model in "
            f"transformers' format ({error}).",
            code="model_not_found",
        ) from error
    model.tie_weights()
    linears = linear_layers(model)
    linear = sum(layer.weight.numel() for layer in linears.values())
    text = config.get_text_config()
    return ModelSize(
        name=Path(base).name,
        linear=linear,
        other=sum(p.numel() for p in model.parameters()) - linear,
        shapes=sum(layer.in_features + layer.out_features for layer in linears.values()),
        layers=int(text.num_hidden_layers),
        hidden=int(text.hidden_size),
        feed_forward=int(getattr(text, "intermediate_size", 4 * text.hidden_size)),
        vocabulary=int(text.vocab_size),
    )


def known_size(name: str, shape: tuple[int, int, int, int], vocabulary: int) -> ModelSize:
    """Return the sizes of a model of the Llama form.

    Args:
        name: What people call it.
        shape: Hidden size, blocks, feed-forward size, width of keys (and of values).
        vocabulary: Number of tokens; an output layer of its own from 3B on.
    """
    hidden, layers, feed_forward, keys = shape
    block = 2 * hidden * hidden + 2 * hidden * keys + 3 * hidden * feed_forward
    shapes = 4 * hidden + 2 * (hidden + keys) + 3 * (hidden + feed_forward)
    embeddings = vocabulary * hidden * (1 if hidden <= 2048 else 2)
    return ModelSize(
        name, layers * block, embeddings, layers * shapes, layers, hidden, feed_forward, vocabulary
    )


# Sizes of widely used models (their configurations): Qwen 2.5 and, for 8B and 70B, Llama 3.
WELL_KNOWN = (
    known_size("0.5B", (896, 24, 4864, 128), 151_936),
    known_size("1.5B", (1536, 28, 8960, 256), 151_936),
    known_size("3B", (2048, 36, 11_008, 256), 151_936),
    known_size("7B", (3584, 28, 18_944, 512), 152_064),
    known_size("8B", (4096, 32, 14_336, 1024), 128_256),
    known_size("14B", (5120, 48, 13_824, 1024), 152_064),
    known_size("32B", (5120, 64, 27_648, 1024), 152_064),
    known_size("70B", (8192, 80, 28_672, 1024), 128_256),
)


def available_bytes(device: str) -> int:
    """Return the memory that is free: of the GPU, or of the machine."""
    if device == "cuda":
        free, _ = torch.cuda.mem_get_info()
        return int(free)
    return int(psutil.virtual_memory().available)


def libraries_bytes(device: str) -> int:
    """Return what Python and its libraries take of the machine's memory; nothing of a GPU's."""
    return 0 if device == "cuda" else int(psutil.Process().memory_info().rss)


def operations_per_s(size: ModelSize, device: str) -> float:
    """Return the rate of training on this machine, from a product of the model's own shape."""
    width = max(min(size.hidden, 4096), 64)
    dtype = compute_dtype(device)
    left = torch.randn(2048, width, device=device, dtype=dtype)
    right = torch.randn(width, 3 * width, device=device, dtype=dtype)
    left @ right
    begun = time.perf_counter()
    count = 0
    while time.perf_counter() - begun < _BENCH_S:
        left @ right
        if device == "cuda":
            torch.cuda.synchronize()
        count += 1
    seconds = time.perf_counter() - begun
    return 2.0 * 2048 * width * 3 * width * count / seconds * _UTILISATION


def _activations(size: ModelSize, method: Method, batch: Batch) -> float:
    of_hidden, of_feed_forward = _KEPT[method]
    layer = batch.width * (of_hidden * size.hidden + of_feed_forward * size.feed_forward)
    inputs = size.layers * batch.width * size.hidden
    kept = layer + inputs if batch.checkpointing else layer * size.layers
    logits = _ANSWER_SHARE * size.vocabulary * _LOGIT_BYTES
    return batch.tokens * (kept + logits)
