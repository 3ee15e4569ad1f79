"""Mails (RFC 822): one page of headers and body, then the attachments.

Written on the standard library's lenient parser with its old policy, which keeps what it cannot
read; the new one raises on headers that real mail programs write.
"""

from __future__ import annotations

import base64
import binascii
import mimetypes
import re
from dataclasses import dataclass, field
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser

from extractor.core.document import Region, RegionKind
from extractor.core.geometry import CharSpan
from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.html import html_page, html_text
from extractor.ingest.mail_parts import (
    LENIENT,
    MAX_PARTS_WALKED,
    as_bytes,
    charset_of,
    children,
    filename_of,
    header_block,
    header_text,
    holds_html,
    is_body_text,
    is_text,
    letters,
    metadata_of,
    payload_of,
    unflow,
    walk,
)
from extractor.ingest.normalise import clean_line, clean_text
from extractor.ingest.problems import ProblemCode
from extractor.ingest.quotes import quoted_regions
from extractor.ingest.text import decode

# Inline images below this are logos and spacers; above, they may be a pasted specification.
_MIN_INLINE_IMAGE_BYTES = 30_000
# Where the plain text says less than this share of the HTML, it is a stub ("view in a browser").
_MIN_PLAIN_SHARE = 0.35
_MIN_HTML_CHARACTERS = 200
# Where a link leads, as the plain form of an HTML mail adds it behind the words: tracking codes.
_LINK_TARGET = re.compile(r"[ \n]?<https?://[^<>\s]{60,}>")
_EMPTY_QUOTES = re.compile(r"(?m)^(>[> ]*)\n(?:>[> ]*(?:\n|\Z))+")
_IGNORED_TYPES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)
_ENCRYPTED_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})


