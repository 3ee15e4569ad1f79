from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from flask_openapi3.openapi import OpenAPI

from api.app import create_app
from extractor.config import Settings
from extractor.service.state import open_service_store
from extractor.storage.operations import Scope
from extractor.storage.store import Store


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        home=tmp_path,
        max_waiting=5,
        max_file_mb=1,
        max_request_mb=3,
        webhook_hosts=("pim.example", "127.0.0.1:9000"),
        webhook_secret="hush",
    )


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_service_store(settings)
    yield opened
    opened.database.close()


@pytest.fixture
def app(settings: Settings, store: Store) -> OpenAPI:
    return create_app(settings, store)


class Caller:
    """A program with a key."""

    def __init__(self, app: OpenAPI, store: Store, name: str, *scopes: Scope) -> None:
        self.secret = store.keys.create(name, scopes, who="test")
        self._client = app.test_client()

    def __call__(self, method: str, path: str, **request: object) -> object:
        headers = {"Authorization": f"Bearer {self.secret}", **request.pop("headers", {})}  # type: ignore[dict-item]
        return self._client.open(path, method=method, headers=headers, **request)


@pytest.fixture
def admin(app: OpenAPI, store: Store) -> Caller:
    return Caller(app, store, "admin", Scope.ADMIN)


@pytest.fixture
def submitter(app: OpenAPI, store: Store) -> Caller:
    return Caller(app, store, "submitter", Scope.SUBMIT)


@pytest.fixture
def reader(app: OpenAPI, store: Store) -> Caller:
    return Caller(app, store, "reader", Scope.READ)


@pytest.fixture
def browser(app: OpenAPI) -> FlaskClient:
    """A browser that nobody has signed in with."""
    client = app.test_client()
    client.environ_base["HTTP_ACCEPT"] = "text/html"
    return client
