"""Choices: closed sets of codes, read from the words that documents use for them.

The words come from `schemas.vocabulary.choices`. A code is only given for words of the table: what
the table does not hold is invalid, not `other`, which has words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Annotated, Literal

from pydantic import JsonValue
from pydantic_core import PydanticCustomError

from schemas.values.choice_contexts import is_denied, is_said_of_it, is_waist
from schemas.values.compound_words import compound_matches
from schemas.values.forms import ListForm, ScalarForm
from schemas.values.lexicon import Lexicon, Surfaces, fold
from schemas.values.mentions import OTHERS, Finder, Mentions
from schemas.values.reading import Read, Reading, invalid
from schemas.vocabulary.choices import CHOICES
from schemas.vocabulary.weak_choices import EYELETS

# "No hood" says nothing about the neckline, "senza zip" nothing about a zip.
_NEGATION = re.compile(
    r"\b(?:no|not|non|without|w/o|senza|sans|pas|ohne|kein|keine|sin|sem|não|değil)\b|不|无|無|なし",
    re.I,
)


def choice_reader(table: str) -> Read:
    """Return the reader of one table of choices."""

    def read(text: str, reading: Reading) -> str:
        try:
            return read_choice(text, choice_lexicon(table), reading)
        except PydanticCustomError as error:
            matches = compound_matches(table, text) if error.type == "unknown_choice" else []
            codes = frozenset(code for match in matches for code in match.codes)
            if len(codes) != 1 or _NEGATION.search(text[: matches[0].start]):
                raise
            return min(codes)

    return read


def choice(table: str, of_shoes: Mapping[str, str] | None = None) -> ScalarForm:
    """Return the form of a choice.

    Args:
        table: Name of its table.
        of_shoes: Codes that stand for others on shoes.
    """
    general = choice_reader(table)

    def read(text: str, reading: Reading) -> JsonValue:
        code = general(text, reading)
        return of_shoes.get(code, code) if of_shoes and isinstance(code, str) else code

    return ScalarForm("choice", read, seen=_words_of(table))


def _words_of(table: str) -> Mentions:
    """The words of the table; behind a label the cell as well, known or not."""

    @lru_cache(maxsize=32)
    def find(text: str) -> tuple[tuple[int, int], ...]:
        matches = [*choice_lexicon(table).within(text), *compound_matches(table, text)]
        return tuple(dict.fromkeys((m.start, m.end) for m in matches))

    def words(text: str) -> list[tuple[int, int]]:
        """A letter alone may be anything: a size, a code, a currency; so may *others*."""
        return [
            span
            for span in find(text)
            if (span[1] - span[0] > 1 or not text[span[0]].isascii())
            and not OTHERS.fullmatch(text, *span)
            and is_said_of_it(table, text, *span)
        ]

    return Mentions(words, find, as_it_stands=True)


@cache
def choice_lexicon(table: str) -> Lexicon:
    """Return the words of one table; the codes are words too, except for `other`."""
    return Lexicon(with_codes(CHOICES.get(table, {})))


def with_codes(table: Surfaces) -> Surfaces:
    """Return `table` with every code among its own surfaces."""
    return {
        code: {**languages, "": () if code == "other" else (code,)}
        for code, languages in table.items()
    }


def read_choice(text: str, lexicon: Lexicon, reading: Reading) -> str:
    """Return the code of `text`: of the whole, else of the only words in it that have one.

    Raises:
        PydanticCustomError: `unknown_choice`, `ambiguous_choice` or `negated`.
    """
    languages = reading.context.languages
    codes = lexicon.whole(text, languages)
    if not codes:
        matches = lexicon.within(text, languages)
        if matches and _NEGATION.search(text[: matches[0].start]):
            raise invalid("negated", f"{text!r} says what it is not")
        codes = frozenset(code for match in matches for code in match.codes)
    if not codes:
        raise invalid("unknown_choice", f"{fold(text) or text!r} is none of the known options")
    if len(codes) > 1:
        raise invalid("ambiguous_choice", f"{text!r} may be any of {', '.join(sorted(codes))}")
    return next(iter(codes))


# *CIF B-42118370*: the number under which a Spanish company pays its taxes.
_TAX_NUMBER = re.compile(r"[ .:]{0,3}[A-Z][ .-]?\d[\d. -]{5,10}")
# What lies in stock is no term of delivery (*ab Lager lieferbar*), nor what is at the customer's.
_IN_STOCK = re.compile(
    r"\s(?:(?:sofort|prompt|direkt)\s)?(?:lieferbar|verfügbar|erhältlich|del? cliente|do cliente"
    r"|du client|del destinatario|del comprador)",
    re.I,
)


def _without_tax_numbers(mentions: Mentions) -> Mentions:
    def find(text: str) -> list[tuple[int, int]]:
        spans = mentions.anywhere(text)
        return [
            (start, end)
            for start, end in spans
            if not _TAX_NUMBER.match(text, end) and not _IN_STOCK.match(text, end)
        ]

    return Mentions(find, mentions.behind_label, mentions.as_it_stands)


_INCOTERM = choice("incoterm")
Incoterm = Annotated[
    Literal["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP"],
    replace(_INCOTERM, seen=_without_tax_numbers(_words_of("incoterm"))),
]
Fit = Annotated[Literal["slim", "regular", "relaxed", "oversized"], choice("fit")]
Neckline = Annotated[
    Literal[
        "crew",
        "v_neck",
        "turtleneck",
        "mock",
        "boat",
        "polo",
        "shirt_collar",
        "lapel",
        "hood",
        "other",
    ],
    choice("neckline"),
]
SleeveLength = Annotated[
    Literal["sleeveless", "short", "three_quarter", "long"], choice("sleeve_length")
]
Pattern = Annotated[
    Literal["solid", "striped", "checked", "printed", "jacquard", "melange", "other"],
    choice("pattern"),
]
Stitch = Annotated[
    Literal["jersey", "rib", "cable", "intarsia", "jacquard", "milano", "waffle", "links", "other"],
    choice("stitch"),
]
KnitTechnique = Annotated[
    Literal["fully_fashioned", "cut_and_sew", "seamless", "hand_knit"], choice("knit_technique")
]
Weave = Annotated[
    Literal[
        "plain", "twill", "satin", "jacquard", "dobby", "double_face", "velvet", "knit", "other"
    ],
    choice("weave"),
]
Dyeing = Annotated[
    Literal["yarn_dyed", "piece_dyed", "top_dyed", "printed", "undyed"], choice("dyeing")
]
LeatherType = Annotated[
    Literal["calf", "lamb", "goat", "cow", "buffalo", "exotic", "other"], choice("leather_type")
]
Tannage = Annotated[Literal["vegetable", "chrome", "chrome_free"], choice("tannage")]
ShoeConstruction = Annotated[
    Literal["goodyear", "blake", "cemented", "norwegian", "strobel", "vulcanised", "other"],
    choice("construction"),
]
Metal = Annotated[
    Literal["gold", "silver", "platinum", "brass", "steel", "titanium", "other"], choice("metal")
]
_Closure = Literal[
    "buttons", "zip", "snaps", "hook", "drawstring", "belt", "magnetic", "buckle", "laces",
    "slip_on", "none",
]  # fmt: skip
# A pocket with a zip says nothing of how the bag is closed.
_POCKET = (
    r"(?:\bpockets?|\btasc(?:a|he|hino)\b|\bpoches?|\b\w*(?:innen|seiten|steck)taschen?\b|\w*fach\b"
    r"|\bbolsillos?|\b[nd]os?\sbolsos?|\bbolsos?\s(?:inter|exter|latera|traseir|frontal|com\b|zip)\w*|\bcompartiment\w*|\bcompartment\w*|\bscompart\w*|\bcep(?:ler|li)?\b"
    r"|口袋|ポケット|内袋)"
)
_POCKET_BEHIND = re.compile(rf"[^\n.,;•|]{{0,12}}{_POCKET}", re.I)
_POCKET_BEFORE = re.compile(rf"{_POCKET}[^\n.,;•|]{{0,24}}$", re.I)

# On a shoe alone they are laced.
_EYELETS = frozenset(fold(word) for words in EYELETS.values() for word in words.split("|"))


def _of_the_piece(mentions: Mentions) -> Mentions:
    """Return mentions without those that are said of a pocket, and without eyelets."""

    def find(text: str) -> list[tuple[int, int]]:
        return [
            (start, end)
            for start, end in mentions.anywhere(text)
            if fold(text[start:end]) not in _EYELETS
            and not _POCKET_BEHIND.match(text, end)
            and not _POCKET_BEFORE.search(text, max(0, start - 40), start)
        ]

    return Mentions(find, mentions.behind_label, mentions.as_it_stands)


def _not_denied(mentions: Mentions) -> Mentions:
    """Return mentions without what the piece has not, and without waists, *cintura alta*."""

    def kept(finder: Finder) -> Finder:
        return lambda text: [
            span
            for span in finder(text)
            if not is_denied(text, *span) and not is_waist(text, *span)
        ]

    return Mentions(kept(mentions.anywhere), kept(mentions.behind_label), mentions.as_it_stands)


_CLOSURE_WORDS = _not_denied(_words_of("closure"))
_CLOSURE = replace(choice("closure"), seen=_of_the_piece(_CLOSURE_WORDS))
Closures = Annotated[list[_Closure], ListForm("choices", _CLOSURE)]
# The cord of a shoe is its lace: ひも, cordón, Kordel.
_SHOE_CLOSURE = replace(choice("closure", {"drawstring": "laces"}), seen=_CLOSURE_WORDS)
ShoeClosures = Annotated[list[_Closure], ListForm("choices", _SHOE_CLOSURE)]
