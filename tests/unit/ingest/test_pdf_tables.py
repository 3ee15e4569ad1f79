import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from extractor.core.document import Page
from extractor.ingest.normalise import clean_text
from tests.unit.ingest.builders import Draw, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

COLUMNS = (50.0, 120.0, 260.0, 420.0)
HEADER = ("^Art.", "^Name", "^Material", "^Price")


def put(canvas: Canvas, *placed: tuple[float, float, str], size: float = 9) -> None:
    """Draw texts at (x, y from the bottom), in bold where they begin with `^`."""
    for x, y, text in placed:
        canvas.setFont("Helvetica-Bold" if text.startswith("^") else "Helvetica", size)
        canvas.drawString(x, y, text.removeprefix("^"))


def row(canvas: Canvas, y: float, *texts: str | None) -> None:
    put(canvas, *[(x, y, text) for x, text in zip(COLUMNS, texts, strict=False) if text])


def seen(read: Reading, draw: Draw) -> list[str]:
    return text_of(read(make_pdf(draw))).split("\n")


def test_cells_of_a_ruled_table_keep_their_columns(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([50, 150, 270, 330], [700, 684, 668, 652])
        put(canvas, (53, 688, "Part"), (153, 688, "Material"), (273, 688, "%"))
        put(canvas, (53, 672, "Body"), (153, 672, "Wool"), (273, 672, "85%"))
        put(canvas, (153, 656, "Cashmere"), (273, 656, "15%"))

    assert seen(read, draw) == ["Part | Material | %", "Body | Wool | 85%", "| Cashmere | 15%"]


def test_cells_in_line_without_ruling_are_a_table_and_what_follows_is_none(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, 700, *HEADER)
        row(canvas, 686, "K-1", "Ida", "85% wool", "84,50")
        row(canvas, 672, "K-2", "Ida", None, "99,00")
        put(
            canvas,
            (50, 658, "All prices in EUR net per piece, at least twelve pieces of each model."),
        )

    assert seen(read, draw) == [
        "Art. | Name | Material | Price",
        "K-1 | Ida | 85% wool | 84,50",
        "K-2 | Ida | | 99,00",
        "",
        "All prices in EUR net per piece, at least twelve pieces of each model.",
    ]


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("centred", [False, True])
def test_wrapped_cells_are_one(read: Reading, ruled: bool, centred: bool) -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, 700, *HEADER)
        for y in (676, 640, 604):
            lower = y - 5.5 if centred else y
            row(canvas, lower, "K-1", "Ida", None, "84,50")
            row(canvas, y, None, None, "85% wool, 10% silk,")
            row(canvas, y - 11, None, None, "5% cashmere")
            if ruled:
                canvas.line(50, y + 10, 480, y + 10)

    assert seen(read, draw)[1:] == ["K-1 | Ida | 85% wool, 10% silk, 5% cashmere | 84,50"] * 3


def test_a_narrow_gap_divides_cells_where_the_lines_below_do(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, (50, 700, "Art."), (120, 700, "EK EUR"), (158, 700, "UVP EUR"))
        for y in (686, 672):
            put(canvas, (50, y, "8010"), (120, y, "38,50"), (158, y, "99,90"))

    assert seen(read, draw) == ["Art. | EK EUR | UVP EUR"] + ["8010 | 38,50 | 99,90"] * 2


def test_a_header_of_two_lines_is_one_row_and_a_group_stands_between_rows(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, 700, *HEADER)
        row(canvas, 688, None, None, None, "^in EUR")
        for y, name in ((674, "Knitwear for women and men"), (646, "Shirts")):
            put(canvas, (50, y, name))
            row(canvas, y - 14, "K-1", "Ida", "85% wool", "84,50")

    assert seen(read, draw) == [
        "Art. | Name | Material | Price in EUR",
        "Knitwear for women and men",
        "K-1 | Ida | 85% wool | 84,50",
        "Shirts",
        "K-1 | Ida | 85% wool | 84,50",
    ]


def test_labels_with_their_values_side_by_side_are_pairs(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        for y, texts in (
            (700, ("^Article", "4021/K", "^Gauge", "12 GG")),
            (686, ("^Type", "cardigan", "^Yarn", "2/28 Nm")),
            (672, ("^Season", "A/I 2026", "^Collar", "V")),
        ):
            row(canvas, y, *texts)

    assert [line for line in seen(read, draw) if line] == [
        "Article  4021/K",
        "Type  cardigan",
        "Season  A/I 2026",
        "Gauge  12 GG",
        "Yarn  2/28 Nm",
        "Collar  V",
    ]


def test_a_ruled_list_of_labels_stays_one_and_a_ruled_table_of_two_columns_too(
    read: Reading,
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([50, 150, 330], [700, 684, 668])
        put(canvas, (53, 688, "Model"), (153, 688, "Ida 4021"), (53, 672, "Origin"))
        put(canvas, (153, 672, "Italy"))
        canvas.grid([50, 150, 330], [600, 584, 568])
        put(canvas, (53, 588, "^Code"), (153, 588, "^Colour"), (53, 572, "900"))
        put(canvas, (153, 572, "navy"))

    assert seen(read, draw) == [
        "Model  Ida 4021",
        "Origin  Italy",
        "",
        "Code | Colour",
        "900 | navy",
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(
        st.lists(st.text("abcABC019,.%/| ", max_size=14), min_size=4, max_size=4),
        min_size=1,
        max_size=8,
    ),
    step=st.sampled_from([8.0, 11.0, 14.0, 30.0]),
    ruled=st.booleans(),
)
def test_no_word_is_lost_in_a_table_and_each_stands_at_its_span(
    read: Reading, rows: list[list[str]], step: float, ruled: bool
) -> None:
    def draw(canvas: Canvas) -> None:
        for number, texts in enumerate(rows):
            row(canvas, 700 - step * number, *texts)
        if ruled:
            edges = [700 + step * 0.7 - step * n for n in range(len(rows) + 1)]
            canvas.grid([48, 118, 258, 418, 560], edges)

    pages = [page for part in read(make_pdf(draw)).parts for page in part.pages]
    expected = sorted("".join("".join(texts) for texts in rows).replace(" ", ""))
    assert sorted("".join(map(_words_of, pages))) == expected


def _words_of(page: Page) -> str:
    covered, words = 0, ""
    for word in page.words:
        assert not page.text[covered : word.span.start].strip(" |\n")
        words += page.text[word.span.start : word.span.end]
        covered = word.span.end
    assert covered == len(page.text)
    assert clean_text(page.text) == page.text == unicodedata.normalize("NFC", page.text)
    return words
