"""mbox files of any size: streamed once, each message known by its offset.

A message begins at a line `From ` that a blank line (or the start of the file) precedes and a
header follows. Programs are careless about the blank line, so a line with sender, weekday and time
counts without one; a sentence that begins with "From " never has all that, and the lines of a
message that would are escaped by whoever wrote the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from extractor.ingest.collection import (
    Container,
    Found,
    Known,
    Locator,
    identity_of_mail,
    unescape_from,
)
from extractor.ingest.mail_date import date_of_mail

_BLOCK = 1 << 22
# A `From ` line and the header line after it; longer ones are not looked at to their end.
_LOOK_AHEAD = 2_048
_MARK = b"\nFrom "
_FROM_LINE = re.compile(
    rb"From (?:\S+@?\S*|-) .{0,80}?\d{1,2}:\d{2}[^\n]{0,200}\r?\n(?:>?From [^\n]*\n)?"
    rb"(?:[!-9;-~]+[ \t]*:|\r?\n)"
)
_STRICT = re.compile(rb"From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d")
_LOOSE = re.compile(rb"From [^\n]{0,300}\n(?:[!-9;-~]+[ \t]*:)")


def is_mbox(head: bytes) -> bool:
    """Return whether a file that begins with `head` is an mbox rather than one mail."""
    head = head.lstrip(b"\xef\xbb\xbf")
    return bool(_FROM_LINE.match(head) or _LOOSE.match(head)) and head.startswith(b"From ")


class Mbox:
    """The messages of an mbox file.

    Args:
        path: The file.
        max_bytes: A larger message is found, but only its beginning is looked at.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes

    def scan(self, cursor: str, known: Known) -> Iterator[tuple[Found | Container, str]]:
        """Yield the messages from the byte offset `cursor` on."""
        del known  # the cursor says it all: an mbox only grows at its end
        with self._path.open("rb") as stream:
            for start, end in boundaries(stream, int(cursor or 0)):
                yield self._message(stream, start, end), str(end)

    def _message(self, stream: BinaryIO, start: int, end: int) -> Found:
        position = stream.tell()
        stream.seek(start)
        content = stream.read(min(end - start, self._max_bytes + 1))
        stream.seek(position)
        body_at = content.find(b"\n") + 1  # behind the `From ` line
        message = content[body_at:]
        locator = Locator(
            str(self._path), start + body_at, end - start - body_at, escaped=b"\n>" in message
        )
        return Found(
            locator=locator,
            key=str(start),
            name=f"{self._path.name}#{start}",
            size=end - start - body_at,
            identity=identity_of_mail(unescape_from(message)),
            date=date_of_mail(message),
        )


def boundaries(stream: BinaryIO, start: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of every message from the offset `start` on, in constant memory."""
    size = os.fstat(stream.fileno()).st_size
    message_start = start
    position = start
    buffer = b""
    base = start  # offset of the buffer's first byte
    while position < size:
        stream.seek(position)
        block = stream.read(_BLOCK)
        if not block:
            break
        buffer += block
        position += len(block)
        last = position >= size
        search_to = len(buffer) if last else len(buffer) - _LOOK_AHEAD
        for at in _marks(buffer, search_to):
            if base + at + 1 > message_start:
                yield message_start, base + at + 1
                message_start = base + at + 1
        # Two bytes more: what stands before the mark decides, too.
        keep = min(len(buffer), _LOOK_AHEAD + len(_MARK) + 4)
        base += len(buffer) - keep
        buffer = buffer[-keep:]
    if message_start < size:
        yield message_start, size


def _marks(buffer: bytes, search_to: int) -> Iterator[int]:
    """Yield where in the buffer a line feed stands that a new message follows."""
    at = buffer.find(_MARK, 0, search_to)
    while at >= 0:
        if _begins_message(buffer, at):
            yield at
        at = buffer.find(_MARK, at + 1, search_to)


def _begins_message(buffer: bytes, at: int) -> bool:
    after = buffer[at + 1 : at + 1 + _LOOK_AHEAD]
    before = buffer[max(0, at - 2) : at]
    blank_line = before.endswith((b"\n", b"\n\r"))
    if blank_line:
        return bool(_FROM_LINE.match(after) or _LOOSE.match(after))
    return bool(_STRICT.match(after) and _FROM_LINE.match(after))
