"""Articles are told apart by how a document is laid out where its words are in no table."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.prompting.articles import articles_of, find_blocks
from extractor.prompting.passages import cut_passages


def read(*pages: str) -> dict[str, str]:
    """Return what is read for each article, by its key."""
    shown = tuple(Page(number, text.strip()) for number, text in enumerate(pages, 1))
    document = Document("sha256:0", "s.txt", "text/plain", (Part("s.txt", "text/plain", shown),))
    return {
        article.key: "\n".join(p.text for p in cut_passages(document, portion=article.portion))
        for article in articles_of(find_blocks(document))
    }


COLUMNS = (
    "| first | second\nour own ciphers | ZK 118 | ZK 240/L\nwe call it | Alder | Birch\n"
    "what sits inside | 100% cotton | 100% silk\nhow heavy | 870 g | 145 g\nto you | € 104 | € 33\n"
    "\nFor both: made in Italy.\n\ntags | shade | bars\nZK 118-02 | tan | 8054\n"
    "ZK 118-05 | ink | 8055\nZK 240/L-02 | tan | 8056\n"
)


def test_columns_below_codes_are_articles_whatever_their_rows_are_called() -> None:
    articles = read(COLUMNS)
    assert list(articles) == ["zk 118", "zk 240 l"]
    assert "100% cotton" in articles["zk 118"]
    assert "100% silk" not in articles["zk 118"]
    assert all("made in Italy" in text for text in articles.values())


def test_rows_elsewhere_that_begin_with_the_code_of_an_article_are_its_own() -> None:
    articles = read(COLUMNS)
    assert "8055" in articles["zk 118"]
    assert "8056" not in articles["zk 118"]
    assert "8056" in articles["zk 240 l"]


def test_columns_of_years_or_sizes_are_no_articles() -> None:
    rows = "tested | 100% cotton | 100% cotton\nheavy | 870 g | 860 g\nwide | 12 cm | 12 cm\n"
    assert read(f"| 2026 | 2027\n{rows}fine | 1 | 2\n") == {}
    assert read(f"| 36-38 | 40-42\n{rows}fine | 1 | 2\n") == {}


def test_fields_of_records_are_columns_of_articles() -> None:
    text = (
        "feld | satz 1 | satz 2\nrec_id | 000711 | 000712\nart_nr_lief | QM-5520-10 | QM-5531-10\n"
        "bez_kurz | Erle | Birke\nmat_01_txt | 62 Baumwolle | 100 Leinen\nxx_cd | A | B\n"
    )
    assert list(read(text)) == ["qm 5520 10", "qm 5531 10"]


def test_rows_with_empty_last_cells_do_not_end_a_table_of_columns() -> None:
    text = (
        "品番 | QX-6120 | QX-6135 | QX-6188\n混率 | 毛100% | 絹100% | 綿100%\n"
        "目付 | 185g/m² | 210g/m² | 260g/m²\n生地巾 | 150cm | 138cm | 150cm\n"
        "紺 55 | ○ | ×\n墨 90 | × | ○\n価格 | ¥2,480 | ¥3,150 | 取消\n"
    )
    articles = read(text)
    assert list(articles) == ["qx 6120", "qx 6135"]
    assert "¥3,150" not in articles["qx 6120"]


def test_a_colour_that_is_cancelled_in_one_column_drops_no_article() -> None:
    text = COLUMNS.replace("how heavy", "navy 44 | CANCELLED | yes\nhow heavy")
    assert list(read(text)) == ["zk 118", "zk 240 l"]


LOOKBOOK = (
    "Sunday, past noon\nWe unfold the Fern tablecloth, 100% linen, 170 x 300 cm.\n\n"
    "p. 12 - tablecloth Fern, style FRN-170 - 74,00 €\n",
    "After the bath\nThe Foam towel has long loops: 100% cotton, 70 x 140 cm.\n\n"
    "p. 13 - towel Foam, style FOM-070 - 17,20 €\n\nAll of it is made in Portugal.\n",
)


def test_pages_with_their_codes_below_the_text_are_articles() -> None:
    articles = read(*LOOKBOOK)
    assert list(articles) == ["frn 170", "fom 070"]
    assert "100% cotton" not in articles["frn 170"]
    assert all("made in Portugal" in text for text in articles.values())


def test_pages_about_one_article_are_not_told_apart() -> None:
    assert read(LOOKBOOK[0], LOOKBOOK[1].replace("FOM-070", "FRN-170")) == {}


@pytest.mark.parametrize(
    "heading",
    [
        "Goes with it", "You may also like", "Das könnte Ihnen auch gefallen", "Dazu passt",
        "Potrebbe interessarti anche", "Prodotti correlati", "Vous aimerez aussi",
        "Complétez le look", "También te puede gustar", "Productos relacionados",
        "Também poderá gostar", "Benzer ürünler", "猜你喜欢", "関連商品",
    ],
)  # fmt: skip
def test_other_products_that_a_shop_shows_are_not_read(heading: str) -> None:
    shop = (
        "Alder Saddle Bag\n£1,690\n\nCut from cowhide, 21 x 27 cm.\n\nProduct no. QF1187\n\n"
        f"{heading}\n\nBirch Purse\nlambskin\n£240\nCedar Belt Bag\n£980\n© Alder Limited\n"
    )
    ((key, text),) = read(shop).items()
    assert key == "qf 1187"
    assert "cowhide" in text
    assert "Alder Limited" in text
    assert "£240" not in text


def test_rows_of_a_bill_that_name_a_product_and_its_code_are_articles() -> None:
    text = (
        "Nº | Concepto | Núm. | Pares | Importe\n1 | Mocasín Aliso ref. 8841 | 39 | 4 | 286\n"
        "2 | Mocasín Aliso ref. 8841 | 40 | 8 | 572\n3 | Botín Abedul ref. 8870 | 40 | 5 | 480\n\n"
        "| 8841 — Corte: serraje. Tacón 22 mm.\n| 8870 — Corte: piel de becerro. Tacón 35 mm.\n"
    )
    articles = read(text)
    assert list(articles) == ["8841", "8870"]
    assert "572" in articles["8841"]
    assert "serraje" in articles["8841"]
    assert "becerro" not in articles["8841"]


def test_rows_with_a_name_and_a_code_behind_it_are_articles_below_unknown_heads() -> None:
    text = (
        "Pièce | N° moule | Alliage | Titre | Masse g | Boutique\n"
        "Bague Aulne | ZR-01 | argent | 925 | 4,20 | 195,00 €\n"
        "Collier Hêtre | ZR-05 | argent | 925 | 9,60 | 325,00 €\n\n"
        "N° moule | Pierre | Taille | mm | ct total\nZR-01 | péridot | coussin | 6x6 | 1,05\n"
        "ZR-01 | zircone | ronde | 1,2 | 0,4\nZR-05 | améthyste | poire | 8x5 | 2,40\n\n"
        "ZR-05 existait en chaîne de 42 cm, arrêté.\n"
    )
    articles = read(text)
    assert list(articles) == ["zr 01", "zr 05"]
    assert "zircone" in articles["zr 01"]
    assert "améthyste" not in articles["zr 01"]


def test_headings_with_a_labelled_code_need_no_known_word_for_the_product() -> None:
    text = (
        "A. Quilp Aspen — art. 40-118 — 140 cm\n100% cotton, Made in Portugal\n\n"
        "B. Quilp Linde — art. 40-131 — 90 cm\n95% cotton 5% elastane, Made in Turkey\n"
    )
    articles = read(text)
    assert list(articles) == ["40 118", "40 131"]
    assert "Turkey" not in articles["40 118"]


def test_codes_that_begin_with_a_season_tell_of_articles() -> None:
    text = (
        "Parka Aulne — réf. 26H-118 — femme\nTissu : 68 % coton, 32 % polyamide\n"
        "Gilet Hêtre — réf. 26H-131 — mixte\nTissu : 54 % laine, 46 % coton\n"
    )
    assert list(read(text)) == ["26 h 118", "26 h 131"]


def test_a_long_heading_between_rows_does_not_end_the_table() -> None:
    text = (
        "Articolo | Descrizione | Composizione | EUR/mt\n31180 | Tela Aria | 100% CO | 7,90\n"
        "GRUPPO LINO - tinto in pezza, finissaggio stone washed\n"
        "40022 | Tela Bora | 100% lino | 13,20\n40031 | Tela Cima | 54% LI 46% CV | 12,60\n"
    )
    assert list(read(text)) == ["31180", "40022", "40031"]


def test_registered_numbers_on_a_label_are_no_articles() -> None:
    text = (
        "Our style QH-0417\nLadies' coat\nside A\n100% cotton\n\nMADE IN ROMANIA\nRN 104562\n"
        "Alder Stores plc\n62% cotton 38% polyamide\n"
    )
    assert len(read(text)) < 2


def test_cards_in_lines_with_a_border_behind_the_number_are_articles() -> None:
    text = (
        "Nr. 318 | Weekender Erle 48 x 30 x 22\nFutter: Baumwolle | EUR 214,00\n"
        "Nr. 322 | Kulturbeutel Birke 24 x 15 x 11\nFutter: Polyamid | EUR 61,00\n"
        "Nr. 411 Laptophülle Buche EUR 72,00 - entfällt -\n"
        "Nr. 415 Schlüsseletui Buche\n7 x 11 cm EUR 17,50\n"
    )
    articles = read(text)
    assert list(articles) == ["318", "322", "415"]
    assert not any("72,00" in own for own in articles.values())


@pytest.mark.parametrize(
    "words",
    [
        "ti mando lunedì, non ho qui i dati", "I will send you on Friday", "schicke ich Montag",
        "je vous l'envoie jeudi", "te la mando el martes", "envio na sexta-feira",
        "perşembe gönderiyorum",
    ],
)  # fmt: skip
def test_an_article_whose_data_are_sent_another_day_is_none(words: str) -> None:
    text = (
        "Bag Alder art. 0772, calfskin, 24 x 27 cm\nweight 690 g, € 118\n"
        f"the pouch art. 0775 {words}\n\nbye\n"
    )
    assert len(read(text)) < 2
