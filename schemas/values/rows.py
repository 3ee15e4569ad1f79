"""How lists become values: numbered, each leaf with the readings that support it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue

from schemas.base import ReadingTree
from schemas.parsing import LeafRef, ParsedAttribute, ParsedField, ValueProblem
from schemas.values.reading import Outcome

Cell = tuple[Outcome, tuple[LeafRef, ...]]


@dataclass(slots=True)
class RowDraft:
    """A row of a value under construction.

    Attributes:
        members: Names of the row's members, in the order of the value.
        cells: What was read, by member.
        valid: Whether the row is part of the value.
    """

    members: tuple[str, ...]
    cells: dict[str, Cell] = field(default_factory=dict)
    valid: bool = True

    def value_of(self, member: str) -> JsonValue:
        """Return the value of one member, `None` where it has none."""
        return self.cells[member][0].value if member in self.cells else None

    def refuse(self, message: str, code: str) -> None:
        """Take the row's values away; what is wrong already keeps its own problem."""
        self.valid = False
        for name, (outcome, leaves) in self.cells.items():
            if outcome.value is not None:
                problems = (*outcome.problems, ValueProblem(code, message))
                self.cells[name] = (Outcome(None, problems), leaves)

    def value(self) -> dict[str, JsonValue]:
        """Return the row as it stands in the value: members without a value are left out."""
        values = {name: self.value_of(name) for name in self.members}
        return {name: value for name, value in values.items() if value is not None}


def list_texts(tree: ReadingTree) -> Iterable[tuple[int, str]]:
    """Yield the texts of a list with their places."""
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            if isinstance(item, str) and item.strip():
                yield index, item


def list_rows(tree: ReadingTree) -> Iterable[tuple[int, dict[str, str | None]]]:
    """Yield the rows of a list with their places."""
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            if isinstance(item, dict):
                yield index, item


def list_of_values(path: str, outcomes: Sequence[tuple[Outcome, LeafRef]]) -> ParsedAttribute:
    """Return a list of values; equal values are one, supported by all their readings."""
    merged: dict[str, tuple[Outcome, list[LeafRef]]] = {}
    failed: list[tuple[Outcome, list[LeafRef]]] = []
    for outcome, leaf in outcomes:
        if outcome.value is None:
            failed.append((outcome, [leaf]))
        else:
            merged.setdefault(str(outcome.value), (outcome, []))[1].append(leaf)
    rows = [
        outcome.row(f"{path}[{index}]", tuple(leaves))
        for index, (outcome, leaves) in enumerate([*merged.values(), *failed])
    ]
    values: list[JsonValue] = [outcome.value for outcome, _ in merged.values()]
    return ParsedAttribute(values or None, tuple(rows))


def rows_of_values(path: str, drafts: Sequence[RowDraft]) -> ParsedAttribute:
    """Return a list of objects, with the rows of invalid drafts numbered after the valid ones."""
    valid = [draft for draft in drafts if draft.valid]
    fields: list[ParsedField] = []
    for index, draft in enumerate([*valid, *(draft for draft in drafts if not draft.valid)]):
        for name in draft.members:
            if name in draft.cells:
                outcome, leaves = draft.cells[name]
                fields.append(outcome.row(f"{path}[{index}].{name}", leaves))
    values: list[JsonValue] = [draft.value() for draft in valid]
    return ParsedAttribute(values or None, tuple(fields))
