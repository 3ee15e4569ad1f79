"""Values of made-up attributes: real words among made-up ones, so that recalling never helps."""

from __future__ import annotations

import datetime as dt
import random

from training_data.generator import wordforge
from training_data.generator.facts.numbers import date, decimal
from training_data.generator.invented_words import ADJECTIVES, DURATIONS, NOUNS, UNITS, YES_NO
from training_data.generator.profile import Supplier

_MAX_GLUED = 3  # longer units are words of their own
_NO_BLANK = frozenset({"zh", "ja"})
_MONEY = (
    "€ {}",
    "{} €",
    "EUR {}",
    "{} EUR",
    "${}",
    "USD {}",
    "£{}",
    "CHF {}",
    "¥{}",
    "{} TL",
    "{},-",
)


def value(rng: random.Random, supplier: Supplier, kind: str, real: tuple[str, ...] = ()) -> str:
    """Return a value of a kind; one of `real` in part of the cases."""
    if real and rng.random() < 0.5:
        return rng.choice(real)
    lang = supplier.languages[0]
    if kind in UNITS and kind != "count":
        return _measure(rng, supplier, kind)
    return _OTHER.get(kind, _phrase)(rng, supplier, lang)


def _measure(rng: random.Random, supplier: Supplier, kind: str) -> str:
    number = _number(rng, supplier, kind)
    if rng.random() < 0.12:
        number += rng.choice(("-", " - ", "/", " ± ", " x ", " to ")) + _number(rng, supplier, kind)
    unit = rng.choice(DURATIONS[supplier.languages[0]] if kind == "duration" else UNITS[kind])
    if rng.random() < 0.12:
        return number
    before = rng.choice(("ca. ", "approx. ", "max. ", "~", "min. ")) if rng.random() < 0.06 else ""
    gap = " " if supplier.unit_space or len(unit) > _MAX_GLUED else ""
    return f"{before}{number}{gap}{unit}"


def _number(rng: random.Random, supplier: Supplier, kind: str) -> str:
    if kind == "duration":
        return str(rng.choice((1, 2, 3, 5, 6, 10, 12, 18, 24, 30, 36, 48, 60, rng.randint(1, 120))))
    places = rng.choices((0, 1, 2), (60, 28, 12))[0]
    return decimal(supplier, rng.choice((9, 99, 99, 999, 4000)) * rng.random() + 1, places)


def _count(rng: random.Random, supplier: Supplier, lang: str) -> str:
    number = decimal(supplier, rng.choice((9, 24, 99, 999, 20000)) * rng.random() + 1)
    unit = rng.choice(UNITS["count"])
    if lang not in _NO_BLANK and not unit.isascii():
        unit = ""
    return f"{number} {unit}".strip() if supplier.unit_space else f"{number}{unit}"


def _code(rng: random.Random, supplier: Supplier, lang: str) -> str:
    if rng.random() < 0.3:
        return wordforge.code_of(rng, wordforge.code_pattern(rng))
    alphabet = rng.choice(
        (
            "99999999",
            "AA9999",
            "9999-99",
            "A99/99",
            "AAA-9999-A",
            "99.99.99",
            "AA 99 9999",
            "9999999999999",
        )
    )
    return wordforge.code_of(rng, alphabet)


def _date(rng: random.Random, supplier: Supplier, lang: str) -> str:
    day = dt.date(rng.randint(2023, 2028), rng.randint(1, 12), rng.randint(1, 28))
    draw = rng.random()
    if draw < 0.15:
        return rng.choice(
            (
                f"{day.month:02d}/{day.year}",
                f"{day.year}",
                f"Q{1 + day.month // 4} {day.year}",
                f"KW {day.month * 4}",
                f"week {day.month * 4}",
            )
        )
    return date(supplier, day)


def _year(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return str(rng.randint(1950, 2026))


def _money(rng: random.Random, supplier: Supplier, lang: str) -> str:
    number = decimal(
        supplier, rng.choice((10, 100, 1000, 20000)) * rng.random() + 0.5, rng.choice((0, 2, 2))
    )
    return rng.choice(_MONEY).format(number)


def _percent(rng: random.Random, supplier: Supplier, lang: str) -> str:
    number = decimal(supplier, 100 * rng.random(), rng.choice((0, 0, 1)))
    return rng.choice(("{}%", "{} %", "{}%", "{} pct", "%{}")).format(number)


def _yesno(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return rng.choice(YES_NO.get(lang, YES_NO["en"]))


def _ratio(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return rng.choice(
        (
            f"{rng.randint(1, 30)}:{rng.randint(1, 9)}",
            f"{rng.choice('ABCDEFG')}{rng.choice(('', '+', '++', '1'))}",
            f"IP{rng.randint(20, 68)}",
            f"{rng.randint(1, 5)}/{rng.randint(5, 10)}",
            f"{rng.randint(100, 4000)} x {rng.randint(100, 3000)}",
            f"Class {rng.choice('IVX')}",
        )
    )


def _name(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return " ".join(_cased(rng, wordforge.word(rng, lang)) for _ in range(rng.choice((1, 1, 2))))


def _place(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return wordforge.place(rng, lang)


def _person(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return wordforge.person(rng, lang)


def _company(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return wordforge.company(rng, lang) if rng.random() < 0.6 else wordforge.brand(rng, lang)


def _phrase(rng: random.Random, supplier: Supplier, lang: str) -> str:
    noun = (
        rng.choice(NOUNS.get(lang, NOUNS["en"]))
        if rng.random() < 0.6
        else wordforge.word(rng, lang)
    )
    draw = rng.random()
    if draw < 0.4:
        return noun
    adjective = rng.choice(ADJECTIVES.get(lang, ADJECTIVES["en"]))
    if lang in _NO_BLANK:
        return adjective + noun
    first, second = (adjective, noun) if lang in ("en", "de", "tr") else (noun, adjective)
    if draw > 0.9:
        return f"{first} {second} {wordforge.word(rng, lang)}"
    return f"{first} {second}"


def _cased(rng: random.Random, word: str) -> str:
    return rng.choice((word.title, word.title, word.upper, word.lower))()


def _phone(rng: random.Random, supplier: Supplier, lang: str) -> str:
    return f"+{rng.randint(1, 99)} {rng.randint(10, 999)} {rng.randint(10000, 9999999)}"


_OTHER = {
    "phone": _phone,
    "count": _count,
    "code": _code,
    "date": _date,
    "year": _year,
    "money": _money,
    "percent": _percent,
    "yesno": _yesno,
    "ratio": _ratio,
    "name": _name,
    "place": _place,
    "person": _person,
    "company": _company,
    "phrase": _phrase,
}
