"""Folders of files and Maildirs, walked in the order of their names."""

from __future__ import annotations

import os
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from extractor.ingest.collection import (
    Container,
    Found,
    Known,
    Locator,
    SourceKind,
    identity_of_file,
    identity_of_mail,
)
from extractor.ingest.mail_date import date_of_mail
from extractor.ingest.mbox import is_mbox
from extractor.ingest.sniff import Kind, sniff, sniff_zip

_HEAD_BYTES = 65_536
_PST_MAGIC = b"!BDN"
# Mails of a Maildir lie in these two; `tmp` holds those that are still being delivered.
_MAILDIR = ("cur", "new")


class Folder:
    """The files below a folder; archives among them are told as containers.

    Args:
        path: The folder.
        max_bytes: A larger file is an item, too, but is not hashed to its end.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield every file that is not known yet. There is no cursor: files come and go."""
        del cursor
        for path in files_below(self._path):
            key = file_key(self._path, path)
            if key is None or known(key):
                continue
            kind = container_kind(path)
            if kind is not None:
                yield Container(kind, path), ""
            else:
                found = file_item(path, key, path.relative_to(self._path).as_posix(), self)
                if found is not None:
                    yield found, ""

    @property
    def max_bytes(self) -> int:
        """Largest file that is hashed to its end."""
        return self._max_bytes


class SingleFile:
    """A lone file that is an item itself."""

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self.max_bytes = max_bytes

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield the file unless it is known."""
        del cursor
        key = file_key(self._path.parent, self._path)
        if key is not None and not known(key):
            found = file_item(self._path, key, self._path.name, self)
            if found is not None:
                yield found, ""


def is_maildir(path: Path) -> bool:
    """Return whether a folder is a Maildir."""
    return all((path / name).is_dir() for name in _MAILDIR)


def container_kind(path: Path) -> SourceKind | None:
    """Return what a file that holds items of its own is; `None` for a document."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError:
        return None
    if head.startswith(_PST_MAGIC):
        return SourceKind.PST
    if is_mbox(head) and not _is_lone_mail(path, head):
        return SourceKind.MBOX
    if head.startswith(b"PK\x03\x04"):
        return SourceKind.ZIP if _is_plain_zip(path) else None
    return SourceKind.TAR if _is_tar(path, head) else None


def files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in the order of names, hidden ones left out.

    A folder's entries are in memory, never the whole tree. Of a Maildir its mails are given, those
    in its subfolders (`.Sent`) too.
    """
    maildir = is_maildir(folder)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        hidden = entry.name.startswith(".")
        if entry.is_dir(follow_symlinks=False):
            if maildir and not hidden and entry.name not in _MAILDIR:
                continue
            if not hidden or is_maildir(Path(entry.path)):
                yield from files_below(Path(entry.path))
        elif entry.is_file() and not hidden and not maildir:
            yield Path(entry.path)


def file_key(root: Path, path: Path) -> str | None:
    """Return what names a file as it is now; `None` where it is gone."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return f"{path.relative_to(root).as_posix()}|{stat.st_size}|{stat.st_mtime_ns}"


def file_item(path: Path, key: str, name: str, owner: Folder | SingleFile) -> Found | None:
    """Return the item of a file; `None` where it cannot be opened."""
    try:
        stat = path.stat()
        with path.open("rb") as stream:
            content = stream.read(owner.max_bytes + 1)
    except OSError:
        return None
    is_mail = sniff(content[:_HEAD_BYTES], name=name) is Kind.MAIL
    date = date_of_mail(content) if is_mail else None
    return Found(
        locator=Locator(str(path)),
        key=key,
        name=name,
        size=stat.st_size,
        identity=identity_of_mail(content) if is_mail else identity_of_file(content),
        date=date or datetime.fromtimestamp(stat.st_mtime, tz=UTC),
    )


def _is_lone_mail(path: Path, head: bytes) -> bool:
    """Return whether this is one mail that was saved with its `From ` line."""
    return path.suffix.lower() == ".eml" and head.count(b"\nFrom ") == 0


def _is_plain_zip(path: Path) -> bool:
    """Return whether a zip is an archive rather than an office document."""
    try:
        # Its list of members stands at the end: office files are told apart on the whole.
        with path.open("rb") as stream:
            return sniff_zip(stream) is Kind.ZIP
    except OSError:
        return False


def _is_tar(path: Path, head: bytes) -> bool:
    packed = head.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"))
    if not packed and head[257:262] != b"ustar":
        return False
    try:
        with tarfile.open(path, mode="r|*") as archive:
            return archive.next() is not None
    except (tarfile.TarError, OSError, EOFError, ValueError):
        return False
