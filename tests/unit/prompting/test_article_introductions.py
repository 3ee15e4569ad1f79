"""Articles that texts, chats, pages and messages sent on introduce, and what introduces none."""

from __future__ import annotations

import pytest

from extractor.core.document import Document, Page, Part, Source
from extractor.ingest.router import Ingestor
from extractor.prompting.articles import Article, articles_of, find_blocks


def parsed(text: str) -> Document:
    """Return the pages that form feeds part as a document; a mail where it begins with fields."""
    if text.startswith("From:"):
        return Ingestor().parse(Source("note.eml", text.encode()))
    texts = text.split("\f")
    pages = (
        Ingestor().parse(Source("note.txt", one.encode())).parts[0].pages[0].text for one in texts
    )
    numbered = tuple(Page(number, page) for number, page in enumerate(pages, 1))
    return Document("d", "d.pdf", "application/pdf", (Part("d.pdf", "application/pdf", numbered),))


def articles(text: str) -> tuple[Article, ...]:
    return articles_of(find_blocks(parsed(text)))


MAIL = (
    "From: Ute <u@kranz.example>\nTo: <e@haus.example>\nSubject: {subject}\n"
    "Date: Tue, 02 Mar 2027 10:11:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "Zur Strickjacke Elster (Modell 508) bleibt alles. Sie ist aus 90 % Merino und 10 %\n"
            "Kaschmir. Ihr Preis ist 96 Euro, im Laden 239 Euro.\n\n"
            "Beim Pullover Neiße (Modell 512) haben wir das Garn gewechselt, 100 % Wolle. Er\n"
            "kostet Sie 74 Euro, im Laden 185 Euro.\n\nFür beide gilt: acht Stück je Farbe.\n",
            ["508", "512"],
            id="paragraphs of a letter",
        ),
        pytest.param(
            "Le gilet Morvan (réf. 62) : 100 % laine, 68 € HT.\n\n"
            "Quant à l'écharpe Vanoise (réf. 71), 70 % alpaga et 30 % soie, 49 € HT.\n\n"
            "La jupe Ardèche (réf. 80) est épuisée.\n",
            ["62", "71"],
            id="what is sold out is spoken of in passing",
        ),
        pytest.param(
            "[12/01/27, 09:15] Gianni: *Maglia Tronto*, mod. 881, donna\n100% cashmere\n98,00 €\n"
            "[12/01/27, 09:18] Gianni: *Cardigan Chienti*, mod. 886. 70% lana 30% cashmere. 112 €\n"
            "[12/01/27, 09:31] Carla: e il minimo?\n[12/01/27, 09:40] Gianni: minimo 5 pezzi\n"
            "[12/01/27, 09:44] Gianni: il dolcevita (mod. 890) te lo mando domani\n",
            ["881", "886"],
            id="a chat",
        ),
        pytest.param(
            "The Brodick tote (BR-210) is cow leather, 38 x 30 cm, £84 wholesale. The Lamlash "
            "clutch (BR-224) is goat, 26 x 15 cm, £47 wholesale.\n",
            ["br 210", "br 224"],
            id="two in a paragraph",
        ),
        pytest.param(
            "--- 1 -------\nAktentasche Werra   Nr. 12/B\nMaß  38 x 29 cm\nEK 189,--  VK 449,--\n\n"
            "--- 2 -------\nGürtel Fulda   Nr. 7\nBreite  3,5 cm\nEK 24,50  VK 59,--\n\n"
            "--- fuer beide ---\nAlte Nr. 6 war die kleine (EK 94,-), gibt es nicht mehr.\n",
            ["12 b", "7"],
            id="short numbers",
        ),
        pytest.param(
            "Lale Yüzük (Model SM-107)\n\n- 585 altın, 2,85 gr\n- Toptan 385 $\n"
            "- Perakende 32.500,00 TL\n\nHilal Kolye (Model SM-203)\n\n- 925 gümüş, 4 gr\n"
            "- Toptan 1.950,00 TL\n- Perakende 4.750,00 TL\n",
            ["sm 107", "sm 203"],
            id="prices in lists are no codes",
        ),
        pytest.param(
            "TB-118\nThe Corran Throw\n\n100% lambswool\nTrade £62.00\n"
            "\fTB-127\nThe Lismore Blanket\n\n70% wool, 30% alpaca\nTrade £98.00\n",
            ["tb 118", "tb 127"],
            id="pages with one article each",
        ),
        pytest.param(
            "Kart 1/2\n\nKT-3310  Ardıç\nKazak\n\n%80 yün, %20 ipek\nFOB 17,40 USD\n"
            "\fKart 2/2\n\nKT-3312  Ardıç\nHırka\n\n%80 yün, %20 ipek\nFOB 21,10 USD\n",
            ["kt 3310", "kt 3312"],
            id="pages that a name does not tell apart",
        ),
        pytest.param(
            "Salón Candela\nref. LA-501\n\n100% piel, 158,00 €\n\nLos tres modelos: 8 pares.\n"
            "\fSandalia Mencía\nref. LA-517\n100% ante, 168,00 €\n\n"
            "Botín Zelmira\nref. LA-524\n100% piel, 186,00 €\n",
            ["la 501", "la 517", "la 524"],
            id="a page with one beside a page with two",
        ),
        pytest.param(
            "Articolo | Descrizione | Prezzi\nG 12 | guanto in nappa | Euro 42/00\n"
            "MERGELLINA | fodera 100% lana | Euro 109/00\nG 30 | guanto in cervo | Euro 58/00\n"
            "POSILLIPO | sfoderato | Euro 149/00\n",
            ["g 12", "g 30"],
            id="rows of two lines each",
        ),
        pytest.param(
            "Pull Larzac, 100 % laine, S à XL, 54,00 €\nGilet Causse, 100 % lin, S à L, 61,00 €\n\n"
            "Minimum de commande 250 €.\n",
            ["pull larzac", "gilet causse"],
            id="lines of a price list without codes",
        ),
        pytest.param(
            MAIL.format(subject="WG: Decken")
            + "Hallo, bei der Selke gelten 61 Euro, nicht 64 wie unten.\n\n"
            "Anfang der weitergeleiteten Nachricht:\n\nVon: Weberei <i@bode.example>\n"
            "Datum: 1. März 2027 um 08:12:55 MEZ\nAn: Ute <u@kranz.example>\nBetreff: Decken\n\n"
            "Art. 7120 Decke Selke\n100 % Wolle. EK 64,00 Euro.\n\n"
            "Art. 7135 Decke Bode\n100 % Wolle. EK 98,00 Euro.\n",
            ["7120", "7135"],
            id="a message sent on",
        ),
    ],
)
def test_articles_are_told_apart(text: str, keys: list[str]) -> None:
    assert [article.key for article in articles(text)] == keys


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Zapato Urbión\nModelo 0712-T\nPrecio: 49,90 €/par\n\nTalla | 12 Tabaco | 15 Pizarra\n"
            "36 | 8437052912364 | 8437052915365\n37 | 8437052912371 | 8437052915372\n",
            id="barcodes of sizes",
        ),
        pytest.param(
            "Botín Moncayo, ref. 2280\nCorte: becerro. Precio 58,00 €.\n\n"
            "0012 Tabaco\n0015 Pizarra\n0018 Vino\n",
            id="colours",
        ),
        pytest.param(
            "Kumaş Bakır, kod KB-1180\n%100 keten\n\n- Peşin 1.950,00 TL\n- Vadeli 2.120,00 TL\n",
            id="prices",
        ),
        pytest.param(
            "Art. 6620 Plaid Ortles\n100% lana, 130 x 180 cm. Prezzo € 72,00\n\n"
            "Item 6620 Ortles throw\n100% wool, 130 x 180 cm. Price € 72.00\n",
            id="one article in two languages",
        ),
        pytest.param(
            "The Alnwick jacket, style 5512\nWaxed cotton. £96 to you.\n\n"
            "Last year's jacket 5508 was £89, 100% polyester; it is sold out.\n",
            id="last season's",
        ),
        pytest.param(
            MAIL.format(subject="Re: HT-118")
            + "HT-118 Swale jumper: 100% lambswool, £74 to you.\n\n"
            "On 1 Mar 2027, at 09:12, Anna wrote:\n\n> HT-118 was £70\n> HT-124 jumper was £88\n",
            id="what a reply repeats",
        ),
    ],
)
def test_one_product_stays_whole(text: str) -> None:
    assert articles(text) == ()


