"""Bytes on disk, named by their hash: no name that a user gave ever becomes a path."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from extractor.storage.errors import NotFoundError, StorageError, StorageFullError

_DOCUMENT_ID = re.compile(r"sha256:([0-9a-f]{64})")
_DERIVED_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,60}")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def document_id(content: bytes) -> str:
    """Return the id of a document: `sha256:` and the hash of its bytes."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


class StagedFile:
    """Bytes that are safely on disk, but not yet in their place."""

    def __init__(self, staged: Path, place: Path) -> None:
        self._staged = staged
        self._place = place

    def put(self) -> None:
        """Move the bytes to their place; takes no time and no room."""
        with _translated():
            self._place.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):  # put before, by a try that was repeated
                self._staged.replace(self._place)
            _sync_folder(self._place.parent)

    def drop(self) -> None:
        """Forget the bytes; after `put` this does nothing."""
        with contextlib.suppress(OSError):
            self._staged.unlink(missing_ok=True)


class FileStore:
    """The bytes of documents, and what was derived of them, below one folder.

    `documents/ab/abcd...` holds the bytes; `derived/ab/abcd.../NAME` what can be made again from
    them (parsed text, page images), which goes when the document goes.

    Args:
        folder: Made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._documents = folder / "documents"
        self._derived = folder / "derived"
        self._staging = folder / "staging"

    def stage(self, content: bytes) -> StagedFile:
        """Write bytes to disk without putting them in their place yet.

        Raises:
            StorageFullError: no room is left.
        """
        return StagedFile(self._written(content), self._place(document_id(content)))

    def content(self, doc_id: str) -> bytes:
        """Return the bytes of a document.

        Raises:
            NotFoundError: they are not here.
        """
        return self._read(self._place(doc_id), doc_id)

    def has(self, doc_id: str) -> bool:
        """Return whether the bytes of a document are here."""
        return self._place(doc_id).is_file()

    def put_derived(self, doc_id: str, name: str, content: bytes) -> None:
        """Keep something that was made from a document, in place of what had this name.

        Raises:
            StorageFullError: no room is left.
        """
        file = StagedFile(self._written(content), self._derived_place(doc_id, name))
        file.put()

    def derived(self, doc_id: str, name: str) -> bytes | None:
        """Return what was kept under `name`, or `None`."""
        place = self._derived_place(doc_id, name)
        return place.read_bytes() if place.is_file() else None

    def erase(self, doc_id: str) -> None:
        """Remove the bytes of a document and everything that was derived of them."""
        with _translated():
            folder = self._derived_folder(doc_id)
            if folder.is_dir():
                for path in folder.iterdir():
                    path.unlink(missing_ok=True)
                folder.rmdir()
            self._place(doc_id).unlink(missing_ok=True)

    def ids(self, *, older_than_s: float) -> Iterator[str]:
        """Yield the ids of all documents whose bytes are here for some time."""
        limit = time.time() - older_than_s
        for path in sorted(self._documents.glob("*/*")):
            if path.stat().st_mtime < limit:
                yield f"sha256:{path.name}"

    def sweep_staging(self, *, older_than_s: float) -> int:
        """Remove what was staged and never put, by processes that were killed meanwhile."""
        limit = time.time() - older_than_s
        stale = [p for p in self._staging.glob("*") if p.is_file() and p.stat().st_mtime < limit]
        for path in stale:
            path.unlink(missing_ok=True)
        return len(stale)

    def _written(self, content: bytes) -> Path:
        path = self._staging / uuid4().hex
        with _translated():
            self._staging.mkdir(parents=True, exist_ok=True)
            try:
                with path.open("xb") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
            except OSError:
                path.unlink(missing_ok=True)
                raise
        return path

    def _read(self, path: Path, doc_id: str) -> bytes:
        try:
            return path.read_bytes()
        except FileNotFoundError as err:
            raise NotFoundError(f"The bytes of {doc_id} are not here.") from err

    def _place(self, doc_id: str) -> Path:
        digest = _digest(doc_id)
        return self._documents / digest[:2] / digest

    def _derived_folder(self, doc_id: str) -> Path:
        digest = _digest(doc_id)
        return self._derived / digest[:2] / digest

    def _derived_place(self, doc_id: str, name: str) -> Path:
        if not _DERIVED_NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a derived file")
        return self._derived_folder(doc_id) / name


def _digest(doc_id: str) -> str:
    match = _DOCUMENT_ID.fullmatch(doc_id)
    if match is None:
        raise NotFoundError("There is no such document: ids look like sha256:<64 digits>.")
    return match[1]


def _sync_folder(folder: Path) -> None:
    """Make a rename outlive a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except OSError as err:
        if err.errno in _FULL:
            raise StorageFullError(
                "There is no room left for files. Free or add disk space where SPECLOOM_HOME is; "
                "nothing that was accepted is lost."
            ) from err
        raise StorageError(
            f"A file cannot be written ({err.strerror}). Check the folder SPECLOOM_HOME."
        ) from err
