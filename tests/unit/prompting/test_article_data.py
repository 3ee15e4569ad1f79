"""Articles of records and tables: several, or one."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import articles_of, find_blocks


def keys_in(text: str) -> list[str]:
    """Return the keys of the articles that a page tells apart."""
    page = Page(1, text)
    document = Document("sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", (page,)),))
    return [article.key for article in articles_of(find_blocks(document))]


SEVERAL = [
    pytest.param(
        '<?xml version="1.0"?>\n'
        '<catalogue season="SS27">\n'
        '<item ref="A-1001"><name>Lys</name><kind>blouse</kind><fibre>100% '
        'silk</fibre><colour>ivory</colour><price cur="EUR">120.00</price></item>\n'
        '<item ref="A-1002"><name>Iris</name><kind>skirt</kind><fibre>100% '
        'linen</fibre><colour>navy</colour><price cur="EUR">98.00</price></item>\n'
        "</catalogue>",
        ["a 1001", "a 1002"],
        id="xml",
    ),
    pytest.param(
        '{"supplier":"Weberei '
        'Nord","currency":"EUR","products":[{"artNr":"W-220","bezeichnung":"Schal '
        'Sylt","material":"100% Wolle","groesse":"180x30 '
        'cm","ek":24.5},{"artNr":"W-231","bezeichnung":"Decke Amrum","material":"80% '
        'Wolle 20% Kaschmir","groesse":"130x180 cm","ek":79.0}]}',
        ["w 220", "w 231"],
        id="json",
    ),
    pytest.param(
        "UNH+1+PRICAT:D:01B:UN:EAN008'\n"
        "BGM+9+P2027'\n"
        "LIN+1++4006381333931:SRV'\n"
        "PIA+5+TB-5510:SA'\n"
        "IMD+F++:::Bluse Elba, 100% Seide'\n"
        "PRI+AAA:49.90'\n"
        "LIN+2++4006381333948:SRV'\n"
        "PIA+5+TB-5511:SA'\n"
        "IMD+F++:::Rock Ilva, 100% Leinen'\n"
        "PRI+AAA:39.90'\n"
        "UNT+10+1'",
        ["tb 5510", "tb 5511"],
        id="edi",
    ),
    pytest.param(
        '<products><product sku="P1-204" title="Belt Orla" material="calf leather" '
        'colour="tan" price="48.00"/><product sku="P1-207" title="Wallet Nell" '
        'material="goat leather" colour="black" price="62.00"/></products>',
        ["p 1 204", "p 1 207"],
        id="attr xml",
    ),
    pytest.param(
        '[{"code":"SH-3101","name":"Derby Elm","upper":"calf","price":"99.00 '
        'EUR","status":"active"},{"code":"SH-3102","name":"Loafer '
        'Ash","upper":"suede","price":"89.00 '
        'EUR","status":"active"},{"code":"SH-3103","name":"Boot '
        'Oak","upper":"calf","price":"129.00 EUR","status":"discontinued"}]',
        ["sh 3101", "sh 3102"],
        id="json gone",
    ),
    pytest.param(
        "scheda\n"
        "\n"
        "numero | 5011 | 5014 | 5020\n"
        "nome | Maglia Etna | Cardigan Stromboli | Gilet Lipari | nome provvisorio\n"
        "per chi | lei | lui | lei\n"
        "filato | lana 100% | cachemire 100% | alpaca 60%, lana 40%\n"
        "listino | € 88,00 | € 190,00 | € 74,00 | aumentato\n"
        "taglie | 40-46 | 48-54\n"
        "collo | tondo | a V | a V",
        ["maglia etna", "cardigan stromboli", "gilet lipari"],
        id="ragged it",
    ),
    pytest.param(
        "| 7110 | 7115\n"
        "Modell | Stiefelette Alm | Halbschuh Au\n"
        "Obermaterial | Kalbleder | Rindleder\n"
        "Futter | Leder\n"
        "Sohle | Gummi | Leder | rahmengenäht\n"
        "EK | 89,00 € | 75,00 €\n"
        "UVP | 219,00 € | 185,00 €\n"
        "Größen | 36-42 | 40-46",
        ["7110", "7115"],
        id="ragged de",
    ),
    pytest.param(
        "| 2101 | 2118 | 2120\n"
        "Modelo | Sandália Ria | Ténis Foz | Alpargata Mar\n"
        "Público | senhora | unissexo | CANCELADO\n"
        "Gáspea | camurça | lona\n"
        "Sola | borracha | borracha\n"
        "Preço | 31,80 € | 24,90 €\n"
        "PVP | 89,90 € | 69,90 €",
        ["2101", "2118"],
        id="cancelled col",
    ),
    pytest.param(
        "Pos. | Modell | Bezeichnung | Stück | netto\n"
        "10 | 4410 | Janker Wank | 20 | 189,00 €\n"
        "| | 80 % Schurwolle, 20 % Alpaka\n"
        "| | 34 - 44\n"
        "\n"
        "20 | 4433-L | Hemd Isar | 30 | 64,80 €\n"
        "| | 100 % Leinen\n"
        "| | 38 - 46",
        ["4410", "4433 l"],
        id="positions",
    ),
    pytest.param(
        "Hola, van las etiquetas:\n"
        "\n"
        "+------+\n"
        "| MONTGÓ  calidad 3302 |\n"
        "| sarga de algodón |\n"
        "| 98 CO 2 EA |\n"
        "| 288 g/m2 |\n"
        "+------+\n"
        "+------+\n"
        "| OLIVA  calidad 3317 |\n"
        "| jacquard |\n"
        "| 60% lino 40% algodón |\n"
        "| 210 g/m2 |\n"
        "+------+",
        ["3302", "3317"],
        id="boxes",
    ),
    pytest.param(
        "项目 | 正面吊牌① | 正面吊牌②\n"
        "品名 | 女式套头衫 | 男式开衫\n"
        "货号 | YS27-A036 | YS27-B112\n"
        "颜色 | 驼灰 | 藏青\n"
        "号型 | 165/88A | 175/92A\n"
        "成分 | 山羊绒 100% | 绵羊毛 70% 锦纶 30%\n"
        "零售价 | ¥2,680 元 | ¥1,390 元",
        ["ys 27 a 036", "ys 27 b 112"],
        id="seasonal codes",
    ),
    pytest.param(
        "Ref. | Descripción | Materia | Coste\n"
        "HA-1001 | Funda Sol | 100% algodón | 20,00 €\n"
        "HA-1002 | Cojín Luna | 100% lino | no pedido\n"
        "HA-1003 | Colcha Mar | 100% algodón | 61,00 €",
        ["ha 1001", "ha 1003"],
        id="not ordered",
    ),
]

ONE = [
    pytest.param(
        '{"style":"K-100","name":"Coat Alba","composition":"100% '
        'wool","sizes":["36","38"],"colours":[{"code":"101","name":"Red","hex":"#f00"'
        ',"stock":3},{"code":"102","name":"Blue","hex":"#00f","stock":4}],"price":"EU'
        'R 210"}',
        id="json1",
    ),
    pytest.param(
        "Field | Your answer | Example\n"
        "Item no. | GR-2201 | AC-1001\n"
        "Description | Grazia blouse | Snowdon blanket\n"
        "Fabric content | 100% silk | 80% wool 20% nylon\n"
        "Price | EUR 54,00 | GBP 22.00\n"
        "Country | Italy | Portugal\n"
        "MOQ | 50 pcs | 20 pcs",
        id="example col",
    ),
    pytest.param(
        "Style K-220\n"
        "Size | 36 | 38 | 40\n"
        "EAN | 4006381333931 | 4006381333948 | 4006381333955\n"
        "Chest cm | 92 | 96 | 100\n"
        "Length cm | 64 | 65 | 66\n"
        "100% cotton, EUR 45.00",
        id="single sizes",
    ),
    pytest.param(
        "Artikel 6610 Bluse Rhön\n"
        "100 % Viskose\n"
        "Farbe | 1001 | 1002 | 1003\n"
        "Name | Weiß | Schwarz | Rot\n"
        "Bestand | 12 | 14 | 9\n"
        "EK | 32,00 | 32,00 | 32,00\n"
        "EK 32,00 €",
        id="single colours",
    ),
]


@pytest.mark.parametrize(("text", "keys"), SEVERAL)
def test_several_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert keys_in(text) == keys


@pytest.mark.parametrize("text", ONE)
def test_one_article_is_not_split(text: str) -> None:
    assert len(keys_in(text)) < 2
