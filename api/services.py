"""What the views work with, made once a process and kept in the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from flask import current_app

from api.places import WaitingPlaces
from api.rate import RateLimit
from extractor.config import Settings
from extractor.portfolio import reading_id
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
        requests: How often one key may ask.
        sign_ins: How often one address may try to sign in or show a wrong key.
        waiting: Places for requests that wait for the end of a job.
    """

    settings: Settings
    store: Store
    schemas: SchemaShelf
    requests: RateLimit
    sign_ins: RateLimit
    waiting: WaitingPlaces

    @property
    def reading_id(self) -> str:
        """What reads documents that come now: the base and the adapters promoted at this moment.

        Raises:
            ConfigError: an adapter is named that does not exist, or a pointer is damaged.
        """
        return reading_id(self.settings)


def services() -> Services:
    """Return what the application was made with."""
    return cast("Services", current_app.extensions[_EXTENSION])


def provide(extensions: dict[str, object], made: Services) -> None:
    """Put the services where `services` finds them."""
    extensions[_EXTENSION] = made
