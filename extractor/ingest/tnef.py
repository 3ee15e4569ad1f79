"""`winmail.dat` (TNEF, MS-OXTNEF): what Outlook wraps attachments and formatted bodies in.

Written here because the library for it is under the LGPL and the part that matters is small: a list
of attributes, of which a few hold attachments, and MAPI properties within them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.html import html_page
from extractor.ingest.limits import Limits
from extractor.ingest.normalise import clean_text
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.rtf import rtf_content, unpack_rtf
from extractor.ingest.text import decode

_SIGNATURE = 0x223E9F78
_ATTRIBUTE = struct.Struct("<BII")
_TITLE, _DATA, _NEW_ATTACHMENT = 0x00018010, 0x0006800F, 0x00069002
_ATTACHMENT_PROPERTIES, _MESSAGE_PROPERTIES, _BODY = 0x00069005, 0x00069003, 0x0002800C
_LONG_NAME, _ATTACHED_DATA, _MIME = 0x3707, 0x3701, 0x370E
_PLAIN_BODY, _RTF_BODY, _HTML_BODY = 0x1000, 0x1009, 0x1013
_STRING8, _UNICODE, _OBJECT, _BINARY = 0x001E, 0x001F, 0x000D, 0x0102
_SIZES = {0x0002: 4, 0x0003: 4, 0x0004: 4, 0x000A: 4, 0x000B: 4}
_WIDE = {0x0005: 8, 0x0006: 8, 0x0007: 8, 0x0014: 8, 0x0040: 8, 0x0048: 16}
_MULTIPLE = 0x1000
_OBJECT_ID_BYTES = 16  # before the content of an object
_MAX_PROPERTIES = 10_000


@dataclass(slots=True)
class Tnef:
    """What a TNEF file holds."""

    text: str = ""
    attachments: list[Attachment] = field(default_factory=list)


@dataclass(slots=True)
class _Pending:
    """An attachment that is being put together."""

    name: str = ""
    mime: str = ""
    content: bytes | None = None


def parse_tnef(content: bytes, limits: Limits) -> Tnef:
    """Return body and attachments.

    Raises:
        DocumentError: it is damaged (`damaged_mail`); nothing can be got out of it.
    """
    if len(content) < 6 or struct.unpack_from("<I", content)[0] != _SIGNATURE:
        raise failure(ProblemCode.DAMAGED_MAIL)
    result = Tnef()
    pending: list[_Pending] = []
    bodies: dict[int, bytes] = {}
    for name, data in _attributes(content):
        if name == _NEW_ATTACHMENT:
            pending.append(_Pending())
        elif name == _BODY:
            bodies[_PLAIN_BODY] = data
        elif name == _MESSAGE_PROPERTIES:
            bodies |= _bodies(data)
        elif pending and name in {_TITLE, _DATA, _ATTACHMENT_PROPERTIES}:
            _take(pending[-1], name, data)
    result.text = body_text(bodies, limits)
    for number, one in enumerate(pending[: limits.max_parts], start=1):
        if one.content:
            fallback = f"attachment-{number}"
            result.attachments.append(Attachment(one.name or fallback, one.content, one.mime))
    return result


def body_text(bodies: dict[int, bytes], limits: Limits) -> str:
    """Return the text of a message from its body properties: HTML, else RTF, else plain."""
    if bodies.get(_HTML_BODY):
        return html_page(bodies[_HTML_BODY])[0]
    if bodies.get(_RTF_BODY):
        try:
            rtf = unpack_rtf(bodies[_RTF_BODY], limits.max_page_characters * 20)
        except ValueError:
            rtf = b""
        text, wrapped = rtf_content(rtf)
        if text.strip():
            return html_page(text.encode(), "utf-8")[0] if wrapped else clean_text(text)
    return clean_text(decode(bodies.get(_PLAIN_BODY, b"").rstrip(b"\0")).text)


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6  # signature and key
    while at + _ATTRIBUTE.size <= len(content):
        _, name, length = _ATTRIBUTE.unpack_from(content, at)
        start = at + _ATTRIBUTE.size
        if start + length > len(content):
            yield name, content[start:]
            return
        yield name, content[start : start + length]
        at = start + length + 2  # checksum


def _take(pending: _Pending, name: int, data: bytes) -> None:
    if name == _TITLE:
        pending.name = pending.name or safe_name(decode(data.rstrip(b"\0")).text)
    elif name == _DATA:
        pending.content = data
    else:
        for tag, value in _properties(data):
            if tag == _LONG_NAME:
                pending.name = safe_name(decode(value).text) or pending.name
            elif tag == _MIME:
                pending.mime = decode(value).text
            elif tag == _ATTACHED_DATA and len(value) > _OBJECT_ID_BYTES:
                # A message in the message: its own TNEF stands behind the interface's id.
                pending.content = pending.content or value[_OBJECT_ID_BYTES:]


def _bodies(data: bytes) -> dict[int, bytes]:
    wanted = {_PLAIN_BODY, _RTF_BODY, _HTML_BODY}
    return {tag: value for tag, value in _properties(data) if tag in wanted}


def _properties(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (tag, value) of the properties whose values are bytes or text, text in UTF-8.

    Ends where the list is damaged: what came before has been given.
    """
    try:
        yield from _read_properties(data)
    except (struct.error, IndexError):
        return


def _read_properties(data: bytes) -> Iterator[tuple[int, bytes]]:
    count = min(struct.unpack_from("<I", data)[0], _MAX_PROPERTIES)
    at = 4
    for _ in range(count):
        kind, tag = struct.unpack_from("<HH", data, at)
        at += 4
        if tag >= 0x8000:
            at = _behind_name(data, at)
        base = kind & ~_MULTIPLE
        if base in _SIZES or base in _WIDE:
            size = _SIZES.get(base) or _WIDE[base]
            values = struct.unpack_from("<I", data, at)[0] if kind & _MULTIPLE else 1
            at += size * values + (4 if kind & _MULTIPLE else 0)
            continue
        (values,) = struct.unpack_from("<I", data, at)
        at += 4
        for _ in range(min(values, _MAX_PROPERTIES)):
            (length,) = struct.unpack_from("<I", data, at)
            value = data[at + 4 : at + 4 + length]
            at += 4 + length + (-length % 4)
            yield tag, _as_bytes(base, value)


def _behind_name(data: bytes, at: int) -> int:
    """Return where the value of a named property begins."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    at += 20
    if kind == 0:
        return at + 4
    length: int = struct.unpack_from("<I", data, at)[0]
    return at + 4 + length + (-length % 4)


def _as_bytes(kind: int, value: bytes) -> bytes:
    if kind == _UNICODE:
        return value.decode("utf-16-le", "replace").rstrip("\0").encode()
    return value.rstrip(b"\0") if kind == _STRING8 else value
