"""Counts of judgements, and the shares that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.evaluation.judging import Judgement


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one attribute, or of all: right, given and expected values.

    Attributes:
        right: Values that are right.
        given: Values that were given.
        expected: Values that should have been given.
        silent: Attributes that the document does not speak of.
        invented: Those of them that were given a value all the same.
        spoken: Attributes that the document speaks of.
        withheld: Those of them that were given no value.
        refused: Attributes whose words allow no value.
        given_refused: Those of them that were given one.
        refused_rightly: Those of them that have the status that they should have.
    """

    right: int = 0
    given: int = 0
    expected: int = 0
    silent: int = 0
    invented: int = 0
    spoken: int = 0
    withheld: int = 0
    refused: int = 0
    given_refused: int = 0
    refused_rightly: int = 0

    @property
    def precision(self) -> float | None:
        """Share of the given values that is right; `None` where none was given."""
        return _share(self.right, self.given)

    @property
    def recall(self) -> float | None:
        """Share of the expected values that was given right; `None` where none was expected."""
        return _share(self.right, self.expected)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two; `None` where there was nothing to give and nothing given."""
        return _share(2 * self.right, self.given + self.expected)

    @property
    def invention(self) -> float | None:
        """Share of the silent attributes that was given a value."""
        return _share(self.invented, self.silent)

    @property
    def abstention(self) -> float | None:
        """Share of the spoken attributes that was given none."""
        return _share(self.withheld, self.spoken)

    @property
    def disobedience(self) -> float | None:
        """Share of the attributes whose words allow no value that was given one."""
        return _share(self.given_refused, self.refused)

    @property
    def refusal(self) -> float | None:
        """Share of them that was refused for the right reason."""
        return _share(self.refused_rightly, self.refused)


def score(judgements: Iterable[Judgement]) -> Score:
    """Add up judgements. Values of surplus products count as given and under nothing else."""
    every = list(judgements)
    own = [one for one in every if not one.surplus]
    refused = [one for one in own if one.refused]
    silent = [one for one in own if one.expected == 0 and not one.refused]
    spoken = [one for one in own if one.expected > 0]
    return Score(
        right=sum(one.right for one in every),
        given=sum(one.given for one in every),
        expected=sum(one.expected for one in every),
        silent=len(silent),
        invented=sum(one.given > 0 for one in silent),
        spoken=len(spoken),
        withheld=sum(one.given == 0 for one in spoken),
        refused=len(refused),
        given_refused=sum(one.given > 0 for one in refused),
        refused_rightly=sum(one.is_status_right is True for one in refused),
    )


def mean(values: Iterable[float]) -> float | None:
    """Return the mean of `values`, `None` of none."""
    every = list(values)
    return sum(every) / len(every) if every else None


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
