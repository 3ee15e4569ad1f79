"""Which words are said of care alone, and which of other things as well: *flat*, *by hand*."""

from __future__ import annotations

from functools import lru_cache

from schemas.values.care_roles import ACTS, DEGREES, NOTHING, role_lexicon
from schemas.values.lexicon import fold

# Of things that are hung or lie flat, only these words say that they dry.
_DRYING = ("dry", "dri", "trock", "sec", "asciug", "kuru", "干", "晾", "乾")
# Letters, nouns and verbs that are said of other things as well.
_BARE = frozenset({"press", "pressed", "pressing", "au pressing", "reinigung", "textilreinigung",
                   "in die reinigung", "in lavanderia", "in tintoria", "tintoreria",
                   "en tintoreria", "na lavandaria", "na tinturaria", "tender", "tendido",
                   "chem", "passe", "passa", "passar", "ferro", "fer", "plancha", "iron",
                   "secador", "tambor", "tamburo", "tambour", "tambur", "tumbler",
                   "tumble", "trommel", "dry cleaner", "dry cleaners", "dry-cleaners", "tub",
                   "bac", "cuve",
                   "triangle", "triangolo", "dreieck", "stomerij", "droger", "droog", "strijk",
                   "was", "teinturier", "au teinturier"})  # fmt: skip


@lru_cache(maxsize=4096)
def is_bare(plain: str) -> bool:
    """Return whether no word of a phrase is said of care alone: *flat*, *by hand*, *30 °C*."""
    matches = [m for m in role_lexicon().within(plain) if not m.codes <= NOTHING]
    if len(matches) + bool(DEGREES.search(plain)) > 1:
        return False
    return all(_is_bare_word(fold(plain[m.start : m.end]), m.codes) for m in matches)


def _is_bare_word(word: str, codes: frozenset[str]) -> bool:
    roles = {role for code in codes for role in code.split()}
    if roles & {"line", "flat"}:
        return not any(part in word for part in _DRYING)
    return word in _BARE or roles == {"hand"} or not roles & ACTS
