"""Smallest order quantities: how many of what, per what."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.choices import choice_lexicon
from schemas.values.digits import candidates
from schemas.values.forms import ObjectForm
from schemas.values.mentions import Mentions, Span, first_of, readable_mentions, whole_cell
from schemas.values.moq_mentions import (
    YARDS,
    counts,
    counts_alone,
    is_order_itself,
    is_uncounted,
    minimums,
    units_lexicon,
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
_METRES_OF_YARD = Decimal("0.9144")
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
    unit = _first(f"{after} | {before}", reading)
    if unit is None and names_dozens(text):
        unit = "pieces"
    is_in_words = not NUMBER.search(text)
    if unit is None and is_in_words and _is_counted_alone(plain, numbers[0].end(), reading):
        reading.warn("pieces_assumed", "the document does not say of what: pieces")
        unit = "pieces"
    if unit is None:
        raise invalid("unit_missing", f"{text!r} does not say of what")
    if unit == YARDS:
        amount, unit = amount * _METRES_OF_YARD, "metres"
    value: dict[str, JsonValue] = {"amount": canonical(amount), "unit": unit}
    per = _only_per(plain, reading)
    if per is None and _PER.search(plain, numbers[0].end()):
        reading.warn("per_unknown", "what the minimum is counted per is not known")
    return value | ({"per": per} if per else {})


def _is_counted_alone(plain: str, end: int, reading: Reading) -> bool:
    """Return whether what a number is counted per stands right behind it: *six of a colour*.

    Only a number in words counts pieces by itself; a figure, *12/style*, may be of anything.
    """
    pers = choice_lexicon("moq_per").within(plain, reading.context.languages)
    return any(is_uncounted(plain, end, per) for per in pers)


def _first(text: str, reading: Reading) -> str | None:
    """Return the unit that stands next to the number; further words may be of other things."""
    matches = units_lexicon().within(text, reading.context.languages)
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
    matches = [match for match in matches if not is_order_itself(text, match)]
    codes = frozenset(code for match in matches for code in match.codes)
    if len(codes) > 1 and _MIXED.search(text):
        codes = codes & {"style"} or codes - {"colour"}
    if codes == {"style", "colour"}:
        return "colour"  # per style and colour: each colour of each style
    if len(codes) > 1:
        raise invalid("ambiguous_choice", f"{text!r} counts per {' and per '.join(sorted(codes))}")
    return next(iter(codes), None)


# What a line that is cut ends with: *8 pares por* goes on with *modelo* below.
_CUT = re.compile(r"(?:\b(?:por|per|pro|par|je|pour|x|a|à|de|di)|/)\s*$", re.I)


def _uncut_cell(text: str) -> Iterable[Span]:
    """Yield the first line of a cell, unless its sentence goes on below."""
    return [span for span in whole_cell(text) if not _CUT.search(text, *span)]


def _uncut_counts(text: str) -> Iterable[Span]:
    """Yield the numbers of goods in a cell, unless what they are counted per stands below."""
    return () if _CUT.search(text.strip()) else counts(text)


_NEAR = 3  # characters between what is counted per and its *1*
_SEEN = readable_mentions(minimums, read_moq)
Moq = Annotated[
    OrderMinimum,
    ObjectForm(
        "moq",
        read_moq,
        seen=Mentions(
            _SEEN,
            first_of(
                _SEEN,
                readable_mentions(counts_alone, read_moq),
                readable_mentions(_uncut_counts, read_moq),
                readable_mentions(_uncut_cell, read_moq),
            ),
        ),
    ),
]
