"""A stand-in for Akeneo on this machine, to try an export on before the real one gets it.

It answers like Akeneo's REST interface as far as exports go: a token, `PATCH` of products and
product models line by line (201 created, 204 changed, 422 refused), 401, 413, 415 and 429. It
keeps what it was given in memory and forgets it at its end.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from pydantic import JsonValue

Resource = dict[str, JsonValue]

_MAX_LINES = 100
_MAX_BYTES = 50_000_000
_COLLECTION = "application/vnd.akeneo.collection+json"
_PREFIX = "/api/rest/v1/"
_PRODUCT_KEYS = frozenset(
    {"identifier", "family", "parent", "enabled", "categories", "groups", "values", "associations"}
)
_MODEL_KEYS = frozenset(
    {"code", "family", "family_variant", "parent", "categories", "values", "associations"}
)


@dataclass
class StandIn:
    """What the stand-in knows and has been given.

    Attributes:
        attributes: Attribute codes that exist; `None`: any.
        options: Option codes by attribute; attributes that are not in it take any.
        busy: Requests still to be answered with 429.
        products: Products by identifier.
        models: Product models by code.
        requests: How many requests came.
    """

    attributes: frozenset[str] | None = None
    options: Mapping[str, frozenset[str]] = field(default_factory=dict)
    busy: int = 0
    products: dict[str, Resource] = field(default_factory=dict)
    models: dict[str, Resource] = field(default_factory=dict)
    requests: int = 0
    tokens: set[str] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def patch_line(self, collection: str, number: int, text: str) -> Resource:
        """Take one line and return what Akeneo would say of it."""
        is_product = collection == "products"
        key = "identifier" if is_product else "code"
        try:
            line = json.loads(text)
        except ValueError:
            return {"line": number, "status_code": 400, "message": "Invalid json message received"}
        if not isinstance(line, dict) or not isinstance(line.get(key), str):
            return _refused(number, key, "", f"The {key} is missing.")
        code = str(line[key])
        kept = self.products if is_product else self.models
        if fault := self._fault(line, is_product=is_product):
            return _refused(number, key, code, *fault)
        known = code in kept
        _merge(kept.setdefault(code, {key: code, "values": {}}), line)
        return {"line": number, key: code, "status_code": 204 if known else 201}

    def _fault(self, line: Resource, *, is_product: bool) -> tuple[str, Resource | None] | None:
        allowed = _PRODUCT_KEYS if is_product else _MODEL_KEYS
        for name in line:
            if name not in allowed:
                message = f'Property "{name}" does not exist. Check the expected format.'
                return message, None
        parent = line.get("parent")
        if parent is not None and parent not in self.models:
            return f'Property "parent" expects a valid parent code. "{parent}" given.', None
        values = line.get("values", {})
        if not isinstance(values, dict):
            return 'Property "values" expects an object.', None
        for code, own in values.items():
            if fault := self._value_fault(code, own):
                return fault
        return None

    def _value_fault(self, code: str, own: JsonValue) -> tuple[str, Resource | None] | None:
        if self.attributes is not None and code not in self.attributes:
            return f"The {code} attribute does not exist in your PIM.", None
        if not isinstance(own, list) or not all(_is_value(one) for one in own):
            return f'Property "{code}" expects values of locale, scope and data.', None
        known = self.options.get(code)
        for one in own if known is not None else []:
            data = one.get("data") if isinstance(one, dict) else None
            for option in data if isinstance(data, list) else [data]:
                if option is not None and known is not None and str(option) not in known:
                    message = f"The {option} value is not in the {code} attribute option list."
                    return "Validation failed.", {
                        "property": "values",
                        "message": message,
                        "attribute": code,
                        "locale": None,
                        "scope": None,
                    }
        return None


def serve_stand_in(state: StandIn, port: int = 0) -> ThreadingHTTPServer:
    """Return a server on the loopback address; the caller runs it and shuts it down.

    Args:
        state: What it knows.
        port: 0 takes any that is free; see `server_port`.
    """
    handler = type("Handler", (_Handler,), {"state": state})
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


def _refused(
    number: int, key: str, code: str, message: str, error: Resource | None = None
) -> Resource:
    line: Resource = {"line": number, key: code, "status_code": 422, "message": message}
    return line | ({"errors": [error]} if error else {})


def _is_value(one: JsonValue) -> bool:
    return isinstance(one, dict) and one.keys() == {"locale", "scope", "data"}


def _merge(kept: Resource, line: Resource) -> None:
    """Apply Akeneo's rules of `PATCH`: values one by one, everything else as a whole."""
    values, given = kept["values"], line.pop("values", {})
    kept.update(line)
    if not isinstance(values, dict) or not isinstance(given, dict):
        return
    for code, own in given.items():
        before = values.get(code)
        merged = {_place(one): one for one in (before if isinstance(before, list) else [])}
        merged |= {_place(one): one for one in (own if isinstance(own, list) else [])}
        values[code] = list(merged.values())


def _place(one: JsonValue) -> tuple[str, str]:
    return (str(one["locale"]), str(one["scope"])) if isinstance(one, dict) else ("", "")


class _Handler(BaseHTTPRequestHandler):
    state: ClassVar[StandIn]

    def do_POST(self) -> None:
        """Give a token."""
        self._body()
        if self.path != "/api/oauth/v1/token" or "Basic " not in self._header("Authorization"):
            self._answer(401, {"code": 401, "message": "Authentication is required"})
            return
        token = secrets.token_hex(16)
        self.state.tokens.add(token)
        self._answer(200, {"access_token": token, "expires_in": 3600, "token_type": "bearer"})

    def do_PATCH(self) -> None:
        """Take lines of products or product models."""
        body = self._body()
        with self.state.lock:
            self.state.requests += 1
            refusal = self._refusal(body)
            if refusal is not None:
                status, message = refusal
                self._answer(status, {"code": status, "message": message})
                return
            collection = self.path.removeprefix(_PREFIX)
            replies = [
                self.state.patch_line(collection, number, text)
                for number, text in enumerate(body.splitlines(), start=1)
            ]
        self._send(200, _COLLECTION, "\n".join(json.dumps(reply) for reply in replies))

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: lines hold product data."""

    def _refusal(self, body: str) -> tuple[int, str] | None:
        if self.state.busy > 0:
            self.state.busy -= 1
            return 429, "Too many requests"
        if self._header("Authorization").removeprefix("Bearer ") not in self.state.tokens:
            return 401, "The access token provided is invalid."
        if self.path not in (f"{_PREFIX}products", f"{_PREFIX}product-models"):
            return 404, "There is no such route."
        if self._header("Content-Type") != _COLLECTION:
            return 415, f"Only '{_COLLECTION}' is allowed."
        if len(body.splitlines()) > _MAX_LINES:
            return 413, f"Too many resources to process, {_MAX_LINES} is the maximum allowed."
        return None

    def _header(self, name: str) -> str:
        return self.headers.get(name) or ""

    def _body(self) -> str:
        length = min(int(self._header("Content-Length") or 0), _MAX_BYTES)
        return self.rfile.read(length).decode("utf-8", "replace")

    def _answer(self, status: int, content: Resource) -> None:
        self._send(status, "application/json", json.dumps(content))

    def _send(self, status: int, kind: str, text: str) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(data)
