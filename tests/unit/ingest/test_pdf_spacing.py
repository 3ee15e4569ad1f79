import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.unit.ingest.builders import lines_at, make_pdf, text_of
from tests.unit.ingest.conftest import Reading


def tracked(text: str, space: float) -> bytes:
    def draw(canvas: Canvas) -> None:
        line = canvas.beginText(50, 700)
        line.setFont("Helvetica", 10)
        line.setCharSpace(space)
        line.textOut(text)
        canvas.drawText(line)

    return make_pdf(draw)


@pytest.mark.parametrize("space", [0.3, 0.8, 1.2, 1.5, 2.0, 3.0, 4.0])
def test_letter_spaced_words_are_words_however_wide(read: Reading, space: float) -> None:
    page = read(tracked("ROBE CÉLESTINE 2026", space)).parts[0].pages[0]
    assert page.text == "ROBE CÉLESTINE 2026"
    first, second, _ = (word.bbox for word in page.words)
    assert first.x0 == pytest.approx(50, abs=1)
    assert first.x1 < second.x0
    assert second.x1 - second.x0 > 50


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("S o l i t ä r r i n g", "Solitärring"),
        ("H E R B S T / W I N T E R   2 0 2 6", "HERBST/WINTER 2026"),
        ("S M L XL XXL", "S M L XL XXL"),
        ("A B C D E F", "A B C D E F"),
        ("19 x 9,5 x 2 cm", "19 x 9,5 x 2 cm"),
        ("6 7 8 9", "6 7 8 9"),
    ],
)
def test_blanks_between_letters_go_only_where_they_spell_a_word(
    read: Reading, typed: str, meant: str
) -> None:
    assert text_of(read(make_pdf(lines_at((50, 700, typed))))) == meant


def test_pieces_without_a_blank_between_them_are_one_word(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(50, 700, "Art.")
        canvas.drawString(50 + canvas.stringWidth("Art.", "Helvetica", 10) + 1.1, 700, "-Nr.")

    assert text_of(read(make_pdf(draw))) == "Art.-Nr."
