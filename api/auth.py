"""Who is asking, and whether they may: decided before anything of a request's body is read.

Programs send a key (`Authorization: Bearer slk_...`); browsers sign in with one and get a session.
A view says which scope it needs. A view that says nothing is not reachable at all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from flask import Flask, current_app, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFProtect
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Forbidden, Unauthorized

from api.problems import wants_page
from api.services import services
from extractor.storage.operations import ApiKey, Scope

SESSION_KEY = "key_id"
csrf = CSRFProtect()

_NEEDS = "specloom_needs"
_PUBLIC = "public"
_PAGES = "pages"
_SCHEME = "bearer "
_View = TypeVar("_View", bound=Callable[..., ResponseReturnValue])


def needs(scope: Scope) -> Callable[[_View], _View]:
    """Say that a view needs a scope. Stands below the route."""

    def mark(view: _View) -> _View:
        setattr(view, _NEEDS, scope)
        return view

    return mark


def public(view: _View) -> _View:
    """Say that anybody may call a view. Stands below the route."""
    setattr(view, _NEEDS, _PUBLIC)
    return view


def actor() -> ApiKey:
    """Return the key of whoever is asking; only for views that need a scope."""
    return cast("ApiKey", g.actor)


def signed_in() -> ApiKey | None:
    """Return the key of whoever is asking, `None` where nobody has signed in."""
    return cast("ApiKey | None", g.get("actor"))


def register_auth(app: Flask) -> None:
    """Check every request to `app`."""
    app.before_request(_authorise)


def _authorise() -> ResponseReturnValue | None:
    if request.endpoint is None:  # no such address: the 404 needs no key
        return None
    needed = _needed(request.endpoint)
    if needed == _PUBLIC:
        if request.blueprint == _PAGES:
            g.actor = _from_session()
        return None
    found = _from_header() if "Authorization" in request.headers else _from_session()
    if found is None:
        return _refuse()
    g.actor = found
    services().requests.hit(found.id)
    if needed is None or not found.may(Scope(needed)):
        raise Forbidden(f"This needs a key with the scope {needed or 'none'}.")
    if "Authorization" not in request.headers:
        csrf.protect()
    return None


def _needed(endpoint: str) -> str | None:
    if endpoint.rsplit(".", 1)[-1] == "static":
        return _PUBLIC
    view = current_app.view_functions[endpoint]
    needed = getattr(view, _NEEDS, None)
    return None if needed is None else str(needed)


def _from_header() -> ApiKey | None:
    """Return the key in the header; whoever shows many wrong ones has to wait."""
    address = request.remote_addr or "unknown"
    services().sign_ins.check(address)
    value = request.headers["Authorization"]
    found = None
    if value.lower().startswith(_SCHEME):
        found = services().store.keys.find(value[len(_SCHEME) :].strip())
    if found is None:
        services().sign_ins.hit(address)
    return found


def _from_session() -> ApiKey | None:
    key_id = session.get(SESSION_KEY)
    return services().store.keys.by_id(str(key_id)) if key_id else None


def _refuse() -> ResponseReturnValue:
    if wants_page() and request.method == "GET":
        return redirect(url_for("pages.sign_in", then=request.full_path.rstrip("?")))
    raise Unauthorized(
        "Send a key as `Authorization: Bearer ...`, or sign in.",
        www_authenticate=WWWAuthenticate("bearer"),
    )
