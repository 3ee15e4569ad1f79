"""Keeps the queue in step with the table of jobs, and takes over from workers that are gone."""

from __future__ import annotations

import logging

from extractor.service.job_queue import Held, Hold, JobQueue
from extractor.service.runner import JobRunner
from extractor.storage.operations import Job
from extractor.storage.store import Store

log = logging.getLogger(__name__)

# A job that is handed over is begun within a second; whoever waits longer behind others is asked
# after, which costs one query.
_LOOK_AFTER_S = 10.0
# Enough for several workers that have several in hand, and few enough that what is handed over
# again does not stand behind a thousand others.
_AHEAD = 100


class Dispatcher:
    """Hands jobs to the queue, and again where the queue has lost them.

    Args:
        store: The table of jobs.
        queue: Of this process.
        runner: Knows what this process has in hand.
        worker: Id of this worker.
    """

    def __init__(self, store: Store, queue: JobQueue, runner: JobRunner, worker: str) -> None:
        self._store = store
        self._queue = queue
        self._runner = runner
        self._worker = worker

    def hand_over(self) -> int:
        """Hand new jobs to the queue, and return how many there were."""
        jobs = self._store.jobs.undispatched(_AHEAD)
        for job in jobs:
            self._queue.put(job)
        if jobs:
            self._store.jobs.mark_dispatched(jobs)
        return len(jobs)

    def look_after(self) -> int:
        """Find jobs that nobody works on though they were handed over; return how many."""
        jobs = self._store.jobs.unended(dispatched_before_s=_LOOK_AFTER_S)
        if not jobs:
            return 0
        alive = {worker.id for worker in self._store.workers.alive()}
        held = self._queue.held(jobs)
        lost = [job for job in jobs if self._is_lost(job, held[job.id], alive)]
        for job in lost:
            log.warning("handed over again", extra={"job_id": job.id})
            self._queue.drop(job)
            self._store.jobs.redispatch(job.id, job.run)
        return len(lost)

    def bury_lost_workers(self) -> None:
        """Forget workers that are gone, once nothing of theirs is left."""
        for worker in self._store.workers.lost():
            if not self._store.jobs.begun_by(worker.id):
                self._store.workers.forget(worker.id)

    def _is_lost(self, job: Job, held: Held, alive: set[str]) -> bool:
        if held.hold is Hold.WAITS or self._runner.is_active(job.id, job.run):
            return False
        elsewhere = held.hold is Hold.RUNS and held.executor != self._worker
        return not elsewhere or held.executor not in alive
