"""Prices: an amount and an ISO 4217 currency.

Three digits after one mark are thousands here (1.250 EUR): prices have no three decimals, except
below one ("0,085"). A sign that several currencies share is invalid until the supplier's profile
names one of them; so is a bare number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Annotated

import pycountry
from babel.numbers import list_currencies
from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.digits import candidates
from schemas.values.lexicon import compatible
from schemas.values.money_words import in_figures
from schemas.values.number import NUMBER, NumberRule, canonical, decide, drop_hedges, plain_text
from schemas.values.reading import Reading, invalid
from schemas.vocabulary.units import AMBIGUOUS_CURRENCIES, CURRENCIES

_RULE = NumberRule(low=Decimal(0), thousands=True)
_NO_CENTS = re.compile(r"(?<=\d)\s*(?:[.,:]\s*(?:-\s?-?|=|–|—)|/(?:-|=))(?![\d-])")
_BETWEEN = re.compile(r"\s*(?:-|/|~|÷|to|bis|à|a)\s*", re.I)
_BOUND = re.compile(
    r"^\W*(?:from|starting|ab|da|desde|dès|à partir|a partir|up to|fino a|max|min)\b", re.I
)


class Price(BaseModel):
    """An amount of money."""

    model_config = ConfigDict(frozen=True)

    amount: Annotated[str, StringConstraints(pattern=r"^\d+\.\d{2,}$")]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


def read_money(text: str, reading: Reading) -> JsonValue:
    """Return the amount, with two decimals at least, and its currency.

    Raises:
        PydanticCustomError: `invalid_money`, `range`, `several_values`, `ambiguous_currency`,
            `currency_missing` or that of a number.
    """
    words = in_figures(text)
    plain = drop_hedges(_NO_CENTS.sub("", plain_text(words)), reading)
    number = _only_number(text, plain)
    currency = _currency(text, plain, reading)
    amount = decide(text, candidates(number.lstrip("+-")), _RULE)
    return {"amount": _with_cents(amount), "currency": currency}


def _only_number(text: str, plain: str) -> str:
    found = list(NUMBER.finditer(plain))
    if not found:
        raise invalid("invalid_money", f"there is no amount in {text!r}")
    if _BOUND.match(plain):
        raise invalid("range", f"{text!r} is a bound, not a price")
    prices = [match for match in found if not _counts_goods(plain, match)] or found
    if len(prices) > 1:
        between = currency_marks().sub("", plain[prices[0].end() : prices[1].start()])
        currencies = {_key(mark) for mark in currency_marks().findall(plain)}
        is_range = _BETWEEN.fullmatch(between) and len(currencies) < 2
        code = "range" if is_range else "several_values"
        raise invalid(code, f"{text!r} holds several amounts")
    return prices[0][0]


def _counts_goods(plain: str, match: re.Match[str]) -> bool:
    """Whether a number says how much of the goods the price is for: per 100 g, /12 pcs."""
    return bool(
        re.search(r"(?:/|\bper|\bal|\bpro|\bpar|\bà)\s*$", plain[: match.start()], re.I)
    ) and (match.start() > 0 and bool(re.search(r"\d", plain[: match.start()])))


def _currency(text: str, plain: str, reading: Reading) -> str:
    codes: set[str] = set()
    shared: set[str] | None = None
    for match in currency_marks().finditer(plain):
        known = _currency_codes()[_key(match[0])]
        if len(known) == 1:
            codes |= known
        else:
            shared = set(known) if shared is None else shared & known
    wanted = reading.context.currency
    if len(codes) == 1:
        return next(iter(codes))
    if len(codes) > 1:
        raise invalid("ambiguous_currency", f"{text!r} names several currencies")
    if wanted is not None and (shared is None or wanted in shared):
        return wanted
    stated = reading.context.stated_currency
    if stated is not None and (shared is None or stated in shared):
        reading.warn("currency_stated_elsewhere", f"the document names no other currency: {stated}")
        return stated
    if shared is None:
        raise invalid("currency_missing", f"{text!r} names no currency")
    raise invalid(
        "ambiguous_currency",
        f"{text!r} may be any of {', '.join(sorted(shared))}; the supplier's profile can say which",
    )


def stated_currency(text: str) -> str | None:
    """Return the code of the one currency that `text` names anywhere, `None` where it is not one.

    Codes, signs of one currency and names of several words count; other words may mean anything.
    Where prices are in several, a bare number is in the one that stands apart from any number, in
    a head: *Fiyat (TL/mt)*.
    """
    plain = compatible(text)
    found: set[str] = set()
    in_heads: set[str] = set()
    for match in currency_marks().finditer(plain):
        known = _currency_codes()[_key(match[0])]
        if len(known) != 1:
            continue
        beside_number = bool(
            re.match(r"[\s.:]{0,2}\d", plain[match.end() : match.end() + 3])
            or re.search(r"\d[.,\s–-]{0,3}$", plain[max(0, match.start() - 4) : match.start()])
        )
        if _is_currency_alone(match[0]) or beside_number:
            found |= known
            in_heads |= set() if beside_number else known
    for stated in (found, in_heads):
        if len(stated) == 1:
            return next(iter(stated))
    if not found and _RUPEES.search(plain) and _OF_INDIA.search(plain):
        return "INR"
    return None


# The sign is that of several countries; the papers of one of them say which.
_RUPEES = re.compile(r"\bRs\b|\brupees?\b|₨", re.I)
_OF_INDIA = re.compile(r"\bGSTIN\b|\b[CIS]GST\b|\bIndia\b|\blakhs?\b|\bcrores?\b", re.I)


def _is_currency_alone(mark: str) -> bool:
    """Return whether a mark is one of money without a number beside it."""
    key = _key(mark)
    if key in _PLAIN_NAMES:
        return True
    is_code = mark.isupper() and mark.isalpha() and mark.isascii() and len(mark) == 3
    if is_code:
        return mark in CURRENCIES and mark not in _WORDS_TOO
    return not re.match(r"[^\W\d_]", mark) or mark.endswith("$")


_PLAIN_NAMES = frozenset(
    {
        "euro",
        "euros",
        "renminbi",
        "人民币",
        "欧元",
        "美元",
        "美金",
        "日元",
        "日本円",
        "ユーロ",
        "米ドル",
        "tl",
        "rmb",
        "元",
        "英镑",
    }
    | {"türk lirası", "swiss francs", "franchi svizzeri", "francs suisses", "schweizer franken"}
)
# Codes that are words of the trade in capitals: ALL SIZES, TOP, MOP buttons, HAND MADE IN A TRY.
_WORDS_TOO = frozenset({"TRY", "MAD", "PEN", "RON"})
_NO_CODES = frozenset({"ALL", "TOP", "MOP", "CUP", "GEL", "SOS", "BOB", "LAK", "BAM", "ANG"})
# Words that are something else before a number: *peso 510*, *soles 2 mm*, *sterling 925*.
_BEHIND_ONLY = frozenset(
    {"peso", "pesos", "soles", "real", "sterling", "won", "rand", "lei", "leu", "ft"}
)
FINENESS = re.compile(r"9\d\d")  # *sterling 925*


def names_goods(mark: str) -> bool:
    """Return whether a mark of money is a word of the trade before a number: *peso 510*."""
    return _key(mark) in _BEHIND_ONLY


def _with_cents(amount: Decimal) -> str:
    plain = canonical(amount)
    whole, _, cents = plain.partition(".")
    return f"{whole}.{cents.ljust(2, '0')}"


@cache
def _currency_codes() -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    for sign, codes in AMBIGUOUS_CURRENCIES.items():
        known[_key(sign)] = frozenset(codes)
    for code, surfaces in CURRENCIES.items():
        for surface in surfaces:
            known.setdefault(_key(surface), frozenset({code}))
    today = {currency.alpha_3 for currency in pycountry.currencies}
    for code in {*today, *CURRENCIES} - _NO_CODES:
        known[_key(code)] = frozenset({code})
    return known


# `30s/68` is a count of yarn, no price in soles.
_NO_WORD_BEFORE = r"(?<![^\W_])"


@cache
def currency_marks() -> re.Pattern[str]:
    """Return the pattern of what names a currency.

    Marks of letters count as words of their own; ISO codes in capitals only.
    """
    words = sorted(_currency_codes(), key=len, reverse=True)
    isolated = [
        rf"(?<![^\W\d_]){_cased(word)}(?![^\W\d_])"
        if word.isalpha() and word.isascii()
        else rf"{_NO_WORD_BEFORE if re.match('[A-Za-z]', word) else ''}(?i:{re.escape(word)})"
        for word in words
    ]
    return re.compile("|".join(isolated))


def _cased(word: str) -> str:
    pattern = re.escape(word)
    if word == "ft":
        return "Ft"  # forints, and no feet
    return re.escape(word.upper()) if word.upper() in list_currencies() else rf"(?i:{pattern})"


def _key(surface: str) -> str:
    return surface.casefold().strip()
