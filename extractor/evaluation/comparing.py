"""When two values are the same: numbers by amount, texts without white space, lists by element."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from pydantic import JsonValue

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


class Folding(StrEnum):
    """What does not count when two texts are compared."""

    SPACE = "space"  # white space
    CASE = "case"  # white space and case


def records(value: JsonValue, folding: Folding) -> Counter[str]:
    """Return a value as a multiset of comparable records: one of a scalar, none of `None`."""
    if value is None:
        return Counter()
    values = value if isinstance(value, list) else [value]
    return Counter(json.dumps(_canonical(one, folding), sort_keys=True) for one in values)


def fold(text: str, folding: Folding) -> str:
    """Return a text without what does not count."""
    folded = " ".join(text.split())
    return folded.casefold() if folding is Folding.CASE else folded


def _canonical(value: JsonValue, folding: Folding) -> JsonValue:
    if isinstance(value, Mapping):
        return {k: _canonical(v, folding) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_canonical(one, folding) for one in value]
    text = value if isinstance(value, str) else json.dumps(value)
    # `0042` is a code and not the number 42.
    is_code = len(text) > 1 and text.startswith("0") and "." not in text
    if _NUMBER.fullmatch(text) and not is_code:
        return str(Decimal(text).normalize())
    return fold(text, folding)
