"""What heads of columns say beside the attributes that label words name."""

from __future__ import annotations

import re

from schemas.vocabulary.bill_columns import BILL_COLUMNS

# What a column's head says beside the name of its attribute: a unit, a currency, a size system.
REMARK = re.compile(
    r"[(\[].*?[)\]]|[.:*]+$|(?<=\s)(?:EUR|USD|GBP|CHF|CNY|RMB|JPY|TRY|TL|HKD|€|\$|£|¥|cm|mm|m|g|gr|kg|"
    r"g/m2|g/m²|gsm|gr/mq|%|EU|IT|FR|DE|UK|US|INT)(?:/\w+)?\.?$",
    re.I,
)


def is_of_bill(words: str) -> bool:
    """Return whether a head is one of orders and bills, such as *Qty* or *Total EUR*."""
    bare = REMARK.sub(" ", words).strip()
    return not {words.casefold(), bare.casefold()}.isdisjoint(BILL_COLUMNS)
