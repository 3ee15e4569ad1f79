import io
import unicodedata

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from extractor.core.document import Page
from extractor.ingest.normalise import clean_text
from tests.unit.ingest.builders import codes_of, lines_at, make_pdf, text_of
from tests.unit.ingest.conftest import Reading


def word_box(page: Page, text: str) -> tuple[float, ...]:
    (box,) = [w.bbox for w in page.words if page.text[w.span.start : w.span.end] == text]
    return tuple(box)


def changed(content: bytes, change: object) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    change(writer)  # type: ignore[operator]
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_words_of_a_line_are_joined_by_one_blank_and_columns_by_two(read: Reading) -> None:
    content = make_pdf(
        lines_at((72, 700, "Article no."), (200, 700, "4021/K"), (72, 680, "Made in Italy"))
    )
    assert text_of(read(content)) == "Article no.  4021/K\nMade in Italy"


def test_boxes_are_points_from_the_top_left_of_the_page(read: Reading) -> None:
    page = read(make_pdf(lines_at((72, 742, "Wool")))).parts[0].pages[0]
    x0, top, x1, bottom = word_box(page, "Wool")
    assert x0 == pytest.approx(72, abs=1)
    assert 88 < top < 95 < 100 <= bottom < 106
    assert 90 < x1 < 100
    assert (page.width, page.height) == (595, 842)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_turned_to_be_upright_reads_like_an_upright_one(read: Reading, turn: int) -> None:
    width, height = (400, 300) if turn in {0, 180} else (300, 400)

    def draw(canvas: Canvas) -> None:
        # Drawn so that, with the page turned clockwise by `turn`, it stands at (50, 40) upright.
        canvas.setPageRotation(turn)
        if turn == 90:
            canvas.translate(width, 0)
        elif turn == 180:
            canvas.translate(width, height)
        elif turn == 270:
            canvas.translate(0, height)
        canvas.rotate(turn)
        canvas.drawString(50, 260, "Art. 4021")
        canvas.drawString(50, 240, "Wool")

    page = read(make_pdf(draw, size=(400, 300))).parts[0].pages[0]
    assert page.text == "Art. 4021\nWool"
    assert (page.width, page.height) == (400, 300)
    x0, top, _, bottom = word_box(page, "4021")
    assert x0 == pytest.approx(72, abs=2)
    assert top < 40 < bottom


def test_boxes_count_from_the_visible_part_of_a_cropped_page(read: Reading) -> None:
    content = make_pdf(lines_at((100, 500, "Wool")), cropBox=(50, 100, 450, 600))
    page = read(content).parts[0].pages[0]
    x0, top, _, bottom = word_box(page, "Wool")
    assert x0 == pytest.approx(50, abs=1)
    assert top < 100 < bottom
    assert (page.width, page.height) == (400, 500)


