"""Rows of workbooks and tables of data: units in cells of their own, what is hidden, rows below."""

from __future__ import annotations

import io

import openpyxl
import pytest

from extractor.core.document import Document, Page, Part
from extractor.ingest.collection import Source
from extractor.ingest.normalise import table_row
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.column_heads import attributes_named
from schemas.values.variant_rows import variant_groups

WITH_UNITS = [
    ("Width | 140 | cm", "Width | 140 cm"),
    ("MOQ | 300 | pcs / colour", "MOQ | 300 pcs / colour"),
    ("Quantidade mínima | | 150 | un / cor", "Quantidade mínima | | 150 un / cor"),
    ("Lieferzeit | 6-8 | Wochen", "Lieferzeit | 6-8 Wochen"),
    ("Krumpf Kette | -2 | %", "Krumpf Kette | -2 %"),
    ("Resistenza abrasione | 25000 | cicli", "Resistenza abrasione | 25000 cicli"),
    ("Délai | 45 à 60 | jours | après accord", "Délai | 45 à 60 jours | | après accord"),
    ("幅 | 148 | cm | 目付 | 195 | g/㎡", "幅 | 148 cm | | 目付 | 195 g/㎡"),
    ("Altezza | cm | 150", "Altezza cm | | 150"),
    ("Peso | g/m² | 280", "Peso g/m² | | 280"),
    ("En | 140 | cm | Boy | 90 | cm", "En | 140 cm | | Boy | 90 cm"),
]
AS_THEY_ARE = [
    "Main fabric | 1.45 | m | 12.50 | 18.13",  # a bill of materials
    "Fio lã | kg | 0.86 | 13.9 | 11.95",
    "AB-120 | 140 | cm",  # no label
    "S | 36 | M | 38",
    "4021 | | navy",
]


@pytest.mark.parametrize(("row", "shown"), WITH_UNITS)
def test_a_unit_in_a_cell_of_its_own_stands_beside_its_number(row: str, shown: str) -> None:
    assert table_row([cell.strip() for cell in row.split("|")]) == shown


@pytest.mark.parametrize("row", AS_THEY_ARE)
def test_rows_of_goods_keep_their_cells(row: str) -> None:
    assert table_row([cell.strip() for cell in row.split("|")]) == row


def test_hidden_rows_and_columns_are_left_out() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Style", "Name", "Target cost", "Margin", "FOB USD"],
        ["K-101", "Alder", 21, 0.4, 35],
        ["K-090", "Old Alder", 19, 0.4, 31],
        ["K-102", "Birch", 24, 0.4, 41],
    ):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["D"].hidden = True
    content = io.BytesIO()
    book.save(content)
    document = Ingestor().parse(Source("list.xlsx", content.getvalue()))
    assert document.parts[0].pages[0].text.strip() == (
        "Style | Name | FOB USD\nK-101 | Alder | 35\nK-102 | Birch | 41"
    )


def _keys(text: str) -> list[str]:
    part = Part("s.csv", "text/csv", (Page(1, text),))
    document = Document("sha256:0", "s.csv", "text/csv", (part,))
    return [article.key for article in articles_of(find_blocks(document))]


@pytest.mark.parametrize(
    "foot",
    ["Anzahl Datensätze | 2", "Totale modelli in listino | 2", "Number of styles | 2", "Top | 2"],
)
def test_a_row_that_counts_the_rows_above_is_no_article(foot: str) -> None:
    text = (
        "Art. | Descrizione | Composizione | Prezzo €\n"
        "T2601 | Girocollo Brina | 100% lana | 74,50\n"
        "T2604 | Cardigan Selva | 100% cashmere | 96,00\n"
        f"{foot}\n"
    )
    assert _keys(text) == ["t 2601", "t 2604"]


def test_a_name_among_codes_that_says_more_is_an_article() -> None:
    text = (
        "Art. | Descrizione | Composizione | Prezzo €\n"
        "T2601 | Girocollo Brina | 100% lana | 74,50\n"
        "T2604 | Cardigan Selva | 100% cashmere | 96,00\n"
        "BRINA | Mantella | 100% lana | 120,00\n"
    )
    assert len(_keys(text)) == 3


def test_the_depth_of_a_bag_is_no_size() -> None:
    rows = "\n".join(
        f"Art.-Nr.: 0417\nFarbe: {colour}\nEAN: {code}\nT cm: 14,0\n"
        for colour, code in (("schwarz", "4260712340078"), ("cognac", "4260712340146"))
    )
    (group,) = variant_groups(rows)
    assert [row["size"] for row in group] == [(None,), (None,)]


@pytest.mark.parametrize(
    ("head", "attribute"),
    [
        ("Preço de venda EXW (€)", "wholesale_price"),
        ("Prezzo FCA", "wholesale_price"),
        ("Verkaufspreis DDP EUR", "wholesale_price"),
        ("Urspr.", "country_of_origin"),
    ],
)
def test_heads_of_prices_at_a_place_and_of_origins_are_known(head: str, attribute: str) -> None:
    assert attribute in attributes_named(head)
