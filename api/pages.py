"""The pages around the review: sign in, drop files, see how they stand."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import Forbidden

from api.auth import SESSION_KEY, csrf, needs, public, signed_in
from api.services import services
from api.uploads import Incoming, take_in
from extractor.storage.operations import Scope

blueprint = Blueprint("pages", __name__)

_SHOWN = 50


@blueprint.get("/")
@needs(Scope.SUBMIT)
def home() -> ResponseReturnValue:
    """Show the place to drop files, and the latest documents."""
    return render_template("home.html", schemas=_schema_names(), **_latest())


@blueprint.get("/latest")
@needs(Scope.SUBMIT)
def latest() -> ResponseReturnValue:
    """Show the list of the latest documents alone, for the page to take in."""
    return render_template("latest.html", **_latest())


@blueprint.post("/upload")
@needs(Scope.SUBMIT)
def upload() -> ResponseReturnValue:
    """Take in the files of the page's form."""
    files = [Incoming(one.filename or "", one.read()) for one in request.files.getlist("file")]
    take_in(
        [one for one in files if one.name or one.content],
        schema=request.form.get("schema", "auto"),
        webhook=None,
        action="upload",
    )
    return redirect(url_for("pages.home"), HTTPStatus.SEE_OTHER)


@blueprint.get("/sign-in")
@public
def sign_in() -> ResponseReturnValue:
    """Show the form for a key."""
    if signed_in() is not None:
        return redirect(_local(request.args.get("then")))
    return render_template("sign_in.html", then=_local(request.args.get("then")))


@blueprint.post("/sign-in")
@public
def take_key() -> ResponseReturnValue:
    """Begin a session with a key."""
    csrf.protect()
    services().sign_ins.hit(request.remote_addr or "unknown")
    found = services().store.keys.find(request.form.get("key", "").strip())
    if found is None:
        raise Forbidden("There is no such key, or it was revoked.")
    session.clear()  # nothing that was set before somebody signed in counts afterwards
    session[SESSION_KEY] = found.id
    session.permanent = True
    return redirect(_local(request.form.get("then")), HTTPStatus.SEE_OTHER)


@blueprint.post("/sign-out")
@public
def sign_out() -> ResponseReturnValue:
    """End the session."""
    csrf.protect()
    session.clear()
    return redirect(url_for("pages.sign_in"), HTTPStatus.SEE_OTHER)


def _latest() -> dict[str, object]:
    store = services().store
    jobs = store.jobs.latest(limit=_SHOWN)
    names = store.documents.names(job.document_id for job in jobs)
    schemas = store.records.schemas(job.record_id for job in jobs if job.record_id)
    return {
        "jobs": jobs,
        "names": names,
        "read_as": schemas,
        "counts": store.jobs.counts(),
        "who": signed_in(),
    }


def _schema_names() -> list[str]:
    return [schema.schema_id for schema in services().schemas.all()]


def _local(target: str | None) -> str:
    """Return an address of this site: whoever made the link must not send people elsewhere."""
    parts = urlsplit(target or "")
    local = parts.path.startswith("/") and not parts.path.startswith("//") and not parts.netloc
    if not target or not local or parts.scheme or "\\" in target:
        return url_for("pages.home")
    return target
