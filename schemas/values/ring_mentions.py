"""Where sizes of rings stand: a number, letters or a range near a word that says so."""

from __future__ import annotations

import re

from schemas.values.mentions import Mentions, either, first_of, matching, whole_cell

_TO = r"(?:\s?[-–—~〜～]\s?|\s(?:à|a|al|au|bis|to|até|ao|ile|hasta)\s)"
_NUMBER = r"\d{1,2}(?:[.,][05]|½)?"
_VALUE = (
    rf"(?:#?{_NUMBER}(?:[^\S\n]?号)?(?:{_TO}{_NUMBER}(?:[^\S\n]?号)?)?"
    rf"|(?-i:[A-Z](?:½|\s1/2)?{_TO}[A-Z](?:½|\s1/2)?)(?!\w))"
)
_NO_MEASURE = r"(?![\w.,]?\d|[^\S\n]?(?:mm|cm|g\b|gr\b|ct|kt?\b|%|€|EUR|x\s?\d))"
_WORD = (
    r"(?:\b(?:(?:ring|finger)\s?sizes?|sizes?|tailles?(?:\s(?:de\s)?(?:doigt|bague))?|tour de doigt"
    r"|misur[ae]|ringgr\w+|ringweiten?|ringmaß|größen?|gr\.|weiten?|tallas?|medidas?|aros?"
    r"|tamanhos?|numara|ölçüsü?|yüzük no|anello n\.)(?!\w)|圈口|手寸|戒圈|指圈号?|号数|サイズ)"
)
_NAMED = re.compile(
    rf"{_WORD}(?:[^\S\n](?:anello|bague|anillo|anel|de|du|del|do|from|von|da|dal)){{0,2}}"
    rf"[^\S\n]{{0,2}}[:=.|]?[^\S\n]{{0,4}}(?P<value>{_VALUE}){_NO_MEASURE}",
    re.I,
)
# Circumferences, from one to another, are told without a word for them, too.
_FROM_TO = re.compile(
    r"\b(?:du|de|dal|da|del|von|from)\s(?P<value>[45]\d\s(?:à|a|al|au|bis|to|até|ao)\s[4-7]\d)"
    rf"{_NO_MEASURE}",
    re.I,
)
_NUMBERED = re.compile(r"(?<![\d.])#?\d{1,2}号(?:\s?[-–~]\s?\d{1,2}号)?")

RING_MENTIONS = Mentions(
    either(matching(_NAMED), matching(_FROM_TO), matching(_NUMBERED)),
    first_of(matching(re.compile(rf"{_VALUE}{_NO_MEASURE}|[A-Z](?!\w)", re.I)), whole_cell),
)
