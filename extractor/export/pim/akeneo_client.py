"""Sends lines to Akeneo's REST interface and reads what became of each of them.

At most 100 lines a request. A busy or failing server is asked again, as late as it wishes; a
request that it finds too large is halved; an expired token is renewed once.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extractor.errors import ConfigError
from extractor.export.pim.http_json import HttpHost, HttpReply

LINES_AT_ONCE = 100
_ATTEMPTS = 5
_LONGEST_WAIT_S = 120.0
_COLLECTION = "application/vnd.akeneo.collection+json"
_BUSY = frozenset({0, 429, 502, 503, 504})
_TOO_LARGE = 413
_UNAUTHORIZED = 401
_OK = 200


@dataclass(frozen=True, slots=True)
class AkeneoAccess:
    """Where the PIM is, and who we are there: what a connection in its settings shows."""

    url: str
    client_id: str
    secret: str = field(repr=False)
    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LineReply:
    """What became of one line: 201 created, 204 changed, anything else refused."""

    status: int
    message: str = ""

    @property
    def taken(self) -> bool:
        """Whether the PIM has it now."""
        return self.status in (201, 204)


class AkeneoClient:
    """A connection to one Akeneo.

    Args:
        access: Where and as whom.
        wait: Waits so many seconds.
    """

    def __init__(self, access: AkeneoAccess, wait: Callable[[float], None] = time.sleep) -> None:
        self._access = access
        self._host = HttpHost(access.url)
        self._wait = wait
        self._token = ""

    def patch(self, resource: str, lines: Sequence[str]) -> list[LineReply]:
        """Send lines to a collection (`products`, `product-models`); return a reply for each.

        Raises:
            ConfigError: `pim_unreachable` after several tries, `pim_refused` where the PIM takes
                no request of ours at all.
        """
        replies: list[LineReply] = []
        for start in range(0, len(lines), LINES_AT_ONCE):
            replies.extend(self._patch(resource, lines[start : start + LINES_AT_ONCE]))
        return replies

    def _patch(self, resource: str, lines: Sequence[str]) -> list[LineReply]:
        reply = self._authorised("PATCH", f"/api/rest/v1/{resource}", "\n".join(lines))
        if reply.status == _TOO_LARGE and len(lines) > 1:
            half = len(lines) // 2
            return self._patch(resource, lines[:half]) + self._patch(resource, lines[half:])
        if reply.status != _OK:
            raise ConfigError(
                f"The PIM answered {reply.status} to PATCH {resource}: {_message(reply)}. Check "
                "the permissions of the connection in Akeneo.",
                code="pim_refused",
            )
        return _line_replies(reply.body, len(lines))

    def _authorised(self, method: str, path: str, body: str) -> HttpReply:
        for renewed in (False, True):
            if not self._token:
                self._token = self._new_token()
            headers = {"Authorization": f"Bearer {self._token}", "Content-Type": _COLLECTION}
            reply = self._patient(lambda h=headers: self._host.send(method, path, body, h))  # type: ignore[misc]
            if reply.status != _UNAUTHORIZED or renewed:
                return reply
            self._token = ""
        return reply

    def _new_token(self) -> str:
        pair = f"{self._access.client_id}:{self._access.secret}".encode()
        headers = {
            "Authorization": f"Basic {base64.b64encode(pair).decode()}",
            "Content-Type": "application/json",
        }
        body = json.dumps(
            {
                "grant_type": "password",
                "username": self._access.username,
                "password": self._access.password,
            }
        )
        reply = self._patient(lambda: self._host.send("POST", "/api/oauth/v1/token", body, headers))
        token = _member(reply.body, "access_token") if reply.status == _OK else ""
        if not token:
            raise ConfigError(
                f"The PIM gave no access ({reply.status}: {_message(reply)}). Check the client id, "
                "the secret, the user and the password of the connection.",
                code="pim_refused",
            )
        return token

    def _patient(self, ask: Callable[[], HttpReply]) -> HttpReply:
        """Ask again while the server is busy or away, as late as it wishes."""
        for attempt in range(_ATTEMPTS):
            reply = ask()
            if reply.status not in _BUSY:
                return reply
            if attempt < _ATTEMPTS - 1:
                self._wait(_delay(reply, attempt))
        raise ConfigError(
            f"The PIM at {self._access.url} did not answer {_ATTEMPTS} times "
            f"({reply.status or 'no connection'}: {reply.body[:200]}). Try again later; what it "
            "took is remembered.",
            code="pim_unreachable",
        )


def _delay(reply: HttpReply, attempt: int) -> float:
    wished = reply.headers.get("retry-after", "")
    seconds = float(wished) if wished.isdigit() else float(2**attempt)
    return min(seconds, _LONGEST_WAIT_S)


def _line_replies(body: str, count: int) -> list[LineReply]:
    """Return a reply a line; a line that the PIM said nothing of was not taken."""
    replies = [LineReply(0, "the PIM said nothing of this line")] * count
    for text in body.splitlines():
        try:
            line = json.loads(text)
            at, status = int(line["line"]) - 1, int(line["status_code"])
        except (ValueError, KeyError, TypeError):
            continue
        if 0 <= at < count:
            replies[at] = LineReply(status, _explained(line))
    return replies


def _explained(line: dict[str, object]) -> str:
    errors = line.get("errors")
    details = [
        f"{one.get('attribute') or one.get('property')}: {one.get('message')}"
        for one in (errors if isinstance(errors, list) else [])
        if isinstance(one, dict)
    ]
    return "; ".join([*details] or [str(line.get("message", ""))])


def _message(reply: HttpReply) -> str:
    return _member(reply.body, "message") or reply.body[:200]


def _member(body: str, name: str) -> str:
    try:
        content = json.loads(body)
    except ValueError:
        return ""
    return str(content.get(name, "")) if isinstance(content, dict) else ""
