"""Lead times in days: a week has seven, a single figure is both the least and the most."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.forms import ObjectForm
from schemas.values.measures import Measure, is_open_ended, is_range, measures
from schemas.values.mentions import (
    Mentions,
    Span,
    compatible,
    first_of,
    measure_finder,
    readable_mentions,
    whole_cell,
)
from schemas.values.number import NumberRule, canonical, decide
from schemas.values.number_words import word_measure_finder
from schemas.values.reading import Reading, invalid

_DAYS = {"day": 1, "week": 7, "month": 30}
# No supplier quotes fractions of a day in thousandths, none quotes more than two years.
_RULE = NumberRule(Decimal(0), Decimal(730))
_WORKING = re.compile(
    r"working|business|lavorativ|ouvr|werktag|arbeitstag|hábil|hábe|úte[is]|iş günü|工作日|営業日",
    re.I,
)

_Days = Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)?$")]


class DayRange(BaseModel):
    """How long it takes."""

    model_config = ConfigDict(frozen=True)

    min_days: _Days
    max_days: _Days


def read_lead_time(text: str, reading: Reading) -> dict[str, JsonValue]:
    """Return the least and the most days.

    Raises:
        PydanticCustomError: `invalid_lead_time`, `unit_missing`, `several_values`, `range` (a
            bound without its other end) or that of a number.
    """
    turned = _TURNED.fullmatch(text.strip())
    words = f"{turned[2]} {turned[1]}" if turned else _BETWEEN.sub(_as_range, text)
    plain, found = measures(words, ("time",), reading)
    if not found:
        raise invalid("invalid_lead_time", f"there is no number of days or weeks in {text!r}")
    if len(found) > 2 or (len(found) == 2 and not is_range(plain, *found)):
        raise invalid("several_values", f"{text!r} holds several times")
    if len(found) == 1 and is_open_ended(plain):
        raise invalid("range", f"{text!r} is a bound; its other end is missing")
    last = found[-1].unit
    days = [_days(text, measure, measure.unit or last) for measure in found]
    if "month" in {measure.unit for measure in found}:
        reading.warn("month_as_30_days", "a month is counted as 30 days")
    if _WORKING.search(plain):
        reading.warn("working_days", "these are working days")
    if days[0] > days[-1]:
        raise invalid("invalid_lead_time", f"{text!r} runs backwards")
    return {"min_days": canonical(days[0]), "max_days": canonical(days[-1])}


def _days(text: str, measure: Measure, unit: str | None) -> Decimal:
    if unit not in _DAYS:
        raise invalid("unit_missing", f"{text!r} does not say whether days or weeks")
    return decide(text, measure.numbers, _RULE) * _DAYS[unit]


# *between 4 and 6 weeks*, *tra le 4 e le 6 settimane*, *4 ila 6 hafta*.
_BETWEEN = re.compile(
    r"\b(?:between|entre|tra|fra|zwischen)\s(?:le\s|los\s|as\s|i\s)?(?P<low>\d{1,3})\s"
    r"(?:and|et|ed?|y|und)\s(?:le\s|los\s|as\s|i\s)?(?P<high>\d{1,3})(?=\s)"
    r"|\b(?P<from>\d{1,3})\sil[aâ]\s(?P<to>\d{1,3})(?=\s)",
    re.I,
)


def _as_range(match: re.Match[str]) -> str:
    return f"{match['low'] or match['from']}-{match['high'] or match['to']}"


_PAYMENT = re.compile(
    r"(?:pagament|ricevuta|bonifico|payment|net|paiement|virement|règlement|zahl|zahlbar|pago|pagamento|ödeme|vade|"
    r"付款|支払|valid|validit|gültig|válid|geçerli|warranty|garanzi|garant"
    r"|\bres[oi]\b|return|retour|rückgabe|devol|iade|reclam|reklam)[^\n.;]{0,40}$",
    re.I,
)


# The first month of the year, not a month long; the gauge of a knitting machine; parts of wool.
# ... and a street of New York: *214 W 39th St*.
_NO_TIME = re.compile(r"\d{1,2}\s?月|(?:[1-9]|1\d)GG|\d{1,3}\s?WO|\d{1,4}\s[WD]")
_IN_CODE = re.compile(r"[A-Za-z_]$")  # *LY6D2203*, *FW26W*


def _delivery_times(text: str) -> Iterable[Span]:
    """Find times, but for those of payment and of how long an offer holds."""
    pairs = [match.span() for match in _BETWEEN.finditer(text)]
    for begin, end in (*measure_finder(("time",))(text), *word_measure_finder(("time",))(text)):
        start = min([a for a, b in pairs if a <= begin < b], default=begin)
        if _NO_TIME.fullmatch(text[start:end]) or _IN_CODE.search(text, max(0, start - 1), start):
            continue
        if not _PAYMENT.search(text, max(0, start - 48), start):
            yield start, end
    yield from (match.span("value") for match in _UNIT_AHEAD.finditer(text))
    yield from (match.span("value") for match in _ON_IN_LINE.finditer(compatible(text)))


# Forms of old systems name the unit before the number: *LEAD TIME WKS 7*, *CONSEGNA GG 50*. A
# week behind a word for the delivery itself is one of the calendar: *delivery week 31*.
_DAYS_AHEAD = r"days?|gg|giorni|jours?|tage|d[ií]as|gün"
_WEEKS_AHEAD = r"weeks?|wks?|sett(?:imane)?|semaines?|wochen|semanas|hafta"
_UNIT_AHEAD = re.compile(
    r"(?<![^\W_])(?:(?P<span>lead[- ]?time|lieferzeit|délais?|delais?|plazo(?: de entrega)?"
    r"|prazo(?: de entrega)?|tempi(?: di consegna)?|termini(?: di consegna)?|teslim süresi|termin)"
    r"|delivery|consegna|cons\.|livraison|lieferung|entrega|teslim(?:at)?)"
    r"[ \t]{0,2}[:.(]?[ \t]{0,2}"
    rf"(?P<value>(?:{_DAYS_AHEAD}|(?(span)(?:{_WEEKS_AHEAD})|(?!)))\.?\)?"
    r"[ \t]{0,2}[:=]?[ \t]{0,3}"
    r"\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)(?![\w.,/-]*\d|[ \t]?[^\W\d_])",
    re.I,
)
_TURNED = re.compile(r"([^\W\d_]+)\.?\)?[\s:=]{0,6}(\d[\d\s–/-]{0,10})")
# Japanese and Chinese go on without a blank: *納期は約60日を見て*.
_ON_IN_LINE = re.compile(
    r"(?:納期|リードタイム|納品|出荷|交期|货期|交货期|交货时间|生产周期|发货)[^\n\d。、]{0,12}"
    r"(?P<value>\d{1,3}(?:\s?[-–~〜～至到]\s?\d{1,3})?\s?"
    r"(?:営業日|日間|週間|[かヶケカ箇]月|个月|个工作日|工作日|日|週|周|天))(?=[^\W\d_])"
)


_TIMES = readable_mentions(_delivery_times, read_lead_time)

LeadTime = Annotated[
    DayRange,
    ObjectForm(
        "lead_time",
        read_lead_time,
        seen=Mentions(_TIMES, first_of(_TIMES, readable_mentions(whole_cell, read_lead_time))),
    ),
]
