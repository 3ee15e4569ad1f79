"""When a mail was sent, from its first bytes alone: a batch asks this of every message it finds."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_HEADER_BYTES = 65_536
_DATE = re.compile(rb"(?im)^date:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)")


def date_of_mail(content: bytes) -> datetime | None:
    """Return the date that a mail names, in UTC where it names no zone; `None` if unreadable."""
    head = content[:_HEADER_BYTES].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    match = _DATE.search(head)
    if match is None:
        return None
    try:
        date = parsedate_to_datetime(" ".join(match.group(1).decode("latin-1").split()))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
