"""What this machine has, found out without importing anything heavy.

`specloom doctor` must work where torch is broken, so versions come from package metadata, the
processor from the kernel, the GPU from the driver's own tool.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

_TOOL_TIMEOUT_S = 10
_CPU_FLAGS = {"amx_bf16": "AMX", "avx512_bf16": "AVX512_BF16", "avx2": "AVX2", "bf16": "BF16"}


@dataclass(frozen=True, slots=True)
class ModelState:
    """The reader's folder: `sha256` and `size_bytes` are those of all its weight files."""

    path: str
    present: bool
    sha256: str = ""
    size_bytes: int = 0
    architecture: str = ""


def installed_version(package: str) -> str | None:
    """Return the version of a package, `None` where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def cpu_features() -> tuple[str, ...]:
    """Return which of the number formats that make reading fast this processor has."""
    info = Path("/proc/cpuinfo")
    if not info.exists():
        return ()
    for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.lower().startswith(("flags", "features")):
            flags = set(line.partition(":")[2].split())
            return tuple(name for flag, name in _CPU_FLAGS.items() if flag in flags)
    return ()


def memory_gb() -> tuple[float, float]:
    """Return available and total memory in GB (10^9 bytes)."""
    memory = psutil.virtual_memory()
    return memory.available / 1e9, memory.total / 1e9


def gpus() -> tuple[str, ...]:
    """Return the names of NVIDIA GPUs that the driver reports."""
    lines = _tool_lines("nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader")
    return tuple(lines or ())


def ocr_languages() -> tuple[str, ...] | None:
    """Return the languages that Tesseract has data for, `None` where it is not installed."""
    lines = _tool_lines("tesseract", "--list-langs")
    return None if lines is None else tuple(line for line in lines[1:] if line != "osd")


def model_state(model: str) -> ModelState:
    """Describe the reader in the folder `model`; a Hugging Face name counts as not present."""
    folder = Path(model)
    weights = sorted(folder.glob("*.safetensors")) if folder.is_dir() else []
    if not weights:
        return ModelState(path=model, present=False)
    digest = hashlib.sha256()
    for file in weights:
        digest.update(file.read_bytes())
    config = folder / "config.json"
    settings = json.loads(config.read_text(encoding="utf-8")) if config.exists() else {}
    return ModelState(
        path=model,
        present=True,
        sha256=digest.hexdigest(),
        size_bytes=sum(file.stat().st_size for file in weights),
        architecture=", ".join(settings.get("architectures", [])),
    )


def _tool_lines(tool: str, *arguments: str) -> list[str] | None:
    program = shutil.which(tool)
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, timeout=_TOOL_TIMEOUT_S
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return [line.strip() for line in done.stdout.splitlines() if line.strip()]
