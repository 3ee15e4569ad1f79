"""What a PIM has taken: digests of the fields of every item, by target.

An item is what the PIM calls it (a product, a product model), which several records may have fed;
so it is kept by its own name. Digests alone: no value of a product is kept here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast

from pydantic import JsonValue
from sqlalchemy import JSON, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from extractor.storage.audit import note
from extractor.storage.database import Database
from extractor.storage.operations import AuditEntry
from extractor.storage.tables import Base, UtcDateTime


class SentItemRow(Base):
    """One item of one target."""

    __tablename__ = "sent_items"
    target: Mapped[str] = mapped_column(String(100), primary_key=True)
    item: Mapped[str] = mapped_column(String(300), primary_key=True)
    digests: Mapped[JsonValue] = mapped_column(JSON(none_as_null=True))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class SentItems:
    """The memory of exports, see `extractor.export.pim.delta.ExportMemory`.

    Args:
        database: Where it is kept.
        who: Who exports; the audit names them.
    """

    def __init__(self, database: Database, who: str = "export") -> None:
        self._database = database
        self._who = who

    def by(self, who: str) -> SentItems:
        """Return the same memory, for exports of somebody else."""
        return SentItems(self._database, who)

    def sent(self, target: str, item: str) -> Mapping[str, str]:
        """Return the digests of what was last sent of an item, by field."""
        with self._database.read() as session:
            row = session.get(SentItemRow, (target, item))
        return cast("dict[str, str]", row.digests) if row is not None else {}

    def remember(self, target: str, item: str, digests: Mapping[str, str]) -> None:
        """Keep the digests of what a target has taken."""
        with self._database.write() as session:
            row = session.get(SentItemRow, (target, item), with_for_update=True)
            if row is None:
                row = SentItemRow(target=target, item=item)
                session.add(row)
            row.digests, row.at = dict(digests), datetime.now(UTC)
            note(session, AuditEntry(self._who, "export", item, field=target))

    def forget(self, target: str) -> int:
        """Forget what a target has taken, so that the next export is a full one."""
        with self._database.write() as session:
            gone = session.execute(delete(SentItemRow).where(SentItemRow.target == target))
            return gone.rowcount  # type: ignore[attr-defined, no-any-return]

    def targets(self) -> list[str]:
        """Return the targets that were sent anything."""
        with self._database.read() as session:
            return list(session.scalars(select(SentItemRow.target).distinct()))
