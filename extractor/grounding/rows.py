"""Writes the rows of the record: a row for each leaf that was read, one for what was not.

A row says what was read, what it means, how sure that is, and where it stands. An attribute that
has no value has a row too, with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.core.record import EvidenceRow, FieldRow, FieldStatus, ProblemRow
from extractor.grounding.confidence import Calibration, combine
from extractor.grounding.readings import Candidate, LeafReading, confidences
from schemas.base import AttributeSpec
from schemas.parsing import ParsedAttribute, ParsedField

if TYPE_CHECKING:
    from pydantic import JsonValue


@dataclass(frozen=True, slots=True)
class AttributeRows:
    """One attribute of one product: its value, `None` unless found, and its rows."""

    value: JsonValue
    fields: tuple[FieldRow, ...]


def silent_rows(
    spec: AttributeSpec, status: FieldStatus, confidence: float | None = None
) -> AttributeRows:
    """Return the row of an attribute that was read nowhere: `ABSENT` or `UNREADABLE`."""
    return AttributeRows(None, (FieldRow(path=spec.name, status=status, confidence=confidence),))


def found_rows(
    spec: AttributeSpec, candidate: Candidate, parsed: ParsedAttribute, calibration: Calibration
) -> AttributeRows:
    """Return the rows of an attribute with one reading, which may be invalid."""
    status = FieldStatus.INVALID if parsed.value is None else FieldStatus.FOUND
    rows = _leaf_rows(_Scale(spec.form, calibration), candidate, parsed, status)
    if not rows:
        problem = ProblemRow(code="no_value", message="the reading gave no value")
        rows = (_whole_row(spec, candidate, calibration, (problem,)),)
    return AttributeRows(parsed.value, rows)


def conflicting_rows(
    spec: AttributeSpec,
    candidates: Sequence[tuple[Candidate, ParsedAttribute]],
    calibration: Calibration,
) -> AttributeRows:
    """Return the rows of an attribute whose readings disagree: all of them, none is the value.

    Where none of the readings gives a value there is nothing to disagree on: they are invalid.
    """
    valid = any(parsed.value is not None for _, parsed in candidates)
    status = FieldStatus.CONFLICTING if valid else FieldStatus.INVALID
    scale = _Scale(spec.form, calibration)
    rows = [
        row
        for candidate, parsed in candidates
        for row in _leaf_rows(scale, candidate, parsed, status)
    ]
    return AttributeRows(None, tuple(rows))


@dataclass(frozen=True, slots=True)
class _Scale:
    form: str
    calibration: Calibration

    def confidence(self, leaves: Sequence[LeafReading]) -> float | None:
        raw = combine(confidences(leaves))
        return None if raw is None else self.calibration.apply(self.form, raw)


def _leaf_rows(
    scale: _Scale, candidate: Candidate, parsed: ParsedAttribute, status: FieldStatus
) -> tuple[FieldRow, ...]:
    rows = []
    for field in parsed.fields:
        leaves = [candidate.leaves[key] for key in field.leaves if key in candidate.leaves]
        if field.value is None and not field.problems and not leaves:
            continue
        rows.append(_field_row(scale, field, leaves, status))
    return tuple(rows)


def _field_row(
    scale: _Scale, field: ParsedField, leaves: Sequence[LeafReading], status: FieldStatus
) -> FieldRow:
    own = FieldStatus.INVALID if field.value is None else status
    return FieldRow(
        path=field.path,
        status=own,
        value=None if own is FieldStatus.INVALID else field.value,
        reading=_reading(leaves),
        confidence=scale.confidence(leaves),
        evidence=_evidence(leaves),
        problems=tuple(ProblemRow(code=p.code, message=p.message) for p in field.problems),
    )


def _whole_row(
    spec: AttributeSpec,
    candidate: Candidate,
    calibration: Calibration,
    problems: tuple[ProblemRow, ...],
) -> FieldRow:
    leaves = list(candidate.leaves.values())
    return FieldRow(
        path=spec.name,
        status=FieldStatus.INVALID,
        reading=_reading(leaves),
        confidence=_Scale(spec.form, calibration).confidence(leaves),
        evidence=_evidence(leaves),
        problems=problems,
    )


def _reading(leaves: Sequence[LeafReading]) -> str | None:
    texts = dict.fromkeys(leaf.text for leaf in leaves)
    return " ".join(texts) or None


def _evidence(leaves: Sequence[LeafReading]) -> tuple[EvidenceRow, ...]:
    return tuple(dict.fromkeys(row for leaf in leaves for row in leaf.evidence))
