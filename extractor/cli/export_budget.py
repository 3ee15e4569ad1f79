"""From which confidence on `specloom export` lets values out that nobody approved."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import click

from extractor.cli.calibrations import stored_calibrations
from extractor.config import Settings
from extractor.errors import ConfigError
from extractor.export.pim.budget_file import load_budget
from extractor.export.release import ONLY_APPROVED, Budget, Offer
from extractor.grounding.budget import NEVER, thresholds_for
from schemas.base import Risk, SchemaSpec

# Wrong identifiers, compositions, origins and prices cost so much that a person confirms them
# until at least 99.5 % of the values that leave were measured to be right.
HIGH_RISK_BUDGET = 0.005

BudgetOf = Callable[[Offer], Budget]


def budget_of(
    settings: Settings,
    spec_of: Callable[[str], SchemaSpec | None],
    *,
    file: Path | None,
    min_confidence: float | None,
    error_budget: float | None,
) -> BudgetOf:
    """Return the budget of each product, under the options of the command.

    Args:
        settings: Say which models were measured.
        spec_of: The schema of an id, `None` where it is not here.
        file: Confidences by attribute, as a person set them.
        min_confidence: One confidence for all attributes that are not of high risk.
        error_budget: Share of wrong values among those that leave, as measured.

    Raises:
        click.UsageError: more than one of them is given.
        ConfigError: the file has a mistake, nothing was measured, or nothing holds the budget.
    """
    if sum(given is not None for given in (file, min_confidence, error_budget)) > 1:
        raise click.UsageError("Give --budget, --min-confidence or --error-budget, not several.")
    if error_budget is not None:
        return _measured(settings, spec_of, error_budget)
    flat = load_budget(file) if file else Budget(default=min_confidence)
    return lambda offer: flat


def _measured(
    settings: Settings, spec_of: Callable[[str], SchemaSpec | None], error_budget: float
) -> BudgetOf:
    known = {name: one for name, one in stored_calibrations(settings).items() if one.curves}
    if not known:
        raise ConfigError(
            "An error budget needs a measured model: `specloom evaluate --calibrate`, or give "
            "--min-confidence.",
            code="not_calibrated",
        )
    thresholds = {name: thresholds_for(one, error_budget) for name, one in known.items()}

    @cache
    def of(model: str, schema_id: str) -> Budget:
        spec = spec_of(schema_id)
        if spec is None or model not in thresholds:
            return ONLY_APPROVED
        return Budget(
            {
                attribute.name: threshold
                for attribute in spec.attributes
                if (threshold := thresholds[model].of(attribute.form)) != NEVER
                and (attribute.risk is not Risk.HIGH or error_budget <= HIGH_RISK_BUDGET)
            }
        )

    return lambda offer: of(offer.model, offer.schema_id)
