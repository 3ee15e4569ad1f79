"""Articles told one after the other in text, and texts about one product that stay whole."""

from __future__ import annotations

import pytest

from extractor.core.document import Source
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import articles_of, find_blocks
from schemas.values.lexicon import fold


def told(text: str) -> list[str]:
    document = Ingestor().parse(Source("note.txt", text.encode()))
    return [article.key for article in articles_of(find_blocks(document))]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "1. Borsa Ginestra\nVitello liscio, 24 x 18 cm. Prezzo € 410,00.\n"
            "2. Portafoglio Mirto\nCapretto, 11 x 9 cm. Prezzo € 150,00.\n"
            "Tutti gli articoli sono fatti in Italia.\n",
            ["borsa ginestra", "portafoglio mirto"],
            id="numbered names",
        ),
        pytest.param(
            "一、QX-R310 月光戒指\n925银，重2.1克\n批发价 88元\n\n"
            "二、QX-E220 星点耳钉\n925银，重1.2克\n批发价 66元\n\n交期20天。\n",
            ["qx r 310", "qx e 220"],
            id="numbers of ideograms",
        ),
        pytest.param(
            "[1] 麻のシャツ / 綿45％ 麻55％ ￥9,800\n[2] 綿のパンツ / 綿100％ ￥8,400\n",
            ["麻のシャツ", "綿のパンツ"],
            id="numbers in brackets",
        ),
        pytest.param(
            "Hello\n\nThe Birsay cardigan is pure lambswool, 7 gauge. Small to large. £88.\n\n"
            "Next the Quendale scarf, 100% cashmere, 30 x 180 cm, £45 to you.\n\nBest\nJo\n",
            ["birsay cardigan", "quendale scarf"],
            id="paragraphs of prose",
        ),
        pytest.param(
            "Bonjour\n\nLe pull Aubrac est en 100% laine, tailles S-XL, à 62 € HT.\n\n"
            "La robe Margeride, 80% coton et 20% lin, 104 cm de long, 75 €.\n",
            ["pull aubrac", "robe margeride"],
            id="names behind the products",
        ),
        pytest.param(
            "Die Jacke Ahorn ist aus 100% Schurwolle, Größen 36-44, EK 89,00 €.\n\n"
            "Der Mantel Birke ist aus 80% Wolle 20% Polyamid, Größen 36-46, EK 129,00 €.\n",
            ["jacke ahorn", "mantel birke"],
            id="sizes are no codes",
        ),
        pytest.param(
            "商品名：麻シャツ\n素材：麻100％\n価格：9,800円\n\n"
            "商品名：綿パンツ\n素材：綿100％\n価格：8,800円\n",
            ["麻シャツ", "綿パンツ"],
            id="labelled names",
        ),
        pytest.param(
            "1) Kazak Bolu\n%100 yün, S-XL, 450 TL\n2) Elbise Ege\n%100 pamuk, 36-44, 650 TL\n",
            ["kazak bolu", "elbise ege"],
            id="numbers with brackets behind",
        ),
        pytest.param(
            "Wolldecke Brocken\n100% Schurwolle, 130 x 180 cm\nVK 89,00 EUR\n\n"
            "Kissen Harz\n70% Wolle 30% Leinen, 45 x 45 cm\nVK 39,00 EUR\n",
            ["wolldecke brocken", "kissen harz"],
            id="headings",
        ),
        pytest.param(
            "Product ID | KX-0418\nTitle | Elm Cardigan\nFabric | 100% wool\nRRP | £ 95\n\n"
            "Product ID | KX-0431\nTitle | Ash Polo\nFabric | 80% wool, 20% silk\nRRP | £ 45\n",
            ["kx 0418", "kx 0431"],
            id="records",
        ),
        pytest.param(
            "The Reed Pendant\n\nSilver with one garnet, weight 4 g.\nRK-0977 | £85\n\n"
            "The Sedge Ring\n\nGold with one pearl, weight 3 g.\nRK-0981 | £95\n\n",
            ["rk 0977", "rk 0981"],
            id="codes at the ends of their blocks",
        ),
    ],
)
def test_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert told(text) == [fold(key) for key in keys]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Vestido Arrábida\n\n1. Materiais\nTecido: 97% algodão 3% elastano\nForro: 100% seda\n"
            "2. Medidas\nComprimento 112 cm\n3. Preço\n45,00 €\n",
            id="sections of a spec sheet",
        ),
        pytest.param(
            "The Birsay cardigan is pure lambswool, £88.\n\n"
            "The Birsay cardigan in XL is £95, 66 cm long.\n",
            id="one product spoken of twice",
        ),
        pytest.param(
            "1. Oberstoff: 100% Baumwolle\n2. Futter: 100% Viskose\n3. Preis 45,00 EUR\n",
            id="parts of one product",
        ),
        pytest.param(
            "Modelo 4410 Botín, piel, forro textil, tacón de 32 mm, precio de fábrica: 58,00 €\n"
            "Observaciones: la suela es de caucho blanco de origen español y el cordón del\n"
            "modelo 4409 no se usa aquí.\n",
            id="another model at the beginning of a wrapped line",
        ),
        pytest.param(
            "Nevresim = çift kişilik\nKod = KR-NT-209\nFiyat = 18,40 EUR\n\n"
            "Lastikli çarşaf takıma dahil değildir. 250 TC'lik eski KR-NT-180\nartık yok.\n",
            id="a code in a later sentence",
        ),
        pytest.param(
            "Aplicação | Descrição | Composição | Consumo\n"
            "Tecido principal | popelina riscas | 97% algodão 3% elastano | 1,8 m\n"
            "Entretela | gola | 100% poliéster | 0,2 m\nBotões | madrepérola | — | 9\n",
            id="a bill of materials",
        ),
        pytest.param(
            "Duvet cover 200 x 200 cm, 100% cotton\nPillowcase 50 x 75 cm, 100% cotton\n"
            "Price per set £45\n",
            id="parts of a set",
        ),
        pytest.param("CODE=TL-3310\nCHAINE_NM=16/1\nTRAME_NM=10/1\nTOILE 10/1\n", id="yarns"),
    ],
)
def test_one_product_stays_whole(text: str) -> None:
    assert told(text) == []
