"""PDFs: text with boxes by PDFium, page by page; metadata and embedded files.

Boxes are in points with the origin at the top left of the page as displayed: CropBox and rotation
are undone here, once. Filled form fields and typed comments are part of the page's text: they are
drawn into the page before it is read.

PDFium is not thread-safe and its memory errors are fatal: only run this in the sandbox.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extractor.core.document import Page
from extractor.core.geometry import BBox
from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.events import Sink
from extractor.ingest.limits import Limits
from extractor.ingest.normalise import clean_line
from extractor.ingest.pdf_layout import lay_out
from extractor.ingest.pdf_words import Glyph
from extractor.ingest.problems import ProblemCode, failure

_METADATA = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate")
_MAX_METADATA = 1_000
_WHITE = frozenset({0x09, 0x0A, 0x0B, 0x0C, 0x0D})
_SOFT_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
# A loose box higher than so many tight ones comes from a font that lies about its size.
_MAX_LOOSE_HEIGHT = 4.0
# Where more than this share of the characters stands for nothing, the text layer is no text.
_MAX_UNKNOWN_SHARE = 0.4
_DRAWN_ANNOTATIONS = frozenset(
    {pdfium_c.FPDF_ANNOT_WIDGET, pdfium_c.FPDF_ANNOT_FREETEXT, pdfium_c.FPDF_ANNOT_STAMP}
)


def parse_pdf(
    name: str, content: bytes, sink: Sink, limits: Limits, password: str | None = None
) -> list[Attachment]:
    """Give the pages of a PDF to `sink`; return the files embedded in it.

    Raises:
        DocumentError: it is encrypted (`encrypted_pdf`) or cannot be opened (`damaged_pdf`).
    """
    document = open_pdf(content, password)
    try:
        count = len(document)
        if count == 0:
            raise failure(ProblemCode.DAMAGED_PDF)
        sink.begin(name, "application/pdf", _metadata(document, count))
        for index in range(count):
            page_no = sink.next_page_no()
            if page_no is None:
                break
            sink.at(name, page_no)
            _read_page(document, index, sink, limits.max_page_characters)
        sink.at(name)
        return list(_embedded(document, limits))
    finally:
        document.close()


def open_pdf(content: bytes, password: str | None) -> pdfium.PdfDocument:
    """Open a PDF.

    Raises:
        DocumentError: it is encrypted (`encrypted_pdf`) or cannot be opened (`damaged_pdf`).
    """
    try:
        document = pdfium.PdfDocument(content, password=password)
    except pdfium.PdfiumError as err:
        encrypted = err.err_code in {pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY}
        code = ProblemCode.ENCRYPTED_PDF if encrypted else ProblemCode.DAMAGED_PDF
        raise failure(code) from err
    return document


def _read_page(document: pdfium.PdfDocument, index: int, sink: Sink, max_characters: int) -> None:
    page_no = index + 1
    try:
        page = load_page(document, index)
    except pdfium.PdfiumError:
        sink.page(Page(page_no, ""))
        sink.problem(ProblemCode.DAMAGED_PAGE, page_no=page_no)
        return
    width, height = page.get_size()
    try:
        textpage = page.get_textpage()
    except pdfium.PdfiumError:
        sink.page(Page(page_no, "", width=width, height=height))
        sink.problem(ProblemCode.DAMAGED_PAGE, page_no=page_no)
        return
    reader = _PageReader(page, textpage, max_characters)
    laid_out = lay_out(page_no, reader.pieces(), width, height)
    if reader.unknown > reader.known * _MAX_UNKNOWN_SHARE and reader.unknown:
        sink.page(laid_out)
        sink.problem(ProblemCode.UNREADABLE_TEXT_LAYER, page_no=page_no)
    else:
        sink.page(laid_out)
        if not laid_out.text and _shows_something(page):
            sink.problem(ProblemCode.NO_TEXT_LAYER, page_no=page_no)
    if reader.cut:
        sink.problem(ProblemCode.PAGE_TOO_LONG, page_no=page_no)
    textpage.close()
    page.close()


def load_page(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """Load a page, with what stands in its form fields and comments drawn into it."""
    page = document[index]
    if _has_drawn_annotations(page):
        drawn = pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY)
        if drawn == pdfium_c.FLATTEN_SUCCESS:
            page.close()
            page = document[index]
    return page


def _has_drawn_annotations(page: pdfium.PdfPage) -> bool:
    for number in range(min(pdfium_c.FPDFPage_GetAnnotCount(page), 1_000)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, number)
        if annotation:
            subtype = pdfium_c.FPDFAnnot_GetSubtype(annotation)
            pdfium_c.FPDFPage_CloseAnnot(annotation)
            if subtype in _DRAWN_ANNOTATIONS:
                return True
    return False


def _shows_something(page: pdfium.PdfPage) -> bool:
    count: int = pdfium_c.FPDFPage_CountObjects(page)
    return count > 0


class _PageReader:
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

    def pieces(self) -> Iterator[list[Glyph]]:
        """Yield the characters between two blanks, in the order of the file."""
        piece: list[Glyph] = []
        for index in range(self._count):
            code = pdfium_c.FPDFText_GetUnicode(self._textpage, index)
            text = self._character(index, code)
            if not text or text.isspace():
                if piece and (text or code < 0x20):
                    yield piece
                    piece = []
                continue
            piece.append(Glyph(text, self._box(index), self._turn(index)))
        if piece:
            yield piece

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
                return self._displayed(*box)
        return self._displayed(*tight)

    def _displayed(self, x0: float, y0: float, x1: float, y1: float) -> BBox:
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


def _metadata(document: pdfium.PdfDocument, pages: int) -> dict[str, str]:
    values = {"pages": str(pages)}
    for key in _METADATA:
        value = clean_line(document.get_metadata_value(key))[:_MAX_METADATA]
        if value:
            values[key.lower()] = value
    return values


def _embedded(document: pdfium.PdfDocument, limits: Limits) -> Iterator[Attachment]:
    """Yield the files embedded in the PDF, such as the XML of an electronic invoice."""
    for number in range(min(document.count_attachments(), limits.max_parts)):
        try:
            attachment = document.get_attachment(number)
            name = safe_name(attachment.get_name()) or f"attachment-{number + 1}"
            data = bytes(attachment.get_data())
        except pdfium.PdfiumError:
            continue
        yield Attachment(name, data)
