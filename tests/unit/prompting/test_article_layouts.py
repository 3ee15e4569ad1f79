"""Layouts that show several articles: each case is one that suppliers use, with invented names."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Source
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import articles_of, find_blocks


def told(text: str) -> list[str]:
    document: Document = Ingestor().parse(Source("sheet.txt", text.encode()))
    return [article.key for article in articles_of(find_blocks(document))]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "Referência | Peça | Medida (cm) | PVP rec. | Preço cessão\n"
            "MNT-LC24 | Lençol | 240 x 290 | 44,90 € | 17,60 €\n"
            "MNT-FR57 | Fronha | 50 x 70 | 12,90 € | 4,95 €\n",
            ["mnt lc 24", "mnt fr 57"],
            id="codes below heads that no table knows",
        ),
        pytest.param(
            "Ref. | Modelo | Corte | Forro | Colores | Tallas | €/par\n"
            "9803 | Mocasín Cala | serraje | piel | coñac · azul | 36-41 | 39,50\n"
            "9807 | Mocasín Peñón | becerro | piel | negro · burdeos | 36-41 | 44,00\n",
            ["9803", "9807"],
            id="several colours in a cell are no variants",
        ),
        pytest.param(
            "Cojín Alba (ref. 610-TR). Funda de 50 x 50 cm, 55% lana 45% acrílico.\n"
            "Manta Alba (ref. 620-TR). 130 x 170 cm, 100% lana.\n",
            ["610 tr", "620 tr"],
            id="paragraphs headed by a product and its code",
        ),
        pytest.param(
            "Brincos Onda  RV-501\npeso 4,2 g\n\nColar Onda  RV-508\npeso 9,8 g\n\n"
            "Escapulário Onda  RV-610\npeso 5,0 g\n",
            ["rv 501", "rv 508", "rv 610"],
            id="one of them called by a word that no table knows",
        ),
        pytest.param(
            "Botim Douro | | ref. 3231\nGÁSPEA | FORRO\ncamurça | couro\n\n"
            "Bota Minho | | ref. 3240\nGÁSPEA | FORRO\nvitela | têxtil\n",
            ["3231", "3240"],
            id="a code at the right of a heading",
        ),
        pytest.param(
            "STYLE | Description | COLORS | SIZES | WHSL\nTOPS\n"
            "QH27-1040 | Ines Shirt | Chalk, Clay | XS-XL | 46.00\nDRESSES\n"
            "QH27-2210 | Noor Dress | Ginkgo | 0-12 | 74.00\n",
            ["qh 27 1040", "qh 27 2210"],
            id="sections between the rows of a table",
        ),
        pytest.param(
            "Art. | Name | Material | EUR\nQE 2140 | Fels | 100% Wolle | 21,40\n"
            "QE 3075 | Klippe | 100% Wolle | 27,90\nQE 3098 | Lindau | AUSGELAUFEN\n",
            ["qe 2140", "qe 3075"],
            id="what is sold no more is no article",
        ),
        pytest.param(
            "Art. | Name | Material | EUR | Notes\n"
            "QE 2140 | Fels | 100% Wolle | 21,40 | Grey discontinued\n"
            "QE 3075 | Klippe | 100% Wolle | 27,90 | läuft aus in Rot\n",
            ["qe 2140", "qe 3075"],
            id="a colour that is sold no more is no end of its article",
        ),
        pytest.param(
            "Dessin | Support | Compo | g/m² | Laize | Prix €/m\n"
            "GX 771 Iris | crêpe | 100% SE | 62 | 140 | 31.4\n"
            "GX 774 Volets | satin | 97% CO 3% EA | 128 | 147 | 12.85\n",
            ["gx 771", "gx 774"],
            id="a code and a name in one cell below a head of neither",
        ),
        pytest.param(
            "Pos | Artikel | | Material | Preise\nPos | Nr. | Bezeichnung | Material | EK | VK\n"
            "10 | 6204 | Pullover Selb | 80 % Wolle, 20 % Seide | 54.90 | 139.95\n"
            "| | Rundhals, Langarm\n| | Farbe 410 tanne\n"
            "20 | 6217 | Strickjacke Hof | 100 % Wolle | 62.50 | 159.95\n"
            "| | V-Ausschnitt\n| | Farbe 015 weiß\n",
            ["6204", "6217"],
            id="a head of two storeys, and positions of several rows",
        ),
        pytest.param(
            "Pos. | Descrizione | Composizione | Prezzo\n"
            "1 | Maglia Tronto | 100% lana | 54,90\n| girocollo, manica lunga\n"
            "2 | Gilet Chienti | 100% seta | 62,50\n| scollo a V\n",
            ["maglia tronto", "gilet chienti"],
            id="rows without a position go on with the one above",
        ),
        pytest.param(
            "925/1000\nAnel Onda  RW-512  3,1 g  € 41,00\nColar Onda  RW-518  9,8 g  € 89,00\n",
            ["rw 512", "rw 518"],
            id="the fineness of a metal is no code",
        ),
        pytest.param(
            "SKU | Colour | Barcode\nQH-7701-MOS | Moss | 5060714430123\n"
            "QH-7701-RUS | Rust | 5060714430291\n",
            [],
            id="colours of one style are variants",
        ),
        pytest.param(
            "Subject: RE: Cartable 2187\n\nCartable Aube, réf. 2187\n\nTVA FR 00 000000000\n",
            [],
            id="a number of taxes is no article",
        ),
    ],
)
def test_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert told(text) == keys
