"""Articles told in letters, sections and chats: several, or one."""

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
        "Notes pour la presse, été 2027\n"
        "\n"
        "Ouessant\n"
        "Un caban de femme en drap de laine lourd, coupé droit, que l’on ferme de "
        "six boutons. 80 % laine, 20 % polyamide. Du 36 au 44. 420 € en boutique.\n"
        "\n"
        "Molène\n"
        "Une marinière pour homme, en jersey de coton, rayée comme il se doit. 100 % "
        "coton, 220 g/m². Du S au XL. 89 €.\n"
        "\n"
        "Toutes nos pièces sont faites en France.",
        ["ouessant", "molene"],
        id="fr press",
    ),
    pytest.param(
        "Autumn book\n"
        "\n"
        "Tarn\n"
        "A heavy jumper for men, knitted in the round from Shetland wool. 100% wool, "
        "5 gauge. Sizes S to XL. Wholesale £58.\n"
        "\n"
        "Wast\n"
        "The cardigan your grandfather had, with leather buttons. 90% lambswool, 10% "
        "nylon. Wholesale £72.\n"
        "\n"
        "All styles are made in Scotland.",
        ["tarn", "wast"],
        id="en sections",
    ),
    pytest.param(
        "Cartella stampa P/E 2027\n"
        "\n"
        "Brera\n"
        "Una borsa a mano in vitello martellato, foderata in tela di cotone, chiusa "
        "da una zip. Misura 28 x 20 x 12 cm. 490 € al pubblico.\n"
        "\n"
        "Navigli\n"
        "Un portafoglio da uomo in pelle di capra, otto scomparti per carte. Misura "
        "11 x 9 cm. 120 € al pubblico.",
        ["brera", "navigli"],
        id="it sections",
    ),
    pytest.param(
        "Lookbook Frühjahr 2027\n"
        "\n"
        "Kiebitz\n"
        "Ein leichtes Kleid aus reiner Baumwolle, das über die Knie fällt und in der "
        "Taille gebunden wird. 100 % Baumwolle. Größen 34 bis 44. 189 €.\n"
        "\n"
        "Zeisig\n"
        "Eine Bluse mit Stehkragen, aus Leinen gewebt und vorgewaschen. 100 % "
        "Leinen. 129 €.",
        ["kiebitz", "zeisig"],
        id="de sections",
    ),
    pytest.param(
        "Catálogo verão 2028\n"
        "\n"
        "Sargaço\n"
        "Uma toalha de praia em algodão turco, leve e de secagem rápida, com franjas "
        "nas pontas. 100% algodão, 90 x 180 cm. 45 €.\n"
        "\n"
        "Maré\n"
        "Um roupão de banho com capuz e dois bolsos, em favo de algodão. 100% "
        "algodão, 280 g/m². 98 €.",
        ["sargaco", "mare"],
        id="pt sections",
    ),
    pytest.param(
        "La primera pieza es un anillo de oro amarillo de 18 quilates con una "
        "esmeralda ovalada de 0,80 ct; pesa 4,2 gramos y se hace del 10 al 18. Es el "
        "J-301 y se vende a 1.450 €.\n"
        "\n"
        "Después viene una pulsera de plata de ley 925, eslabón a eslabón, con "
        "cierre de mosquetón y 18 cm de largo; pesa 12 gramos. Es la J-305, a 190 €.\n"
        "\n"
        "Todo se hace en Córdoba.",
        ["j 301", "j 305"],
        id="es paragraphs",
    ),
    pytest.param(
        "周姐 10:11\n"
        "①ABC-3071 浣溪 吊带裙\n"
        "桑蚕丝93 氨纶7\n"
        "颜色 藕荷 / 鸦青\n"
        "\n"
        "周姐 10:16\n"
        "②ABC-3075 停云 阔腿裤\n"
        "三醋酸81,桑蚕丝19\n"
        "颜色 茶白\n"
        "\n"
        "周姐 10:24\n"
        "两款一样的:每色60件起",
        ["abc 3071", "abc 3075"],
        id="chat zh",
    ),
    pytest.param(
        "[12/5/27, 10:01] Ana: morning! the two styles:\n"
        "[12/5/27, 10:02] Ana: LB-201 linen shirt, 100% linen, white, S-XL, 32 EUR\n"
        "[12/5/27, 10:03] Ana: LB-207 linen trousers, 100% linen, sand, S-L, 38 EUR\n"
        "[12/5/27, 10:05] Bob: great, MOQ?\n"
        "[12/5/27, 10:06] Ana: 50 per colour for both",
        ["lb 201", "lb 207"],
        id="chat en",
    ),
    pytest.param(
        "Bunch 41\n"
        "6120/4 Stravanan. A coat cloth in herringbone, ninety per cent wool, 480 g. "
        "£58.40.\n"
        "6177 Ardlussa. Lambswool 55%, silk 25%, linen 20%, 275 g/m². £64.\n"
        "For all of them: woven in Scotland.",
        ["6120 4", "6177"],
        id="codes slash",
    ),
    pytest.param(
        "« Ombre », réf. T-311\n"
        "\n"
        "Chevalière d'homme en or jaune 750/1000, 9,40 g, un onyx. 1 390 € HT.\n"
        "\n"
        "« Nacelle », réf. T-318\n"
        "\n"
        "Créoles pour femme, argent 925, 7,20 g la paire. 155 € HT.\n"
        "\n"
        "Le bracelet T-320 est chez le polisseur, n'en parlez pas encore.\n"
        "\n"
        "Un minimum de 2 pièces par modèle.",
        ["t 311", "t 318"],
        id="later",
    ),
    pytest.param(
        "N-1101 Pull Brume, 100 % laine, 54,00 €, S-XL.\n"
        "\n"
        "N-1102 Pull Givre: supprimé de la collection.\n"
        "\n"
        "N-1103 Gilet Neige, 70 % laine 30 % alpaga, 66,00 €, S-L.",
        ["n 1101", "n 1103"],
        id="gone para",
    ),
    pytest.param(
        "Hi Tom,\n"
        "\n"
        "First the Morar scarf (ref. ES-1402): 100% cashmere, 30 x 180 cm, £68 "
        "wholesale.\n"
        "\n"
        "Then the Arisaig throw (ref. ES-1410): 100% lambswool, 140 x 180 cm, £54 "
        "wholesale.\n"
        "\n"
        "Both ship in six weeks.",
        ["es 1402", "es 1410"],
        id="mail two",
    ),
    pytest.param(
        "Art. GL-771\n"
        "Blusa Giada\n"
        "100% seta\n"
        "€ 62,00\n"
        "\n"
        "Art. GL-775\n"
        "Gonna Perla\n"
        "100% lino\n"
        "€ 54,00",
        ["gl 771", "gl 775"],
        id="stanzas",
    ),
]

