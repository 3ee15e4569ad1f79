"""Zip and tar, opened with their true sizes counted: what they say of themselves may be a lie."""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator

from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.limits import Limits
from extractor.ingest.problems import ProblemCode, failure

_CHUNK = 1 << 16
_ENCRYPTED_FLAG = 0x1
# Small members may be packed better than any ratio: a megabyte of blanks harms nobody.
_ALWAYS_ALLOWED_BYTES = 5_000_000
_FAILURES = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    lzma.LZMAError,
    tarfile.TarError,
)
# What archive programs add of their own.
_CLUTTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def check_archive(content: bytes, limits: Limits, damaged: ProblemCode) -> None:
    """Unpack every member once, keeping nothing, to know that it is safe to open.

    Raises:
        DocumentError: it is a bomb (`archive_bomb`), encrypted (`encrypted_archive`) or damaged
            (the code `damaged`).
    """
    for _ in _members(content, limits, damaged, keep=False):
        pass


def unpack(content: bytes, limits: Limits) -> Iterator[Attachment]:
    """Yield the files of an archive.

    Raises:
        DocumentError: it is a bomb, encrypted or damaged; at the member that shows it.
    """
    for name, data in _members(content, limits, ProblemCode.DAMAGED_ARCHIVE, keep=True):
        if not is_clutter(name):
            yield Attachment(safe_name(name) or "file", data)


def unpack_tar(content: bytes, limits: Limits) -> Iterator[Attachment]:
    """Yield the files of a tar, compressed or not; links and devices are left out.

    Raises:
        DocumentError: it is a bomb or damaged; at the member that shows it.
    """
    total = 0
    packed = max(_ALWAYS_ALLOWED_BYTES, len(content) * limits.max_ratio)
    allowed = min(packed, limits.max_unpacked_bytes)
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r|*") as archive:
            for number, entry in enumerate(archive):
                total += entry.size
                if number >= limits.max_entries or total > allowed:
                    raise failure(ProblemCode.ARCHIVE_BOMB)
                stream = archive.extractfile(entry) if entry.isreg() else None
                if stream is not None and not is_clutter(entry.name):
                    yield Attachment(safe_name(entry.name) or "file", stream.read())
    except _FAILURES as err:
        raise failure(ProblemCode.DAMAGED_ARCHIVE) from err


def read_member(archive: zipfile.ZipFile, name: str, limits: Limits) -> bytes:
    """Return one member of an open zip.

    Raises:
        DocumentError: it is a bomb, too large, encrypted or damaged.
        KeyError: there is no such member.
    """
    entry = archive.getinfo(name)
    if entry.flag_bits & _ENCRYPTED_FLAG:
        raise failure(ProblemCode.ENCRYPTED_ARCHIVE)
    if entry.file_size > limits.max_bytes:
        raise failure(ProblemCode.TOO_LARGE)
    try:
        return _read(archive, entry, limits, 0, keep=True)[0]
    except _FAILURES as err:
        raise failure(ProblemCode.DAMAGED_ARCHIVE) from err


def is_clutter(name: str) -> bool:
    """Return whether an archive program, not a person, put this member there."""
    return any(mark in name for mark in _CLUTTER)


def _members(
    content: bytes, limits: Limits, damaged: ProblemCode, *, keep: bool
) -> Iterator[tuple[str, bytes]]:
    total = 0
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > limits.max_entries:
                raise failure(ProblemCode.ARCHIVE_BOMB)
            for entry in entries:
                if entry.is_dir():
                    continue
                if entry.flag_bits & _ENCRYPTED_FLAG:
                    raise failure(ProblemCode.ENCRYPTED_ARCHIVE)
                data, size = _read(archive, entry, limits, total, keep=keep)
                total += size
                yield entry.filename, data
    except _FAILURES as err:
        raise failure(damaged) from err


def _read(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limits: Limits, total: int, *, keep: bool
) -> tuple[bytes, int]:
    """Read one member, counting; return its bytes (none unless to be kept) and its true size."""
    allowed = max(_ALWAYS_ALLOWED_BYTES, entry.compress_size * limits.max_ratio)
    allowed = min(allowed, limits.max_unpacked_bytes - total)
    kept = bytearray()
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > allowed:
                raise failure(ProblemCode.ARCHIVE_BOMB)
            if keep:
                kept += chunk
    return bytes(kept), size
