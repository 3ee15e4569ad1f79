"""From what a user names to a collection: a path by its content, an IMAP folder by its address."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from extractor.errors import ConfigError
from extractor.ingest.collection import Collection, SourceKind
from extractor.ingest.folder import Folder, SingleFile, container_kind, is_maildir
from extractor.ingest.imap import ImapAddress, ImapFolder
from extractor.ingest.limits import Limits
from extractor.ingest.mbox import Mbox
from extractor.ingest.packed import TarArchive, ZipArchive
from extractor.ingest.pst import PstFile
from extractor.ingest.spool import Spool


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """What collections need to know.

    Attributes:
        spool: Folder for what has to be unpacked or fetched.
        limits: Caps on each item.
        imap_password: Of the IMAP user.
    """

    spool: Path
    limits: Limits = field(default_factory=Limits)
    imap_password: str = ""


def kind_of(source: str) -> SourceKind:
    """Return what a source is.

    Raises:
        ConfigError: there is nothing there (code `source_missing`).
    """
    if source.startswith(("imap://", "imaps://")):
        return SourceKind.IMAP
    path = Path(source)
    if path.is_dir():
        return SourceKind.MAILDIR if is_maildir(path) else SourceKind.FOLDER
    if not path.is_file():
        raise ConfigError(f"There is no {source}. Check the path.", code="source_missing")
    return container_kind(path) or SourceKind.FILE


def open_collection(kind: SourceKind, source: str, settings: SourceSettings) -> Collection:
    """Return the collection of a source.

    Raises:
        ConfigError: it cannot be opened as it is named.
    """
    path, limits = Path(source), settings.limits
    if kind is SourceKind.IMAP:
        spool = Spool(settings.spool / "imap")
        address = ImapAddress.parse(source)
        return ImapFolder(address, settings.imap_password, spool, limits.max_bytes)
    if kind is SourceKind.MBOX:
        return Mbox(path, limits.max_bytes)
    if kind is SourceKind.ZIP:
        return ZipArchive(path, limits)
    if kind is SourceKind.TAR:
        return TarArchive(path, limits, Spool(settings.spool / "tar"))
    if kind is SourceKind.PST:
        return PstFile(path, settings.spool)
    if kind is SourceKind.FILE:
        return SingleFile(path, limits.max_bytes)
    return Folder(path, limits.max_bytes)
