"""Articles side by side: each is read from its own column."""

from __future__ import annotations

import pytest

from extractor.core.document import Source
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.passages import cut_passages

SHOES = (
    "季节 | 2027春夏\n货号 | KX-8812 | KX-8830\n品名 | 女鞋 | 男鞋\n鞋面 | 牛皮 | 涤纶\n"
    "跟高 | 25mm | 40mm\n颜色 | 黑 | 白\n单价 | 126 | 98.5\n起订量 | 300双\n"
)
TOWELS = (
    "Toalha Penedo  Toalha Mar\n\nRef. | KX-7014 | Ref. | KX-9100\n"
    "Dimensões | 70 x 140 cm | Dimensões | 95 x 180 cm\n"
    "Gramagem | 550 g/m² | Gramagem | 380 g/m²\nPreço | 9,35 € | Preço | 14,10 €\n"
)
NAMES = (
    "Model | Pull Alder | Pull Birch | Pull Cedar\n"
    "Composition | 100% wool | 100% silk | 100% linen\n"
    "Wholesale price | 40 | 50 | 60\nColour | red | blue | grey\nWeight | 1 kg | 2 kg | 3 kg\n"
)


def read(text: str) -> dict[str, str]:
    document = Ingestor().parse(Source("sheet.txt", text.encode()))
    return {
        article.key: "\n".join(p.text for p in cut_passages(document, portion=article.portion))
        for article in articles_of(find_blocks(document))
    }


@pytest.mark.parametrize(
    ("text", "key", "own", "foreign"),
    [
        (SHOES, "kx 8812", ["鞋面: 牛皮", "跟高: 25mm", "起订量: 300双"], ["涤纶", "40mm", "98.5"]),
        (SHOES, "kx 8830", ["鞋面: 涤纶", "起订量: 300双"], ["牛皮", "25mm", "126"]),
        (TOWELS, "kx 9100", ["Toalha Mar", "Preço: 14,10 €"], ["Penedo", "9,35", "KX-7014"]),
        (
            NAMES,
            "pull birch",
            ["Composition: 100% silk", "Colour: blue"],
            ["wool", "linen", "grey"],
        ),
    ],
)
def test_an_article_has_its_column_alone(
    text: str, key: str, own: list[str], foreign: list[str]
) -> None:
    seen = read(text)[key]
    assert all(words in seen for words in own)
    assert not any(words in seen for words in foreign)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ponto | XS | S | M\nPeito | 45 | 47 | 49\nComprimento | 59 | 60 | 61\n"
            "Largura | 40 | 41 | 42\nPeso | 1 | 2 | 3\n",
            id="measures by size",
        ),
        pytest.param(
            "Style no. | KX-77-RED | KX-77-BLU\nColour | red | blue\nEAN | 40001 | 40002\n"
            "Price | 40 | 40\nMOQ | 10 | 10\nComposition | 100% wool | 100% wool\n",
            id="colours of one style",
        ),
        pytest.param(
            "Modelo | KX-5130 | Temporada | OI 2026\nCorte | Ante | Forro | Piel\n"
            "Suela | Caucho | Cierre | Cremallera\nTacón | 32 mm | Punta | Redonda\n",
            id="labels and values of one product, two a row",
        ),
        pytest.param(
            "Codice | KX-0451 | foto: vedi cartella\nNome | Collana Alba\nTipologia | collana\n"
            "Metallo | Argento 925\nPeso | 7,4 g\nPrezzo rivenditori | 39,00 EUR\n",
            id="a remark in a third column",
        ),
        pytest.param(
            "Name | Blue jumper | Pull bleu\nComposition | 100% wool | 100% laine\n"
            "Colour | red | rouge\nPrice | 39 EUR | 39 EUR\nCare | wash at 30 | laver à 30\n",
            id="one product in two languages",
        ),
    ],
)
def test_other_columns_are_no_articles(text: str) -> None:
    assert read(text) == {}
