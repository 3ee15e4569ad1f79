"""Names of companies that speak of themselves: *We at Calder Weaving*, *Chez Duvernoy, nous ...*.

Whoever writes so needs no legal form and no word of a trade to be known as who sells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.country import place_mentions
from schemas.values.kind_spans import kind_spans
from schemas.values.mentions import Span
from schemas.values.name_words import is_label

_UPPER = "A-ZÀ-ÖØ-ÞŞÇĞİ"
_WORD = rf"[{_UPPER}][\w’'-]+"
_JOINT = r"(?:&|\+|and|und|et|e|y|i|en|ve|de|di|da|do|du|del|della|van|von)"
_NAME = rf"(?P<name>{_WORD}(?:[ ](?:{_JOINT}[ ])?{_WORD}){{0,4}})"
# Who speaks, by language: *noi di Lanerie Bertone*, *wir bei Haslinger*, *nós na Lãs da Estrela*.
_WE = (
    r"[Ww]e(?:,)?[ ](?:here[ ])?(?:at|of)|[Oo]ur[ ]team[ ]at|[Nn]oi[ ](?:di|da|della|del)"
    r"|[Ww]ir[ ](?:bei|von|vom|aus[ ]dem[ ]Hause)|[Nn]osotros[ ]en|[Nn]osotr[oa]s[ ](?:de|desde)"
    r"|[Nn]ós[ ](?:na|no|da|do)|[Ww]ij[ ](?:bij|van)|[Oo]n[ ]behalf[ ]of|[Pp]er[ ]conto[ ]di"
    r"|[Ii]m[ ](?:Namen|Auftrag)[ ](?:von|der)|[Aa]u[ ]nom[ ]d(?:e|u)|[Ee]n[ ]nombre[ ]de"
    r"|[Ee]m[ ]nome[ ]d[aeo]|[Aa][ ]nome[ ](?:di|della)|[Nn]amens"
)
_SPEAKS = re.compile(rf"(?<![^\W_])(?:{_WE})[ ](?:the[ ]|la[ ]|l['’])?{_NAME}")
# *Chez Duvernoy, nous tissons*, *En Casa Oliveras tejemos*, *Bei Haslinger fertigen wir*.
_PLACED = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?:(?:At|Here[ ]at|Chez|Bei|Bij|En|Na|No|Da)[ ]){_NAME}"
    r"(?:,[ ](?:we|nous|on|noi|nós|nosotros)[ ]|[ ](?:[^\W\d_]+en[ ]wij?r?[ ]|\w+[aeiê]mos[ ]))"
)
# A person is spoken for, too, and whoever reads.
_NO_FIRM = re.compile(
    r"(?:Mrs?|Ms|Miss|Dr|Herrn?|Frau|Mme|Madame|Monsieur|Sig\w*|Don|Doña|Sr\w*|Dhr|Mevr\w*)\b"
)


def speakers(plain: str) -> Iterable[Span]:
    """Yield the names under which a text says *we*."""
    for pattern in (_SPEAKS, _PLACED):
        for match in pattern.finditer(plain):
            if _is_firm(match["name"]):
                yield match.span("name")


def _is_firm(words: str) -> bool:
    """Return whether a name is no person's, place's, label's nor product's."""
    whole = ((0, len(words)),)
    is_other = _NO_FIRM.match(words) or (" " not in words and is_label(words))
    return not (is_other or kind_spans(words)[:1] == whole or place_mentions(words)[:1] == whole)
