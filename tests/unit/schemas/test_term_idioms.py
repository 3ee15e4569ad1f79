"""Minimums, times and places of delivery as people say them, in nine languages."""

from __future__ import annotations

import pytest

from schemas.registry import load_schema
from tests.unit.schemas.reads import value


def seen(attribute: str, text: str) -> list[str]:
    """The places that running text offers for a single text of an attribute."""
    mentions = load_schema("knitwear").form(attribute).mentions[""]
    return [text[start:end] for start, end in mentions.anywhere(text)]


@pytest.mark.parametrize(
    ("text", "words", "per"),
    [
        ("not fewer than six of a color, either bag", "six of a color", "colour"),
        ("no fewer than six of a shade", "six of a shade", "colour"),
        ("repliche, non meno di sei per modello e pronte", "sei per modello", "style"),
        ("mindestens sechs je Farbe", "sechs je Farbe", "colour"),
        ("au moins six par coloris", "six par coloris", "colour"),
        ("no menos de seis por modelo", "seis por modelo", "style"),
        ("no mínimo seis por cor", "seis por cor", "colour"),
        ("meia dúzia por cor", "meia dúzia por cor", "colour"),
    ],
)
def test_what_is_counted_may_be_left_out(text: str, words: str, per: str) -> None:
    assert seen("moq", text) == [words]
    assert value("moq", words) == {"amount": "6", "unit": "pieces", "per": per}


@pytest.mark.parametrize(
    "text",
    [
        "2 colours", "at least three colours", "Art. 12 modello", "minimum 50% of a colour",
        "payment due per order", "min. € 250 per style", "im Karton zwölf je Farbe",
        "RY-2608围巾本季取消，不接单",
    ],
)  # fmt: skip
def test_what_looks_like_a_minimum_is_none(text: str) -> None:
    assert seen("moq", text) == []


def test_a_count_with_its_goods_goes_before_one_without() -> None:
    assert seen("moq", "mínimo tres por modelo? no: 6 piezas por modelo") == ["6 piezas por modelo"]


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("a month and a half from order", "a month and a half", "45"),
        ("ready inside a month", "a month", "30"),
        ("un mese e mezzo dalla conferma", "un mese e mezzo", "45"),
        ("deux mois et demi après commande", "deux mois et demi", "75"),
        ("in anderthalb Monaten", "anderthalb Monaten", "45"),
        ("innert zweieinhalb Monaten", "zweieinhalb Monaten", "75"),
        ("mes y medio desde el pedido", "mes y medio", "45"),
        ("um mês e meio", "um mês e meio", "45"),
        ("bir buçuk ay", "bir buçuk ay", "45"),
        ("确认后一个半月交货", "一个半月", "45"),
        ("交期半个月", "半个月", "15"),
        ("納期は1か月半", "1か月半", "45"),
        ("half a month", "half a month", "15"),
    ],
)
def test_times_have_halves(text: str, words: str, days: str) -> None:
    assert words in seen("lead_time", text)
    assert value("lead_time", words) == {"min_days": days, "max_days": days}


@pytest.mark.parametrize(
    "text", ["上半月", "neuf d'entre eux", "40D nylon", "two and a half inches", "half a metre"]
)
def test_what_looks_like_a_time_is_none(text: str) -> None:
    assert seen("lead_time", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "ex-godown", "from our gate", "à la porte de l'usine", "à la porte de notre atelier",
        "ab Werkstor", "alla porta della fabbrica", "a puerta de fábrica", "à porta da fábrica",
        "工厂自提", "工場渡し",
    ],
)  # fmt: skip
def test_goods_fetched_at_the_gate_are_ex_works(text: str) -> None:
    assert value("incoterm", text) == "EXW"