def test_what_is_said_of_all_belongs_to_none() -> None:
    text = (
        "Salón Candela\nref. LA-501\n\n100% piel, 158,00 €\n\nLos tres modelos: 8 pares.\n"
        "\fSandalia Mencía\nref. LA-517\n100% ante, 168,00 €\n\n"
        "Botín Zelmira\nref. LA-524\n100% piel, 186,00 €\n"
    )
    document = parsed(text)
    shared = document.page("d.pdf", 1).text.index("Los tres")
    hidden = articles(text)[1].portion.hidden["d.pdf", 1]
    assert not any(span.start <= shared < span.end for span in hidden)


CHAT = (
    "{at} Ana: Pendientes Garza, ref PQ-410\nplata de ley 925, 5,1 g\n{at} Ana: foto\n"
    "{at} Ana: Anillo Ibis, ref PQ-415. también plata 925, 3 g\n{at} Eva: ok, y el precio?\n"
)


@pytest.mark.parametrize(
    "at",
    [
        "3/4/27, 10:44 -",
        "[3/4/27, 9:44:30]",
        "3/4/27, 10:44\u202fp. m. -",
        "[10:44 AM, 3/4/2027]",
        "\u200e[03.04.27, 10:44:01]",
        "03/04/2027 à 10:44 -",
        "[2027/4/3 下午10:44:01]",
        "2027/4/3 午後10:44 -",
    ],
)
def test_messages_begin_behind_their_stamp_and_speaker(at: str) -> None:
    text = CHAT.format(at=at)
    found = articles(text)
    assert [article.key for article in found] == ["pq 410", "pq 415"]
    (last,) = found[1].portion.own["d.pdf", 1]
    assert "Anillo" in parsed(text).page("d.pdf", 1).text[last.start : last.end]
    assert "Eva" not in parsed(text).page("d.pdf", 1).text[last.start : last.end]


