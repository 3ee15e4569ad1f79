"""What every request and answer goes through: size, headers, sessions, the log, the counters."""

from __future__ import annotations

import logging
import time
from uuid import uuid4

from flask import Flask, Response, g, request
from prometheus_client import Counter, Histogram
from werkzeug.exceptions import RequestEntityTooLarge

from api.auth import signed_in

log = logging.getLogger(__name__)

# Nothing from elsewhere, no script or style within a page, no frames, no plugins.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_HSTS = "max-age=31536000"

_requests = Counter(
    "specloom_http_requests", "Requests answered.", ("method", "endpoint", "status")
)
_seconds = Histogram(
    "specloom_http_request_seconds",
    "Time from the head of the request to the answer.",
    ("method", "endpoint"),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)


def register_guard(app: Flask, *, https: bool) -> None:
    """Guard every request to `app`.

    Args:
        app: The application.
        https: Whether browsers come over TLS only.
    """
    app.before_request(_begin)

    @app.after_request
    def _end(response: Response) -> Response:
        response.headers.setdefault("Content-Security-Policy", _POLICY)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if https:
            response.headers["Strict-Transport-Security"] = _HSTS
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        response.headers["X-Request-Id"] = str(g.get("request_id", "-"))
        _count(response)
        return response


def _begin() -> None:
    g.request_id = str(uuid4())
    g.began = time.monotonic()
    limit = request.max_content_length
    if limit is not None and (request.content_length or 0) > limit:
        raise RequestEntityTooLarge(
            f"A request may be {limit // 1_000_000} MB. Send the files in several requests."
        )


def _count(response: Response) -> None:
    endpoint = request.endpoint or "none"
    took = time.monotonic() - g.get("began", time.monotonic())
    _requests.labels(request.method, endpoint, str(response.status_code)).inc()
    _seconds.labels(request.method, endpoint).observe(took)
    who = signed_in()
    log.info(
        "%s %s %d",
        request.method,
        endpoint,
        response.status_code,
        extra={
            "request_id": g.get("request_id"),
            "milliseconds": round(took * 1000, 1),
            "key": who.name if who else None,
        },
    )
