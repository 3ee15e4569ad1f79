"""Where many documents come from: what can be scanned for items, and how one item is read again.

A scan yields items in a fixed order, each with a `Locator` that says where its bytes are; the bytes
themselves are read when the item's turn comes. So an archive of any size is planned in the memory
of its largest message, and a run that was stopped finds every item again.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from extractor.core.document import Source
from extractor.errors import DocumentError
from extractor.ingest.archive import read_member
from extractor.ingest.limits import Limits
from extractor.ingest.problems import ProblemCode, failure


class SourceKind(StrEnum):
    """What a batch can take its items from."""

    FILE = "file"
    FOLDER = "folder"
    MAILDIR = "maildir"
    MBOX = "mbox"
    ZIP = "zip"
    TAR = "tar"
    PST = "pst"
    IMAP = "imap"


@dataclass(frozen=True, slots=True)
class Locator:
    """Where the bytes of an item are.

    Attributes:
        path: A file: the item itself, or what it lies in.
        offset: First byte within the file.
        length: Bytes from there; `None` is all of the file.
        member: Name within a zip.
        escaped: The bytes are a message of an mbox, whose `From ` lines are escaped.
    """

    path: str
    offset: int = 0
    length: int | None = None
    member: str = ""
    escaped: bool = False

    def to_json(self) -> str:
        """Return the stored form."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Locator:
        """Return the locator of a stored form."""
        return cls(**json.loads(text))


@dataclass(frozen=True, slots=True)
class Found:
    """An item of a scan.

    Attributes:
        locator: Where its bytes are.
        key: Names the item within its source; the same on every scan while it is unchanged.
        name: For people.
        size: In bytes.
        identity: Equal for equal content, wherever it turns up.
        date: When it was sent or last changed; with a time zone.
    """

    locator: Locator
    key: str
    name: str
    size: int
    identity: str
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class Container:
    """A file met in a scan that holds items of its own."""

    kind: SourceKind
    path: Path


Known = Callable[[str], bool]


class Collection(Protocol):
    """Something that holds items."""

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield what is in it with the cursor from which a later scan goes on.

        Args:
            cursor: Where an earlier scan stopped; empty at first.
            known: Whether an item with this key was taken already: it need not be yielded again.
        """
        ...


def read_item(name: str, locator: Locator, limits: Limits) -> Source:
    """Return an item as a source.

    Raises:
        DocumentError: it is too large, gone, or can no longer be read.
    """
    return Source(name, _unescaped(locator, _bytes_of(locator, limits)))


def identity_of_file(content: bytes) -> str:
    """Return what tells a file from others."""
    return hashlib.sha256(content).hexdigest()


def identity_of_mail(content: bytes) -> str:
    """Return what tells a mail from others: line ends and blank lines at the end do not count.

    The same mail has other line ends in an mbox than in an `.eml` file.
    """
    lines = content.replace(b"\r\n", b"\n").rstrip(b"\n")
    return hashlib.sha256(lines).hexdigest()


def unescape_from(content: bytes) -> bytes:
    """Undo what an mbox does to lines that begin with `From `."""
    if b"\n>" not in content:
        return content
    lines = content.split(b"\n")
    return b"\n".join(
        line[1:] if line[:1] == b">" and line.lstrip(b">")[:5] == b"From " else line
        for line in lines
    )


def _bytes_of(locator: Locator, limits: Limits) -> bytes:
    try:
        if locator.member:
            return _member(locator, limits)
        with Path(locator.path).open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            length = size - locator.offset if locator.length is None else locator.length
            if length > limits.max_bytes:
                raise failure(ProblemCode.TOO_LARGE)
            stream.seek(locator.offset)
            return stream.read(length)
    except OSError as err:
        raise DocumentError(
            f"The file cannot be opened ({err.strerror or err}). Check that it is still there.",
            code="file_unreadable",
        ) from err


def _member(locator: Locator, limits: Limits) -> bytes:
    try:
        with zipfile.ZipFile(locator.path) as archive:
            return read_member(archive, locator.member, limits)
    except (zipfile.BadZipFile, KeyError) as err:
        raise failure(ProblemCode.DAMAGED_ARCHIVE) from err


def _unescaped(locator: Locator, content: bytes) -> bytes:
    return unescape_from(content) if locator.escaped else content
