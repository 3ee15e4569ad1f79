r"""The text of RTF as Outlook stores mail bodies: often HTML in disguise.

Outlook packs bodies with a small LZ scheme (MS-OXRTFCP) and wraps HTML in RTF (MS-OXRTFEX):
inside `\*\htmltag` groups stand the tags, between them the text, and what lies under `\htmlrtf` is
for RTF readers only. Anything else is read as plain RTF, its formatting dropped.
"""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

_HEADER = struct.Struct("<IIII")
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_WINDOW = 4_096
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_TOKEN = re.compile(rb"\\([a-z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}]+)", re.S)
# Groups whose content is no text of the mail.
_SILENT = frozenset(
    {b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"themedata", b"xmlnstbl"}
)
_WORDS = {
    b"par": "\n", b"line": "\n", b"tab": "\t", b"row": "\n", b"cell": " | ", b"emdash": "\u2014",
    b"endash": "\u2013", b"bullet": "\u2022", b"lquote": "\u2018", b"rquote": "\u2019",
    b"ldblquote": "\u201c", b"rdblquote": "\u201d",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n"}


def unpack_rtf(content: bytes, max_bytes: int) -> bytes:
    """Return the RTF of a packed property.

    Args:
        content: The property.
        max_bytes: Longest result.

    Raises:
        ValueError: it is damaged, or longer than `max_bytes`.
    """
    if len(content) < _HEADER.size:
        raise ValueError("too short")
    _, raw_size, kind, _ = _HEADER.unpack_from(content)
    if raw_size > max_bytes:
        raise ValueError("too long")
    body = content[_HEADER.size :]
    if kind == _PLAIN:
        return body[:raw_size]
    if kind != _COMPRESSED:
        raise ValueError("unknown packing")
    return _decompress(body, raw_size)


def _decompress(body: bytes, raw_size: int) -> bytes:
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b" "))
    write, out, at = len(_DICTIONARY), bytearray(), 0
    while at < len(body) and len(out) < raw_size:
        control = body[at]
        at += 1
        for bit in range(8):
            if at >= len(body) or len(out) >= raw_size:
                break
            if control >> bit & 1:
                if at + 1 >= len(body):
                    return bytes(out)
                token = body[at] << 8 | body[at + 1]
                at += 2
                offset, length = token >> 4, (token & 0xF) + 2
                if offset == write % _WINDOW:
                    return bytes(out)
                for step in range(length):
                    byte = window[(offset + step) % _WINDOW]
                    window[write % _WINDOW] = byte
                    write += 1
                    out.append(byte)
            else:
                window[write % _WINDOW] = body[at]
                write += 1
                out.append(body[at])
                at += 1
    return bytes(out)


def rtf_content(rtf: bytes) -> tuple[str, bool]:
    """Return the text of RTF, and whether it is HTML that was wrapped in it."""
    wrapped = b"\\fromhtml1" in rtf[:2_048]
    reader = _Reader(wrapped, _codepage(rtf))
    return "".join(reader.read(rtf)), wrapped


def _codepage(rtf: bytes) -> str:
    match = re.search(rb"\\ansicpg(\d+)", rtf[:2_048])
    name = f"cp{int(match.group(1))}" if match else "cp1252"
    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return "cp1252"


@dataclass(slots=True)
class _Group:
    """What holds within a pair of braces."""

    silent: bool = False
    only_rtf: bool = False
    tag: bool = False
    skipped_after_unicode: int = 1


class _Reader:
    def __init__(self, wrapped: bool, codepage: str) -> None:
        self._wrapped = wrapped
        self._codepage = codepage
        self._groups = [_Group()]
        self._pending = bytearray()  # bytes of the code page that may be half a character
        self._to_skip = 0
        self._starred = False

    def read(self, rtf: bytes) -> Iterator[str]:
        for match in _TOKEN.finditer(rtf):
            word, number, hexed, symbol, brace, text = match.groups()
            if hexed is not None:
                if self._skips():
                    continue
                if self._shown():
                    self._pending.append(int(hexed, 16))
                continue
            yield self._flush()
            if brace is not None:
                self._brace(brace)
            elif word is not None:
                yield self._word(word, int(number) if number else None)
            elif symbol is not None:
                yield self._symbol(symbol)
            else:
                yield self._text(text)
        yield self._flush()

    def _flush(self) -> str:
        text = self._pending.decode(self._codepage, "replace")
        self._pending.clear()
        return text

    def _shown(self) -> bool:
        group = self._groups[-1]
        if self._wrapped and (group.only_rtf and not group.tag):
            return False
        return not group.silent

    def _skips(self) -> bool:
        if self._to_skip:
            self._to_skip -= 1
            return True
        return False

    def _brace(self, brace: bytes) -> None:
        self._starred = False
        if brace == b"{":
            # Braces nested without end are no text.
            self._groups.append(replace(self._groups[-1]))
        elif len(self._groups) > 1:
            self._groups.pop()

    def _word(self, word: bytes, number: int | None) -> str:
        group = self._groups[-1]
        starred, self._starred = self._starred, False
        if word == b"htmltag" and starred:
            group.tag, group.silent = True, False
        elif starred or word in _SILENT:
            group.silent = True
        elif word == b"htmlrtf":
            group.only_rtf = number != 0
        elif word == b"uc":
            group.skipped_after_unicode = max(0, number or 0)
        elif word == b"u" and number is not None:
            self._to_skip = group.skipped_after_unicode
            return chr(number % 65_536) if self._shown() else ""
        elif self._shown() and word in _WORDS:
            return _WORDS[word]
        return ""

    def _symbol(self, symbol: bytes) -> str:
        if symbol == b"*":
            self._starred = True
            return ""
        return _SYMBOLS.get(symbol, "") if self._shown() else ""

    def _text(self, text: bytes) -> str:
        plain = text.replace(b"\r", b"").replace(b"\n", b"")
        if self._to_skip:
            skipped = min(self._to_skip, len(plain))
            self._to_skip -= skipped
            plain = plain[skipped:]
        return plain.decode(self._codepage, "replace") if self._shown() else ""
