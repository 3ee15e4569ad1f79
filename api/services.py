"""What the views work with, made once a process and kept in the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from flask import current_app

from api.places import WaitingPlaces
from api.rate import RateLimit
from extractor.config import Settings
from extractor.service.shelf import SchemaShelf
from extractor.storage.store import Store

_EXTENSION = "specloom"


@dataclass(frozen=True, slots=True)
class Services:
    """The store and what else views need.

    Attributes:
        settings: As read at the start.
        store: Documents, jobs, records, keys.
        schemas: The schemas that can be asked for.
        model_id: The model that documents are read with from now on.
        requests: How often one key may ask.
        sign_ins: How often one address may try to sign in or show a wrong key.
        waiting: Places for requests that wait for the end of a job.
    """

    settings: Settings
    store: Store
    schemas: SchemaShelf
    model_id: str
    requests: RateLimit
    sign_ins: RateLimit
    waiting: WaitingPlaces


def services() -> Services:
    """Return what the application was made with."""
    return cast("Services", current_app.extensions[_EXTENSION])


def provide(extensions: dict[str, object], made: Services) -> None:
    """Put the services where `services` finds them."""
    extensions[_EXTENSION] = made
