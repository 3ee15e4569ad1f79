from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.storage.database import sqlite_url
from extractor.storage.store import Store, open_store
from tests.service.postgres import NOT_INSTALLED, Postgres, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        if server is None:
            pytest.skip(NOT_INSTALLED)
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store on each of the two databases: what it promises, it promises on both."""
    if request.param == "sqlite":
        url = sqlite_url(tmp_path / "store.db")
    else:
        url = request.getfixturevalue("postgres").new_database()
    opened = open_store(url, tmp_path, max_waiting=5)
    yield opened
    opened.database.close()
