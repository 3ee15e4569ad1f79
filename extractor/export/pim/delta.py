"""What changed since the last export: remembered per target and item as digests, never values.

Sending twice what has not changed costs a PIM its history and its users their trust in it. What
was sent before and is no longer there (a rejected value, a changed mapping) is erased, not left
behind.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from extractor.export.pim.items import Cell, Item


class ExportMemory(Protocol):
    """What was sent where. The store keeps it; `ForgetfulMemory` keeps nothing."""

    def sent(self, target: str, item: str) -> Mapping[str, str]:
        """Return the digests of what was last sent of an item, by field; empty if nothing was."""
        ...

    def remember(self, target: str, item: str, digests: Mapping[str, str]) -> None:
        """Keep the digests of what the target has taken, in place of the former ones."""
        ...


class ForgetfulMemory:
    """Knows of nothing: every export is a full one."""

    def sent(self, target: str, item: str) -> Mapping[str, str]:
        """Return nothing."""
        return {}

    def remember(self, target: str, item: str, digests: Mapping[str, str]) -> None:
        """Forget it."""


@dataclass(frozen=True, slots=True)
class Delta:
    """How an item differs from what was last sent.

    Attributes:
        item: The item as it is now.
        changed: Values that are new or other than before.
        erased: Keys of fields (`to|locale|scope`) that were sent once and have no value now.
        digests: What to remember once the target has taken it.
        is_new: Whether nothing was ever sent of it.
    """

    item: Item
    changed: tuple[Cell, ...]
    erased: tuple[str, ...]
    digests: Mapping[str, str]
    is_new: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send."""
        return not (self.is_new or self.changed or self.erased)


# Of what belongs to an item and is no field: its family and parent.
_FRAME = "|frame"


def delta_of(item: Item, memory: ExportMemory, target: str, frame: Iterable[str] = ()) -> Delta:
    """Return how an item differs from what was last sent to a target.

    Args:
        item: The item; its variants are not looked at.
        memory: What was sent.
        target: Name of the target, as an administrator calls it.
        frame: What else is sent with the item: a change of it sends the item again.
    """
    digests = {cell.rule.key: _digest(cell.data) for cell in item.cells}
    digests[_FRAME] = _digest([item.family, *frame])
    before = memory.sent(target, item.identifier)
    digests |= {key: before[key] for key in item.waiting if key in before and key not in digests}
    changed = tuple(c for c in item.cells if before.get(c.rule.key) != digests[c.rule.key])
    erased = tuple(key for key in before if key not in digests)
    moved = before.get(_FRAME) != digests[_FRAME]
    return Delta(item, changed, erased, digests, is_new=not before or moved)


def whole_digest(item: Item) -> dict[str, str]:
    """Return one digest of an item with its variants, for targets that take them together."""
    content = [_content(item), *(_content(variant) for variant in item.variants)]
    return {"|whole": _digest(content)}


def _content(item: Item) -> list[object]:
    return [item.identifier, item.family, [[cell.rule.key, cell.data] for cell in item.cells]]


def _digest(data: object) -> str:
    canonical = json.dumps(data, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]
