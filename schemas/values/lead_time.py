"""Lead times in days: a week has seven, a single figure is both the least and the most."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.forms import ObjectForm
from schemas.values.lexicon import compatible
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
from schemas.values.time_ranges import days_of_name, named_times, plain_ranges, time_ranges

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
    named = days_of_name(text)
    if named is not None:
        return {"min_days": canonical(named), "max_days": canonical(named)}
    turned = _TURNED.fullmatch(text.strip())
    words = f"{turned[2]} {turned[1]}" if turned else plain_ranges(text)
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


# Times of payment, of an offer, of a guarantee.
_PAYMENT = re.compile(
    r"(?:pagament|ricevuta|bonifico|payment|\bnet\b|paiement|virement|règlement|réglement|zahl"
    r"|\bpago\b|ödeme|vade|\bsaldo\b|acconto|échéance|skonto|sconto|ri\.?ba\b|r\.b\.|rimessa"
    r"|überweisung|transferencia|invoice|fattura|facture|rechnung|factura|fatura|credit\b"
    r"|付款|支払|账期|結算|结算|有效|有効|保証|质保|valid|validit|gültig|gelten|gilt|válid|geçerli"
    r"|offer (?:is )?open|warrant|guarante|garanzi|garant|\breso entro|\bresi\b|return|retour"
    r"|rückgabe|umtausch|devol|iade|reclam|reklam|cambio entro|pflege|tanned|gegerbt|conciat)"
    r"[^\n.;。；]{0,40}$",
    re.I,
)
# A word for the delivery, nearer to the time, says that it is not of the payment before it.
_DELIVERY = re.compile(
    r"(?:lead|deliver|ship|dispatch|ready|consegn|pront[oaie]\b|sped|livr|délai|expéd|liefer|versand"
    r"|lever|entreg|plazo|prazo|envío|envio|termin|teslim|sevk|交期|交货|货期|发货|出货|納期|納品|出荷)"
    r"[^\n.;。；]{0,32}$",
    re.I,
)
# Behind the time: *60 gg f.m.*, *30 days net*, *45 jours fin de mois*, *60 gün vadeli*.
_PAYMENT_BEHIND = re.compile(
    r"\.?[ ,]{0,2}(?:f\.?\s?m\b|d\.?\s?f\b|df\s?fm|data (?:fattura|fatt)|fine mese|fm\b"
    r"|net\b|netto\b"
    r"|from (?:date of )?invoice|after invoice|after (?:the )?date of invoice|eom\b|fin de mois"
    r"|date de facture|de facture|nach rechnung|ab rechnung|rein netto|zahlungsziel|ziel\b"
    r"|fecha (?:de )?factura|desde factura|f\.?\s?f\b|data (?:da )?fatura|vade|ödeme|账期|付款|支払"
    r"|warranty|guarantee|garan[tz]|gewähr|validity|validit|gültig|old\b|alt\b)",
    re.I,
)
_SHARE_BEFORE = re.compile(r"\d\s?%\s?(?:in|within|a|à|bei|innerhalb|bis)?\s?$", re.I)
# Nobody delivers after three quarters of a year; hides lie in their pits for so long.
_LONGEST_MONTHS = re.compile(
    r"\D{0,4}(?:[7-9]|[1-9]\d|sieben|acht|neun|zehn|elf|zwölf|sette|otto|nove|dieci|undici|dodici"
    r"|seven|eight|nine|ten|eleven|twelve|sept|huit|neuf|dix|onze|douze|siete|ocho|nueve|diez|once"
    r"|doce)\s?-?(?:months?|mesi|mois|monaten?|meses|ay(?:lık)?|个月|[かヶカ]月)",
    re.I,
)


def _is_of_others(text: str, start: int, end: int) -> bool:
    """Return whether a time is that of a payment, an offer, a guarantee, a tannage."""
    before = text[max(0, start - _REACH) : start]
    if _PAYMENT_BEHIND.match(text, end) or _SHARE_BEFORE.search(before):
        return True
    delivery = _DELIVERY.search(before)
    if _LONGEST_MONTHS.fullmatch(text, start, end) and not delivery:
        return True
    payment = _PAYMENT.search(before)
    return bool(payment and not (delivery and delivery.start() > payment.start()))


_REACH = 48  # characters to what a time is of


# The first month of the year, not a month long; the gauge of a knitting machine; parts of wool.
# ... and a street of New York: *214 W 39th St*; a fineness, *40D*; an article before a word: *neuf
# d'entre eux*.
_NO_TIME = re.compile(
    r"\d{1,2}\s?月|(?:[1-9]|1\d)GG|\d{1,3}\s?WO|\d{1,4}\s[WD]|\d{1,4}D|[\d.,]+\s?at|[^\W\d_][^\d\n]*\s[^\W\d_]"
)
_IN_CODE = re.compile(r"[A-Za-z_]$")  # *LY6D2203*, *FW26W*


def _delivery_times(text: str) -> Iterable[Span]:
    """Find times, but for those of payment and of how long an offer holds."""
    ranges = time_ranges(text)
    single = [*measure_finder(("time",))(text), *word_measure_finder(("time",))(text)]
    named = named_times(text)
    single = [*_outside(_outside(single, ranges), named), *named]
    for start, end in (*ranges, *single):
        if _NO_TIME.fullmatch(text[start:end]) or _IN_CODE.search(text, max(0, start - 1), start):
            continue
        if not _is_of_others(text, start, end):
            yield start, end
    yield from (match.span("value") for match in _UNIT_AHEAD.finditer(text))
    for match in _ON_IN_LINE.finditer(compatible(text)):
        yield match.span("value" if match["value"] else "ahead")


def _outside(spans: Iterable[Span], ranges: Sequence[Span]) -> Iterable[Span]:
    """Yield the spans that overlap none of `ranges`, which do not overlap and go up."""
    for start, end in spans:
        at = bisect_left(ranges, (end, end))
        if at == 0 or ranges[at - 1][1] <= start:
            yield start, end


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
_SPAN = (
    r"\d{1,3}(?:\s?[-–~〜～至到]\s?\d{1,3})?\s?"
    r"(?:営業日|日間|週間|[かヶケカヵ箇]月|个月|个工作日|工作日|日|週|周|天)"
)
_ON_IN_LINE = re.compile(
    r"(?:納期|リードタイム|納品|出荷|交期|货期|交货期|交货时间|生产周期|发货|(?:受注|発注|注文|確認)"
    r"(?:後|より|から)|(?:下单|定金|订单|确认|订金)[^\n\d。、]{0,4}后)[^\n\d。、]{0,12}"
    rf"(?P<value>{_SPAN})(?=[^\W\d_])"
    # ... or say behind it what is done then: 45天交货, 約三週間でお届け.
    rf"|(?P<ahead>(?<![\d年月]){_SPAN})"
    r"(?=\s?(?:左右|以内|之内|内)?(?:交货|发货|出货|出貨|完成|可交|で(?:お届け|納品|出荷|発送)"
    r"|後(?:に)?(?:お届け|納品|出荷)))"
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
