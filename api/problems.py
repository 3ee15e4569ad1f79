"""Errors as RFC 9457 problem details for programs, and as a page for people.

Every answer that is no success has a stable `code`, says what to do in `detail`, and names the
request in `instance`, which the log names too. Nothing of a document is ever quoted.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from http import HTTPStatus

from flask import Flask, Response, g, jsonify, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from pydantic import JsonValue, ValidationError
from werkzeug.exceptions import HTTPException

from api.rate import TooManyRequestsError
from extractor.errors import ConfigError, DocumentError, SchemaError, SpecloomError
from extractor.storage.errors import (
    DatabaseUnavailableError,
    NotFoundError,
    QueueFullError,
    StaleVersionError,
    StorageFullError,
    StoreRefusal,
)

log = logging.getLogger(__name__)

_MEDIA_TYPE = "application/problem+json"
_PAGE = "text/html"
_TYPE = "urn:specloom:problem:"
_KEPT_HEADERS = ("Allow", "Retry-After", "WWW-Authenticate")
_QUEUE_RETRY_S = 10
_DATABASE_RETRY_S = 5
_STATUS: tuple[tuple[type[SpecloomError], HTTPStatus], ...] = (
    (NotFoundError, HTTPStatus.NOT_FOUND),
    (StaleVersionError, HTTPStatus.CONFLICT),
    (QueueFullError, HTTPStatus.TOO_MANY_REQUESTS),
    (TooManyRequestsError, HTTPStatus.TOO_MANY_REQUESTS),
    (StorageFullError, HTTPStatus.INSUFFICIENT_STORAGE),
    (DatabaseUnavailableError, HTTPStatus.SERVICE_UNAVAILABLE),
    (StoreRefusal, HTTPStatus.UNPROCESSABLE_ENTITY),
    (DocumentError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (SchemaError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (ConfigError, HTTPStatus.INTERNAL_SERVER_ERROR),
)
_STATUS_OF_CODE = {
    "not_failed": HTTPStatus.CONFLICT,
    "too_large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "unsupported_media_type": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}


@dataclass(frozen=True, slots=True)
class ProblemDetails:
    """What an error says, before it is a response."""

    status: int
    code: str
    detail: str
    headers: dict[str, str] = field(default_factory=dict)
    errors: tuple[dict[str, JsonValue], ...] = ()


class RequestError(StoreRefusal):
    """The request cannot be taken as it is; the caller can mend it."""

    default_code = "bad_request"


def register_problems(app: Flask) -> None:
    """Answer every error of `app` as problem details."""
    app.register_error_handler(SpecloomError, _on_own)
    app.register_error_handler(HTTPException, _on_http)
    app.register_error_handler(Exception, _on_unexpected)


def on_invalid(err: ValidationError) -> Response:
    """Answer parameters that have the wrong form; called by flask-openapi3."""
    errors: tuple[dict[str, JsonValue], ...] = tuple(
        {"field": ".".join(str(step) for step in one["loc"]), "message": one["msg"]}
        for one in err.errors(include_url=False, include_context=False, include_input=False)
    )
    names = ", ".join(str(one["field"]) for one in errors) or "the body"
    return _response(
        ProblemDetails(
            HTTPStatus.UNPROCESSABLE_ENTITY,
            "bad_parameters",
            f"Something is wrong with {names}. `errors` says what.",
            errors=errors,
        )
    )


def wants_page() -> bool:
    """Whether a person with a browser is asking: pages are not below `/v1`."""
    if request.path.startswith("/v1/"):
        return False
    return request.accept_mimetypes.best_match(("application/json", _PAGE)) == _PAGE


def _on_own(err: SpecloomError) -> ResponseReturnValue:
    status = next((s for kind, s in _STATUS if isinstance(err, kind)), None)
    status = _STATUS_OF_CODE.get(err.code, status or HTTPStatus.INTERNAL_SERVER_ERROR)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("refused", extra={"code": err.code, "request_id": _request_id()})
    return _response(ProblemDetails(status, err.code, err.message, _retry(err)))


def _retry(err: SpecloomError) -> dict[str, str]:
    if isinstance(err, TooManyRequestsError):
        return {"Retry-After": str(err.retry_after_s)}
    if isinstance(err, QueueFullError):
        return {"Retry-After": str(_QUEUE_RETRY_S)}
    if isinstance(err, DatabaseUnavailableError):
        return {"Retry-After": str(_DATABASE_RETRY_S)}
    return {}


def _on_http(err: HTTPException) -> ResponseReturnValue:
    if err.response is not None:  # an answer that was ready, as `on_invalid` gives it
        return make_response(err.response)
    code = err.code or HTTPStatus.INTERNAL_SERVER_ERROR
    name = "csrf" if isinstance(err, CSRFError) else _snake(HTTPStatus(code).phrase)
    sent = err.get_response().headers
    headers = {key: sent[key] for key in _KEPT_HEADERS if key in sent}
    return _response(ProblemDetails(code, name, err.description or "", headers))


def _on_unexpected(err: Exception) -> ResponseReturnValue:
    log.exception("unexpected error", exc_info=err, extra={"request_id": _request_id()})
    return _response(
        ProblemDetails(
            HTTPStatus.INTERNAL_SERVER_ERROR,
            "internal_error",
            f"Something went wrong here. The log has more under {_request_id()}.",
        )
    )


def _response(problem: ProblemDetails) -> Response:
    title = HTTPStatus(problem.status).phrase
    if wants_page():
        page = render_template("problem.html", problem=problem, title=title)
        answer = make_response(page, problem.status)
    else:
        body: dict[str, JsonValue] = {
            "type": f"{_TYPE}{problem.code}",
            "title": title,
            "status": int(problem.status),
            "detail": problem.detail,
            "instance": f"urn:uuid:{_request_id()}",
            "code": problem.code,
        }
        if problem.errors:
            body["errors"] = list(problem.errors)
        answer = make_response(jsonify(body), problem.status)
        answer.mimetype = _MEDIA_TYPE
    answer.headers.update(problem.headers)
    return answer


def _request_id() -> str:
    return str(g.get("request_id", "-"))


def _snake(phrase: str) -> str:
    return phrase.lower().replace(" ", "_").replace("-", "_").replace("'", "")
