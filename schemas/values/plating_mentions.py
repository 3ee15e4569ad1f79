"""Where it says what a jewel is plated with: *placcato oro 2 micron*, *rhodium plated*."""

from __future__ import annotations

import re

from schemas.values.mentions import Mentions, first_of, matching, whole_cell

# What the plating is made of and how thick it is, as far as the next stop.
_METAL = r"(?:[^\W\d_]+[ ]){0,2}[^\W\d_]+"
_THICK = r"\d(?:[.,]\d+)?[ ]?(?:micron[si]?|µm?|micras?|mikron)\b"
_DETAIL = (
    r"(?:,?[ ](?:(?:de|di|in|en|of|à|a)[ ]|d['’])?(?:oro|or|gold|ouro|altın"
    r"|argent\w*|silver|Silber|rodio|rhodium"
    r"|ródio|palladio|giallo|jaune|gelb|rosa|rose|rosé|bianco|blanc|yellow|white"
    r"|\d{1,2}[ ]?(?:kt|ct|K|Kt|carati|carats?|quilates?|ayar)\b"
    rf"|\({_THICK}\)|{_THICK})){{0,5}}"
)
_PLATED = re.compile(
    rf"\b(?:placcat[oa]|plaqu[ée]e?|vermeil|rodiat[oa]|rhodié[e]?|rhodiniert|vergoldet|versilbert"
    rf"|dorat[oa]|dorure|placage|chapad[oa]|bañad[oa] en|banhad[oa] a|rodiad[oa]|bagno (?:di|in)"
    r"|bain (?:de|d['’])"
    rf"|banho de|baño de|doré à l['’]or fin)(?![^\W_]){_DETAIL}"
    rf"|\b(?:\d{{1,2}}[ ]?(?:k|kt|ct|carat)[ ])?"
    r"(?:rhodium|rodyum|gold|silver|palladium|platinum|ruthenium)"
    rf"(?:[- ]plated|[- ]plating|[ ]vermeil)\b{_DETAIL}"
    rf"|\b\d{{1,2}}[ ]?(?:ayar|K|kt|ct)[ ]{_METAL}[ ](?:kaplama|plated)\b"
    rf"|\b{_METAL}[ ]kaplama\b|镀[铑金银钯铂K\d]+|[ァ-ヶー]+メッキ|[金銀]メッキ",
    re.I,
)
_FOUND = matching(_PLATED)
PLATING_MENTIONS = Mentions(_FOUND, first_of(_FOUND, whole_cell))
