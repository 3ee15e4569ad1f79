"""Fibres: codes from names and trade codes, with the qualifiers that stand in the same words.

There is no worldwide standard of trade codes. A code or word with several meanings is invalid
(`ambiguous_fibre`), with two exceptions inside a list of shares: `WS` is cashmere there (alone it
may be the cleaning code of upholstery), and a small share of ポリウレタン is elastane (coatings
are polyurethane).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Literal

from schemas.values.fibre_words import (
    ambiguous_fibres,
    ambiguous_lexicon,
    fibre_lexicon,
    qualifies,
)
from schemas.values.forms import ScalarForm
from schemas.values.lexicon import CODE_LANGUAGE, Lexicon, Match, fold, tokens
from schemas.values.number import plain_text
from schemas.values.reading import Reading, invalid
from schemas.values.text import fold_blanks
from schemas.vocabulary import dutch, german_cloths
from schemas.vocabulary.qualifiers import (
    AMBIGUOUS_TRADE_MARKS,
    FIBRE_QUALIFIERS,
    QUALIFIERS,
    TRADE_MARKS,
)

_JAPANESE_POLYURETHANE = "ポリウレタン"
# Above this nobody knits with elastane: such a share is a coating or a film.
_MOST_ELASTANE = Decimal(30)
# What a word with several meanings is in these parts: TR of a sole.
_OF_COMPONENT = {"sole": "rubber"}
_HIDES = frozenset({"leather", "suede"})
# A share of a share says nothing about the whole: "70 % wool (of which 30 % recycled)".
_PARTLY = re.compile(
    r"[(\[]?\s*(?:\b(?:of which|whereof|thereof|incl\.?|including|davon|wovon|darunter|dont|di cui"
    r"|del quale|de l[oa]s? cual(?:es)?|del cual|dos quais|das quais|do qual|da qual|bunun|içinde"
    r"|içerir)\b|其中|うち|内)[^()\[\]]*[)\]]?"
    r"|[(\[][^()\[\]]*(?:\d\s?%|%\s?\d)[^()\[\]]*[)\]]",
    re.I,
)
_WHOLLY = re.compile(r"(?<!\d)100\s?%|%\s?100(?!\d)")
_SHARE_INSIDE = re.compile(r"\d\s?(?:%|percent|prozent|pct)|%\s?\d", re.I)
_BRACKETS = re.compile(r"\([^()]*\)")
# Every tannery makes words of its own; the last part is the material, unless it is made of art.
_GERMAN_LEATHER = re.compile(r"(?!kunst|leder|eco|öko|vegan)[a-zäöüß]+?(velours|wild)?leder", re.I)
_MARKS = re.compile(r"[®™©]|\((?:r|tm|c)\)|\b(?:TM)\b", re.I)

# What looks like a fibre, and is named so because it is none.
_IMITATION = re.compile(
    r"\b(?:faux|fake|imitat\w*|imit|artificial|vegan|look|like|effect|effetto|simil\w*|finta|finto|"
    r"eco(?:pelle|pelliccia)|simili\w*|kunst\w*|imitaci[oó]n|imita[cç][aã]o|sint[eé]tic\w*|suni|"
    r"aspect|optik|free)\b|人造|仿|合成|フェイク|人工",
    re.I,
)


@dataclass(frozen=True, slots=True)
class FibreName:
    """A fibre and what the same words say about it, in canonical form."""

    code: str
    qualifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """What stands around a fibre name: whether it is one of a list, with which share, of what."""

    in_list: bool = False
    percent: Decimal | None = None
    component: str = ""


ALONE = Share()


def read_fibre_name(text: str, reading: Reading, share: Share = ALONE) -> FibreName:
    """Return the one fibre that `text` names.

    Raises:
        PydanticCustomError: `unknown_fibre`, `ambiguous_fibre` or `imitation`.
    """
    plain = plain_text(_MARKS.sub(" ", text))
    languages = reading.context.languages
    if (partly := _partly(plain)) and (whole := _PARTLY.sub(" ", plain)).strip():
        name = read_fibre_name(whole, reading, share)
        return FibreName(name.code, (*name.qualifiers, partly))
    codes = fibre_lexicon().whole(plain, languages)
    if codes:
        code = _only(text, codes)
        return FibreName(code, _qualifiers_in(plain, code))
    if fold(plain) in ambiguous_fibres():
        return FibreName(_resolved(text, fold(plain), share))
    outside = _BRACKETS.sub(" ", plain)
    codes = fibre_lexicon().whole(outside, languages) if outside != plain else frozenset()
    if len(codes) == 1 and not _IMITATION.search(plain):
        code = min(codes)
        words = (
            word for inside in _BRACKETS.findall(plain) for word in read_qualifier(inside, code)
        )
        return FibreName(code, tuple(dict.fromkeys([*_qualifiers_in(outside, code), *words])))
    if leather := _GERMAN_LEATHER.fullmatch(plain):
        return FibreName("suede" if leather[1] else "leather")
    return _inside(text, plain, languages)


def read_qualifier(text: str, fibre: str = "") -> tuple[str, ...]:
    """Return the qualifiers of words that stand apart from the fibre.

    Words of no table are kept as they are: a qualifier adds to a fibre, it decides nothing.
    """
    plain = fold_blanks(text).strip(" ()[]")
    if _SHARE_INSIDE.search(plain_text(plain)) and not _WHOLLY.search(plain_text(plain)):
        return (plain,)
    known = _known_qualifiers(plain_text(_MARKS.sub(" ", plain)))
    if known and fibre:
        return tuple(word for word in known if qualifies(word, fibre))
    return known or ((plain,) if tokens(plain) else ())


def read_fibre(text: str, reading: Reading) -> str:
    """Return the code of a fibre that stands for itself, outside a composition."""
    return read_fibre_name(text, reading).code


def without_partly(text: str) -> str:
    """Return a name without what it says of a part of the fibre: its share is not the fibre's."""
    return _PARTLY.sub(" ", text) if _partly(plain_text(text)) else text


