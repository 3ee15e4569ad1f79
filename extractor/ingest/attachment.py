"""Files that come within others."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.ingest.normalise import clean_line

_MAX_NAME = 120


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with another: what its sender calls it, and its bytes."""

    name: str
    content: bytes
    declared: str = ""


def safe_name(name: str) -> str:
    """Return a file name without folders, control characters and undue length."""
    plain = clean_line(name).replace("\\", "/").rpartition("/")[2].strip()
    if len(plain) > _MAX_NAME:
        stem, dot, extension = plain.rpartition(".")
        keep = dot + extension if dot and len(extension) < 10 else ""
        plain = (stem if keep else plain)[: _MAX_NAME - len(keep)] + keep
    return plain
