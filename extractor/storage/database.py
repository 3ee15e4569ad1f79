"""The database behind the store: SQLite in a file, or PostgreSQL by URL; one code path.

Writers on SQLite take the write lock when they begin. A transaction that starts as a reader and
then wants to write would fail at once where another one writes, instead of waiting its turn.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session, sessionmaker

from extractor.storage.errors import DatabaseUnavailableError, StorageError, StorageFullError
from extractor.storage.tables import Base, MetaRow

TABLES_VERSION = "1"

_SQLITE_BUSY_MS = 15_000
_POSTGRES_IDLE_MS = 10_000
_POSTGRES_LOCK_MS = 15_000
_POOL_WAIT_S = 10
_CONNECT_WAIT_S = 5
# PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html
_DISK_FULL = "53100"
# Connection, operator intervention, resources, a lock that is not to be had.
_LOST_CLASSES = ("08", "57", "53", "55")
_WRITES = "specloom_writes"


class Database:
    """Sessions on one database. Thread-safe; not to be carried over a fork.

    Args:
        url: `sqlite:///path` or `postgresql://...`.
    """

    def __init__(self, url: str) -> None:
        self.url = _driver_url(url)
        self._engine = _engine(self.url)
        writing = self._engine.execution_options(**{_WRITES: True})
        # SQLite lets one writer in at a time and has the others sleep and try again, longer and
        # longer; within a process they queue up instead.
        self._turn = threading.Lock() if self.is_sqlite else nullcontext()
        self._readers = sessionmaker(self._engine, expire_on_commit=False)
        self._writers = sessionmaker(writing, expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of this machine, which one worker process may use."""
        return self.url.get_backend_name() == "sqlite"

    def prepare(self) -> None:
        """Make the tables that are missing.

        Raises:
            StorageError: the tables are of another version (code `tables_version`).
        """
        with translated():
            Base.metadata.create_all(self._engine)
        with self.write() as session:
            found = session.get(MetaRow, "tables")
            if found is None:
                session.add(MetaRow(name="tables", value=TABLES_VERSION))
            elif found.value != TABLES_VERSION:
                raise StorageError(
                    f"The database has tables of version {found.value}, this program needs "
                    f"{TABLES_VERSION}. Use the release that made it, or an empty database.",
                    code="tables_version",
                )

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that only reads.

        Raises:
            DatabaseUnavailableError: the database does not answer.
        """
        with translated(), self._readers() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session whose changes are committed together at the end, or not at all.

        Raises:
            DatabaseUnavailableError: the database does not answer.
            StorageFullError: no room is left.
        """
        with translated(), self._turn, self._writers.begin() as session:
            yield session

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def sqlite_url(path: Path) -> str:
    """Return the URL of a database file."""
    return str(URL.create("sqlite", database=str(path)))


def _driver_url(url: str) -> URL:
    parsed = make_url(url)
    if parsed.drivername in ("postgres", "postgresql"):
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        engine = create_engine(
            url,
            pool_pre_ping=True,  # connections that a restart of the server has cut are replaced
            pool_timeout=_POOL_WAIT_S,
            max_overflow=15,
            connect_args={"connect_timeout": _CONNECT_WAIT_S},
        )
        event.listen(engine, "connect", _set_up_postgres)
        return engine
    engine = create_engine(
        url, pool_size=20, pool_timeout=_POOL_WAIT_S, connect_args={"isolation_level": None}
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_postgres(connection: DBAPIConnection, _: object) -> None:
    """Have the server take its locks from a process that stands still amid a transaction.

    A machine that was suspended, or a process that was stopped, keeps its connections: whoever took
    over its jobs would wait for its locks as long as it does not go on.
    """
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = {_POSTGRES_IDLE_MS}")
    cursor.execute(f"SET lock_timeout = {_POSTGRES_LOCK_MS}")
    cursor.close()
    connection.commit()


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    for pragma in (
        f"busy_timeout={_SQLITE_BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",  # what was answered with 202 outlives a power cut
        "foreign_keys=ON",
        "secure_delete=ON",  # what is erased is overwritten
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the drivers say about disks and connections into errors that say what to do.

    Raises:
        DatabaseUnavailableError: the database does not answer.
        StorageFullError: no room is left.
    """
    try:
        yield
    except PoolTimeoutError as err:
        raise _unavailable() from err
    except (OperationalError, InterfaceError, DBAPIError) as err:
        if _is_full(err):
            raise StorageFullError(
                "There is no room left for the database. Free or add disk space; nothing that was "
                "accepted is lost."
            ) from err
        if _is_lost(err):
            raise _unavailable() from err
        raise


def _unavailable() -> DatabaseUnavailableError:
    return DatabaseUnavailableError(
        "The database does not answer. Try again; if it stays so, look at the database server, or "
        "at the disk that SPECLOOM_HOME is on."
    )


def _is_full(err: DBAPIError) -> bool:
    original = err.orig
    if isinstance(original, sqlite3.Error):
        return getattr(original, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return getattr(original, "sqlstate", None) == _DISK_FULL


def _is_lost(err: DBAPIError) -> bool:
    if err.connection_invalidated:
        return True
    if not isinstance(err, OperationalError | InterfaceError):
        return False
    if isinstance(err.orig, sqlite3.Error):
        return True
    state = getattr(err.orig, "sqlstate", None)
    return state is None or str(state).startswith(_LOST_CLASSES)
