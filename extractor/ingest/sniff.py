"""Decides what a file is by its content: first its magic bytes, then its structure.

A name or a declared type never decides; it only tips the scale between kinds of plain text.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from enum import StrEnum
from typing import BinaryIO

from extractor.ingest.text import decode


class Kind(StrEnum):
    """What ingest can tell apart; the value is the media type."""

    PDF = "application/pdf"
    MAIL = "message/rfc822"
    HTML = "text/html"
    XML = "application/xml"
    CSV = "text/csv"
    TEXT = "text/plain"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    XLS = "application/vnd.ms-excel"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ZIP = "application/zip"
    TAR = "application/x-tar"
    MSG = "application/vnd.ms-outlook"
    TNEF = "application/ms-tnef"
    IMAGE = "image/*"
    ENCRYPTED_OFFICE = "application/x-ole-storage; encrypted"
    UNKNOWN = "application/octet-stream"


_SNIFFED_BYTES = 4_096
# Readers accept rubbish before the header; so many bytes of it are customary.
_PDF_HEADER_WITHIN = 1_024
_IMAGES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"BM": "image/bmp",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TNEF = b"\x78\x9f\x3e\x22"
# gzip, bzip2, xz: of such files, only a tar has something to read in it.
_PACKED = (b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00")
_MAIL_FIELD = re.compile(
    rb"(?im)^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|reply-to"
    rb"|content-type|delivered-to|sender|x-[a-z-]+)[ \t]*:"
)
_HEADER_LINE = re.compile(rb"[!-9;-~]+[ \t]*:|[ \t]+\S|>?From .*")
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_HTML_TAG = re.compile(r"</?(?:table|tr|td|div|p|br|span|b|ul|li|h[1-6]|a)\b[^>]*>", re.I)
_HTML_MIN_TAGS = 4
# Without these there is no text in a file: half of the bytes are neither letters nor blanks.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CSV_ROWS = 50
_CSV_MIN_ROWS = 3
_CSV_MIN_COLUMNS = 3


def image_type(content: bytes) -> str | None:
    """Return the media type of an image, `None` where `content` is none that is known."""
    for magic, media_type in _IMAGES.items():
        if content.startswith(magic):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"}:
        return "image/heic"
    return None


def sniff(content: bytes, *, name: str = "", declared: str = "") -> Kind:
    """Return what `content` is.

    Args:
        content: All of the file.
        name: File name; tells a mail or a table from plain text where the content leaves it open.
        declared: Media type that a mail gives for it; as weak as the name.
    """
    head = content[:_SNIFFED_BYTES]
    if head.startswith(_TNEF):  # which may hold a PDF within its first bytes
        return Kind.TNEF
    if b"%PDF-" in head[: _PDF_HEADER_WITHIN + 5]:
        # A mail or a text may speak of PDF; a PDF does not begin like a mail.
        return Kind.MAIL if _is_mail(head, hinted=False) else Kind.PDF
    if image_type(head) and not _is_mail(head, hinted=False):
        return Kind.IMAGE
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return sniff_zip(io.BytesIO(content))
    if head.startswith(_OLE):
        return _sniff_ole(content)
    if head[257:262] == b"ustar" or head.startswith(_PACKED):
        return Kind.TAR
    return _sniff_text(content, name.lower(), declared.lower())


def sniff_zip(stream: BinaryIO) -> Kind:
    """Return what a file that begins like a zip is."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return Kind.ZIP
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return Kind.XLSX
    if "word/document.xml" in names:
        return Kind.DOCX
    if "content.xml" in names and "mimetype" in names:
        stream.seek(0)
        return Kind.ODS if b"opendocument.spreadsheet" in stream.read(200) else Kind.UNKNOWN
    return Kind.UNKNOWN if "[Content_Types].xml" in names else Kind.ZIP


def _sniff_ole(content: bytes) -> Kind:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return Kind.ENCRYPTED_OFFICE
    if "__properties_version1.0".encode("utf-16-le") in content:
        return Kind.MSG
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return Kind.XLS
    return Kind.UNKNOWN


def _sniff_text(content: bytes, name: str, declared: str) -> Kind:
    head = content[:_SNIFFED_BYTES]
    if _is_mail(head, hinted=name.endswith(".eml") or declared == Kind.MAIL):
        return Kind.MAIL
    text = decode(head).text
    if len(_CONTROL.findall(text)) > len(text) * 0.02:
        return Kind.UNKNOWN
    if _HTML_START.match(text.lstrip("\ufeff")):
        return Kind.HTML
    if text.lstrip("\ufeff \r\n\t").startswith("<?xml"):
        return Kind.XML
    if len(_HTML_TAG.findall(text)) >= _HTML_MIN_TAGS and text.lstrip().startswith("<"):
        return Kind.HTML
    hinted = name.endswith((".csv", ".tsv", ".tab")) or declared in {
        "text/csv",
        "text/tab-separated-values",
    }
    return Kind.CSV if csv_delimiter(text, hinted=hinted) else Kind.TEXT


def _is_mail(head: bytes, *, hinted: bool) -> bool:
    """Return whether `head` begins with the header of a mail."""
    block = re.split(rb"\r?\n[ \t]*\r?\n", head.lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]
    lines = block.splitlines()
    # The last line may be cut.
    whole = lines[:-1] if len(block) >= len(head) - 4 and len(lines) > 1 else lines
    if not whole or not _HEADER_LINE.match(whole[0]):
        return False
    known = {m.group().lower().rstrip(b": \t") for m in _MAIL_FIELD.finditer(block)}
    known = {b"x-" if field.startswith(b"x-") else field for field in known}
    fitting = sum(1 for line in whole if _HEADER_LINE.match(line))
    if hinted:
        return len(known) >= 1
    # A spec sheet, too, may begin with "Date:" and "From:"; a mail names more, and nothing else.
    telling = known & {
        b"received",
        b"return-path",
        b"message-id",
        b"mime-version",
        b"delivered-to",
        b"content-type",
    }
    return fitting >= len(whole) * 0.9 and (
        (len(known) >= 3 and bool(telling))
        or len(known & {b"from", b"to", b"subject", b"date"}) >= 3
    )


def csv_delimiter(text: str, *, hinted: bool) -> str | None:
    """Return what separates the columns where `text` is a table, `None` where it is prose.

    Args:
        text: The beginning of the file.
        hinted: Its name says that it is a table, so that less evidence will do.
    """
    lines = text.splitlines()
    sample = lines[: -1 if len(text) >= _SNIFFED_BYTES - 4 else None] or lines
    for delimiter in "\t;|,":  # commas last: amounts hold them too
        try:
            rows = [
                r for r in csv.reader(sample[:_CSV_ROWS], delimiter=delimiter, strict=False) if r
            ]
        except csv.Error:
            continue
        widths = [len(row) for row in rows]
        if not widths or max(widths) < 2:
            continue
        if hinted:
            return delimiter
        usual = max(set(widths), key=widths.count)
        regular = widths.count(usual) >= len(widths) * 0.9
        columns = _CSV_MIN_COLUMNS if delimiter == "," else 2
        if regular and usual >= columns and len(widths) >= _CSV_MIN_ROWS:
            return delimiter
    return None
