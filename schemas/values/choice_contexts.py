"""Where words of a choice are said of something else, so that they choose nothing there.

*Standard* is a fit behind its label and beside its noun, and elsewhere a certificate; *lang* is a
sleeve's length beside a sleeve. Such words count only near what they are said of. Others look like
a word of the table and are another: *lacca* is no lace, *ombra* no ombré.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from schemas.values.lexicon import fold
from schemas.vocabulary.weak_choices import (
    NEVER_CLOSURE,
    NEVER_CONSTRUCTION,
    NEVER_PATTERN,
    NEVER_STITCH,
    NEVER_WEAVE,
    WEAK_CLOSURE,
    WEAK_CONSTRUCTION,
    WEAK_DYEING,
    WEAK_FIT,
    WEAK_NECK,
    WEAK_SLEEVE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one table that need company.

    Attributes:
        weak: Folded words that choose only near a noun.
        nouns: The nouns.
        never: Folded words that choose nothing but behind a label.
    """

    weak: frozenset[str]
    nouns: re.Pattern[str]
    never: frozenset[str] = frozenset()


_REACH = 24  # characters between a word and its noun


def _set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


_FIT = Said(
    _set(WEAK_FIT),
    re.compile(
        r"\b(?:fit\w*|cut|shape|silhouette|vestibilit\w*|tagli[oa]|linea|coupe|passform|schnitt\w*"
        r"|geschnitten\w*|corte|ajuste\w*|modelagem|caimento|kesim\w*|kalıp\w*|silueta|portée?"
        r"|leg|legs|gamba|jambe|bein\w*|pierna|perna|paça)\b|版|型|シルエット|フィット|裤腿",
        re.I,
    ),
)
_SLEEVE = Said(
    _set(WEAK_SLEEVE),
    re.compile(
        r"\b(?:sleeves?|sleeved|arm|arme|ärmel\w*|manic\w*|manches?|mangas?|kol|kollu|kol boyu)\b"
        r"|袖|\bslv\b",
        re.I,
    ),
)
_NECK = Said(
    _set(WEAK_NECK),
    re.compile(
        r"\b(?:neck\w*|collar\w*|coll[oi]|collett[oi]|scoll\w*|cols?|encolure|décolleté|kragen|hals\w*"
        r"|ausschnitt|cuello|escote|gola|decote|colarinho|yaka\w*)\b|领|襟|衿|ネック|カラー",
        re.I,
    ),
)
_NOTHING = re.compile(r"(?!)")
_PATTERN = Said(
    frozenset(),
    _NOTHING,
    _set(NEVER_PATTERN),
)
# What says that there is none needs what closes: *no closure*, *vorne offen*; *ohne* alone denies
# whatever stands behind it.
_CLOSURE = Said(
    _set(WEAK_CLOSURE),
    re.compile(
        r"\b(?:clos\w+|fasten\w*|front\w*|chiusur\w*|davanti|fermetures?|devant|verschl\w+|vorne"
        r"|cierres?|delanter\w+|fechos?|kapama\w*|önü)\b|门襟|闭合|開閉|留め具",
        re.I,
    ),
    _set(NEVER_CLOSURE),
)
_WEAVE = Said(frozenset(), _NOTHING, _set(NEVER_WEAVE))
# A moccasin is a shoe; *lavorazione mocassino* is how one is made.
_CONSTRUCTION = Said(
    _set(WEAK_CONSTRUCTION),
    re.compile(
        r"\b(?:constru[cç]\w+|costruzion\w*|lavorazion\w*|cucit\w*|monta[gdt]\w*|machart|genäht"
        r"|cosid\w*|cousu\w*|sewn|stitch\w*|yapım\w*|dikiş\w*)\b|製法|工艺",
        re.I,
    ),
    _set(NEVER_CONSTRUCTION),
)
# Yarn, pieces and hanks are dyed only where somebody speaks of dyeing.
_DYEING = Said(
    _set(WEAK_DYEING),
    re.compile(
        r"\b(?:dye\w*|dyeing|tint\w*|tinge\w*|tingid\w*|teint\w*|teinture|teindre|gefärbt\w*|färb\w+"
        r"|teñi\w*|tiñ\w*|boya\w*)\b|染",
        re.I,
    ),
)
_STITCH = Said(frozenset(), _NOTHING, _set(NEVER_STITCH))

