"""A worker process: takes jobs, reads, tells that it lives, keeps house."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from extractor.config import Settings
from extractor.portfolio import reading_id
from extractor.service.deliver import Deliverer, WebhookTargets
from extractor.service.dispatch import Dispatcher
from extractor.service.housekeeping import Housekeeping
from extractor.service.job_queue import JobQueue
from extractor.service.patience import Patience
from extractor.service.reading import DocumentReader, ReadingThread
from extractor.service.runner import JobRunner, RunnerParts
from extractor.service.shelf import AUTO
from extractor.service.slot import take_slot
from extractor.service.state import open_service_store, queue_url
from extractor.storage.errors import StorageError
from extractor.storage.operations import Worker
from extractor.storage.store import Store
from extractor.storage.workers import BEAT_S

log = logging.getLogger(__name__)

_HAND_OVER_S = 0.1
_LOOK_AFTER_S = 5.0
# The queue itself begins again what an earlier process of this name left; it needs a moment.
_RECOVERED_AFTER_S = 10.0
_DELIVER_S = 0.5
_FIRST_WORDS = b"Style no. 1000. 100% wool. Made in Italy."
_LOOK_FOR_ADAPTERS_S = 2.0
_KEEP_HOUSE_S = 600.0
_STOP_S = 15


@dataclass(frozen=True, slots=True)
class _Loop:
    """Something that is done again and again."""

    name: str
    every_s: float
    action: Callable[[], object]
    first_after_s: float = 0.0


def run_worker(settings: Settings, build: Callable[[Settings], DocumentReader]) -> None:
    """Work until the process is told to end (SIGTERM, SIGINT).

    Args:
        settings: Of this process.
        build: Gives the reader.

    Raises:
        ConfigError: the model is missing, or another worker runs where one alone may.
    """
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    store = Patience(stop)(partial(open_service_store, settings))
    slot = take_slot(settings.home, only_one=store.database.is_sqlite)
    try:
        reader = build(settings)
        # Asked before the model is loaded: what is promoted meanwhile is noticed afterwards.
        reads = reading_id(settings)
        # Whoever is ready reads the next document at once: the first reading of a process takes
        # four times as long as the others, and a model that cannot read is found here.
        reader.read([reader.parse("start.txt", _FIRST_WORDS)], AUTO)
        worker = Worker(slot.name, os.uname().nodename, os.getpid(), reads, _now())
        _work(settings, _Parts(store, reader, worker, stop))
    finally:
        slot.close()


@dataclass(frozen=True, slots=True)
class _Parts:
    store: Store
    reader: DocumentReader
    worker: Worker
    stop: threading.Event


def _work(settings: Settings, parts: _Parts) -> None:
    store, worker, stop = parts.store, parts.worker, parts.stop
    reading = ReadingThread(parts.reader, settings.jobs_at_once)
    runner = JobRunner(RunnerParts(store, parts.reader, reading, worker.id, stop))
    queue = JobQueue(queue_url(settings), worker.id, settings.jobs_at_once)
    Patience(stop)(partial(store.workers.register, worker))
    queue.launch(runner.run)
    log.info("worker ready", extra={"worker": worker.id, "model": worker.model_id})
    threads = _start(_loops(settings, parts, queue, runner), stop)
    stop.wait()
    log.info("worker ends", extra={"worker": worker.id})
    queue.stop(_STOP_S if runner.is_busy() else 0)
    reading.stop()
    try:
        runner.give_back()
        store.workers.forget(worker.id)
    except StorageError:
        log.warning("the store is away at the end", extra={"worker": worker.id})
    for thread in threads:
        thread.join(timeout=1.0)


def _loops(
    settings: Settings, parts: _Parts, queue: JobQueue, runner: JobRunner
) -> tuple[_Loop, ...]:
    store, worker = parts.store, parts.worker
    dispatcher = Dispatcher(store, queue, runner, worker.id)
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    deliverer = Deliverer(store, WebhookTargets(settings.webhook_hosts, secret))
    house = Housekeeping(store, retention_days=settings.retention_days)
    changed = partial(_end_when_changed, settings, worker, parts.stop)
    return (
        _Loop("beat", BEAT_S, partial(store.workers.beat, worker)),
        _Loop("hand-over", _HAND_OVER_S, dispatcher.hand_over),
        _Loop("look-after", _LOOK_AFTER_S, dispatcher.look_after, _RECOVERED_AFTER_S),
        _Loop("bury", BEAT_S, dispatcher.bury_lost_workers),
        _Loop("adapters", _LOOK_FOR_ADAPTERS_S, changed),
        _Loop("deliver", _DELIVER_S, deliverer.deliver),
        _Loop("house", _KEEP_HOUSE_S, house.keep),
    )


def _end_when_changed(settings: Settings, worker: Worker, stop: threading.Event) -> None:
    """End the process where other adapters are to read: whoever starts it again loads them."""
    now = reading_id(settings)
    if now != worker.model_id:
        log.info("other adapters read from now on", extra={"model": now})
        stop.set()


def _start(loops: tuple[_Loop, ...], stop: threading.Event) -> list[threading.Thread]:
    threads = [
        threading.Thread(target=_repeat, args=(loop, stop), name=loop.name, daemon=True)
        for loop in loops
    ]
    for thread in threads:
        thread.start()
    return threads


def _repeat(loop: _Loop, stop: threading.Event) -> None:
    stop.wait(loop.first_after_s)
    while not stop.is_set():
        try:
            loop.action()
        except StorageError as err:
            log.warning("waiting for the store", extra={"loop": loop.name, "code": err.code})
            stop.wait(1.0)
        except Exception:
            log.exception("a loop stumbled and goes on", extra={"loop": loop.name})
            stop.wait(1.0)
        stop.wait(loop.every_s)


def _now() -> datetime:
    return datetime.now(UTC)
