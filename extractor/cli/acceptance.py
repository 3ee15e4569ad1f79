"""Which values `specloom extract` keeps: all, the sure ones, or what an error budget allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import click

from extractor.cli.calibrations import stored_calibrations
from extractor.config import Settings
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.grounding.budget import NEVER, Threshold, Thresholds, thresholds_for
from extractor.grounding.confidence import OTHER_FORMS, Calibration
from extractor.grounding.withholding import Forms, withhold
from extractor.wiring import AUTO
from schemas.registry import load_schema, registered


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What is kept of a record.

    Attributes:
        flat: One threshold for everything, named by a person.
        measured: Thresholds that hold a budget, by the model that they were measured for.
        sets: What those were measured on, in words, by the same models.
        forms: Value forms of the attributes, by schema id.
    """

    flat: Thresholds | None = None
    measured: Mapping[str, Thresholds] = field(default_factory=dict)
    sets: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, Forms] = field(default_factory=dict)

    def withhold(self, record: Record) -> Record:
        """Return the record without the values that are not kept.

        Raises:
            ConfigError: nothing was measured about the model that read the record.
        """
        if not record.products or (self.flat is None and not self.measured):
            return record
        thresholds = self.flat or self.measured.get(record.model)
        if thresholds is None:
            raise ConfigError(
                f"{record.document.name} was read by {record.model}, and the error budget was "
                f"measured for {', '.join(self.measured)} alone: measure it too with `specloom "
                "evaluate --calibrate`, or give --min-confidence",
                code="not_calibrated",
            )
        return withhold(record, self.forms.get(record.schema_id, {}), thresholds)


def acceptance_of(
    settings: Settings, schema: str, min_confidence: float | None, error_budget: float | None
) -> Acceptance:
    """Return what is kept under the options of the command.

    Raises:
        click.UsageError: both options are given.
        ConfigError: nothing was measured about the model, or no threshold holds the budget.
    """
    if min_confidence is not None and error_budget is not None:
        raise click.UsageError("Give --min-confidence or --error-budget, not both.")
    classes = registered() if schema == AUTO else (load_schema(schema),)
    specs = [one.spec() for one in classes]
    forms = {spec.schema_id: {a.name: a.form for a in spec.attributes} for spec in specs}
    if min_confidence is not None:
        return Acceptance(flat=Thresholds.flat(min_confidence), forms=forms)
    if error_budget is None:
        return Acceptance()
    stored = stored_calibrations(settings)
    known = {name: one for name, one in stored.items() if one.curves} or {"": Calibration()}
    return Acceptance(
        measured={name: thresholds_for(one, error_budget) for name, one in known.items()},
        sets={
            name: ", ".join(f"{s.name} ({s.documents} documents)" for s in one.sets)
            for name, one in known.items()
        },
        forms=forms,
    )


def describe(acceptance: Acceptance, error_budget: float) -> str:
    """Return what a budget keeps, and what that was measured on, for the person at the terminal."""
    lines = []
    for name, thresholds in acceptance.measured.items():
        lines.append(
            f"error budget {error_budget:g}: {thresholds.coverage:.0%} of the values given are "
            f"kept, measured with {name} on {acceptance.sets[name]}"
        )
        lines += [f"  {_kept(form, one)}" for form, one in sorted(thresholds.by_form.items())]
    return "\n".join(lines)


def _kept(form: str, one: Threshold) -> str:
    name = "all others" if form == OTHER_FORMS else form
    if one.confidence == NEVER:
        return f"{name}: all withheld, no confidence holds the budget ({one.values} values)"
    return (
        f"{name}: {one.coverage:.0%} kept, from {one.confidence:.3f}, at most {one.limit:.2%} "
        f"wrong ({one.values} values)"
    )
