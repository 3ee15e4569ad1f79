"""Messages between the process that asks for a parse and the one that does it.

A message is two byte strings, each behind its length: a small JSON head and a body.
"""

from __future__ import annotations

import json
import socket
import struct
import time
from dataclasses import asdict, dataclass
from enum import StrEnum

from extractor.ingest.limits import Limits

_LENGTHS = struct.Struct("!IQ")
_CHUNK = 1 << 20
MAX_HEAD_BYTES = 1 << 20


class Outcome(StrEnum):
    """How the parsing process of one document ended."""

    ENDED = "ended"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OVERFLOW = "overflow"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Job:
    """One document to parse.

    Attributes:
        name: Of the source, for naming its part.
        limits: The caps.
        password: For encrypted PDFs.
        skip: Parts that must not be opened, since they killed an earlier try.
        task: What the child does: `parse`, `render`, or what tests of the limits need.
        part: For `render`: the part that the page is of.
        page_no: For `render`: which page.
    """

    name: str
    limits: Limits
    password: str | None = None
    skip: tuple[str, ...] = ()
    task: str = "parse"
    part: str | None = None
    page_no: int = 1


@dataclass(frozen=True, slots=True)
class Reply:
    """What a try gave: whole event lines, and how it ended."""

    outcome: Outcome
    lines: tuple[bytes, ...] = ()


class ConnectionLostError(ConnectionError):
    """The other side is gone, or silent for too long."""


def encode_job(job: Job) -> bytes:
    """Return the head of the message that carries `job`."""
    return json.dumps(asdict(job)).encode()


def decode_job(head: bytes) -> Job:
    """Return the job of a head."""
    values = json.loads(head)
    return Job(
        name=values["name"],
        limits=Limits(**values["limits"]),
        password=values["password"],
        skip=tuple(values["skip"]),
        task=values["task"],
        part=values["part"],
        page_no=values["page_no"],
    )


def send(sock: socket.socket, head: bytes, body: bytes) -> None:
    """Send one message.

    Raises:
        ConnectionLostError: nobody takes it within the socket's time limit.
    """
    try:
        sock.sendall(_LENGTHS.pack(len(head), len(body)) + head)
        sock.sendall(body)
    except OSError as err:
        raise ConnectionLostError(str(err)) from err


def receive(
    sock: socket.socket, *, max_body_bytes: int, deadline: float | None = None
) -> tuple[bytes, bytes] | None:
    """Return head and body of the next message, `None` where the other side closed in between.

    Args:
        sock: The connection.
        max_body_bytes: Longest body that is taken.
        deadline: `time.monotonic()` by which all must be there.

    Raises:
        ConnectionLostError: it ended amid a message, is late, or the message is too long.
    """
    lengths = _exactly(sock, _LENGTHS.size, deadline)
    if not lengths:
        return None
    head_bytes, body_bytes = _LENGTHS.unpack(lengths)
    if head_bytes > MAX_HEAD_BYTES or body_bytes > max_body_bytes:
        raise ConnectionLostError("message too long")
    head = _exactly(sock, head_bytes, deadline)
    body = _exactly(sock, body_bytes, deadline)
    if len(head) < head_bytes or len(body) < body_bytes:
        raise ConnectionLostError("closed amid a message")
    return head, body


def _exactly(sock: socket.socket, count: int, deadline: float | None) -> bytes:
    """Read `count` bytes; fewer only where the other side closed."""
    data = bytearray()
    while len(data) < count:
        if deadline is not None:
            sock.settimeout(max(0.001, deadline - time.monotonic()))
        try:
            chunk = sock.recv(min(_CHUNK, count - len(data)))
        except OSError as err:
            raise ConnectionLostError(str(err)) from err
        if not chunk:
            if data:
                raise ConnectionLostError("closed amid a message")
            return b""
        data += chunk
    return bytes(data)
