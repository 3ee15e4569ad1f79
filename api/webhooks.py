"""Which addresses may be told about the end of a job."""

from __future__ import annotations

from urllib.parse import urlsplit

from api.problems import RequestError
from extractor.config import Settings


def checked_webhook(url: str | None, settings: Settings) -> str | None:
    """Return `url` where the administrator has listed its host.

    Raises:
        RequestError: the host is not listed, or the address is none (code `webhook_refused`).
    """
    if not url:
        return None
    if settings.webhook_secret is None:
        raise _refusal("No secret is set: SPECLOOM_WEBHOOK_SECRET signs what is sent.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as err:
        raise _refusal("It is no address.") from err
    host = (parts.hostname or "").lower()
    listed = host in settings.webhook_hosts or f"{host}:{port}" in settings.webhook_hosts
    if parts.scheme not in ("https", "http") or parts.username or not listed:
        raise _refusal("Its host is not in SPECLOOM_WEBHOOK_HOSTS.")
    return url


def _refusal(reason: str) -> RequestError:
    return RequestError(f"The webhook cannot be used. {reason}", code="webhook_refused")
