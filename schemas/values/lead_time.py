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
    plain, found = measures(_BETWEEN.sub(_as_range, text), ("time",), reading)
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
_NO_TIME = re.compile(r"\d{1,2}\s?月|(?:[1-9]|1\d)GG|\d{1,3}\s?WO")


def _delivery_times(text: str) -> Iterable[Span]:
    """Find times, but for those of payment and of how long an offer holds."""
    pairs = [match.span() for match in _BETWEEN.finditer(text)]
    for begin, end in (*measure_finder(("time",))(text), *word_measure_finder(("time",))(text)):
        start = min([a for a, b in pairs if a <= begin < b], default=begin)
        if _NO_TIME.fullmatch(text[start:end]):
            continue
        if not _PAYMENT.search(text, max(0, start - 48), start):
            yield start, end


_TIMES = readable_mentions(_delivery_times, read_lead_time)

LeadTime = Annotated[
    DayRange,
    ObjectForm(
        "lead_time",
        read_lead_time,
        seen=Mentions(_TIMES, first_of(_TIMES, readable_mentions(whole_cell, read_lead_time))),
    ),
]
