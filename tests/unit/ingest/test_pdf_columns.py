from reportlab.pdfgen.canvas import Canvas

from tests.unit.ingest.builders import lines_at, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

CARDS = (
    ("PO-101", "Ring Alba", "gold 750", "size 10-18", "€ 340,00"),
    ("PO-114", "Ring Riva", "gold 585", "size 8-20", "€ 440,00"),
    ("PO-207", "Ring Goccia", "silver 925", "size 12", "€ 95,00"),
)
PROSE = [
    f"{word} lines that go on for as long as they can"
    for word in ("one", "two", "three", "four", "five")
]


def cards(count: int, *, framed: bool) -> bytes:
    def draw(canvas: Canvas) -> None:
        for number, texts in enumerate(CARDS[:count]):
            x = 50 + 180 * number
            lines_at(*[(x, 700 - 12 * n, text) for n, text in enumerate(texts)])(canvas)
            if framed:
                canvas.rect(x - 5, 640, 160, 80)

    return make_pdf(draw)


def test_cards_side_by_side_are_read_card_by_card(read: Reading) -> None:
    for count in (2, 3):
        for framed in (False, True):
            text = text_of(read(cards(count, framed=framed)))
            assert text.split("\n\n") == ["\n".join(card) for card in CARDS[:count]]


def test_a_list_beside_prose_is_read_after_it(read: Reading) -> None:
    details = ("Price: 11,20", "Width: 150 cm", "Weave: plain", "Care: by hand", "Minimum: 25 m")
    placed = [(50.0, 700 - 13.0 * n, text) for n, text in enumerate(PROSE)]
    placed += [(320.0, 706 - 14.5 * n, text) for n, text in enumerate(details)]
    text = text_of(read(make_pdf(lines_at(*placed))))
    assert text.split("\n\n") == ["\n".join(PROSE), "\n".join(details)]


def test_three_columns_of_prose_are_no_table(read: Reading) -> None:
    placed = [(40.0 + 185 * c, 700 - 11.0 * n, t) for n, t in enumerate(PROSE) for c in range(3)]
    text = text_of(read(make_pdf(lines_at(*placed, font_size=7))))
    assert text.split("\n\n") == ["\n".join(PROSE)] * 3


def test_a_label_beside_the_middle_of_its_value_comes_before_it(read: Reading) -> None:
    placed = [(50.0, 700.0, "Size"), (150.0, 700.0, "135 x 200 cm")]
    placed += [(150.0, 684.0, "delicate 40 °C, do not bleach,"), (50.0, 678.5, "Care")]
    placed += [(150.0, 673.0, "tumble dry low"), (50.0, 657.0, "Origin"), (150.0, 657.0, "Italy")]
    assert text_of(read(make_pdf(lines_at(*placed, font_size=9)))).split("\n") == [
        "Size  135 x 200 cm",
        "Care  delicate 40 °C, do not bleach, tumble dry low",
        "Origin  Italy",
    ]


def test_labels_over_values_are_pairs(read: Reading) -> None:
    rows = (
        ("Material", "Care"),
        ("100% silk", "Dry clean only."),
        ("Colours", "Price"),
        ("2", "€ 9"),
    )
    placed = [
        (50.0 + 200 * c, (700.0, 688.0, 664.0, 652.0)[r], text)
        for r, texts in enumerate(rows)
        for c, text in enumerate(texts)
    ]
    assert text_of(read(make_pdf(lines_at(*placed)))).split("\n") == [
        "Material  100% silk",
        "Care  Dry clean only.",
        "Colours  2",
        "Price  € 9",
    ]


def test_headings_stand_above_the_tables_side_by_side(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([50, 110, 200], [690, 674, 658])
        canvas.grid([300, 340, 380, 420], [690, 674])
        lines_at(
            (50, 700, "Colours"), (300, 700, "Sizes"), (53, 678, "900"), (113, 678, "navy"),
            (53, 662, "114"), (113, 662, "camel"),
            (303, 678, "S"), (343, 678, "M"), (383, 678, "L"),
        )(canvas)  # fmt: skip

    text = text_of(read(make_pdf(draw)))
    assert text == "Colours\n\n900  navy\n114  camel\n\nSizes\n\nS | M | L"