@dataclass
class Mail:
    """What a mail holds.

    Attributes:
        text: Header block and body.
        regions: The header block, and quoted history.
        metadata: Subject, date (ISO 8601), ids.
        attachments: In order.
        problems: Of the body, or (with a name) of a part that is no attachment.
    """

    text: str = ""
    regions: tuple[Region, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    attachments: list[Attachment] = field(default_factory=list)
    problems: list[tuple[ProblemCode, str | None]] = field(default_factory=list)


def parse_mail(content: bytes) -> Mail:
    """Return what a mail holds. Whatever is broken in it, the rest is given."""
    content = content.lstrip(b"\xef\xbb\xbf\r\n")
    if re.match(rb">?From [^\n:]*\n", content):  # an mbox's line before the mail
        content = content.partition(b"\n")[2]
    mail = Mail()
    try:
        message = BytesParser(policy=LENIENT).parsebytes(content)
        message = _with_lost_boundary(message, content)
        body = _Body(mail)
        body.collect(message)
        text = body.text()
    except (RecursionError, MessageError, ValueError, LookupError, AssertionError):
        # Nested beyond reason, or broken where even the lenient parser gives up.
        message = BytesHeaderParser(policy=LENIENT).parsebytes(content)
        mail.attachments = []
        mail.problems = [(ProblemCode.DAMAGED_MAIL, None)]
        text = clean_text(decode(re.split(rb"\r?\n\r?\n", content, maxsplit=1)[-1]).text)
    headers = header_block(message)
    mail.text = clean_text(f"{headers}\n\n{text}")
    start = min(len(headers), len(mail.text))
    mail.regions = (
        *((Region(RegionKind.HEADERS, CharSpan(0, start)),) if start else ()),
        *quoted_regions(mail.text, start),
    )
    mail.metadata = metadata_of(message)
    return mail


def _with_lost_boundary(message: Message, content: bytes) -> Message:
    """Parse again where a body of several parts has lost the header that says so."""
    if message.is_multipart():
        return message
    header, _, body = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    found = re.match(rb"\s*--([^\n\"]{1,100})\n(?=content-[a-z-]+:)", body, re.I)
    if not found:
        return message
    # As alternatives, the plain text and the HTML are taken once; all else is kept in any case.
    kind = b'Content-Type: multipart/alternative; boundary="%s"' % found.group(1).rstrip()
    header = re.sub(
        rb"(?im)^(?:content-type|content-transfer-encoding):.*(?:\n[ \t].*)*\n?", b"", header
    )
    parser = BytesParser(policy=LENIENT)
    return parser.parsebytes(b"\n".join([header.strip(b"\n"), kind, b"", body]))


class _Body:
    """Walks the parts of one mail, and tells body from attachments."""

    def __init__(self, mail: Mail) -> None:
        self._mail = mail
        self._texts: list[str] = []
        self._walked = 0

    def text(self) -> str:
        return "\n\n".join(text for text in self._texts if text)

    def collect(self, message: Message) -> None:
        """Take all of `message`."""
        stack = [message]
        while stack:
            part = stack.pop()
            self._walked += 1
            if self._walked > MAX_PARTS_WALKED:
                self._mail.problems.append((ProblemCode.TOO_MANY_PARTS, None))
                return
            kind = part.get_content_type()
            if kind == "multipart/alternative":
                stack += reversed(self._best_alternative(part))
            elif kind == "multipart/encrypted":
                self._mail.problems.append((ProblemCode.ENCRYPTED_MAIL, None))
            elif part.is_multipart() and part.get_content_maintype() == "multipart":
                stack += reversed(children(part))
            else:
                self._leaf(part, kind)

    def _leaf(self, part: Message, kind: str) -> None:
        name = filename_of(part)
        attached = str(part.get("content-disposition", "")).strip().lower().startswith("attachment")
        if kind in _IGNORED_TYPES:
            return
        if kind in _ENCRYPTED_TYPES and "signed" not in str(part.get_param("smime-type", "")):
            self._mail.problems.append((ProblemCode.ENCRYPTED_MAIL, None))
        elif kind == "message/external-body":
            self._mail.problems.append((ProblemCode.EXTERNAL_CONTENT, None))
        elif (
            kind.startswith("message/")
            and kind != "message/delivery-status"
            and part.is_multipart()
        ):
            self._embedded(part, name)
        elif kind in {"text/plain", "text/html"} and not attached and not name:
            self._texts.append(self._part_text(part, kind))
        elif kind == "message/delivery-status":
            self._texts.append(clean_text("\n\n".join(str(sub) for sub in children(part))))
        else:
            self._attach(part, name, kind, attached=attached)

    def _part_text(self, part: Message, kind: str) -> str:
        payload = payload_of(part)
        charset = charset_of(part)
        if kind == "text/html" or re.match(rb"\s*<(?:!doctype html|html)\b", payload, re.I):
            text, repaired = html_page(payload, charset)
        else:
            decoded = decode(payload, charset)
            flowed = str(part.get_param("format", "")).lower() == "flowed"
            delsp = str(part.get_param("delsp", "")).lower() == "yes"
            unfolded = unflow(decoded.text, delsp=delsp) if flowed else decoded.text
            shortened = _EMPTY_QUOTES.sub(r"\1\n", _LINK_TARGET.sub("", clean_text(unfolded)))
            text, repaired = clean_text(shortened), decoded.repaired
        if repaired:
            self._mail.problems.append((ProblemCode.REPAIRED_CHARSET, None))
        return text

    def _best_alternative(self, part: Message) -> list[Message]:
        """Return the parts to read of several forms of one text: the plain one if it says all."""
        forms = children(part)
        plain = next((c for c in forms if is_text(c, "text/plain")), None)
        rich = next((c for c in forms if not is_text(c, "text/plain") and holds_html(c)), None)
        others = [c for c in forms if c is not plain and c is not rich and not holds_html(c)]
        if plain is None or rich is None:
            return [c for c in (plain or rich, *others) if c is not None]
        said = letters(decode(payload_of(plain), charset_of(plain)).text)
        shown = letters(_html_of(rich))
        stub = shown >= _MIN_HTML_CHARACTERS and said < shown * _MIN_PLAIN_SHARE
        if not stub:
            # What came along inside the rich form (a sheet, a picture) is still wanted.
            others += [c for c in rich.walk() if not c.is_multipart() and not is_body_text(c)][:50]
        return [rich if stub else plain, *others]

    def _embedded(self, part: Message, name: str) -> None:
        """Take a mail within the mail, also where a program wrongly encoded it."""
        for inner in children(part):
            raw = as_bytes(inner)
            encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
            if encoding == "base64" and not inner.keys():
                try:
                    raw = base64.b64decode(as_bytes(inner), validate=False)
                except (binascii.Error, ValueError):
                    self._mail.problems.append((ProblemCode.DAMAGED_MAIL, name or None))
            subject = clean_line(header_text(inner, "Subject"))[:40]
            fallback = f"{subject}.eml" if subject else "message.eml"
            self._mail.attachments.append(
                Attachment(name or safe_name(fallback), raw, "message/rfc822")
            )

    def _attach(self, part: Message, name: str, kind: str, *, attached: bool) -> None:
        payload = payload_of(part)
        inline_image = kind.startswith("image/") and not attached
        if inline_image and len(payload) < _MIN_INLINE_IMAGE_BYTES:
            return
        if not payload and not name:
            return
        if not name:
            name = f"attachment{mimetypes.guess_extension(kind) or ''}"
        self._mail.attachments.append(Attachment(name, payload, kind))


def _html_of(part: Message) -> str:
    for inner in walk(part):
        if is_text(inner, "text/html"):
            return html_text(decode(payload_of(inner), charset_of(inner)).text)
    return ""
