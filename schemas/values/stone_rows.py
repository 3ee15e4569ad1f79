"""Where stones stand: a word for a stone, with its weight, its number and its origin beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from schemas.values.lexicon import Lexicon
from schemas.values.mentions import RowGroup, RowMention, Span, compatible
from schemas.values.stone_details import (
    APART,
    OTHER_LABEL,
    counts_of,
    nearest,
    origin_mentions,
    weight_mentions,
)
from schemas.vocabulary.stones import STONES

# A cut, and only without a stone beside it the diamond that it is of.
_CUT = re.compile(r"bril\w+", re.I)
_PHRASE = 24  # characters from a cut to the stone that has it
_GROWN = re.compile(r"lab(?:oratory)?[-\s]?(?:grown|created)\s|培育|实验室", re.I)
# A pearl of a farm is a kind of pearl, not a stone of a laboratory.
_PEARL = re.compile(r"perl|pearl|pérol|inci|珍珠|真珠|パール", re.I)
_FARMED = re.compile(
    r"\sde culture|\scoltivat[ae]|\scultivadas?|\s(?:de )?cultura|\scultivées?", re.I
)
_COLOUR = re.compile(
    r"\s(?:ros[ae]|blu|bleue?s?|azul(?:es)?|verd[ei]s?|vertes?|giall[aoe]|jaunes?|amarill[ao]s?"
    r"|noire?s?|ner[aoie]|negr[ao]s?|pret[ao]s?|blanc(?:he)?s?|bianc[aoh]+[ei]?|marron|champagne"
    r"|rutilato|fum[ée])(?![^\W_])",
    re.I,
)


def stone_groups(text: str) -> list[RowGroup]:
    """Return a row for every stone that `text` names."""
    plain = compatible(text)
    stones = _named(plain)
    if not stones:
        return []
    weights = weight_mentions(plain)
    # What weighs one stone weighs no other, and the word before a stone is its own.
    kinds = [_kinds(plain, stone) for stone in stones]
    farmed = {
        at
        for stone, spans in zip(stones, kinds, strict=True)
        if _PEARL.search(plain, *stone)
        for at in range(*spans[0])
    }
    origins = [span for span in origin_mentions(plain, stones) if span[0] not in farmed]
    rows = []
    for at, (count, is_article) in enumerate(counts_of(plain, stones)):
        weight = nearest(plain, at, weights, stones, APART)
        if weight is not None:
            weights.remove(weight)
        origin = nearest(plain, at, origins, stones, OTHER_LABEL)
        rows.append(_row(kinds[at], weight, count, origin, is_article=is_article))
    weighed = [row for row in rows if row["carat"] != (None,) or row["count"] != (None,)]
    return [(row,) for row in weighed or rows]


def _row(
    kinds: Sequence[Span],
    weight: Span | None,
    count: Span | None,
    origin: Span | None,
    *,
    is_article: bool,
) -> RowMention:
    return {
        "type": tuple(kinds),
        "carat": (weight,),
        "count": (count, None) if is_article else (count,),
        "origin": (origin,),
    }


def _named(plain: str) -> list[Span]:
    """Return where stones are named: *brilliant-cut diamond* names one."""
    spans = [(_natural(plain, m.start, m.end), m.end) for m in _stones().within(plain)]
    return [
        span
        for span in spans
        if not (
            _CUT.fullmatch(plain, *span)
            and any(other != span and _is_one_phrase(plain, span, other) for other in spans)
        )
    ]


def _natural(plain: str, start: int, end: int) -> int:
    """Return where a stone's name begins behind what says where it grew."""
    grown = _GROWN.match(plain, start, end)
    return grown.end() if grown and grown.end() < end else start


def _kinds(plain: str, stone: Span) -> list[Span]:
    """Return a stone's name, first with what tells its kind: *perles de culture*, 培育钻石."""
    start, end = stone
    if _PEARL.search(plain, start, end):
        more = _FARMED.match(plain, end)
    else:
        more = _COLOUR.match(plain, end)
    if more:
        return [(start, more.end()), stone]
    grown = next((word for word in ("培育", "メレ") if plain.endswith(word, 0, start)), "")
    return [(start - len(grown), end), stone] if grown else [stone]


def _is_one_phrase(plain: str, one: Span, other: Span) -> bool:
    gap = plain[min(one[1], other[1]) : max(one[0], other[0])]
    return len(gap) <= _PHRASE and not re.search(r"[\d,;:.\n]", gap)


@cache
def _stones() -> Lexicon:
    plurals = {"en": [_plural(word) for word in STONES["en"]]}
    rows = (*STONES.values(), *plurals.values())
    return Lexicon({word: {"": (word,)} for words in rows for word in words})


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
