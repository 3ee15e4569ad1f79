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
from schemas.vocabulary.families import FAMILY_WORDS

_PRODUCT_WORD = 2.0
_FEW = 3  # attributes that more schemas have tell nothing
_SHORTEST_LABEL = 4
_NO_LETTER = r"(?<![^\W\d_])(?:{})(?![^\W\d_])"
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def vote(text: str, schemas: Iterable[SchemaSpec]) -> str | None:
    """Return the name of the one schema that most words of `text` speak for.

    `None` where no word speaks for any, or two schemas have as many votes.
    """
    specs = tuple(schemas)
    shared = Counter(attribute.name for spec in specs for attribute in spec.attributes)
    folded = text.casefold()
    votes = {spec.name: _votes(folded, spec, shared) for spec in specs}
    ranked = sorted(votes.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] == 0 or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _votes(folded: str, spec: SchemaSpec, shared: Counter[str]) -> float:
    words = _matcher(frozenset(FAMILY_WORDS.get(spec.name, ())))
    found = _PRODUCT_WORD * len(set(words.findall(folded))) if words else 0.0
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


@cache
def _matcher(words: frozenset[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    folded = sorted({word.casefold() for word in words}, key=lambda word: (-len(word), word))
    spaced = [re.escape(word) for word in folded if not _CJK.search(word)]
    plain = [re.escape(word) for word in folded if _CJK.search(word)]
    parts = ([_NO_LETTER.format("|".join(spaced))] if spaced else []) + plain
    return re.compile("|".join(parts))
