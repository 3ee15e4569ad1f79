"""Where sizes of rings stand: a number, letters, a range or a list near a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.mentions import Mentions, Span, either, first_of, matching, whole_cell

_TO = (
    r"(?:\s?[-–—~〜～至到]\s?|\s(?:à(?:\sla)?|a(?:\sla)?|al|alla|au|bis|to|through|até(?:\so)?|ao"
    r"|ile|t/m|tot(?:\sen\smet)?|hasta"
    r"(?:\s(?:la|el))?)\s)"
)
_SYSTEM = r"(?:港码|港度|港号|港|美码|美号|美度|欧码|欧号|日码|日号|国际码|内地码|国码)"
_NUMBER = rf"(?:{_SYSTEM}\s?)?#?\d{{1,2}}(?:[.,][05](?!\d)|½|\s1/2|[¼¾])?(?:[^\S\n]?号|#)?"
_LETTER = r"(?-i:(?<!\w)[A-Z](?:½|\s1/2|\.5)?)(?!\w)"
# 50, 52, 54, 56; 50/52/54; 10, 12 y 14: a list is read as it stands.
_LIST = (
    rf"(?:\s?[,/、;·・]\s?{_NUMBER}){{1,20}}(?:,?\s(?:and|und|et|e|y|ve|or|ou|o|oder)\s{_NUMBER})?"
)
_LETTERS = rf"(?:,\s{_LETTER}){{1,20}}(?:\s(?:and|or)\s{_LETTER})?|\s(?:and|or)\s{_LETTER}"
_VALUE = rf"(?:{_NUMBER}(?:{_TO}{_NUMBER}|{_LIST})?|{_LETTER}(?:{_TO}{_LETTER}|{_LETTERS})?)"
_NO_MEASURE = (
    r"(?![\w.,]?\d|[^\S\n]?(?:mm|cm|g\b|gr\b|ct|kt?\b|%|€|EUR|x\s?\d|pz|pcs|pi[eè]ce|St(?:ü|k)))"
)
_WORD = (
    r"(?:\b(?:(?:ring|finger)\s?sizes?|fingers(?=\s[A-Z]\s)|sizes?|(?:ring)?maten"
    r"|(?:ring)?maat|tailles?(?:\s(?:de\s)?(?:doigt|bague|l['’]anneau))?"
    r"|tours? de doigts?|tdd|misur[ae]|mis\.|tagli[ae]|tg\.|ringgr\w+|ringweiten?|ringmaß|rw"
    r"|(?<!\w)gr(?:ö|oe)(?:ß|ss)en?|gr\.|weiten?|tallas?|medidas?|aros?(?!\sde\b)|tamanhos?"
    r"|n[úu]meros?\sd[eo]\s(?:anillo|anel)|numara(?:sı|lar)?|ölçü(?:sü|ler|leri)?"
    r"|yüzük\s(?:no|numarası|ölçüsü)|anell[oi]\s(?:n[.°º]|num\.|mis\.|misura)"
    r"|anillos?\sn[.°º]|bagues?\sT\.?|anel\sn[.°º])(?!\w)"
    r"|圈口|手寸|戒圈|戒围|戒指尺寸|指圈号?|号数|サイズ)"
)
_BETWEEN = (
    r"(?:[^\S\n](?:anello|bague|anillo|anel|de(?:\sla)?|du|del?|do|from|von|da|dal(?:la)?|dai"
    r"|UK|US|EU|IT|FR|JP"
    r"|italian[ae]|español[ae]s?|français(?:es?)?|disponibil[ei]|available|verfügbar)){0,2}"
)
_NAMED = re.compile(
    rf"{_WORD}{_BETWEEN}[^\S\n]{{0,2}}[:：=.|]?[^\S\n]{{0,4}}(?P<value>{_VALUE}){_NO_MEASURE}", re.I
)
# Circumferences, from one to another, are told without a word for them, too.
_FROM_TO = re.compile(
    r"\b(?:du|de|dal|da|del|von|from)\s(?P<value>[45]\d\s(?:à|a|al|au|bis|to|até|ao)\s[4-7]\d)"
    rf"{_NO_MEASURE}",
    re.I,
)
_NUMBERED = re.compile(
    rf"(?<![\d.])(?:{_SYSTEM}\s?)?#?\d{{1,2}}号?(?:\s?[-–~〜～至到]\s?\d{{1,2}})?号(?!色|楼|机|线|店|院|\w*路)"
)
# #11, of Japan: with the sign before it, and no colour or page.
_SIGNED = re.compile(r"(?<![\w&#/])#(?:[3-9]|[12]\d|30)(?:\.5)?(?![\w.]*\d|\w)")
# The size of the country that a number stands behind: *US 6*, *EU 54*.
_OF_COUNTRY = re.compile(
    rf"(?<!\w)(?:US|UK|EU|FR|IT|JP|HK)\s?(?P<value>(?:1\d|[4-9])(?:½|\.5)?"
    rf"|[45]\d(?:{_TO}[4-7]\d)?)"
    rf"(?!\w){_NO_MEASURE}"
)


def _short_cell(text: str) -> Iterable[Span]:
    """Yield a cell that may be a size of its own kind: it is short and holds a number."""
    for start, end in whole_cell(text):
        words = text[start:end]
        if len(words) <= _LONGEST and any(char.isdigit() for char in words):
            yield start, end


_LONGEST = 24

_RINGS = either(
    matching(_NAMED),
    matching(_FROM_TO),
    matching(_NUMBERED),
    matching(_SIGNED),
    matching(_OF_COUNTRY),
)
RING_MENTIONS = Mentions(
    lambda text: dict.fromkeys(_RINGS(text)),
    first_of(matching(re.compile(rf"{_VALUE}{_NO_MEASURE}", re.I)), _short_cell),
)
