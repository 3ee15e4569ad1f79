"""JSON over HTTP to a server of the operator's own: no proxies, no redirects, bounded replies."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import JsonValue

from extractor.errors import ConfigError, GenerationError

_MAX_REPLY_BYTES = 16_000_000
_RETRIED = frozenset({408, 429, 500, 502, 503, 504})
_FIRST_WAIT_S = 0.5


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a server.

    Attributes:
        timeout_s: For one reply.
        tries: For one request, where the server is busy or gone for a moment.
    """

    timeout_s: float = 300.0
    tries: int = 5


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would send documents to a place that nobody named."""

    def redirect_request(self, *args: object, **kwargs: object) -> None:
        """Refuse."""
        del args, kwargs


class JsonServer:
    """A server that takes and gives JSON. Safe to share between threads.

    Args:
        url: Its address.
        key: Sent as bearer token, where there is one.
        patience: How long to wait.

    Raises:
        ConfigError: the address is none (code `bad_server_address`).
    """

    def __init__(self, url: str, key: str | None = None, patience: Patience | None = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ConfigError(
                f"{url!r} is no address of a server. Give one like http://gpu-1:8000.",
                code="bad_server_address",
            )
        self._url = url.rstrip("/")
        self._patience = patience or Patience()
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if key:
            self._headers["Authorization"] = f"Bearer {key}"
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirects())

    def get(self, path: str) -> JsonValue:
        """Return what the server gives at `path`.

        Raises:
            GenerationError: it does not answer, or not with JSON.
        """
        return self._ask(path, None)

    def post(self, path: str, body: Mapping[str, JsonValue]) -> JsonValue:
        """Return the server's reply to `body`.

        Raises:
            GenerationError: it does not answer, refuses (code `server_refused`), or does not
                answer with JSON.
        """
        return self._ask(path, json.dumps(body, ensure_ascii=False).encode())

    def _ask(self, path: str, body: bytes | None) -> JsonValue:
        wait_s = _FIRST_WAIT_S
        for left in reversed(range(self._patience.tries)):
            try:
                return self._once(path, body)
            except urllib.error.HTTPError as err:
                with err:
                    said = err.read(2_000).decode("utf-8", "replace")
                if err.code not in _RETRIED or not left:
                    raise GenerationError(
                        f"The server at {self._url}{path} refused: {err.code} {said[:300]}",
                        code="server_refused",
                    ) from err
            except OSError as err:  # includes URLError and timeouts
                if not left:
                    raise GenerationError(
                        f"The server at {self._url} does not answer ({err}). Check that it runs.",
                        code="server_unreachable",
                    ) from err
            time.sleep(wait_s)
            wait_s *= 2
        raise AssertionError("unreachable")

    def _once(self, path: str, body: bytes | None) -> JsonValue:
        request = urllib.request.Request(self._url + path, data=body, headers=self._headers)
        with self._opener.open(request, timeout=self._patience.timeout_s) as reply:
            content = reply.read(_MAX_REPLY_BYTES + 1)
        try:
            # One that is too long is cut, and so no JSON.
            value: JsonValue = json.loads(content[:_MAX_REPLY_BYTES])
        except ValueError as err:
            raise GenerationError(
                f"The server at {self._url}{path} did not answer with JSON. Is it a vLLM server?",
                code="bad_server_reply",
            ) from err
        return value
