"""Kinds of material that labels of shoes name before the material: *textile: 100% cotton*.

The law wants one of four: leather, coated leather, textile and other materials. Where the material
itself follows, its kind is no fibre beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from schemas.values.composition_mentions import known_fibres
from schemas.values.mentions import Span

_KIND = re.compile(
    r"(?<![^\W_])(?:(?:materi[ae]l?e?s?|matières?|materie|matérias?) )?"
    r"(?:t[eê]xt[ií]l(?:e[sn]?|is|ien)?|têxteis|tessil[ei]|tekstil)(?: (?:material\w*|malzeme))?"
    r"(?![^\W_])"
    r"|(?<![^\W_])(?:(?:altr[eio]|outros?|otr[ao]s?|autres?|other|sonstiges?|anderes?|diğer)"
    r" (?:mat[eé]ri[ae]\w*|matières?|materie|malzeme\w*))(?![^\W_])"
    r"|(?:纺织品|纺织材料|其他材料|繊維|その他の?素材)(?=[:：(（])",
    re.I,
)
# Marks, and a share that is of what follows.
_BETWEEN = re.compile(
    r"(?P<mark>[^\S\n]?(?:[:：(（]|,?(?=[^\S\n]?%?\d)))[^\S\n]?"
    r"(?:%?\d{1,3}(?:[.,]\d{1,2})?\s?%?[^\S\n]?(?:di|de|of|aus)?[^\S\n]?)?"
)


@lru_cache(maxsize=32)
def categories(plain: str) -> tuple[Span, ...]:
    """Return the kinds of a passage behind which the material stands, each with its mark."""
    kinds = [match.span() for match in _KIND.finditer(plain)]
    if not kinds:
        return ()
    starts = {
        fibre[0]
        for fibre in known_fibres(plain)
        if not any(start <= fibre[0] < end for start, end in kinds)
    }
    return tuple(
        (start, between.end("mark"))
        for start, end in kinds
        if (between := _BETWEEN.match(plain, end)) and between.end() > end
        if between.end() in starts
    )


def blanked(plain: str, spans: Iterable[Span]) -> str:
    """Return a passage in which blanks stand for these words: nothing parts what is around them."""
    for start, end in spans:
        plain = f"{plain[:start]}{' ' * (end - start)}{plain[end:]}"
    return plain
