"""Taggers that were fitted without the documents they are asked about.

What is fitted on top of a tagger must see of a training document what it would see of a new one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from extractor.generation.tagged import TAGGER_FILE
from extractor.generation.tagger import Tagger

FOLDS_FILE = "folds.json"


@dataclass(frozen=True, slots=True)
class TaggerFolds:
    """Taggers by the documents that they do not know.

    Attributes:
        taggers: One a fold; none where the model has no tagger.
        left_out: Number of the fold that a document is left out of, by its id.
    """

    taggers: Sequence[Tagger]
    left_out: Mapping[str, int]

    @staticmethod
    def load(model: Path, folds: Path | None) -> TaggerFolds:
        """Read the folds that belong to a model.

        Raises:
            click.ClickException: the model has a tagger, and its folds are not given, or not all
                of them are there.
        """
        if folds is None and not (model / TAGGER_FILE).is_file():
            return TaggerFolds((), {})
        if folds is None or not (folds / FOLDS_FILE).is_file():
            raise _incomplete(model)
        left_out = json.loads((folds / FOLDS_FILE).read_text(encoding="utf-8"))
        taggers = []
        for number in range(max(left_out.values()) + 1):
            tagger = Tagger.load(folds / str(number))
            if tagger is None:
                raise _incomplete(model)
            taggers.append(tagger)
        return TaggerFolds(taggers, left_out)

    def of(self, document: str) -> Tagger | None:
        """Return a tagger that does not know a document; `None` where there are no taggers."""
        return self.taggers[self.left_out.get(document, 0)] if self.taggers else None


def _incomplete(model: Path) -> click.ClickException:
    return click.ClickException(
        f"{model} has a tagger: name the folder of its folds, all of them, with --folds (python -m "
        "extractor.training.tagger writes both)."
    )


def document_key(file: str) -> str:
    """Return what a document is called in the folds, as evaluation items are: `folder/file`."""
    path = Path(file)
    return f"{path.parent.name}/{path.name}"
