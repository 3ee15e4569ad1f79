"""Order lines as merchandise systems print them: descriptions below, totals, dots that lead."""

from reportlab.pdfgen.canvas import Canvas

from tests.unit.ingest.builders import Draw, make_pdf, text_of
from tests.unit.ingest.conftest import Reading

PITCH = 12.0
Placed = tuple[float, str]


def lines(*rows: tuple[Placed, ...], font: str = "Helvetica") -> Draw:
    """Draw lines one below the other; an empty one leaves white, `^` begins what is bold."""

    def draw(canvas: Canvas) -> None:
        for number, placed in enumerate(rows):
            for x, text in placed:
                canvas.setFont(f"{font}-Bold" if text.startswith("^") else font, 9)
                canvas.drawString(x, 760 - PITCH * number, text.removeprefix("^"))

    return draw


def seen(read: Reading, draw: Draw) -> list[str]:
    return text_of(read(make_pdf(draw))).split("\n")


HEAD = ((50.0, "^Pos"), (80.0, "^Item"), (150.0, "^Description"), (400.0, "^Qty"), (460.0, "^EUR"))


def item(number: str, code: str, name: str, count: str, price: str) -> tuple[Placed, ...]:
    return (50.0, number), (80.0, code), (150.0, name), (400.0, count), (460.0, price)


def test_descriptions_below_belong_to_their_item_where_all_lines_stand_alike(read: Reading) -> None:
    draw = lines(
        ((50.0, "Order acknowledgement 5512"), (400.0, "Veenstra Leder BV")),
        (),
        HEAD,
        item("1", "VL-210", "Weekender Marken", "12", "245.00"),
        ((150.0, "Full-grain leather, cotton lining"),),
        ((150.0, "Colour: cognac"),),
        item("2", "VL-214", "Sleeve Urk", "30", "58.00"),
        ((150.0, "Vegetable tanned leather"),),
        item("3", "VL-219", "Key fob Edam", "100", "9.80"),
        ((150.0, "Leather offcuts"),),
        ((150.0, "Colour: assorted"),),
        (),
        ((150.0, "Freight"), (400.0, "1"), (460.0, "45.00")),
    )
    assert seen(read, draw) == [
        "Order acknowledgement 5512  Veenstra Leder BV",
        "",
        "Pos | Item | Description | Qty | EUR",
        "1 | VL-210 | Weekender Marken Full-grain leather, cotton lining Colour: cognac | 12"
        " | 245.00",
        "2 | VL-214 | Sleeve Urk Vegetable tanned leather | 30 | 58.00",
        "3 | VL-219 | Key fob Edam Leather offcuts Colour: assorted | 100 | 9.80",
        "| | Freight | 1 | 45.00",
    ]


def test_figures_at_the_right_of_an_invoice_are_no_column_of_their_own(read: Reading) -> None:
    draw = lines(
        ((50.0, "FATTURA 2027/118"), (350.0, "Pelletteria Arvena")),
        (),
        ((50.0, "^Codice"), (120.0, "^Descrizione"), (350.0, "^Pezzi"), (470.0, "^Prezzo")),
        ((50.0, "PA-31"), (120.0, "Borsa Esina"), (350.0, "20"), (470.0, "185,00")),
        ((120.0, "vitello bottalato, fodera cotone"),),
        ((120.0, "colore: testa di moro"),),
        (),
        ((50.0, "PA-38"), (120.0, "Tracolla Potenza"), (350.0, "35"), (470.0, "142,00")),
        ((120.0, "capra, fodera viscosa"),),
        ((120.0, "colore: nero"),),
        (),
        ((50.0, "PA-45"), (120.0, "Portafoglio Chienti"), (350.0, "60"), (470.0, "48,00")),
        ((120.0, "vitello saffiano"),),
        (),
        ((350.0, "Spese di trasporto"), (470.0, "120,00")),
        ((350.0, "IVA 22 %"), (470.0, "2.567,40")),
    )
    rows = seen(read, draw)
    assert rows[0] == "FATTURA 2027/118  Pelletteria Arvena"
    assert rows[2:5] == [
        "Codice | Descrizione | Pezzi | Prezzo",
        "PA-31 | Borsa Esina vitello bottalato, fodera cotone colore: testa di moro | 20 | 185,00",
        "PA-38 | Tracolla Potenza capra, fodera viscosa colore: nero | 35 | 142,00",
    ]
    assert rows[5].startswith("PA-45 | Portafoglio Chienti vitello saffiano | 60 | 48,00")


