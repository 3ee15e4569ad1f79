"""Articles of lists that have neither codes nor names: each begins with its kind."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import Article, articles_of, find_blocks


def articles_in(text: str) -> tuple[Article, ...]:
    """Return the articles that a page tells apart."""
    page = Page(1, text)
    document = Document("sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", (page,)),))
    return articles_of(find_blocks(document))


SEVERAL = [
    pytest.param(
        "Ciao Marta, ti riassumo i capi:\n"
        "- Abito lungo in seta stampata, 100% seta, tg 38-46, 189 €\n"
        "- Camicia in popeline, 100% cotone, tg 38-48, 72 €\n"
        "- Gonna a pieghe, 100% lana, tg 38-46, 98 €\n"
        "Tutto made in Italy, consegna in 45 giorni.",
        ["abito lungo in seta stampata", "camicia in popeline", "gonna a pieghe"],
        id="it bullets",
    ),
    pytest.param(
        "Buenas tardes, le paso la lista:\n"
        "\n"
        "Bolso bandolera Salinas\n"
        "piel de vacuno, 24x18x7 cm, negro y cuero, 84,00 €\n"
        "Cartera Salinas\n"
        "piel de vacuno, 19x10 cm, negro, 39,00 €\n"
        "Mochila Duna\n"
        "lona de algodón encerado con piel, 38x30x14 cm, caqui, 112,00 €\n"
        "\n"
        "Precios sin IVA. Mínimo 10 unidades por modelo.",
        ["bolso bandolera salinas", "cartera salinas", "mochila duna"],
        id="es two lines each",
    ),
    pytest.param(
        "• Herrenhemd Popeline\n"
        "  100 % Baumwolle, 39-46, EK 34,50\n"
        "• Herrenhose Chino\n"
        "  98 % Baumwolle 2 % Elasthan, 46-56, EK 41,00\n"
        "• Strickjacke Zopf\n"
        "  100 % Schurwolle, S-XXL, EK 58,00",
        ["herrenhemd popeline", "herrenhose chino", "strickjacke zopf"],
        id="de bullets of two lines",
    ),
    pytest.param(
        "王经理您好，春夏三款报价如下：\n"
        "羊绒圆领衫，100%山羊绒，12针，S-XL，米白/驼色，680元\n"
        "羊绒开衫，成分同上，V领，5粒扣，S-XL，驼色，760元\n"
        "羊毛围巾，90%羊毛10%羊绒，30x180cm，灰色，210元\n"
        "起订量每色50件，交期45天。",
        ["羊 绒 圆 领 衫", "羊 绒 开 衫", "羊 毛 围 巾"],
        id="zh lines",
    ),
    pytest.param(
        "[12/3/27, 10:01] Lola: te paso precios\n"
        "[12/3/27, 10:01] Lola: blusa de gasa, 100% seda, 36-44, 64€\n"
        "[12/3/27, 10:02] Lola: falda midi, 55% lino 45% viscosa, 36-44, 58€\n"
        "[12/3/27, 10:05] Carmen: ok y la blusa del año pasado a 59€?",
        ["blusa de gasa", "falda midi"],
        id="es chat",
    ),
    pytest.param(
        "Strickmütze Brand  Einheitsgröße  natur, moos  18,50\n"
        "Beanie Kolm  Einheitsgröße  natur, schiefer  16,00\n"
        "Schal Brand  30 x 180 cm  natur, moos  34,00",
        ["strickmutze brand", "beanie kolm", "schal brand"],
        id="de columns of blanks, no currency",
    ),
    pytest.param(
        "THE WREN HOOPS\n"
        "Solid 9ct gold, 2.1 g the pair, 14 mm across. Retail £285.\n"
        "\n"
        "THE WREN PENDANT\n"
        "Solid 9ct gold, 1.4 g, with a 2 mm diamond. Retail £420.\n"
        "\n"
        "THE MARTIN RING\n"
        "Sterling silver, sizes J to Q. Retail £110.",
        ["the wren hoops", "the wren pendant", "the martin ring"],
        id="en headings, the last with a price alone",
    ),
]

ONE = [
    pytest.param(
        "The Ashdown Coat, 80% wool 20% polyamide\n"
        "- Coat in navy, sizes 8-16, £495\n"
        "- Coat in camel, sizes 8-14, £495",
        id="en colours",
    ),
    pytest.param(
        "The Pembury tote. 35 x 28 x 12 cm, calf leather, £420.\n"
        "Shoulder strap £45\n"
        "Dust bag £8\n"
        "Key fob £22",
        id="en what hangs on it",
    ),
    pytest.param(
        "Kleid Anemone, 100 % Seide, Größe 34-42, 389 €\n"
        "Der Gürtel aus 100 % Leder liegt bei.\n"
        "Futter: 100 % Viskose\n"
        "Versand 9,90 €",
        id="de belt and lining",
    ),
    pytest.param(
        "Drap de bain Iroise, 100 % coton, 550 g/m²\n"
        "Serviette 50 x 100 cm, 14 €\n"
        "Serviette 70 x 140 cm, 24 €",
        id="fr sizes",
    ),
]


@pytest.mark.parametrize(("text", "keys"), SEVERAL)
def test_lines_that_begin_with_their_kinds_are_articles(text: str, keys: list[str]) -> None:
    """Each is told apart by its first words."""
    assert [article.key for article in articles_in(text)] == keys


@pytest.mark.parametrize("text", ONE)
def test_colours_sizes_and_what_hangs_on_it_are_none(text: str) -> None:
    """One product stays one."""
    assert articles_in(text) == ()


def test_headings_between_lines_of_blanks_are_of_the_lines_below() -> None:
    """An empty line may part them; the lines of the other group do not see them."""
    text = (
        "HAVLULAR  (%100 organik pamuk, 550 g/m2)\n\n"
        "PD-2101  Asma el havlusu  50x90 cm  beyaz, kum  4,20 USD\n"
        "PD-2102  Asma banyo havlusu  70x140 cm  beyaz, kum  7,90 USD\n\n"
        "PEŞTEMALLER  (%55 keten %45 pamuk, 260 g/m2)\n\n"
        "PD-3310  Lir peştemal  90x170 cm  kil  8,60 USD\n"
        "PD-3311  Lir çocuk peştemal  70x120 cm  kil  6,10 USD\n"
    )
    lent = {
        article.key: [
            text[slice(*span)][:4] for own in article.portion.lent.values() for span in own
        ]
        for article in articles_in(text)
    }
    assert lent == {
        "pd 2101": ["HAVL"],
        "pd 2102": ["HAVL"],
        "pd 3310": ["PEŞT"],
        "pd 3311": ["PEŞT"],
    }
