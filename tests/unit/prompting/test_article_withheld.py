"""Articles that a document says are gone are none of its products; invented names throughout."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part
from extractor.core.geometry import CharSpan
from extractor.prompting.article_dropped import is_dropped_cell
from extractor.prompting.article_withheld import Aside, aside_in
from extractor.prompting.articles import articles_of, find_blocks

CARDS = (
    "Ref. QX-101 Alder\nShirt, 100% cotton.\nEUR 20,00\nSizes S M L\n\n"
    "Ref. QX-102 Birch{0}\nSkirt, 100% linen.\n{1}EUR 30,00\nSizes S M L\n\n"
    "Ref. QX-103 Cedar\nDress, 100% viscose.\nEUR 40,00\nSizes S M L\n\n"
    "Made in Portugal. {2}\n"
)
ALL, LEFT = ["qx 101", "qx 102", "qx 103"], ["qx 101", "qx 103"]


def parsed(text: str) -> Document:
    part = Part("sheet.txt", "text/plain", (Page(1, text),))
    return Document("sha256:0", "sheet.txt", "text/plain", (part,))


def told(text: str) -> list[str]:
    return [article.key for article in articles_of(find_blocks(parsed(text)))]


@pytest.mark.parametrize(
    "words",
    [
        " ** DISCONTINUED **", " (cancelled)", " – do not order", " – entfällt",
        " – nicht mehr lieferbar", " (storniert)", " – fuori produzione", " (annullato)",
        " – arrêté, ne plus commander", " (supprimé)", " ** DESCATALOGADA, NO PEDIR **",
        " (anulado)", " – descontinuado", " (já não se fabrica)", " – üretimden kalktı",
        " (iptal edildi)", "（已停产）", "（取消）", "（廃番）", " ※生産終了",
    ],
)  # fmt: skip
def test_an_article_whose_heading_says_it_is_gone_is_no_product(words: str) -> None:
    assert told(CARDS.format(words, "", "")) == LEFT


@pytest.mark.parametrize(
    "line",
    [
        "This style has been cancelled.", "Discontinued", "Artikel gestrichen, kein Ersatz.",
        "Articolo uscito di produzione, non sostituito.", "Modèle arrêté, plus de commandes.",
        "annulée, moule cassé ; reportée à l’été prochain", "Artículo descatalogado.", "Artigo descontinuado.", "Ürün üretimden kalktı.", "此款已取消。",  # noqa: E501
        "この商品は廃番となりました。",
    ],
)  # fmt: skip
def test_an_article_whose_card_says_it_is_gone_is_no_product(line: str) -> None:
    assert told(CARDS.format("", f"{line}\n", "")) == LEFT


@pytest.mark.parametrize(
    "sentence",
    [
        "The Birch skirt (QX-102) was cancelled last week.", "QX-102 entfällt ersatzlos.",
        "Discontinued: QX-102.", "L'articolo QX-102 è fuori produzione.", "QX-102 est arrêté.",
        "La falda QX-102 está descatalogada.", "A saia QX-102 foi descontinuada.",
        "QX-102 kodlu etek iptal edilmiştir.", "QX-102本季取消，不接单。",
        "スカート（QX-102）は廃番となりました。",
        "QX-102 is exclusive to another customer.",
        "QX-102, € 36.00 - cloth not coming, dropped from the range 26 Feb.",
        "QX-102 skirt GBP 119.00 taken off, shown in error.", "QX-102 wird nicht gefertigt.",
        "QX-102 Gonna non viene prodotta.", "QX-102 : je préfère renoncer, le tissu ne tient pas.",
        "QX-102, 9,90 € descatalogado, ya no se teje.", "QX-102 foi anulada.",
        "QX-102 üretilmeyecek.", "QX-102今季放弃。", "QX-102は生産いたしません。",
    ],
)  # fmt: skip
def test_an_article_that_a_remark_says_is_gone_is_no_product(sentence: str) -> None:
    assert told(CARDS.format("", "", sentence)) == LEFT


@pytest.mark.parametrize(
    "words",
    [
        "Navy discontinued", "Farbe 22 entfällt.", "Il 19 navy è esaurito e fuori produzione.",
        "Le coloris 31 est arrêté.", "El azul queda anulado.", "Haki renk iptal edilmiştir.",
        "Size S discontinued", "La talla L está descatalogada.", "03 米白 已取消", "カラー05は廃番です。",  # noqa: E501
        "Dropped shoulders", "Lining discontinued, now unlined", "Orders cannot be cancelled.",
        "This style has not been cancelled.", "discontinued in Navy",
        "No longer offered in Rust.", "Auslaufmodell, solange der Vorrat reicht.",
        "Replaces QX-088, discontinued.", "Is this style discontinued?",
    ],
)  # fmt: skip
def test_what_is_said_of_a_colour_a_size_or_another_article_drops_none(words: str) -> None:
    assert told(CARDS.format("", f"{words}\n", "")) == ALL
    assert told(CARDS.format("", "", words)) == ALL


@pytest.mark.parametrize(
    "sentence",
    [
        "The Birch (QX-102) is no longer offered in Rust.", "Bei QX-102 entfällt Rauch 60.",
        "QX-102: colour 22 discontinued.", "QX-102 lining discontinued.",
        "QX-102 taglia L annullata.", "QX-102 la couleur rouge est supprimée.",
        "QX-102 的 03 米白色已取消。", "QX-102 replaces QX-088, discontinued.",
        "If QX-102 is cancelled we charge the cloth.",
    ],
)  # fmt: skip
def test_an_article_stays_where_a_part_of_it_is_gone(sentence: str) -> None:
    assert told(CARDS.format("", "", sentence)) == ALL


def test_two_articles_may_be_gone_in_one_sentence() -> None:
    text = CARDS.format("", "", "QX-102 und QX-103 sind nicht mehr lieferbar.")
    assert told(text) == ["qx 101"]


def test_a_mark_beside_the_code_leads_to_the_footnote_that_drops_the_article() -> None:
    assert told(CARDS.format(" †", "", "\n† fuori produzione")) == LEFT
    assert told(CARDS.format(" †", "", "\n† made in Italy")) == ALL


def test_what_stands_around_a_sentence_about_another_article_is_read_for_all() -> None:
    text = CARDS.format("", "", "").replace("Made in", "The vest (QX-104) was cancelled. Made in")
    document = parsed(text)
    articles = articles_of(find_blocks(document))
    assert [one.key for one in articles] == ALL
    (page,) = articles[0].portion.hidden
    hidden = [document.page(*page).text[slice(*span)] for span in articles[0].portion.hidden[page]]
    assert not any("Made in Portugal" in words for words in hidden)


STATUS_TABLE = (
    "Code | Name | Colour | Composition | Price EUR | {0}\n"
    "QX-101 | Alder | Navy | 100% cotton | 20.00 | {1}\n"
    "QX-102 | Birch | Navy | 100% linen | 30.00 | {2}\n"
    "QX-102 | Birch | Ecru | 100% linen | 30.00 | {3}\n"
    "QX-103 | Cedar | Navy | 100% viscose | 40.00 | {4}\n"
)


@pytest.mark.parametrize(
    ("head", "on", "off"),
    [
        ("Status", "active", "inactive"), ("Status", "aktiv", "gesperrt"),
        ("Stato", "attivo", "fuori produzione"), ("Statut", "actif", "arrêté"),
        ("Estado", "activo", "anulado"), ("Estado", "ativo", "inativo"),
        ("Durum", "AKTIF", "PASIF"), ("状态", "正常", "停产"), ("ステータス", "販売中", "廃番"),
    ],
)  # fmt: skip
def test_an_article_whose_rows_have_a_passive_status_is_no_product(
    head: str, on: str, off: str
) -> None:
    assert told(STATUS_TABLE.format(head, on, off, off, on)) == LEFT
    assert told(STATUS_TABLE.format(head, on, on, off, on)) == ALL  # one of its colours is gone


def test_a_row_below_goes_on_with_the_article_that_is_gone() -> None:
    text = STATUS_TABLE.format("Status", "", "discontinued", "", "")
    assert told(text.replace("QX-102 | Birch | Ecru", " | | Ecru")) == LEFT
    text = STATUS_TABLE.format("Status", "on", "discontinued", "on", "on")
    assert told(text.replace("QX-102 | Birch | Ecru", " | | Ecru")) == ALL


def test_rows_below_a_heading_of_articles_that_are_gone_are_no_products() -> None:
    rows = STATUS_TABLE.format("Note", "a", "b", "c", "d").split("\n")
    assert told("\n".join([*rows[:4], "Discontinued styles", *rows[4:]])) == ["qx 101", "qx 102"]


def test_a_column_of_an_article_that_is_gone_is_no_product() -> None:
    text = (
        "Style | QX-101 | QX-102 (cancelled) | QX-103\nName | Alder | Birch | Cedar\n"
        "Composition | 100% cotton | 100% linen | 100% viscose\n"
        "Width (cm) | 20 | 30 | 40\nPrice EUR | 20.00 | – | 40.00\n"
    )
    assert told(text) == LEFT


def test_the_one_article_that_is_left_is_read_without_the_lines_of_the_others() -> None:
    text = STATUS_TABLE.format("Status", "on", "cancelled", "cancelled", "cancelled")
    (article,) = articles_of(find_blocks(parsed(text)))
    assert article.key == "qx 101"
    assert article.portion.hidden


def test_articles_that_all_seem_gone_are_products_after_all() -> None:
    text = STATUS_TABLE.format("Status", *["cancelled"] * 4)
    assert told(CARDS.format("", "", "QX-101, QX-102, QX-103 discontinued.")) == ALL
    assert told(text) == []


@pytest.mark.parametrize(
    ("words", "is_dropped"),
    [
        ("arrêté, ne plus commander", True), ("AUSGELAUFEN – keine Nachwebung", True),
        ("iptal", True), ("QX-102 (annullato)", True), ("noch in Entwicklung", True),
        ("Navy dropped", False), ("discontinued: navy", False), ("available", False),
        ("nicht storniert", False), ("cancelled 36, 38", False), ("replaces QX-088", False),
        ("CANCELLED - do not order", True), ("esaurito", True), ("完売", True),
        ("not made in house", False), ("wird nicht gefertigt aus Leder", False),
        ("discontinued, while stocks last", False), ("fodera fuori produzione", False),
    ],
)  # fmt: skip
def test_a_cell_tells_of_its_article_or_of_a_part(words: str, is_dropped: bool) -> None:
    assert is_dropped_cell(words) is is_dropped


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("Matching belt: style QX-200, EUR 12.00", Aside.PRICED),
        ("Ersetzt Art. QX-200 (70% Baumwolle).", Aside.BARE),
        ("Sostituisce l'art. QX-200.", Aside.BARE), ("Remplace la réf. QX-200.", Aside.BARE),
        ("La funda QX-200 se vende por separado.", Aside.BARE),
        ("Substitui a ref. QX-200.", Aside.BARE), ("Kılıf ayrı ürün olarak QX-200.", Aside.BARE),
        ("枕套QX-200另售。", Aside.BARE), ("カバー（QX-200）は別売です。", Aside.BARE),
        ("Belt, style QX-200, EUR 12.00", Aside.NONE), ("Ledergürtel QX-200, 3 cm.", Aside.NONE),
    ],
)  # fmt: skip
def test_an_article_may_be_named_beside_the_one_described(sentence: str, aside: Aside) -> None:
    text = f"Style QX-101, shirt.\n\n{sentence}\n\nMade in Italy."
    at = text.index("QX-200")
    assert aside_in([(text, CharSpan(at, at + 6))]) is aside


def test_an_article_sold_separately_is_no_second_product() -> None:
    text = (
        "Ürün kodu\nQX-301\n\nKumaş\n%80 pamuk, %20 keten\n\n"
        "1 adet örtü. 50 x 70 cm kılıf bu kodda yoktur, isteyen müşteriye ayrı ürün olarak\n"
        "QX-302 koduyla sipariş edilir.\n\nFiyat 24,90 EUR\n"
    )
    assert told(text) in ([], ["qx 301"])


def test_codes_that_end_with_the_colours_of_their_rows_are_those_of_one_article() -> None:
    head = "Color | Nombre | Código de artículo | EAN\n"
    assert told(f"{head}01 | negro | 5518-C-01 | x\n14 | cuero | 5518-C-14 | y\n") == []
    rows = "01 | Luna | 5518-C | x\n14 | Sol | 5519-C | y\n"
    assert told(head.replace("Nombre", "Nombre | Composición") + rows.replace(" | 55", " | a | 55")) == [  # noqa: E501
        "5518 c", "5519 c",
    ]  # fmt: skip
