"""When two canonical values are the same: numbers as numbers, lists as bags, blanks folded."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal

from pydantic import JsonValue

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def same_value(one: JsonValue, other: JsonValue) -> bool:
    """Return whether two canonical values say the same."""
    return _bag(one) == _bag(other)


def canonical_key(value: JsonValue) -> str:
    """Return a text that equal values share: for counting and for comparing documents."""
    return json.dumps(sorted(_bag(value).elements()), ensure_ascii=False)


def _bag(value: JsonValue) -> Counter[str]:
    values = value if isinstance(value, list) else [value]
    return Counter(json.dumps(_plain(one), sort_keys=True, ensure_ascii=False) for one in values)


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if value is None or isinstance(value, bool):
        return value
    text = str(value)
    if _NUMBER.fullmatch(text) and not (len(text) > 1 and text[0] == "0" and "." not in text):
        return str(Decimal(text).normalize())
    return " ".join(text.split())
