"""The metric of ExtractGPT (Brinkmann et al., arXiv 2310.12537), as its published code counts.

Each attribute that was annotated for a title falls into one of five cases. Precision, recall and F1
follow from their sums over all titles. Values are compared letter by letter, and where the
annotators' first entry says that there is no value, any value given is wrong. Unlike everywhere
else in this evaluation, a value is one text, case counts, and white space counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SILENT = "n/a"

# Mean micro F1 over the two test splits, in percent, as the paper's abstract has it.
PUBLISHED = (
    ("GPT-4, detailed descriptions and demonstrations (published)", 85.0),
    ("best fine-tuned model of the BERT family (published)", 80.0),
)


@dataclass(frozen=True, slots=True)
class PairCounts:
    """The five cases: first what the annotators say (None, Value), then what was given.

    Attributes:
        nn: No value, none given.
        nv: No value, one given.
        vn: A value, none given.
        vc: A value, the correct one given.
        vw: A value, a wrong one given.
    """

    nn: int = 0
    nv: int = 0
    vn: int = 0
    vc: int = 0
    vw: int = 0

    @property
    def precision(self) -> float:
        """In percent; 0 where nothing was given, as the published code has it."""
        return _percent(self.vc, self.nv + self.vc + self.vw)

    @property
    def recall(self) -> float:
        """In percent."""
        return _percent(self.vc, self.vn + self.vc + self.vw)

    @property
    def f1(self) -> float:
        """In percent, from precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def count_pairs(pairs: Iterable[tuple[Sequence[str], str | None]]) -> PairCounts:
    """Count attribute-value pairs, each given by the annotators' values and what was read."""
    counts = {"nn": 0, "nv": 0, "vn": 0, "vc": 0, "vw": 0}
    for targets, given in pairs:
        counts[_case(targets, given)] += 1
    return PairCounts(**counts)


def _case(targets: Sequence[str], given: str | None) -> str:
    is_silent = targets[0] == SILENT
    if given is None:
        return "nn" if is_silent else "vn"
    if is_silent:
        return "nv"
    return "vc" if given in {target.strip() for target in targets if target != SILENT} else "vw"


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
