"""The one way out to a PIM: HTTP to one host that the administrator named.

No redirect is followed and no proxy is taken from the environment: nothing goes to any other host
than the one in the settings.
"""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from extractor.errors import ConfigError

_TIMEOUT_S = 60.0
_MAX_REPLY_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class HttpReply:
    """What a host answered; `status` 0 means that it could not be reached."""

    status: int
    body: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HttpHost:
    """A host with the part of its path that all requests begin with.

    Raises:
        ConfigError: `bad_pim_url`.
    """

    url: str

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
            raise ConfigError(
                f"{self.url!r} is no address such as https://pim.example.com.", code="bad_pim_url"
            )

    def send(self, method: str, path: str, body: str, headers: Mapping[str, str]) -> HttpReply:
        """Return the answer to one request."""
        parts = urlsplit(self.url)
        kind = (
            http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        )
        connection = kind(str(parts.hostname), parts.port, timeout=_TIMEOUT_S)
        try:
            connection.request(method, parts.path.rstrip("/") + path, body.encode(), dict(headers))
            reply = connection.getresponse()
            text = reply.read(_MAX_REPLY_BYTES).decode("utf-8", "replace")
            names = {name.lower(): value for name, value in reply.getheaders()}
            return HttpReply(reply.status, text, names)
        except (OSError, http.client.HTTPException) as error:
            return HttpReply(0, str(error), {})
        finally:
            connection.close()
