"""The gate: what an adapter must not lose before it may serve.

What is measured is what will be served, on documents that were not trained on, attribute by
attribute: a mean that rises hides the attribute that falls. Some thirty attributes are judged at
once, each on few values, so that of an adapter that only gains some attribute falls by chance: a
loss that chance explains is let pass where the gain over all is no chance (docs/adr/0010).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import comb
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from extractor.errors import ConfigError
from extractor.evaluation.scores import Score
from extractor.storage.adapters import EVALUATION_FILE, write_json
from extractor.training.measure import Measured

TOLERANCE = 0.01  # of F1; see `Tolerance.allowed`
# Below this probability chance explains nothing: neither a loss nor a gain.
SIGNIFICANCE = 0.05
ALL = "all"  # the row of all attributes together


class Counts(BaseModel):
    """Right, given and expected values of one attribute, and values given against silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    right: int
    given: int
    expected: int
    silent: int = 0
    invented: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there was nothing to give or given."""
        total = self.given + self.expected
        return 2 * self.right / total if total else 1.0


class Paired(BaseModel):
    """Documents that the adapter reads with fewer errors than what served before, and with more."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    better: int
    worse: int

    @property
    def chance_of_loss(self) -> float:
        """Probability of at least so many worse ones where both are as likely (sign test)."""
        return _tail(self.worse, self.better + self.worse)

    @property
    def chance_of_gain(self) -> float:
        """Probability of at least so many better ones where both are as likely (sign test)."""
        return _tail(self.better, self.better + self.worse)


class Reading(BaseModel):
    """How one reader read the set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    by_attribute: dict[str, Counts]
    total: Counts
    whole: int
    seconds: float


class Evaluation(BaseModel):
    """How an adapter read documents that it was not trained on, and how those before it did.

    Attributes:
        set_mark: Mark of the documents with their annotations.
        documents: Number of documents.
        schemas: Schemas of those documents; empty where that was not written down.
        adapter: Mark of the adapter's weights: of the artefact that was measured.
        base: Mark of the base's weights.
        reference: What served before: an adapter's name, or `base`.
        readings: By reader: `base`, the reference, and `tuned`.
        paired: By attribute, and of all: documents that got better and worse against the
            reference. Empty in measurements of former versions: then no loss is chance.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int = 1
    set_mark: str
    documents: int
    schemas: tuple[str, ...] = ()
    adapter: str
    base: str
    reference: str
    readings: dict[str, Reading]
    paired: dict[str, Paired] = {}


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How much an attribute may lose.

    Attributes:
        general: Of F1, for every attribute that is not named.
        by_attribute: Of F1, for attributes by name.
    """

    general: float = TOLERANCE
    by_attribute: Mapping[str, float] = field(default_factory=dict)

    def allowed(self, attribute: str, expected: int) -> float:
        """Return the loss of F1 that is let pass: at least what one value weighs.

        On a set with twelve values of an attribute, one more or less is 0.08 and says nothing.
        """
        if attribute in self.by_attribute:
            return self.by_attribute[attribute]
        return max(self.general, 1.0 / expected if expected else 1.0)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one attribute.

    Attributes:
        attribute: Its code, or `all`.
        before: How it was read.
        after: How the adapter reads it.
        allowed: Loss of F1 that is let pass.
        chance: Probability that a loss over so many documents is chance, where that may excuse it.
    """

    attribute: str
    before: Counts
    after: Counts
    allowed: float
    chance: float = 0.0

    @property
    def difference(self) -> float:
        """F1 after, less F1 before."""
        return self.after.f1 - self.before.f1

    @property
    def exceeds(self) -> bool:
        """Whether it loses more than it may."""
        return self.difference < -self.allowed - 1e-9

    @property
    def is_loss(self) -> bool:
        """Whether it loses more than it may and chance does not explain it."""
        return self.exceeds and self.chance < SIGNIFICANCE


def reading_of(measured: Measured) -> Reading:
    """Return a measurement in the form that is stored."""
    return Reading(
        by_attribute={name: _counts(score) for name, score in measured.by_attribute.items()},
        total=_counts(measured.total),
        whole=measured.whole,
        seconds=round(measured.seconds, 3),
    )


def changes(evaluation: Evaluation, tolerance: Tolerance) -> list[Change]:
    """Return what becomes of every attribute, and of all together, under the adapter."""
    before = evaluation.readings[evaluation.reference]
    after = evaluation.readings["tuned"]
    nothing = Counts(right=0, given=0, expected=0)
    rows = [
        Change(
            name,
            before.by_attribute.get(name, nothing),
            after.by_attribute.get(name, nothing),
            tolerance.allowed(name, after.by_attribute.get(name, nothing).expected),
            _excuse(evaluation, name, tolerance),
        )
        for name in dict.fromkeys((*before.by_attribute, *after.by_attribute))
    ]
    return [*rows, Change(ALL, before.total, after.total, tolerance.general)]


def paired(before: Measured, after: Measured) -> dict[str, Paired]:
    """Return for each attribute, and for all, how many documents got better and worse."""
    names = dict.fromkeys(name for one in (*before.errors, *after.errors) for name in one)
    pairs = list(zip(before.errors, after.errors, strict=True))
    found = {
        name: _compared([(b.get(name, 0), a.get(name, 0)) for b, a in pairs]) for name in names
    }
    return {**found, ALL: _compared([(sum(b.values()), sum(a.values())) for b, a in pairs])}


def _compared(errors: Sequence[tuple[int, int]]) -> Paired:
    return Paired(
        better=sum(after < before for before, after in errors),
        worse=sum(after > before for before, after in errors),
    )


def _excuse(evaluation: Evaluation, attribute: str, tolerance: Tolerance) -> float:
    """Return how likely chance explains a loss, 0 where nothing excuses it.

    What a person set a tolerance for is held to it, and an adapter that gains nothing for sure has
    no losses to excuse.
    """
    own, whole = evaluation.paired.get(attribute), evaluation.paired.get(ALL)
    if own is None or whole is None or attribute in tolerance.by_attribute:
        return 0.0
    return own.chance_of_loss if whole.chance_of_gain < SIGNIFICANCE else 0.0


def _tail(successes: int, trials: int) -> float:
    """Return the probability of at least so many successes in fair trials."""
    ways = sum(comb(trials, count) for count in range(successes, trials + 1))
    return ways / float(2**trials)


def write_evaluation(folder: Path, evaluation: Evaluation) -> None:
    """Write how an adapter read, beside the adapter."""
    write_json(folder / EVALUATION_FILE, evaluation)


def read_evaluation(folder: Path) -> Evaluation:
    """Return how an adapter read.

    Raises:
        ConfigError: it was not measured (`not_evaluated`).
    """
    path = folder / EVALUATION_FILE
    try:
        return Evaluation.model_validate_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"It is not known how {folder} reads ({path.name} is missing or damaged): measure it "
            "with `specloom models evaluate`.",
            code="not_evaluated",
        ) from error


def _counts(score: Score) -> Counts:
    return Counts(
        right=score.right,
        given=score.given,
        expected=score.expected,
        silent=score.silent,
        invented=score.invented,
    )
