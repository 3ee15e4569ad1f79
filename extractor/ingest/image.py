"""Pictures and scanned pages: read by OCR where it is installed, told as unread where not."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import pypdfium2 as pdfium
from PIL import Image, ImageOps

from extractor.core.document import Page
from extractor.ingest.events import Sink
from extractor.ingest.ocr import picture_of, read_picture
from extractor.ingest.problems import ProblemCode
from extractor.ingest.tesseract import SCAN_DPI, OcrFailedError, OcrTimeoutError

# What a picture that does not say is taken to have: a photograph's points mean nothing anyway.
_DEFAULT_DPI = 150.0
_MAX_PICTURE_PIXELS = 20_000_000
_DPI_RANGE = (50.0, 1_200.0)


@dataclass(frozen=True, slots=True)
class Scan:
    """A page without usable text.

    Attributes:
        page: What is known of it without looking at the picture.
        unread: The problem where nobody can look at it.
        picture: Gives it as a picture, with its pixels an inch.
    """

    page: Page
    unread: ProblemCode
    picture: Callable[[], tuple[Image.Image, float]]


def pdf_picture(page: pdfium.PdfPage) -> tuple[Image.Image, float]:
    """Return a page of a PDF as a picture, and its pixels an inch."""
    width, height = page.get_size()
    # A page may be of any size; its picture may not.
    scale = min(SCAN_DPI / 72, math.sqrt(_MAX_PICTURE_PIXELS / max(1.0, width * height)))
    return page.render(scale=scale, grayscale=True).to_pil(), scale * 72


def read_image(content: bytes, sink: Sink) -> None:
    """Give the pages of an image file to `sink`: one, or several of a TIFF."""
    number = 0
    try:
        for picture in picture_of(content):
            number += 1
            if sink.next_page_no() is None:
                return
            dpi = _dpi_of(picture)
            upright = ImageOps.exif_transpose(picture)
            width, height = (pixels * 72 / dpi for pixels in upright.size)
            page = Page(number, "", width=width, height=height)
            # Bound now: the next picture comes while this one may still be looked at.
            read_scan(Scan(page, ProblemCode.NO_TEXT_LAYER, _given(upright, dpi)), sink)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        if number == 0 and sink.next_page_no() is not None:
            number = 1
            sink.page(Page(1, ""))
        sink.problem(ProblemCode.DAMAGED_PAGE, page_no=number)


def read_scan(scan: Scan, sink: Sink) -> None:
    """Give a page to `sink` as OCR reads it, or as it is where that cannot be."""
    page, limits = scan.page, sink.limits
    problem: ProblemCode | None = None
    if not limits.ocr_command:
        problem = scan.unread
    elif sink.scans >= limits.ocr_pages:
        problem = ProblemCode.TOO_MANY_SCANS
    else:
        sink.scans += 1
        page, problem = _look(scan, sink)
    sink.page(page)
    if problem is not None:
        sink.problem(problem, page_no=page.page_no)


def _look(scan: Scan, sink: Sink) -> tuple[Page, ProblemCode | None]:
    picture, dpi = scan.picture()
    try:
        result = read_picture(picture, scan.page.page_no, dpi, sink.limits)
    except OcrTimeoutError:
        return scan.page, ProblemCode.PARSE_TIMEOUT
    except OcrFailedError:
        return scan.page, scan.unread
    if not result.page.words:
        nothing = scan.unread is ProblemCode.NO_TEXT_LAYER
        return scan.page, ProblemCode.NO_TEXT_FOUND if nothing else scan.unread
    return result.page, ProblemCode.UNCERTAIN_SCAN if result.is_uncertain else None


def _given(picture: Image.Image, dpi: float) -> Callable[[], tuple[Image.Image, float]]:
    return lambda: (picture, dpi)


def _dpi_of(picture: Image.Image) -> float:
    known = picture.info.get("dpi")
    dpi = float(known[0]) if isinstance(known, tuple) and known and known[0] else _DEFAULT_DPI
    return dpi if _DPI_RANGE[0] <= dpi <= _DPI_RANGE[1] else _DEFAULT_DPI
