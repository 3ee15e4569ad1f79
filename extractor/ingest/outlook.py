"""Outlook messages (.msg): headers, body and attachments, as a mail has them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.parser import HeaderParser

from olefile import OleFileIO
from oxmsg import Message
from oxmsg.attachment import Attachment as OutlookAttachment
from oxmsg.storage import Storage

from extractor.core.document import Region, RegionKind
from extractor.core.geometry import CharSpan
from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.html import html_page
from extractor.ingest.limits import Limits
from extractor.ingest.mail import Mail
from extractor.ingest.mail_parts import LENIENT, header_block, metadata_of
from extractor.ingest.normalise import clean_line, clean_text
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.quotes import quoted_regions
from extractor.ingest.rtf import rtf_content, unpack_rtf

_RTF_COMPRESSED = 0x1009
_ATTACH_METHOD = 0x3705
_EMBEDDED_MESSAGE = 5
_EMBEDDED_STORAGE = "__substg1.0_3701000D"
_PROPERTIES = "__properties_version1.0"
# Properties of a message within a message begin 8 bytes earlier than those of the outermost one.
_HEADER_DIFFERENCE = bytes(8)
_HEADER_ENDS_BEFORE = 24
_MAX_DEPTH = 4
# What a damaged OLE file makes olefile and oxmsg raise.
_FAILURES = (OSError, ValueError, KeyError, IndexError, AssertionError, TypeError, AttributeError)


def parse_msg(content: bytes, limits: Limits) -> Mail:
    """Return what an Outlook message holds.

    Raises:
        DocumentError: it is damaged (code `damaged_mail`).
    """
    try:
        with OleFileIO(io.BytesIO(content)) as ole:
            storage = Storage.from_ole(ole)
        return _mail(storage, limits)
    except _FAILURES as err:
        raise failure(ProblemCode.DAMAGED_MAIL) from err


def _mail(storage: Storage, limits: Limits) -> Mail:
    message = Message(storage)
    mail = Mail()
    headers = HeaderParser(policy=LENIENT).parsestr(_headers(message))
    block = header_block(headers)
    mail.text = clean_text(f"{block}\n\n{_body(message, limits)}")
    start = min(len(block), len(mail.text))
    mail.regions = (
        *((Region(RegionKind.HEADERS, CharSpan(0, start)),) if start else ()),
        *quoted_regions(mail.text, start),
    )
    mail.metadata = metadata_of(headers)
    mail.attachments, missing = _attachments(storage, limits, depth=0)
    mail.problems += [(ProblemCode.EXTERNAL_CONTENT, name) for name in missing]
    return mail


def _headers(message: Message) -> str:
    """Return headers as a mail has them: those of the transport, else what Outlook noted."""
    known = {name.lower(): value for name, value in message.message_headers.items()}
    sent: datetime | None = message.sent_date
    noted = {
        "From": message.sender,
        "To": ", ".join(recipient.email_address or "" for recipient in message.recipients),
        "Subject": message.subject,
        "Date": sent.strftime("%a, %d %b %Y %H:%M:%S +0000") if sent else None,
    }
    others = dict.fromkeys(("Cc", "Message-ID", "In-Reply-To", "References"))
    lines = []
    for name, value in (noted | others).items():
        text = clean_line(known.get(name.lower()) or value or "")
        if text:
            lines.append(f"{name}: {text}")
    return "\n".join(lines) + "\n\n"


def _body(message: Message, limits: Limits) -> str:
    html = message.html_body
    if html and html.strip():
        return html_page(html.encode("utf-8", "replace"), "utf-8")[0]
    plain = message.body
    if plain and plain.strip():
        return clean_text(plain)
    packed = message.properties.binary_prop_value(_RTF_COMPRESSED)
    if not packed:
        return ""
    try:
        text, wrapped = rtf_content(unpack_rtf(packed, limits.max_page_characters * 20))
    except ValueError:
        return ""
    return html_page(text.encode(), "utf-8")[0] if wrapped else clean_text(text)


def _attachments(
    storage: Storage, limits: Limits, depth: int
) -> tuple[list[Attachment], list[str]]:
    """Return the attachments, and the names of those whose content is not in the file."""
    found, missing = [], []
    for number, one in enumerate(storage.iter_attachment_storages(), start=1):
        if number > limits.max_parts:
            break
        attachment = OutlookAttachment(one)
        name = safe_name(attachment.file_name or "") or f"attachment-{number}"
        method = attachment.properties.int_prop_value(_ATTACH_METHOD)
        content = None if method == _EMBEDDED_MESSAGE else attachment.file_bytes
        if content:
            found.append(Attachment(name, content, attachment.mime_type or ""))
            continue
        inner = next((s for s in one.storages if s.name == _EMBEDDED_STORAGE), None)
        if inner is not None and depth < _MAX_DEPTH:
            found.append(Attachment(*_embedded(inner, limits, depth + 1), "message/rfc822"))
        else:
            missing.append(name)
    return found, missing


def _embedded(storage: Storage, limits: Limits, depth: int) -> tuple[str, bytes]:
    """Return a message within the message as name and bytes of a mail."""
    streams = tuple(
        replace(stream, bytes_=_as_outermost(stream.bytes_))
        if stream.name == _PROPERTIES
        else stream
        for stream in storage.streams
    )
    storage = replace(storage, streams=streams)
    message = Message(storage)
    mail = EmailMessage()
    for name, value in HeaderParser().parsestr(_headers(message)).items():
        mail[name] = value
    mail.set_content(_body(message, limits))
    for one in _attachments(storage, limits, depth)[0]:
        main, _, sub = (one.declared or "application/octet-stream").partition("/")
        if main == "message":
            main, sub = "application", "octet-stream"
        mail.add_attachment(one.content, maintype=main, subtype=sub, filename=one.name)
    return f"{safe_name(message.subject)[:40] or 'message'}.eml", mail.as_bytes()


def _as_outermost(properties: bytes) -> bytes:
    return properties[:_HEADER_ENDS_BEFORE] + _HEADER_DIFFERENCE + properties[_HEADER_ENDS_BEFORE:]
