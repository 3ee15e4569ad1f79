"""Where the finish of metal parts stands: a metal, or a word for plated, with its look."""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.lexicon import IDEOGRAM, compatible
from schemas.values.mentions import Mentions, Span, first_of, whole_cell
from schemas.vocabulary.finishes import FINISHED, FITTINGS, LINKS, LOOKS, METALS, PLATED

_IDEOGRAM = re.compile(IDEOGRAM)


def _words(table: tuple[str, ...]) -> str:
    ordered = sorted(set(table), key=len, reverse=True)
    return "|".join(re.escape(word) for word in ordered if not _IDEOGRAM.search(word))


def _listed(table: tuple[str, ...]) -> str:
    ordered = sorted(set(table), key=lambda word: (-len(word), word))
    return "|".join(word for word in ordered if _IDEOGRAM.search(word))


# *Hellgoldfarbene*, *silberfarbenen*, *goudkleurige*: a metal's colour in one inflected word.
_COLOURED = (
    r"(?:hell|dunkel|alt|rosé|licht|donker)?(?:gold|goud|silber|zilver|messing|kupfer|koper|bronze|brons"
    r"|nickel|palladium|ruthenium|platin)(?:farben|farbig|kleurig)(?:e[mnrs]?)?"
)
_METAL = rf"(?:{_words(METALS)}|{_COLOURED})"
_LOOK = rf"(?:{_words(LOOKS)})"
# *Solid brass, hand-lacquered fittings*
_FITTINGS = (
    r"(?:fittings?|hardware|buckles?|trim|ferrures?|accessoires|beschläge|herrajes?|ferragens)\b"
)
_FINISH = re.compile(
    # *Messing, roh*: a look behind a comma ends there.
    rf"(?<![^\W_])(?:(?:{_LOOK}[\s-]){{0,2}}{_METAL}"
    rf"(?:[ -](?:{_LOOK}|{_words(FINISHED)}|{_words(PLATED)})){{0,3}}"
    rf"(?:(?<![ ]),[ ](?:hand[ -])?{_LOOK}(?:[ -]{_LOOK})?(?=\s*(?:$|[\n.;|)(]|{_FITTINGS})))?"
    rf"|(?:{_words(PLATED)})(?:[ ]{_LOOK})*)(?![^\W_])",
    re.I,
)
_LOOKS = rf"{_LOOK}(?:[ -]{_LOOK}){{0,2}}"
# *Matte black hardware*, *herrajes en negro mate*: a look alone, beside what has it.
_OF_FITTINGS = re.compile(
    rf"(?<![^\W_])(?P<before>{_LOOKS})(?=[ ](?:{_words(FITTINGS)})(?![^\W_]))"
    rf"|(?<![^\W_])(?:{_words(FITTINGS)})[ ](?:(?:{_words(LINKS)})[ ])?(?P<behind>{_LOOKS})"
    rf"(?![^\W_]|[ -]{_METAL})",
    re.I,
)
_OF_IDEOGRAMS = re.compile(
    "(?<!五)(?:"
    + _listed(LOOKS)
    + "){0,2}(?:"
    + _listed(METALS)
    + ")(?![具属屬件額额])(?:無垢)?"  # 金具, 金属, 五金件: fittings, not gold
)


@lru_cache(maxsize=32)
def finish_mentions(text: str) -> tuple[Span, ...]:
    """Return the metals of `text` with what is said of their look: *latón envejecido*."""
    plain = compatible(text)
    metals = [
        match.span()
        for pattern in (_FINISH, _OF_IDEOGRAMS)
        for match in pattern.finditer(plain)
        if not _is_of_tanning(plain, *match.span()) and not _is_stamped(plain, *match.span())
    ]
    looks = [match.span(match.lastgroup or 0) for match in _OF_FITTINGS.finditer(plain)]
    free = [one for one in looks if not any(o[0] < one[1] and one[0] < o[1] for o in metals)]
    return tuple(sorted({*metals, *free}))


# What is printed on leather, or sewn: *gold-stamped initials*, *logo a caldo in oro*.
_STAMPED_BEHIND = re.compile(
    r"[ -](?:foil\w*|leaf|stamp\w*|emboss\w*|print\w*|letter\w*|thread|a caldo|à chaud"
    r"|en caliente)",
    re.I,
)
_STAMPED = re.compile(
    r"\b(?:foil(?:ed)?|stamp\w*|emboss\w*|hot[- ]foil|a caldo|à chaud|en caliente|a quente"
    r"|\w*prägung|geprägt|varak|yaldız)\s(?:(?:in|en|em|mit)\s)?$",
    re.I,
)


def _is_stamped(plain: str, start: int, end: int) -> bool:
    return bool(
        _STAMPED_BEHIND.match(plain, end)
        or _STAMPED.search(plain, max(0, start - _TANNED_REACH), start)
    )


# Chrome that hides are tanned with, or not: *chrome-free*, *curtición: cromo*.
_CHROME = re.compile(r"(?:chrom\w*|cromo|crómio|krom|铬|クロム)(?P<none>[ -]free)?", re.I)
_TANNED = re.compile(
    r"(?:\btann\w*|\bconci\w+|\bgerb\w*|gegerbt|\bcurti\w+|\btabak\w*|\bsepi\w+|鞣|なめし)"
    r"[^\n.;]{0,16}$",
    re.I,
)
_TANNED_BEHIND = re.compile(r"[ -]?(?:tann|gegerb|gerb|sepi|tabak|鞣|なめし)", re.I)
_TANNED_REACH = 28


def _is_of_tanning(plain: str, start: int, end: int) -> bool:
    chrome = _CHROME.fullmatch(plain, start, end)
    return chrome is not None and bool(
        chrome["none"]
        or _TANNED_BEHIND.match(plain, end)
        or _TANNED.search(plain, max(0, start - _TANNED_REACH), start)
    )


FINISH_MENTIONS = Mentions(finish_mentions, first_of(finish_mentions, whole_cell))
