"""What can go wrong with the store, sorted by who must act: the caller, or the operator."""

from __future__ import annotations

from extractor.errors import ConfigError, SpecloomError


class StoreRefusal(SpecloomError):  # noqa: N818 - what it says is that, not that something broke
    """The store did not do what was asked, and nothing was changed; the caller can mend it."""

    default_code = "refused"


class NotFoundError(StoreRefusal):
    """There is no such document, job, record, field or key."""

    default_code = "not_found"


class StaleVersionError(StoreRefusal):
    """Somebody else changed it in the meantime: load it again, then decide."""

    default_code = "stale_version"


class QueueFullError(StoreRefusal):
    """As many jobs wait as may wait; try again later."""

    default_code = "queue_full"


class StorageError(ConfigError):
    """The disk or the database does not do its part; the operator can mend it."""

    default_code = "storage_failed"


class StorageFullError(StorageError):
    """No room is left on the disk, in the store's folder or in the database."""

    default_code = "storage_full"


class DatabaseUnavailableError(StorageError):
    """The database does not answer now. What was being done can be tried again."""

    default_code = "database_unavailable"
