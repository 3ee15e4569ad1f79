"""PDFs: text with boxes by PDFium, page by page; metadata and embedded files.

Boxes are in points with the origin at the top left of the page as displayed: CropBox and rotation
are undone here, once. Filled form fields and typed comments are part of the page's text: they are
drawn into the page before it is read.

PDFium is not thread-safe and its memory errors are fatal: only run this in the sandbox.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from extractor.core.document import Page
from extractor.ingest.attachment import Attachment, safe_name
from extractor.ingest.events import Sink
from extractor.ingest.image import Scan, pdf_picture, read_scan
from extractor.ingest.limits import Limits
from extractor.ingest.normalise import clean_line
from extractor.ingest.pdf_glyphs import PageReader
from extractor.ingest.pdf_layout import lay_out
from extractor.ingest.pdf_rules import rules_of
from extractor.ingest.problems import ProblemCode, failure

_METADATA = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate")
_MAX_METADATA = 1_000
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
    reader = PageReader(page, textpage, max_characters)
    rules = rules_of(page, reader.displayed)
    laid_out = lay_out(page_no, reader.pieces(), (width, height), rules)
    picture = partial(pdf_picture, page)
    if reader.unknown > reader.known * _MAX_UNKNOWN_SHARE and reader.unknown:
        read_scan(Scan(laid_out, ProblemCode.UNREADABLE_TEXT_LAYER, picture), sink)
    elif not laid_out.text and _shows_something(page):
        read_scan(Scan(laid_out, ProblemCode.NO_TEXT_LAYER, picture), sink)
    else:
        sink.page(laid_out)
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