def test_text_along_the_margin_comes_after_the_upright_text(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(20, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "internal use")
        canvas.restoreState()
        canvas.drawString(72, 600, "Art. 4021")

    assert text_of(read(make_pdf(draw))) == "Art. 4021\n\ninternal use"


def test_columns_of_prose_are_read_one_after_the_other(read: Reading) -> None:
    left = [f"left line {n} has many plain words here" for n in range(8)]
    right = [f"right row {n} has other plain words too" for n in range(8)]
    placed = [(60.0, 700 - 14 * n, text) for n, text in enumerate(left)]
    placed += [(320.0, 700 - 14 * n, text) for n, text in enumerate(right)]
    text = text_of(read(make_pdf(lines_at(*placed))))
    assert text.replace("\n\n", "\n").split("\n") == left + right


def test_rows_of_a_table_stay_rows_however_long(read: Reading) -> None:
    placed = []
    for n in range(12):
        y = 700 - 14 * n
        placed += [(60.0, y, f"40{n:02d}/K"), (160.0, y, "85% wool 15% silk"), (320.0, y, "navy")]
    lines = text_of(read(make_pdf(lines_at(*placed)))).split("\n")
    assert lines == [f"40{n:02d}/K | 85% wool 15% silk | navy" for n in range(12)]


def test_text_printed_twice_to_look_bold_is_read_once(read: Reading) -> None:
    content = make_pdf(lines_at((72, 700, "Cashmere"), (72.3, 700, "Cashmere")))
    assert text_of(read(content)) == "Cashmere"


def test_a_raised_exponent_stays_with_its_unit(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(72, 700, "320 g/m")
        canvas.setFont("Helvetica", 6)
        canvas.drawString(72 + canvas.stringWidth("320 g/m", "Helvetica", 10), 704, "2")

    assert text_of(read(make_pdf(draw))) == "320 g/m2"


def test_what_is_typed_into_a_form_field_is_text(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "Origin:")
        canvas.acroForm.textfield(name="o", value="Italy", x=140, y=690, width=120, height=20)

    assert text_of(read(make_pdf(draw))) == "Origin:  Italy"


def test_a_page_of_drawings_asks_for_a_text_layer_and_the_others_are_read(read: Reading) -> None:
    document = read(
        make_pdf(lambda c: c.rect(10, 10, 200, 200, fill=1), lines_at((72, 700, "Wool")))
    )
    assert [(p.code, p.page_no) for p in document.problems] == [("no_text_layer", 1)]
    assert [page.text for page in document.parts[0].pages] == ["", "Wool"]


def test_an_encrypted_pdf_opens_with_its_password_and_only_with_it(read: Reading) -> None:
    plain = make_pdf(lines_at((72, 700, "secret price 84,50")))
    content = changed(plain, lambda w: w.encrypt("open", algorithm="AES-256"))
    assert text_of(read(content, password="open")) == "secret price 84,50"
    for password in (None, "wrong"):
        document = read(content, password=password)
        assert codes_of(document) == ["encrypted_pdf"]
        assert document.parts == ()


def test_files_embedded_in_a_pdf_are_parts(read: Reading) -> None:
    xml = b"<?xml version='1.0'?><Item><ID>4012345001235</ID></Item>"
    content = changed(
        make_pdf(lines_at((72, 700, "Invoice"))), lambda w: w.add_attachment("f.xml", xml)
    )
    document = read(content, name="invoice.pdf")
    assert [part.name for part in document.parts] == ["invoice.pdf", "f.xml"]
    assert text_of(document, 1) == "Item ID: 4012345001235"


@pytest.mark.parametrize("content", [b"%PDF-1.7\nnothing more", b"%PDF-1.4" + bytes(3_000)])
def test_a_pdf_that_cannot_be_opened_is_told_as_damaged(read: Reading, content: bytes) -> None:
    document = read(content)
    assert codes_of(document) == ["damaged_pdf"]
    assert document.media_type == "application/pdf"


def test_a_pdf_cut_in_half_never_raises(read: Reading) -> None:
    whole = make_pdf(*[lines_at((72, 700, f"page {n}")) for n in range(3)])
    for share in (0.3, 0.6, 0.9):
        assert read(whole[: int(len(whole) * share)]).doc_id.startswith("sha256:")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    placed=st.lists(
        st.tuples(
            st.floats(20, 500),
            st.floats(20, 800),
            st.text(st.characters(max_codepoint=255), max_size=15),
        ),
        max_size=12,
    ),
    turn=st.sampled_from([0, 90, 180, 270]),
)
def test_every_word_stands_in_the_text_at_its_span(
    read: Reading, placed: list[tuple[float, float, str]], turn: int
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        lines_at(*placed)(canvas)

    document = read(make_pdf(draw))
    for page in (page for part in document.parts for page in part.pages):
        covered = 0
        for word in page.words:
            text = page.text[word.span.start : word.span.end]
            assert text
            assert not any(c.isspace() for c in text)
            assert word.span.start >= covered
            assert not page.text[covered : word.span.start].strip(" |\n")
            assert word.bbox.x0 <= word.bbox.x1
            assert word.bbox.top <= word.bbox.bottom
            covered = word.span.end
        assert covered == len(page.text)
        assert unicodedata.normalize("NFC", page.text) == page.text
        assert clean_text(page.text) == page.text
