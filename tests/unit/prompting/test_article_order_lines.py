"""Lines of orders and bills: tables with columns of quantities and taxes, and lines without any."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.column_heads import is_of_bill
from extractor.prompting.passages import cut_passages


def read(text: str) -> dict[str, str]:
    """Return what is read for each article, by its key."""
    part = Part("s.txt", "text/plain", (Page(1, text),))
    document = Document("sha256:0", "s.txt", "text/plain", (part,))
    return {
        one.key: "\n".join(p.text for p in cut_passages(document, portion=one.portion))
        for one in articles_of(find_blocks(document))
    }


LINES = """Order confirmation 2291

Our ref.
Pos  Art-Nr  Beschreibung  Nettopreis  Menge  Steuersatz

1  HG200-4  Damenbluse Ella  9,9000  20 Stk  19 %
4012345001235  198,00
(GTIN)
Farbe natur

2  HG310-2  Strickjacke Paul  5,5000  50 Stk  7 %
4000050986428  275,00
(GTIN)

Positionssumme  473,00
"""


def test_lines_parted_by_blanks_are_articles_with_what_goes_on_below_them() -> None:
    articles = read(LINES)
    assert list(articles) == ["hg 200 4", "hg 310 2"]
    assert "4012345001235" in articles["hg 200 4"]
    assert "Farbe natur" in articles["hg 200 4"]
    assert "4012345001235" not in articles["hg 310 2"]
    assert "4000050986428" in articles["hg 310 2"]


def test_a_line_is_written_out_below_the_words_of_its_head() -> None:
    first = read(LINES)["hg 200 4"]
    assert "Art-Nr: HG200-4\nBeschreibung: Damenbluse Ella\nNettopreis: 9,9000\n20 Stk\n" in first


def test_the_words_for_the_code_may_stand_in_a_storey_of_their_own() -> None:
    head = "Art-Nr-Lief.\nPos  Description  Unit price  Qty\n(SKU)\n\n"
    lines = "1  HG200-4 4012345001235 (GTIN)  Blouse  9.90  20 pcs\n2  HG3  Coat  12.50  4 pcs\n"
    articles = read(head + lines)
    first, second = articles["hg 200 4"], articles["hg 3"]
    assert "Art-Nr-Lief.: HG200-4\n4012345001235 (GTIN)\nDescription: Blouse\n" in first
    assert "Art-Nr-Lief.: HG3\nDescription: Coat\nUnit price: 12.50\n" in second


def test_an_amount_that_is_no_unit_price_has_no_words_of_the_head() -> None:
    lines = "1  Wool coat  2 pcs  120.00  240.00\n2  Silk scarf  3 pcs  48.50  145.50\n"
    coat = read(f"Pos  Description  Qty  Price  Total\n{lines}")["wool coat"]
    assert coat.count("Price: ") == 1
    assert "Price: 120.00" in coat


@pytest.mark.parametrize("first", [0, 1, 10])
def test_numbers_of_lines_go_on_from_nought_one_or_ten(first: int) -> None:
    step = first or 1
    lines = "\n".join(
        f"{first + step * at}  {name}  {price}  5 pcs"
        for at, (name, price) in enumerate([("Wool coat", "120,00"), ("Silk scarf", "48,50")])
    )
    assert list(read(f"Pos  Description  Unit price  Qty\n{lines}\n")) == [
        "wool coat",
        "silk scarf",
    ]


def test_freight_among_the_lines_is_no_article() -> None:
    articles = read(
        "Item  Description  Price  Qty\n1  Wool coat  120.00  5\n2  Freight  18.00  1\n"
        "3  Silk scarf  48.50  4\n"
    )
    assert list(articles) == ["wool coat", "silk scarf"]
    assert "18.00" not in "".join(articles.values())


@pytest.mark.parametrize(
    "text",
    [
        # steps of a care instruction, below no head of an order
        "Care\n1  Wash at 30  1.00  gentle\n2  Dry flat  2.00  in shade\n",
        # numbered lines that state no amount
        "Pos  Part  Colour  Supplier\n1  Zip  navy  Rossi\n2  Button  horn  Bianchi\n",
        # stones of a jewel, whose sizes look like amounts
        "Pos  Stone  Cut  mm  ct\n1  Sapphire  oval  7.00  0.84\n2  Diamond  round  1.30  0.14\n",
        # sizes of one product
        "No  Size  Chest  Length\n1  S  48.00  62.00\n2  M  50.00  64.00\n",
    ],
)
def test_numbered_lines_of_other_kinds_are_no_articles(text: str) -> None:
    assert read(f"Style 4411 wool coat\n\n{text}") == {}


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Menge | Produkt | USt | Einzelpreis | Summe", ("4 | {} | 19 % | {} € | 99,00 €",)),
        ("Qty | Description | VAT | Unit price | Line total", ("4 | {} | 20 % | {} | 99.00",)),
        ("Q.tà | Descrizione | U.M. | Prezzo | Importo", ("4 | {} | pz | {} | 99,00",)),
        ("Qté | Désignation | Remise | Prix | Montant HT", ("4 | {} | 0 | {} | 99,00",)),
        ("数量 | 品名 | 税率 | 単価 | 金額", ("4 | {} | 10 % | {} | 9900",)),
    ],
)
def test_tables_with_columns_of_quantities_taxes_and_totals_tell_of_articles(
    head: str, rows: tuple[str]
) -> None:
    body = "\n".join(rows[0].format(*one) for one in [("Mantel A", "12,50"), ("Schal B", "8,00")])
    assert list(read(f"Nr. 4711\n\n{head}\n{body}\n")) == ["mantel a", "schal b"]


def test_numbers_of_lines_printed_close_to_the_next_column_stand_in_one_of_their_own() -> None:
    articles = read(
        "Pos Art.Nr. | Artikelbeschreibung | Menge | Betrag\n"
        "1 TB100A4 | Mantel | 20 | 198,00\n2 ARNR2 | Schal | 50 | 275,00\n"
        "Rechnungssumme Netto | | | 473,00\n"
    )
    assert list(articles) == ["tb 100 a 4", "arnr 2"]
    assert "Art.Nr.: TB100A4\nArtikelbeschreibung: Mantel\n" in articles["tb 100 a 4"]


def test_a_table_of_totals_alone_has_no_articles() -> None:
    assert read("Betrag | USt | Summe\n100,00 | 19,00 | 119,00\n200,00 | 38,00 | 238,00\n") == {}


@pytest.mark.parametrize(
    ("words", "expected"), [("Total EUR", True), ("USt.", True), ("Oberstoff", False)]
)
def test_heads_of_bills_are_known_with_their_currency(words: str, expected: bool) -> None:
    assert is_of_bill(words) is expected
