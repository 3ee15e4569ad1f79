"""Words for products, indexed."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from schemas.values.lexicon import Lexicon, Match
from schemas.vocabulary.families import FAMILY_SIGNS, FAMILY_WORDS
from schemas.vocabulary.product_kinds import KIND_WORDS, WEAVE_CLOTHS
from schemas.vocabulary.product_kinds_more import MORE_KINDS
from schemas.vocabulary.product_types import MORE_PRODUCT_WORDS, PRODUCT_TYPES
from schemas.vocabulary.product_words import PRODUCT_WORDS


@cache
def product_lexicon(schema: str) -> Lexicon:
    """Return the words for products of one schema, or of all where it names none."""
    names = [schema] if schema in PRODUCT_TYPES else list(PRODUCT_TYPES)
    words = {
        word
        for name in names
        for word in FAMILY_WORDS.get(name, ())
        if word.casefold() not in FAMILY_SIGNS
    }
    for name in names:
        words |= {*kinds_of_products(name), *KIND_WORDS.get(name, ())}
        words |= {*MORE_KINDS.get(name, ())}
    # *Slippers* has not the stem of *slipper*, which ends as inflexion does.
    words |= {f"{word}s" for word in words if word.isascii() and word.endswith("er")}
    return Lexicon({word: {"": (word,)} for word in words})


@cache
def weave_cloths() -> Lexicon:
    """Return the weaves that cloths are called by."""
    return Lexicon({word: {"": (word,)} for word in WEAVE_CLOTHS})


@cache
def kinds_of_products(schema: str) -> frozenset[str]:
    """Return the words for kinds of products of one schema that has any."""
    words = {word for own in PRODUCT_TYPES[schema].values() for word in own}
    return frozenset(words | {*MORE_PRODUCT_WORDS.get(schema, ()), *PRODUCT_WORDS[schema]})


# Words for products of one language that are others in another: *das hat Ihre Frau gefragt*.
_FALSE = {
    "hat": re.compile(r"\b(?:und|nicht|der|die|das|ist|wir|ich|mit)\b"),
    "pendant": re.compile(r"\b(?:les?|la|des|du|une?|et|pour|est|sont)\b"),
    "mayo": re.compile(r"\b(?:el|los|las|del|de|en)\b"),
}


@lru_cache(maxsize=64)
def product_matches(plain: str, schema: str = "") -> tuple[Match, ...]:
    """Return where words for products of a schema, or of any, stand in a text."""
    found = product_lexicon(schema).within(plain)
    for word, other in _FALSE.items():
        if word in plain and other.search(plain):
            found = [match for match in found if plain[match.start : match.end] != word]
    return tuple(found)
