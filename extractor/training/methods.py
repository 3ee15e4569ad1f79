"""The three ways to tune: a full copy, a low-rank adapter, or one over a base in 4 bits (QLoRA)."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import torch
from bitsandbytes.nn.modules import Linear4bit
from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
from torch import nn
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)

from extractor.errors import ConfigError
from extractor.generation.precision import compute_dtype


class Method(StrEnum):
    """How to tune."""

    QLORA = "qlora"  # adapters over a base in 4 bits
    LORA = "lora"  # adapters over a base in 16 bits
    FULL = "full"  # every parameter


@dataclass(frozen=True, slots=True)
class AdapterShape:
    """Size of an adapter: `rank` columns a layer, times `alpha / rank`."""

    rank: int = 16
    alpha: float = 32.0
    dropout: float = 0.0  # a quarter of the time of a step on a CPU, for nothing measured


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model is trained.

    Attributes:
        device: `cpu` or `cuda`.
        checkpointing: Compute activations again in the backward pass, to save memory.
        sharded: Its parameters are going to be split over several processes.
    """

    device: str = "cpu"
    checkpointing: bool = False
    sharded: bool = False


def load_tokenizer(base: Path | str) -> PreTrainedTokenizerFast:
    """Return the tokenizer of a base.

    Raises:
        ConfigError: there is none that can be used (`model_not_found`, `unsupported_tokenizer`).
    """
    try:
        tokenizer = AutoTokenizer.from_pretrained(str(base))
    except (OSError, ValueError) as error:
        raise _not_found(base, error) from error
    if not isinstance(tokenizer, PreTrainedTokenizerFast) or tokenizer.eos_token_id is None:
        raise ConfigError(
            f"The tokenizer of {str(base)!r} is not a fast one with an end mark.",
            code="unsupported_tokenizer",
        )
    return tokenizer


def load_trainable(
    base: Path | str, method: Method, shape: AdapterShape, place: Place
) -> nn.Module:
    """Return the model to train, with only what is trained requiring gradients.

    Args:
        base: Folder or name of a causal LM.
        method: How to tune.
        shape: Size of the adapter.
        place: Where it is trained.

    Raises:
        ConfigError: there is no such model (`model_not_found`).
    """
    try:
        model = _load(base, method, place)
    except (OSError, ValueError) as error:
        raise _not_found(base, error) from error
    if place.checkpointing:
        reentrant = {"use_reentrant": False}
        model.gradient_checkpointing_enable(reentrant)  # type: ignore[no-untyped-call]
    if method is Method.FULL:
        return model
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5.23 by a name that version 6 will not have.
        warnings.filterwarnings("ignore", ".*is_gradient_checkpointing.*", FutureWarning)
        return _with_adapter(model, method, shape, checkpointing=place.checkpointing)


def keep_unpacked(model: nn.Module) -> None:
    """Keep 4-bit layers as they are in evaluation.

    On CPUs with AVX512_BF16 a forward pass in eval mode repacks the weights of a layer in place:
    faster, and nothing undoes it when training goes on. No gradient passes through packed layers:
    the loss looks as ever and the adapters learn noise (bitsandbytes 0.50, `nn/modules.py`).
    """
    for module in model.modules():
        if isinstance(module, Linear4bit):
            module.support_avx512bf16_for_cpu = False


def trainable(model: nn.Module) -> dict[str, nn.Parameter]:
    """Return the parameters that are trained, by name."""
    return {name: one for name, one in model.named_parameters() if one.requires_grad}


def _with_adapter(
    model: PreTrainedModel, method: Method, shape: AdapterShape, *, checkpointing: bool
) -> nn.Module:
    if method is Method.QLORA:
        model = prepare_model_for_kbit_training(  # type: ignore[no-untyped-call]
            model, use_gradient_checkpointing=checkpointing
        )
    config = LoraConfig(
        r=shape.rank,
        lora_alpha=shape.alpha,  # type: ignore[arg-type]  # peft divides, fractions are fine
        lora_dropout=shape.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    adapted: nn.Module = get_peft_model(model, config)
    return adapted


def _load(base: Path | str, method: Method, place: Place) -> PreTrainedModel:
    computed_in = compute_dtype(place.device)
    if method is Method.QLORA:
        quantised = BitsAndBytesConfig(  # type: ignore[no-untyped-call]
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=computed_in,
            # Only what has a fraction can be sharded: the codes are kept as if they were such.
            bnb_4bit_quant_storage=computed_in if place.sharded else torch.uint8,
        )
        model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
            str(base), quantization_config=quantised, device_map=place.device, dtype=computed_in
        )
        keep_unpacked(model)
        return model
    dtype = torch.float32 if method is Method.FULL else computed_in
    model = AutoModelForCausalLM.from_pretrained(str(base), dtype=dtype)
    if not place.sharded:  # its shares are placed one by one: it may be too large for a GPU
        model.to(torch.device(place.device))  # type: ignore[arg-type]  # as transformers has it
    return model


def _not_found(base: Path | str, error: Exception) -> ConfigError:
    return ConfigError(
        f"No model can be loaded from {str(base)!r}: give the folder of a model in transformers' "
        f"format ({error}).",
        code="model_not_found",
    )
