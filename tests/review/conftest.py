import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from api.app import create_app
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


@pytest.fixture
def site(tmp_path: Path) -> Site:
    settings = Settings(home=tmp_path / "home")
    store = open_service_store(settings)
    sheet = add_record(store, "scheda_tecnica_4021K.pdf", SHEET)
    mail = add_record(store, "RE_K-204_composition.eml", MAIL)
    key = store.keys.create("anna", [Scope.SUBMIT, Scope.READ, Scope.REVIEW], who="test")
    return Site(store, settings, key, sheet, mail)


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
    yield site
    server.shutdown()
    server.server_close()
