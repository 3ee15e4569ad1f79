"""Words of a PDF page: what has one box, with its text as pages hold it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from extractor.core.geometry import BBox, union
from extractor.ingest.normalise import clean_characters


class Glyph(NamedTuple):
    """A character as it stands on the page.

    Attributes:
        text: Usually one character.
        bbox: As displayed.
        turn: Direction of reading as displayed, in quarter turns counter-clockwise.
        bold: Whether its font calls itself so.
        spaced: Whether the file has a blank before it; PDFium guesses others from the distance.
    """

    text: str
    bbox: BBox
    turn: int
    bold: bool = False
    spaced: bool = False


def words_of(glyphs: list[Glyph]) -> Iterator[tuple[str, BBox]]:
    """Yield the words of a run: all of it, but every character of scripts without blanks."""
    part: list[Glyph] = []
    for glyph in glyphs:
        # A mark joins the character before it, or it would not be in NFC.
        joins = not part or unicodedata.category(glyph.text[:1] or " ")[0] == "M"
        if not joins and (_stands_alone(glyph.text) or _stands_alone(part[-1].text)):
            yield from _word(part)
            part = []
        part.append(glyph)
    yield from _word(part)


def _word(glyphs: list[Glyph]) -> Iterator[tuple[str, BBox]]:
    text = "".join(clean_characters("".join(glyph.text for glyph in glyphs)).split())
    box = union(glyph.bbox for glyph in glyphs)
    if text and box is not None:
        yield text, box


def _stands_alone(text: str) -> bool:
    """Return whether this is a character of Chinese or Japanese, which set no blanks."""
    code = ord(text[0]) if text else 0
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFFEF
        or (0x20000 <= code <= 0x3FFFF)
    )