ONE = [
    pytest.param(
        "Cable cardigan 'Fell', style FL-2201. 100% lambswool, 7 gauge. Sizes S-XL. "
        "Navy, oat. Wholesale £64, retail £160.\n"
        "\n"
        "The matching hat (FL-2240) is £18 and comes with its own sheet.",
        id="sister en",
    ),
    pytest.param(
        "Strickjacke Inn, Art. IN-4410\n"
        "100 % Schurwolle, Größen 36-44, EK 79,00 €, UVP 199,00 €\n"
        "Farben: Moos, Tinte\n"
        "\n"
        "Die passende Mütze (IN-4450) kostet 19,00 € und hat ein eigenes Blatt.",
        id="sister de",
    ),
    pytest.param(
        "カーディガン「朝霧」 品番 MK-3101\n"
        "毛100%、フリーサイズ、日本製。\n"
        "価格 48,000円\n"
        "姉妹品の帽子(MK-3133、12,000円)は墨だけとなります。",
        id="sister ja",
    ),
    pytest.param(
        "La robe Ondine\n"
        "\n"
        "320 € TTC · réf. ON-311\n"
        "\n"
        "Une robe longue en soie, coupée en biais. 100 % soie. Du 34 au 42.\n"
        "\n"
        "Elle porte aussi\n"
        "\n"
        "Le manteau Sylphe, 890 € · Sandale Nymphe, 310 €\n"
        "\n"
        "© Maison Ondine",
        id="related fr",
    ),
    pytest.param(
        "The Alder Coat\n"
        "\n"
        "£640 · AC-3381\n"
        "\n"
        "The cloth\n"
        "A double-faced wool that needs no lining; the coat hangs by itself. 90% "
        "wool, 10% cashmere.\n"
        "\n"
        "The cut\n"
        "Our coat has a raglan sleeve and falls to 110 cm. Sizes 36 to 44.\n"
        "\n"
        "The care\n"
        "Dry clean only, or let the coat air overnight.",
        id="single sections",
    ),
    pytest.param(
        "Bota Chelsea Faro\n"
        "\n"
        "Piel\n"
        "La bota está hecha en becerro engrasado, forrada en piel de cerdo. 100% "
        "piel.\n"
        "\n"
        "Precio\n"
        "La bota cuesta 89 € para tiendas y 229 € al público.",
        id="single price",
    ),
    pytest.param(
        "Sciarpa Lario, art. SC-4410 (sostituisce la SC-4380 della scorsa stagione)\n"
        "100% seta, 90 x 90 cm, € 48,00 / € 120,00 al pubblico\n"
        "Minimo 20 pezzi per colore.",
        id="one w old code",
    ),
    pytest.param(
        "Coat 'Brent', style BR-901. 100% wool. Sizes 8-16. £210.\n"
        "Buttons by Hartmann, ref. HB-2214. Lining: supplier ref. LN-778, 100% cupro.",
        id="one w others code",
    ),
]


@pytest.mark.parametrize(("text", "keys"), SEVERAL)
def test_several_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert keys_in(text) == keys


@pytest.mark.parametrize("text", ONE)
def test_one_article_is_not_split(text: str) -> None:
    assert len(keys_in(text)) < 2
