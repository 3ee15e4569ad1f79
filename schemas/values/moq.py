"""Smallest order quantities: how many of what, per what."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, StringConstraints

from schemas.values.choices import choice_lexicon
from schemas.values.forms import ObjectForm
from schemas.values.number import (
    NUMBER,
    NumberRule,
    candidates,
    canonical,
    decide,
    drop_hedges,
    plain_text,
    refuse_range,
)
from schemas.values.reading import Reading, invalid

# Nobody asks for 1.5 pieces, and a fraction of a metre is no order.
_PER = re.compile(r"/\s*[^\W\d_]|\b(?:per|pro|par|por|each)\b", re.I)
_RULE = NumberRule(thousands=True)


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
    plain = drop_hedges(plain_text(text), reading)
    refuse_range(plain)
    numbers = list(NUMBER.finditer(plain))
    if not numbers:
        raise invalid("invalid_number", f"there is no number in {text!r}")
    if len(numbers) > 1:
        raise invalid("several_values", f"{text!r} holds several figures")
    amount = decide(text, candidates(numbers[0][0]), _RULE)
    before, after = plain[: numbers[0].start()], plain[numbers[0].end() :]
    unit = _first("moq_unit", f"{after} | {before}", reading)
    if unit is None:
        raise invalid("unit_missing", f"{text!r} does not say of what")
    value: dict[str, JsonValue] = {"amount": canonical(amount), "unit": unit}
    per = _only_per(plain, reading)
    if per is None and _PER.search(after):
        reading.warn("per_unknown", "what the minimum is counted per is not known")
    return value | ({"per": per} if per else {})


def _first(table: str, text: str, reading: Reading) -> str | None:
    """Return the code that stands next to the number; further words may be of other things."""
    matches = choice_lexicon(table).within(text, reading.context.languages)
    return min(matches[0].codes) if matches and len(matches[0].codes) == 1 else None


def _only_per(text: str, reading: Reading) -> str | None:
    matches = choice_lexicon("moq_per").within(text, reading.context.languages)
    codes = frozenset(code for match in matches for code in match.codes)
    if len(codes) > 1:
        raise invalid("ambiguous_choice", f"{text!r} counts per {' and per '.join(sorted(codes))}")
    return next(iter(codes), None)


Moq = Annotated[OrderMinimum, ObjectForm("moq", read_moq)]
