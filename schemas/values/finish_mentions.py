"""Where the finish of metal parts stands: a metal, or a word for plated, with its look."""

from __future__ import annotations

import re
from functools import lru_cache

from schemas.values.lexicon import IDEOGRAM, compatible
from schemas.values.mentions import Mentions, Span, first_of, whole_cell
from schemas.vocabulary.finishes import FINISHED, LOOKS, METALS, PLATED

_IDEOGRAM = re.compile(IDEOGRAM)


def _words(table: tuple[str, ...]) -> str:
    ordered = sorted(set(table), key=len, reverse=True)
    return "|".join(re.escape(word) for word in ordered if not _IDEOGRAM.search(word))


_METAL = rf"(?:{_words(METALS)})"
_LOOK = rf"(?:{_words(LOOKS)})"
_FINISH = re.compile(
    # *Messing, roh*: a look behind a comma ends there.
    rf"(?<![^\W_])(?:(?:{_LOOK}[\s-]){{0,2}}{_METAL}(?:[ -](?:{_LOOK}|{_words(FINISHED)})){{0,3}}"
    rf"(?:(?<![ ]),[ ](?:hand[ ])?{_LOOK}(?:[ -]{_LOOK})?(?=\s*(?:$|[\n.;|)(])))?"
    rf"|(?:{_words(PLATED)})(?:[ ]{_LOOK})*)(?![^\W_])",
    re.I,
)
_OF_IDEOGRAMS = re.compile(
    "(?<!五)(?:"
    + "|".join(word for word in LOOKS if _IDEOGRAM.search(word))
    + "){0,2}(?:"
    + "|".join(word for word in METALS if _IDEOGRAM.search(word))
    + ")(?![具属屬件額额])"  # 金具, 金属, 五金件: fittings, not gold
)


@lru_cache(maxsize=32)
def finish_mentions(text: str) -> tuple[Span, ...]:
    """Return the metals of `text` with what is said of their look: *latón envejecido*."""
    plain = compatible(text)
    return tuple(
        match.span() for pattern in (_FINISH, _OF_IDEOGRAMS) for match in pattern.finditer(plain)
    )


FINISH_MENTIONS = Mentions(finish_mentions, first_of(finish_mentions, whole_cell))
