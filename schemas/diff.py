"""What is different between two versions of a schema, and what that asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from schemas.base import AttributeSpec, SchemaSpec


class Need(StrEnum):
    """What a difference asks for."""

    NOTHING = "nothing: records stay as they are"
    ANNOTATE = "annotate documents that state it, train from the current adapter, promote"
    MEASURE = "measure again: the reader is asked in other words"
    MIGRATE = "read again what was read: old values have another form"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `what` happened to an attribute, and what it asks for."""

    attribute: str
    what: str
    need: Need


def diff_schemas(before: SchemaSpec, after: SchemaSpec) -> list[Difference]:
    """Return the differences, in the order of the newer version."""
    old = {spec.name: spec for spec in before.attributes}
    new = {spec.name: spec for spec in after.attributes}
    found = [
        Difference(name, f"removed ({spec.form})", Need.MIGRATE)
        for name, spec in old.items()
        if name not in new
    ]
    for name, spec in new.items():
        if name not in old:
            found.append(Difference(name, f"added ({spec.form})", Need.ANNOTATE))
        else:
            found += _changes(old[name], spec)
    if [name for name in old if name in new] != [name for name in new if name in old]:
        found.append(Difference("*", "attributes stand in another order", Need.MEASURE))
    return found


def _changes(old: AttributeSpec, new: AttributeSpec) -> list[Difference]:
    found = []
    if (old.form, old.shape) != (new.form, new.shape) or old.leaves != new.leaves:
        what = f"form changed from {old.form} to {new.form}"
        found.append(Difference(new.name, what, Need.MIGRATE))
    if old.description != new.description:
        found.append(Difference(new.name, "description changed", Need.MEASURE))
    if dict(old.labels) != dict(new.labels):
        found.append(Difference(new.name, "label words changed", Need.MEASURE))
    if (old.group, old.risk) != (new.group, new.risk):
        found.append(Difference(new.name, "group or risk changed", Need.NOTHING))
    return found
