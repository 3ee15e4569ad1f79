"""Temperatures of care instructions, however written, as `30°C`."""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.care_spellings import unabbreviated
from schemas.values.number import plain_text
from schemas.values.text import fold_blanks

_DEGREES = re.compile(
    r"(?<!\d)(\d{2,3})(?:\s*-\s*(?=deg|grad))?\s*(?:°\s*C?|º\s*C?|˚\s*C?|[oO*]\s*C|degrees?"
    r"(?:\s*C(?:elsius)?)?|deg\.?|gradi|grad|gr\.?\s*C|degr[ée]s?|grados|graus"
    r"|derecede|derecelik|dereceyi|derece|摄氏度|度|C)"
    r"(?:\s(?:Celsius|centigradi|centigrades|centígrados))?(?![^\W\d_])"
    r"(?:['’]?(?:de|da|ye|ya|yi|yı|lik|lık)\b)?",
    re.I,
)
_BARE_DEGREES = re.compile(r"(?<![\d.,])(30|40|50|60|70|95|110|150|200)(?![\d%°]|[.,]\d)(?!\s*°)")
ONLY_DEGREES = re.compile(r"^\W*((?:30|40|50|60|70|95)°C)\W*$")
# American labels name no temperature: cold water has up to 30 °C there, warm water up to 40 °C.
_WASH_WORD = re.compile(r"\bwash(?:able|ing)?\b", re.I)
_COLD_WATER = re.compile(r",?\s*\b(?:in\s+)?cold(?:\s+water)?\b", re.I)
_WARM_WATER = re.compile(r",?\s*\b(?:in\s+)?(?:luke)?warm(?:\s+water)?\b", re.I)
# American labels give degrees of Fahrenheit, mostly beside the others.
_FAHRENHEIT = re.compile(
    r"\s*[(/|]?\s*(?<!\d)(\d{2,3})\s*(?:°|º|deg(?:rees)?\.?)?\s*F(?:ahrenheit)?(?![^\W_])\s*\)?",
    re.I,
)
_OF_FAHRENHEIT = (
    (75, 90, 30), (95, 107, 40), (115, 125, 50), (135, 145, 60), (155, 165, 70), (195, 207, 95),
    (225, 240, 110), (290, 310, 150), (375, 400, 200),
)  # fmt: skip
_NUMBER_WORDS = {
    30: "thirty|trenta|trente|drei(?:ß|ss)ig|treinta|trinta|otuz|三十",
    40: "fou?rty|quaranta|quarante|vierzig|cuarenta|quarenta|kırk|四十",
    50: "fifty|cinquanta|cinquante|fünfzig|cincuenta|cinquenta|elli|五十",
    60: "sixty|sessanta|soixante|sechzig|sesenta|sessenta|altmış|六十",
    95: "ninety[- ]five|novantacinque|quatre-vingt-quinze|fünfundneunzig|noventa y cinco"
    "|noventa e cinco|doksan beş|九十五",
}
# A number in words counts beside a word for degrees, or behind one that says how warm.
_DEGREE_WORD = (
    r"[\s-]?(?:degrees?|gradi|grad|degr[ée]s|grados|graus|derece\w*|度)"
    r"(?:\s(?:celsius|centigradi))?"
)
_WARMTH = (
    r"(?:(?<=\bat )|(?<=\bmax )|(?<=\bmax\. )|(?<=\bup to )|(?<=\ba )|(?<=\bà )|(?<=\bbei )"
    r"|(?<=\bbis )|(?<=\bbis zu )|(?<=\baté )|(?<=\bhasta )|(?<=\bjusqu'à ))"
)
_IN_WORDS = [
    (degrees, re.compile(rf"\b(?:{words}){_DEGREE_WORD}|{_WARMTH}(?:{words})(?![^\W_])", re.I))
    for degrees, words in _NUMBER_WORDS.items()
]


# Codes of a system: *BUEGELN_2*, *WASCH_30_SCHON*.
_POINTS = re.compile(
    r"(?<![^\W_])(iron|buegeln|bügeln|repassage|repass\w*|stir\w*|ferro|fer|planch\w*|passar|ütü)"
    r"_(?:points?_|dots?_)?([123])(?![^\W_])",
    re.I,
)
_OF_POINTS = {"1": "110", "2": "150", "3": "200"}
_CODED_MILD = re.compile(
    r"(?<=\d)_(?:schon\w*|fein|mild|gentle|deli?c?|delica\w*|mod\w*|suave)(?![^\W_])", re.I
)


def _without_fahrenheit(plain: str) -> str:
    if _DEGREES.search(_FAHRENHEIT.sub(" ", plain)):
        return _FAHRENHEIT.sub(" ", plain)
    return _FAHRENHEIT.sub(_celsius, plain)


def _celsius(match: re.Match[str]) -> str:
    degrees = int(match[1])
    known = (c for low, high, c in _OF_FAHRENHEIT if low <= degrees <= high)
    return next((f" {celsius}°C " for celsius in known), match[0])


@lru_cache(maxsize=4096)
def with_degrees(text: str) -> str:
    """Return `text` with every temperature written as `30°C`."""
    text = text.replace("º", "°")  # an ordinal, which would fold to the letter o
    plain = _CODED_MILD.sub(" mild ", unabbreviated(plain_text(text)))
    plain = _POINTS.sub(lambda coded: f"{coded[1]} {_OF_POINTS[coded[2]]}°C", plain)
    if _F_SIGN.search(plain):
        plain = _without_fahrenheit(plain)
    for degrees, words in _IN_WORDS:
        plain = words.sub(f" {degrees}°C ", plain)
    if _WASH_WORD.search(plain) and not _DEGREES.search(plain):
        plain = _WARM_WATER.sub(" 40°C ", _COLD_WATER.sub(" 30°C ", plain))
    plain = _BARE_DEGREES.sub(r"\1°C", _DEGREES.sub(r"\1°C ", plain))
    return fold_blanks(ONLY_DEGREES.sub(r"wash \1", plain))


_F_SIGN = re.compile(r"\d\s*(?:°|º|deg(?:rees)?\.?)?\s*F", re.I)