CONTEXTS: Mapping[str, Said] = {
    "fit": _FIT, "sleeve_length": _SLEEVE, "neckline": _NECK, "pattern": _PATTERN,
    "closure": _CLOSURE, "stitch": _STITCH, "weave": _WEAVE,
    "construction": _CONSTRUCTION, "dyeing": _DYEING,
}  # fmt: skip


# *Lizard-embossed calf*: the look of a skin, and not the skin.
_IMITATED = re.compile(r"[ -](?:embossed|effect|print(?:ed)?|stamped|look|style|pattern)\b", re.I)
_APART = re.compile(r"\n\s*\n|[.;|。；]|  ")


def is_said_of_it(table: str, text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]`, a word of `table`, chooses there without a label."""
    if table == "leather_type" and _IMITATED.match(text, end):
        return False
    said = CONTEXTS.get(table)
    if said is None:
        return True
    words = fold(text[start:end])
    if words in said.never:
        return False
    if words not in said.weak:
        return True
    left, right = max(0, start - _REACH), min(len(text), end + _REACH)
    before = _APART.split(text[left:start])[-1]
    behind = _APART.split(text[end:right])[0]
    return bool(said.nouns.search(f"{before} {text[start:end]} {behind}"))


_NO = (
    r"(?:\bno|\bnot|\bwithout|\bw/o|\bsenza|\bné|\bsans|\bpas de|\bni|\bohne|\bkeine?n?|\bsin"
    r"|\bsem|\bnem|\bnessun[ao]?|\baucune?|\bninguna?|\bnenhuma?)"
)
_DENIED_BEFORE = re.compile(
    rf"(?:{_NO}\s(?:[^\W\d_]+\s)?|{_NO}\s(?:[^\W\d_]+\s){{1,3}}(?:or|nor|o|né|ni|ou|oder|noch|nem)\s"
    r"|[无無不没]\s?)$",
    re.I,
)
_DENIED_BEHIND = re.compile(
    r"\s?(?:yok\b|bulunma|olmadan|なし|無し|-?frei\b|-?free\b|不要|取消)", re.I
)
# *Sans fermeture éclair* denies one kind, and says nothing of others.
_NO_KIND = re.compile(
    r"(?:sans fermeture|senza chiusur[ae]|sin cierres?|sem fechos?|ohne verschluss)"
    r"\s(?:éclair|eclair|à|a|lampo|zip|de|con|com|mit|par)\b",
    re.I,
)
_DENIAL_REACH = 40


def is_denied(text: str, start: int, end: int) -> bool:
    """Return whether the piece has not what is named: *senza zip*, *no zip or buttons*."""
    before = max(0, start - _DENIAL_REACH)
    return bool(
        _DENIED_BEFORE.search(text, before, start)
        or _DENIED_BEHIND.match(text, end)
        or _NO_KIND.match(text, start)
    )


# Italian for a belt is Spanish for a waist, and French for both.
_BELT = re.compile(r"cintura|ceinture|belt|gürtel|cinto|kemer|waist\w*", re.I)
_OF_WAIST = re.compile(
    r"(?:\s(?:alta|baja|baixa|media|média|haute|basse|montante|arrière|loops?|bag|hoch)\b"
    r"|\s?(?:\(?(?:cm|in)\)?\s?)?[:|]?\s{0,3}\d)",
    re.I,
)
_AT_WAIST = re.compile(
    r"(?:\b(?:passant[is]?|trabillas?|passadores?|loops?|tour de|contorno(?: de)?|giro|largura"
    r"|ancho|½|1/2|medi[ao]|alla|à la|en la|na|in|de la|da)\s(?:(?:per|da|de|della|di|for)\s)?)$",
    re.I,
)


def is_waist(text: str, start: int, end: int) -> bool:
    """Return whether a word for a belt is one for the waist, or of the loops of a belt."""
    if not _BELT.fullmatch(text, start, end):
        return False
    before = max(0, start - _DENIAL_REACH)
    return bool(_OF_WAIST.match(text, end) or _AT_WAIST.search(text, before, start))
