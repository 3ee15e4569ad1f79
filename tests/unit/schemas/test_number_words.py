"""Numbers that are written out count like digits, in every language, and nowhere else."""

from __future__ import annotations

import pytest

from schemas.values.number_words import with_digits, word_measure_finder
from tests.unit.schemas.reads import codes, value


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("twelve", "12"), ("twenty-four", "24"), ("two hundred", "200"), ("dodici", "12"),
        ("ventuno", "21"), ("quarantacinque", "45"), ("trecento", "300"), ("douze", "12"),
        ("vingt et un", "21"), ("soixante-quinze", "75"), ("quatre-vingt-dix", "90"),
        ("zwölf", "12"), ("vierundzwanzig", "24"), ("dreihundert", "300"), ("doce", "12"),
        ("cuarenta y cinco", "45"), ("veintiuno", "21"), ("quinientos", "500"), ("doze", "12"),
        ("vinte e quatro", "24"), ("duzentas", "200"), ("on iki", "12"), ("kırk beş", "45"),
        ("iki yüz", "200"), ("十二件", "12件"), ("三十五天", "35天"), ("二百米", "200米"),
        ("十枚", "10枚"), ("二週間", "2週間"), ("两双", "2双"),
    ],
)  # fmt: skip
def test_numbers_in_words_are_digits(text: str, digits: str) -> None:
    assert with_digits(text) == digits


@pytest.mark.parametrize("text", ["統一", "on business days", "once a month", "face dos", "third"])
def test_words_of_another_kind_are_no_numbers(text: str) -> None:
    assert with_digits(text) == text


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("twelve weeks", 84, 84), ("six to eight weeks", 42, 56), ("due settimane", 14, 14),
        ("sei-otto settimane", 42, 56), ("quatre à six semaines", 28, 42), ("dix jours", 10, 10),
        ("sechs bis acht Wochen", 42, 56), ("dos o tres semanas", 14, 21),
        ("quince días", 15, 15), ("seis a oito semanas", 42, 56), ("altı hafta", 42, 42),
        ("on gün", 10, 10), ("两到三周", 14, 21), ("三十天", 30, 30), ("二週間", 14, 14),
        ("eine Woche", 7, 7), ("un mese", 30, 30),
    ],
)  # fmt: skip
def test_lead_times_in_words_are_days(text: str, low: int, high: int) -> None:
    assert value("lead_time", text) == {"min_days": str(low), "max_days": str(high)}


@pytest.mark.parametrize(
    ("text", "threads"),
    [
        ("two-ply", 2), ("single ply", 1), ("three ply", 3), ("double", 2), ("a due capi", 2),
        ("ritorto a 2 capi", 2), ("doppio", 2), ("deux fils", 2), ("double fil", 2),
        ("zweifädig", 2), ("fünffädiges Garn", 5), ("zweifach", 2), ("2-fach", 2),
        ("dos cabos", 2), ("doble", 2), ("dois cabos", 2), ("iki kat", 2), ("çift kat", 2),
        ("tek kat", 1), ("双股", 2), ("单股", 1), ("三股", 3), ("双糸", 2), ("単糸", 1),
        ("二本取り", 2),
    ],
)  # fmt: skip
def test_threads_of_a_yarn_are_counted_in_words(text: str, threads: int) -> None:
    assert value("ply", text) == str(threads)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("one", 1), ("two", 2), ("both", 2), ("a single", 1), ("una", 1), ("cinque", 5),
        ("entrambe", 2), ("Cinq", 5), ("les deux", 2), ("einzelnen", 1), ("beiden", 2),
        ("zwölf Steine", 12), ("ambos", 2), ("uma", 1), ("duas", 2), ("bir", 1),
        ("iki adet", 2), ("一粒", 1), ("两颗", 2), ("2颗", 2), ("3個", 3), ("5枚", 5), ("1顆", 1),
        ("2 pezzi", 2), ("3 taş", 3),
    ],
)  # fmt: skip
def test_stones_are_counted_in_words_and_with_every_counter(text: str, count: int) -> None:
    stone = {"type": "ruby", "carat": None, "count": text, "origin": None}
    assert value("stones", [stone], "jewellery") == [{"type": "ruby", "count": str(count)}]


@pytest.mark.parametrize(
    ("text", "minimum"),
    [
        ("a dozen pieces per style", ("12", "pieces", "style")),
        ("2 dozen per colour", ("24", "pieces", "colour")),
        ("half a dozen pairs", ("6", "pairs", None)),
        ("una dozzina di pezzi per colore", ("12", "pieces", "colour")),
        ("cinquanta metri per colore", ("50", "metres", "colour")),
        ("deux douzaines par coloris", ("24", "pieces", "colour")),
        ("ein Dutzend Paar", ("12", "pairs", None)),
        ("zwanzig Stück je Modell", ("20", "pieces", "style")),
        ("una docena de pares", ("12", "pairs", None)),
        ("uma dúzia de peças por cor", ("12", "pieces", "colour")),
        ("model başına bir düzine", ("12", "pieces", "style")),
        ("每色十件", ("10", "pieces", "colour")),
        ("十二双", ("12", "pairs", None)),
        ("1型十足", ("10", "pairs", "style")),
        ("2ダース", ("24", "pieces", None)),
    ],
)  # fmt: skip
def test_order_minimums_in_words_and_dozens(
    text: str, minimum: tuple[str, str, str | None]
) -> None:
    amount, unit, per = minimum
    expected = {"amount": amount, "unit": unit, **({"per": per} if per else {})}
    assert value("moq", text) == expected


@pytest.mark.parametrize(
    ("text", "amount", "per"),
    [
        ("1色30枚", "30", "colour"), ("1型30枚", "30", "style"),
        ("1 colour 30 pcs", "30", "colour"), ("50 Stück pro 1 Farbe", "50", "colour"),
        ("1着", "1", None), ("min. 1 pc", "1", None),
        ("300 pcs per color per style", "300", "colour"), ("每款每色100件", "100", "colour"),
        ("100 pezzi per articolo e colore", "100", "colour"),
        ("100 pièces par modèle et par coloris", "100", "colour"),
        ("100 Stück je Modell und Farbe", "100", "colour"),
        ("100 piezas por modelo y color", "100", "colour"),
        ("100 peças por modelo e cor", "100", "colour"),
        ("model ve renk başına 100 adet", "100", "colour"), ("1型1色 50枚", "50", "colour"),
        ("300 pcs per style, colours may be mixed", "300", "style"),
        ("300 pezzi per modello, colori misti", "300", "style"),
        ("300件/款，可混色", "300", "style"),
    ],
)  # fmt: skip
def test_what_a_minimum_is_counted_per(text: str, amount: str, per: str | None) -> None:
    expected = {"amount": amount, "unit": "pieces", **({"per": per} if per else {})}
    assert value("moq", text) == expected


@pytest.mark.parametrize("text", ["one", "eine", "una"])
def test_an_article_by_itself_is_no_measure(text: str) -> None:
    assert codes("net_weight", text) == {"invalid_number"}


def test_numbers_in_words_are_found_before_their_units() -> None:
    text = "Lieferzeit: sechs bis acht Wochen ab Auftrag, Muster in due settimane, 納期は三週間"
    spans = word_measure_finder(("time",))(text)
    found = [text[start:end] for start, end in spans]
    assert found == ["sechs bis acht Wochen", "due settimane", "三週間"]
