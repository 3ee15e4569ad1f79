"""The sets that the reader is measured on, and where each comes from.

All of them measure and none is trained on. They are made from public data that lies beside the
project; where it does not, a set says so instead of passing with nothing in it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from extractor.errors import ConfigError
from extractor.evaluation.comparing import Folding
from extractor.evaluation.extractgpt import TitlePart, read_titles
from extractor.evaluation.items import EvaluationItem, read_items
from extractor.evaluation.otto import read_examples
from extractor.evaluation.stiles import print_records
from extractor.evaluation.zugferd import read_invoices

# The order of a set is shuffled once, so that a limited run is a fair sample of it.
DEFAULT_SEED = 7


class SetName(StrEnum):
    """Sets that are made from shared data; any other name is the path of a JSONL file."""

    STILES = "stiles"
    OTTO = "otto"
    ZUGFERD = "zugferd"
    OA_MINE = "oa-mine"
    AE_110K = "ae-110k"


_TITLES = (SetName.OA_MINE, SetName.AE_110K)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How many documents of a set are taken, all where that is `None`, and which ones."""

    limit: int | None = None
    seed: int = DEFAULT_SEED

    def of(self, items: Sequence[EvaluationItem]) -> tuple[EvaluationItem, ...]:
        """Return the sample, the same one each time; a larger one holds the smaller one."""
        if self.limit is None or self.limit >= len(items):
            return tuple(items)
        return tuple(random.Random(self.seed).sample(items, len(items))[: self.limit])


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Documents with their right answers, and how they are judged.

    Attributes:
        name: The set.
        items: The documents.
        folding: What does not count when texts are compared.
        has_pairs: The published metric of attribute-value pairs is reported too.
    """

    name: str
    items: tuple[EvaluationItem, ...]
    folding: Folding = Folding.SPACE
    has_pairs: bool = False


@dataclass(frozen=True, slots=True)
class _Recipe:
    folder: str
    make: Callable[[Path], list[EvaluationItem]]


_RECIPES = {
    SetName.STILES: _Recipe("stiles-products", print_records),
    SetName.OTTO: _Recipe("otto-composition", read_examples),
    SetName.ZUGFERD: _Recipe("pdf/zugferd", read_invoices),
}


def load_set(name: str, shared_data: Path, sampling: Sampling | None = None) -> EvaluationSet:
    """Return a set by name, or from a JSONL file.

    Sets of titles have parts: `oa-mine:held-out` (see `TitlePart`).

    Raises:
        ConfigError: there is no such set (`no_evaluation_set`), its data is not there
            (`no_shared_data`), or a file is not one (`bad_evaluation_set`).
    """
    chosen = sampling or Sampling()
    base, _, part = name.partition(":")
    if base in _TITLES and part in set(TitlePart):
        folder = _data(name, shared_data / "extractgpt" / base)
        items = read_titles(folder, TitlePart(part))
        return EvaluationSet(name, chosen.of(items), Folding.CASE, has_pairs=True)
    if name in set(SetName):
        recipe = _RECIPES[SetName(name)]
        items = recipe.make(_data(name, shared_data / recipe.folder))
        return EvaluationSet(name, chosen.of(items))
    path = Path(name)
    if not path.is_file():
        raise ConfigError(
            f"{name!r} is no evaluation set; give a JSONL file or one of {', '.join(SetName)}",
            code="no_evaluation_set",
        )
    return EvaluationSet(path.stem, chosen.of(list(read_items(path))))


def _data(name: str, folder: Path) -> Path:
    if not folder.is_dir():
        raise ConfigError(
            f"the data of the set {name!r} is not at {folder}; "
            "say with SPECLOOM_SHARED_DATA where the shared data lies",
            code="no_shared_data",
        )
    return folder
