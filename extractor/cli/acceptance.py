"""Which values `specloom extract` keeps: all, the sure ones, or what an error budget allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import click

from extractor.config import Settings
from extractor.core.record import Record
from extractor.errors import ConfigError
from extractor.grounding.budget import NEVER, Thresholds, thresholds_for
from extractor.grounding.confidence import OTHER_FORMS, Calibration
from extractor.grounding.withholding import Forms, withhold
from extractor.wiring import AUTO, model_id
from schemas.registry import load_schema, registered


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What is kept of a record.

    Attributes:
        thresholds: `None` keeps everything.
        forms: Value forms of the attributes, by schema id.
        calibration: What the thresholds were measured by; nothing where a person named them.
    """

    thresholds: Thresholds | None = None
    forms: Mapping[str, Forms] = field(default_factory=dict)
    calibration: Calibration = field(default_factory=Calibration)

    def withhold(self, record: Record) -> Record:
        """Return the record without the values that are not kept.

        Raises:
            ConfigError: a budget was measured for another model than the one that read it.
        """
        if self.thresholds is None or not record.products:
            return record
        measured = self.calibration.model
        if measured and record.model != measured:
            raise ConfigError(
                f"the error budget was measured for {measured}, and {record.document.name} was "
                f"read by {record.model}: measure that model, or give --min-confidence",
                code="not_calibrated",
            )
        return withhold(record, self.forms.get(record.schema_id, {}), self.thresholds)


def thresholds_of(
    settings: Settings, schema: str, min_confidence: float | None, error_budget: float | None
) -> Acceptance:
    """Return what is kept under the options of the command.

    Raises:
        click.UsageError: both options are given.
        ConfigError: nothing was measured about the model, or no threshold holds the budget.
    """
    if min_confidence is None and error_budget is None:
        return Acceptance()
    if min_confidence is not None and error_budget is not None:
        raise click.UsageError("Give --min-confidence or --error-budget, not both.")
    classes = registered() if schema == AUTO else (load_schema(schema),)
    specs = [one.spec() for one in classes]
    forms = {spec.schema_id: {a.name: a.form for a in spec.attributes} for spec in specs}
    if min_confidence is not None:
        return Acceptance(Thresholds.flat(min_confidence), forms)
    folder = Path(settings.model)
    found = Calibration()
    if folder.is_dir():
        found = Calibration.load(folder, model_id(settings.model))
    return Acceptance(thresholds_for(found, error_budget or 0.0), forms, found)


def describe(acceptance: Acceptance, error_budget: float) -> str:
    """Return what a budget keeps, and what that was measured on, for the person at the terminal."""
    if acceptance.thresholds is None:
        return ""
    calibration = acceptance.calibration
    sets = ", ".join(f"{one.name} ({one.documents} documents)" for one in calibration.sets)
    lines = [
        f"error budget {error_budget:g}: {acceptance.thresholds.coverage:.0%} of the values given "
        f"are kept, measured with {calibration.model} on {sets}"
    ]
    for form, one in sorted(acceptance.thresholds.by_form.items()):
        name = "all others" if form == OTHER_FORMS else form
        if one.confidence == NEVER:
            kept = "all withheld: no confidence holds the budget"
        else:
            kept = (
                f"{one.coverage:.0%} kept, from {one.confidence:.3f}; at most {one.limit:.2%} wrong"
            )
        lines.append(f"  {name}: {kept} ({one.values} values)")
    return "\n".join(lines)
