"""The words of care instructions, and which codes they stand for.

A phrase counts as a whole, or as several whole phrases one after the other. A phrase is never
matched in part: *do not ... tumble dry* must not become *tumble dry*.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, get_args

from schemas.values.care_roles import codes_of_roles
from schemas.values.lexicon import Lexicon, tokens
from schemas.values.number import plain_text
from schemas.values.reading import invalid
from schemas.values.text import fold_blanks
from schemas.vocabulary.care import CARE

_DEGREES = re.compile(
    r"(?<!\d)(\d{2,3})\s*(?:°\s*C?|º\s*C?|o\s*C|degrees?(?:\s*C(?:elsius)?)?|deg\.?|gradi|grad|"
    r"degrés?|grados|graus|derecede|derece|度|C)(?![^\W\d_])(?:'?(?:de|da|ye|ya)\b)?",
    re.I,
)
_BARE_DEGREES = re.compile(r"(?<![\d.,])(30|40|50|60|70|95|110|150|200)(?![\d%°.,])(?!\s*°)")
_ONLY_DEGREES = re.compile(r"^\W*((?:30|40|50|60|70|95)°C)\W*$")
# American labels name no temperature: cold water has up to 30 °C there, warm water up to 40 °C.
_WASH_WORD = re.compile(r"\bwash(?:able|ing)?\b", re.I)
_COLD_WATER = re.compile(r",?\s*\b(?:in\s+)?cold(?:\s+water)?\b", re.I)
_WARM_WATER = re.compile(r",?\s*\b(?:in\s+)?(?:luke)?warm(?:\s+water)?\b", re.I)
BETWEEN = re.compile(r"\s*[,;·•|\n/]\s*|\.\s+|\s+-\s+|、|。|，|；")
_ANDS = re.compile(r"\s(?:and|und|et|ed|e|y|ve|&)\s|和|并|及|、", re.I)
# Words that add nothing when they stand between whole phrases.
_FILLERS = frozenset(
    {"and", "e", "et", "und", "y", "ve", "o", "or", "oder", "only", "solo", "seulement", "nur"}
    | {
        "please",
        "bitte",
        "max",
        "maximum",
        "at",
        "a",
        "on",
        "the",
        "il",
        "le",
        "la",
        "lo",
        "si",
        "it",
        "product",
    }
    | {"item", "garment", "capo", "produit", "produkt", "和", "与", "可", "请"}
)
# Words that make a wash milder wherever they stand in the phrase.
_MILD = frozenset(
    {"delicate", "delicates", "gentle", "gently", "mild", "cycle", "delicato", "delicata"}
    | {"delicat", "doux", "schonend", "feinwasche", "suave", "delicado", "hassas", "programma"}
)
CareCode = Literal[
    "wash_95",
    "wash_95_mild",
    "wash_95_very_mild",
    "wash_70",
    "wash_70_mild",
    "wash_70_very_mild",
    "wash_60",
    "wash_60_mild",
    "wash_60_very_mild",
    "wash_50",
    "wash_50_mild",
    "wash_50_very_mild",
    "wash_40",
    "wash_40_mild",
    "wash_40_very_mild",
    "wash_30",
    "wash_30_mild",
    "wash_30_very_mild",
    "hand_wash",
    "do_not_wash",
    "bleach_any",
    "bleach_oxygen",
    "do_not_bleach",
    "tumble_normal",
    "tumble_low",
    "do_not_tumble_dry",
    "dry_line",
    "dry_flat",
    "drip_dry_line",
    "drip_dry_flat",
    "dry_in_shade",
    "iron_high",
    "iron_medium",
    "iron_low",
    "do_not_iron",
    "dry_clean",
    "dry_clean_p",
    "dry_clean_p_mild",
    "dry_clean_f",
    "dry_clean_f_mild",
    "do_not_dry_clean",
    "wet_clean",
    "wet_clean_mild",
    "wet_clean_very_mild",
    "do_not_wet_clean",
]
ORDER = get_args(CareCode)


def read_care(text: str, languages: tuple[str, ...] = ()) -> list[str]:
    """Return the codes of one phrase in document order.

    Raises:
        PydanticCustomError: `unknown_care` or `ambiguous_care`.
    """
    plain = with_degrees(text)
    found = _whole(plain, languages)
    if found:
        return [found]
    pieces = [piece for piece in BETWEEN.split(plain) if tokens(piece)]
    if len(pieces) > 1:
        return [code for piece in pieces for code in read_care(piece, languages)]
    return _phrases(plain, languages)


def with_degrees(text: str) -> str:
    """Return `text` with every temperature written as `30°C`."""
    plain = plain_text(text)
    if _WASH_WORD.search(plain):
        plain = _WARM_WATER.sub(" 40°C ", _COLD_WATER.sub(" 30°C ", plain))
    plain = _BARE_DEGREES.sub(r"\1°C", _DEGREES.sub(r"\1°C ", plain))
    return fold_blanks(_ONLY_DEGREES.sub(r"wash \1", plain))


def _whole(plain: str, languages: tuple[str, ...]) -> str | None:
    codes = care_lexicon().whole(plain, languages)
    if len(codes) > 1:
        raise invalid("ambiguous_care", f"{plain!r} may be any of {', '.join(sorted(codes))}")
    return next(iter(codes), None)


def _phrases(plain: str, languages: tuple[str, ...]) -> list[str]:
    matches = care_lexicon().within(plain, languages)
    taken = [(match.start, match.end) for match in matches]
    left = [
        token.text
        for token in tokens(plain)
        if not any(start <= token.start < end for start, end in taken)
    ]
    left = [word for word in left if word not in _FILLERS]
    if len(matches) == 1 and left and set(left) <= _MILD:
        mild = f"{min(matches[0].codes)}_mild"
        if mild in ORDER and mild.startswith("wash_"):
            return [mild]
    if not matches or left:
        by_roles = _by_roles(plain, languages)
        if by_roles:
            return by_roles
        raise invalid("unknown_care", f"{plain!r} is no known care instruction")
    codes: list[str] = []
    for match in matches:
        if len(match.codes) > 1:
            raise invalid("ambiguous_care", f"{plain!r} has more than one meaning")
        codes.extend(match.codes)
    return codes


def _by_roles(plain: str, languages: tuple[str, ...]) -> list[str]:
    """Read word by word what no table holds, as a whole or between its *and*s."""
    whole = codes_of_roles(plain, languages)
    if whole:
        return list(whole)
    parts = [part for part in _ANDS.split(plain) if tokens(part)]
    if len(parts) < 2:
        return []
    codes = [codes_of_roles(part, languages) for part in parts]
    return [code for part in codes for code in part] if all(codes) else []


@cache
def care_lexicon() -> Lexicon:
    """Return the instructions that are known, temperatures written as `30°C`."""
    return Lexicon(
        {
            code: {
                language: tuple(with_degrees(surface) for surface in surfaces)
                for language, surfaces in languages.items()
            }
            | {"": (code,)}
            for code, languages in CARE.items()
        }
    )
