"""Tells listed hosts about ended jobs: signed, without following anybody elsewhere."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import logging
import ssl
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from extractor.storage.errors import NotFoundError
from extractor.storage.operations import Delivery, Job
from extractor.storage.store import Store

log = logging.getLogger(__name__)

_TIMEOUT_S = 10.0
SIGNATURE = "Specloom-Signature"


@dataclass(frozen=True, slots=True)
class WebhookTargets:
    """Who may be told, and what signs it.

    Attributes:
        hosts: `host` or `host:port`, lower case.
        secret: Signs what is sent; nothing is sent without it.
    """

    hosts: tuple[str, ...] = ()
    secret: str | None = None

    def allows(self, address: SplitResult) -> bool:
        """Return whether an address is on the list, now: it may have been when it was given."""
        host = (address.hostname or "").lower()
        return host in self.hosts or f"{host}:{address.port}" in self.hosts


class Deliverer:
    """Makes the calls that are due."""

    def __init__(self, store: Store, targets: WebhookTargets) -> None:
        self._store = store
        self._targets = targets

    def deliver(self) -> int:
        """Make the calls that are due, and return how many there were."""
        due = self._store.deliveries.claim()
        for delivery in due:
            self._deliver(delivery)
        return len(due)

    def _deliver(self, delivery: Delivery) -> None:
        try:
            job = self._store.jobs.get(delivery.job_id)
            status = self._call(delivery, job)
        except NotFoundError:
            return
        except (OSError, http.client.HTTPException, ValueError) as err:
            log.warning(
                "webhook failed", extra={"delivery": delivery.id, "why": type(err).__name__}
            )
            self._store.deliveries.failed(delivery.id, type(err).__name__)
            return
        if 200 <= status < 300:
            self._store.deliveries.done(delivery.id, str(status))
        else:
            self._store.deliveries.failed(delivery.id, str(status))

    def _call(self, delivery: Delivery, job: Job) -> int:
        address = urlsplit(delivery.url)
        if self._targets.secret is None or not self._targets.allows(address):
            raise ValueError("no longer listed")
        body = event_body(delivery, job)
        path = (address.path or "/") + (f"?{address.query}" if address.query else "")
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "specloom",
            SIGNATURE: signature(self._targets.secret, body, int(time.time())),
        }
        connection = _connection(address)
        try:
            connection.request("POST", path, body, headers)
            return connection.getresponse().status
        finally:
            connection.close()


def event_body(delivery: Delivery, job: Job) -> bytes:
    """Return what is sent: identifiers and the state; whoever wants values asks for the record."""
    event = {
        "id": delivery.id,
        "event": "job.ended",
        "job": job.id,
        "document": job.document_id,
        "state": job.state.value,
        "record": job.record_id,
        "code": job.code if job.record_id is None else None,
    }
    return json.dumps(event, separators=(",", ":")).encode()


def signature(secret: str, body: bytes, at: int) -> str:
    """Return `t=<seconds>,v1=<HMAC-SHA256 of "<seconds>." and the body, in hexadecimal>`."""
    digest = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"


def _connection(address: SplitResult) -> http.client.HTTPConnection:
    host = address.hostname or ""
    if address.scheme == "https":
        return http.client.HTTPSConnection(
            host, address.port, timeout=_TIMEOUT_S, context=ssl.create_default_context()
        )
    return http.client.HTTPConnection(host, address.port, timeout=_TIMEOUT_S)
