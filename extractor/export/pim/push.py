"""Sends an export to Akeneo: models, sub-models, products, in that order.

What the PIM took is remembered line by line, so that an export that breaks off goes on where it
stopped. A variant whose model was refused is not sent: it would be refused as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from extractor.export.pim.akeneo import Entry, Level
from extractor.export.pim.akeneo_client import LINES_AT_ONCE, LineReply
from extractor.export.pim.akeneo_json import entry_line
from extractor.export.pim.delta import ExportMemory
from extractor.export.pim.exporting import Export
from extractor.export.pim.items import ExportProblem

_CREATED = 201
_RESOURCES = {
    Level.MODEL: "product-models",
    Level.SUB_MODEL: "product-models",
    Level.PRODUCT: "products",
}


class PatchClient(Protocol):
    """Sends lines to a collection of the PIM."""

    def patch(self, resource: str, lines: Sequence[str]) -> list[LineReply]:
        """Return a reply for each line."""
        ...


@dataclass(slots=True)
class PushReport:
    """What became of the entries."""

    created: int = 0
    changed: int = 0
    problems: list[ExportProblem] = field(default_factory=list)


def push(export: Export, client: PatchClient, memory: ExportMemory) -> PushReport:
    """Send what differs from what was last sent, and remember what was taken.

    Raises:
        ConfigError: the PIM cannot be reached or takes nothing from us.
    """
    report = PushReport()
    refused: set[str] = set()
    for level in Level:
        entries = [e for e in (export.plan.entries if export.plan else ()) if e.level is level]
        for orphan in (entry for entry in entries if entry.parent in refused):
            refused.add(orphan.code)
            message = f"its model {orphan.parent} was refused"
            report.problems.append(ExportProblem("", orphan.code, "", "parent_refused", message))
        ready = [entry for entry in entries if entry.code not in refused]
        for start in range(0, len(ready), LINES_AT_ONCE):
            batch = ready[start : start + LINES_AT_ONCE]
            lines = [entry_line(entry, export.mapping) for entry in batch]
            for entry, reply in zip(batch, client.patch(_RESOURCES[level], lines), strict=True):
                _note(entry, reply, export, memory, report)
                if not reply.taken:
                    refused.add(entry.code)
    return report


def _note(
    entry: Entry, reply: LineReply, export: Export, memory: ExportMemory, report: PushReport
) -> None:
    if not reply.taken:
        problem = ExportProblem("", entry.code, "", f"pim_{reply.status}", reply.message)
        report.problems.append(problem)
        return
    report.created += reply.status == _CREATED
    report.changed += reply.status != _CREATED
    memory.remember(export.target, entry.code, entry.delta.digests)
