"""Webhook calls that are due: written in the transaction that ends the job, so none is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from extractor.storage.database import Database
from extractor.storage.operations import Delivery
from extractor.storage.tables import DeliveryRow, JobRow

MAX_TRIES = 8
_FIRST_PAUSE_S = 10.0  # then twice as long each time: the last try is after about 40 minutes
_CLAIM_S = 60.0  # another worker takes over what one has claimed and not finished


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    DUE = "due"
    DONE = "done"
    GIVEN_UP = "given_up"


def announce(session: Session, job: JobRow) -> None:
    """Write down that the end of a job is to be told, where somebody wants to know."""
    if job.webhook:
        session.add(
            DeliveryRow(
                id=uuid4().hex,
                job_id=job.id,
                run=job.run,
                url=job.webhook,
                state=DeliveryState.DUE.value,
                due_at=datetime.now(UTC),
            )
        )


class DeliveryStore:
    """Gives out deliveries that are due, and notes how they went."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, limit: int = 10) -> list[Delivery]:
        """Return deliveries that are due; for a minute nobody else gets them."""
        now = datetime.now(UTC)
        query = (
            select(DeliveryRow)
            .where(DeliveryRow.state == DeliveryState.DUE.value, DeliveryRow.due_at <= now)
            .order_by(DeliveryRow.due_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        with self._database.read() as session:
            if session.scalar(query.with_only_columns(DeliveryRow.id)) is None:
                return []
        with self._database.write() as session:
            rows = list(session.scalars(query))
            for row in rows:
                row.due_at = now + timedelta(seconds=_CLAIM_S)
                row.attempts += 1
            return [Delivery(row.id, row.job_id, row.url, row.attempts) for row in rows]

    def done(self, delivery_id: str, answer: str) -> None:
        """Note that the call was taken."""
        self._note(delivery_id, answer, taken=True)

    def failed(self, delivery_id: str, answer: str) -> None:
        """Note that the call was not taken; it is tried again later, or given up."""
        self._note(delivery_id, answer, taken=False)

    def _note(self, delivery_id: str, answer: str, *, taken: bool) -> None:
        with self._database.write() as session:
            row = session.get(DeliveryRow, delivery_id)
            if row is None:  # the document was erased meanwhile
                return
            row.answer = answer[:200]
            if taken:
                row.state = DeliveryState.DONE.value
            elif row.attempts >= MAX_TRIES:
                row.state = DeliveryState.GIVEN_UP.value
            else:
                pause = _FIRST_PAUSE_S * 2 ** (row.attempts - 1)
                row.due_at = datetime.now(UTC) + timedelta(seconds=pause)
