"""The application: what it is made of, and in which order a request meets the parts.

To add a group of views: write a blueprint, name it in `BLUEPRINTS`.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path

from flask import Blueprint
from flask_openapi3.blueprint import APIBlueprint
from flask_openapi3.models.info import Info
from flask_openapi3.openapi import OpenAPI
from flask_openapi3.types import SecuritySchemesDict
from werkzeug.middleware.proxy_fix import ProxyFix

from api import about, documents, mail, pages, records, review, review_bulk
from api.auth import csrf, register_auth
from api.guard import register_guard
from api.places import WaitingPlaces
from api.problems import on_invalid, register_problems
from api.rate import RateLimit
from api.services import Services, provide
from api.views import ProblemView
from extractor.config import Settings
from extractor.service.shelf import SchemaShelf
from extractor.service.state import open_service_store, schemas_folder, secret_key_file
from extractor.storage.store import Store

BLUEPRINTS: Sequence[Blueprint] = (
    about.blueprint,
    about.swagger,
    documents.blueprint,
    mail.blueprint,
    records.blueprint,
    pages.blueprint,
    review.blueprint,
    review_bulk.blueprint,
)

_MEGABYTE = 1_000_000
_SIGN_INS_PER_MINUTE = 20
_SESSION = timedelta(hours=12)
_BEARER: SecuritySchemesDict = {
    "key": {"type": "http", "scheme": "bearer", "description": "specloom keys create"}
}


def create_app(settings: Settings, store: Store | None = None) -> OpenAPI:
    """Return the application, ready to serve; no model is loaded.

    Args:
        settings: Of this process.
        store: Opened as the settings say where it is not given.

    Raises:
        StorageError: the database does not answer or is of another version.
    """
    app = OpenAPI(
        "api",
        info=Info(title="Specloom", version=version("specloom")),
        security_schemes=_BEARER,
        doc_ui=False,
        validation_error_callback=on_invalid,
        validation_error_model=ProblemView,
    )
    app.config.update(_flask_config(settings))
    provide(app.extensions, _services(settings, store or open_service_store(settings)))
    csrf.init_app(app)
    # The order of these is the order in which a request meets them.
    register_guard(app, https=settings.behind_https)
    register_auth(app)
    register_problems(app)
    for blueprint in BLUEPRINTS:
        if isinstance(blueprint, APIBlueprint):
            app.register_api(blueprint)
        else:
            app.register_blueprint(blueprint)
    if settings.behind_https:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]
    return app


def secret_key(settings: Settings) -> str:
    """Return what signs sessions: the setting, or a key that is made once and kept in the home."""
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    path = secret_key_file(settings)
    with suppress(FileNotFoundError):
        return path.read_text(encoding="ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):  # another process made it at the same moment
        _write_private(path, secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii")


def _write_private(path: Path, text: str) -> None:
    """Put a file in place with its content: whoever sees it sees all of it."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    draft.touch(mode=0o600, exist_ok=False)
    draft.write_text(text, encoding="ascii")
    try:
        path.hardlink_to(draft)
    finally:
        draft.unlink()


def _flask_config(settings: Settings) -> dict[str, object]:
    return {
        "SECRET_KEY": secret_key(settings),
        "MAX_CONTENT_LENGTH": settings.max_request_mb * _MEGABYTE,
        "MAX_FORM_MEMORY_SIZE": settings.max_file_mb * _MEGABYTE,  # a mail in a form's field
        "MAX_FORM_PARTS": 500,
        "SESSION_COOKIE_NAME": "specloom",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.behind_https,
        "PERMANENT_SESSION_LIFETIME": _SESSION,
        "WTF_CSRF_CHECK_DEFAULT": False,  # `auth` checks, where a session is what counts
        "WTF_CSRF_SSL_STRICT": True,
        "WTF_CSRF_TIME_LIMIT": None,  # as long as the session
    }


def _services(settings: Settings, store: Store) -> Services:
    return Services(
        settings=settings,
        store=store,
        schemas=SchemaShelf(schemas_folder(settings)),
        requests=RateLimit(settings.requests_per_minute),
        sign_ins=RateLimit(_SIGN_INS_PER_MINUTE),
        waiting=WaitingPlaces(settings.web_threads // 2),
    )
