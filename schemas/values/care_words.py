"""The words of care instructions, and which codes they stand for.

A phrase counts as a whole, or as several whole phrases one after the other. A phrase is never
matched in part: *do not ... tumble dry* must not become *tumble dry*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal, get_args

from schemas.values.care_boxes import ticked_words
from schemas.values.care_degrees import ONLY_DEGREES, with_degrees
from schemas.values.care_denied import denied
from schemas.values.care_roles import codes_of_roles, forbids_uncoded, only_how, only_warmth
from schemas.values.care_spellings import spelled
from schemas.values.care_tables import table_codes
from schemas.values.lexicon import Lexicon, tokens
from schemas.values.reading import invalid
from schemas.vocabulary.care import CARE

# A point behind these ends no sentence: *iron max. 110 °C*, *chem. Reinigung*.
ABBREVIATED = (
    r"(?<!max)(?<!m[áÁ]x)(?<!MAX)(?<!M[áÁ]X)(?<!maks)(?<!chem)(?<!temp)(?<!Max)(?<!M[áÁ]x)"
)
BETWEEN = re.compile(
    rf"\s*[,;·•|\n/]\s*|{ABBREVIATED}(?<!Chem)(?<!Temp)\.\s+|\s+-\s+|(?<!とし)、|。|，|；"
)
# What goes on after *but* is an instruction of its own as well.
AND_WORDS = (
    r"\s(?:and|und|et|ed|e|y|ve|&|but|ma|però|mais|aber|doch|pero|mas|porém|ama|fakat|maar)\s"
)
_ANDS = re.compile(rf"{AND_WORDS}|和|并|及|(?<!とし)、", re.I)
_HEADED = re.compile(
    r"(?P<head>[^\n:：|,;]{2,32}?)\s?(?:[:：|]|(?:[.·]\s{0,3}){4,})\s{0,3}(?P<answer>[^\n:：|]{1,90})"
)
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
    in_columns = table_codes(text, languages)
    if in_columns:
        return in_columns
    plain = with_degrees(ticked_words(text))
    found = _whole(plain, languages)
    if found:
        return with_way(found, plain, languages)
    asked = read_as_one(plain, languages)
    if asked:
        return asked
    pieces = [piece for piece in BETWEEN.split(plain) if tokens(piece)]
    if len(pieces) > 1:
        pieces = joined_pieces(pieces, languages)
    if len(pieces) > 1:
        return refined(code for piece in pieces for code in read_care(piece, languages))
    return refined(_phrases(pieces[0] if pieces else plain, languages))


def read_as_one(plain: str, languages: tuple[str, ...] = ()) -> list[str]:
    """Return what stops do not part: answers to headings, and what is denied together."""
    return headed(plain, languages) or denied(plain, languages)


def headed(plain: str, languages: tuple[str, ...] = ()) -> list[str]:
    """Return what an answer says to the heading before it: *Bleach: no*."""
    parts = _HEADED.fullmatch(plain)
    if parts is None or ONLY_DEGREES.match(parts["answer"]):
        return []
    return list(codes_of_roles(f"{parts['answer']} {parts['head']}", languages))


def joined_pieces(pieces: Sequence[str], languages: tuple[str, ...] = ()) -> list[str]:
    """Put what only says how behind what it is said of: *wash at 30 °C, gentle cycle*."""
    joined: list[str] = []
    for piece in pieces:
        together = f"{joined[-1]} {piece}" if joined else ""
        how = only_how(piece, languages) or only_warmth(piece, languages)
        if together and how and codes_of_roles(together, languages):
            joined[-1] = together
        else:
            joined.append(piece)
    return joined


def refined(codes: Iterable[str]) -> list[str]:
    """Leave out what another code says more of: *dry clean (P)*, *30 °C ... delicate, 30 °C*."""
    found = list(dict.fromkeys(codes))
    return [
        code
        for code in found
        if not (code == "dry_clean" and any(o.startswith("dry_clean_") for o in found))
        and not (code.startswith("dry_clean_") and f"{code}_mild" in found)
        and not (code.startswith("wash_") and any(o.startswith(f"{code}_") for o in found))
    ]


def _whole(plain: str, languages: tuple[str, ...]) -> str | None:
    codes = care_lexicon().whole(plain, languages)
    if len(codes) > 1:
        raise invalid("ambiguous_care", f"{plain!r} may be any of {', '.join(sorted(codes))}")
    return next(iter(codes), None)


def _phrases(plain: str, languages: tuple[str, ...]) -> list[str]:
    together = _denied_each(plain, languages) or denied(plain, languages)
    if together:
        return together
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
    if len(matches) > 1 and codes_of_roles(plain, languages):  # *a mano max 30°* is one
        return list(codes_of_roles(plain, languages))
    codes: list[str] = []
    for match in matches:
        if len(match.codes) > 1:
            raise invalid("ambiguous_care", f"{plain!r} has more than one meaning")
        codes.extend(match.codes)
    return codes


def _denied_each(plain: str, languages: tuple[str, ...]) -> list[str]:
    """Return what a phrase forbids where each half of it denies: *non lavare e non stirare*."""
    parts = [part for part in _ANDS.split(plain) if tokens(part)]
    codes = [codes_of_roles(part, languages) for part in parts] if len(parts) > 1 else []
    is_denied = all(own and all(c.startswith("do_not_") for c in own) for own in codes)
    return [code for own in codes for code in own] if is_denied else []


def with_way(code: str, plain: str, languages: tuple[str, ...]) -> list[str]:
    """Return a code, and the way of drying that a phrase of the shade names as well."""
    if code != "dry_in_shade":
        return [code]
    return list(codes_of_roles(plain, languages)) or [code]


def _by_roles(plain: str, languages: tuple[str, ...]) -> list[str]:
    """Read word by word what no table holds, as a whole or between its *and*s."""
    whole = codes_of_roles(plain, languages)
    parts = [part for part in _ANDS.split(plain) if tokens(part)]
    codes = [codes_of_roles(part, languages) for part in parts]
    if whole and len(parts) == 2 and all(codes) and not _forbids_any(whole):
        # *machine à 60 °C et sèche-linge modéré*: two instructions whose words make one as well
        return list(dict.fromkeys(code for part in codes for code in part))
    if whole:
        return list(whole)
    if len(parts) < 2:
        return []
    told = all(
        found or forbids_uncoded(part, languages) for part, found in zip(parts, codes, strict=True)
    )
    return [code for part in codes for code in part] if told else []


def _forbids_any(codes: Iterable[str]) -> bool:
    return any(code.startswith("do_not_") for code in codes)


@cache
def care_lexicon() -> Lexicon:
    """Return the instructions that are known, temperatures written as `30°C`."""
    return Lexicon(
        {
            code: {
                language: tuple(with_degrees(surface) for surface in spelled(language, surfaces))
                for language, surfaces in languages.items()
            }
            | {"": (code,)}
            for code, languages in CARE.items()
        }
    )
