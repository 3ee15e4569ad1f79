"""Where training runs."""

from __future__ import annotations

import torch

from extractor.errors import ConfigError


def training_device(wanted: str) -> str:
    """Return `cpu` or `cuda`; `auto` takes a GPU where there is one.

    Raises:
        ConfigError: a GPU is asked for and there is none (`no_gpu`).
    """
    available = torch.cuda.is_available()
    if wanted == "cuda" and not available:
        raise ConfigError(
            "There is no GPU that torch can use: train with --device cpu.", code="no_gpu"
        )
    return "cuda" if wanted != "cpu" and available else "cpu"
