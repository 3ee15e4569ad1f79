"""The public record JSON: an array of records, or one record a line."""

from __future__ import annotations

from typing import TextIO

from extractor.core.record import Record

_INDENT = 2


class JsonLinesWriter:
    """One record a line, written as soon as it is there."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, record: Record) -> None:
        """Write one line."""
        self._stream.write(record.to_json() + "\n")
        self._stream.flush()

    def close(self) -> None:
        """Do nothing: every line is complete."""


class JsonWriter:
    """An indented array of records, written as it grows; `[]` where there were none."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._count = 0

    def write(self, record: Record) -> None:
        """Write one element of the array."""
        self._stream.write(",\n" if self._count else "[\n")
        self._stream.write(record.model_dump_json(by_alias=True, indent=_INDENT))
        self._count += 1

    def close(self) -> None:
        """Close the array."""
        self._stream.write("\n]\n" if self._count else "[]\n")
