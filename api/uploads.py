"""From what came over HTTP to jobs: the checks that API, mail and the page share."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from flask import request

from api.auth import actor
from api.problems import RequestError
from api.services import services
from api.webhooks import checked_webhook
from extractor.storage.intake import Claim, Upload
from extractor.storage.operations import Job

_MEGABYTE = 1_000_000
MAX_FILES = 100


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file of a request."""

    name: str
    content: bytes


def take_in(
    files: Sequence[Incoming], *, schema: str, webhook: str | None, action: str
) -> list[tuple[Job, str]]:
    """Check files and keep them, all or none; return their jobs and names in order.

    Raises:
        RequestError: no file, too many, an empty one or one that is too large.
        SchemaError: there is no such schema.
        QueueFullError: too many documents wait.
    """
    ready = services()
    _check(files, ready.settings.max_file_mb)
    reading = ready.reading_id
    uploads = [
        Upload(
            name=one.name,
            content=one.content,
            schema_id=schema_id,
            model_id=reading,
            who=actor().name,
            webhook=address,
            action=action,
        )
        for schema_id in (ready.schemas.canonical(schema),)
        for address in (checked_webhook(webhook, ready.settings),)
        for one in files
    ]
    accepted = ready.store.intake.accept(uploads, _claim(files, schema))
    return [(one.job, one.document.name) for one in accepted]


def _check(files: Sequence[Incoming], max_file_mb: int) -> None:
    if not files:
        raise RequestError("There is no file in the request.", code="no_file")
    if len(files) > MAX_FILES:
        raise RequestError(
            f"A request may bring {MAX_FILES} files. Send the rest in another one.",
            code="too_many_files",
        )
    for number, one in enumerate(files, start=1):
        if not one.content:
            raise RequestError(f"File {number} is empty.", code="empty_document")
        if len(one.content) > max_file_mb * _MEGABYTE:
            raise RequestError(
                f"File {number} is larger than {max_file_mb} MB. Split it.", code="too_large"
            )


def _claim(files: Sequence[Incoming], schema: str) -> Claim | None:
    """Return what the idempotency key of the request stands for, `None` where it has none."""
    key = request.headers.get("Idempotency-Key")
    if not key:
        return None
    if len(key) > 200:
        raise RequestError("An idempotency key may be 200 characters.", code="bad_idempotency_key")
    digest = hashlib.sha256(schema.encode())
    for one in files:
        digest.update(hashlib.sha256(one.content).digest())
    return Claim(key=key, who=actor().name, fingerprint=digest.hexdigest())
