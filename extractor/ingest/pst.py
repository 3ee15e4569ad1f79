"""Outlook data files (.pst): taken apart by `readpst` of Debian's pst-utils, folder by folder.

`readpst` is a C program that reads a foreign file, so it runs as a process of its own with limits
on memory, time and written bytes. It writes an mbox for each mail folder; those are read like any
other.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from extractor.errors import ConfigError
from extractor.ingest.collection import Container, Found, Known, SourceKind
from extractor.ingest.problems import ProblemCode, failure

_DONE = ".done"
_MEMORY_BYTES = 2 << 30
# Attachments grow by a third in an mbox; more is no honest data file.
_MAX_GROWTH = 3
_BASE_BYTES = 100_000_000
_SECONDS_PER_GIGABYTE = 3_600
_BASE_SECONDS = 120


class PstFile:
    """The mail folders of a .pst file, as mbox files.

    Args:
        path: The file.
        spool: Folder of the run for what is unpacked.
    """

    def __init__(self, path: Path, spool: Path) -> None:
        self._path = path
        mark = f"{path.resolve()}|{path.stat().st_size}|{path.stat().st_mtime_ns}"
        self._folder = spool / f"pst-{hashlib.sha256(mark.encode()).hexdigest()[:16]}"

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield an mbox for each mail folder.

        Raises:
            ConfigError: `readpst` is not installed (code `readpst_missing`).
            DocumentError: it cannot read the file (code `damaged_archive`).
        """
        del cursor, known
        if not (self._folder / _DONE).exists():
            self._unpack()
        for path in sorted(self._folder.rglob("*")):
            if path.is_file() and path.name != _DONE and path.stat().st_size:
                yield Container(SourceKind.MBOX, path), ""

    def _unpack(self) -> None:
        program = shutil.which("readpst")
        if program is None:
            raise ConfigError(
                "Outlook data files (.pst) need readpst. Debian, Ubuntu: apt install pst-utils; "
                "macOS: brew install libpst.",
                code="readpst_missing",
            )
        shutil.rmtree(self._folder, ignore_errors=True)  # what a killed try left
        self._folder.mkdir(parents=True)
        size = self._path.stat().st_size
        # -r: an mbox per folder; -t e: mails only; -D: deleted ones stay deleted by default.
        command = [program, "-q", "-r", "-t", "e", "-o", str(self._folder), str(self._path)]
        if _run(command, size) != 0:
            raise failure(ProblemCode.DAMAGED_ARCHIVE)
        (self._folder / _DONE).touch()


def _run(command: list[str], size: int) -> int:
    written = size * _MAX_GROWTH + _BASE_BYTES

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_FSIZE, (written, written))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    seconds = _BASE_SECONDS + size * _SECONDS_PER_GIGABYTE // 1_000_000_000
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=limit,
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return -signal.SIGKILL
    finally:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
