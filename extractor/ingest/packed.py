"""Zip and tar archives as collections of items, whatever their size.

A zip's members are read where they lie, a tar's too, by their offset. A compressed tar has no
places to jump to: its members are unpacked once into the run's folder, a file each, named by their
content.
"""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from extractor.core.document import Source
from extractor.errors import DocumentError
from extractor.ingest.archive import is_clutter, read_member
from extractor.ingest.collection import (
    Container,
    Found,
    Known,
    Locator,
    identity_of_file,
    identity_of_mail,
)
from extractor.ingest.limits import Limits
from extractor.ingest.mail_date import date_of_mail
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.sniff import Kind, sniff
from extractor.ingest.spool import Spool


class ZipArchive:
    """The members of a zip.

    Args:
        path: The file.
        limits: Caps on each member.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._limits = limits

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield the members that are not known, in the archive's order.

        A member that cannot be unpacked is an item all the same: reading it will say why.
        """
        del cursor
        try:
            archive = zipfile.ZipFile(self._path)
        except (zipfile.BadZipFile, OSError, ValueError) as err:
            raise failure(ProblemCode.DAMAGED_ARCHIVE) from err
        with archive:
            for entry in archive.infolist():
                key = f"{entry.filename}|{entry.CRC}|{entry.file_size}"
                if entry.is_dir() or is_clutter(entry.filename) or known(key):
                    continue
                yield self._item(archive, entry, key), ""

    def _item(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, key: str) -> Found:
        try:
            content = read_member(archive, entry.filename, self._limits)
            identity, date = identity_and_date(Source(entry.filename, content))
        except (DocumentError, KeyError):
            identity, date = f"unread:{self._path}:{key}", None
        return Found(
            locator=Locator(str(self._path), member=entry.filename),
            key=key,
            name=f"{self._path.name}/{entry.filename}",
            size=entry.file_size,
            identity=identity,
            date=date or _zip_date(entry),
        )


class TarArchive:
    """The files of a tar.

    Args:
        path: The file.
        limits: Caps on each member.
        spool: Takes the members of a compressed tar.
    """

    def __init__(self, path: Path, limits: Limits, spool: Spool) -> None:
        self._path = path
        self._limits = limits
        self._spool = spool

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield the members that are not known, in the archive's order.

        Raises:
            DocumentError: the archive is damaged; what came before has been given.
        """
        del cursor
        try:
            with tarfile.open(self._path, mode="r|*") as archive:
                packed = _is_packed(self._path)
                for entry in archive:
                    key = f"{entry.name}|{entry.size}|{entry.offset_data}"
                    if not entry.isreg() or is_clutter(entry.name) or known(key):
                        continue
                    yield self._item(archive, entry, key, packed=packed), ""
        except (tarfile.TarError, OSError, EOFError, ValueError) as err:
            raise failure(ProblemCode.DAMAGED_ARCHIVE) from err

    def _item(
        self, archive: tarfile.TarFile, entry: tarfile.TarInfo, key: str, *, packed: bool
    ) -> Found:
        stream = archive.extractfile(entry)
        # One byte more than is taken, so that reading it will say that it is too large.
        content = stream.read(self._limits.max_bytes + 1) if stream else b""
        identity, date = identity_and_date(Source(entry.name, content))
        if packed:
            locator = Locator(str(self._spool.put(content)))
        else:
            locator = Locator(str(self._path), entry.offset_data, entry.size)
        return Found(
            locator=locator,
            key=key,
            name=f"{self._path.name}/{entry.name}",
            size=entry.size,
            identity=identity,
            date=date or datetime.fromtimestamp(entry.mtime, tz=UTC),
        )


def identity_and_date(source: Source) -> tuple[str, datetime | None]:
    """Return what tells an item from others, and when it was sent where it is a mail."""
    if sniff(source.content, name=source.name) is Kind.MAIL:
        return identity_of_mail(source.content), date_of_mail(source.content)
    return identity_of_file(source.content), None


def _is_packed(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(512)[257:262] != b"ustar"


def _zip_date(entry: zipfile.ZipInfo) -> datetime | None:
    try:
        return datetime(*entry.date_time, tzinfo=UTC)
    except ValueError:
        return None
