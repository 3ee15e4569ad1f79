"""Checkpoints of a tuning run: one safetensors file, written aside and moved into place.

Nothing but tensors and JSON is ever read back, and a write that fails leaves the last checkpoint as
it was.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import nn

from extractor.errors import ConfigError
from extractor.generation.adapters import WEIGHTS_FILE
from extractor.training.processes import kept, placed_as

_PROGRESS = "progress"
_MODEL, _BEST, _OPTIMIZER = "model.", "best.", "optimizer."
_MEGABYTE = 1_000_000

Progress = dict[str, float | int | str | None]


def save_tensors(path: Path, tensors: Mapping[str, torch.Tensor], progress: Progress) -> None:
    """Write a file, complete or not at all.

    Raises:
        ConfigError: it cannot be written (`cannot_write`); what stood there before still does.
    """
    part = path.with_name(f"{path.name}.part")
    size = sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    try:
        contiguous = {name: t.detach().cpu().contiguous() for name, t in tensors.items()}
        save_file(contiguous, part, metadata={_PROGRESS: json.dumps(progress)})
        part.replace(path)
    except (OSError, SafetensorError) as error:
        free = shutil.disk_usage(path.parent).free // _MEGABYTE
        raise ConfigError(
            f"{path} cannot be written ({error}): it takes {size // _MEGABYTE + 1} MB and "
            f"{free} MB are free. The last checkpoint is as it was: make room, and give the same "
            "command again to go on from it.",
            code="cannot_write",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def load_tensors(path: Path) -> tuple[dict[str, torch.Tensor], Progress]:
    """Return what `save_tensors` wrote.

    Raises:
        ConfigError: the file is damaged (`bad_checkpoint`).
    """
    try:
        with safe_open(path, framework="pt") as file:
            progress = json.loads((file.metadata() or {})[_PROGRESS])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError, ValueError, KeyError) as error:
        raise ConfigError(
            f"{path} is no checkpoint, or a damaged one ({error}): delete it to start again.",
            code="bad_checkpoint",
        ) from error
    return tensors, progress


def state_of(
    parameters: Mapping[str, nn.Parameter],
    optimizer: torch.optim.Optimizer,
    best: Mapping[str, torch.Tensor],
) -> dict[str, torch.Tensor]:
    """Return all that a run needs to go on, as tensors by name."""
    tensors: dict[str, torch.Tensor] = {
        _MODEL + name: parameter for name, parameter in parameters.items()
    }
    tensors |= {_BEST + name: tensor for name, tensor in best.items()}
    for name, parameter in parameters.items():
        for key, value in optimizer.state.get(parameter, {}).items():
            number = value if isinstance(value, torch.Tensor) else torch.tensor(value)
            tensors[f"{_OPTIMIZER}{key}.{name}"] = number
    return tensors


@torch.no_grad()
def restore(
    tensors: Mapping[str, torch.Tensor],
    parameters: Mapping[str, nn.Parameter],
    optimizer: torch.optim.Optimizer,
) -> dict[str, torch.Tensor]:
    """Write a state back into a model and its optimizer; return the best parameters so far.

    Raises:
        ConfigError: the state is of another model (`bad_checkpoint`).
    """
    best: dict[str, torch.Tensor] = {}
    try:
        for name, parameter in parameters.items():
            parameter.copy_(placed_as(parameter, tensors[_MODEL + name]))
            if _BEST + name in tensors:
                best[name] = kept(placed_as(parameter, tensors[_BEST + name]))
    except (KeyError, RuntimeError) as error:
        raise ConfigError(
            f"The checkpoint is of another model ({error}): give another --out.",
            code="bad_checkpoint",
        ) from error
    for name, tensor in tensors.items():
        if name.startswith(_OPTIMIZER):
            key, _, owner = name.removeprefix(_OPTIMIZER).partition(".")
            value = tensor if tensor.ndim == 0 else placed_as(parameters[owner], tensor)
            optimizer.state[parameters[owner]][key] = value
    return best


def start_from(path: Path, parameters: Mapping[str, nn.Parameter]) -> None:
    """Start from an adapter in PEFT's form: its names lack the adapter's own.

    Raises:
        ConfigError: it has other layers or another rank (`adapter_mismatch`).
    """
    try:
        tensors = load_file(path / WEIGHTS_FILE)
        with torch.no_grad():
            for name, parameter in parameters.items():
                parameter.copy_(placed_as(parameter, tensors[name.replace(".default.", ".")]))
    except (OSError, SafetensorError, KeyError, RuntimeError) as error:
        raise ConfigError(
            f"Training cannot go on from {path}: it is no adapter of this base with this rank "
            f"({error}).",
            code="adapter_mismatch",
        ) from error
