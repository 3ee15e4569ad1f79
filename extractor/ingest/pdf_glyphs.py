"""The characters of a PDF page, each with its box as displayed.

Only run this in the sandbox, see `extractor.ingest.pdf`.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extractor.core.geometry import BBox
from extractor.ingest.pdf_words import Glyph

_WHITE = frozenset({0x09, 0x0A, 0x0B, 0x0C, 0x0D})
_SOFT_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
# A loose box higher than so many tight ones comes from a font that lies about its size.
_MAX_LOOSE_HEIGHT = 4.0
_MAX_FONT_NAME = 200
_BOLD = re.compile(rb"bold|black|heavy|demi", re.I)


class PageReader:
    """Reads the characters of one page.

    Attributes:
        known: Characters that stand for something.
        unknown: Characters that the font does not map to any.
        cut: Whether there were more than are read.
    """

    def __init__(
        self, page: pdfium.PdfPage, textpage: pdfium.PdfTextPage, max_characters: int
    ) -> None:
        self.known = 0
        self.unknown = 0
        self._textpage = textpage
        self._quarter_turns = (page.get_rotation() // 90) % 4
        self._area = page.get_bbox()
        count = textpage.count_chars()
        # Blanks and line ends count as well, hence the doubled cap.
        self._count = min(count, max_characters * 2)
        self.cut = count > self._count
        self._loose = pdfium_c.FS_RECTF()
        self._edges = tuple(ctypes.c_double() for _ in range(4))
        self._font = (ctypes.c_ubyte * _MAX_FONT_NAME)()
        self._flags = ctypes.c_int()
        self._bold: dict[bytes, bool] = {}

    def pieces(self) -> Iterator[list[Glyph]]:
        """Yield the characters between two blanks, in the order of the file."""
        piece: list[Glyph] = []
        bold = spaced = False
        for index in range(self._count):
            code = pdfium_c.FPDFText_GetUnicode(self._textpage, index)
            text = self._character(index, code)
            if not text or text.isspace():
                spaced = spaced or bool(text and not self._is_generated(index))
                if piece and (text or code < 0x20):
                    yield piece
                    piece = []
                continue
            if not piece:
                bold = self._is_bold(index)
            piece.append(Glyph(text, self._box(index), self._turn(index), bold, spaced))
            spaced = False
        if piece:
            yield piece

    def _is_generated(self, index: int) -> bool:
        """Return whether PDFium guessed this blank or line end from the places of characters."""
        found: int = pdfium_c.FPDFText_IsGenerated(self._textpage, index)
        return found == 1

    def _is_bold(self, index: int) -> bool:
        """Return whether the font of a character says that it is bold."""
        length = pdfium_c.FPDFText_GetFontInfo(
            self._textpage, index, self._font, _MAX_FONT_NAME, self._flags
        )
        name = bytes(self._font[: min(length, _MAX_FONT_NAME)]).rstrip(b"\0")
        found = self._bold.get(name)
        if found is None:
            found = self._bold[name] = _BOLD.search(name) is not None
        return found

    def _character(self, index: int, code: int) -> str:
        """Return the character, empty where it shows nothing or is not known."""
        if code in _SOFT_HYPHENS:
            return "-" if pdfium_c.FPDFText_IsHyphen(self._textpage, index) == 1 else ""
        if code < 0x20 and code not in _WHITE:
            self.unknown += 1
            return ""
        if 0xE000 <= code <= 0xF8FF or code == 0xFFFD:
            self.unknown += 1
            # Private characters are bullets and logos; as text they would only mislead.
            return ""
        if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            return ""
        text = chr(code)
        if not text.isspace():
            if text.isalnum() or not self._is_unmapped(index):
                self.known += 1
            else:
                self.unknown += 1
        return text

    def _is_unmapped(self, index: int) -> bool:
        """Return whether the font does not say what the character is, so that PDFium guessed."""
        found: int = pdfium_c.FPDFText_HasUnicodeMapError(self._textpage, index)
        return found == 1

    def _box(self, index: int) -> BBox:
        """Return the box of a character as displayed, as high as its line where possible."""
        left, right, bottom, top = self._edges
        loose = self._loose
        found = pdfium_c.FPDFText_GetLooseCharBox(self._textpage, index, loose)
        pdfium_c.FPDFText_GetCharBox(self._textpage, index, left, right, bottom, top)
        tight = (left.value, bottom.value, right.value, top.value)
        if found:
            box = (loose.left, loose.bottom, loose.right, loose.top)
            if _is_sane(box, tight):
                return self.displayed(*box)
        return self.displayed(*tight)

    def displayed(self, x0: float, y0: float, x1: float, y1: float) -> BBox:
        """Turn user space (origin bottom left, neither cropped nor rotated) into the display's."""
        left, bottom, right, top = self._area
        x0, x1 = min(x0, x1), max(x0, x1)
        y0, y1 = min(y0, y1), max(y0, y1)
        if self._quarter_turns == 1:
            return BBox(y0 - bottom, x0 - left, y1 - bottom, x1 - left)
        if self._quarter_turns == 2:
            return BBox(right - x1, y0 - bottom, right - x0, y1 - bottom)
        if self._quarter_turns == 3:
            return BBox(top - y1, right - x1, top - y0, right - x0)
        return BBox(x0 - left, top - y1, x1 - left, top - y0)

    def _turn(self, index: int) -> int:
        """Return the direction of reading as displayed, in quarter turns counter-clockwise."""
        angle: float = pdfium_c.FPDFText_GetCharAngle(self._textpage, index)
        if not math.isfinite(angle) or angle < 0:
            return 0
        # PDFium counts clockwise.
        clockwise = round(angle / (math.pi / 2))
        turn: int = (-clockwise - self._quarter_turns) % 4
        return turn


def _is_sane(loose: tuple[float, ...], tight: tuple[float, ...]) -> bool:
    if not all(map(math.isfinite, loose)):
        return False
    height = abs(loose[3] - loose[1])
    tight_height = abs(tight[3] - tight[1])
    width = abs(tight[2] - tight[0])
    if height <= 0 or loose[2] == loose[0]:
        return False
    # Low characters (a hyphen, a full stop) are judged by their width.
    return height <= _MAX_LOOSE_HEIGHT * max(tight_height, width, 2.0)