def _partly(plain: str) -> str:
    """Return the words that give a share of the fibre another quality, without their brackets."""
    match = _PARTLY.search(plain)
    words = match[0].strip(" ()[]") if match else ""
    return words if _SHARE_INSIDE.search(words) and not _WHOLLY.search(words) else ""


def _inside(text: str, plain: str, languages: tuple[str, ...]) -> FibreName:
    """Find the one fibre among other words, which become its qualifiers."""
    trade_mark = _trade_marks().within(plain)
    matches = fibre_lexicon().within(plain, languages)
    if not matches:
        if trade_mark:
            names = [_trade_mark_name(match) for match in trade_mark]
            codes = frozenset(code for name in names for code in _fibres_of_mark(name))
            return FibreName(_only(text, codes), (*names, *_known_adjectives(plain)))
        raise invalid("unknown_fibre", f"{text!r} is no known fibre")
    if _IMITATION.search(plain):
        raise invalid("imitation", f"{text!r} only looks like the fibre it names")
    codes = frozenset(code for match in matches for code in match.codes)
    code = _only(text, codes)
    # Words beside a hide are its finish: *gewachstes Rindleder*.
    rest = "" if code in _HIDES else _words_outside(plain, matches)
    known = _qualifiers_in(plain, code)
    return FibreName(code, known or ((rest,) if rest else ()))


def _only(text: str, codes: frozenset[str]) -> str:
    if len(codes) > 1:
        raise invalid("ambiguous_fibre", f"{text!r} may be any of {', '.join(sorted(codes))}")
    return next(iter(codes))


def _resolved(text: str, folded: str, share: Share) -> str:
    meanings = ambiguous_fibres()[folded]
    if _OF_COMPONENT.get(share.component) in meanings:
        return _OF_COMPONENT[share.component]
    if share.percent is None and "leather" in meanings:
        return "leather"  # nobody weighs a hide: *corte de cabra*
    if share.percent is not None and share.in_list:
        if len(meanings) == 1:
            return meanings[0]
        if text.strip() == _JAPANESE_POLYURETHANE and share.percent <= _MOST_ELASTANE:
            return "elastane"
    raise invalid("ambiguous_fibre", f"{text!r} may be {' or '.join(meanings)} or something else")


