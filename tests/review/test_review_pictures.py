"""Pictures of pages agree with the boxes of words, however a page is turned or cut."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from reportlab.pdfgen.canvas import Canvas

from extractor.core.document import Source
from extractor.ingest.limits import Limits
from extractor.ingest.router import Ingestor
from extractor.review.pictures import PagePictures
from extractor.storage.intake import Upload
from tests.review.conftest import Site


def pdf(turn: int, *, cropped: bool) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(400, 600))
    canvas.setFont("Helvetica", 24)
    canvas.drawString(150, 300, "WORDS")
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(stream))
    page = writer.pages[0]
    page.rotate(turn)
    if cropped:
        page.cropbox = RectangleObject((100, 200, 380, 500))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_the_box_of_a_word_lies_on_its_ink(site: Site, turn: int, cropped: bool) -> None:
    content = pdf(turn, cropped=cropped)
    (accepted,) = site.store.intake.accept([Upload("w.pdf", content, "auto", "r", "t")], None)
    with Ingestor() as ingestor:
        page = ingestor.parse(Source("w.pdf", content)).page("w.pdf", 1)
    pictures = PagePictures(site.store.documents, Limits())
    png = pictures.get(accepted.document.id, "w.pdf", 1)
    assert png
    image = Image.open(io.BytesIO(png)).convert("L")
    assert image.width / image.height == pytest.approx(page.width / page.height, abs=0.01)
    (word,) = page.words
    by = image.width / page.width
    box = tuple(round(edge * by) for edge in word.bbox)
    inside = image.crop(box)  # type: ignore[arg-type]
    dark = sum(value < 128 for value in inside.tobytes())
    everywhere = sum(value < 128 for value in image.tobytes())
    assert dark > 0.95 * everywhere > 0
    assert pictures.get(accepted.document.id, "w.pdf", 1) == png


def test_a_photograph_is_shown_upright_and_small_enough(site: Site) -> None:
    stream = io.BytesIO()
    picture = Image.new("RGB", (3000, 2000), "white")
    exif = picture.getexif()
    exif[0x0112] = 6  # the camera was turned
    picture.save(stream, "JPEG", exif=exif)
    upload = Upload("photo.jpg", stream.getvalue(), "auto", "r", "t")
    (accepted,) = site.store.intake.accept([upload], None)
    pictures = PagePictures(site.store.documents, Limits())
    png = pictures.get(accepted.document.id, "photo.jpg", 1)
    assert png
    image = Image.open(io.BytesIO(png))
    assert image.width == 1500
    assert image.height > image.width


def test_a_page_that_cannot_be_drawn_has_no_picture(site: Site) -> None:
    upload = Upload("x.pdf", b"%PDF-1.4 nothing", "auto", "r", "t")
    (accepted,) = site.store.intake.accept([upload], None)
    pictures = PagePictures(site.store.documents, Limits())
    assert pictures.get(accepted.document.id, "x.pdf", 1) is None
    assert pictures.get(accepted.document.id, "../../etc/passwd", 1) is None
