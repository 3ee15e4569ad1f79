"""Which family of products the words of a document speak of: a vote, for when the reader is unsure.

A product word of a family counts most; label words of attributes that few schemas have (`gauge`,
`tannage`, `thread_count`) count by how few.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from schemas.base import SchemaSpec
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import kinds_of_products
from schemas.vocabulary.families import FAMILY_WORDS
from schemas.vocabulary.product_types import PRODUCT_TYPES

_PRODUCT_WORD = DECISIVE = 2.0
_FEW = 3  # attributes that more schemas have tell nothing
_SHORTEST_LABEL = 4
_SHORTEST_KIND = 5  # letters: shorter words for products are words for other things too
_NO_LETTER = r"(?<![^\W\d_])(?:{})(?![^\W\d_])"
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def vote(text: str, schemas: Iterable[SchemaSpec], *, lead: float = 0.0) -> str | None:
    """Return the name of the one schema that most words of `text` speak for.

    `None` where no word speaks for any, or another schema has as many votes.

    Args:
        text: The document.
        schemas: Schemas to choose from.
        lead: Votes that it must have more than any other: `DECISIVE` is a word for a product.
    """
    specs = tuple(schemas)
    shared = Counter(attribute.name for spec in specs for attribute in spec.attributes)
    folded = text.casefold()
    votes = {spec.name: _votes(folded, spec, shared) for spec in specs}
    ranked = sorted(votes.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] == 0:
        return None
    margin = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0.0)
    return ranked[0][0] if margin > 0 and margin >= lead else None


def _votes(folded: str, spec: SchemaSpec, shared: Counter[str]) -> float:
    words = _matcher(_family_words(spec.name))
    named = set(words.findall(folded)) if words else set()
    if spec.name in _GERMAN_ENDS:
        named |= set(_german(_GERMAN_ENDS[spec.name]).findall(folded))
    found = _PRODUCT_WORD * len(named)
    for attribute in spec.attributes:
        if shared[attribute.name] > _FEW:
            continue
        labels = frozenset(
            word
            for texts in attribute.labels.values()
            for word in texts
            if len(word) >= _SHORTEST_LABEL
        )
        matcher = _matcher(labels)
        if matcher is not None and matcher.search(folded):
            found += 1 / shared[attribute.name]
    return found


# German makes words of its own, and the last part says what it is: *Seidenkleid*, *Mantelstoff*.
_GERMAN_ENDS = {
    "apparel": "kleid|mantel|jacke|hose|rock|hemd|bluse|weste|anzug",
    "knitwear": "pullover|pulli|strickjacke",
    "leather_goods": "tasche|beutel|börse|rucksack|koffer|etui",
    "jewellery": "halskette|ohrringe?|armreif|anhänger",
    "footwear": "schuhe?|stiefel|stiefelette|sandalen?|pumps",
    "home_textile": "bezug|laken|kissen|decke|teppich|vorhang|handtuch|bettwäsche",
    "fabric": "stoff",
}


@cache
def _german(ends: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])[a-zäöüß]{{3,}}(?:{ends})(?![^\W\d_])")


@cache
def _family_words(schema: str) -> frozenset[str]:
    """Return what speaks for a schema: its words, and those for products of no other schema.

    Cloths are named in the papers of every trade, so of them only the table's own words count.
    """
    own = set(FAMILY_WORDS.get(schema, ()))
    if schema in PRODUCT_TYPES and schema != "fabric":
        foreign = (kinds_of_products(name) for name in PRODUCT_TYPES if name != schema)
        others = {fold(word) for words in foreign for word in words}
        kinds = kinds_of_products(schema)
        own |= {word for word in kinds if fold(word) not in others and _tells(word)}
    return frozenset(own)


# Chains are warps, and *fio* is a yarn, in the papers of weavers.
_OF_WEAVERS = frozenset(
    {"kette", "chaine", "catena", "catenina", "cadena", "chain", "zincir", "fio"}
)


def _tells(word: str) -> bool:
    if fold(word) in _OF_WEAVERS:
        return False
    return len(word) >= _SHORTEST_KIND or bool(_CJK.search(word))


@cache
def _matcher(words: frozenset[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    folded = sorted({word.casefold() for word in words}, key=lambda word: (-len(word), word))
    spaced = [re.escape(word) for word in folded if not _CJK.search(word)]
    plain = [re.escape(word) for word in folded if _CJK.search(word)]
    parts = ([_NO_LETTER.format("|".join(spaced))] if spaced else []) + plain
    return re.compile("|".join(parts))
