"""Articles of bills, lists, chats and columns; charges, colours and parts are none of them."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.article_charges import is_charge
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.passages import cut_passages


def read(text: str) -> dict[str, str]:
    """Return what is read for each article, by its key."""
    part = Part("s.txt", "text/plain", (Page(1, text),))
    document = Document("sha256:0", "s.txt", "text/plain", (part,))
    return {
        one.key: "\n".join(p.text for p in cut_passages(document, portion=one.portion))
        for one in articles_of(find_blocks(document))
    }


SEVERAL = [
    pytest.param(
        "MW-301 is the crew neck, 100% extrafine merino, XS to XL. Wholesale is £48.\n\n"
        "MW-305 is the cable cardigan in 70% wool 30% alpaca. Wholesale £79.\n\n"
        "Finally MW-312, the ribbed beanie in the same yarn. One size, £16 wholesale.\n",
        ["mw 301", "mw 305", "mw 312"],
        id="words before a code",
    ),
    pytest.param(
        "[03/03/27, 09:15] Paolo: allora la borsa grande art. B-4410 vitello, 32x24x14, 168 euro\n"
        "[03/03/27, 09:16] Paolo: la piccola invece B-4422 stessa pelle 22x16x8, 124 euro\n"
        "[03/03/27, 09:20] Marta: perfetto, colori?\n"
        "[03/03/27, 09:21] Paolo: cuoio e nero per tutte e due\n",
        ["b 4410", "b 4422"],
        id="a chat that names the kind once",
    ),
    pytest.param(
        "BED LINEN\n110 Duvet cover percale, 140x200, 100% cotton, 39.00\n"
        "114 Pillowcase percale, 50x70, 100% cotton, 9.50\nBATH\n"
        "220 Hand towel, 50x100, 100% cotton, 7.20\n\nPrices in EUR, ex works.\n",
        ["110", "114", "220"],
        id="numbers of three figures",
    ),
    pytest.param(
        "Articolo | Nome | Composizione | Peso | Armatura | Prezzo\n"
        "4410 | Vira | 100% lana | 280 g/m2 | tela | 14,20\n"
        "4415 | Mola | 98% cotone 2% elastan | 240 g/m2 | tela | 9,80\n"
        "4420 | Dora | 100% lino | 190 g/m2 | tela | 11,60\n",
        ["4410", "4415", "4420"],
        id="a column of weaves that parts are called by",
    ),
    pytest.param(
        "| Manteau Inès | Veste Léa\nMatière | 90 % laine 10 % cachemire | 100 % laine\n"
        "Doublure | viscose | coton\nTailles | 34-44 | 36-42\nPrix HT | 245,00 € | 168,00 €\n",
        ["manteau ines", "veste lea"],
        id="columns below names",
    ),
    pytest.param(
        "| Kwaliteit 4140 Linde | Kwaliteit 4155 Beuk\nSamenstelling | 100% katoen | 100% linnen\n"
        "Gewicht | 270 g/m2 | 195 g/m2\nBreedte | 148 cm | 142 cm\nPrijs | € 9,85 | € 11,40\n",
        ["4140", "4155"],
        id="columns below labelled codes",
    ),
    pytest.param(
        "1) sciarpa cashmere 2 fili, 30x180, 100% cashmere, €42\n"
        "2) guanto nappa foderato, tg 7-8.5, €31\nper entrambi minimo 50\n",
        ["sciarpa cashmere 2 fili", "guanto nappa foderato"],
        id="a numbered list with prices",
    ),
]

ONE = [
    pytest.param(
        "Hemd Kuno, Art. 3301\n100 % Baumwolle, Kentkragen\n\n3301-10 weiß, EK 32,90\n"
        "3301-20 hellblau, EK 32,90\n3301-45 Streifen marine, EK 34,90\n\nGrößen 38-46\n",
        id="colours with prices",
    ),
    pytest.param(
        "Model: Sneaker Corsa 8821\nCodice | Materiale | Descrizione | Fornitore\n"
        "PL-120 | Pelle | tomaia | Conceria Uno\nTS-440 | Tela | fodera | Tessitura Due\n"
        "SU-880 | Gomma | suola | Gomme Tre\nPrezzo € 88,00\n",
        id="parts behind their codes",
    ),
    pytest.param(
        "Art. 5520 Kissenhülle Lena / Cushion cover Lena\n\nDE\n"
        "Kissenhülle Lena, 100 % Leinen, 50 x 50 cm, EK 14,90 €\n\nEN\n"
        "Cushion cover Lena, 100% linen, 50 x 50 cm, wholesale € 14.90\n",
        id="one article in two languages",
    ),
    pytest.param(
        'Dress "Anouk", style DR-2019\n100% silk, ankle length. Sizes 34-44.\n'
        "Wholesale EUR 164, retail EUR 410.\n"
        "Belt shown on the model: style AC-118, EUR 39, sold separately.\n",
        id="what the model wears",
    ),
    pytest.param(
        "Order for dress Anouk, 100% silk:\n120 Black, 20.00\n240 Ivory, 20.00\n80 Red, 20.00\n",
        id="numbers of pieces",
    ),
    pytest.param(
        "| Jacket | Trousers\nComposition | 100% wool | 98% wool 2% elastane\n"
        "Lining | cupro | cotton\nWeight | 280 g | 260 g\nSizes | 46-56 | 46-58\n",
        id="the parts of a suit",
    ),
]


@pytest.mark.parametrize(("text", "keys"), SEVERAL)
def test_several_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert list(read(text)) == keys


@pytest.mark.parametrize("text", ONE)
def test_one_article_is_not_split(text: str) -> None:
    assert len(read(text)) < 2


BILL = (
    "Art. | Description | Composition | Qty | Price\n"
    "LS-12 | Scarf Brume | 100% cashmere | 10 | € 68.00\n"
    "LS-15 | Stole Givre | 70% cashmere 30% silk | 6 | € 92.00\n{0} | {1} | | 1 | € 18.00\n"
)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("FREIGHT", "Shipping and handling"), ("", "Discount 3%"), ("REMISE", "Remise 5 %"),
        ("9000", "Frachtkosten"), ("", "zzgl. MwSt. 19 %"), ("Spese di trasporto", ""),
        ("Sconto 2%", ""), ("PORT", "Frais de port"), ("", "Gastos de envío"),
        ("", "Portes de envio"), ("", "Kargo bedeli"), ("", "Verzendkosten"), ("运费", ""),
        ("", "送料"), ("TOTAL", ""), ("", "VAT 0% (intra-community)"),
    ],
)  # fmt: skip
def test_charges_are_no_articles_and_belong_to_none(code: str, words: str) -> None:
    articles = read(BILL.format(code, words))
    assert list(articles) == ["ls 12", "ls 15"]
    assert not any("18.00" in text for text in articles.values())


@pytest.mark.parametrize(
    "words", ["Porto Bag", "Total look coat", "Transport trunk", "Order no. 12", "", "Net stole"]
)
def test_names_with_words_of_charges_are_names(words: str) -> None:
    assert not is_charge(words)


def test_an_article_called_like_a_charge_is_one_where_it_is_made_of_something() -> None:
    text = "Name | Composition | Price\nDuty | 100% leather | 80.00\nLisboa | 100% linen | 70.00\n"
    assert list(read(text)) == ["duty", "lisboa"]


def test_a_heading_of_how_to_order_ends_the_articles() -> None:
    text = (
        "Bague Onde\n\nRéférence | ON-01\nPoids | 9,8 g\nPrix | 72 €\n\n"
        "Collier Dune\n\nRéférence | ON-02\nPoids | 6,1 g\nPrix | 91 €\n\n"
        "Pour commander\nPremier ordre : 4 pièces par modèle, franco à 600 €.\n"
    )
    assert not any("Pour commander" in key for key in read(text))
    assert all("600" in own for own in read(text).values())
