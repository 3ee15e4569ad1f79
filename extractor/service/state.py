"""Where the service keeps its state: everything below the home, or in the database by URL."""

from __future__ import annotations

from pathlib import Path

from extractor.config import Settings
from extractor.storage.database import sqlite_url
from extractor.storage.store import Store, open_store


def database_url(settings: Settings) -> str:
    """Return the URL of the store's database."""
    if settings.database_url is not None:
        return settings.database_url.get_secret_value()
    return sqlite_url(settings.home / "specloom.db")


def queue_url(settings: Settings) -> str:
    """Return the URL of the queue's tables: beside the store's in PostgreSQL, else their own file.

    Their own file, since SQLite has one writer at a time and the queue writes often.
    """
    if settings.database_url is not None:
        return settings.database_url.get_secret_value()
    return sqlite_url(settings.home / "queue.db")


def schemas_folder(settings: Settings) -> Path:
    """Return the folder of JSON Schema files that the service offers."""
    return settings.home / "schemas"


def secret_key_file(settings: Settings) -> Path:
    """Return the file of the key that signs sessions."""
    return settings.home / "secret_key"


def open_service_store(settings: Settings) -> Store:
    """Open the store that the settings name.

    Raises:
        DatabaseUnavailableError: the database does not answer.
        StorageError: its tables are of another version.
    """
    return open_store(database_url(settings), settings.home, max_waiting=settings.max_waiting)
