"""What may leave: values that a person approved, and those above a measured confidence.

A wrong value in a PIM costs more than a missing one. So nothing leaves by default but what a
person approved; a budget lets values out that were only read, attribute by attribute, and never
those of high risk unless the budget names them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import JsonValue

from extractor.core.record import FieldRow, FieldStatus, Record
from extractor.export.rows import attribute_of
from schemas.base import Risk


class Hold(StrEnum):
    """Why a value stays."""

    NEEDS_PERSON = "needs_person"  # read, never approved, and no budget for it
    BELOW_BUDGET = "below_budget"  # read with less confidence than the budget asks for


@dataclass(frozen=True, slots=True)
class OfferedValue:
    """One attribute's value, with what is known about its truth.

    Attributes:
        attribute: The attribute code.
        value: The canonical value.
        approved: Whether a person accepted or entered it.
        confidence: The lowest confidence of its leaves, `None` where there is none.
        risk: What a wrong value of this attribute costs.
    """

    attribute: str
    value: JsonValue
    approved: bool = False
    confidence: float | None = None
    risk: Risk = Risk.MEDIUM


@dataclass(frozen=True, slots=True)
class Offer:
    """One product as it could leave.

    Attributes:
        source: Where it comes from, for people: the name of the document and the product's number.
        schema: Name of its schema, without the version.
        values: Its values in the order of the schema.
        schema_id: The schema with its version.
        model: The model that read it: what was measured was measured of one model.
    """

    source: str
    schema: str
    values: tuple[OfferedValue, ...]
    schema_id: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Budget:
    """From which confidence on a value leaves that nobody approved.

    Attributes:
        thresholds: Least confidence by attribute, high-risk attributes among them.
        default: Least confidence of every other attribute that is not of high risk; `None`: they
            wait for a person.
    """

    thresholds: Mapping[str, float] = field(default_factory=dict)
    default: float | None = None


ONLY_APPROVED = Budget()


@dataclass(frozen=True, slots=True)
class HeldValue:
    """A value that stays, and why."""

    attribute: str
    reason: Hold
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Released:
    """One product as it leaves: `values` by attribute code."""

    source: str
    schema: str
    values: dict[str, JsonValue]
    held: tuple[HeldValue, ...] = ()


def release(offer: Offer, budget: Budget = ONLY_APPROVED) -> Released:
    """Return the values of a product that may leave, and those that may not."""
    values: dict[str, JsonValue] = {}
    held: list[HeldValue] = []
    for offered in offer.values:
        reason = _hold(offered, budget)
        if reason is None:
            values[offered.attribute] = offered.value
        else:
            held.append(HeldValue(offered.attribute, reason, offered.confidence))
    return Released(offer.source, offer.schema, values, tuple(held))


def offers_of(record: Record, risk_of: Callable[[str], Risk]) -> tuple[Offer, ...]:
    """Return the products of a record that nobody has looked at yet.

    Args:
        record: What one document gave.
        risk_of: Risk of an attribute of the record's schema.
    """
    name = record.schema_id.partition("@")[0]
    offers = []
    for number, product in enumerate(record.products, start=1):
        certainty = _confidences(product.fields)
        values = tuple(
            OfferedValue(code, value, confidence=certainty.get(code), risk=risk_of(code))
            for code, value in product.values.items()
        )
        source = f"{record.document.name} #{number}"
        offers.append(Offer(source, name, values, record.schema_id, record.model))
    return tuple(offers)


def _hold(offered: OfferedValue, budget: Budget) -> Hold | None:
    if offered.approved:
        return None
    needed = budget.thresholds.get(offered.attribute)
    if needed is None and offered.risk is not Risk.HIGH:
        needed = budget.default
    if needed is None:
        return Hold.NEEDS_PERSON
    sure = offered.confidence is not None and offered.confidence >= needed
    return None if sure else Hold.BELOW_BUDGET


def _confidences(fields: tuple[FieldRow, ...]) -> dict[str, float]:
    """Return the lowest confidence per attribute; a leaf without any leaves its attribute out."""
    lowest: dict[str, float] = {}
    unsure: set[str] = set()
    for row in fields:
        if row.status is not FieldStatus.FOUND:
            continue
        code = attribute_of(row.path)
        if row.confidence is None:
            unsure.add(code)
        else:
            lowest[code] = min(row.confidence, lowest.get(code, 1.0))
    return {code: value for code, value in lowest.items() if code not in unsure}