def test_the_speaker_may_stand_before_the_time() -> None:
    text = CHAT.replace("{at} Ana: ", "\nAna, [03.04.27 10:44]\n").replace(
        "{at} Eva: ", "\nEva, [03.04.27 10:51]\n"
    )
    assert [article.key for article in articles(text)] == ["pq 410", "pq 415"]


LETTER = (
    "The Fanad Sweater, style {} 11. 100% merino wool. 92 euro to you.\n\n"
    "The Downings Cardigan, style {} 14, 100% merino. 104 euro wholesale.\n\n"
    "Carrigart Beanie, {} 30. 85% merino wool 15% cashmere. 24.50 euro wholesale.\n\n"
    "And the Doochary Scarf, {} 33. 100% merino, 190 cm. 41 euro.\n\n"
    "The wool is spun like that of {} 40 was.\n"
)


@pytest.mark.parametrize("letters", ["DK", "Q", "FRW"])
def test_codes_of_a_labelled_make_introduce_without_a_label(letters: str) -> None:
    prefix = letters.lower()
    keys = [article.key for article in articles(LETTER.replace("{}", letters))]
    assert keys == [f"{prefix} {number}" for number in (11, 14, 30, 33)]


LATER = (
    "AB-88 Sandal Reef\nsole rubber, heel 5 cm\n€45.00\n\n"
    "AB-91 Mule Cove\nsole cork, heel 3 cm\n€39.00\n\nboth glued, 30 days\n\n{}\n\nJo Ltd\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "AB-95 wedge comes next week, don't list it yet",
        "AB-95 Keilsandale folgt nächste Woche",
        "AB-95 zeppa arriva la prossima settimana",
        "AB-95 compensée la semaine prochaine",
        "AB-95 cuña la semana que viene, de momento nada",
        "AB-95 cunha na próxima semana",
        "AB-95 dolgu topuk haftaya gelecek",
        "AB-95 坡跟 下周再发，暂时不要录入",
        "AB-95 ウェッジは来週送ります",
    ],
)
def test_what_comes_later_is_no_article_and_is_read_from_by_none(line: str) -> None:
    text = LATER.format(line)
    found = articles(text)
    assert [article.key for article in found] == ["ab 88", "ab 91"]
    at = parsed(text).page("d.pdf", 1).text.index("AB-95")
    for article in found:
        assert any(low <= at < high for low, high in article.portion.hidden["d.pdf", 1])


def test_what_states_facts_is_an_article_and_corrections_are_no_new_ones() -> None:
    coming = articles(LATER.format("AB-95 wedge, next week, €40, 36-41"))
    assert [article.key for article in coming] == ["ab 88", "ab 91", "ab 95"]
    text = LATER.format("sorry, correction: AB-88 heel is 4.5 cm now")
    at = parsed(text).page("d.pdf", 1).text.index("sorry")
    corrected = articles(text)
    assert [article.key for article in corrected] == ["ab 88", "ab 91"]
    assert not any(low <= at < high for low, high in corrected[0].portion.hidden["d.pdf", 1])