def _qualifiers_in(plain: str, fibre: str) -> tuple[str, ...]:
    """Return what words say of a fibre, in their order; a compound counts where it ends."""
    places = [
        (match.end, code)
        for table in (_compound_qualifiers(), _adjectives())
        for match in table.within(plain)
        for code in sorted(match.codes)
    ]
    marks = [_trade_mark_name(match) for match in _trade_marks().within(plain)]
    found = dict.fromkeys([*(code for _, code in sorted(places)), *marks])
    return tuple(word for word in found if qualifies(word, fibre))


def _known_qualifiers(plain: str) -> tuple[str, ...]:
    names = [_trade_mark_name(match) for match in _trade_marks().within(plain)]
    return tuple(dict.fromkeys([*_known_adjectives(plain), *names]))


def _known_adjectives(plain: str) -> tuple[str, ...]:
    matches = _adjectives().within(plain)
    return tuple(dict.fromkeys(code for match in matches for code in sorted(match.codes)))


def _trade_mark_name(match: Match) -> str:
    return min(match.codes)


def _words_outside(plain: str, matches: list[Match]) -> str:
    """Return the words around the matches, without numbers: shares are read elsewhere."""
    left = plain
    for match in reversed(matches):
        left = f"{left[: match.start]} {left[match.end :]}"
    words = [left[token.start : token.end] for token in tokens(left) if not token.text.isdigit()]
    return " ".join(word for word in words if len(word) > 2 or not word.isascii())


@cache
def fibre_lexicons() -> tuple[Lexicon, ...]:
    """Return the tables of fibres, and those of what stands beside them: marks, qualifiers."""
    return fibre_lexicon(), ambiguous_lexicon(), _trade_marks(), _adjectives()


@cache
def _adjectives() -> Lexicon:
    table = {
        word: {**languages, "nl": dutch.QUALIFIERS.get(word, ())}
        for word, languages in QUALIFIERS.items()
    }
    return Lexicon(table)


@cache
def _trade_marks() -> Lexicon:
    names = (*TRADE_MARKS, *AMBIGUOUS_TRADE_MARKS)
    return Lexicon({name: {"": (name,)} for name in names}, inflected=False)


def _fibres_of_mark(name: str) -> tuple[str, ...]:
    """A mark in the table of ambiguous ones names a fabric: its one fibre is not all of it."""
    return (TRADE_MARKS[name],) if name in TRADE_MARKS else (*AMBIGUOUS_TRADE_MARKS[name], "other")


@cache
def _compound_qualifiers() -> Lexicon:
    """Names that carry their qualifier inside: Schurwolle is virgin, so is WV."""
    table: dict[str, dict[str, list[str]]] = {}
    surfaces = {**FIBRE_QUALIFIERS, **dutch.FIBRE_QUALIFIERS, **german_cloths.FIBRE_QUALIFIERS}
    for surface, code in surfaces.items():
        is_code = surface.isascii() and surface.isupper() and len(surface) <= 4
        table.setdefault(code, {}).setdefault(CODE_LANGUAGE if is_code else "", []).append(surface)
    return Lexicon(table)


# fmt: off
FibreCode = Literal[
    "wool", "cashmere", "mohair", "alpaca", "camel", "angora", "yak", "vicuna", "llama",
    "guanaco", "hair", "silk", "cotton", "linen", "hemp", "jute", "ramie", "viscose", "modal",
    "lyocell", "cupro", "acetate", "triacetate", "polyester", "polyamide", "acrylic",
    "modacrylic", "elastane", "elastomultiester", "elastodiene", "polyurethane", "polypropylene",
    "polyethylene", "pvc", "aramid", "metallic", "paper", "rubber", "leather", "suede",
    "shearling", "down", "feathers", "kapok", "eva", "cork", "wood", "glass", "other",
]
# fmt: on
Fibre = Annotated[FibreCode, ScalarForm("fibre", read_fibre)]
