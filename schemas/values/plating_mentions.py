"""Where it says what a jewel is plated with: *placcato oro 2 micron*, *rhodium plated*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.values.lexicon import compatible
from schemas.values.mentions import Mentions, Span, first_of, whole_cell
from schemas.vocabulary.platings import (
    BEHIND_METAL,
    COLOURS,
    GILT_WORDS,
    METALS,
    NAMED_WORDS,
    OPEN_WORDS,
)


def _words(table: tuple[str, ...]) -> str:
    ordered = sorted(set(table), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in ordered) + ")(?![^\\W_])"


_ABOUT = r"(?:(?:ca\.|circa|min\.|approx\.|env\.|etwa|da|von|mit|de|d['’])[ ]?)?"
_THICK = (
    rf"{_ABOUT}\d(?:[.,]\d+)?(?:[ ]?[-–][ ]?\d(?:[.,]\d+)?)?[ ]?"
    r"(?:micron[si]?|microm[eè]tr[eoi]s?|micras?|mícrons?|mikron|mikrometer|[µμu]m?)(?![^\W_])"
)
_CARATS = r"\d{1,2}(?:[.,]\d)?[ -]?(?:kt?\.?|cts?|carati|carats?|karat|quilates?|ayar)(?![^\W_])"
_PURE = rf"(?:{_CARATS}|\d{{3}}(?:[ ]?‰|/1000)?(?![\d.,]|[^\W_]))"
_METAL, _COLOUR = _words(METALS), _words(COLOURS)
_LINK = r"(?:(?:de|di|do|in|en|em|of|with|à|a|al|con|com|mit|avec|auf|aus|au)[ ]|à?[ ]?l['’]|d['’])"
# What follows, as far as the next stop: *en oro de 18 k, 3 micras*; only a thickness stands behind
# a comma, in brackets or on the next line.
_THICKNESS = rf"(?:,?\s(?:(?:y|e|et|and|und|ve)\s)?{_THICK}|,?[ ]?\({_THICK}\))"
_DETAILS = (
    rf"(?:[ ]{_LINK}{{0,2}}(?:{_PURE}|{_COLOUR}|{_METAL})|[ ]?\({_PURE}\)|{_THICKNESS}){{1,8}}"
)
_OF_NAMED = (
    rf"(?:[ ]{_LINK}{{1,2}}(?:{_METAL}|{_PURE})|[ ](?:{_PURE}|{_COLOUR})|{_THICKNESS}){{0,6}}"
)
# *2 micron 22ct gold vermeil*, *18 ayar altın kaplama (2 mikron)*, *ruthenium-plattiert 0,5 µm*
_BEFORE = rf"(?:{_THICK}[ ](?:{_LINK}){{0,1}})?(?:{_CARATS}[ -])?(?:{_COLOUR}[ -]){{0,2}}"
_PLATED = re.compile(
    rf"(?<![\w.,])(?:{_BEFORE}{_METAL}[ -]{_words(BEHIND_METAL)}{_OF_NAMED}"
    rf"|(?:(?:PVD|IP)[ -])?(?:{_COLOUR}[ ])?{_METAL}[ -](?:PVD|IP)(?![^\W_])"
    rf"|(?:{_words(OPEN_WORDS)}|(?:PVD|IP)(?![^\W_])){_DETAILS}"
    rf"|(?:{_THICK}[ ])?(?:{_CARATS}[ ])?{_words(NAMED_WORDS)}{_OF_NAMED}"
    rf"|{_words(GILT_WORDS)}(?:[ ]{_LINK}(?:{_METAL}|{_PURE})(?:[ ]{_COLOUR})?{_THICKNESS}?"
    rf"|{_THICKNESS}))",
    re.I,
)
# *placcati oro 2 micron*: the word before the metal heads it, as in *placcatura: oro giallo*.
_HEADED = re.compile(
    rf"(?<![^\W_])(?:placcat(?:[oaie]|ura)|plattierung|plating|finition|finitura|acabado"
    r"|acabamento)[ ]"
    r"(?:(?:in|con|mit|en|em|de)[ ])?"
    rf"(?P<value>(?:{_CARATS}[ ])?{_METAL}(?:{_DETAILS})?)",
    re.I,
)
_FACTS_ZH = r"(?:\d{1,2}K金?|K金?|玫瑰|香槟|白|黄|黑|真|足|厚|[铑金银钯铂钌镍铜]金?|色)"
_THICK_CJK = r"(?:\s?[,，（(]?\s?\d(?:[.,]\d+)?\s?(?:微米|ミクロン|マイクロン|[µμ]m?|um)[)）]?)?"
_OF_IDEOGRAMS = re.compile(
    rf"(?<![不无未非免没可])(?:电镀|真空镀|镀|包)\s?{_FACTS_ZH}{{1,5}}{_THICK_CJK}"
    rf"|(?:\d{{1,2}}K)?[玫瑰白黄黑]{{0,2}}[铑金银钯铂钌]金?(?:电镀|镀层){_THICK_CJK}"
    r"|(?:K?\d{1,2}(?:K|金)?)?[ァ-ヶー金銀白]{1,16}\s?"
    rf"(?:メッキ|めっき|鍍金|コーティング|コート|ヴェルメイユ){_THICK_CJK}",
    re.I,
)


# *Non plaqué, non rhodié*, *nicht vergoldet*: what it has not.
_DENIED = re.compile(
    r"(?<![^\W_])(?:not|non|pas|nicht|no|não|niet|sans|senza|sin|sem|ohne|without)[ ]$", re.I
)


def plating_mentions(text: str) -> Iterable[Span]:
    """Return the platings of `text`, each with its purity and its thickness."""
    plain = compatible(text)
    spans = [match.span() for match in _PLATED.finditer(plain)]
    spans += [match.span("value") for match in _HEADED.finditer(plain)]
    spans += [match.span() for match in _OF_IDEOGRAMS.finditer(plain)]
    return sorted(
        span for span in set(spans) if not _DENIED.search(plain, max(0, span[0] - 9), span[0])
    )


PLATING_MENTIONS = Mentions(plating_mentions, first_of(plating_mentions, whole_cell))
