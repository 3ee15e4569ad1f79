"""Values as one line of text, and the fields of a record as rows that a person reads.

A composition of two fibres is eight leaves. People read it as two lines, so the leaves of one list
element become one row here; machines take the JSON forms, which keep every leaf.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extractor.core.record import FieldRow, FieldStatus, ProblemRow

NO_VALUE = ""
_BETWEEN_ELEMENTS = "; "


@dataclass(frozen=True, slots=True)
class DisplayRow:
    """One line of the table: a scalar attribute or one element of a list.

    Attributes:
        label: Attribute code; for an element of a list with its number, from 1.
        status: The weakest status among the leaves.
        value: The value as one line, empty where there is none.
        reading: The document's words, as one line.
        confidence: The lowest confidence among the leaves.
        place: Part and page of the first evidence, empty where there is none.
        problems: Everything that is wrong with the leaves.
    """

    label: str
    status: FieldStatus
    value: str
    reading: str
    confidence: float | None
    place: str
    problems: tuple[ProblemRow, ...]


def value_text(value: object) -> str:
    """Return a value as one line: `320 g/m2`, `84.50 EUR`, `wool 85 virgin; silk 15`."""
    if value is None:
        return NO_VALUE
    if isinstance(value, Mapping):
        return _mapping_text(value)
    if isinstance(value, list | tuple):
        return _BETWEEN_ELEMENTS.join(value_text(element) for element in value)
    return str(value)


def attribute_of(path: str) -> str:
    """Return the attribute code that a field path begins with."""
    return path.split("[", 1)[0].split(".", 1)[0]


def silent_attributes(fields: Iterable[FieldRow], status: FieldStatus) -> tuple[str, ...]:
    """Return the attributes of this status that nothing was read for, in the schema's order."""
    return tuple(field.path for field in fields if field.status is status and not field.reading)


def display_rows(fields: Iterable[FieldRow]) -> list[DisplayRow]:
    """Return what a table shows: a row per scalar and per list element that anything was read for.

    A field counts as read when it has a reading, a value or a problem of its own. Readings that
    disagree have the same path: each gets a row of its own.
    """
    times_met: Counter[str] = Counter()
    elements: dict[tuple[str, int], list[FieldRow]] = {}
    for field in fields:
        if field.reading or field.value is not None or field.problems:
            key = (_element_of(field.path), times_met[field.path])
            times_met[field.path] += 1
            elements.setdefault(key, []).append(field)
    return [_display_row(element, leaves) for (element, _), leaves in elements.items()]


def place_text(field: FieldRow) -> str:
    """Return where a field was first found: part and page."""
    if not field.evidence:
        return ""
    first = field.evidence[0]
    return f"{first.part}, page {first.page}"


def _mapping_text(value: Mapping[str, object]) -> str:
    if value.keys() == {"min_days", "max_days"}:
        low, high = value["min_days"], value["max_days"]
        return f"{low} days" if low == high else f"{low}-{high} days"
    texts = {key: value_text(inner) for key, inner in value.items() if inner is not None}
    if "amount" in texts and "per" in texts:
        texts["per"] = f"per {texts['per']}"
    return " ".join(text for text in texts.values() if text)


def _element_of(path: str) -> str:
    """`composition[0].percent` belongs to `composition[0]`; `moq.unit` to `moq`."""
    head, bracket, rest = path.partition("[")
    return f"{head}[{rest.partition(']')[0]}]" if bracket else head.partition(".")[0]


def _display_row(element: str, leaves: list[FieldRow]) -> DisplayRow:
    confidences = [leaf.confidence for leaf in leaves if leaf.confidence is not None]
    name, _, index = element.rstrip("]").partition("[")
    return DisplayRow(
        label=f"{name} {int(index) + 1}" if index else name,
        status=_weakest(leaf.status for leaf in leaves),
        value=" ".join(text for leaf in leaves if (text := value_text(leaf.value))),
        reading=" · ".join(
            dict.fromkeys(_one_line(leaf.reading) for leaf in leaves if leaf.reading)
        ),
        confidence=min(confidences, default=None),
        place=next((place for leaf in leaves if (place := place_text(leaf))), ""),
        problems=tuple(problem for leaf in leaves for problem in leaf.problems),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _weakest(statuses: Iterable[FieldStatus]) -> FieldStatus:
    order = (
        FieldStatus.INVALID,
        FieldStatus.CONFLICTING,
        FieldStatus.UNREADABLE,
        FieldStatus.ABSENT,
        FieldStatus.FOUND,
    )
    return min(statuses, key=order.index)
