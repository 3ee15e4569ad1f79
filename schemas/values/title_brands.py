"""Which words of a title are the maker's: a document of one line names it first, then the goods."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from schemas.values.colour_words import names_a_colour
from schemas.values.mentions import Span, pieces
from schemas.values.product_lexicon import kinds_of_products
from schemas.vocabulary.own_attributes import NO_BRAND, OWN_WORDS
from schemas.vocabulary.product_types import PRODUCT_TYPES

_LONGEST_TITLE = 300
_STOPS = re.compile(r"[,;:|()\[\]]|\s[-–—]\s|[®™]")
_WORD = re.compile(r"\S+")
# Where nothing tells how far the name goes on; a cell of its own is one as a whole.
_MOST_WORDS, _MOST_OF_CELL = 2, 3
_FEWEST_CAPITALS = 3


def is_title(text: str) -> bool:
    """Return whether a text is one line that labels nothing."""
    line = text.strip()
    return "\n" not in line and len(line) <= _LONGEST_TITLE


def brand_of_title(text: str) -> Iterable[Span]:
    """Yield the name that a title begins with, where it does; a text of more lines is no title.

    Words in capitals among others are the whole name: *KIND Healthy Grains*. Else it goes on to
    the first word that is known to be said of goods.
    """
    if not is_title(text):
        return
    start, end = next(iter(pieces(text, _STOPS)), (0, 0))
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    named = _in_capitals(text, words) or _until_goods(text, words)
    if named:
        yield named[0][0], named[-1][1]


def _in_capitals(text: str, words: list[Span]) -> list[Span]:
    shouted = 0 if text.isupper() else len(words)
    for at, (start, end) in enumerate(words[:shouted]):
        word = text[start:end]
        if not word.isupper() or len(word) < _FEWEST_CAPITALS or re.search(r"\d", word):
            return words[:at]
    return []


def _until_goods(text: str, words: list[Span]) -> list[Span]:
    named: list[Span] = []
    for span in words:
        if _is_of_goods(text[slice(*span)], opens=not named):
            break
        named.append(span)
    is_cell = len(named) == len(words) <= _MOST_OF_CELL
    return named if is_cell else named[:_MOST_WORDS]


def _is_of_goods(word: str, *, opens: bool) -> bool:
    plain = word.casefold()
    if opens:
        return plain in NO_BRAND or not word[0].isalnum() or plain.isdecimal()
    known = plain in NO_BRAND or plain in _goods() or plain.removesuffix("s") in _goods()
    return known or re.search(r"\d", word) is not None or names_a_colour(word)


@cache
def _goods() -> frozenset[str]:
    """Return single words of what goods are and of what is said of them."""
    kinds = [kind for schema in PRODUCT_TYPES for kind in kinds_of_products(schema)]
    said = [words for table in OWN_WORDS.values() for words in table]
    return frozenset(word.casefold() for words in (*kinds, *said) for word in words.split())
