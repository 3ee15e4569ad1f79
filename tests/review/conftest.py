import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from api.app import create_app
from api.auth import SESSION_KEY
from extractor.config import Settings
from extractor.service.state import open_service_store
from extractor.storage.operations import Scope
from extractor.storage.store import Store
from tests.review.seed import MAIL, SHEET, add_record


@dataclass
class Site:
    """The application on a seeded store."""

    store: Store
    settings: Settings
    key: str
    sheet: str
    mail: str
    url: str = ""
    cookie: str = ""


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str, str]]:
    """Make a home with two records once; tests work on copies of it."""
    home = tmp_path_factory.mktemp("seeded") / "home"
    store = open_service_store(Settings(home=home))
    sheet = add_record(store, "scheda_tecnica_4021K.pdf", SHEET)
    mail = add_record(store, "RE_K-204_composition.eml", MAIL)
    key = store.keys.create("anna", [Scope.SUBMIT, Scope.READ, Scope.REVIEW], who="test")
    store.database.close()
    return home, (key, sheet, mail)


@pytest.fixture
def site(tmp_path: Path, seeded: tuple[Path, tuple[str, str, str]]) -> Iterator[Site]:
    home, names = seeded
    shutil.copytree(home, tmp_path / "home")
    settings = Settings(home=tmp_path / "home")
    store = open_service_store(settings)
    yield Site(store, settings, *names)
    store.database.close()


@pytest.fixture
def client(site: Site) -> FlaskClient:
    """Return a signed-in client; CSRF is off here, the browser tests have it on."""
    app = create_app(site.settings, site.store)
    client = app.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {site.key}"
    client.environ_base["HTTP_ACCEPT"] = "text/html"
    return client


@pytest.fixture
def live(site: Site) -> Iterator[Site]:
    """Serve the application on the loopback address."""
    app = create_app(site.settings, site.store)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    site.cookie = session_cookie(app, site)
    yield site
    server.shutdown()
    server.server_close()


def session_cookie(app: Flask, site: Site) -> str:
    """Return the cookie of a session, as signing in gives it."""
    found = site.store.keys.find(site.key)
    assert found
    client = app.test_client()
    with client.session_transaction() as session:
        session[SESSION_KEY] = found.id
    cookie = client.get_cookie("specloom")
    assert cookie
    return str(cookie.value)
