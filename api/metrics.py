"""Figures for Prometheus: of the web processes from their counters, of the rest from the database.

Queue and workers are counted when they are asked for, so that one scrape of any web process tells
the truth about all machines.
"""

from __future__ import annotations

import os

from prometheus_client import REGISTRY, CollectorRegistry, Gauge, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from extractor.storage.store import Store

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# Set by whoever starts several web processes; the library's own name.
MULTIPROCESS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"


def exposition(store: Store) -> bytes:
    """Return all figures in the text form of Prometheus.

    Raises:
        DatabaseUnavailableError: the database does not answer.
    """
    return generate_latest(_of_web()) + generate_latest(_of_store(store))


def _of_web() -> CollectorRegistry:
    if MULTIPROCESS_FOLDER not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry


def _of_store(store: Store) -> CollectorRegistry:
    registry = CollectorRegistry()
    jobs = _gauge(registry, "specloom_jobs", "Jobs by state.", "state")
    for state, count in store.jobs.counts().items():
        jobs.labels(state.value).set(count)
    workers = _gauge(registry, "specloom_workers", "Workers that said something lately.", "model")
    for worker in store.workers.alive():
        workers.labels(worker.model_id).inc()
    timing = store.jobs.timing()
    for name, text, value in (
        ("specloom_oldest_waiting_seconds", "Age of the oldest job that waits.", timing.oldest_s),
        ("specloom_read_seconds_mean", "Mean from start to end, last hour.", timing.mean_read_s),
        ("specloom_read_last_hour", "Jobs ended within the last hour.", timing.ended),
    ):
        _plain(registry, name, text).set(value)
    return registry


def _gauge(registry: CollectorRegistry, name: str, text: str, label: str) -> Gauge:
    return Gauge(name, text, (label,), registry=registry)


def _plain(registry: CollectorRegistry, name: str, text: str) -> Gauge:
    return Gauge(name, text, registry=registry)
