"""Leaves the values that are not sure enough to a person.

What is withheld stays visible: the rows of the attribute keep reading, confidence and evidence,
their value is gone, and a problem says why. An attribute is kept or withheld as a whole: half a
composition is a wrong one.
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.core.record import FieldRow, FieldStatus, ProblemRow, ProductRow, Record
from extractor.grounding.budget import NEVER, Thresholds
from extractor.grounding.confidence import Calibration, combine

BELOW_THRESHOLD = "below_threshold"

# Value form of each attribute of a schema.
Forms = Mapping[str, str]


def withhold(record: Record, forms: Forms, thresholds: Thresholds) -> Record:
    """Return the record without the values that are less sure than the thresholds."""
    products = tuple(_withheld(product, forms, thresholds) for product in record.products)
    return record.model_copy(update={"products": products})


def recalibrated(record: Record, forms: Forms, calibration: Calibration) -> Record:
    """Return a record of raw confidences with those that a calibration makes of them."""
    products = tuple(
        product.model_copy(
            update={"fields": tuple(_mapped(row, forms, calibration) for row in product.fields)}
        )
        for product in record.products
    )
    return record.model_copy(update={"products": products})


def _withheld(product: ProductRow, forms: Forms, thresholds: Thresholds) -> ProductRow:
    known: dict[str, list[float]] = {name: [] for name in product.values}
    for row in product.fields:
        name = _attribute(row)
        if row.status is FieldStatus.FOUND and row.confidence is not None and name in known:
            known[name].append(row.confidence)
    floors = {name: thresholds.of(forms.get(name, "text")) for name in known}
    below = {name for name, found in known.items() if (combine(found) or 0.0) < floors[name]}
    if not below:
        return product
    return ProductRow(
        values={name: value for name, value in product.values.items() if name not in below},
        fields=tuple(
            _without_value(row, floors[_attribute(row)]) if _attribute(row) in below else row
            for row in product.fields
        ),
    )


def _without_value(row: FieldRow, floor: float) -> FieldRow:
    if row.status is not FieldStatus.FOUND:
        return row
    if floor == NEVER:
        message = "no confidence was measured to be sure enough for this kind of value"
    else:
        message = f"the value is less sure than {floor:.3f}: it is left to a person"
    problem = ProblemRow(code=BELOW_THRESHOLD, message=message)
    return row.model_copy(
        update={
            "status": FieldStatus.INVALID,
            "value": None,
            "problems": (*row.problems, problem),
        }
    )


def _mapped(row: FieldRow, forms: Forms, calibration: Calibration) -> FieldRow:
    # The confidence of a silence is the model's own: nothing was measured about it.
    if row.confidence is None or row.status in (FieldStatus.ABSENT, FieldStatus.UNREADABLE):
        return row
    form = forms.get(_attribute(row), "text")
    return row.model_copy(update={"confidence": calibration.apply(form, row.confidence)})


def _attribute(row: FieldRow) -> str:
    return row.path.partition("[")[0].partition(".")[0]
