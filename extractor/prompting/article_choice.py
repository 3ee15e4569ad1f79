"""Which of several proposals tells the articles of a page apart.

Several layouts show articles, and each finder knows one. What a table says in columns is sure;
what lines begin with may be sizes, colours or parts as well. A proposal is the better, the more of
its articles have facts of their own and are called by the word for a product.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extractor.prompting.article_blocks import Told
from extractor.prompting.article_facts import OF_MATERIAL, facts_in
from extractor.prompting.article_tables import share_a_code
from schemas.values.lexicon import fold
from schemas.values.product_lexicon import product_lexicon

_FEWEST = 2
_HEAD = 120  # characters in which a block calls its product by a word for it
_SHORTEST_STEM = 3  # characters of the code of a style, in front of those of its colours
_YEAR = re.compile(r"(?:19|20)\d\d")
_DOUBTFUL = 0.25  # of an article of which nothing is said


def chosen(
    text: str, sure: Iterable[Sequence[Told]], others: Iterable[Sequence[Told]]
) -> Sequence[Told]:
    """Return the proposal with the most articles that the text tells of, else the first of them.

    Args:
        text: The page.
        sure: Proposals of finders that have looked at whole tables.
        others: Those of the others, the surest first: a later one must tell of more articles.
    """
    best: Sequence[Told] = next(filter(None, sure), ())
    most: float = len({one.key for one in best if one.key})
    for told in others:
        score = 0 if _are_colours(text, told) else _score(text, told)
        if score >= most + 1:
            best, most = told, score
    return best


def _are_colours(text: str, told: Sequence[Told]) -> bool:
    """Return whether all codes go on with one that stands above, and none has its own material.

    *Style 6602 polo, 100% cotton* above *6602-110 White* and *6602-118 Navy*.
    """
    keys = list(dict.fromkeys(one.key for one in told if one.key))
    stem = keys[0].split()[0] if keys else ""
    if len(stem) < _SHORTEST_STEM or _YEAR.fullmatch(stem) or not share_a_code(keys):
        return False
    above = f" {fold(text[: min(one.span.start for one in told)])} "
    own = (text[slice(*one.span)].split("\n\n")[0] for one in told)
    return f" {stem} " in above and not any(facts_in(words) & OF_MATERIAL for words in own)


def _score(text: str, told: Sequence[Told]) -> float:
    texts: dict[str, list[str]] = {}
    for one in told:
        if one.key:
            texts.setdefault(one.key, []).append(text[slice(*one.span)])
    telling = sum(_tells("\n".join(own)) for own in texts.values())
    return telling - _DOUBTFUL * (len(texts) - telling) if telling >= _FEWEST else 0


def _tells(own: str) -> bool:
    return bool(facts_in(own)) or bool(product_lexicon("").within(own[:_HEAD]))
