"""Zip-based files, opened with their true sizes counted: what a zip says of itself may be a lie."""

from __future__ import annotations

import io
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
        if not any(mark in name for mark in _CLUTTER):
            yield Attachment(safe_name(name) or "file", data)


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
