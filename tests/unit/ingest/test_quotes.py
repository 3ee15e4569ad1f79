import pytest

from extractor.ingest.quotes import quoted_regions


@pytest.mark.parametrize(
    "intro",
    [
        "On Mon, 3 Mar 2025 at 10:02, Anna Rossi <anna@mill.example> wrote:",
        "Il giorno lun 3 mar 2025 alle ore 10:02 Anna Rossi <anna@mill.example> ha scritto:",
        "Le lun. 3 mars 2025 à 10:02, Anna Rossi <anna@mill.example> a écrit :",
        "Am Mo., 3. März 2025 um 10:02 Uhr schrieb Anna Rossi <anna@mill.example>:",
        "El lun, 3 mar 2025 a las 10:02, Anna Rossi (<anna@mill.example>) escribió:",
        "Em seg., 3 de mar. de 2025 às 10:02, Anna Rossi <anna@mill.example> escreveu:",
        "Anna Rossi <anna@mill.example>, 3 Mar 2025 Pzt, 10:02 tarihinde şunu yazdı:",
        "Anna Rossi <anna@mill.example> 于2025年3月3日周一 10:02写道：",
        "2025年3月3日(月) 10:02 Anna Rossi <anna@mill.example>のメール:",
        "-----Original Message-----",
        "-------- Messaggio originale --------",
        "---------- Forwarded message ---------",
        "From: Anna\nSent: Monday\nTo: Buyer\nSubject: Offer",
        "Da: Anna\nInviato: lunedì\nA: Buyer\nOggetto: Offerta",
        "Von: Anna\nGesendet: Montag\nAn: Buyer\nBetreff: Angebot",
        "De : Anna\nEnvoyé : lundi\nÀ : Buyer\nObjet : Offre",
        "De: Anna\nEnviado el: lunes\nPara: Buyer\nAsunto: Oferta",
        "发件人: Anna\n发送时间: 2025年3月3日\n收件人: Buyer\n主题: 报价",
    ],
)
def test_what_follows_the_introduction_of_an_earlier_message_is_marked(intro: str) -> None:
    text = f"New: 90 WS 10 SE\n\n{intro}\n\nOld: 100 WS\nKind regards"
    (region,) = quoted_regions(text)
    assert text[region.span.start : region.span.end] == text[text.index(intro) :]


def test_an_introduction_over_two_lines_is_one() -> None:
    text = "Yes.\n\nOn Mon, 3 Mar 2025 at 10:02, Anna Rossi\n<anna@mill.example> wrote:\n\n> old"
    (region,) = quoted_regions(text)
    assert region.span.start == text.index("On Mon")


def test_answers_between_quoted_lines_are_not_marked() -> None:
    text = "> which gauge?\n12gg\n> which yarn?\n2/28"
    marked = [text[r.span.start : r.span.end] for r in quoted_regions(text)]
    assert marked == ["> which gauge?", "> which yarn?"]


@pytest.mark.parametrize(
    "text",
    [
        "On request we can offer navy.\nPrice: 84,50",
        "From: Ningbo\nTo: Genoa\nLead time 5 weeks",
        "Le tissu est disponible.\nDélai : 4 semaines",
    ],
)
def test_words_of_the_sender_are_not_taken_for_a_quotation(text: str) -> None:
    assert quoted_regions(text) == ()


def test_nothing_before_the_start_is_looked_at() -> None:
    headers = "From: a\nSent: b\nTo: c\n"
    assert quoted_regions(headers + "\nBody", len(headers)) == ()


FORWARD = (
    "Subject: Fwd: Fwd: crepe\n\ncan you enter this by 12 March?\n\nJo\n\n"
    "---------- Forwarded message ---------\nFrom: Mill <m@mill.example>\nDate: Mon, 2 Feb 2026\n"
    "Subject: Fwd: crepe\nTo: Jo\n\nas promised\n\n"
    "---------- Forwarded message ---------\nFrom: Lab\nDate: Fri\nTo: Mill\n\n"
    "Quality CS-88\n100% silk, 38 g/m2\n\n"
    "On Tue, 3 Mar 2025 at 10:02, Buyer <b@shop.example> wrote:\n> is it 42 g/m2?\n"
)


def test_a_message_that_was_sent_on_is_no_history_but_what_it_quotes_is() -> None:
    (region,) = quoted_regions(FORWARD, FORWARD.index("\n\n"))
    assert FORWARD[region.span.start :].startswith("On Tue")


def test_a_message_sent_on_below_figures_of_the_sender_is_history() -> None:
    text = FORWARD.replace("can you enter this by 12 March?", "it is 95% silk now, see below")
    (region,) = quoted_regions(text, text.index("\n\n"))
    assert text[region.span.start :].startswith("---------- Forwarded")


def test_fields_without_a_rule_are_sent_on_where_the_subject_says_so() -> None:
    body = "\n\nfyi\n\nFrom: Mill\nSent: Monday\nTo: Jo\nSubject: crepe\n\n100% silk\n"
    for subject, count in (("WG: crepe", 0), ("AW: crepe", 1)):
        text = f"Subject: {subject}{body}"
        assert len(quoted_regions(text, text.index("\n\n"))) == count
