"""Smallest order quantities: how many of what, per what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.choices import choice_lexicon
from schemas.values.digits import candidates
from schemas.values.forms import ObjectForm
from schemas.values.lexicon import Match
from schemas.values.mentions import (
    PLAIN_NUMBER,
    Mentions,
    compatible,
    first_of,
    readable_mentions,
    whole_cell,
)
from schemas.values.number import (
    NUMBER,
    NumberRule,
    canonical,
    decide,
    drop_hedges,
    plain_text,
    refuse_range,
)
from schemas.values.number_words import names_dozens, with_digits
from schemas.values.reading import Reading, invalid

# Nobody asks for 1.5 pieces, and a fraction of a metre is no order.
_PER = re.compile(r"/\s*[^\W\d_]|\b(?:per|pro|par|por|each)\b", re.I)
_RULE = NumberRule(thousands=True)
# Colours that may be mixed are not what the minimum is counted per.
_MIXED = re.compile(
    r"\b(?:mix\w*|assort\w*|across|any|all|combin\w*|mist[aeio]|mescolat\w*|mélang\w*|tutti|tutte"
    r"|tous|toutes|sortier\w*|gemischt\w*|misch\w*|alle|surtid\w*|mezcl\w*|combin\w*|sortid\w*"
    r"|mistur\w*|todas?|todos|karışık|karma|tüm|toplam)\b|混|搭配|アソート|取り?混ぜ|込み|合計|合计",
    re.I,
)


class OrderMinimum(BaseModel):
    """The least that is sold."""

    model_config = ConfigDict(frozen=True)

    amount: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)?$")]
    unit: Literal["pieces", "pairs", "metres", "kg", "sets"]
    per: Literal["style", "colour", "order"] | None = None


def read_moq(text: str, reading: Reading) -> dict[str, JsonValue]:
    """Return `amount`, `unit` and, where the words say it, `per`.

    Raises:
        PydanticCustomError: `several_values`, `unit_missing`, `ambiguous_choice`, `range` or that
            of a number.
    """
    plain = with_digits(drop_hedges(plain_text(text), reading))
    refuse_range(plain)
    numbers = _amounts(plain, reading)
    if not numbers:
        raise invalid("invalid_number", f"there is no number in {text!r}")
    if len(numbers) > 1:
        raise invalid("several_values", f"{text!r} holds several figures")
    amount = decide(text, candidates(numbers[0][0]), _RULE)
    goods = _without_pers(plain, reading)
    before, after = goods[: numbers[0].start()], goods[numbers[0].end() :]
    unit = _first("moq_unit", f"{after} | {before}", reading)
    if unit is None and names_dozens(text):
        unit = "pieces"
    if unit is None:
        raise invalid("unit_missing", f"{text!r} does not say of what")
    value: dict[str, JsonValue] = {"amount": canonical(amount), "unit": unit}
    per = _only_per(plain, reading)
    if per is None and _PER.search(plain, numbers[0].end()):
        reading.warn("per_unknown", "what the minimum is counted per is not known")
    return value | ({"per": per} if per else {})


def _first(table: str, text: str, reading: Reading) -> str | None:
    """Return the code that stands next to the number; further words may be of other things."""
    matches = choice_lexicon(table).within(text, reading.context.languages)
    return min(matches[0].codes) if matches and len(matches[0].codes) == 1 else None


def _without_pers(plain: str, reading: Reading) -> str:
    """Blank out *par coloris*: its *par* is no Spanish pair."""
    for per in choice_lexicon("moq_per").within(plain, reading.context.languages):
        if " " in plain[per.start : per.end]:
            plain = plain[: per.start] + "|" * (per.end - per.start) + plain[per.end :]
    return plain


def _amounts(plain: str, reading: Reading) -> list[re.Match[str]]:
    """Return the figures of `plain`, without the one of *per 1 colour*, 1色, 1型."""
    numbers = list(NUMBER.finditer(plain))
    pers = choice_lexicon("moq_per").within(plain, reading.context.languages)
    counted = [
        number
        for number in numbers
        if number[0] != "1" or not any(per.start - _NEAR <= number.end() <= per.end for per in pers)
    ]
    return counted if len(counted) == 1 else numbers


def _only_per(text: str, reading: Reading) -> str | None:
    matches = choice_lexicon("moq_per").within(text, reading.context.languages)
    matches = [match for match in matches if not _is_order_itself(text, match)]
    codes = frozenset(code for match in matches for code in match.codes)
    if len(codes) > 1 and _MIXED.search(text):
        codes = codes & {"style"} or codes - {"colour"}
    if codes == {"style", "colour"}:
        return "colour"  # per style and colour: each colour of each style
    if len(codes) > 1:
        raise invalid("ambiguous_choice", f"{text!r} counts per {' and per '.join(sorted(codes))}")
    return next(iter(codes), None)


def _is_order_itself(text: str, per: Match) -> bool:
    """Return whether an order is what is least, and not what it is counted per: *sipariş 30*."""
    words = text[per.start : per.end]
    return per.codes == {"order"} and words.isalpha() and bool(NUMBER.search(text, per.end))


# What may stand between what is counted per and the number: *model başına min. 200 adet*.
_LEAST_OF = re.compile(
    r"\W{0,3}(?:min(?:imum|imo|i)?\.?|en az|asgari|at least|mindestens|almeno|au moins|最低|最少)?"
    r"\W{0,3}",
    re.I,
)
_NEAR = 3  # characters between a number and what it counts
_PER_REACH = 28  # characters to what it is counted per


# What says that a number of pieces is the least one: others are of a box, a bale, a delivery.
_LEAST = re.compile(
    r"\bmin|\bmoq\b|mín|mindest|\bleast\b|asgari|en az|\bab\s$|a partire da|à partir de"
    r"|a partir de|order|bestell|ordin|pedido|encomenda|commande|sipariş|起订|最低|最小|ロット|订",
    re.I,
)


def _is_minimum(plain: str, start: int, end: int) -> bool:
    line_start = plain.rfind("\n", 0, start) + 1
    before = plain[max(line_start, start - 48) : start]
    return bool(_LEAST.search(before) or _LEAST.search(plain, end, end + 16))


def _minimums(text: str) -> Iterable[tuple[int, int]]:
    """Find numbers with a counting word behind them, as far as to what they are counted per."""
    plain = compatible(text)
    units = {match.start: match for match in choice_lexicon("moq_unit").within(plain)}
    pers = choice_lexicon("moq_per").within(plain)
    for number in _COUNT.finditer(plain):
        near = range(number.end(), number.end() + _NEAR)
        unit = next((units[at] for at in near if at in units), None)
        if unit is None:
            continue
        counted = list(_with_pers(plain, number, unit, pers))
        yield from counted
        # With what it is counted per where that is said: the number alone says less.
        if not counted and _is_minimum(plain, number.start(), unit.end):
            yield number.start(), unit.end
    for match in _UNIT_IN_LABEL.finditer(plain):
        line_start = plain.rfind("\n", 0, match.start()) + 1
        if _LEAST.search(plain, max(line_start, match.start() - 24), match.start()):
            yield match.span()


def _with_pers(
    plain: str, number: re.Match[str], unit: Match, pers: Sequence[Match]
) -> Iterable[tuple[int, int]]:
    for per in pers:
        line = plain[min(number.start(), per.start) : max(unit.end, per.end)]
        # "minimo d'ordine" is the label, not what it is counted per
        if line.strip().count("\n") > 1 or "|" in line or plain[max(0, per.start - 1)] in "'’":
            continue
        if _is_order_itself(plain, per) and per.end <= number.start():
            continue
        if _NEXT_FIELD.search(plain, unit.end, max(unit.end, per.start)):
            continue
        if unit.end <= per.start <= unit.end + _PER_REACH:
            yield number.start(), per.end
        elif (
            per.end <= number.start()
            and _LEAST_OF.fullmatch(plain, per.end, number.start())
            and per.start >= number.start() - _PER_REACH
        ):
            yield per.start, unit.end


_NEXT_FIELD = re.compile(r"\n[^\n:=]{1,24}[:=：]")
# The label of a form says of what and per what: *Min. (mt/renk): 300*, *MIN QTY M/COL  30*.
_UNIT_IN_LABEL = re.compile(
    r"(?:\(|(?<=\s))[^\W\d_]{1,8}\.?\s?(?:/|per|pro|par|por|al?)\s?[^\W\d_]{2,12}\.?\)?"
    r"[ \t]{0,2}[:=|]?[ \t]{0,3}\d{1,5}(?![\w.,%]*\d|[ \t]?(?:€|\$|£|%|[x×/]|[^\W\d_]))"
)
_COUNT = re.compile(rf"(?<![\d.,/]){PLAIN_NUMBER}")
_SEEN = readable_mentions(lru_cache(maxsize=32)(lambda text: tuple(_minimums(text))), read_moq)
Moq = Annotated[
    OrderMinimum,
    ObjectForm(
        "moq",
        read_moq,
        seen=Mentions(_SEEN, first_of(_SEEN, readable_mentions(whole_cell, read_moq))),
    ),
]
