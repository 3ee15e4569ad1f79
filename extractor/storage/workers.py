"""Workers say that they live; those that no longer do are found, so that others take over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select, update

from extractor.storage.database import Database
from extractor.storage.operations import Worker
from extractor.storage.tables import WorkerRow

BEAT_S = 3.0
# Five missed beats. A worker that was only slow does no harm: what it finishes late, it finishes
# without effect.
LOST_AFTER_S = 15.0


class WorkerStore:
    """The worker processes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def register(self, worker: Worker) -> None:
        """Note a worker that begins, in place of an earlier one of the same id."""
        with self._database.write() as session:
            session.merge(
                WorkerRow(
                    id=worker.id,
                    host=worker.host,
                    pid=worker.pid,
                    model_id=worker.model_id,
                    started_at=worker.seen_at,
                    seen_at=worker.seen_at,
                )
            )

    def beat(self, worker: Worker) -> None:
        """Note that a worker lives, even where others had given it up."""
        with self._database.write() as session:
            done = session.scalar(
                update(WorkerRow)
                .where(WorkerRow.id == worker.id)
                .values(seen_at=datetime.now(UTC))
                .returning(WorkerRow.id)
            )
        if done is None:
            self.register(replace(worker, seen_at=datetime.now(UTC)))

    def forget(self, worker_id: str) -> None:
        """Note that a worker has ended in order, or that others took over its jobs."""
        with self._database.write() as session:
            session.execute(delete(WorkerRow).where(WorkerRow.id == worker_id))

    def all(self) -> list[Worker]:
        """Return all workers that have not ended in order."""
        with self._database.read() as session:
            rows = list(session.scalars(select(WorkerRow).order_by(WorkerRow.started_at)))
        return [Worker(row.id, row.host, row.pid, row.model_id, row.seen_at) for row in rows]

    def lost(self) -> list[Worker]:
        """Return workers that have not said anything for long."""
        limit = datetime.now(UTC) - timedelta(seconds=LOST_AFTER_S)
        return [worker for worker in self.all() if worker.seen_at < limit]

    def alive(self) -> list[Worker]:
        """Return workers that have said something lately."""
        limit = datetime.now(UTC) - timedelta(seconds=LOST_AFTER_S)
        return [worker for worker in self.all() if worker.seen_at >= limit]
