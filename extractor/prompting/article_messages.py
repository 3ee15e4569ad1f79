"""Messages that are sent on: what they tell is no history, but what the sender passes on."""

from __future__ import annotations

import re

from extractor.core.geometry import CharSpan

_SENT_ON = re.compile(
    r"forward(?:ed|ing)|inoltrat|transféré|réexpédié|weitergeleitet|reenviad|encaminhad|iletil(?:en|miş)"
    r"|yönlendiril|转发|轉寄|転送",
    re.I,
)
_SUBJECT = re.compile(
    r"(?mi)^subject:[ \t]*(?:(?:re|r|aw|sv|ynt|antw|回复|答复)[ \t]*[:：][ \t]*)*"
    r"(?:fwd?|wg|i|tr|rv|enc|ilt|i̇lt|转发|轉寄|転送)[ \t]*[:：]"
)
_HEAD = 200  # characters in which a message that is sent on says so


def is_sent_on(text: str, quoted: CharSpan) -> bool:
    """Return whether the range of a page that repeats a message does so to send it on."""
    head = text[max(0, quoted.start - _HEAD // 2) : quoted.start + _HEAD]
    return _SENT_ON.search(head) is not None or _SUBJECT.search(text, 0, quoted.start) is not None
