"""Scans and photographs, read by the Tesseract of this machine."""

import io
import shutil
from collections.abc import Iterator

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from extractor.core.document import Document, RegionKind, Source
from extractor.core.geometry import BBox
from extractor.ingest.limits import Limits
from extractor.ingest.ocr import UNREADABLE_MARK
from extractor.ingest.router import Ingestor
from extractor.ingest.straighten import Turn, skew_of, straightened
from extractor.ingest.tesseract import installed_languages, parse_tsv, tesseract
from tests.unit.ingest.builders import codes_of, lines_at, make_mail, make_pdf, text_of

LINES = (
    "Articolo 4021/K Cardigan donna",
    "Composizione 85% lana 15% seta",
    "Made in Italy, fornitore Valdossola",
    "Prezzo listino EUR 84,50",
    "Consegna in sei settimane dalla conferma",
)
needs_tesseract = pytest.mark.skipif(not tesseract(), reason="Tesseract is not installed")


def sheet(size: int = 44) -> Image.Image:
    picture = Image.new("L", (1240, 900), 255)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size)
    for row, line in enumerate(LINES):
        draw.text((100, 100 + row * 120), line, fill=0, font=font)
    return picture


def png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", dpi=(150, 150))
    return buffer.getvalue()


def scanned_pdf(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.convert("RGB").save(buffer, "PDF", resolution=150)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def ocr() -> Iterator[Ingestor]:
    command = tesseract()
    languages = installed_languages(command, "eng+ita")
    with Ingestor(Limits(ocr_command=command, ocr_languages=languages)) as ingestor:
        yield ingestor


def read(ingestor: Ingestor, content: bytes) -> Document:
    return ingestor.parse(Source("scan", content))


@needs_tesseract
def test_a_scanned_page_of_a_pdf_is_read_with_boxes_where_the_words_stand(ocr: Ingestor) -> None:
    document = read(ocr, scanned_pdf(sheet()))
    page = document.parts[0].pages[0]
    assert page.text.split("\n\n")[0].startswith("Articolo 4021/K Cardigan donna")
    assert "85% lana 15% seta" in page.text
    assert not document.problems
    word = next(w for w in page.words if page.text[slice(*w.span)] == "Composizione")
    x0, top, x1, bottom = word.bbox
    assert x0 == pytest.approx(48, abs=3)  # 100 of 150 pixels an inch, in points
    assert 100 < top < bottom < 140
    assert x1 < page.width / 2


@needs_tesseract
@pytest.mark.parametrize("degrees", [90, 180, 270, 3.5, -4])
def test_turned_and_crooked_pages_are_righted_and_boxes_stand_on_the_page_as_displayed(
    ocr: Ingestor, degrees: float
) -> None:
    turned = sheet().rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    document = read(ocr, png(turned))
    page = document.parts[0].pages[0]
    assert "85% lana 15% seta" in page.text
    assert "4021/K" in page.text
    word = next(w for w in page.words if page.text[slice(*w.span)] == "Articolo")
    assert _ink(turned, word.bbox) > 0.04
    assert page.width == pytest.approx(turned.width * 72 / 150, abs=1)


def _ink(picture: Image.Image, box: BBox) -> float:
    pixels = picture.crop(tuple(round(edge * 150 / 72) for edge in box))  # type: ignore[arg-type]
    return 1 - sum(pixels.tobytes()) / 255 / (pixels.width * pixels.height)


@needs_tesseract
def test_what_cannot_be_read_with_certainty_is_marked_and_not_guessed(ocr: Ingestor) -> None:
    picture = sheet()
    smeared = picture.crop((90, 320, 700, 430)).filter(ImageFilter.GaussianBlur(9))
    picture.paste(smeared, (90, 320))
    document = read(ocr, png(picture))
    page = document.parts[0].pages[0]
    assert "Italy" not in page.text
    assert "85% lana 15% seta" in page.text
    marked = [page.text[slice(*r.span)] for r in page.regions if r.kind is RegionKind.UNREADABLE]
    if marked:  # else Tesseract saw no writing there at all
        assert set("".join(marked)) <= {UNREADABLE_MARK, " "}
        assert codes_of(document) == ["uncertain_scan"]


@needs_tesseract
def test_a_picture_without_writing_says_that_none_was_found(ocr: Ingestor) -> None:
    picture = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(picture).ellipse((200, 150, 600, 450), fill="navy")
    assert codes_of(read(ocr, png(picture))) == ["no_text_found"]


@needs_tesseract
def test_a_pasted_specification_in_a_mail_is_a_part_of_it(ocr: Ingestor) -> None:
    mail = make_mail("see the picture")
    mail.add_attachment(png(sheet()), maintype="image", subtype="png", filename="spec.png")
    document = read(ocr, bytes(mail))
    assert [part.name for part in document.parts] == ["body", "spec.png"]
    assert "4021/K" in text_of(document, 1)


@needs_tesseract
def test_a_page_with_text_is_not_looked_at_and_more_scans_than_may_be_are_told() -> None:
    limits = Limits(ocr_command=tesseract(), ocr_pages=0)
    with Ingestor(limits) as ingestor:
        assert not read(ingestor, make_pdf(lines_at((72, 700, "Art. 4021")))).problems
        assert codes_of(read(ingestor, scanned_pdf(sheet()))) == ["too_many_scans"]


@needs_tesseract
def test_a_scan_that_takes_too_long_costs_its_page_and_time_spent_on_it_is_not_parsing() -> None:
    slow = shutil.which("sleep")
    assert slow
    with Ingestor(Limits(ocr_command=slow, ocr_page_s=0.3)) as ingestor:
        # `sleep stdin` ends at once with an error: nothing is read.
        assert codes_of(read(ingestor, png(sheet()))) == ["no_text_found"]


def test_without_tesseract_scans_say_what_to_install() -> None:
    with Ingestor(Limits()) as ingestor:
        document = read(ingestor, scanned_pdf(sheet()))
    assert codes_of(document) == ["no_text_layer"]
    assert "Tesseract" in document.problems[0].message


@pytest.mark.parametrize("degrees", [-5.0, -1.2, 0.0, 2.4, 6.0])
def test_the_skew_of_a_page_is_found_to_a_fraction_of_a_degree(degrees: float) -> None:
    turned = sheet().rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    assert skew_of(turned) == pytest.approx(degrees, abs=0.25)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("skew", [0.0, 5.0])
def test_boxes_find_back_to_where_they_were_before_the_page_was_turned(
    quarters: int, skew: float
) -> None:
    picture = Image.new("L", (400, 300), 255)
    ImageDraw.Draw(picture).rectangle((60, 40, 100, 60), fill=0)
    turn = Turn(quarters, skew)
    upright = straightened(picture, turn)
    found = upright.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert found
    back = turn.undo(found, upright.size, picture.size)
    assert back == pytest.approx((60, 40, 101, 61), abs=5)


def test_lines_of_tesseracts_output_that_are_no_words_are_left_out() -> None:
    rows = ["level\tpage", "5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t96.5\tlana", "5\t1\t1\t1\t1\t2\t1"]
    rows += ["4\t1\t1\t1\t1\t0\t1\t2\t3\t4\t-1\t", "5\t1\t1\t1\t1\t3\tx\t2\t3\t4\t5\tbad"]
    (word,) = parse_tsv("\n".join(rows))
    assert (word.text, word.confidence, word.box) == ("lana", 96.5, (10, 20, 40, 60))
