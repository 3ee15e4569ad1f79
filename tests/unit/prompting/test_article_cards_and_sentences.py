"""Articles on cards side by side, in sentences of one paragraph, in orders and Chinese lists."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.passages import cut_passages


def read(text: str) -> dict[str, str]:
    """Return what may be read for each article, by its key: barred ranges are left out."""
    part = Part("s.txt", "text/plain", (Page(1, text),))
    document = Document("sha256:0", "s.txt", "text/plain", (part,))
    found = {}
    for one in articles_of(find_blocks(document)):
        told = ""
        for passage in cut_passages(document, portion=one.portion):
            kept = list(passage.text)
            for start, end in passage.barred:
                kept[start:end] = " " * (end - start)
            told += "".join(kept)
        found[one.key] = told
    return found


SEVERAL = [
    pytest.param(
        "Ref. 7710 | Ref. 7715\nCintura pelle | Cintura tessuto\n100% vitello | 100% cotone\n"
        "H 35 mm | H 30 mm\n€ 42,00 | € 28,00",
        {"7710": "100% vitello", "7715": "100% cotone"},
        id="two cards below their codes",
    ),
    pytest.param(
        "Ref. 4410 | Ref. 4411 | Ref. 4412\nCamisa Douro | Camisa Minho | Calça Sado\n"
        "100% algodão | 100% linho | 100% lã\n38-46 | 38-44 | 40-50\n€ 29,90 | € 34,90 | € 39,90",
        {"4410": "100% algodão", "4411": "100% linho", "4412": "100% lã"},
        id="three cards, the first of them too",
    ),
    pytest.param(
        "Borsa Alma | Zaino Bruno\nVitello bottalato | Tela cerata\n"
        "32 x 24 x 12 cm | 40 x 28 x 14 cm\n€ 168,00 | € 142,00",
        {"borsa alma": "32 x 24", "zaino bruno": "40 x 28"},
        id="cards below names",
    ),
    pytest.param(
        "CONFIRMATION DE COMMANDE 27-0398\n\n"
        "71204 Foulard carré | 24 pce | 38,00 | 912,00\n100 % soie, 90 x 90 cm\n"
        "71260 Étole | 12 pce | 64,00 | 768,00\n100 % cachemire, 70 x 200 cm\n"
        "71305 Pochette | 30 pce | 14,50 | 435,00\n100 % coton, 33 x 33 cm\nTotal | | | 2115,00",
        {"71204": "100 % soie", "71260": "100 % cachemire", "71305": "100 % coton"},
        id="what goes on below each line of an order",
    ),
    pytest.param(
        "ORDER 8812\n2 x 24 pcs CK-20 Candle Kyoto 220 g, soy wax, EUR 11.20\n"
        "48 pcs CK-24 Diffuser Kyoto 100 ml, EUR 14.60\nDelivery: week 14.",
        {"ck 20": "11.20", "ck 24": "14.60"},
        id="quantities before codes",
    ),
    pytest.param(
        "您好，报价如下：\n款号3321 女士羊绒衫，100%山羊绒，单价 USD 42.50\n"
        "款号3325 女士开衫，70%羊毛30%羊绒，单价 USD 38.00\n交期60天。",
        {"3321": "42.50", "3325": "38.00"},
        id="Chinese labels without a mark",
    ),
    pytest.param(
        "您好，\nAB3321女士羊绒衫，100%山羊绒，单价USD 42.50\n"
        "AB3325女士开衫，70%羊毛30%羊绒，单价USD 38.00\n交期60天。",
        {"ab 3321": "42.50", "ab 3325": "38.00"},
        id="Chinese names without a blank behind codes",
    ),
    pytest.param(
        "Two updates for you. The Heron coat is 80% wool 20% polyamide, wholesale £142. "
        "The Wren dress is 100% linen, wholesale £68. Delivery for both is August.",
        {"heron coat": "£142", "wren dress": "£68"},
        id="English sentences",
    ),
    pytest.param(
        "Bonjour,\n\nDeux nouveautés. La première, la robe Céleste, est en 100 % viscose, 68 € HT. "
        "La seconde, la veste Orion, est en 100 % laine, 142 € HT.\n\nLivraison en mai.",
        {"robe celeste": "68 €", "veste orion": "142 €"},
        id="French sentences",
    ),
    pytest.param(
        "Gentile Marta,\n\nIl primo capo è l'abito Giada, in 100% seta, prezzo 189 euro. "
        "Il secondo è la blusa Perla, in 100% viscosa, prezzo 64 euro.\n\nSaluti",
        {"abito giada": "189 euro", "blusa perla": "64 euro"},
        id="Italian sentences",
    ),
    pytest.param(
        "O vestido Alba é em 100% linho, tamanhos 34-44, 48,00 €. A saia Mira é em 97% algodão "
        "e 3% elastano, tamanhos 34-42, 36,00 €. Ambos entregues em maio.",
        {"vestido alba": "48,00", "saia mira": "36,00"},
        id="Portuguese sentences",
    ),
    pytest.param(
        "Der Mantel Greta besteht aus 80 % Wolle und 20 % Polyamid, EK 129,00 EUR. "
        "Der Rock Tilda besteht aus 100 % Schurwolle, EK 54,90 EUR. Beide gibt es in 34 bis 44.",
        {"mantel greta": "129,00", "rock tilda": "54,90"},
        id="German sentences",
    ),
]

NONE = [
    pytest.param(
        "Old code | New code\nK-204 | K-304\nK-205 | K-305\nK-206 | K-306", id="codes renamed"
    ),
    pytest.param(
        "Coat Nadia, style NC-440\nCoat black | Coat navy\nSizes 36-44 | Sizes 36-42\n"
        "EUR 119 | EUR 119",
        id="colours side by side",
    ),
    pytest.param(
        "7734-01 | 7734-02\nSizes 36-44 | Sizes 36-42\nEUR 119 | EUR 119",
        id="codes of colours side by side",
    ),
    pytest.param(
        "The Heron coat is 80% wool 20% polyamide, sizes 6-18, wholesale £142. "
        "Wear it with the Wren dress.",
        id="one named beside",
    ),
    pytest.param(
        "The Heron coat costs £142 in 80% wool. The coat in the Tall fit costs £150 in 80% wool.",
        id="two prices of one",
    ),
]


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_each_article_has_what_is_said_of_it(text: str, told: dict[str, str]) -> None:
    found = read(text)
    assert list(found) == list(told)
    for key, words in told.items():
        assert words in found[key]
        assert not any(other in found[key] for other in told.values() if other != words)


@pytest.mark.parametrize("text", NONE)
def test_one_article_is_not_several(text: str) -> None:
    assert not read(text)
