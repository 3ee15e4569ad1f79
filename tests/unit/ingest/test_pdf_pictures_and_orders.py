"""Pictures with captions, order lines with lines of their own below, cells for several articles."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.unit.ingest.builders import Draw, lines_at, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

# In the picture, and below it.
CARDS = (
    ("QP-301", "Abito Nerina", "100% viscosa", "EUR 48,00"),
    ("QP-308", "Gonna Tolla", "60% lino 40% seta", "EUR 36,00"),
    ("QP-312", "Blusa Fiona", "100% cotone", "EUR 41,00"),
)
BANNER = "Collezione Riviera, estate 2028: tutti i prezzi sono al netto e franco fabbrica"
Placed = tuple[float, float, str]


def pictures(*placed: Placed, count: int = 3, size: float = 9) -> Draw:
    """Draw pictures side by side, 160 points wide from 40 on, with texts around them."""

    def draw(canvas: Canvas) -> None:
        for number in range(count):
            canvas.setFillGray(0.85)
            canvas.rect(40 + 175 * number, 560, 160, 180, stroke=0, fill=1)
        canvas.setFillGray(0)
        lines_at(*placed, font_size=size)(canvas)

    return draw


def captions(texts: tuple[tuple[str, ...], ...], indent: float = 0) -> list[Placed]:
    return [
        (40 + 175 * column + indent, 546 - 12.0 * number, text)
        for column, card in enumerate(texts)
        for number, text in enumerate(card)
    ]


def seen(read: Reading, draw: Draw) -> str:
    return text_of(read(make_pdf(draw)))


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


@pytest.mark.parametrize("height", [725, 566])
def test_a_code_in_a_picture_stands_with_its_caption(read: Reading, height: float) -> None:
    codes = [(46 + 175.0 * n, height, card[0]) for n, card in enumerate(CARDS)]
    below = captions(tuple(card[1:] for card in CARDS), indent=20)
    text = seen(read, pictures((40, 780, BANNER), *codes, *below))
    assert in_order(text, BANNER, *CARDS[0], *CARDS[1], *CARDS[2])


def test_a_badge_in_one_picture_comes_before_its_own_article(read: Reading) -> None:
    below = captions(tuple(card[1:] for card in CARDS))
    text = seen(read, pictures((219, 730, "NUOVO"), *below))
    assert in_order(text, *CARDS[0][1:], "NUOVO", *CARDS[1][1:], *CARDS[2][1:])


def test_names_above_pictures_belong_to_the_captions_below(read: Reading) -> None:
    names = [(40 + 175.0 * n, 745, card[1]) for n, card in enumerate(CARDS)]
    below = captions(tuple((card[0], *card[2:]) for card in CARDS))
    text = seen(read, pictures(*names, *below))
    cards = [(card[1], card[0], *card[2:]) for card in CARDS]
    assert in_order(text, *cards[0], *cards[1], *cards[2])


def test_a_running_head_above_pictures_is_no_name(read: Reading) -> None:
    head = "QUERINI", "Donna", "PE28 14"
    heads = [(40 + 175.0 * n, 745, part) for n, part in enumerate(head)]
    below = captions(tuple(card[1:] for card in CARDS))
    assert in_order(seen(read, pictures(*heads, *below)), *head, *CARDS[0][1:])


def test_pictures_above_a_table_leave_it_a_table(read: Reading) -> None:
    rows = (
        ("Art.", "Name", "Preis"),
        ("KD-1", "Schal Ems", "EUR 41,00"),
        ("KD-2", "Cape Ill", "EUR 97,00"),
    )
    table = [
        (40 + 175.0 * column, 546 - 14.0 * number, text)
        for number, row in enumerate(rows)
        for column, text in enumerate(row)
    ]
    assert "KD-1 | Schal Ems | EUR 41,00" in seen(read, pictures(*table))


def test_swatches_with_their_names_stay_in_one_line(read: Reading) -> None:
    colours = ("R03", "Claro"), ("R11", "Cacao"), ("N00", "Crudo")
    text = seen(read, pictures(*captions(colours)))
    assert "R03 | R11 | N00" in text


def test_a_price_in_the_corner_of_a_card_comes_after_its_article(read: Reading) -> None:
    cards = ("Anillo Lira", "Ref. J-11", "34 €"), ("Aros Tilo", "Ref. J-14", "189 €")

    def draw(canvas: Canvas) -> None:
        for column, (name, code, price) in enumerate(cards):
            x = 40.0 + 265 * column
            canvas.rect(x, 560, 250, 200)
            lines_at(
                (x + 195, 740, price),
                (x + 10, 620, name),
                (x + 10, 606, code),
                (x + 10, 592, "plata 925"),
            )(canvas)

    assert in_order(seen(read, draw), *cards[0], *cards[1])


ITEMS = (
    ("10", "771-05", "Derby Alvar, Kalbleder cognac", "12", "164,00"),
    ("20", "773-01", "Chelsea Birk, Rindleder schwarz", "10", "178,50"),
    ("30", "780-09", "Slipper Cord, Velours blau", "8", "142,00"),
)
XS = 56.0, 84.0, 148.0, 420.0, 478.0


def order_lines() -> list[Placed]:
    heads = "Pos", "Artikel", "Bezeichnung", "Paar", "EUR"
    placed = [(x, 560.0, head) for x, head in zip(XS, heads, strict=True)]
    y = 540.0
    for item in ITEMS:
        placed += [(x, y, text) for x, text in zip(XS, item, strict=True)]
        placed.append((148, y - 11, "Futter Lammleder, Laufsohle Leder, rahmengenäht"))
        placed += [(206 + 26.0 * n, y - 24, str(40 + n)) for n in range(4)]
        placed += [(206 + 26.0 * n, y - 35, str(1 + n)) for n in range(4)]
        placed += [(148, y - 24, "Größe"), (148, y - 35, "Paare")]
        y -= 55
    return [*placed, (330, y, "Warenwert"), (478, y, "4.889,00")]


def test_order_lines_are_rows_though_descriptions_and_sizes_stand_below(read: Reading) -> None:
    lines = seen(read, lines_at(*order_lines(), font_size=8)).split("\n")
    assert lines[0] == "Pos | Artikel | Bezeichnung | Paar | EUR"
    for number, item in enumerate(ITEMS):
        assert lines[1 + 4 * number] == " | ".join(item)
        assert lines[3 + 4 * number] == "Größe | 40 | 41 | 42 | 43"
    assert "Warenwert  4.889,00" in lines


def test_an_address_beside_labels_is_read_on_its_own(read: Reading) -> None:
    address = "Modehaus Lindner", "Einkauf", "Holmplatz 9", "24103 Kiel"
    known = (
        ("Auftrags-Nr.", "AB-2704"),
        ("Datum", "09.03.2028"),
        ("Saison", "H/W 2028"),
        ("Kunde", "1088"),
    )
    placed = [(56.0, 700 - 12.0 * n, text) for n, text in enumerate(address)]
    placed += [(360.0, 700 - 12.0 * n, label) for n, (label, _) in enumerate(known)]
    placed += [(450.0, 700 - 12.0 * n, value) for n, (_, value) in enumerate(known)]
    text = seen(read, lines_at(*placed, font_size=9))
    assert text.split("\n")[:4] == list(address)
    assert "Saison  H/W 2028" in text


def test_a_title_in_larger_type_ends_what_stands_above(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        lines_at(
            *[
                (x, y, t)
                for y, row in (
                    (640.0, ("Haus Ems", "Nr.", "4-77")),
                    (628.0, ("Weg 3", "Datum", "9.3.28")),
                )
                for x, t in zip((56.0, 360.0, 450.0), row, strict=True)
            ],
            font_size=9,
        )(canvas)
        lines_at((56, 604, "Auftrag"), font_size=14)(canvas)
        lines_at(
            (
                56,
                586,
                "Wir danken für Ihren Auftrag vom Montag und bestätigen ihn hiermit wie folgt:",
            ),
            font_size=9,
        )(canvas)
        lines_at(*order_lines(), font_size=8)(canvas)

    assert "Pos | Artikel | Bezeichnung | Paar | EUR" in seen(read, draw)


def grid_of(rows: tuple[tuple[str, ...], ...], spans: tuple[tuple[float, ...], ...]) -> Draw:
    """Draw a ruled table of columns of 120 points, without the lines in `spans`."""

    def draw(canvas: Canvas) -> None:
        top, width = 700.0, len(rows[0])
        edges = [
            (40 + 120.0 * c, top - 16 * r, 160 + 120.0 * c, top - 16 * r)
            for r in range(len(rows) + 1)
            for c in range(width)
        ] + [
            (40 + 120.0 * c, top - 16 * r, 40 + 120.0 * c, top - 16 * (r + 1))
            for r in range(len(rows))
            for c in range(width + 1)
        ]
        canvas.lines([edge for edge in edges if edge not in spans])
        for number, row in enumerate(rows):
            lines_at(
                *[(44 + 120.0 * c, top - 12 - 16 * number, t) for c, t in enumerate(row)],
                font_size=8,
            )(canvas)

    return draw


def test_a_cell_over_two_columns_of_articles_holds_for_both(read: Reading) -> None:
    rows = (
        ("", "Housse Kerlo", "Taie Kerlo", "Plaid Ster"),
        ("Référence", "HC-24", "TO-65", "PL-13"),
        ("Composition", "100 % lin", "", "100 % laine"),
        ("Prix", "89,00 €", "19,50 €", "74,00 €"),
    )
    text = seen(read, grid_of(rows, ((280.0, 668.0, 280.0, 652.0),)))
    assert "Composition | 100 % lin | 100 % lin | 100 % laine" in text


def test_a_cell_beside_several_articles_holds_for_each(read: Reading) -> None:
    rows = (
        ("Model", "Ad", "Fabric", "Price"),
        ("K-101", "Jumper Orm", "100% cashmere", "USD 58.00"),
        ("K-102", "Scarf Orm", "", "USD 31.00"),
        ("K-110", "Jumper Rae", "100% merino", "USD 27.00"),
    )
    text = seen(read, grid_of(rows, ((280.0, 668.0, 400.0, 668.0),)))
    assert "K-102 | Scarf Orm | 100% cashmere | USD 31.00" in text


def test_labels_with_their_values_are_no_labels_over_values(read: Reading) -> None:
    pairs = (
        ("Doublure", "coton"),
        ("Dimensions", "11 x 9 cm"),
        ("Couleurs", "noir, ivoire"),
        ("Prix HT", "42,00 €"),
    )
    placed = [
        (40.0 + 80 * column, 700 - 13.0 * number, text)
        for number, pair in enumerate(pairs)
        for column, text in enumerate(pair)
    ]
    assert "Dimensions  11 x 9 cm" in seen(read, lines_at(*placed, font_size=8))
