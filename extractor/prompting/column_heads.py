"""What heads of columns say: the attributes that label words name, and what stands beside."""

from __future__ import annotations

import re
from functools import cache

from schemas.values.lexicon import IDEOGRAM, fold
from schemas.vocabulary.bill_columns import BILL_COLUMNS
from schemas.vocabulary.labels import LABELS, SCHEMA_LABELS
from schemas.vocabulary.labels_fields import FIELD_NAMES

LONGEST_LABEL = 40  # characters

# What a column's head says beside the name of its attribute: a unit, a currency, a size system.
REMARK = re.compile(
    r"[(\[].*?[)\]]|[.:*]+$|(?<=\s)(?:EUR|USD|GBP|CHF|CNY|RMB|JPY|TRY|TL|HKD|€|\$|£|¥|cm|mm|m|g|gr|kg|"
    r"g/m2|g/m²|gsm|gr/mq|%|EU|IT|FR|DE|UK|US|INT)(?:/\w+)?\.?$",
    re.I,
)

# Between the languages of a head: *Art. / Model*, *Colour 颜色*, *颜色 Colour*.
_LANGUAGES = re.compile(rf"\s?[/|]\s?|(?<={IDEOGRAM})\s(?=[A-Za-z])|(?<=[A-Za-z.])\s(?={IDEOGRAM})")


def is_label(words: str) -> bool:
    """Return whether words, as they stand in a cell, name an attribute of a built-in schema."""
    if not words or len(words) > LONGEST_LABEL:
        return False
    known = label_words()
    folded = fold(words)
    if folded in known or fold(REMARK.sub(" ", words)) in known:
        return True
    if words[0].isdigit():
        return False  # *80 pcs / colour* is a value
    return any(fold(part) in known for part in _LANGUAGES.split(words) if len(part) > 1)


def attributes_named(words: str) -> frozenset[str]:
    """Return the attributes that the words of a column's head may name."""
    known = _attributes_by_label()
    names = known.get(fold(words)) or known.get(fold(REMARK.sub(" ", words)))
    if names:
        return names
    parts = [known.get(fold(part), frozenset()) for part in _LANGUAGES.split(words)]
    return frozenset().union(*parts)


@cache
def _attributes_by_label() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for table in (LABELS, *SCHEMA_LABELS.values()):
        for attribute, languages in table.items():
            for words in languages.values():
                for word in words:
                    key = fold(word)
                    found[key] = found.get(key, frozenset()) | {attribute}
    for attribute, fields in FIELD_NAMES.items():
        for word in fields:
            found[fold(word)] = found.get(fold(word), frozenset()) | {attribute}
    return found


@cache
def label_words() -> frozenset[str]:
    """Return every label word of the built-in schemas, folded."""
    return frozenset(_attributes_by_label())


def is_of_bill(words: str) -> bool:
    """Return whether a head is one of orders and bills, such as *Qty* or *Total EUR*."""
    bare = REMARK.sub(" ", words).strip()
    return not {words.casefold(), bare.casefold()}.isdisjoint(BILL_COLUMNS)