def test_a_blank_of_a_typewriter_is_no_column(read: Reading) -> None:
    draw = lines(
        ((50.0, "Pos Artikel    Bezeichnung                     Menge   Preis"),),
        ((50.0, '10  HB-7701    Shopper "Wiesent"                  40  148,00'),),
        ((50.0, "               Rindleder genarbt, Futter Baumwolle"),),
        ((50.0, '20  HB-7715    Tasche "Pegnitz"                   25  119,00'),),
        ((50.0, "               Kalbleder glatt"),),
        ((50.0, '30  HB-7722    Geldboerse "Rezat"                100   36,50'),),
        ((50.0, "               Rindleder"),),
        font="Courier",
    )
    rows = seen(read, draw)
    assert "Rindleder genarbt, Futter Baumwolle" in rows[2]
    assert [row.split(" | ")[1] for row in rows if "HB-" in row] == [
        "HB-7701",
        "HB-7715",
        "HB-7722",
    ]


def test_headings_of_sections_are_rows_and_no_second_line_of_the_header(read: Reading) -> None:
    draw = lines(
        ((50.0, "^Codice"), (120.0, "^Descrizione"), (300.0, "^Metallo"), (470.0, "^Prezzo")),
        ((50.0, "^ANELLI"),),
        ((50.0, "AV101"), (120.0, "Anello Sirmio"), (300.0, "oro 18 kt"), (470.0, "520,00")),
        ((50.0, "AV102"), (120.0, "Anello Gardo"), (300.0, "argento 925"), (470.0, "64,00")),
        ((50.0, "^COLLANE"),),
        ((50.0, "CV201"), (120.0, "Collana Saloa"), (300.0, "oro 18 kt"), (470.0, "910,00")),
    )
    rows = seen(read, draw)
    assert rows[:2] == ["Codice | Descrizione | Metallo | Prezzo", "ANELLI"]
    assert rows[4] == "COLLANE"


def test_dots_that_lead_to_a_figure_are_no_text(read: Reading) -> None:
    draw = lines(
        ((50.0, f"Anello Aulla {'.' * 60} 640,00"),),
        ((50.0, f"Collana Mula{'.' * 50}236,00"),),
        ((50.0, f"Bracciale Zeri {'. ' * 30} 1.290,00"),),
        ((50.0, "e molto altro ..."),),
    )
    assert seen(read, draw) == [
        "Anello Aulla  640,00",
        "Collana Mula  236,00",
        "Bracciale Zeri  1.290,00",
        "e molto altro ...",
    ]


def test_marks_stand_at_the_word_before_them(read: Reading) -> None:
    draw = lines(((50.0, "Wujiang Outdoor Co., Ltd."),), ((50.0, '(see "Annex A.").'),))
    assert seen(read, draw) == ["Wujiang Outdoor Co., Ltd.", '(see "Annex A.").']


def test_cells_in_the_middle_of_their_row_are_of_it_whatever_they_wrap_to(read: Reading) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        for x, y, text in (
            (50, 760, "Ref"), (120, 760, "Name"), (300, 760, "Fabric"), (450, 760, "EUR"),
            (120, 742, "Jacquard throw with a fringe and"), (300, 742, "60% cotton, 40% linen;"),
            (50, 730, "TX810"), (120, 730, "a stone-washed finish"),
            (300, 730, "filling: 100% recycled"), (450, 730, "54.00"),
            (300, 718, "polyester"),
            (50, 700, "TX815"), (120, 700, "Cushion"), (300, 700, "100% linen"), (450, 700, "12.5"),
            (120, 682, "Blanket of carded wool with an"),
            (50, 676, "TX822"), (300, 676, "80% wool"), (450, 676, "38.90"),
            (120, 670, "edge in overlock"),
        ):  # fmt: skip
            canvas.drawString(x, y, text)

    assert seen(read, draw) == [
        "Ref | Name | Fabric | EUR",
        "TX810 | Jacquard throw with a fringe and a stone-washed finish"
        " | 60% cotton, 40% linen; filling: 100% recycled polyester | 54.00",
        "TX815 | Cushion | 100% linen | 12.5",
        "TX822 | Blanket of carded wool with an edge in overlock | 80% wool | 38.90",
    ]
