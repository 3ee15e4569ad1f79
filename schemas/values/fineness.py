"""Fineness of precious metal, per mille: 14K is 585, 18 carati are 750."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import StringConstraints

from schemas.values.forms import ScalarForm
from schemas.values.mentions import Mentions, first_of, matching, readable_mentions, whole_cell
from schemas.values.number import NUMBER, NumberRule, canonical, plain_text, read_number
from schemas.values.number_words import with_digits
from schemas.values.reading import Reading, invalid

# Hallmarks, not arithmetic: 14 of 24 parts are 583.3, but the standard is 585.
_KARAT = {8: 333, 9: 375, 10: 417, 14: 585, 18: 750, 20: 833, 21: 875, 22: 916, 24: 999}
_KARAT_MARK = re.compile(
    r"(?<!\d)(\d{1,2})\s*-?\s*(?:kt?|ct|karätig\w*|karaats?|karats?|carats?|carati|quilates?|ayar|金|カラット)"
    r"(?:(?![^\W\d_])|(?=[^\x00-\u024f]|[YWRPB]G\b))"
    r"|(?<![^\W\d_])k\s*(\d{1,2})(?!\d)",
    re.I,
)
_STERLING = re.compile(
    r"(?<![^\W\d_])sterling(?:silber)?(?![^\W\d_])|スターリング"
    r"|plata de (?:primera )?ley(?![^\W\d_])",
    re.I,
)
_PER_MILLE = NumberRule(Decimal(300), Decimal(1000))
_OVER_THOUSAND = re.compile(r"\s*(?:/\s*(?:1000|°°|oo)|‰|%o|°/°°|0/00)")


def read_fineness(text: str, _reading: Reading) -> str:
    """Return parts of precious metal in a thousand.

    Raises:
        PydanticCustomError: `invalid_fineness` (no such standard), or that of a number.
    """
    plain = with_digits(plain_text(text).replace("-", " "))
    if match := _KARAT_MARK.search(plain):
        karat = int(match[1] or match[2])
        if karat not in _KARAT:
            raise invalid("invalid_fineness", f"{karat} karat is no standard of fineness")
        return str(_KARAT[karat])
    if _STERLING.search(plain) and not NUMBER.search(plain):
        return "925"
    numbers = NUMBER.findall(_OVER_THOUSAND.sub(" ", plain))
    if len(numbers) != 1:
        raise invalid("invalid_fineness", f"{text!r} does not name one fineness")
    return canonical(read_number(numbers[0], _PER_MILLE))


# *Eighteen-karat rose gold*.
_IN_WORDS = (
    r"(?<![^\W\d_])(?:nine|fourteen|eighteen|dix[- ]huit|quatorze|neuf|nove|quattordici|diciotto"
    r"|achtzehn|vierzehn|nueve|catorce|dieciocho|dezoito|on dört|on sekiz)[\s-]?"
    r"(?:karats?|carats?|carati|karätige\w*|quilates?|ayar)(?![^\W\d_])"
)
# Right behind a metal's name or sign, of jewellers or hallmarks: *Pt950*, *S925*, シルバー925.
_AFTER_METAL = (
    r"(?:(?<![\w.,€$£¥])(?<![€$£¥]\s)|(?<=(?<![^\W_])S)|(?<=(?<![^\W_])(?:SV|AG|AU|PT|PD))"
    r"|(?<=[ーナド银銀金铂]))"
)
# *585er Gold*, 925纯银; not what a piece costs or measures: *750 €*.
_BEFORE_METAL = (
    r"(?:(?=er(?![^\W\d_]))|(?=[银銀金纯純足铂製制ァ-ヺ])"
    r"|(?!\w|[.,]\d|-\d|\s?(?:[€$£¥]|(?:m[lm]|cm|kg|pcs|stk|eur|euro?s?|usd|chf|gbp|tl)\b)))"
)
_STANDARDS = re.compile(
    rf"{_IN_WORDS}|{_KARAT_MARK.pattern}|{_AFTER_METAL}"
    r"(?:333|375|417|585|750|800|830|833|835|875|900|916|925|950|958|990|999)"
    rf"(?:[.,]\d)?(?:\s?(?:/\s?1000|‰))?{_BEFORE_METAL}|{_STERLING.pattern}",
    re.I,
)
# Of what a jewel is plated with, not of what it is: *argento 925 placcato oro 18 kt*.
_PLATED_WITH = re.compile(
    r"\b(?:placcat|plaqu|plated with|vermeil|vergold|chapad|bañad|banhad|banho|bagno|bain|dorat)"
    r"[^\n,;]{0,20}$",
    re.I,
)


def _of_the_metal(text: str) -> tuple[tuple[int, int], ...]:
    found = tuple(matching(_STANDARDS)(text))
    own = tuple(s for s in found if not _PLATED_WITH.search(text, max(0, s[0] - 32), s[0]))
    return own or found


_SEEN = readable_mentions(_of_the_metal, read_fineness)
Fineness = Annotated[
    str,
    StringConstraints(pattern=r"^\d{3,4}(\.\d)?$"),
    ScalarForm(
        "fineness",
        read_fineness,
        seen=Mentions(_SEEN, first_of(_SEEN, readable_mentions(whole_cell, read_fineness))),
    ),
]
