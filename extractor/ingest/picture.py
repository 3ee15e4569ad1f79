"""A page as a picture, for the person who reviews it. Runs in the sandboxed process."""

from __future__ import annotations

import io
import math

import pypdfium2 as pdfium
from PIL import Image, ImageOps

from extractor.ingest.pdf import load_page, open_pdf
from extractor.ingest.problems import ProblemCode, failure
from extractor.ingest.sniff import Kind

# Sharp on a dense screen at the width of half a window; small print stays readable.
_WIDTH_PX = 1_500
_MAX_PIXELS = 12_000_000
_MAX_SCALE = 4.0


def page_png(content: bytes, kind: Kind, page_no: int, password: str | None = None) -> bytes:
    """Return a page as PNG, as it is displayed: turned, and cut to its visible area.

    Raises:
        DocumentError: the part has no picture of this page.
    """
    if kind is Kind.PDF:
        return _png(_pdf_page(content, page_no, password))
    if kind is Kind.IMAGE:
        return _png(_picture(content, page_no))
    raise failure(ProblemCode.UNSUPPORTED_TYPE)


def _pdf_page(content: bytes, page_no: int, password: str | None) -> Image.Image:
    document = open_pdf(content, password)
    if not 1 <= page_no <= len(document):
        raise failure(ProblemCode.DAMAGED_PAGE)
    try:
        page = load_page(document, page_no - 1)
        width, height = page.get_size()
        scale = min(_MAX_SCALE, _WIDTH_PX / max(width, 1), _largest(width, height))
        image: Image.Image = page.render(scale=scale).to_pil()
    except pdfium.PdfiumError as err:
        raise failure(ProblemCode.DAMAGED_PAGE) from err
    return image


def _picture(content: bytes, page_no: int) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = _MAX_PIXELS * 10
    try:
        image = Image.open(io.BytesIO(content))
        image.seek(page_no - 1)
        image.draft("RGB", (_WIDTH_PX, _WIDTH_PX))  # a photograph is made smaller while it is read
        turned = ImageOps.exif_transpose(image)
    except (OSError, EOFError, ValueError, SyntaxError, Image.DecompressionBombError) as err:
        raise failure(ProblemCode.DAMAGED_PAGE) from err
    if turned.width > _WIDTH_PX:
        height = max(1, round(turned.height * _WIDTH_PX / turned.width))
        turned = turned.resize((_WIDTH_PX, height))
    return turned


def _largest(width: float, height: float) -> float:
    return math.sqrt(_MAX_PIXELS / max(width * height, 1.0))


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    plain = image.convert("RGB") if image.mode not in ("L", "RGB") else image
    plain.save(stream, "PNG", compress_level=6)
    return stream.getvalue()
