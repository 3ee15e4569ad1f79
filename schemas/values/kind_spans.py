"""Where words for kinds of products stand in a text: of the tables, and compounds of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from schemas.values.lexicon import IDEOGRAM
from schemas.values.mentions import Span
from schemas.values.name_words import is_for_whom
from schemas.values.product_lexicon import product_matches
from schemas.values.product_mentions import german_compounds, hyphened


@lru_cache(maxsize=64)
def kind_spans(plain: str) -> tuple[Span, ...]:
    """Return the words for products of all schemas, longer ones in place of what is inside them."""
    found = {(match.start, match.end) for match in product_matches(plain)}
    found |= {match.span() for match in german_compounds("").finditer(plain)}
    found |= set(hyphened(plain, ""))
    kept: list[Span] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


_WORD = re.compile(rf"{IDEOGRAM}+|[^\W\d_]+")
_JOINT = "de da di du do des del della per para pour à a für en in con y e et"
_JOINTS = frozenset(_JOINT.split())
_MORE = 2  # words besides: *cappotto vestaglia lunga*


def is_kind(words: str, more: int = _MORE) -> bool:
    """Return whether words say what a product is, and no more but whom it is for.

    Args:
        words: A cell or a line.
        more: How many other words in small letters there may be.
    """
    spans = kind_spans(words)
    if not spans or re.search(r"[\d%:：]", words):
        return False
    rest = re.sub(r"\s+", " ", "".join(_outside(words, spans)))
    if is_for_whom(rest.strip(" ,/'’-()")):
        return True
    others = [
        word.group()
        for word in _WORD.finditer(rest)
        if word.group().lower() not in _JOINTS and not is_for_whom(word.group())
    ]
    return len(others) <= more and all(word.islower() for word in others)


def _outside(words: str, spans: Iterable[Span]) -> Iterable[str]:
    at = 0
    for start, end in spans:
        yield words[at:start]
        at = end
    yield words[at:]
