"""Parts and headers of a mail as people read them, whatever their encoding is or claims to be."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parsedate_to_datetime

from extractor.ingest.attachment import safe_name
from extractor.ingest.normalise import clean_line
from extractor.ingest.text import decode

MAX_PARTS_WALKED = 2_000
_MAX_HEADER = 2_000
_SHOWN_HEADERS = ("From", "To", "Cc", "Subject", "Date")


class LenientPolicy(Compat32):
    """Gives headers as they stand; the usual policy turns raw bytes into replacement signs."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Return the value as it was parsed, raw bytes as surrogates."""
        return value


LENIENT = LenientPolicy()


def children(part: Message) -> list[Message]:
    """Return the parts of a part, none where it has none."""
    payload = part.get_payload()
    return (
        [child for child in payload if isinstance(child, Message)]
        if isinstance(payload, list)
        else []
    )


def is_text(part: Message, kind: str) -> bool:
    """Return whether this is text of the type `kind`, and no container."""
    return part.get_content_type() == kind and not part.is_multipart()


def is_body_text(part: Message) -> bool:
    """Return whether this is text that belongs to the body rather than a file."""
    return part.get_content_type() in {"text/html", "text/plain"} and not filename_of(part)


def holds_html(part: Message) -> bool:
    """Return whether there is HTML in it, at any depth."""
    return any(is_text(inner, "text/html") for inner in walk(part))


def walk(part: Message) -> Iterator[Message]:
    """Yield a part and all within, without recursion."""
    stack = [part]
    for _ in range(MAX_PARTS_WALKED):
        if not stack:
            return
        current = stack.pop()
        yield current
        stack += reversed(children(current))


def letters(text: str) -> int:
    """Count letters and digits, those of web addresses left out."""
    return sum(map(str.isalnum, re.sub(r"https?://\S+", "", text)))


def payload_of(part: Message) -> bytes:
    """Return the decoded content of a leaf; as it stands where its encoding is broken."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        payload = None
    if isinstance(payload, bytes):
        return payload
    raw = part.get_payload()
    return raw.encode("ascii", "surrogateescape") if isinstance(raw, str) else b""


def charset_of(part: Message) -> str | None:
    """Return the character set that a part names."""
    value = part.get_param("charset")
    if isinstance(value, tuple):
        value = value[2]
    return str(value) if value else None


def as_bytes(message: Message) -> bytes:
    """Return a part as it would be sent."""
    try:
        return message.as_bytes()
    except (ValueError, LookupError, TypeError, RecursionError):
        return payload_of(message)


def filename_of(part: Message) -> str:
    """Return the file name that the sender gave, without folders; empty where there is none."""
    try:
        raw = part.get_filename()
    except (ValueError, LookupError, TypeError):
        raw = None
    return safe_name(_decode_header(raw)) if raw else ""


def header_text(message: Message, name: str) -> str:
    """Return a header, decoded; empty where there is none."""
    value = message.get(name)
    return (
        "" if value is None else _decode_header(str(value) if not isinstance(value, str) else value)
    )


def _decode_header(value: str) -> str:
    """Return a header as people read it: encoded words decoded, raw bytes repaired."""
    raw = _raw_bytes(value)
    if raw is not None:
        value = decode(raw).text
    # Encoded words that a program cut amid a character are joined before they are decoded.
    pieces: list[tuple[bytes, str | None]] = []
    try:
        decoded = decode_header(re.sub(r"\r?\n[ \t]*", " ", value))
    except (ValueError, MessageError):  # includes broken base64
        return value
    for piece, charset in decoded:
        data = piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace")
        if charset is None:
            data = data if isinstance(piece, str) else _latin_piece(data)
        if pieces and pieces[-1][1] == charset:
            pieces[-1] = (pieces[-1][0] + data, charset)
        else:
            pieces.append((data, charset))
    return "".join(decode(data, charset or "utf-8").text for data, charset in pieces)


def _raw_bytes(value: str) -> bytes | None:
    """Return the bytes of a header that holds some beyond ASCII, as parsers smuggle them."""
    if not re.search("[\udc80-\udcff]", value):
        return None
    return value.encode("utf-8", "surrogateescape")


def _latin_piece(data: bytes) -> bytes:
    """Undo `decode_header`, which gives unencoded text as raw-unicode-escape bytes."""
    return data.decode("raw-unicode-escape", "replace").encode("utf-8", "replace")


def header_block(message: Message) -> str:
    """Return the headers that people see, one a line."""
    lines = []
    for name in _SHOWN_HEADERS:
        value = clean_line(header_text(message, name))
        if value:
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


def metadata_of(message: Message) -> dict[str, str]:
    """Return subject, people, ids, date (ISO 8601) and marks of machines, where readable."""
    values = {
        "subject": clean_line(header_text(message, "Subject")),
        "from": clean_line(header_text(message, "From")),
        "message_id": clean_line(header_text(message, "Message-ID")),
        "in_reply_to": clean_line(header_text(message, "In-Reply-To")),
        "to": clean_line(header_text(message, "To"))[:_MAX_HEADER],
        "references": clean_line(header_text(message, "References"))[:_MAX_HEADER],
        # What tells an answering machine from a person (RFC 3834).
        "auto_submitted": clean_line(header_text(message, "Auto-Submitted")),
    }
    # A date that cannot be read is no date.
    with contextlib.suppress(ValueError, TypeError, IndexError, OverflowError):
        values["date"] = parsedate_to_datetime(header_text(message, "Date")).isoformat()
    return {key: value for key, value in values.items() if value}


def unflow(text: str, *, delsp: bool) -> str:
    """Join the lines that `format=flowed` folded (RFC 3676)."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ") if depth else line.removeprefix(" ")
        soft = content.endswith(" ") and content != "-- "
        if delsp and soft:
            content = content[:-1]
        if open_depth == depth and out:
            out[-1] += content
        else:
            out.append(f"{'>' * depth} {content}" if depth else content)
        open_depth = depth if soft else None
    return "\n".join(out)
