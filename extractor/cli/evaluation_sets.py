"""The names that `specloom evaluate --data` understands."""

from __future__ import annotations

from pathlib import Path

from extractor.errors import ConfigError
from extractor.evaluation.datasets import EvaluationSet, Sampling, SetName, load_set
from extractor.evaluation.items import EvaluationItem
from training_data.annotations import ANNOTATIONS_FILE
from training_data.answers import SUFFIX
from training_data.held_out import FirstSeed, items
from training_data.judged import FOLDER, annotated_items, answered_items

ANNOTATED = "annotated"
HELD_OUT = "held-out"
_HELD_OUT_PARTS = {"": FirstSeed.JUDGING, "calibration": FirstSeed.CALIBRATION}
# Generated documents have no end; so many are judged where nobody says how many.
_HELD_OUT_COUNT = 300

NAMES = (
    f"{HELD_OUT} (generated documents; {HELD_OUT}:calibration others)",
    f"{ANNOTATED}:SPLIT (documents with answers beside them)",
    *SetName,
)


def find_set(name: str, shared_data: Path, sampling: Sampling) -> EvaluationSet:
    """Return the set that `name` stands for: one of `NAMES`, a JSONL file or a folder.

    Raises:
        ConfigError: there is no such set, or what it is made from is not there.
    """
    base, _, part = name.partition(":")
    if base == HELD_OUT and part in _HELD_OUT_PARTS:
        count = sampling.limit or _HELD_OUT_COUNT
        return EvaluationSet(name, tuple(items(count, _HELD_OUT_PARTS[part])))
    if base == ANNOTATED:
        return EvaluationSet(name, sampling.of(_annotated(FOLDER / part)))
    path = Path(name)
    if path.is_dir() or path.name == ANNOTATIONS_FILE:
        return EvaluationSet(path.name, sampling.of(_annotated(path)))
    return load_set(name, shared_data, sampling)


def _annotated(path: Path) -> list[EvaluationItem]:
    """Return the documents of a folder: those with answers beside them, else its annotations."""
    if path.is_dir() and next(path.rglob(f"*{SUFFIX}"), None) is not None:
        return answered_items(path)
    if path.is_file() or (path / ANNOTATIONS_FILE).is_file():
        return annotated_items(path)
    raise ConfigError(
        f"there are no annotated documents in {path}: write FILE{SUFFIX} beside each document, or "
        f"put {ANNOTATIONS_FILE} there",
        code="empty_annotations",
    )
