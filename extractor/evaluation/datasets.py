"""The sets that the reader is measured on, and where each comes from.

All of them measure and none is trained on. They are made from public data that lies beside the
project; where it does not, a set says so instead of passing with nothing in it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from extractor.errors import ConfigError
from extractor.evaluation.extractgpt import read_titles
from extractor.evaluation.items import EvaluationItem, read_items
from extractor.evaluation.judging import Folding
from extractor.evaluation.otto import read_examples
from extractor.evaluation.stiles import print_records
from extractor.evaluation.zugferd import read_invoices

# The order of a set is shuffled once, so that a limited run is a fair sample of it.
_SEED = 7


class SetName(StrEnum):
    """Sets that are made from shared data; any other name is the path of a JSONL file."""

    STILES = "stiles"
    OTTO = "otto"
    ZUGFERD = "zugferd"
    OA_MINE = "oa-mine"
    AE_110K = "ae-110k"


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Documents with their right answers, and how strictly texts are compared."""

    name: str
    items: tuple[EvaluationItem, ...]
    folding: Folding = Folding.SPACE


@dataclass(frozen=True, slots=True)
class _Recipe:
    folder: str
    make: Callable[[Path], list[EvaluationItem]]
    folding: Folding = Folding.SPACE


_RECIPES = {
    SetName.STILES: _Recipe("stiles-products", print_records),
    SetName.OTTO: _Recipe("otto-composition", read_examples),
    SetName.ZUGFERD: _Recipe("pdf/zugferd", read_invoices),
    SetName.OA_MINE: _Recipe("extractgpt/oa-mine", read_titles, Folding.CASE),
    SetName.AE_110K: _Recipe("extractgpt/ae-110k", read_titles, Folding.CASE),
}


def load_set(name: str, shared_data: Path, limit: int | None = None) -> EvaluationSet:
    """Return a set by name, or from a JSONL file, at most `limit` documents of it.

    Raises:
        ConfigError: there is no such set (`no_evaluation_set`), its data is not there
            (`no_shared_data`), or a file is not one (`bad_evaluation_set`).
    """
    if name not in set(SetName):
        path = Path(name)
        if not path.is_file():
            raise ConfigError(
                f"{name!r} is no evaluation set; give a JSONL file or one of {', '.join(SetName)}",
                code="no_evaluation_set",
            )
        return EvaluationSet(path.stem, _sample(list(read_items(path)), limit))
    recipe = _RECIPES[SetName(name)]
    folder = shared_data / recipe.folder
    if not folder.is_dir():
        raise ConfigError(
            f"the data of the set {name!r} is not at {folder}; "
            "say with SPECLOOM_SHARED_DATA where the shared data lies",
            code="no_shared_data",
        )
    return EvaluationSet(name, _sample(recipe.make(folder), limit), recipe.folding)


def _sample(items: list[EvaluationItem], limit: int | None) -> tuple[EvaluationItem, ...]:
    if limit is None or limit >= len(items):
        return tuple(items)
    return tuple(random.Random(_SEED).sample(items, limit))
