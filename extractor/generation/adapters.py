"""Adapters over one base model, switched without loading the base again.

An adapter is a folder in PEFT's form: `adapter_config.json` and `adapter_model.safetensors`. To use
one, its product is added to the weights of the base in place, so reading runs at the speed of the
base; to go back, the base's own weights, which are kept, are written again. Nothing drifts, however
often it is switched.

An adapter that was trained over a 4-bit base (QLoRA) is merged into what that base was in training:
each weight goes through NF4 and back before the product is added (dequantise, then merge). Merged
into the original weights it would be another model than the one that was trained; merged into 4-bit
weights it would be ruined.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn
from transformers import PreTrainedModel

from extractor.errors import ConfigError
from extractor.generation.nf4 import through_nf4

CONFIG_FILE = "adapter_config.json"
WEIGHTS_FILE = "adapter_model.safetensors"
CARD_FILE = "card.json"
_PREFIX = "base_model.model."


@dataclass(frozen=True, slots=True)
class LowRank:
    """The two factors of one layer: the product `up @ down` is `[out, in]`."""

    down: torch.Tensor
    up: torch.Tensor


@dataclass(frozen=True, slots=True)
class Adapter:
    """What is added to a base.

    Attributes:
        layers: Factors by module name.
        scale: Times which the products are added.
        over_nf4: It was trained over a base in 4 bits.
    """

    layers: Mapping[str, LowRank]
    scale: float
    over_nf4: bool

    @property
    def parameters(self) -> int:
        """Number of trained parameters."""
        return sum(pair.down.numel() + pair.up.numel() for pair in self.layers.values())


def load_adapter(folder: Path) -> Adapter:
    """Load an adapter; only safetensors are read, never pickles.

    Raises:
        ConfigError: the folder holds no adapter, or a damaged one (`bad_adapter`).
    """
    try:
        config = json.loads((folder / CONFIG_FILE).read_text(encoding="utf-8"))
        tensors = load_file(folder / WEIGHTS_FILE)
        rank, alpha = int(config["r"]), float(config["lora_alpha"])
        layers = _pairs(tensors)
        over_nf4 = bool(_card(folder).get("over_nf4", False))
    except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
        raise ConfigError(
            f"{folder} holds no usable adapter ({error}): train it again, or go back to another "
            "one with `specloom models rollback`.",
            code="bad_adapter",
        ) from error
    if config.get("use_rslora") or config.get("use_dora") or config.get("rank_pattern"):
        raise ConfigError(
            f"{folder} is an adapter of a kind that cannot be merged here: train it with "
            "`specloom train`.",
            code="bad_adapter",
        )
    return Adapter(layers, alpha / rank, over_nf4)


class Switchboard:
    """Writes one adapter at a time into the weights of a model. Not for several threads.

    Args:
        model: The base; its weights are changed in place.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        self._linears = linear_layers(model)
        self._original: dict[str, torch.Tensor] = {}
        self._adapters: dict[str, Adapter] = {}
        self._active: str | None = None

    @property
    def active(self) -> str | None:
        """The adapter in use, `None` for the base alone."""
        return self._active

    def add(self, name: str, adapter: Adapter) -> None:
        """Make an adapter known; nothing is switched.

        Raises:
            ConfigError: it was made for a base with other layers (`adapter_mismatch`).
        """
        for layer, pair in adapter.layers.items():
            weight = self._linears[layer].weight if layer in self._linears else None
            if weight is None or weight.shape != (pair.up.shape[0], pair.down.shape[1]):
                raise ConfigError(
                    f"The adapter {name} was made for another base: {layer} does not fit. Train it "
                    "again over this one (`specloom train`).",
                    code="adapter_mismatch",
                )
        self._adapters[name] = adapter

    @torch.no_grad()
    def use(self, name: str | None) -> bool:
        """Switch to an adapter, or to the base alone; return whether anything changed.

        Raises:
            ConfigError: there is no adapter of that name (`adapter_unknown`).
        """
        if name == self._active:
            return False
        if name is not None and name not in self._adapters:
            known = ", ".join(sorted(self._adapters)) or "none"
            raise ConfigError(
                f"There is no adapter {name!r}; known are: {known}.", code="adapter_unknown"
            )
        self._keep_original()
        self._active = None
        chosen = self._adapters.get(name) if name is not None else None
        for layer, linear in self._linears.items():
            linear.weight.copy_(self._weight(layer, chosen))
        self._active = name
        return True

    def _weight(self, layer: str, adapter: Adapter | None) -> torch.Tensor:
        weight = self._original[layer]
        if adapter is None:
            return weight
        if adapter.over_nf4:
            weight = through_nf4(weight)
        pair = adapter.layers.get(layer)
        if pair is None:
            return weight
        up, down = pair.up.to(weight.device).float(), pair.down.to(weight.device).float()
        return weight.float() + adapter.scale * (up @ down)

    def _keep_original(self) -> None:
        if not self._original:
            self._original = {
                n: layer.weight.detach().clone() for n, layer in self._linears.items()
            }


def linear_layers(model: PreTrainedModel) -> dict[str, nn.Linear]:
    """Return the layers that adapters change: all linear ones but the output layer."""
    output = model.get_output_embeddings()  # type: ignore[no-untyped-call]
    return {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear) and module is not output
    }


def _pairs(tensors: Mapping[str, torch.Tensor]) -> dict[str, LowRank]:
    layers: dict[str, dict[str, torch.Tensor]] = {}
    for key, tensor in tensors.items():
        name, _, factor = key.removeprefix(_PREFIX).removesuffix(".weight").rpartition(".")
        if factor not in ("lora_A", "lora_B"):
            raise ValueError(f"{key} is no factor of a linear layer")
        layers.setdefault(name, {})[factor] = tensor
    return {name: LowRank(pair["lora_A"], pair["lora_B"]) for name, pair in layers.items()}


def _card(folder: Path) -> dict[str, object]:
    path = folder / CARD_FILE
    card = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    if not isinstance(card, dict):
        raise TypeError(f"{path} is no object")
    return card
