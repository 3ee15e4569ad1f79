"""From the paths of a command line to files, and from files to sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from extractor.core.document import Problem, Source
from training_data.annotations import ANNOTATIONS_FILE
from training_data.answers import SUFFIX

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read. `name` is what records and tables call it."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file whose bytes were not taken in, and why."""

    name: str
    doc_id: str
    problem: Problem


def find_files(paths: Iterable[Path]) -> list[InputFile]:
    """Return the files that `paths` name, folders searched through, each file once.

    Files of one folder come in the order of their names; hidden files in folders are left out, and
    so is what people wrote down about the documents: answers and annotations. A file found in a
    folder is named by its path below that folder, a lone file by its own name.
    """
    found: dict[Path, InputFile] = {}
    for path in paths:
        if path.is_dir():
            for inner in sorted(path.rglob("*")):
                below = inner.relative_to(path)
                hidden = any(part.startswith(".") for part in below.parts)
                said = inner.name.endswith(SUFFIX) or inner.name == ANNOTATIONS_FILE
                if inner.is_file() and not hidden and not said:
                    found.setdefault(inner.resolve(), InputFile(inner, below.as_posix()))
        else:
            found.setdefault(path.resolve(), InputFile(path, path.name))
    return list(found.values())


def read_source(file: InputFile, *, max_file_mb: int) -> Source | UnreadFile:
    """Return the bytes of `file`, or why they were not taken in; a huge file is only hashed."""
    try:
        if file.path.stat().st_size > max_file_mb * _MEGABYTE:
            return _too_large(file, max_file_mb)
        return Source(file.name, file.path.read_bytes())
    except OSError as err:
        message = f"The file cannot be opened ({err.strerror}). Check its permissions."
        return UnreadFile(file.name, "", Problem("file_unreadable", message))


def _too_large(file: InputFile, max_file_mb: int) -> UnreadFile:
    with file.path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    message = f"The file is larger than {max_file_mb} MB. Split it, or raise SPECLOOM_MAX_FILE_MB."
    return UnreadFile(file.name, f"sha256:{digest}", Problem("too_large", message))
