"""Where the calibrations of a model and of its adapters lie, and what else decides a reading."""

from __future__ import annotations

import hashlib
from pathlib import Path

from extractor.config import Settings
from extractor.grounding.confidence import CALIBRATION_FILE, Calibration
from extractor.portfolio import routes
from extractor.storage.fingerprints import weights_mark
from extractor.wiring import model_id

# Settings that say where and how fast a reader runs, not what it reads. Adapters are named apart.
_NO_MATTER = {"home", "model", "adapter", "device", "threads", "batch_size"}


def calibration_folders(settings: Settings) -> dict[str, Path]:
    """Return the folder of each model that may read, by what records call it, the base first.

    Raises:
        ConfigError: an adapter is named that does not exist.
    """
    base = model_id(settings.model)
    found = {base: Path(settings.model)}
    for one in routes(settings).values():
        found[f"{base}+{one.name}"] = one.path
    return found


def stored_calibrations(settings: Settings) -> dict[str, Calibration]:
    """Return what was measured about each model that may read; nothing where nothing was.

    Raises:
        ConfigError: a stored file is damaged, or was measured with other weights.
    """
    return {
        name: Calibration.load(folder, name) if folder.is_dir() else Calibration()
        for name, folder in calibration_folders(settings).items()
    }


def way_of_reading(settings: Settings) -> str:
    """Return everything but the weights and the code that decides what a record holds."""
    own = settings.model_dump_json(exclude=_NO_MATTER)
    adapters = [
        f"{schema_id}={one.name}:{weights_mark(str(one.path))}"
        for schema_id, one in sorted(routes(settings).items())
    ]
    return " ".join((own, _companions(Path(settings.model)), *adapters))


def _companions(folder: Path) -> str:
    """Return a mark of what stands beside the weights and has a say in reading."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.json")):
        if path.name != CALIBRATION_FILE:  # raw confidences are kept
            digest.update(f"{path.name};".encode() + path.read_bytes())
    return digest.hexdigest()
