"""What records call a model.

Apart from the composition root: whoever serves pages needs the name of the model and must not come
near the model itself.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path

from extractor.generation.leaning import LEANING_FILES

# What is hashed of each end of a weights file: all of a 7B model would take a minute.
_HASHED_BYTES = 1 << 20


def model_id(model: str) -> str:
    """Return what records call a model: its name, and for a folder a mark of its weights.

    Records are kept by this id, so two trainings of one model must not share it, nor one with other
    counts of what documents say (`presence.json`), other weights of places and of groups
    (`choice.json`, `inclusion.json`) or another tagger, which lean what it gives.
    """
    folder = Path(model)
    if not folder.is_dir():
        return model
    files = [
        *sorted(folder.glob("*.safetensors")),
        *(file for name in LEANING_FILES for file in folder.glob(name)),
    ]
    found = [(path, path.stat()) for path in files]
    mark = _mark(tuple((path, stat.st_size, stat.st_mtime_ns) for path, stat in found))
    return f"{_model_name(folder)}-{mark}"


# Asked for at every post of a document: files that have not changed are not read again.
@lru_cache(maxsize=16)
def _mark(files: tuple[tuple[Path, int, int], ...]) -> str:
    digest = hashlib.sha256()
    for path, size, _ in files:
        digest.update(f"{path.name}:{size};".encode())
        with path.open("rb") as stream:
            digest.update(stream.read(_HASHED_BYTES))
            stream.seek(max(0, size - _HASHED_BYTES))
            digest.update(stream.read())
    return digest.hexdigest()[:8]


def _model_name(folder: Path) -> str:
    card = folder / "training.json"
    if card.is_file():
        name = json.loads(card.read_text(encoding="utf-8")).get("name")
        if isinstance(name, str) and name:
            return name
    return "reader" if folder.name == "weights" else folder.resolve().name
